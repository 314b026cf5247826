/** Detects the loss of a connection. */
import { Lifecycle } from '../core/lifecycle.ts';
import { onAbort } from '../native/abort.ts';
import { enumName } from '../native/enumeration.ts';
import type { ConnectCloseReason } from '../native/generated/enums.ts';
import type { ObjectHandle } from '../native/object.ts';
import { beginSubscription, type EventSource, type SubscriptionHandle } from '../native/subscriptions.ts';

/** How a new connection starts to watch for its loss. @internal */
export const watchLoss: unique symbol = Symbol('watchLoss');

interface Watch {
  readonly subscription: SubscriptionHandle;
  readonly end: (reason: ConnectCloseReason) => void;
}

// A connection that is dropped is released: the watch must neither hold it, nor outlive it.
const forgotten = new FinalizationRegistry<Watch>(({ subscription, end }) => {
  end('client');
  void subscription.close();
});

/** The watch for the loss of a connection. It does not hold the connection. */
export class LossWatch {
  /** Resolves with the reason when the connection has ended. */
  readonly ended: Promise<ConnectCloseReason>;
  #end!: (reason: ConnectCloseReason) => void;
  #subscription: SubscriptionHandle | undefined;
  readonly #life = new Lifecycle(async () => {
    this.#end('client');
    await this.#subscription?.close();
  });

  constructor() {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /**
   * Registers for the loss of the connection. Drivers inside this process are never lost, and some have no such callback.
   *
   * @param lost Is kept for as long as the connection, which it must not hold.
   * @param signal Ends the wait for libvirt.
   * @throws The signal's reason.
   */
  async start(
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
        lost?.(reason);
      },
    });
    this.#subscription = watching;
    const abort = () => void watching.close(false);
    const ignore = onAbort(signal, abort);
    if (signal?.aborted) abort();
    const failure = await watching.opened;
    ignore();
    signal?.throwIfAborted();
    if (!failure) forgotten.register(this, { subscription: watching, end });
  }

  /** Ends the watch because the connection is closed by this process. */
  close(): Promise<void> {
    return this.#life.close();
  }
}
