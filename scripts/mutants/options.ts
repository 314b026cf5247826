/** The options of `npm run test:mutants`. */
import { parseArgs } from 'node:util';

export const help = `npm run test:mutants -- [PATH…] [OPTION…]
Changes lib/ in small ways and looks which changes the tests notice. PATH is a file or folder of lib/; default: all of it.
       npm run test:mutants -- --native [PATH…]
Puts faults into native/, those in scripts/mutants/native/faults.ts; fails if one survives. With --list, lists them.

  --since REF        only lines that differ from REF; fails if a mutant of --facade survives, whatever the threshold
  --facade           only arguments and results of public methods
  --sample N         N mutants, chosen by the seed
  --seed S           default: 1
  --minutes N        N minutes in all, for as large a sample as is likely to fit
  --tests PATH       only these tests (a folder or the beginning of a path); may be repeated
  --slow             also the suites of daemons and guests, and tests of more than 1.5 s
  --concurrency N    processes side by side; default: 2
  --threshold P      fails if fewer than P percent are killed; default: 90
  --list             lists the mutants, and runs nothing
  --survivors        lists the survivors of the last run, and runs nothing
  --root DIR         another checkout; default: this one`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string' },
    facade: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string' },
    tests: { type: 'string', multiple: true, default: [] },
    slow: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
    threshold: { type: 'string', default: '90' },
    list: { type: 'boolean', default: false },
    survivors: { type: 'boolean', default: false },
    native: { type: 'boolean', default: false },
    root: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

export const options = {
  ...values,
  paths: positionals.map((path) => path.replace(/^\.\//, '')),
  sample: countOf('--sample', values.sample),
  minutes: countOf('--minutes', values.minutes),
  concurrency: countOf('--concurrency', values.concurrency)!,
  threshold: countOf('--threshold', values.threshold)!,
};

function countOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${name}: expected a number above 0, got ${text}`);
  return value;
}
