/** Which compiled addon is taken: only one that was built with the same protocol. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { protocolHash } from '../../../lib/native/generated/protocol.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { runProgram } from '../../support/program.ts';

const built =
  process.env['LIBVIRT_NATIVE_ADDON'] ?? join(import.meta.dirname, '../../../build/Release/libvirt_native.node');
const program = new URL('programs/load.mjs', import.meta.url);
let folder: string;

beforeAll(() => {
  folder = temporaryFolder('load');
});

/** A copy of the addon in which one text is another of the same length. */
function patched(name: string, text: string, other: string): string {
  const bytes = readFileSync(built);
  const places: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) places.push(at);
  expect(places.length).toBeGreaterThan(0);
  for (const at of places) bytes.write(other, at, 'latin1');
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const load = (addon: string) => runProgram(program, [], { env: { LIBVIRT_NATIVE_ADDON: addon } });

test('a copy of the addon is loaded', async () => {
  const copy = join(folder, 'copy.node');
  copyFileSync(built, copy);
  expect(await load(copy)).toMatchObject({ code: 0, stdout: 'test\n' });
});

test('an addon built with another protocol is refused, with its file, both hashes and what to do', async () => {
  const other = '0123456789abcdef';
  const file = patched('other.node', protocolHash, other);
  const { code, stdout, stderr } = await load(file);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  for (const text of [file, other, protocolHash, 'LIBVIRT_NATIVE_ADDON']) expect(stderr).toContain(text);
});

test('an addon from before there was a hash is refused', async () => {
  const file = patched('older.node', 'protocolHash\0', 'protocolNone\0');
  const { code, stderr } = await load(file);
  expect(code).toBe(1);
  expect(stderr).toContain(`${file}\n    it belongs to another build of libvirt-native`);
});

test('a file that is no addon is refused by the reason of the dynamic loader', async () => {
  const file = join(folder, 'text.node');
  writeFileSync(file, 'not an addon');
  const { code, stderr } = await load(file);
  expect(code).toBe(1);
  expect(stderr).toMatch(/Tried:\n {2}\S+text\.node\n {4}.*(file too short|invalid ELF header)/);
});
