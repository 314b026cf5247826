/** Which test reaches which places: recorded once, and again for files that have changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from './job.ts';
import type { Lane } from './lane.ts';
import type { Tree } from './tree.ts';

export interface RecordedTest {
  readonly id: string;
  readonly name: string;
  readonly places: readonly number[];
  /** In milliseconds. */
  readonly duration: number;
  readonly rounds: number;
  readonly isRepeatable: boolean;
}

export interface RecordedFile {
  readonly file: string;
  readonly tests: readonly RecordedTest[];
  /** What runs when modules are loaded, and between tests. */
  readonly around: readonly number[];
  /** Tests that fail without any mutant. They find nothing. */
  readonly failing: readonly string[];
}

export interface RecordOptions {
  /** A folder. */
  readonly cache: string;
  readonly verdicts: string;
  /** Tests that take longer than this, in milliseconds, run once. */
  readonly longest: number;
}

export async function recordFile(
  lane: Lane,
  tree: Tree,
  file: string,
  { cache, verdicts, longest }: RecordOptions,
): Promise<RecordedFile> {
  const key = createHash('sha256')
    .update(`${tree.fingerprint} ${longest}`)
    .update(file)
    .update(readFileSync(join(tree.root, file)));
  const stored = join(cache, `${key.digest('hex').slice(0, 24)}.json`);
  if (existsSync(stored)) return JSON.parse(readFileSync(stored, 'utf8')) as RecordedFile;
  const { events } = await lane.run(file, { mode: 'record', tests: {}, places: tree.places, verdicts, longest });
  const recorded = fromEvents(file, events);
  mkdirSync(cache, { recursive: true });
  writeFileSync(stored, JSON.stringify(recorded));
  return recorded;
}

function fromEvents(file: string, events: readonly Event[]): RecordedFile {
  const around = new Set<number>();
  const tests: RecordedTest[] = [];
  const failing: string[] = [];
  for (const event of events) {
    if (event.type === 'loaded' || event.type === 'around') for (const place of event.places) around.add(place);
    if (event.type !== 'recorded') continue;
    const { test, isPassed, type: _, ...rest } = event;
    if (isPassed) tests.push({ id: test, ...rest });
    else failing.push(event.name);
  }
  return { file, tests, around: [...around], failing };
}
