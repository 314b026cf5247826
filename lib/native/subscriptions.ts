/** Registrations for libvirt's events, shared by all who listen for the same. */
import { CallFailure, closeHandle, countAwaited, exchange, listeners, ownRequest, surfacing } from './conversation.ts';
import { subscribeOperation } from './generated/protocol.ts';
import { ObjectHandle } from './object.ts';
import type { ResponseReader } from './words.ts';

let lastListener = 0;

export interface Subscribing<Event> {
  source: number;
  connection: ObjectHandle;
  /** The only object whose events are wanted, or the stream. */
  subject?: ObjectHandle | undefined;
  /** The event's id, or a stream's events. */
  id?: number;
  /** The name of a QEMU monitor event. */
  event?: string | null;
  flags?: number;
  signal?: AbortSignal | undefined;
  /** Reads what an event brings. Who listens for the same events shares one reading, so it has to be the same for all. */
  decode: (reader: ResponseReader) => Event;
  receive: (event: Event) => void;
  /** Whether waiting for events keeps the process alive; yes, unless it is false. */
  referenced?: boolean;
}

/** libvirt takes one callback for the same events of the same object, so all who listen for these share it. */
interface Registration {
  readonly number: number;
  readonly opened: Promise<ObjectHandle | CallFailure>;
  readonly receivers: Set<(event: unknown) => void>;
}

const registrations = new Map<string, Registration>();
/** Registrations that are on their way out: libvirt refuses the same one until they are gone. */
const closings = new Map<string, Promise<unknown>>();

/** A share in an open registration with libvirt. */
export class SubscriptionHandle {
  readonly #key: string;
  readonly #receive: (event: unknown) => void;
  #referenced = false;

  constructor(key: string, receive: (event: unknown) => void, referenced: boolean) {
    this.#key = key;
    this.#receive = receive;
    if (referenced) this.ref();
  }

  ref(): void {
    if (!this.#referenced) countAwaited(1);
    this.#referenced = true;
  }

  unref(): void {
    if (this.#referenced) countAwaited(-1);
    this.#referenced = false;
  }

  /** Resolves, for the last one of a registration, when libvirt has let go of the callback: no event comes after that. */
  async close(): Promise<void> {
    this.unref();
    await leave(this.#key, this.#receive);
  }
}

/** Registers for events. Resolves with the open subscription, or a CallFailure. */
export async function subscribe<Event>(options: Subscribing<Event>): Promise<SubscriptionHandle | CallFailure> {
  const key = registrationKey(options);
  const receive = receiverOf(options);
  while (closings.has(key)) await closings.get(key);
  let registration = registrations.get(key);
  if (!registration) {
    registration = register(options);
    registrations.set(key, registration);
  }
  registration.receivers.add(receive);
  const handle = await registration.opened;
  if (handle instanceof ObjectHandle && options.signal?.aborted) {
    await leave(key, receive);
    return new CallFailure({ failed: 'aborted', reason: options.signal.reason });
  }
  if (handle instanceof ObjectHandle) return new SubscriptionHandle(key, receive, options.referenced ?? true);
  if (registrations.get(key) === registration) registrations.delete(key);
  listeners.delete(registration.number);
  return handle;
}

// What a registration keeps must not hold the connection: these make closures that share no variables with others.

function receiverOf<Event>({ receive }: Subscribing<Event>): (event: unknown) => void {
  return (event) => receive(event as Event);
}

function listenerOf<Event>(
  { decode }: Subscribing<Event>,
  receivers: ReadonlySet<(event: unknown) => void>,
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

function register<Event>(options: Subscribing<Event>): Registration {
  const number = ++lastListener;
  const receivers = new Set<(event: unknown) => void>();
  listeners.set(number, listenerOf(options, receivers));
  const objects = options.subject ? [options.connection, options.subject] : [options.connection];
  const request = ownRequest((words) => new ObjectHandle('Stream', words.number(), {}));
  const opened = exchange(subscribeOperation, 'subscribe', objects, 0, request, {}, (writer) => {
    writer.number(options.source);
    writer.number(number);
    writer.number(options.id ?? 0);
    writer.string(options.event ?? null);
    writer.number(options.flags ?? 0);
  });
  return { number, opened: opened as Promise<ObjectHandle | CallFailure>, receivers };
}

/** Takes a receiver out; the last one takes the registration with it. */
async function leave(key: string, receive: (event: unknown) => void): Promise<void> {
  const registration = registrations.get(key);
  if (!registration?.receivers.delete(receive) || registration.receivers.size > 0) return;
  registrations.delete(key);
  const closing = registration.opened.then((handle) => (handle instanceof ObjectHandle ? closeHandle(handle) : 0));
  closings.set(key, closing);
  await closing;
  closings.delete(key);
  listeners.delete(registration.number);
}
