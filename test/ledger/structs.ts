/** Coverage of structs: every field that libvirt has is read, and some test has received it. */
import { eventNamed, eventNames } from '../../lib/native/event.ts';
import type { StructName } from '../../lib/native/generated/structs.ts';
import { structs } from '../../lib/native/generated/structs.ts';
import { callNames, signatureOf } from '../../lib/native/signature.ts';
import { structureOf } from '../../lib/native/structure.ts';
import type { EventEntry } from './events.ts';
import { type FunctionEntry, succeeded } from './functions.ts';

export interface StructEntry {
  readonly name: string;
  readonly fields: readonly string[];
  /** The functions and events that bring it. */
  readonly from: readonly string[];
  /** Those of them that have brought it to a test. */
  readonly received: readonly string[];
}

export function accountOfStructs(functions: readonly FunctionEntry[], events: readonly EventEntry[]): StructEntry[] {
  const delivered = new Set<string>([
    ...functions.filter(succeeded).map(({ api }) => api),
    ...events.filter((event) => event.delivered.length > 0).map(({ name }) => name),
  ]);
  const names = structs
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')) as StructName);
  return names.map((name) => {
    const from = bringersOf(name);
    return {
      name,
      fields: structureOf(name).fields.map((field) => field.name),
      from,
      received: from.filter((bringer) => delivered.has(bringer)),
    };
  });
}

/** A struct may stand inside of another. */
function bringersOf(name: StructName): string[] {
  const holders = new Set<string>([name]);
  for (const line of structs.trim().split('\n'))
    if (line.split(' ').some((word) => word.endsWith(`:structs:${name}`))) holders.add(line.split(' ')[0]!);
  const brings = ({ kind, detail }: { kind: string; detail: string }) => /struct/i.test(kind) && holders.has(detail);
  return [
    ...callNames().filter((api) => signatureOf(api).outputs.some(brings)),
    ...eventNames().filter((event) => eventNamed(event)!.payload.some(brings)),
  ];
}
