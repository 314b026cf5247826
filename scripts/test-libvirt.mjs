// npm run test:libvirt -- 11.3 [files]: runs the tests with another version of libvirt than the installed one: its libraries, its
// drivers and its daemon, unpacked from Debian's backports into the cache. Nothing is installed, and apt's own settings stay as
// they are.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { aptMirrors } from '../lib/testing/mirrors.ts';
import { cache, root } from './paths.mjs';

const packages = [
  'libvirt0',
  'libvirt-clients',
  'libvirt-common',
  'libvirt-daemon',
  'libvirt-daemon-common',
  'libvirt-daemon-log',
  'libvirt-daemon-driver-interface',
  'libvirt-daemon-driver-network',
  'libvirt-daemon-driver-nodedev',
  'libvirt-daemon-driver-nwfilter',
  'libvirt-daemon-driver-qemu',
  'libvirt-daemon-driver-secret',
  'libvirt-daemon-driver-storage',
];

/** Those that show that one build serves all versions; the others test what is ours alone. */
const defaultTests = ['test/unit', 'test/rows', 'test/daemon', 'test/qemu'];

const [version = '', ...chosen] = process.argv.slice(2);
if (!/^\d+\.\d+$/.test(version)) {
  console.error('Usage: npm run test:libvirt -- VERSION [files], where VERSION is such as 11.3');
  process.exit(2);
}

const home = join(cache, 'libvirt', version);
/** The programs that tests start: each needs its own libvirt, whose symbols others do not have. */
const programs = ['usr/sbin/libvirtd', 'usr/bin/virsh', 'usr/bin/virt-admin'];
if (!programs.every((program) => existsSync(join(home, program)))) await unpack();
const environment = wrapPrograms();
const tests = chosen.length > 0 ? chosen : defaultTests;
const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...environment, LEDGER_LIBVIRT: version },
});
process.exitCode = status ?? 1;

/** Downloads and unpacks, with an apt that knows nothing but a folder of its own. */
async function unpack() {
  const folder = join(home, 'apt');
  for (const name of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(folder, name), { recursive: true });
  const codename = readFileSync('/etc/os-release', 'utf8').match(/^VERSION_CODENAME=(\w+)$/m)?.[1];
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const { archive } = await aptMirrors();
  writeFileSync(
    join(folder, 'sources.list'),
    ['', '-backports'].map((suffix) => `deb [signed-by=${key}] ${archive} ${codename}${suffix} main\n`).join(''),
  );
  writeFileSync(
    join(folder, 'apt.conf'),
    [
      `Dir::Etc::sourcelist "${folder}/sources.list";`,
      'Dir::Etc::sourceparts "/dev/null";',
      `Dir::State::lists "${folder}/lists";`,
      `Dir::Cache "${folder}/cache";`,
      'APT::Sandbox::User "root";',
      '',
    ].join('\n'),
  );
  const env = { ...process.env, APT_CONFIG: join(folder, 'apt.conf') };
  const run = (command, ...args) => execFileSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  run('apt-get', 'update', '-q');
  const offered = run('apt-cache', 'madison', 'libvirt0');
  const found = offered.match(new RegExp(`\\| +(${version.replace('.', '\\.')}[^ ]*) `))?.[1];
  if (!found) {
    console.error(`Debian ${codename} and its backports have no libvirt ${version}; there are:\n${offered}`);
    process.exit(1);
  }
  console.log(`Unpacking libvirt ${found} into ${home}`);
  run('apt-get', 'download', '-q', ...packages.map((name) => `${name}=${found}`));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.deb')))
    run('dpkg-deb', '--extract', name, join(folder, 'root'));
  rmSync(join(home, 'usr'), { recursive: true, force: true });
  renameSync(join(folder, 'root/usr'), join(home, 'usr'));
  rmSync(folder, { recursive: true });
}

/** What has it used, in this process by its variables, and wherever its programs are started by scripts of their names. */
function wrapPrograms() {
  const [triplet] = readdirSync(join(home, 'usr/lib')).filter((name) => name.endsWith('-linux-gnu'));
  const libraries = join(home, 'usr/lib', triplet);
  const variables = {
    LD_LIBRARY_PATH: libraries,
    LIBVIRT_DRIVER_DIR: join(libraries, 'libvirt/connection-driver'),
    LIBVIRT_STORAGE_BACKEND_DIR: join(libraries, 'libvirt/storage-backend'),
    VIRTLOGD_PATH: join(home, 'usr/sbin'),
  };
  const bin = join(home, 'bin');
  mkdirSync(bin, { recursive: true });
  const settings = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
  for (const program of programs)
    writeFileSync(
      join(bin, basename(program)),
      ['#!/bin/sh', ...settings, `exec '${join(home, program)}' "$@"`, ''].join('\n'),
      { mode: 0o755 },
    );
  return {
    ...variables,
    LIBVIRT_LIBRARY: join(libraries, 'libvirt.so.0'),
    PATH: `${bin}:${process.env.PATH}`,
  };
}
