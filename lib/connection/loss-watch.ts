/** How a connection learns that its peer is gone. */
import { onAbort } from '../native/abort.ts';
import { enumName } from '../native/enumeration.ts';
import type { ConnectCloseReason } from '../native/generated/enums.ts';
import type { ObjectHandle } from '../native/object.ts';
import { beginSubscription, type EventSource, type SubscriptionHandle } from '../native/subscriptions.ts';

/** How a new connection is made to notice that its peer is gone. @internal */
export const watchPeer: unique symbol = Symbol('watchPeer');

interface Watch {
  readonly subscription: SubscriptionHandle;
  readonly end: (reason: ConnectCloseReason) => void;
}

// A connection that nobody holds any more is given back: the watch must neither hold it, nor outlive it.
const forgotten = new FinalizationRegistry<Watch>(({ subscription, end }) => {
  end('client');
  void subscription.close();
});

/** A connection's other end. */
export class Peer {
  /** Resolves when the connection has ended, with the reason. */
  readonly gone: Promise<ConnectCloseReason>;
  #end!: (reason: ConnectCloseReason) => void;
  #watch: SubscriptionHandle | undefined;

  constructor() {
    this.gone = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /**
   * Has libvirt tell when the peer goes. Drivers inside this process are never lost, and some know no such callback.
   *
   * @param lost Is kept for as long as the connection, which it must not hold.
   * @param signal Ends the wait for libvirt.
   * @throws The signal's reason.
   */
  async watch(
    source: EventSource,
    connection: ObjectHandle,
    lost?: (reason: ConnectCloseReason) => void,
    signal?: AbortSignal,
  ): Promise<void> {
    const end = this.#end;
    const watching = beginSubscription({
      source,
      connection,
      referenced: false,
      decode: (reader) => enumName('ConnectCloseReason', reader.number()) as ConnectCloseReason,
      receive: (reason) => {
        end(reason);
        if (reason !== 'client') lost?.(reason);
      },
    });
    this.#watch = watching;
    const abort = () => void watching.close(false);
    const ignore = onAbort(signal, abort);
    if (signal?.aborted) abort();
    const failure = await watching.opened;
    ignore();
    signal?.throwIfAborted();
    if (!failure) forgotten.register(this, { subscription: watching, end }, this);
  }

  /** The connection is closed from this side. */
  async leave(): Promise<void> {
    forgotten.unregister(this);
    this.#end('client');
    await this.#watch?.close();
  }
}
