/** libvirt's events, as something to iterate over or to listen to. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import type { ConnectionCore } from '../connection/core.ts';
import type { Wrapped } from '../connection/wrap.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { type ConnectedObject, handle, wrap } from '../core/object.ts';
import { boolean, callRows, check, checkFunction, optionsOf, rule, shown, whole, word } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { Feature } from '../drivers/feature.ts';
import { exceptionOf } from '../drivers/refusal.ts';
import { onAbort } from '../native/abort.ts';
import { className } from '../native/argument-names.ts';
import type { CallFailure } from '../native/conversation.ts';
import { eventDecoderOf, type RawEvent } from '../native/decode.ts';
import { type EventSignature, eventNamed, eventNames, type RawEventName } from '../native/event.ts';
import type { EventName, EventPayloads, EventSubjects } from '../native/generated/events.ts';
import { eventSources, rawEvent } from '../native/generated/protocol.ts';
import type { ObjectHandle } from '../native/object.ts';
import { beginSubscription, type Subscribing, type SubscriptionHandle } from '../native/subscriptions.ts';
import type { ResponseReader } from '../native/words.ts';
import { EventQueue, type Overflow } from './queue.ts';

/** How a connection ends its subscriptions. */
export const end: unique symbol = Symbol('end');

/** Resolves when a subscription is registered with libvirt. */
export const opened: unique symbol = Symbol('opened');

/** A connection's subscriptions. */
export const subscriptions: unique symbol = Symbol('subscriptions');

/** What a subscription ends with, when that is a failure; `abandoned` where nobody waits for libvirt to deregister. */
interface Failure {
  readonly error: unknown;
  readonly abandoned?: boolean;
}

/** A connection's subscriptions, each from the moment that it is asked for. */
export class Subscriptions {
  readonly #open = new Set<Subscription>();
  #closed = false;

  /** Whether the connection closes, or is closed. */
  get closed(): boolean {
    return this.#closed;
  }

  add(subscription: Subscription): void {
    this.#open.add(subscription);
  }

  delete(subscription: Subscription): void {
    this.#open.delete(subscription);
  }

  /** Ends all. */
  async end(failure?: Failure): Promise<void> {
    await Promise.all(Array.from(this.#open, (subscription) => subscription[end](failure)));
  }

  /** Ends all, and lets no other begin. */
  close(): Promise<void> {
    this.#closed = true;
    return this.end();
  }
}

/** What each kind of object is called in an event. */
const subjectNames = {
  Domain: 'domain',
  Network: 'network',
  StoragePool: 'pool',
  NodeDevice: 'device',
  Secret: 'secret',
} as const;

type SubjectNames = typeof subjectNames;

/** The name of an event; or of one that only a newer libvirt knows, by its number there: 'domain-31'. */
export type AnyEventName = EventName | RawEventName;

/**
 * An event: the object that it happens to, and what libvirt tells of it. Of an event named by number that is the `words` that
 * libvirt passed: of an int the lower 32 bits count, and pointers tell nothing.
 */
export type LibvirtEvent<Name extends AnyEventName> = Name extends EventName
  ? Subject<EventSubjects[Name]> & EventPayloads[Name]
  : Subject<RawEventSubject<Name>> & { words: readonly bigint[] };

type Subject<Type extends EventSubject> = { [Key in SubjectNames[Type]]: Wrapped[Type] };

type RawEventSubject<Name> = {
  [Type in EventSubject]: Name extends `${(typeof prefixes)[Type]}${number}` ? Type : never;
}[EventSubject];

/** What the names of each type's events begin with. */
const prefixes = {
  Domain: 'domain-',
  Network: 'network-',
  StoragePool: 'storage-pool-',
  NodeDevice: 'node-device-',
  Secret: 'secret-',
} as const;

/** The types of objects that events happen to. */
export type EventSubject = keyof typeof prefixes;

/** The events of a type of object, by the name that an object knows them by: 'lifecycle' for a Domain's 'domain-lifecycle'. */
export type ObjectEventName<Type extends EventSubject> = {
  [Name in EventName]: Name extends `${(typeof prefixes)[Type]}${infer Short}` ? Short : never;
}[EventName];

/** An event of one object, by the name that the object knows it by. */
export type ObjectEvent<Type extends EventSubject, Short extends ObjectEventName<Type>> = LibvirtEvent<
  Extract<EventName, `${(typeof prefixes)[Type]}${Short}`>
>;

/** Which events are listened to, and how long. */
export interface ListenOptions extends CallOptions {
  /** Only the events of this one. */
  domain?: Domain;
  /** Only the events of this object: a network, storage pool, node device or secret. */
  subject?: ConnectedObject<EventSubject>;
  /** Whether waiting for events keeps the process alive; it does, unless this is false. */
  ref?: boolean;
}

/** Which events are iterated over, and how many may wait. */
export interface EventsOptions extends ListenOptions {
  /** How many events may wait to be read; 100,000 at first. */
  limit?: number;
  /** What happens to further ones: 'error', the default, ends the iteration with an EventOverflowError; the others drop. */
  overflow?: Overflow;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** The rows of ListenOptions. */
export const listenRows = {
  ...callRows,
  domain: rule<Domain>('a Domain', isObject),
  subject: rule<ConnectedObject<EventSubject>>('an object of libvirt', isObject),
  ref: boolean,
};

/** The rows of EventsOptions. */
export const eventsRows = {
  ...listenRows,
  limit: whole(1, Number.MAX_SAFE_INTEGER),
  overflow: word('error', 'drop-oldest', 'drop-newest'),
};

const listenOptions = optionsOf<ListenOptions>(listenRows);
const eventsOptions = optionsOf<EventsOptions>(eventsRows);

type Ended = (failure?: Failure) => void;

/** A registration with libvirt. Closing it resolves when libvirt has let go of it: nothing comes after that. */
export class Subscription {
  readonly #handle: SubscriptionHandle;
  readonly #ended: Ended;
  /** Resolves when libvirt has registered. Rejects when it refuses, or when this is ended before. */
  readonly [opened]: Promise<void>;
  #closing: Promise<void> | undefined;
  #failure: Failure | undefined;

  /** @internal */
  constructor(handle: SubscriptionHandle, ended: Ended, exception: (failure: CallFailure) => Promise<unknown>) {
    this.#handle = handle;
    this.#ended = ended;
    this[opened] = this.#open(exception);
    this[opened].catch(() => {}); // Not everybody waits for it.
  }

  async #open(exception: (failure: CallFailure) => Promise<unknown>): Promise<void> {
    const failure = await this.#handle.opened;
    if (!failure) return;
    const error = this.#failure ? this.#failure.error : await exception(failure);
    void this[end]({ error });
    throw error;
  }

  /** Lets it keep the process alive, as it does at first. */
  ref(): this {
    this.#handle.ref();
    return this;
  }

  /** Lets the process end although events might come. */
  unref(): this {
    this.#handle.unref();
    return this;
  }

  /** Ends it: resolves when libvirt has let go of the listener. Does nothing the second time, or when a signal has ended it. */
  close(): Promise<void> {
    return this[end]();
  }

  /** Ends it, with the reason when that is a failure. */
  [end](failure?: Failure): Promise<void> {
    if (!this.#closing) {
      this.#failure = failure;
      const closing = this.#handle.close(!failure?.abandoned);
      // Whoever has given up waiting does not wait for a silent peer to deregister either.
      this.#closing = failure?.abandoned ? Promise.resolve() : closing;
      this.#ended(failure);
    }
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** What is registered for, and how its events are read; nothing is delivered for what reads as undefined. */
export interface Registration<Event> extends Pick<Subscribing<Event>, 'source' | 'id' | 'event' | 'flags' | 'subject'> {
  read(reader: ResponseReader): Event | undefined;
  /** What the driver lacks when it refuses. */
  feature?: Feature;
}

/** Registers a listener. It runs in the async context of its registration; what it throws is an uncaught exception. */
export async function listen<Name extends AnyEventName>(
  connection: ConnectionCore,
  name: Name,
  listener: (event: LibvirtEvent<Name>) => unknown,
  options: ListenOptions = {},
): Promise<Subscription> {
  return register(connection, registrationOf(connection, name, options), listener, options);
}

function registrationOf<Name extends AnyEventName>(
  connection: ConnectionCore,
  name: Name,
  options: ListenOptions,
): Registration<LibvirtEvent<Name>> {
  const signature = signatureOf(name, options.domain ?? options.subject);
  const decode = eventDecoderOf(signature);
  return {
    source: signature.source,
    subject: subjectOf(signature, options),
    id: signature.id,
    flags: signature.raw ? rawEvent : 0,
    feature: { event: signature.name as EventName },
    read: (reader) => eventOf(connection, signature, decode(reader)) as LibvirtEvent<Name> | undefined,
  };
}

/** Registers a listener for whatever can be registered for. */
export async function register<Event>(
  connection: ConnectionCore,
  registration: Registration<Event>,
  listener: (event: Event) => unknown,
  options: ListenOptions,
): Promise<Subscription> {
  const subscription = begin(connection, registration, listener, options);
  await subscription[opened];
  return subscription;
}

/** Begins to register a listener. From now on the connection's end, and the signal, end it. */
export function begin<Event>(
  connection: ConnectionCore,
  { read, feature, ...registration }: Registration<Event>,
  listener: (event: Event) => unknown,
  options: ListenOptions,
  ended: Ended = () => {},
): Subscription {
  checkFunction('the listener', listener);
  const { signal, ref = true } = options;
  signal?.throwIfAborted();
  const open = connection[subscriptions];
  if (open.closed) throw new ClosedError(eventSources[registration.source].register);
  const bound = AsyncLocalStorage.bind(listener);
  let listening = true;
  const subscribing = beginSubscription({
    ...registration,
    connection: connection[handle],
    referenced: ref,
    decode: read,
    receive(event) {
      if (event !== undefined && listening) settle(bound(event));
    },
  });
  const ignore = onAbort(signal, () => void subscription[end]({ error: signal?.reason, abandoned: true }));
  const over = (failure?: Failure) => {
    listening = false;
    open.delete(subscription);
    ignore();
    ended(failure);
  };
  const subscription = new Subscription(subscribing, over, ({ failure }) =>
    exceptionOf(failure, [connection[handle]], options, feature),
  );
  open.add(subscription);
  return subscription;
}

/** A rejection of an asynchronous listener is as uncaught as an exception of another. */
function settle(result: unknown): void {
  if (types.isPromise(result)) {
    result.catch((error) => {
      process.nextTick(() => {
        throw error;
      });
    });
  }
}

/**
 * What an event is called, and carries.
 *
 * @param subject The object whose events are asked for: then the name was given without its type.
 * @throws {TypeError} When there is none of that name.
 */
export function signatureOf(name: string, subject?: ConnectedObject<EventSubject>): EventSignature {
  const signature = eventNamed(name);
  if (signature) return signature;
  const type = subject?.[handle]?.objectType;
  if (!type || !name.startsWith(prefixes[type])) throw noEvent(name, eventNames());
  const own = eventNames().filter((other) => other.startsWith(prefixes[type]));
  const short = (full: string) => full.slice(prefixes[type].length);
  throw noEvent(short(name), own.map(short), ` of ${className(type)}`);
}

function noEvent(name: string, known: readonly string[], of = ''): TypeError {
  const given = typeof name === 'string' ? `'${name}'` : String(name);
  const starts = Object.values(prefixes);
  const meant = known.filter((other) => starts.some((start) => other === start + name || name === start + other));
  const suggestion = meant.length > 0 ? `; did you mean ${meant.map((other) => `'${other}'`).join(' or ')}?` : ';';
  return new TypeError(`there is no event ${given}${of}${suggestion} known are: ${known.join(', ')}`);
}

function subjectOf({ name, subject }: EventSignature, options: ListenOptions): ObjectHandle | undefined {
  const chosen = options.domain ?? options.subject;
  if (!chosen) return undefined;
  const raw = chosen[handle];
  if (raw?.objectType !== subject.type)
    throw new TypeError(
      `'${name}' is an event of ${className(subject.type)}, got ${raw ? className(raw.objectType) : shown(chosen)}`,
    );
  return raw;
}

/** Nothing while the connection closes: there is no object to speak of any more. */
function eventOf(connection: ConnectionCore, { subject }: EventSignature, raw: RawEvent): object | undefined {
  if (!raw.subject) return undefined;
  const key = subjectNames[subject.type as EventSubject];
  return { [key]: connection[wrap](raw.subject as ObjectHandle<EventSubject>), ...raw.payload };
}

/**
 * Events to iterate over, from the moment that `ready` resolves. Leaving the loop, an aborted signal and close() all end it.
 */
export class EventStream<Event> implements AsyncIterator<Event, undefined>, AsyncIterable<Event> {
  readonly #queue: EventQueue<Event>;
  readonly #subscription: Subscription | undefined;
  /**
   * Resolves when libvirt has registered: events from then on are not missed. Rejects when it refuses, when the signal aborts, and
   * when the iteration or the connection is closed before.
   */
  readonly ready: Promise<void>;

  constructor(
    start: (push: (event: Event) => void, ended: Ended) => Subscription,
    { limit = 100_000, overflow = 'error' }: EventsOptions,
  ) {
    this.#queue = new EventQueue<Event>(limit, overflow);
    try {
      this.#subscription = start(
        (event) => this.#queue.push(event),
        (failure) => this.#queue.end(failure),
      );
      this.ready = this.#subscription[opened];
    } catch (error) {
      this.#queue.end({ error });
      this.ready = Promise.reject(error);
    }
    // A refusal is thrown by `ready` and by the first next(); whoever waits for neither is not to be brought down by it.
    this.ready.catch(() => {});
  }

  /** How many events were dropped, as `overflow` said. */
  get dropped(): number {
    return this.#queue.dropped;
  }

  /**
   * The next event, when there is one. Rejects when the connection is lost, events were lost, the signal aborts, or libvirt refused
   * to register.
   */
  next(): Promise<IteratorResult<Event, undefined>> {
    return this.#queue.next();
  }

  /** Ends the iteration and the registration, as leaving a loop does. */
  async return(): Promise<IteratorResult<Event, undefined>> {
    await this.close();
    return { done: true, value: undefined };
  }

  /** Ends the iteration and the registration. */
  async close(): Promise<void> {
    this.#queue.end();
    await this.#subscription?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

export function events<Name extends AnyEventName>(
  connection: ConnectionCore,
  name: Name,
  options: EventsOptions = {},
): EventStream<LibvirtEvent<Name>> {
  check(eventsOptions, options, 'the options of events()');
  return new EventStream(
    (push, ended) => begin(connection, registrationOf(connection, name, options), push, options, ended),
    options,
  );
}

/** Listens to the events of a connection. */
export async function listenOn<Name extends AnyEventName>(
  connection: ConnectionCore,
  name: Name,
  listener: (event: LibvirtEvent<Name>) => unknown,
  options: ListenOptions = {},
): Promise<Subscription> {
  check(listenOptions, options, 'the options of on()');
  return listen(connection, name, listener, options);
}

/** The events of one object. */
export function eventsOf<Type extends EventSubject, Short extends ObjectEventName<Type>>(
  subject: ConnectedObject<Type>,
  name: Short,
  options: EventsOptions = {},
): EventStream<ObjectEvent<Type, Short>> {
  check(eventsOptions, options, 'the options of events()');
  return events(subject.connection, fullName(subject, name), { ...options, subject }) as unknown as EventStream<
    ObjectEvent<Type, Short>
  >;
}

/** Listens to the events of one object. */
export async function listenTo<Type extends EventSubject, Short extends ObjectEventName<Type>>(
  subject: ConnectedObject<Type>,
  name: Short,
  listener: (event: ObjectEvent<Type, Short>) => unknown,
  options: ListenOptions = {},
): Promise<Subscription> {
  check(listenOptions, options, 'the options of on()');
  const listener_ = listener as unknown as (event: LibvirtEvent<EventName>) => unknown;
  return listen(subject.connection, fullName(subject, name), listener_, { ...options, subject });
}

function fullName(subject: ConnectedObject<EventSubject>, name: string): EventName {
  return `${prefixes[subject[handle].objectType]}${name}` as EventName;
}
