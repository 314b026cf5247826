/** The set-up where there is no Debian: a PATH without its package manager is one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';

const setup = fileURLToPath(new URL('../../scripts/setup.mjs', import.meta.url));
const packages = new URL('../../scripts/setup/packages.mjs', import.meta.url).href;

let folder: string;

beforeAll(() => {
  folder = temporaryFolder('setup');
});

/** A PATH with these programs and nothing else. */
function pathWith(name: string, programs: readonly string[]): string {
  const bin = join(folder, name);
  mkdirSync(bin);
  for (const program of programs) {
    const target = execFileSync('sh', ['-c', 'PATH=$PATH:/usr/sbin:/sbin; command -v "$1"', 'sh', program], {
      encoding: 'utf8',
    });
    symlinkSync(target.trim(), join(bin, program));
  }
  return bin;
}

const emulator = process.arch === 'arm64' ? 'qemu-system-aarch64' : 'qemu-system-x86_64';
const programs = [
  'g++',
  'make',
  'python3',
  'xz',
  'virsh',
  emulator,
  'qemu-img',
  'xmllint',
  'dnsmasq',
  'iptables',
  'ip',
];

test('says what is missing, and no more', () => {
  const PATH = pathWith(
    'some',
    programs.filter((name) => !['g++', 'xmllint'].includes(name)),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [setup, '--for', 'test'], {
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  expect(status).toBe(1);
  expect(stderr).toContain('Missing are:');
  expect(stderr).toMatch(/a C\+\+ compiler \(g\+\+ or clang\+\+\) +Debian: g\+\+/);
  expect(stderr).toMatch(/xmllint +Debian: libxml2-utils/);
  expect(stderr.match(/Debian: /g)).toHaveLength(2);
  expect(stdout + stderr).not.toMatch(/^\s+at .*\.mjs/m);
});

test('continues when nothing is missing', () => {
  const PATH = pathWith('all', programs);
  const script = `import { missingPackages, optionalPackages } from ${JSON.stringify(packages)};
    console.log(JSON.stringify([missingPackages('test'), optionalPackages('bench')]));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  expect(JSON.parse(output)).toEqual([[], { offered: [], unknown: [] }]);
});
