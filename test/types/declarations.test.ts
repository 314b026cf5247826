/** What the declarations of the two large classes show: one class each, with named groups of methods. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Connection, Domain } from 'libvirt-native';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** The names after each `extends` of a class and of the interface of the same name. */
function basesOf(name: string, file: string): string[] {
  const headings = [...read(file).matchAll(new RegExp(`(?:class|interface) ${name} extends ([^{]+)\\{`, 'g'))];
  return headings.flatMap(([, bases]) => bases!.split(',').map((base) => base.trim().replace(/<.*/, '')));
}

test.each([
  ['Connection', 'connection/connection.d.ts', 'LibvirtObject', 10],
  ['Domain', 'domain/domain.d.ts', 'ConnectedObject', 16],
] as const)('%s extends one class and groups of methods, all exported by name', (name, file, base, groups) => {
  const [first, ...others] = basesOf(name, file);
  expect(first).toBe(base);
  expect(others).toHaveLength(groups);
  const exported = read('index.d.ts');
  for (const other of [base, ...others]) expect(exported).toMatch(new RegExp(`[{,] (type )?${other}[, ]`));
});

test.each([
  ['Connection', Connection, ['LibvirtObject']],
  ['Domain', Domain, ['ConnectedObject', 'LibvirtObject']],
] as const)('the prototypes of %s are a short chain', (_, of, expected) => {
  const chain: string[] = [];
  for (let type = Object.getPrototypeOf(of); type !== Function.prototype; type = Object.getPrototypeOf(type))
    chain.push(type.name);
  expect(chain).toEqual(expected);
  expect(Object.keys(of.prototype)).toEqual([]);
});

test('no declaration has a symbol of its own', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'));
  expect(files.filter((file) => read(file).includes('unique symbol'))).toEqual([]);
});
