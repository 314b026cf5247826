/**
 * Part of npm run check: every item that the package makes public has a doc comment with text, not only tags. It uses
 * the compiler's API, which is called unstable: few calls of it, all of them here.
 *
 * Public is what an entry point of package.json exports, and the members of that: inherited, static, of unions and of constants. Not
 * required are constructors, members named by a symbol (Node's and JavaScript's protocols say what these do), members that share their type's
 * line and its comment, or whose type is written in the middle of another; and what its name describes: C's constants, and the
 * properties of configurations, which are those of the XML.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ModifierFlags, type Node } from 'typescript/unstable/ast';
import { API, type Symbol as Item, SymbolFlags, type Type } from 'typescript/unstable/sync';
import { root } from './paths.mjs';

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { types?: string }>;
};
const entryPoints = Object.values(exports)
  .flatMap(({ types }) => types ?? [])
  .map((types) => join(root, types.replace('dist', 'lib').replace(/\.d\.ts$/, '.ts')));

const api = new API();
const project = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()[0]!;
const { checker, program } = project;

/** Each item by its place, and whether it has a text. */
const items = new Map<string, { name: string; hasText: boolean }>();

for (const path of entryPoints) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  for (const exported of checker.getExportsOfModule(module)) {
    const item = exported.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    look(item, exported.name);
    for (const member of membersOf(item)) look(member, `${exported.name}.${member.name}`);
  }
}
api.close();

const bare = [...items].filter(([, { hasText }]) => !hasText);
for (const [place, { name }] of bare.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
  console.log(`${place}: ${name} has no doc comment`);
console.log(`${items.size - bare.length} of ${items.size} public items have a doc comment.`);
process.exitCode = bare.length > 0 ? 1 : 0;

function look(item: Item, name: string): void {
  const node = item.declarations
    .filter(({ path }) => isOurs(path))
    .map((handle) => handle.resolve())
    .find((node) => node && needsText(node));
  if (!node) return;
  const hasText = item.getDocumentationComment(checker).trim() !== '';
  // A member that several classes inherit is one item.
  if (!items.has(placeOf(node))) items.set(placeOf(node), { name, hasText });
}

/** Whether a file is part of this package, and its names need comments. */
function isOurs(path: string): boolean {
  return path.startsWith(join(root, 'lib/')) && !/^lib\/(constants\.ts|config\/generated\/)/.test(relative(root, path));
}

function needsText(node: Node): boolean {
  const { modifierFlags = 0, name } = node as { modifierFlags?: ModifierFlags; name?: Node };
  const isHidden = modifierFlags & (ModifierFlags.Private | ModifierFlags.Protected);
  return !isHidden && name !== undefined && !/^[#[]/.test(name.getText()) && beginsLine(node);
}

function beginsLine(node: Node): boolean {
  const before = node.getSourceFile().text.slice(0, node.getStart());
  return /(^|\n)[^\S\n]*$/.test(before);
}

function placeOf(node: Node): string {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(root, file.fileName)}:${line + 1}:${character + 1}`;
}

function membersOf(item: Item): Item[] {
  const isType = item.flags & (SymbolFlags.Class | SymbolFlags.Interface | SymbolFlags.TypeAlias);
  const own = isType ? propertiesOf(checker.getDeclaredTypeOfSymbol(item)) : [];
  const value = item.flags & SymbolFlags.Variable ? checker.getTypeOfSymbol(item) : undefined;
  return [...own, ...item.getExports().values(), ...(value ? propertiesOf(value) : [])];
}

function propertiesOf(type: Type): readonly Item[] {
  if (type.isUnionType()) return type.getTypes().flatMap(propertiesOf);
  return checker.getPropertiesOfType(type);
}
