// What is needed where there is no Debian: nothing is installed there, but what is missing is named, by what shows that it is there.

import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const canRun = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const folders = () => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/libexec'];
const program =
  (...names) =>
  () =>
    folders().some((folder) => names.some((name) => canRun(join(folder, name))));

const libraryFolders = ['/usr/lib', '/usr/lib64', '/lib', '/lib64', '/usr/local/lib', '/usr/local/lib64'];
const list = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};
/** In a folder of libraries, or in the one of an architecture below. */
const library = (path) => () =>
  libraryFolders.some(
    (folder) =>
      existsSync(join(folder, path)) ||
      list(folder).some((entry) => entry.name.includes('-linux-') && existsSync(join(folder, entry.name, path))),
  );
const driver = (name) => library(`libvirt/connection-driver/libvirt_driver_${name}.so`);

const arch = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];

/** By the Debian package that has it: what it is, and how it is seen. */
const evidence = {
  'g++': ['a C++ compiler (g++ or clang++)', program('g++', 'c++', 'clang++')],
  make: ['make', program('make', 'gmake')],
  python3: ['Python 3', program('python3')],
  'xz-utils': ['xz', program('xz')],
  libvirt0: ['libvirt.so.0', library('libvirt.so.0')],
  'libvirt-daemon-driver-qemu': ["libvirt's QEMU driver", driver('qemu')],
  'libvirt-clients': ['virsh', program('virsh')],
  'qemu-system-x86': [`qemu-system-${arch}`, program(`qemu-system-${arch}`, 'qemu-kvm')],
  'qemu-system-arm': [`qemu-system-${arch}`, program(`qemu-system-${arch}`, 'qemu-kvm')],
  'qemu-utils': ['qemu-img', program('qemu-img')],
  'libvirt-daemon': ['libvirtd', program('libvirtd')],
  'libvirt-dev': ["libvirt's headers", () => existsSync('/usr/include/libvirt/libvirt.h')],
  'dnsmasq-base': ['dnsmasq', program('dnsmasq')],
  iptables: ['iptables', program('iptables')],
  iproute2: ['iproute2', program('ip')],
  'libxml2-utils': ['xmllint', program('xmllint')],
  mmdebstrap: ['mmdebstrap', program('mmdebstrap')],
  e2fsprogs: ['mke2fs', program('mke2fs')],
  zstd: ['zstd', program('zstd')],
  'pkg-config': ['pkg-config', program('pkg-config', 'pkgconf')],
  'golang-go': ['Go', program('go')],
};
for (const name of ['network', 'nodedev', 'nwfilter', 'secret', 'storage', 'interface'])
  evidence[`libvirt-daemon-driver-${name}`] = [`libvirt's ${name} driver`, driver(name)];

/** Whether packages are Debian's, or Ubuntu's, and their tools are there. */
export function isDebian() {
  let release = '';
  try {
    release = readFileSync('/etc/os-release', 'utf8');
  } catch {}
  return /^ID(_LIKE)?=.*\bdebian\b/m.test(release) && program('dpkg-query')() && program('apt-get')();
}

/** Of Debian's packages, those of whose contents nothing is seen here. What is not known here counts as there. */
export function missingHere(packages) {
  return packages.filter((name) => evidence[name] && !evidence[name][1]());
}

/** What lacks, in words. */
export function describeMissing(packages) {
  return packages.map(
    (name) => `  ${evidence[name][0]}${' '.repeat(Math.max(1, 34 - evidence[name][0].length))}Debian: ${name}`,
  );
}
