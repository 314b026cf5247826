// npm run test:asan and test:tsan [-- files]: the tests with an addon that watches every access to memory (address: together with
// undefined behavior and leaks) or every pair of accesses from two threads (thread). A finding fails the run, whatever the
// tests say.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddon, isAddonCurrent } from './native/build.mjs';
import { cache, root } from './paths.mjs';
import { isRaceOfOthers, reportsIn } from './sanitize/races.mjs';

const here = join(root, 'scripts/sanitize');

/** What a finding does to the process that has it: it is written to a file, and an error ends the process at once. */
const sanitizers = {
  address: {
    runtime: 'libasan.so',
    // Leaks are looked for when a process ends. They leave its exit code as it is, since tests read from it how the process ended.
    variables: (log) => ({
      ASAN_OPTIONS: `detect_leaks=1:abort_on_error=1:exitcode=0:detect_stack_use_after_return=1:intercept_tls_get_addr=0:log_path=${log}`,
      LSAN_OPTIONS: `suppressions=${join(here, 'leaks.txt')}:print_suppressions=0`,
      UBSAN_OPTIONS: `print_stacktrace=1:log_path=${log}`,
    }),
  },
  thread: {
    runtime: 'libtsan.so',
    variables: (log) => ({
      TSAN_OPTIONS: `suppressions=${join(here, 'races.txt')}:exitcode=0:second_deadlock_stack=1:log_path=${log}`,
      // GLib's own allocator reuses memory behind the sanitizer's back.
      G_SLICE: 'always-malloc',
    }),
  },
};

/** All that has threads and memory. The rest tests TypeScript, or starts emulated guests, which are no business of a sanitizer. */
const defaultTests = [
  ...['test/unit', 'test/exit', 'test/daemon', 'test/faults'],
  ...['test/rows/test-driver', 'test/rows/admin', 'test/rows/bad-input'],
];

/** A test runner may wait indefinitely for a process that a sanitizer has ended. In milliseconds. */
const timeLimit = 30 * 60_000;

const [kind, ...chosen] = process.argv.slice(2);
const sanitizer = sanitizers[kind];
if (!sanitizer) {
  console.error('Usage: node scripts/test-sanitized.mjs address|thread [files]');
  process.exit(2);
}

const addon = isAddonCurrent({ sanitize: kind })
  ? join(cache, `sanitize-${kind}`, 'build/Release/libvirt_native.node')
  : buildAddon({ sanitize: kind });
// Open to everyone: a process that has a finding while it is another user, and cannot write that down, ends at once.
const logs = mkdtempSync(join(tmpdir(), `${kind}-findings-`));
chmodSync(logs, 0o1777);

const { status } = spawnSync(...fixedAddresses(), {
  cwd: root,
  stdio: 'inherit',
  timeout: timeLimit,
  env: {
    ...process.env,
    ...sanitizer.variables(join(logs, 'of')),
    SANITIZED: kind,
    LIBVIRT_NATIVE_ADDON: addon,
    // Node itself is not built with it, so it has to be there from the start. It wraps functions of libtirpc, which libvirt would bring
    // too late for it to find them.
    LD_PRELOAD: `${runtimePath(sanitizer.runtime)} libtirpc.so.3`,
  },
});

const found = readdirSync(logs).map((name) => reportsIn(readFileSync(join(logs, name), 'utf8')));
rmSync(logs, { recursive: true });
const findings = found
  .map((reports) => reports.filter((report) => !isRaceOfOthers(report)))
  .filter(({ length }) => length > 0);
for (const reports of findings) console.error(reports.join('\n\n'));
const ignored = found.flat().filter(isRaceOfOthers).length;
if (ignored > 0) console.log(`${ignored} races in other software, on its own memory, are ignored`);
console.log(`${findings.length || 'no'} processes with findings of the ${kind} sanitizer`);
process.exitCode = findings.length > 0 ? 1 : (status ?? 1);

/** Of the compiler that built the addon. */
function runtimePath(file) {
  return execFileSync('g++', [`-print-file-name=${file}`], { encoding: 'utf8' }).trim();
}

/** The thread sanitizer wants memory where it expects it; where addresses may not be fixed, it has to do as it is. */
function fixedAddresses() {
  const vitest = [join(root, 'node_modules/.bin/vitest'), 'run', ...(chosen.length > 0 ? chosen : defaultTests)];
  const fixed = kind === 'thread' && spawnSync('setarch', ['-R', 'true']).status === 0;
  return fixed ? ['setarch', ['-R', ...vitest]] : [vitest[0], vitest.slice(1)];
}
