/**
 * The numbers that lib/native and native/ share besides the call table, the objects and the event sources: each is emitted into
 * one file per side, with a hash of everything that the two must agree on.
 */
import { createHash } from 'node:crypto';
import { eventSources } from './event-sources.ts';

/** C++ enums, and objects of numbers in TypeScript, by the name in C++. */
export const vocabularies = {
  MessageKind: { meaning: 'The kind of a message to JavaScript.', members: ['answer', 'event', 'question', 'started'] },
  Outcome: {
    meaning: 'How a call ended.',
    members: ['success', 'failure', 'libraryMissing', 'functionMissing', 'cancelled', 'malformed', 'shortage'],
  },
  Refusal: {
    meaning: 'Why a request was not queued.',
    members: ['none', 'closed', 'wrongType', 'malformed', 'noMemory'],
  },
  Resource: { meaning: 'What the system may run out of.', members: ['threads', 'descriptors', 'memory'] },
  Source: {
    meaning: 'The event sources, each with C functions of its own to register and deregister.',
    members: eventSources.map(({ name }) => name),
  },
} as const satisfies Record<string, { meaning: string; members: readonly string[] }>;

/** Single numbers. */
export const numbers = {
  layoutVersion: {
    value: 1,
    meaning: 'To be incremented by hand when the layout of a request, an answer or an error changes.',
  },
  subscribeOperation: {
    value: -1,
    meaning: 'The operation that registers for events: negative, since calls are numbered by their rows.',
  },
  urgentBit: { value: 1, meaning: 'A bit of a request: it runs on the reserved worker.' },
  secretBit: { value: 2, meaning: 'A bit of a request: it carries a secret, so its words are wiped after use.' },
  reportStartBit: { value: 4, meaning: 'A bit of a request: a message reports when a worker starts it.' },
  rawEvent: { value: 1, meaning: "A flag of a registration: the callback's arguments are delivered uninterpreted." },
} as const;

/** The hash of what both halves must agree on: if it is equal, a request means the same to both. */
export function protocolHash(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n${part}`);
  return hash.digest('hex').slice(0, 16);
}
