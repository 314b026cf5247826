// Debian packages: which ones there must be, which are missing, and how to get them.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describeMissing, isDebian, missingHere } from './other-systems.mjs';
import { rootPrefix, SetupImpossible } from './shell.mjs';

const qemu = { x64: 'qemu-system-x86', arm64: 'qemu-system-arm' }[process.arch];

/**
 * By what they are for. Nothing here needs a running service, so packages that start one are avoided: libvirt-daemon-system always,
 * libvirt-daemon, too, from Debian 13 on, unless the tests need its program. `since` and `until` are releases of Debian: 13 moved the
 * drivers out of libvirt-daemon into packages of their own. `optional` is what not every release has, and what is done without where
 * it is missing.
 */
const groups = {
  // node-gyp is a Python program that runs make, which runs the compiler. xz opens the kernel modules of Debian 13.
  build: ['g++', 'make', 'python3', 'xz-utils'],
  hypervisor: [
    ...['libvirt0', 'libvirt-daemon-driver-qemu', 'libvirt-clients', qemu, 'qemu-utils'],
    { name: 'libvirt-daemon', until: 12 },
    ...['network', 'nodedev', 'nwfilter', 'secret', 'storage', 'interface'].map((driver) => ({
      name: `libvirt-daemon-driver-${driver}`,
      since: 13,
    })),
  ],
  // The daemon that the tests start; libvirt's own headers, to check our declarations against; what its virtual networks run; what sets
  // up and shows the network of an isolated daemon; xmllint; ssh, whose failures are caused.
  test: ['libvirt-daemon', 'libvirt-dev', 'dnsmasq-base', 'iptables', 'iproute2', 'libxml2-utils', 'openssh-client'],
  // What npm run check uses where it is there.
  check: [{ name: 'clang-tidy', optional: true }],
  // What makes the test hosts out of Debian's packages.
  hosts: ['mmdebstrap', 'e2fsprogs', 'zstd', 'xz-utils'],
  bench: [
    ...['libvirt-dev', 'python3-libvirt', 'pkg-config', 'golang-go'],
    { name: 'golang-github-libvirt-libvirt-go-xml-dev', optional: true },
  ],
};

const groupsFor = {
  demo: ['build', 'hypervisor'],
  test: ['build', 'hypervisor', 'test'],
  check: ['build', 'hypervisor', 'test', 'check'],
  hosts: ['build', 'hypervisor', 'test', 'hosts'],
  bench: ['build', 'hypervisor', 'test', 'bench'],
};

/** The release's number; testing and unstable have none and are newer than all. */
function debianRelease() {
  if (!isDebian()) return Number.POSITIVE_INFINITY;
  const release = readFileSync('/etc/os-release', 'utf8');
  return Number(release.match(/^VERSION_ID="?(\d+)/m)?.[1] ?? Number.POSITIVE_INFINITY);
}

/**
 * @param {'demo' | 'test' | 'check' | 'hosts' | 'bench'} purpose
 * @param {boolean} [areOptional] those that can be done without, instead of those that cannot
 */
export function wantedPackages(purpose, areOptional = false) {
  const release = debianRelease();
  const names = groupsFor[purpose]
    .flatMap((group) => groups[group])
    .map((entry) => (typeof entry === 'string' ? { name: entry } : entry))
    .filter(({ since = release, until = release }) => since <= release && release <= until)
    .filter(({ optional = false }) => optional === areOptional)
    .map(({ name }) => name);
  return [...new Set(names)];
}

/** @param {'demo' | 'test' | 'check' | 'hosts' | 'bench'} purpose */
export function missingPackages(purpose) {
  return notInstalled(wantedPackages(purpose));
}

/**
 * Optional packages that are missing: those that apt can get, and those that this release does not have.
 *
 * @param {'demo' | 'test' | 'check' | 'hosts' | 'bench'} purpose
 */
export function optionalPackages(purpose) {
  // Elsewhere nothing is installed.
  if (!isDebian()) return { offered: [], unknown: [] };
  const missing = notInstalled(wantedPackages(purpose, true));
  const isOffered = (name) => spawnSync('apt-cache', ['show', '--no-all-versions', name]).status === 0;
  return { offered: missing.filter(isOffered), unknown: missing.filter((name) => !isOffered(name)) };
}

function notInstalled(wanted) {
  if (wanted.length === 0) return [];
  if (!isDebian()) return missingHere(wanted);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own notation
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...wanted], {
    encoding: 'utf8',
  });
  const installed = new Set(
    query.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((name) => !installed.has(name));
}

const environment = ['env', 'DEBIAN_FRONTEND=noninteractive'];

/** Fetches apt's lists of what there is. */
export async function updateLists({ run }) {
  const prefix = rootPrefix('  apt-get update');
  const [command, ...args] = [...prefix, ...environment, 'apt-get', '-q', 'update'];
  await run(command, args);
}

/**
 * All that a purpose needs, then what it can do without where the release has it.
 *
 * @param {{ purpose: 'demo' | 'test' | 'check' | 'hosts' | 'bench', run: Function, say: (detail: string) => void }} context
 */
export async function installPackagesFor(context) {
  const needed = missingPackages(context.purpose);
  if (!isDebian()) {
    throw new SetupImpossible(
      `This is no Debian, so nothing is installed for you. Missing are:\n\n${describeMissing(needed).join('\n')}`,
      'Install them by the packages of this system, and run the same command again: it continues from there.',
    );
  }
  if (needed.length > 0) await installPackages(context, needed);
  // Asked afterwards only: before, apt may have had no lists.
  const { offered, unknown } = optionalPackages(context.purpose);
  if (offered.length > 0) await installPackages(context, offered);
  return unknown.length > 0 ? `without what this release does not have: ${unknown.join(', ')}` : undefined;
}

/**
 * @param {{ run: Function, say: (detail: string) => void }} context
 * @param {string[]} names
 */
export async function installPackages(context, names) {
  const apt = ['apt-get', 'install', '-y', '--no-install-recommends', ...names];
  const [command, ...args] = [...rootPrefix(`  apt-get update\n  ${apt.join(' ')}`), ...environment, ...apt];
  context.say(`${names.length} to install`);
  try {
    await context.run(command, args);
  } catch {
    // No lists yet, or lists so old that they name files that are gone.
    context.say('updating the lists');
    await updateLists(context);
    context.say(`${names.length} to install`);
    await context.run(command, args);
  }
}
