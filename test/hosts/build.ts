/** npm run hosts:build: the test hosts, from Debian's packages. */
import { parseArgs } from 'node:util';
import { TestHost, type TestHostProgress } from 'libvirt-native/testing';
import { createProgress } from '../../scripts/setup/progress.mjs';
import { rootPrefix } from '../../scripts/setup/shell.mjs';
import { hostsCache } from './resume.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
if (values.help) {
  console.log(`Usage: npm run hosts:build

Makes the disk of the test hosts from Debian's packages, boots each host once and saves its running state. What is current is not made
again. Everything lies in ${hostsCache}; build.log there has the commands' output.`);
  process.exit(0);
}

const progress = createProgress({ out: process.stderr });
let line: ReturnType<typeof progress.start> | undefined;

function onProgress({ stage, step, message }: TestHostProgress): void {
  if (stage === 'build' && step) {
    // sudo may have to ask for a password, before the line starts to move.
    if (!line) rootPrefix('  npm run hosts:build');
    line = progress.start(step);
  } else if (stage === 'built') line?.done();
  else progress.write(`${message}\n`);
}

const begun = performance.now();
try {
  await TestHost.build({ cache: hostsCache, onProgress });
} catch (error) {
  line?.failed();
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
if (line) progress.write(`The test hosts are built (${((performance.now() - begun) / 1000).toFixed(1)} s).\n`);
process.exit(0);
