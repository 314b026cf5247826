import type { ApiStruct, Argument, FunctionType, Model } from '../model.ts';
import { arrayLength } from '../structs.ts';
import { cType, notice, wrap } from './text.ts';

/** libvirt's types and prototypes, so that the addon builds without libvirt's headers. */
export function emitDeclarations(model: Model): string {
  const structs = [...model.structs.values()];
  const opaque = structs.filter(({ fields }) => fields.length === 0);
  const defined = structs.filter(({ fields }) => fields.length > 0);
  // virBlkioParameter and its like are older names of virTypedParameter.
  const own = new Map(
    defined.filter(({ name, tag }) => tag === `_${name}` || isOnlyOne(tag, defined)).map((item) => [item.tag, item]),
  );
  return `// ${notice}
//
// Types and prototypes of libvirt, libvirt-qemu, libvirt-lxc and libvirt-admin. Nothing here is ever linked: prototypes are
// for decltype. Opaque objects are libvirt's own types; structs are copies in namespace libvirt.
#pragma once

#include <cstddef>

${opaque.map(({ tag }) => `struct ${tag};`).join('\n')}

namespace libvirt {

${opaque.map(({ name, tag }) => `using ${name} = ::${tag};`).join('\n')}

${[...own.keys()].map((tag) => `struct ${tag};`).join('\n')}
${defined.map(({ name, tag }) => `using ${name} = ${tag};`).join('\n')}

${emitTypedefs(model)}

${inOrder(model).map(emitFunctionType).join('\n')}

${[...own.values()].map((struct) => emitStruct(struct, model)).join('\n\n')}

${[...model.functions.values()].map((fn) => wrap(`${cType(fn.result.type)} ${fn.name}(${emitArguments(fn.arguments)});`)).join('\n')}

}  // namespace libvirt
`;
}

function isOnlyOne(tag: string, structs: readonly ApiStruct[]): boolean {
  return structs.filter((struct) => struct.tag === tag).length === 1;
}

/** Pointers to structs, and the few enums and numbers that fields and arguments name; other enums travel as int. */
function emitTypedefs(model: Model): string {
  const used = new Set([...model.structs.values()].flatMap(({ fields }) => fields.map(({ type }) => type)));
  const lines: string[] = [];
  for (const { name, type } of model.typedefs.values()) {
    if (type.endsWith(' *')) lines.push(`using ${name} = ${cType(type)};`);
    else if (type !== 'enum') lines.push(`using ${name} = ${type};`);
    else if (used.has(name)) lines.push(`using ${name} = int;`);
  }
  return lines.join('\n');
}

/** A callback type stands behind those that it takes. */
function inOrder(model: Model): FunctionType[] {
  const done = new Set<FunctionType>();
  const visit = (type: FunctionType | undefined): void => {
    if (!type || done.has(type)) return;
    for (const argument of type.arguments) visit(model.functionTypes.get(argument.type));
    done.add(type);
  };
  for (const type of model.functionTypes.values()) visit(type);
  return [...done];
}

function emitFunctionType({ name, result, arguments: args }: FunctionType): string {
  return wrap(`using ${name} = ${cType(result.type)} (*)(${emitArguments(args)});`);
}

function emitArguments(args: readonly Argument[]): string {
  return args.map(({ type, name }) => `${cType(type)} ${name}`).join(', ');
}

function emitStruct({ tag, fields }: ApiStruct, model: Model): string {
  const lines = fields.map((field) => {
    const length = arrayLength(field.type, model);
    if (length !== undefined) return `  char ${field.name}[${length}];`;
    if (field.union.length === 0) return `  ${cType(field.type)} ${field.name};`;
    const members = field.union.map(({ type, name }) => `    ${cType(type)} ${name};`);
    return ['  union {', ...members, `  } ${field.name};`].join('\n');
  });
  return [`struct ${tag} {`, ...lines, '};'].join('\n');
}
