/** What the native layer has recorded of the tests: native/testing/recorder.h says how. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInsideHost } from '../../lib/testing/hosts/machine.ts';
import type { Way } from '../support/verifies.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const folder = join(root, '.cache/ledger');

/**
 * Where a file of tests is recorded. Runs with different versions of libvirt, on different test hosts and inside them stand beside
 * each other.
 */
function recordOf(testFile: string, ending: string): string {
  const { LEDGER_LIBVIRT: libvirt = 'installed', TEST_HOST: host } = process.env;
  const place = host ? `@${host}${isInsideHost ? '-inside' : ''}` : '';
  return join(folder, libvirt, `${testFile}${place}${ending}`);
}

/** The native layer's record of the C functions that a file of tests calls. */
export const callsOf = (testFile: string): string => recordOf(testFile, '.txt');

/** The record of the methods that a file of tests verifies. */
export const proofsOf = (testFile: string): string => recordOf(testFile, '.proofs');

/** That something happened, at least once, in a file of tests. */
interface Entry {
  /** The libvirt: 'installed', or the version that was chosen for the run, such as '11.3'. */
  readonly libvirt: string;
  /** The driver, ' daemon' when it was at the other end of a socket, or the test host; 'none' where no connection is involved. */
  readonly driver: string;
  /** The file of tests, from the root. */
  readonly test: string;
}

export interface CallRecord extends Entry {
  readonly api: string;
  /** 'success', 'error:NUMBER', 'missing', 'library' or 'malformed'. */
  readonly outcome: string;
}

export interface EventRecord extends Entry {
  readonly what: 'registered' | 'delivered';
  /** As enum Source in native/generated/protocol.h. */
  readonly source: number;
  readonly id: number;
}

/** That a test verifies a public method. */
export interface ProofRecord {
  readonly method: string;
  readonly ways: readonly Way[];
  readonly test: string;
  readonly drivers: readonly string[];
}

export interface Records {
  readonly calls: readonly CallRecord[];
  readonly events: readonly EventRecord[];
}

/** Arguments that are meant to be refused reach nothing; nor does a libvirt that was made for a test. */
const withoutMeaning = ['test/rows/bad-input.test.ts', 'test/unit/native/typed-parameters.test.ts'];

/** All that was recorded of tests that still exist. */
export function readRecords(): Records {
  const calls: CallRecord[] = [];
  const events: EventRecord[] = [];
  for (const { libvirt, test, text } of files('.txt')) {
    for (const line of text.trim().split('\n')) {
      const [what, one = '', two = '', uri = ''] = line.split(' ');
      const record = { libvirt, test, driver: driverOf(uri, test) };
      if (what === 'call') calls.push({ ...record, api: one, outcome: two });
      if (what === 'registered' || what === 'delivered')
        events.push({ ...record, what, source: Number(one), id: Number(two) });
    }
  }
  return { calls, events };
}

/** The methods that were verified in tests that passed, and still exist. */
export function readProofs(): ProofRecord[] {
  const proofs: ProofRecord[] = [];
  for (const { libvirt, test, text } of files('.proofs')) {
    for (const line of text.trim().split('\n')) {
      const { method, ways, uris } = JSON.parse(line) as { method: string; ways: Way[]; uris: string[] };
      const drivers = uris.map((uri) => driverOf(uri, test)).filter((driver) => driver !== 'none');
      const named = drivers.map((driver) => (libvirt === 'installed' ? driver : `${driver} (${libvirt})`));
      proofs.push({ method, ways, test, drivers: named });
    }
  }
  return proofs;
}

function* files(ending: string): Generator<{ libvirt: string; test: string; text: string }> {
  if (!existsSync(folder)) return;
  for (const libvirt of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, libvirt), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith(ending)) continue;
      const test = name.slice(0, -ending.length).replace(/@[\w-]+$/, '');
      if (!withoutMeaning.includes(test) && existsSync(join(root, test)))
        yield { libvirt, test, text: readFileSync(join(folder, libvirt, name), 'utf8') };
    }
  }
}

const drivers: Readonly<Record<string, string>> = {
  libvirtd: 'admin',
  virtqemud: 'admin',
  default: 'none',
  '-': 'none',
};

/** What the test hosts' drivers are called: real hypervisors, which are not here. */
const hostDrivers: Readonly<Record<string, string>> = { qemu: 'qemu (KVM host)', xen: 'libxl (Xen host)' };

function driverOf(uri: string, test: string): string {
  const [scheme = ''] = uri.split(':');
  const [name = '', transport] = scheme.split('+');
  const onHost = test.startsWith('test/hosts/') && hostDrivers[name];
  if (onHost) return onHost;
  const driver = drivers[name] ?? name;
  return transport && driver !== 'admin' ? `${driver} daemon` : driver;
}

/** The newest libvirt that tests were recorded with, as libvirt numbers its versions. */
export function newestOf({ calls }: Records, installed: number): number {
  const versions = new Set(calls.map(({ libvirt }) => libvirt));
  versions.delete('installed');
  return Math.max(installed, ...[...versions].map(numberOf));
}

function numberOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1_000_000 + minor * 1000;
}
