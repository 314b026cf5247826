// npm run setup: makes a bare Debian machine able to run the demo and the tests. Nothing is installed when it starts, so it uses
// nothing but Node itself. A step that is done is skipped, so a second run takes no time.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { acquireLock } from '../lib/testing/lock.mjs';
import { cache } from './paths.mjs';
import { createProgress } from './setup/progress.mjs';
import { CommandFailed, openShell, SetupImpossible } from './setup/shell.mjs';
import { steps } from './setup/steps.mjs';

const oldestNode = 20;
const purposes = ['demo', 'test', 'check', 'hosts', 'bench'];

const help = `Usage: node scripts/setup.mjs [--for demo|test|check|hosts|bench] [--quiet]

Installs the Debian packages that are missing, creates the user "libvirt-qemu" when run as root, installs npm dependencies, builds the
addon and the library, and makes the image of the test guest. What is done already is not done again. On other systems than Debian
it installs nothing, reports what is missing, and continues if nothing is.

  --for <purpose>  what to get ready for: the demo, the tests (default), the checks, the test hosts, or the
                   benchmarks
  --quiet          print failures only
  --help           this text

Everything it makes lies in node_modules, build, dist and .cache (elsewhere by the variable LIBVIRT_NATIVE_CACHE).
`;

/** The beginning says what was wrong, the end where it stopped. */
function excerpt(output) {
  const lines = output.trimEnd().split('\n');
  return (lines.length > 30 ? [...lines.slice(0, 10), '…', ...lines.slice(-15)] : lines).join('\n');
}

function explain(error, step, logFile) {
  console.error(`\nSet-up failed at: ${step.name}\n${error.message}`);
  if (error instanceof SetupImpossible) {
    if (error.remedy) console.error(`\n${error.remedy}`);
    return;
  }
  if (error instanceof CommandFailed) console.error(`\n${excerpt(error.output)}`);
  console.error(`\n${step.onFailure}\nAll output: ${logFile}`);
}

async function setUp({ purpose, quiet }) {
  const begun = performance.now();
  const progress = createProgress({ quiet });
  if (steps.every((step) => step.isDone(purpose))) return;

  const unlock = await acquireLock(join(cache, 'set-up.lock'), (pid) => {
    progress.write(`Another set-up is running here (process ${pid}); waiting for it.\n`);
  });
  process.on('exit', unlock);
  const { run, logFile } = openShell(join(cache, 'set-up.log'));
  for (const step of steps) {
    let line;
    try {
      // Checked again, one by one: another set-up may have finished meanwhile, and one step can undo the next one's work.
      if (step.isDone(purpose)) continue;
      line = progress.start(step.name);
      line.done(await step.run({ purpose, run, say: line.say }));
    } catch (error) {
      line?.failed();
      explain(error, step, logFile);
      process.exitCode = 1;
      return;
    }
  }
  progress.write(`Set-up is complete (${((performance.now() - begun) / 1000).toFixed(1)} s).\n`);
}

// The output of apt and dpkg is read: it is to be in the language that they are written in.
process.env.LC_ALL = 'C.UTF-8';
delete process.env.LANGUAGE;

const { values } = parseArgs({
  options: {
    for: { type: 'string', default: 'test' },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  process.stdout.write(help);
} else if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(`This is Node ${process.versions.node}; at least Node ${oldestNode} is needed.`);
  process.exitCode = 1;
} else if (!purposes.includes(values.for)) {
  console.error(`--for takes ${purposes.join(', ')}, not "${values.for}"`);
  process.exitCode = 2;
} else {
  await setUp({ purpose: values.for, quiet: values.quiet });
}
