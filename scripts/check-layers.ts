/**
 * Part of npm run check: the order of the folders of lib/, and what follows from it. Imports are read from the compiler's syntax tree, by
 * the API that it calls unstable: `import`, `import type`, `export … from`, `import()` and `typeof import()`.
 *
 * With --root DIR, another tree is checked (its tsconfig.build.json, lib/ and native/).
 */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { root as checkout } from './paths.mjs';

/** The folders of lib/ from the bottom up. A file imports from its own folder and from those before it: values, types, or when needed. */
const layers = [
  'native',
  'drivers',
  'core',
  'config',
  'events',
  'streams',
  'network',
  'storage',
  'host',
  'devices',
  'guest',
  'domain',
  'pci',
  'connection',
  'view',
  'admin',
  'testing',
  'doctor',
];

/**
 * The exception: an object knows the one that it came from (`domain.connection`, `claim.virtualFunction`), and that one creates it. So the
 * types of these classes may be imported from anywhere. Their values may not.
 */
const parents = [
  'lib/admin/connection.ts',
  'lib/admin/server.ts',
  'lib/connection/connection.ts',
  'lib/domain/domain.ts',
  'lib/network/network.ts',
  'lib/pci/function.ts',
  'lib/pci/pci.ts',
  'lib/storage/pool.ts',
];

/** The files that lie in lib/ and native/ themselves: entry points, what the build of all of them has, and nothing else. */
const entryPoints = ['lib/cli.ts', 'lib/constants.ts', 'lib/index.ts', 'native/addon.cc', 'native/settings.gypi'];

/** Folders that compute and do nothing else: whatever they import, directly or not, reaches neither libvirt nor the system. */
const pure = ['config', 'guest'];
const inputAndOutput = /^node:(child_process|cluster|dgram|dns|fs|http|http2|https|tls|worker_threads)(\/|$)/;
/** Calls go through lib/native; no other folder imports the addon. */
const addon = 'lib/native/addon.ts';

interface Import {
  from: string;
  /** A file of lib/, or a module's name. */
  to: string;
  /** 'type' leaves nothing in the built file; 'lazy' is `import()`. */
  kind: 'value' | 'type' | 'lazy';
}

const { root = checkout } = parseArgs({ options: { root: { type: 'string' } } }).values;
const imports = readImports(resolve(root));
const findings = [
  ...misplaced(resolve(root)),
  ...upwardImports(imports),
  ...cycles(imports),
  ...addonImports(imports),
  ...impureImports(imports),
];
for (const finding of findings) console.log(finding);
console.log(`${imports.length} imports, ${findings.length} against the order of layers.`);
process.exitCode = findings.length > 0 ? 1 : 0;

function readImports(root: string): Import[] {
  const api = new API();
  try {
    const { program } = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.build.json')] }).getProjects()[0]!;
    const files = program.getSourceFileNames().filter((name) => name.startsWith(join(root, 'lib/')));
    return files.flatMap((file) =>
      program.getSourceFile(file)!.imports.map((specifier) => {
        const name = (specifier as { text?: string }).text ?? '';
        const to = name.startsWith('.') ? relative(root, join(dirname(file), name)) : name;
        return { from: relative(root, file), to, kind: kindOf(specifier.parent) };
      }),
    );
  } finally {
    api.close();
  }
}

function kindOf(statement: Node): Import['kind'] {
  if (statement.kind === SyntaxKind.CallExpression) return 'lazy';
  if (statement.kind === SyntaxKind.LiteralType) return 'type';
  const { importClause, isTypeOnly } = statement as { importClause?: { phaseModifier?: number }; isTypeOnly?: boolean };
  return isTypeOnly || importClause?.phaseModifier === SyntaxKind.TypeKeyword ? 'type' : 'value';
}

function misplaced(root: string): string[] {
  const entries = ['lib', 'native'].flatMap((top) =>
    readdirSync(join(root, top), { withFileTypes: true }).map((entry) => ({
      top,
      entry,
      path: `${top}/${entry.name}`,
    })),
  );
  return entries.flatMap(({ top, entry, path }) => {
    if (entry.isFile()) return entryPoints.includes(path) ? [] : [`${path}: no entry point, and in no folder`];
    return top === 'native' || layers.includes(entry.name) ? [] : [`${path}: not in the list of layers`];
  });
}

function importsByFile(imports: readonly Import[]): Map<string, Import[]> {
  const files = new Map<string, Import[]>();
  for (const line of imports) {
    const lines = files.get(line.from);
    if (lines) lines.push(line);
    else files.set(line.from, [line]);
  }
  return files;
}

/** The folder of a file of lib/; undefined for an entry point and for modules. */
function folderOf(file: string): string | undefined {
  const [top, folder, rest] = file.split('/');
  return top === 'lib' && rest !== undefined ? folder : undefined;
}

function isExcepted({ to, kind }: Import): boolean {
  return kind === 'type' && parents.includes(to);
}

function upwardImports(imports: readonly Import[]): string[] {
  return imports
    .filter((line) => isUpward(line))
    .map(({ from, to, kind }) => `${from}: imports upwards (${kind}): ${to}`);
}

function isUpward(line: Import): boolean {
  if (!line.to.startsWith('lib/') || isExcepted(line)) return false;
  const [from, to] = [folderOf(line.from), folderOf(line.to)];
  // Entry points are above all folders.
  if (from === undefined) return false;
  return to === undefined || layers.indexOf(to) > layers.indexOf(from);
}

function cycles(imports: readonly Import[]): string[] {
  const inside = imports.filter((line) => line.to.startsWith('lib/') && !isExcepted(line));
  const byValue = stronglyConnected(inside.filter(({ kind }) => kind === 'value'));
  const byType = stronglyConnected(inside).filter((files) => !byValue.some((others) => others.join() === files.join()));
  return [
    ...byValue.map((files) => `a cycle of values: ${files.join(', ')}`),
    ...byType.map((files) => `a cycle of types: ${files.join(', ')}`),
  ];
}

/** The groups of files that import each other, directly or through others (Tarjan's strongly connected components). */
function stronglyConnected(imports: readonly Import[]): string[][] {
  const targets = importsByFile(imports);
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[][] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    lowest.set(file, number);
    stack.push(file);
    for (const { to } of targets.get(file) ?? []) {
      const reached = numbers.has(to) ? (stack.includes(to) ? numbers.get(to)! : number) : visit(to);
      lowest.set(file, Math.min(lowest.get(file)!, reached));
    }
    if (lowest.get(file) === number) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1 || targets.get(file)?.some(({ to }) => to === file)) groups.push(group.sort());
    }
    return lowest.get(file)!;
  };
  for (const file of targets.keys()) if (!numbers.has(file)) visit(file);
  return groups;
}

function addonImports(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to, kind }) => to === addon && kind !== 'type' && folderOf(from) !== 'native')
    .map(({ from }) => `${from}: imports the addon, which only lib/native may`);
}

function impureImports(imports: readonly Import[]): string[] {
  const targets = importsByFile(imports.filter(({ kind }) => kind !== 'type'));
  const starts = [...targets.keys()].filter((file) => pure.includes(folderOf(file) ?? ''));
  const via = new Map<string, string>(starts.map((file) => [file, file]));
  for (const file of via.keys()) {
    for (const { to } of targets.get(file) ?? []) if (!via.has(to)) via.set(to, file);
  }
  const impure = [...via.keys()].filter((to) => to === addon || inputAndOutput.test(to));
  return impure.map((to) => `lib/${folderOf(chain(to)[0]!)} is to be pure: ${chain(to).join(' → ')}`);

  function chain(to: string): string[] {
    const importer = via.get(to)!;
    return importer === to ? [to] : [...chain(importer), to];
  }
}
