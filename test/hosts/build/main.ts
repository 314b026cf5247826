/** npm run hosts:build: the test hosts, from Debian's packages. */

import { parseArgs } from 'node:util';
import { acquireLock } from '../../../scripts/setup/lock.mjs';
import { createProgress } from '../../../scripts/setup/progress.mjs';
import { openShell, rootPrefix } from '../../../scripts/setup/shell.mjs';
import { hostKinds } from '../machine.ts';
import { built, folder, lockOf } from '../places.ts';
import { hasRoomForBoth, missingToBuild, missingToRun } from '../requirements.ts';
import { isSaved, save } from '../saved-state.ts';
import { isDone, perform, steps } from './steps.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
if (values.help) {
  console.log(`Usage: npm run hosts:build

Makes the disk of the test hosts from Debian's packages, boots each host once and saves its running state. What is current is not made
again. Everything lies in ${folder}; build.log there has the commands' output.`);
  process.exit(0);
}

const isComplete = steps.every(isDone) && hostKinds.every(isSaved);
const missing = [...missingToRun(), ...(isComplete ? [] : missingToBuild())];
if (missing.length > 0) {
  console.error(`The test hosts cannot be built here. Missing: ${missing.join('; ')}`);
  process.exit(1);
}
if (isComplete) process.exit(0);

const progress = createProgress({ out: process.stderr });
for (const kind of hostKinds) {
  const unlock = await acquireLock(lockOf(kind), (pid) => {
    progress.write(`The ${kind} host is running or being built (process ${pid}); waiting for it to end.\n`);
  });
  process.on('exit', unlock);
}
const begun = performance.now();
const { run } = openShell(built.log);
// Each has one processor, so both boot in the time of one.
const saving = {
  name: 'States of the hosts',
  isDone: () => hostKinds.every(isSaved),
  async run() {
    const wanted = hostKinds.filter((kind) => !isSaved(kind));
    if (hasRoomForBoth()) await Promise.all(wanted.map(save));
    else for (const kind of wanted) await save(kind);
  },
};
const building = steps.map((step) => ({
  name: step.name,
  isDone: () => isDone(step),
  run: () => perform(step, { run, asRoot: rootPrefix('  npm run hosts:build') }),
}));
for (const step of [...building, saving]) {
  if (step.isDone()) continue;
  const line = progress.start(step.name);
  try {
    await step.run();
    line.done();
  } catch (error) {
    line.failed();
    const { message, output = '' } = error as Error & { output?: string };
    console.error(`\n${message}\n${output.trimEnd().split('\n').slice(-30).join('\n')}\nAll output: ${built.log}`);
    process.exit(1);
  }
}
progress.write(`The test hosts are built (${((performance.now() - begun) / 1000).toFixed(1)} s).\n`);
process.exit(0);
