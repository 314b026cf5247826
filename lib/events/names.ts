/** The names of events, and the types of what each delivers. */
import type { Wrapped } from '../connection/connection.ts';
import { type ConnectedObject, handle } from '../core/object.ts';
import { shown } from '../core/options.ts';
import { className } from '../native/argument-names.ts';
import { type EventSignature, type EventSubject, eventNamed, eventNames, type RawEventName } from '../native/event.ts';
import type { EventName, EventPayloads, EventSubjects } from '../native/generated/events.ts';
import { eventSubjects } from '../native/generated/protocol.ts';
import type { ObjectHandle } from '../native/object.ts';

export type { EventSubject } from '../native/event.ts';

/** The name of an event; or of one that only a newer libvirt knows, by its number there: 'domain-31'. */
export type AnyEventName = EventName | RawEventName;

/** What the names of a type's events begin with: 'storage-pool-' for a StoragePool. */
type Prefix<Type extends EventSubject> = (typeof eventSubjects)[Type]['prefix'];

/** The property of an event that holds its object: `pool` for a StoragePool. */
type SubjectProperty<Type extends EventSubject> = (typeof eventSubjects)[Type]['property'];

/** The type of object that an event happens to. */
type SubjectOf<Name extends AnyEventName> = Name extends EventName
  ? EventSubjects[Name]
  : { [Type in EventSubject]: Name extends `${Prefix<Type>}${number}` ? Type : never }[EventSubject];

type PayloadOf<Name extends AnyEventName> = Name extends EventName ? EventPayloads[Name] : { words: readonly bigint[] };

/** The object that an event happens to, by its name in the event. */
type Subject<Type extends EventSubject> = { [Key in SubjectProperty<Type>]: Wrapped[Type] };

/**
 * An event: the object that it happens to, and its payload. An event named by number has the `words` that libvirt passed to its
 * callback: of an int only the lower 32 bits are valid, and pointers are meaningless.
 */
export type LibvirtEvent<Name extends AnyEventName> = Name extends AnyEventName
  ? Subject<SubjectOf<Name>> & PayloadOf<Name>
  : never;

/** The events of a type of object, by the name without that type: 'lifecycle' for a Domain's 'domain-lifecycle'. */
export type ObjectEventName<Type extends EventSubject> = {
  [Name in EventName]: Name extends `${Prefix<Type>}${infer Short}` ? Short : never;
}[EventName];

/** An event of one object, by the name without the object's type. */
export type ObjectEvent<Type extends EventSubject, Short extends ObjectEventName<Type>> = LibvirtEvent<
  Extract<EventName, `${Prefix<Type>}${Short}`>
>;

/** The full name of an object's event. */
export function fullName(subject: ConnectedObject<EventSubject>, name: string): string {
  return `${eventSubjects[subject[handle].objectType].prefix}${name}`;
}

/**
 * How to register for an event, and what it delivers.
 *
 * @param subject The object whose events are requested: the name was given without its type then.
 * @throws {TypeError} If no event has that name.
 */
export function signatureOf(name: string, subject?: ConnectedObject<EventSubject>): EventSignature {
  const signature = eventNamed(name);
  if (signature) return signature;
  const type = subject?.[handle]?.objectType;
  const prefix = type && eventSubjects[type].prefix;
  if (!prefix || !name.startsWith(prefix)) throw unknownEvent(name, eventNames());
  const own = eventNames().filter((other) => other.startsWith(prefix));
  const short = (full: string) => full.slice(prefix.length);
  throw unknownEvent(short(name), own.map(short), ` of ${className(type)}`);
}

function unknownEvent(name: string, known: readonly string[], of = ''): TypeError {
  const given = typeof name === 'string' ? `'${name}'` : shown(name);
  const prefixes = Object.values(eventSubjects).map(({ prefix }) => prefix);
  const meant = known.filter((other) => prefixes.some((prefix) => other === prefix + name || name === prefix + other));
  const suggestion = meant.length > 0 ? `did you mean ${meant.map((other) => `'${other}'`).join(' or ')}? ` : '';
  return new TypeError(`unknown event ${given}${of}; ${suggestion}known events: ${known.join(', ')}`);
}

/** The object whose events are requested, if not those of all. */
export function subjectOf(
  { name, subject }: EventSignature,
  options: { domain?: unknown; subject?: unknown },
): ObjectHandle<EventSubject> | undefined {
  const option = options.domain ? 'domain' : 'subject';
  const chosen = options[option] as Partial<ConnectedObject<EventSubject>> | undefined;
  if (!chosen) return undefined;
  const found = chosen[handle];
  if (found?.objectType === subject.type) return found;
  const got = found ? className(found.objectType) : shown(chosen);
  throw new TypeError(`'${name}' is ${className(subject.type)} event, but \`${option}\` is ${got}`);
}
