/** libvirt's events: how to register for each and what its callback delivers. The table is parsed at first use. */
import { type EventName, events } from './generated/events.ts';
import type { eventSubjects } from './generated/protocol.ts';

/** The types of objects that events happen to. */
export type EventSubject = keyof typeof eventSubjects;

type SubjectRow = (typeof eventSubjects)[EventSubject];

/** The events that a newer libvirt may have, by their number there. */
export type RawEventName = `${SubjectRow['prefix']}${number}`;

/** The sources of events that happen to objects. */
export type ObjectEventSource = SubjectRow['source'];

export interface EventValue {
  readonly name: string;
  readonly kind: 'int32' | 'uint32' | 'int64' | 'uint64' | 'flags' | 'string' | 'stringOrNull' | 'struct' | 'params';
  /** The enum, flags, struct or group of parameters; empty when none. */
  readonly detail: string;
}

export interface EventSignature {
  readonly name: EventName | RawEventName;
  readonly source: ObjectEventSource;
  /** libvirt's number, unique within the source. */
  readonly id: number;
  /** major * 1,000,000 + minor * 1,000 + micro, as libvirt counts. */
  readonly since: number;
  /** The type of the object that it happens to, and what libvirt's callback calls it. */
  readonly subject: { readonly type: EventSubject; readonly name: string };
  readonly payload: readonly EventValue[];
  /** The meaning of the payload is unknown: it is delivered as the words in which it was passed. */
  readonly raw?: boolean;
}

let signatures: ReadonlyMap<string, EventSignature> | undefined;

/** The signature of an event, by its name or by the number that a newer libvirt gives it; undefined for other names. */
export function eventNamed(name: string): EventSignature | undefined {
  return all().get(name) ?? rawEventNamed(name);
}

/** A numbered event happens to the same type of object as the known events of its source. */
function rawEventNamed(name: string): EventSignature | undefined {
  const [, prefix, id] = /^([a-z-]+)-(\d{1,9})$/.exec(name) ?? [];
  if (!prefix) return undefined;
  const relative = all().get(`${prefix}-lifecycle`);
  return relative && { ...relative, name: name as RawEventName, id: Number(id), payload: [], raw: true };
}

export function eventNames(): readonly EventName[] {
  return [...all().keys()] as EventName[];
}

function all(): ReadonlyMap<string, EventSignature> {
  signatures ??= new Map(
    events
      .trim()
      .split('\n')
      .map(parseEvent)
      .map((event) => [event.name, event]),
  );
  return signatures;
}

function parseEvent(line: string): EventSignature {
  const [name = '', source = '', id = '', since = '', subject = '', ...payload] = line.split(' ');
  const [subjectName = '', , type = ''] = subject.split(':');
  return {
    name: name as EventName,
    source: source as ObjectEventSource,
    id: Number(id),
    since: Number(since),
    subject: { type: type as EventSubject, name: subjectName },
    payload: payload.map(parseValue),
  };
}

function parseValue(word: string): EventValue {
  const [name = '', kind, detail = ''] = word.split(':');
  return { name, kind: kind as EventValue['kind'], detail };
}
