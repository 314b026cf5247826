/** What classes offer of libvirt's events: to iterate over those of a connection or an object, or to listen to them. */
import type { Connection } from '../connection/connection.ts';
import { type ConnectedObject, wrap } from '../core/object.ts';
import { check, optionsOf } from '../core/options.ts';
import { eventDecoderOf, type RawEvent } from '../native/decode.ts';
import type { EventSignature } from '../native/event.ts';
import type { EventName } from '../native/generated/events.ts';
import { eventSubjects, rawEvent } from '../native/generated/protocol.ts';
import type { ObjectHandle } from '../native/object.ts';
import {
  type AnyEventName,
  type EventSubject,
  fullName,
  type LibvirtEvent,
  type ObjectEvent,
  type ObjectEventName,
  signatureOf,
  subjectOf,
} from './names.ts';
import { type EventStream, type EventsOptions, eventsRows, subscriptionStream } from './stream.ts';
import { type ListenOptions, listenRows, type Registration, register, type Subscription } from './subscription.ts';

export type { AnyEventName, EventSubject, LibvirtEvent, ObjectEvent, ObjectEventName } from './names.ts';
export { EventStream, type EventsOptions } from './stream.ts';
export type { ListenOptions, Subscription } from './subscription.ts';

const listenOptions = optionsOf<ListenOptions>(listenRows);
const eventsOptions = optionsOf<EventsOptions>(eventsRows);

/** The events of a connection. */
export function events<Name extends AnyEventName>(
  connection: Connection,
  name: Name,
  options: EventsOptions = {},
): EventStream<LibvirtEvent<Name>> {
  check(eventsOptions, options, 'the options of events()');
  return subscriptionStream(connection, () => registrationOf<LibvirtEvent<Name>>(connection, name, options), options);
}

/** Listens to the events of a connection. */
export async function listenOn<Name extends AnyEventName>(
  connection: Connection,
  name: Name,
  listener: (event: LibvirtEvent<Name>) => unknown,
  options: ListenOptions = {},
): Promise<Subscription> {
  check(listenOptions, options, 'the options of on()');
  return register(connection, registrationOf<LibvirtEvent<Name>>(connection, name, options), listener, options);
}

/** The events of one object. */
export function eventsOf<Type extends EventSubject, Short extends ObjectEventName<Type>>(
  subject: ConnectedObject<Type>,
  name: Short,
  options: EventsOptions = {},
): EventStream<ObjectEvent<Type, Short>> {
  check(eventsOptions, options, 'the options of events()');
  return subscriptionStream(
    subject.connection,
    () => objectRegistrationOf<Type, Short>(subject, name, options),
    options,
  );
}

/** Listens to the events of one object. */
export async function listenTo<Type extends EventSubject, Short extends ObjectEventName<Type>>(
  subject: ConnectedObject<Type>,
  name: Short,
  listener: (event: ObjectEvent<Type, Short>) => unknown,
  options: ListenOptions = {},
): Promise<Subscription> {
  check(listenOptions, options, 'the options of on()');
  const registration = objectRegistrationOf<Type, Short>(subject, name, options);
  return register(subject.connection, registration, listener, options);
}

function objectRegistrationOf<Type extends EventSubject, Short extends ObjectEventName<Type>>(
  subject: ConnectedObject<Type>,
  name: Short,
  options: ListenOptions,
): Registration<ObjectEvent<Type, Short>> {
  return registrationOf(subject.connection, fullName(subject, name), { ...options, subject });
}

/** `Event` is what the name stands for: only the caller knows it as a type. */
function registrationOf<Event>(connection: Connection, name: string, options: ListenOptions): Registration<Event> {
  const signature = signatureOf(name, options.domain ?? options.subject);
  const decode = eventDecoderOf(signature);
  return {
    source: signature.source,
    subject: subjectOf(signature, options),
    id: signature.id,
    flags: signature.raw ? rawEvent : 0,
    feature: { event: signature.name as EventName },
    read: (reader) => eventOf(connection, signature, decode(reader)) as Event | undefined,
  };
}

/** Undefined while the connection is closing: there is no object to deliver any more. */
function eventOf(connection: Connection, { subject }: EventSignature, raw: RawEvent): object | undefined {
  if (!raw.subject) return undefined;
  const { property } = eventSubjects[subject.type];
  return { [property]: connection[wrap](raw.subject as ObjectHandle<EventSubject>), ...raw.payload };
}
