import type { Row } from '../classify.ts';
import { argumentKinds, fieldKinds, kindGroups, parameterTypes, type Reference, resultKinds } from '../kinds.ts';
import { libraries } from '../model.ts';
import { objectTypes } from '../objects.ts';
import type { Struct, StructField } from '../structs.ts';
import { notice } from './text.ts';

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

/** The kinds of arguments, results and fields, each with what it is. */
export function emitKinds(): string {
  const { inputs, silent, outputs, undelivered, delivered } = kindGroups;
  return `// ${notice}
#pragma once

#include <cstddef>
#include <cstdint>

namespace libvirt_native {

// The kinds of C arguments. \`count\` and \`length\` are arguments that the row names.
enum class Kind : uint8_t {
  none,  // past the last argument

  // Read from the request.
${members(inputs)}

  // Supplied by native code.
${members(silent)}

  // Written to the answer.
${members(outputs)}
};

constexpr size_t kindCount = ${1 + Object.keys(argumentKinds).length};

// The kinds of results.
enum class ResultKind : uint8_t {
  // Not delivered.
${members(undelivered)}

  // Written to the answer.
${members(delivered)}
};

constexpr size_t resultKindCount = ${Object.keys(resultKinds).length};

// The kinds of fields of structs.
enum class FieldKind : uint8_t {
  none,  // past the last field
${nativeFieldKinds.map((kind) => `  ${kind},`).join('\n')}
};

// virTypedParameterType
enum ParameterType : int {
${Object.keys(parameterTypes)
  .map((type, index) => `  VIR_TYPED_PARAM_${type.toUpperCase()} = ${index + 1},`)
  .join('\n')}
};

}  // namespace libvirt_native
`;
}

function members(kinds: Readonly<Record<string, { readonly meaning: string }>>): string {
  return Object.entries(kinds)
    .map(([kind, { meaning }]) => `  ${kind},  // ${meaning}`)
    .join('\n');
}

/** A switch is an int in C. */
const nativeFieldKinds = Object.keys(fieldKinds).filter((kind) => kind !== 'boolean');

/** One row a function; lib/native/generated/calls.ts has the same rows in the same order. */
export function emitCallRows(rows: readonly Row[]): string {
  return `// ${notice}\n${rows.map(emitCallRow).join('\n')}\n`;
}

function emitCallRow({ function: fn, result, arguments: args }: Row): string {
  const start = `{"${fn.name}", THUNK(${fn.name}), ${fn.since}, Library::${fn.library}, ${emitValue('ResultKind', result)}`;
  return `${start}, {${args.map((argument) => emitValue('Kind', argument)).join(', ')}}},`;
}

/** A kind, and what it refers to. */
function emitValue(type: string, { kind, object, struct, list, count, length }: Reference & { kind: string }): string {
  const siblings = Object.entries({ list, count, length })
    .filter(([, index]) => index !== undefined)
    .map(([name, index]) => `.${name} = ${index}`);
  const parts = [`${type}::${kind}`];
  if (object) parts.push(`ObjectType::${object}`);
  if (struct) parts.push(`StructType::${struct}`);
  if (siblings.length > 0) parts.push(`{${siblings.join(', ')}}`);
  return `{${parts.join(', ')}}`;
}

/** One row a struct, in the order of enum StructType. */
export function emitStructRows(structs: readonly Struct[]): string {
  return `// ${notice}\n${structs.map(emitStructRow).join('\n')}\n`;
}

function emitStructRow({ name, cType, release, fields }: Struct): string {
  const free = release ? `RELEASE(${release})` : 'nullptr';
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
