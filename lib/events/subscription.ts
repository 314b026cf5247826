/** Subscriptions: listeners that are registered with libvirt until they are closed, their connection ends, or a signal aborts. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { type ConnectedObject, handle, type wrap } from '../core/object.ts';
import { boolean, callRows, checkFunction, rule } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { Feature } from '../drivers/feature.ts';
import { exceptionOf } from '../drivers/refusal.ts';
import { onAbort } from '../native/abort.ts';
import type { CallFailure } from '../native/conversation.ts';
import { eventSources } from '../native/generated/protocol.ts';
import { beginSubscription, type Subscribing, type SubscriptionHandle } from '../native/subscriptions.ts';
import type { ResponseReader } from '../native/words.ts';
import type { EventSubject } from './names.ts';

/** How a connection ends its subscriptions. */
export const end: unique symbol = Symbol('end');

/** Resolves when a subscription is registered with libvirt. */
export const opened: unique symbol = Symbol('opened');

/** A connection's subscriptions. */
export const subscriptions: unique symbol = Symbol('subscriptions');

/** What events need of a connection. */
export type EventConnection = Pick<Connection, typeof handle | typeof subscriptions | typeof wrap>;

/** Which events are listened to, and for how long. */
export interface ListenOptions extends CallOptions {
  /** Only the events of this domain. Default: those of all domains. */
  domain?: Domain;
  /** Only the events of this object: a network, storage pool, node device or secret. Default: those of all. */
  subject?: ConnectedObject<EventSubject>;
  /** Whether waiting for events keeps the process alive. Default: true. */
  ref?: boolean;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** The rows of ListenOptions. */
export const listenRows = {
  ...callRows,
  domain: rule<Domain>('a Domain', isObject),
  subject: rule<ConnectedObject<EventSubject>>('an object of libvirt', isObject),
  ref: boolean,
};

/** Why a subscription ends, if it fails; `abandoned` if nobody waits for libvirt to deregister. */
export interface Failure {
  readonly error: unknown;
  readonly abandoned?: boolean;
}

/** Called once when a subscription ends. */
export type Ended = (failure?: Failure) => void;

/** A connection's subscriptions, each from the moment that it is asked for. */
export class Subscriptions {
  readonly #open = new Set<Subscription>();
  #closed = false;

  /** Whether the connection is closing or closed. */
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

/** A listener that is registered with libvirt. No event is delivered after close() has resolved. */
export class Subscription {
  readonly #handle: SubscriptionHandle;
  readonly #ended: Ended;
  /** Resolves when libvirt has registered. Rejects if it refuses, or if this is ended before. */
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

  /** Lets it keep the process alive, which is the default. */
  ref(): this {
    this.#handle.ref();
    return this;
  }

  /** Lets the process end although events might still arrive. */
  unref(): this {
    this.#handle.unref();
    return this;
  }

  /** Ends it: resolves when libvirt has released the listener. Does nothing if it has ended already. */
  close(): Promise<void> {
    return this[end]();
  }

  /** Ends it, with the reason if that is a failure. */
  [end](failure?: Failure): Promise<void> {
    if (!this.#closing) {
      this.#failure = failure;
      const closing = this.#handle.close(!failure?.abandoned);
      // A caller that has abandoned the call does not wait for a silent peer to deregister either.
      this.#closing = failure?.abandoned ? Promise.resolve() : closing;
      this.#ended(failure);
    }
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** What is registered for, and how its events are read; an event that reads as undefined is not delivered. */
export interface Registration<Event> extends Pick<Subscribing<Event>, 'source' | 'id' | 'event' | 'flags' | 'subject'> {
  read(reader: ResponseReader): Event | undefined;
  /** What the driver lacks if it refuses. */
  feature?: Feature;
}

/**
 * Begins to register a listener. It runs in the async context of its registration; what it throws is an uncaught exception. From
 * now on the end of the connection and the signal end the subscription.
 */
export function begin<Event>(
  connection: EventConnection,
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
      if (event !== undefined && listening) throwRejection(bound(event));
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

/** Registers a listener, and resolves when libvirt has registered it. */
export async function register<Event>(
  connection: EventConnection,
  registration: Registration<Event>,
  listener: (event: Event) => unknown,
  options: ListenOptions,
): Promise<Subscription> {
  const subscription = begin(connection, registration, listener, options);
  await subscription[opened];
  return subscription;
}

/** A rejection of an asynchronous listener is as uncaught as an exception of a synchronous one. */
function throwRejection(result: unknown): void {
  if (!types.isPromise(result)) return;
  result.catch((error) => {
    process.nextTick(() => {
      throw error;
    });
  });
}
