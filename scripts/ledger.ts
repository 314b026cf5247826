/**
 * npm run ledger: adds up which methods the tests have verified, and what they have reached of libvirt's API; writes docs/coverage.md,
 * and fails when something is not accounted for. The tests record as they run; with --run they are run first.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { call } from '../lib/core/call.ts';
import { accountOfConstants } from '../test/ledger/constants.ts';
import { accountOfEvents } from '../test/ledger/events.ts';
import { accountOf } from '../test/ledger/functions.ts';
import { methodsByFunction, publicMethods } from '../test/ledger/methods.ts';
import { accountOfMethods } from '../test/ledger/proofs.ts';
import { newestOf, readProofs, readRecords, root } from '../test/ledger/records.ts';
import { blanksOf, pageOf, totalsOf } from '../test/ledger/report.ts';
import { accountOfStructs } from '../test/ledger/structs.ts';

const { values: options } = parseArgs({ options: { run: { type: 'boolean', default: false } } });

if (options.run) {
  const { status } = spawnSync('npm', ['test'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const records = readRecords();
if (records.calls.length === 0) {
  console.error('Nothing is recorded: run npm test first, or npm run ledger -- --run.');
  process.exit(1);
}

const names = await publicMethods();
const byFunction = methodsByFunction(names);
const methods = accountOfMethods(names, readProofs());
const functions = accountOf(records.calls, byFunction);
const events = accountOfEvents(records.events, newestOf(records, Number(await call('virGetVersion'))));
const account = {
  methods,
  functions,
  events,
  structs: accountOfStructs(functions, events),
  constants: accountOfConstants(),
};
writeFileSync(join(root, 'docs/coverage.md'), pageOf(account));

for (const [what, count] of totalsOf(account)) console.log(String(count).padStart(6), what);
const blanks = blanksOf(account);
console.log(String(blanks.length).padStart(6), 'blanks');
for (const blank of blanks) console.log(`       ${blank}`);
process.exitCode = blanks.length === 0 ? 0 : 1;
