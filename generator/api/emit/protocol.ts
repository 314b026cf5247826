import type { Context } from '../classify.ts';
import { type EventSource, eventSources } from '../event-sources.ts';
import { spareEventOf } from '../events.ts';
import { type ObjectRow, objectRows } from '../objects.ts';
import { numbers, vocabularies } from '../protocol.ts';
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

// Of these numbers, the call table, the structs, the events, the event sources and the objects: lib/native/load.ts refuses
// an addon that has another.
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

/** The event sources in the order of enum Source: those of objects with the object's type and the event of the spare registration. */
export function emitSourceRows(context: Context): string {
  const rows = eventSources.map((source) => {
    const { name, library, register, deregister, frees, objects } = source;
    return objects
      ? `OBJECT_EVENTS(${name}, ${objects.type}, ${register}, ${deregister}, ${spareEventOf(source, context)})`
      : `OTHER_EVENTS(${name}, ${library}, ${register}, ${deregister}, ${frees})`;
  });
  return `// ${notice}\n${rows.join('\n')}\n`;
}

/** The same for lib/native. */
export function emitProtocol(hash: string): string {
  const enums = Object.entries(vocabularies)
    .filter(([name]) => name !== 'Source') // Its numbers are in the table of event sources.
    .map(([name, { meaning, members }]) => {
      const lines = members.map((member, index) => `  ${member}: ${index},`);
      return `/** ${meaning} */\nexport const ${camel(name)} = {\n${lines.join('\n')}\n} as const;`;
    });
  const constants = Object.entries(numbers).map(
    ([name, { meaning, value }]) => `/** ${meaning} */\nexport const ${name} = ${value};`,
  );
  return `// ${notice}

${[...enums, ...constants].join('\n\n')}

/** libvirt's objects. */
export type ObjectType =
${objectRows.map(({ type }) => `  | '${type}'`).join('\n')};

/** For each type of object: the class of this library, and what identifies an object and travels with it, in this order. */
export const objectTypes: Readonly<
  Record<
    ObjectType,
    {
      readonly className: string;
      readonly identity: Readonly<Record<string, 'text' | 'uuid' | 'int32' | 'uint64'>>;
    }
  >
> = {
${objectRows.map(emitObjectType).join('\n')}
};

/** The event sources: their numbers, and the C functions that register a callback. */
export const eventSources = {
${eventSources.map(emitEventSource).join('\n')}
} as const;

/** The types of objects that events happen to: the source, the prefix of the events' names, and the property for the object. */
export const eventSubjects = {
${eventSources.flatMap(emitEventSubject).join('\n')}
} as const;

/** Of these numbers, the call table, the structs, the events, the event sources and the objects: the addon must have the same. */
export const protocolHash = '${hash}';
`;
}

function emitObjectType({ type, className, identity }: ObjectRow): string {
  const members = identity.map(({ name, kind }) => `${name}: '${kind}'`);
  return `  ${type}: { className: '${className}', identity: {${members.length > 0 ? ` ${members.join(', ')} ` : ''}} },`;
}

function emitEventSource({ name, register }: EventSource, number: number): string {
  return `  ${name}: { number: ${number}, register: '${register}' },`;
}

function emitEventSubject({ name, objects }: EventSource): string[] {
  if (!objects) return [];
  const { type, property, prefix } = objects;
  return [`  ${type}: { source: '${name}', prefix: '${prefix}', property: '${property}' },`];
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
