import type { ClassifiedArgument, ClassifiedResult, Row } from '../classify.ts';
import { libraries } from '../model.ts';
import { objectTypes } from '../objects.ts';
import type { Struct, StructField } from '../structs.ts';
import { notice } from './text.ts';

/** No sibling: what would be its index. */
const none = 255;

/** How many parameters the remote protocol allows where the number cannot be queried. */
const fixedParameters = 16;

/** The small vocabularies that rows refer to. */
export function emitTypes(structs: readonly Struct[]): string {
  const list = (names: readonly string[]) => names.map((name) => `  ${name},`).join('\n');
  return `// ${notice}
#pragma once

#include <cstdint>

namespace libvirt_native {

enum class Library : uint8_t {
${list(libraries)}
};

enum class ObjectType : uint8_t {
${list(objectTypes)}
};

enum class StructType : uint8_t {
${list(structs.map(({ name }) => name))}
};

}  // namespace libvirt_native
`;
}

/** One row a function; lib/native/generated/calls.ts has the same rows in the same order. */
export function emitCallRows(rows: readonly Row[]): string {
  return `// ${notice}\n${rows.map(emitCallRow).join('\n')}\n`;
}

function emitCallRow({ function: fn, result, arguments: args }: Row): string {
  const start = `{"${fn.name}", Library::${fn.library}, ${fn.since}, THUNK(${fn.name}), ${emitResult(result)}`;
  return `${start}, {${args.map(emitArgument).join(', ')}}},`;
}

function emitResult({ kind, object }: ClassifiedResult): string {
  return object ? `{Result::${kind}, ObjectType::${object}}` : `{Result::${kind}}`;
}

function emitArgument(argument: ClassifiedArgument): string {
  return `{${[`Kind::${argument.kind}`, ...details(argument)].join(', ')}}`;
}

function details({ kind, object, struct, sibling }: ClassifiedArgument): string[] {
  if (kind === 'fillStructs') return [String(sibling), `StructType::${struct}`];
  if (kind === 'fillParamsFixed') return [String(fixedParameters)];
  if (kind === 'fillCpuMaps' || kind === 'outInts') return [String(sibling ?? none)];
  if (object) return [`ObjectType::${object}`];
  if (struct) return [`StructType::${struct}`];
  return sibling === undefined ? [] : [String(sibling)];
}

/** One row a struct, in the order of enum StructType. */
export function emitStructRows(structs: readonly Struct[]): string {
  return `// ${notice}\n${structs.map(emitStructRow).join('\n')}\n`;
}

function emitStructRow({ name, cType, release, fields }: Struct): string {
  const free = release ? `"${release}"` : 'nullptr';
  const lines = fields.map((field) => `  ${emitField(cType, field)},`);
  return [`{"${name}", sizeof(libvirt::${cType}), ${free}, {`, ...lines, '}},'].join('\n');
}

function emitField(cType: string, { name, kind, length, count, struct }: StructField): string {
  const place = (field: string) => `offsetof(libvirt::${cType}, ${field})`;
  const parts = [place(name), `FieldKind::${kind === 'boolean' ? 'int32' : kind}`];
  if (kind === 'chars') parts.push(String(length));
  if (count) parts.push('0', place(count.name), String(count.width));
  if (struct) parts.push(`StructType::${struct}`);
  return `{${parts.join(', ')}}`;
}
