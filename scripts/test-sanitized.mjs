// npm run test:asan and test:tsan [-- files]: the tests with an addon that watches every access to memory (address: together with
// undefined behavior and leaks) or every pair of accesses from two threads (thread). A finding fails the run, whatever the
// tests say. A leak in libvirt counts if it is there when its file of tests is run again.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddon, isAddonCurrent } from './native/build.mjs';
import { cache, root } from './paths.mjs';
import { findingsIn, isLeakInLibvirt, variablesOf } from './sanitize/logs.mjs';

/** Of the compiler that built the addon. */
const runtimes = { address: 'libasan.so', thread: 'libtsan.so' };

/** All that has threads and memory. The rest tests TypeScript, or starts emulated guests, which are no business of a sanitizer. */
const defaultTests = [
  ...['test/unit', 'test/exit', 'test/daemon', 'test/faults'],
  ...['test/rows/test-driver', 'test/rows/admin', 'test/rows/bad-input'],
];

/** A test runner may wait indefinitely for a process that a sanitizer has ended. In milliseconds. */
const timeLimit = 30 * 60_000;

const [kind, ...chosen] = process.argv.slice(2);
if (!Object.hasOwn(runtimes, kind)) {
  console.error('Usage: node scripts/test-sanitized.mjs address|thread [files]');
  process.exit(2);
}

const addon = isAddonCurrent({ sanitize: kind })
  ? join(cache, `sanitize-${kind}`, 'build/Release/libvirt_native.node')
  : buildAddon({ sanitize: kind });

let { status, findings } = run(chosen.length > 0 ? chosen : defaultTests);
if (findings.length > 0 && findings.every(({ file, reports }) => file && reports.every(isLeakInLibvirt))) {
  const files = [...new Set(findings.map(({ file }) => file))];
  console.log(`Leaks in libvirt are looked for again in ${files.join(' and ')}`);
  const again = run(files);
  findings = again.findings;
  status ||= again.status;
}
process.exitCode = findings.length > 0 ? 1 : (status ?? 1);

/** Runs tests, and prints the findings. */
function run(tests) {
  // Open to everyone: a process that has a finding while it is another user, and cannot write that down, ends at once.
  const logs = mkdtempSync(join(tmpdir(), `${kind}-findings-`));
  chmodSync(logs, 0o1777);
  const { status } = spawnSync(...fixedAddresses(tests), {
    cwd: root,
    stdio: 'inherit',
    timeout: timeLimit,
    env: {
      ...process.env,
      ...variablesOf(kind, join(logs, 'of')),
      SANITIZED: kind,
      SANITIZER_LOGS: logs,
      LIBVIRT_NATIVE_ADDON: addon,
      // Node itself is not built with it, so it has to be there from the start. It wraps functions of libtirpc, which libvirt would bring
      // too late for it to find them.
      LD_PRELOAD: `${runtimePath(runtimes[kind])} libtirpc.so.3`,
    },
  });
  const { findings, ignored } = findingsIn(logs);
  rmSync(logs, { recursive: true });
  for (const { file = 'an unknown file of tests', reports } of findings)
    console.error(`In a process of ${file}:\n${reports.join('\n\n')}\n`);
  if (ignored > 0) console.log(`${ignored} races in other software, on its own memory, are ignored`);
  console.log(`${findings.length || 'no'} processes with findings of the ${kind} sanitizer`);
  return { status, findings };
}

function runtimePath(file) {
  return execFileSync('g++', [`-print-file-name=${file}`], { encoding: 'utf8' }).trim();
}

/** The thread sanitizer wants memory where it expects it; where addresses may not be fixed, it has to do as it is. */
function fixedAddresses(tests) {
  const vitest = [join(root, 'node_modules/.bin/vitest'), 'run', ...tests];
  const fixed = kind === 'thread' && spawnSync('setarch', ['-R', 'true']).status === 0;
  return fixed ? ['setarch', ['-R', ...vitest]] : [vitest[0], vitest.slice(1)];
}
