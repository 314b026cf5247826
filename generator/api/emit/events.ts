import type { EventKind, Payload } from '../events.ts';
import { meaningOf } from '../meanings/meaning.ts';
import { versionString } from '../model.ts';
import { emitImports, type Offered } from './imports.ts';
import { documented, notice } from './text.ts';

/** Which callback serves an event: native code derives from its type how to copy what it is given. */
export function emitEventRows(events: readonly EventKind[]): string {
  return `// ${notice}\n${events.map(({ source, id, callback }) => `EVENT(${source}, ${id}, ${callback})`).join('\n')}\n`;
}

/** What each event brings, as types and as a table for lib/native/event.ts. */
export function emitEvents(events: readonly EventKind[], offered: Offered): string {
  const payloads = events.map(emitPayload).join('\n');
  const details = events.filter(({ details }) => details);
  const imports = emitImports(`${payloads} EnumName`, {
    './enums.ts': offered.enums,
    './parameters.ts': offered.parameters,
    './structs.ts': offered.structs,
  });
  return `// ${notice}

${imports}
${documented(meaningOf('EventPayloads'), 'export interface EventPayloads {')}
${payloads}
}

/** The name of an event: that of its C id, in words. */
export type EventName = keyof EventPayloads;

/** The type of the object that an event happens to. */
export interface EventSubjects {
${events.map(({ name, subject }) => `  '${name}': '${subject.type}';`).join('\n')}
}

/** Where a detail depends on the event: the enum of its names. */
export const eventDetails: Readonly<Partial<Record<EventName, Readonly<Record<string, EnumName>>>>> = {
${details.map(emitDetails).join('\n')}
};

/** Name, source, id, since, the object and then the payload, each name:kind[:enum, flags, struct or group]. */
export const events = \`
${emitEventTable(events)}
\`;
`;
}

/** What travels for each event, one line each. */
export function emitEventTable(events: readonly EventKind[]): string {
  return events.map(emitLine).join('\n');
}

function emitPayload({ name, since, payload, details }: EventKind): string {
  const words = `${meaningOf('EventPayloads', name)} Since libvirt ${versionString(since)}.`;
  return documented(words, `'${name}':${emitPayloadType(payload, details)};`, '  ');
}

function emitPayloadType(payload: readonly Payload[], details: EventKind['details']): string {
  if (!details) return emitObject(payload.map((item) => `${item.name}: ${payloadType(item)}`));
  const cases = [...details].map(([event, detail]) => `{ event: '${event}'; detail: ${detail} }`);
  return [...cases, '{ event: number; detail: number }'].map((item) => `\n    | ${item}`).join('');
}

function emitObject(members: readonly string[]): string {
  if (members.length === 0) return ' Record<never, never>';
  const line = ` { ${members.join('; ')} }`;
  return line.length <= 80 ? line : ` {\n${members.map((member) => `    ${member};`).join('\n')}\n  }`;
}

function payloadType({ kind, detail }: Payload): string {
  switch (kind) {
    case 'int64':
    case 'uint64':
      return 'bigint';
    case 'stringOrNull':
      return 'string | null';
    case 'int32':
    case 'uint32':
      return detail ?? 'number';
    default:
      return detail ?? kind;
  }
}

function emitDetails({ name, details = new Map() }: EventKind): string {
  const lines = [...details].map(([event, detail]) => `    ${event}: '${detail}',`);
  return [`  '${name}': {`, ...lines, '  },'].join('\n');
}

function emitLine({ name, source, id, since, subject, payload }: EventKind): string {
  const words = payload.map((item) => `${item.name}:${item.kind}${item.detail ? `:${item.detail}` : ''}`);
  return [name, source, id, since, `${subject.name}:object:${subject.type}`, ...words].join(' ');
}
