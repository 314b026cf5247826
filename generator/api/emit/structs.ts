import { fieldKinds } from '../kinds.ts';
import { meaningOf } from '../meanings/meaning.ts';
import { typeName } from '../names.ts';
import type { Struct, StructField } from '../structs.ts';
import { emitImports } from './imports.ts';
import { documented, notice } from './text.ts';

/** Structs as interfaces, and as a table for lib/native/structure.ts in the order of enum StructType. */
export function emitStructs(structs: readonly Struct[], enums: Iterable<string>): string {
  const interfaces = structs.map(emitInterface).join('\n\n');
  return `// ${notice}

${emitImports(interfaces, { './enums.ts': enums })}
${interfaces}

export type StructName =
${structs.map(({ name }) => `  | '${typeName(name)}'`).join('\n')};

/** Line n is row n of native/generated/structs.inc; a word is name:kind[:enum or struct]. */
export const structs = \`
${emitStructTable(structs)}
\`;
`;
}

/** What travels for each struct, one line each. */
export function emitStructTable(structs: readonly Struct[]): string {
  return structs.map(emitLine).join('\n');
}

function emitInterface({ name, fields }: Struct): string {
  const lines = fields.map((field) =>
    documented(meaningOf(name, field.name), `${field.name}: ${fieldType(field)};`, '  '),
  );
  const head = documented(meaningOf(name), `export interface ${typeName(name)} {`, '', [name]);
  return [head, ...lines, '}'].join('\n');
}

function fieldType({ kind, enum: table, struct = '' }: StructField): string {
  return table ?? fieldKinds[kind] ?? `${typeName(struct)}[]`;
}

function emitLine({ name, fields }: Struct): string {
  const words = fields.map((field) => {
    const detail = field.struct ? typeName(field.struct) : field.enum;
    return `${field.name}:${field.kind}${detail ? `:${detail}` : ''}`;
  });
  return [typeName(name), ...words].join(' ');
}
