/** What the declarations of the two large classes show: one class each, with named groups of methods. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as library from 'libvirt-native';
import { Connection, Domain } from 'libvirt-native';
import * as admin from 'libvirt-native/admin';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API, SymbolFlags } from 'typescript/unstable/sync';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** The names after each `extends` of a class and of the interface of the same name. */
function basesOf(name: string, file: string): string[] {
  const headings = [...read(file).matchAll(new RegExp(`(?:class|interface) ${name} extends ([^{]+)\\{`, 'g'))];
  return headings.flatMap(([, bases]) =>
    bases!
      .replace(/<[^>]*>/g, '')
      .split(',')
      .map((base) => base.trim()),
  );
}

test.each([
  ['Connection', 'connection/connection.d.ts', 'LibvirtObject', 10],
  ['Domain', 'domain/domain.d.ts', 'ConnectedObject', 20],
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

/** A part that an interface names and assemble() is not given would compile, and be missing. */
test('classes have every method and getter that they declare', () => {
  const api = new API();
  try {
    const project = api.updateSnapshot({ openProjects: [join(dist, '../tsconfig.json')] }).getProjects()[0]!;
    const { checker, program } = project;
    const LibvirtObject = Object.getPrototypeOf(Connection) as typeof Connection;
    const missing: string[] = [];
    let [classes, members] = [0, 0];
    for (const [file, values] of Object.entries({ 'lib/index.ts': library, 'lib/admin/index.ts': admin })) {
      const module = checker.getSymbolAtLocation(program.getSourceFile(join(dist, '..', file))!)!;
      for (const exported of checker.getExportsOfModule(module)) {
        const item = exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        if (!(item.flags & SymbolFlags.Class)) continue;
        const value = (values as unknown as Record<string, { prototype: object } | undefined>)[exported.name];
        if (!(value?.prototype instanceof LibvirtObject)) continue;
        classes++;
        for (const member of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(item))) {
          const isField = member.declarations[0]?.resolve()?.kind === SyntaxKind.PropertyDeclaration;
          if (isField || /^\W|^__/.test(member.name)) continue;
          members++;
          if (!(member.name in value.prototype)) missing.push(`${exported.name}.${member.name}`);
        }
      }
    }
    expect(missing).toEqual([]);
    expect(classes).toBe(16);
    expect(members).toBeGreaterThan(400);
  } finally {
    api.close();
  }
});
