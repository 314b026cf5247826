/** Subscriptions: listeners that are registered with libvirt until they are closed, their connection ends, or a signal aborts. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { types } from 'node:util';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { errorOf } from '../core/failure.ts';
import { type EndReason, Lifecycle } from '../core/lifecycle.ts';
import { type ConnectedObject, handle, lifecycle } from '../core/object.ts';
import { boolean, callRows, checkFunction, rule } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { Feature } from '../drivers/feature.ts';
import { onAbort } from '../native/abort.ts';
import { eventSources } from '../native/generated/protocol.ts';
import { beginSubscription, type Subscribing, type SubscriptionHandle } from '../native/subscriptions.ts';
import type { ResponseReader } from '../native/words.ts';
import type { EventSubject } from './names.ts';

/** Resolves when a subscription is registered with libvirt. @internal */
export const opened: unique symbol = Symbol('opened');

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

/** Why a subscription ends, if it fails; `abandoned` if nothing waits for libvirt to deregister. */
export interface Failure {
  readonly error: unknown;
  readonly abandoned?: boolean;
}

/** Called once when a subscription ends. */
export type Ended = (failure?: Failure) => void;

/** A listener that is registered with libvirt. No event is delivered after close() has resolved. */
export class Subscription implements AsyncDisposable {
  readonly #handle: SubscriptionHandle;
  readonly #life: Lifecycle;
  /** Resolves when libvirt has registered. Rejects if it refuses, or if this is ended before. @internal */
  readonly [opened]: Promise<void>;

  /** @internal */
  constructor(handle: SubscriptionHandle, life: Lifecycle, registered: Promise<void>) {
    this.#handle = handle;
    this.#life = life;
    this[opened] = registered;
    registered.catch(() => {}); // It need not be awaited.
  }

  /** Whether it has ended: by close(), by its signal, or with its connection. */
  get closed(): boolean {
    return this.#life.closed;
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

  /** Ends it: resolves when libvirt has released the listener. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
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
  connection: Connection,
  { read, feature, ...registration }: Registration<Event>,
  listener: (event: Event) => unknown,
  options: ListenOptions,
  ended: Ended = () => {},
): Subscription {
  checkFunction('the listener', listener);
  const { signal, ref = true } = options;
  signal?.throwIfAborted();
  let failure: Failure | undefined;
  const life = new Lifecycle(async () => {
    const closing = subscribing.close(!failure?.abandoned);
    disown();
    ignore();
    ended(failure);
    // A caller that has abandoned the call does not wait for a silent peer to deregister either.
    if (!failure?.abandoned) await closing;
  });
  const end = (reason?: Failure) => {
    if (!life.closed) failure = reason;
    return life.close();
  };
  const api = eventSources[registration.source].register;
  const disown = connection[lifecycle].own((reason) => end(failureOf(reason, api)), api);
  const ignore = onAbort(signal, () => void end({ error: signal?.reason, abandoned: true }));
  const bound = AsyncLocalStorage.bind(listener);
  const subscribing = beginSubscription({
    ...registration,
    connection: connection[handle],
    referenced: ref,
    decode: read,
    receive(event) {
      if (event !== undefined && !life.closed) throwRejection(bound(event));
    },
  });
  const register = async () => {
    const refused = await subscribing.opened;
    if (!refused) return;
    const error = failure
      ? failure.error
      : await errorOf(refused.failure, [connection[handle]], { signal, requested: feature });
    void end({ error });
    throw error;
  };
  return new Subscription(subscribing, life, register());
}

/** A closed connection ends its subscriptions; a lost one fails them. */
function failureOf(reason: EndReason, api: string): Failure | undefined {
  const error = reason(api);
  return error instanceof ClosedError ? undefined : { error };
}

/** Registers a listener, and resolves when libvirt has registered it. */
export async function register<Event>(
  connection: Connection,
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
