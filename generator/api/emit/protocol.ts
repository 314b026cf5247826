import { numbers, type ObjectRow, objectRows, vocabularies } from '../protocol.ts';
import { objectTypes } from '../types.ts';
import { notice } from './text.ts';

/** The shared numbers as C++, without the hash over them. */
export function emitNativeNumbers(): string {
  const enums = Object.entries(vocabularies).map(
    ([name, { meaning, members }]) => `// ${meaning}\nenum class ${name} : uint8_t { ${members.join(', ')} };`,
  );
  const constants = Object.entries(numbers).map(
    ([name, { meaning, value }]) => `// ${meaning}\nconstexpr int64_t ${name} = ${value};`,
  );
  return [...enums, ...constants].join('\n\n');
}

/** What native code knows of the protocol; lib/native/generated/protocol.ts has the same numbers and the same hash. */
export function emitNativeProtocol(hash: string): string {
  return `// ${notice}
#pragma once

#include <cstdint>

namespace libvirt_native {

${emitNativeNumbers()}

// Over these numbers, the call table, the structs, the events and the objects: lib/native/load.ts refuses an addon that has
// another.
constexpr char protocolHash[] = "${hash}";

}  // namespace libvirt_native
`;
}

/** How each type of object is freed and what identifies one, in the order of enum ObjectType. */
export function emitObjectRows(): string {
  return `// ${notice}\n${objectRows.map(emitObjectRow).join('\n')}\n`;
}

function emitObjectRow({ type, library, release, identity }: ObjectRow): string {
  const getters = identity.map(({ kind, getter }) => `{Identity::${kind}, "${getter}"}`).join(', ');
  return `{ObjectType::${type}, Library::${library}, "${release}", {${getters}}},`;
}

/** The same for lib/native. */
export function emitProtocol(hash: string): string {
  const objects = Object.entries(vocabularies).map(([name, { meaning, members }]) => {
    const lines = members.map((member, index) => `  ${member}: ${index},`);
    return `/** ${meaning} */\nexport const ${camel(name)} = {\n${lines.join('\n')}\n} as const;`;
  });
  const constants = Object.entries(numbers).map(
    ([name, { meaning, value }]) => `/** ${meaning} */\nexport const ${name} = ${value};`,
  );
  const identities = objectRows.map(({ type, identity }) => {
    const members = identity.map(({ name, kind }) => `${name}: '${kind}'`);
    return `  ${type}: {${members.length > 0 ? ` ${members.join(', ')} ` : ''}},`;
  });
  return `// ${notice}

${[...objects, ...constants].join('\n\n')}

/** libvirt's objects. */
export type ObjectType =
${objectTypes.map((type) => `  | '${type}'`).join('\n')};

/** What identifies an object and travels with it, in this order. */
export const identities: Readonly<Record<ObjectType, Readonly<Record<string, 'text' | 'uuid' | 'int32' | 'uint64'>>>> = {
${identities.join('\n')}
};

/** Over these numbers, the call table, the structs, the events and the objects: the addon must have the same. */
export const protocolHash = '${hash}';
`;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
