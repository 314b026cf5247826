/** npm run test:mutants: see `--help`, and docs/mutants.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as paths from '../paths.mjs';
import { chosen, sampleOf } from './choice.ts';
import { Hunt } from './hunt.ts';
import type { Mutant } from './instrument.ts';
import { Lane } from './lane.ts';
import { help, options } from './options.ts';
import { type RecordedFile, recordFile } from './record.ts';
import { type MutantResult, scoreOf, scoresOf, scoreTable, short, survivorLines } from './report.ts';
import { suiteFiles } from './suites.ts';
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
else if (options.survivors) show(JSON.parse(readFileSync(resultsFile, 'utf8')) as Results);
else await main();

async function main(): Promise<void> {
  const tree = buildTree(root, join(folder, 'tree'));
  const wanted = chosen(tree.mutants, options, root);
  const mutants = options.sample ? sampleOf(wanted, options.sample, options.seed) : wanted;
  if (options.list) {
    for (const { file, line, kind, original, mutated } of mutants)
      console.log(`${file}:${line} ${kind}: ${short(original)} → ${short(mutated) || 'removed'}`);
    console.log(`${mutants.length} of ${tree.mutants.length} mutants`);
    return;
  }
  const results = await hunt(tree, mutants, wanted.length);
  writeFileSync(resultsFile, JSON.stringify(results));
  show(results);
}

async function hunt(tree: Tree, mutants: readonly Mutant[], total: number): Promise<Results> {
  const began = Date.now();
  const deadline = options.minutes ? began + options.minutes * 60_000 : Number.POSITIVE_INFINITY;
  console.log(`${mutants.length} of ${tree.mutants.length} mutants`);
  const lanes = await Promise.all(
    Array.from({ length: options.concurrency }, (_, i) => Lane.open(tree.root, join(folder, `lane-${i}`))),
  );
  try {
    const files = await record(lanes, tree);
    const hunt = new Hunt(mutants, files, lanes, {
      verdicts,
      places: tree.places,
      isSlow: options.slow,
      deadline,
      progress: (text) => console.log(`${seconds(began)} ${text}`),
    });
    const statuses = await hunt.run();
    const results = mutants.map((mutant) => ({ ...mutant, status: statuses.get(mutant.id)! }));
    return { date: new Date().toISOString().slice(0, 10), total, mutants: results };
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

async function record(lanes: readonly Lane[], tree: Tree): Promise<RecordedFile[]> {
  const names = suiteFiles(root, options.tests, options.slow);
  const files: RecordedFile[] = [];
  let next = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      while (next < names.length) {
        const name = names[next++]!;
        const file = await recordFile(lane, tree, name, join(folder, 'recorded'), verdicts);
        files.push(file);
        for (const test of file.failing) console.log(`fails without a mutant: ${name}: ${test}`);
      }
    }),
  );
  return files;
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(0).padStart(5)} s`;
}

function show({ mutants, total }: Results): void {
  for (const line of survivorLines(mutants)) console.log(line);
  const all = scoreOf(mutants.length < total ? `all (${mutants.length} of ${total})` : 'all', mutants);
  const facade = scoreOf(
    'facade',
    mutants.filter(({ isFacade }) => isFacade),
  );
  console.log(`\n${scoreTable([...scoresOf(mutants), facade, all])}`);
  if (all.percent < options.threshold) process.exitCode = 1;
}
