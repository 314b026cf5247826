/** The package as a user gets it: packed, installed with npm's scripts off, used from ESM and by require(). */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { installPackage } from '../support/package.ts';
import { runProgram } from '../support/program.ts';
import { hasRecorder } from '../support/recorder.ts';

let folder: string;

beforeAll(async () => {
  folder = temporaryFolder('package');
  await installPackage(folder);
}, 240_000);

/** Runs a program in the folder of the user's project. */
function run(name: string, text: string) {
  writeFileSync(join(folder, name), text);
  return runProgram(new URL(`file://${join(folder, name)}`));
}

test('holds the library, its types and one small binary, and nothing that is built on installing', () => {
  const files = readdirSync(join(folder, 'node_modules/libvirt-native'), { recursive: true }) as string[];
  const binaries = files.filter((name) => name.endsWith('.node'));
  expect(binaries).toHaveLength(1);
  expect(files.filter((name) => /binding\.gyp$|^(native|lib|test|generator)\//.test(name))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'LICENSE', 'README.md', 'CHANGELOG.md']),
  );
  expect(
    Object.keys(JSON.parse(execFileSync('npm', ['ls', '--json'], { cwd: folder, encoding: 'utf8' })).dependencies),
  ).toEqual(['libvirt-native']);
});

test('has no recorder of calls in the binary', () => {
  const prebuilds = join(folder, 'node_modules/libvirt-native/prebuilds');
  const files = readdirSync(prebuilds, { recursive: true }) as string[];
  expect(files.filter((name) => name.endsWith('.node')).map((name) => hasRecorder(join(prebuilds, name)))).toEqual([
    false,
  ]);
});

test('connects', async () => {
  const program =
    "import { connect } from 'libvirt-native'; const c = await connect('test:///default'); console.log((await c.listAllDomains())[0].name, await c.close());";
  expect(await run('esm.mjs', program)).toMatchObject({ code: 0, stdout: 'test 0\n' });
});

test('is there for require()', async () => {
  const program =
    "const { connect } = require('libvirt-native'); connect('test:///default').then(async (c) => console.log(await c.close()));";
  expect(await run('common.cjs', program)).toMatchObject({ code: 0, stdout: '0\n' });
});

test('the doctor is a command', () => {
  const doctor = (...args: string[]) =>
    spawnSync('npx', ['--no-install', 'libvirt-native', 'doctor', ...args], { cwd: folder, encoding: 'utf8' });
  const json = doctor('test:///default', '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ uri: 'test:///default', guests: ['test'] });
  expect(json.status).toBe(0);
  expect(doctor('test:///default').stdout).toMatch(/^✔ libvirt +\d+\.\d+\.\d+, loaded$/m);
});

test('every entry point can be imported', async () => {
  const program =
    "for (const part of ['', '/admin', '/config', '/constants', '/doctor', '/guest', '/testing', '/testing/node']) console.log(Object.keys(await import('libvirt-native' + part)).length > 0);";
  expect(await run('parts.mjs', program)).toMatchObject({ code: 0, stdout: 'true\n'.repeat(8) });
});

test('an addon that cannot be loaded says what was tried', async () => {
  rmSync(join(folder, 'node_modules/libvirt-native/prebuilds'), { recursive: true });
  const { code, stderr } = await run('none.mjs', "import 'libvirt-native';");
  expect(code).toBe(1);
  expect(stderr).toContain(
    `libvirt-native could not load its native addon for ${process.platform}-${process.arch} (Node ${process.version}). Tried:`,
  );
  expect(stderr).toContain('prebuilds/');
});
