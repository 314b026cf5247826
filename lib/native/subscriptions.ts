/** Registrations for libvirt's events, shared by all who listen for the same. */
import { CallFailure, closeHandle, countAwaited, exchange, listeners, ownRequest, surfacing } from './conversation.ts';
import { eventSources, subscribeOperation } from './generated/protocol.ts';
import { ObjectHandle } from './object.ts';
import type { ResponseReader } from './words.ts';

let lastListener = 0;

export type EventSource = keyof typeof eventSources;

export interface Subscribing<Event> {
  source: EventSource;
  connection: ObjectHandle;
  /** The only object whose events are wanted, or the stream. */
  subject?: ObjectHandle | undefined;
  /** The event's id, or a stream's events. */
  id?: number;
  /** The name of a QEMU monitor event. */
  event?: string | null;
  flags?: number;
  /** Reads what an event brings. Who listens for the same events shares one reading, so it has to be the same for all. */
  decode: (reader: ResponseReader) => Event;
  receive: (event: Event) => void;
  /** Whether waiting for events keeps the process alive; yes, unless it is false. */
  referenced?: boolean;
}

type Receiver = (event: unknown) => void;
type Opened = ObjectHandle | CallFailure;

/** libvirt takes one callback for the same events of the same object, so all who listen for these share it. */
interface Registration {
  readonly key: string;
  readonly api: string;
  readonly number: number;
  readonly receivers: Set<Receiver>;
  readonly opened: Promise<Opened>;
}

const registrations = new Map<string, Registration>();
/** Registrations that are being closed: libvirt refuses the same one until then. */
const closings = new Map<string, Promise<void>>();

/**
 * A share in a registration with libvirt, from the moment that it is requested. It keeps the process alive while something waits for
 * libvirt to register or to deregister, and meanwhile as `ref()` and `unref()` say.
 */
export class SubscriptionHandle {
  readonly #registration: Registration;
  readonly #receive: Receiver;
  #referenced: boolean;
  #counted = false;
  #awaited = true;
  #closing: Promise<void> | undefined;
  #resolve: ((failure: CallFailure | undefined) => void) | undefined;
  /** Resolves when libvirt has registered; with the failure when it refuses, or when this is closed before. */
  readonly opened = new Promise<CallFailure | undefined>((resolve) => {
    this.#resolve = resolve;
  });

  constructor(registration: Registration, receive: Receiver, referenced: boolean) {
    this.#registration = registration;
    this.#receive = receive;
    this.#referenced = referenced;
    this.#count();
    void registration.opened.then((opened) => this.#open(opened));
  }

  #open(opened: Opened): void {
    if (this.#closing) return;
    this.#settle(opened instanceof CallFailure ? opened : undefined);
    if (opened instanceof CallFailure) void this.close(false);
    else this.#await(false);
  }

  #settle(failure: CallFailure | undefined): void {
    this.#resolve?.(failure);
    this.#resolve = undefined;
  }

  ref(): void {
    this.#referenced = true;
    this.#count();
  }

  unref(): void {
    this.#referenced = false;
    this.#count();
  }

  #count(): void {
    const counted = this.#awaited || (this.#referenced && !this.#closing);
    if (counted !== this.#counted) countAwaited(counted ? 1 : -1);
    this.#counted = counted;
  }

  /**
   * Resolves, for the last one of a registration, when libvirt has freed the callback: no event arrives after that.
   *
   * @param awaited Whether something waits for that, which keeps the process alive.
   */
  close(awaited = true): Promise<void> {
    if (!this.#closing) {
      this.#closing = leave(this.#registration, this.#receive);
      this.#settle(new CallFailure({ failed: 'closed', api: this.#registration.api }));
      void this.#closing.then(() => this.#await(false));
      this.#await(awaited);
    }
    return this.#closing;
  }

  #await(awaited: boolean): void {
    this.#awaited = awaited;
    this.#count();
  }
}

/** Registers for events. Resolves with the open subscription, or a CallFailure. */
export async function subscribe<Event>(options: Subscribing<Event>): Promise<SubscriptionHandle | CallFailure> {
  const subscription = beginSubscription(options);
  return (await subscription.opened) ?? subscription;
}

/** Begins to register for events: what this returns can be closed before libvirt has answered. */
export function beginSubscription<Event>(options: Subscribing<Event>): SubscriptionHandle {
  const key = registrationKey(options);
  let registration = registrations.get(key);
  if (!registration) {
    registration = register(key, options);
    registrations.set(key, registration);
  }
  const receive = receiverOf(options);
  registration.receivers.add(receive);
  return new SubscriptionHandle(registration, receive, options.referenced ?? true);
}

// What a registration keeps must not hold the connection: these make closures that share no variables with others.

function receiverOf<Event>({ receive }: Subscribing<Event>): Receiver {
  return (event) => receive(event as Event);
}

function listenerOf<Event>(
  { decode }: Subscribing<Event>,
  receivers: ReadonlySet<Receiver>,
): (words: ResponseReader) => void {
  return (words) => {
    const event = decode(words);
    for (const receive of [...receivers]) surfacing(() => receive(event));
  };
}

/** libvirt compares objects by what identifies them, not by handle. */
function registrationKey({
  source,
  connection,
  subject,
  id,
  event,
  flags,
}: Omit<Subscribing<unknown>, 'decode' | 'receive'>): string {
  const { uuid, name } = subject?.identity ?? {};
  return JSON.stringify([connection.id, source, id, event, flags, uuid ?? name ?? subject?.id]);
}

function register<Event>(key: string, options: Subscribing<Event>): Registration {
  const number = ++lastListener;
  const receivers = new Set<Receiver>();
  const request = requestOf(number, options);
  const closing = closings.get(key);
  const opened = closing
    ? closing.then(() => (receivers.size > 0 ? request() : new CallFailure({ failed: 'cancelled' })))
    : request();
  listeners.set(number, listenerOf(options, receivers));
  return { key, api: eventSources[options.source].register, number, receivers, opened };
}

function requestOf<Event>(number: number, options: Subscribing<Event>): () => Promise<Opened> {
  const { connection, subject, source, id = 0, event = null, flags = 0 } = options;
  const objects = subject ? [connection, subject] : [connection];
  const request = ownRequest((words) => new ObjectHandle('Stream', words.number(), {}), false);
  return () =>
    exchange(subscribeOperation, eventSources[source].register, objects, 0, request, {}, (writer) => {
      for (const value of [eventSources[source].number, number, id]) writer.number(value);
      writer.string(event);
      writer.number(flags);
    }) as Promise<Opened>;
}

/** Takes a receiver out; the last one takes the registration with it. */
async function leave({ key, number, receivers, opened }: Registration, receive: Receiver): Promise<void> {
  if (!receivers.delete(receive) || receivers.size > 0) return;
  if (registrations.get(key)?.number === number) registrations.delete(key);
  const closing = opened.then(async (handle) => {
    if (handle instanceof ObjectHandle) await closeHandle(handle, false);
  });
  closings.set(key, closing);
  await closing;
  if (closings.get(key) === closing) closings.delete(key);
  listeners.delete(number);
}
