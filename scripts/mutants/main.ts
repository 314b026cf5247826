/** npm run test:mutants: see `--help`, and docs/mutants.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as paths from '../paths.mjs';
import { chosen, facadeFirst, isUnder, sampleOf, shuffled } from './choice.ts';
import { countThatFits } from './estimate.ts';
import { Hunt } from './hunt.ts';
import type { Mutant } from './instrument.ts';
import { Lane } from './lane.ts';
import { nativeFaults } from './native/faults.ts';
import { tryNativeFaults } from './native/run.ts';
import { help, options } from './options.ts';
import { type RecordedFile, type RecordedTest, recordFile } from './record.ts';
import { isSurvivor, type MutantResult, scoreOf, scoresOf, scoreTable, survivorLine } from './report.ts';
import { short } from './short.ts';
import { slowTest, suiteFiles } from './suites.ts';
import { buildTree, type Tree } from './tree.ts';

const root = options.root ? resolve(options.root) : paths.root;
const folder = join(options.root ? join(root, '.cache') : paths.cache, 'mutants');
const resultsFile = join(folder, 'results.json');
const verdicts = join(folder, 'verdicts');

interface Results {
  readonly date: string;
  /** Of how many these are a sample; as many as these if they are all. */
  readonly total: number;
  readonly mutants: readonly MutantResult[];
}

mkdirSync(folder, { recursive: true });
if (options.help) console.log(help);
else if (options.native) tryNative();
else if (options.survivors) show(JSON.parse(readFileSync(resultsFile, 'utf8')) as Results);
else await main();

async function main(): Promise<void> {
  const tree = buildTree(root, join(folder, 'tree'));
  const all = chosen(tree.mutants, options, root);
  const wanted = options.sample ? sampleOf(all, options.sample, options.seed) : all;
  if (options.list) {
    for (const { file, line, kind, original, mutated } of wanted)
      console.log(`${file}:${line} ${kind}: ${short(original)} → ${short(mutated) || 'removed'}`);
    console.log(`${wanted.length} of ${tree.mutants.length} mutants`);
    return;
  }
  const results = {
    date: new Date().toISOString().slice(0, 10),
    total: all.length,
    mutants: await tried(tree, wanted),
  };
  writeFileSync(resultsFile, JSON.stringify(results));
  show(results);
}

function tryNative(): void {
  const faults = nativeFaults.filter(({ file }) => isUnder(file, options.paths));
  if (options.list) {
    for (const { file, breaks } of faults) console.log(`${file}: ${breaks}`);
    return;
  }
  const began = Date.now();
  const progress = (text: string) => console.log(`${seconds(began)} ${text}`);
  const results = tryNativeFaults(faults, { root, copy: join(folder, 'native'), progress });
  const survivors = results.filter(({ isKilled }) => !isKilled);
  for (const { fault } of survivors) console.log(`${fault.file}: ${fault.text} → ${fault.replacement}`);
  console.log(
    `Native faults: ${results.length - survivors.length} killed, ${survivors.length} survived (${results.length})`,
  );
  if (survivors.length > 0) process.exitCode = 1;
}

async function tried(tree: Tree, wanted: readonly Mutant[]): Promise<MutantResult[]> {
  const began = Date.now();
  const deadline = options.minutes ? began + options.minutes * 60_000 : Number.POSITIVE_INFINITY;
  const progress = (text: string) => console.log(`${seconds(began)} ${text}`);
  progress(`${wanted.length} of ${tree.mutants.length} mutants`);
  if (wanted.length === 0) return [];
  const lanes = await Promise.all(
    Array.from({ length: options.concurrency }, (_, i) => Lane.open(tree.root, join(folder, `lane-${i}`))),
  );
  try {
    const files = await record(lanes, tree, progress);
    const mutants = options.minutes ? fitting(wanted, files, deadline - Date.now()) : wanted;
    if (mutants.length < wanted.length) progress(`${mutants.length} of these, as a sample that is likely to fit`);
    const hunt = new Hunt(mutants, files, lanes, {
      verdicts,
      places: tree.places,
      isSlow: options.slow,
      deadline,
      progress,
    });
    const statuses = await hunt.run();
    return mutants.map((mutant) => ({ ...mutant, status: statuses.get(mutant.id)! }));
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

/** As many as are likely to fit into the time. */
function fitting(wanted: readonly Mutant[], files: readonly RecordedFile[], milliseconds: number): Mutant[] {
  const inOrder = shuffled(wanted, options.seed);
  const mutants = options.since ? facadeFirst(inOrder) : inOrder;
  const isUsed = ({ duration }: RecordedTest) => options.slow || duration <= slowTest;
  return mutants.slice(0, countThatFits(mutants, files, milliseconds, { lanes: options.concurrency, isUsed }));
}

async function record(lanes: readonly Lane[], tree: Tree, progress: (text: string) => void): Promise<RecordedFile[]> {
  const names = suiteFiles(root, options);
  const files: RecordedFile[] = [];
  const longest = options.slow ? Number.MAX_VALUE : slowTest;
  let next = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      while (next < names.length) {
        const name = names[next++]!;
        const file = await recordFile(lane, tree, name, { cache: join(folder, 'recorded'), verdicts, longest });
        files.push(file);
        for (const test of file.failing) console.log(`fails without a mutant: ${name}: ${test}`);
      }
    }),
  );
  progress(`recorded what ${files.length} files of tests reach`);
  return files;
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(0).padStart(5)} s`;
}

function show({ mutants, total }: Results): void {
  const survivors = mutants.filter(isSurvivor);
  // A change may have survivors in what it decides, but none in what it passes on.
  const failures = options.since ? survivors.filter(({ isFacade }) => isFacade) : [];
  for (const mutant of survivors) console.log(`${failures.includes(mutant) ? 'FAILED ' : ''}${survivorLine(mutant)}`);
  const all = scoreOf(mutants.length < total ? `all (${mutants.length} of ${total})` : 'all', mutants);
  const facade = mutants.filter(({ isFacade }) => isFacade);
  console.log(`\n${scoreTable([...scoresOf(mutants), scoreOf('facade', facade), all])}`);
  if (options.since) {
    const skipped = total - all.killed - failures.length;
    console.log(`\n${all.killed} passed, ${failures.length} failed, ${skipped} skipped, 0 flaky`);
  }
  const isEnough = options.since ? failures.length === 0 : all.percent >= options.threshold;
  if (!isEnough) process.exitCode = 1;
}
