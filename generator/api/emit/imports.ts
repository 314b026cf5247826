/** The types that the other emitted modules offer. */
export interface Offered {
  readonly enums: Iterable<string>;
  readonly structs: Iterable<string>;
  readonly parameters: Iterable<string>;
}

/** The import declarations that a text needs, given which module offers which types. */
export function emitImports(text: string, modules: Readonly<Record<string, Iterable<string>>>): string {
  const words = new Set(text.match(/\b[A-Za-z]\w*/g));
  return Object.entries(modules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, names]) => emitImport(module, [...names].filter((name) => words.has(name)).sort()))
    .join('');
}

function emitImport(module: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const line = `import type { ${names.join(', ')} } from '${module}';\n`;
  return line.length <= 121
    ? line
    : `import type {\n${names.map((name) => `  ${name},`).join('\n')}\n} from '${module}';\n`;
}
