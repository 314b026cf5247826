// Where sanitizers write their findings, and what is in there: a log for each process that has one, named after the file of tests whose
// process it is, or whose tests have started it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRaceOfOthers } from './races.mjs';

const here = import.meta.dirname;

/** What a finding does to the process that has it: it is written to a log, and an error ends the process at once. */
const variables = {
  address: (log) => ({
    // Leaks are looked for when a process ends. They leave its exit code as it is, since tests read from it how the process ended.
    ASAN_OPTIONS: `detect_leaks=1:abort_on_error=1:exitcode=0:detect_stack_use_after_return=1:intercept_tls_get_addr=0:log_path=${log}`,
    LSAN_OPTIONS: `suppressions=${join(here, 'leaks.txt')}:print_suppressions=0`,
    UBSAN_OPTIONS: `print_stacktrace=1:log_path=${log}`,
  }),
  thread: (log) => ({
    TSAN_OPTIONS: `suppressions=${join(here, 'races.txt')}:exitcode=0:second_deadlock_stack=1:log_path=${log}`,
    // GLib's own allocator reuses memory behind the sanitizer's back.
    G_SLICE: 'always-malloc',
  }),
};

/** The environment of a process. @param {string} kind @param {string} log its log's path, which the process's id is added to */
export function variablesOf(kind, log) {
  return variables[kind](log);
}

/** The name of the logs of processes that a file of tests starts. @param {string} file its path in the checkout */
export function logNameOf(file) {
  return file.replaceAll('/', '+');
}

/**
 * What is in a folder of logs: for each process with findings its file of tests, if that is known, and its reports; and how many reports were
 * of races in other software.
 * @param {string} folder
 * @returns {{ findings: { file: string | undefined, reports: string[] }[], ignored: number }}
 */
export function findingsIn(folder) {
  let ignored = 0;
  const findings = readdirSync(folder).flatMap((log) => {
    const [, name, pid] = /^(.+)\.(\d+)$/.exec(log) ?? [];
    if (pid === undefined) return [];
    const all = reportsIn(readFileSync(join(folder, log), 'utf8'));
    const reports = all.filter((report) => !isRaceOfOthers(report));
    ignored += all.length - reports.length;
    return reports.length > 0 ? [{ file: fileOf(folder, name, pid), reports }] : [];
  });
  return { findings, ignored };
}

function fileOf(folder, name, pid) {
  const runs = join(folder, `${pid}.runs`);
  const known = existsSync(runs) ? readFileSync(runs, 'utf8') : name;
  return known.includes('+') ? known.replaceAll('+', '/') : undefined;
}

/**
 * The reports in a log. Lines about threads that could not be stopped or read while leaks were looked for are none: a thread may be waiting in
 * the kernel, or the process be killed.
 * @param {string} log what a sanitizer wrote of one process
 * @returns {string[]}
 */
export function reportsIn(log) {
  return log
    .replaceAll(/^==\d+==(?:Unable to get registers from|Running) thread .*$/gm, '')
    .split(/^=+$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^ThreadSanitizer: reported \d+ warnings$/.test(part));
}

/**
 * Whether a report is of leaks alone that no function of this library has allocated. Such a leak is the fault of this library where it did not
 * free what libvirt returned, and then each run has it. A process that ends while libvirt's threads are at work has one now and then.
 * @param {string} report
 */
export function isLeakInLibvirt(report) {
  return /ERROR: LeakSanitizer: detected memory leaks$/m.test(report) && !report.includes('libvirt_native.node');
}
