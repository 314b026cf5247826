/** libvirt's streams as Node's: consoles, channels, the contents of volumes. */
import { addAbortSignal, Duplex, Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../connection/connection.ts';
import { type CallOptions, call } from '../core/call.ts';
import { ClosedError, DisconnectedError, LibvirtError } from '../core/errors.ts';
import { errorOf } from '../core/failure.ts';
import { type EndReason, Lifecycle } from '../core/lifecycle.ts';
import { asObjectHandle, handle, lifecycle } from '../core/object.ts';
import { shown } from '../core/options.ts';
import { CallFailure, closeHandle } from '../native/conversation.ts';
import type { Calls } from '../native/generated/calls.ts';
import type { ObjectHandle } from '../native/object.ts';
import { type SubscriptionHandle, subscribe } from '../native/subscriptions.ts';

/** virStreamEventType */
const event = { readable: 1, writable: 2, error: 4, hangup: 8 } as const;

/** What virStreamRecvFlags and virStreamSend answer instead of a count. */
const wouldBlock = -2;
const atHole = -3;

/** The largest piece that libvirt's protocol carries at once. */
export const chunkBytes = 256 * 1024;

/** Node asks for the next piece while one waits to be used: the worker fetches it while this thread is busy with the other. */
const readAheadBytes = 2 * chunkBytes;

type Direction = 'readable' | 'writable';

/** How the end of a stream is kept apart from operations that it must not overlap with. */
export interface Teardown {
  /** Ends a stream when nothing that it must not overlap with is under way. */
  end(end: () => Promise<void>): Promise<void>;
  /** A stream was abandoned before it was open, and exists until this resolves. */
  leave?(gone: Promise<unknown>): void;
}

const immediate: Teardown = { end: (end) => end() };

type StreamCall = Extract<keyof Calls, `virStream${string}`>;
type StreamArguments<Name extends StreamCall> = Parameters<Calls[Name]> extends [unknown, ...infer Rest] ? Rest : never;
type StreamResult<Name extends StreamCall> = Awaited<ReturnType<Calls[Name]>>;
type AnyCall<Name extends StreamCall> = (
  name: Name,
  stream: ObjectHandle<'Stream'>,
  ...args: StreamArguments<Name>
) => Promise<StreamResult<Name>>;

// A stream that was dropped without an end is still open in the daemon: its console or volume stays in use.
const dropped = new FinalizationRegistry<StreamHandle>((stream) => void stream.abort());

/** How long after a failed call the connection may take to say why it was lost, in ms. */
const reasonTimeout = 1000;

/**
 * A libvirt stream that does not block: when there is nothing to read, or no room to write, it waits for the stream's event, so
 * that an idle console occupies no worker.
 */
export class StreamHandle {
  /** @internal */
  readonly [handle]: ObjectHandle<'Stream'>;
  readonly #connection: Connection;
  #subscription: SubscriptionHandle | undefined;
  #waiting = new Map<Direction, () => void>();
  readonly #life = new Lifecycle(() => this.#release());
  /** The call of C that it ends with: to finish it or to abort it. */
  #lastCall: () => Promise<void> = async () => {};
  /** Why it ended before it was finished. */
  #failure: Error | undefined;
  /** Removes it from what the connection ends. */
  #disown: () => void = () => {};
  /** The Node stream that uses it, which may be dropped. */
  #made: WeakRef<Readable | Writable> | undefined;

  readonly #signal: AbortSignal | undefined;
  readonly #teardown: Teardown;
  /** What was announced, and how much of it is still to come. */
  #announced: bigint | undefined;
  #remaining = 0n;

  private constructor(
    connection: Connection,
    raw: ObjectHandle<'Stream'>,
    signal: AbortSignal | undefined,
    teardown: Teardown,
  ) {
    this.#connection = connection;
    this[handle] = raw;
    this.#signal = signal;
    this.#teardown = teardown;
  }

  /** A new stream of a connection, for one call that transfers data. @see virStreamNew */
  static async create(
    connection: Connection,
    { signal }: CallOptions,
    teardown: Teardown = immediate,
  ): Promise<StreamHandle> {
    const raw = await call('virStreamNew', connection[handle], { nonblock: true }, { signal });
    return new StreamHandle(connection, asObjectHandle(raw), signal, teardown);
  }

  /**
   * Makes a Node stream when the call that connects it has succeeded; otherwise releases it. The signal of the call is the stream's
   * from then on: aborting it later destroys the stream.
   */
  async opened<Stream extends Readable | Writable>(
    connecting: Promise<unknown>,
    make: (stream: StreamHandle) => Stream,
  ): Promise<Stream> {
    try {
      this.#disown = this.#connection[lifecycle].own((reason) => this.#fail(reason), 'virStreamNew');
      await connecting;
      await this.#subscribe();
      this.#signal?.throwIfAborted();
      if (this.#failure) throw this.#failure;
    } catch (error) {
      connecting.catch(() => {});
      this.#disown();
      // The addon aborts it when the call that connects it has ended, which an aborted signal does not wait for.
      const gone = Promise.all([this.#subscription?.close(), closeHandle(this[handle], !this.#signal?.aborted)]);
      this.#teardown.leave?.(gone);
      if (!this.#signal?.aborted) await gone;
      throw this.#failure ?? (await this.#causeOf(error));
    }
    const made = make(this);
    this.#made = new WeakRef(made);
    dropped.register(made, this);
    if (this.#signal) addAbortSignal(this.#signal, made);
    return made;
  }

  async #subscribe(): Promise<void> {
    const subscription = await subscribe({
      source: 'stream',
      connection: this.#connection[handle],
      subject: this[handle],
      decode: () => undefined,
      receive: () => this.#wake(),
      referenced: false,
    });
    if (subscription instanceof CallFailure) throw await errorOf(subscription.failure);
    this.#subscription = subscription;
  }

  #wake(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /**
   * Waits until something can be read or written, or the stream has ended. Meanwhile it keeps the process alive.
   *
   * @see virStreamEventUpdateCallback
   */
  async #ready(direction: Direction): Promise<void> {
    if (this.#life.closed) return;
    const woken = new Promise<void>((resolve) => this.#waiting.set(direction, resolve));
    const wanted = [...this.#waiting.keys()].reduce<number>(
      (mask, waiting) => mask | event[waiting],
      event.error | event.hangup,
    );
    this.#subscription?.ref();
    try {
      await this.#call('virStreamEventUpdateCallback', wanted);
      await woken;
    } finally {
      this.#waiting.delete(direction);
      if (this.#waiting.size === 0) this.#subscription?.unref();
    }
  }

  /** A call of a function on the stream. When the connection is lost or closed meanwhile, it rejects with that. */
  async #call<Name extends StreamCall>(name: Name, ...args: StreamArguments<Name>): Promise<StreamResult<Name>> {
    try {
      return await (call as AnyCall<Name>)(name, this[handle], ...args);
    } catch (error) {
      throw this.#failure ?? (await this.#causeOf(error));
    }
  }

  /** An error, or the loss of the connection that it comes from. */
  async #causeOf(error: unknown): Promise<unknown> {
    if (!LibvirtError.isDisconnected(error)) return error;
    const unknown = delay(reasonTimeout, 'error' as const);
    const reason = await Promise.race([this.#connection.disconnected, unknown]);
    return reason === 'client' ? new ClosedError(error.api) : new DisconnectedError(reason);
  }

  /** Some bytes, or null at the end. Holes are zeros. @see virStreamRecv */
  async read(): Promise<Uint8Array | null> {
    while (!this.#life.closed) {
      const { result, data } = await this.#call('virStreamRecv', chunkBytes);
      if (result > 0) return data;
      if (result === 0) return null;
      await this.#ready('readable');
    }
    return null;
  }

  /** Some bytes, or the length of a hole, or null at the end. @see virStreamRecvFlags @see virStreamRecvHole */
  async readSparse(): Promise<Uint8Array | bigint | null> {
    while (!this.#life.closed) {
      const { result, data } = await this.#call('virStreamRecvFlags', chunkBytes, { stopAtHole: true });
      if (result > 0) return data;
      if (result === 0) return null;
      // libvirt itself refuses holes that a daemon announces with a length of 0 or less.
      if (result === atHole) return this.#call('virStreamRecvHole');
      await this.#ready('readable');
    }
    return null;
  }

  /** Limits what is written to the announced length: some daemons do not survive more. */
  announce(length: bigint): void {
    this.#announced = length;
    this.#remaining = length;
  }

  #takeRoom(length: bigint): void {
    if (this.#announced === undefined) return;
    this.#remaining -= length;
    if (this.#remaining < 0n)
      throw new RangeError(`the upload was announced with ${this.#announced} bytes, and more were written`);
  }

  /** Leaves so many bytes out; libvirt ends the connection for a length of 0 or less. @see virStreamSendHole */
  async writeHole(length: bigint | number): Promise<void> {
    checkHole(length);
    this.#takeRoom(BigInt(length));
    if (!this.#life.closed) await this.#call('virStreamSendHole', length);
    if (this.#failure) throw this.#failure;
  }

  /** Writes bytes, waiting for room wherever there is none. @see virStreamSend */
  async write(bytes: Uint8Array): Promise<void> {
    this.#takeRoom(BigInt(bytes.length));
    let rest = bytes;
    while (rest.length > 0 && !this.#life.closed) {
      const sent = await this.#call('virStreamSend', rest.subarray(0, chunkBytes));
      if (sent === wouldBlock) await this.#ready('writable');
      else rest = rest.subarray(sent);
    }
    if (this.#failure) throw this.#failure;
  }

  /** Ends it after its last byte: the daemon has received everything, or this rejects. @see virStreamFinish */
  async finish(): Promise<void> {
    await this.#end(async () => {
      try {
        await this.#call('virStreamFinish');
      } catch (error) {
        this.#failure ??= error as Error;
      }
    });
    if (this.#failure) throw this.#failure;
  }

  /** Ends it before it is finished; does nothing to one that ends already. @see virStreamAbort */
  abort(): Promise<void> {
    return this.#end(() => this.#call('virStreamAbort').catch(() => {}));
  }

  /** Ends it because its connection ends, unless it is ending already. Resolves when libvirt has released it. */
  async #fail(reason: EndReason): Promise<void> {
    if (!this.#life.closed) {
      const made = this.#made?.deref();
      const failure = reason(made instanceof Readable ? 'virStreamRecv' : made ? 'virStreamSend' : 'virStreamNew');
      this.#failure = failure;
      // A program that closes a connection expects its streams to end: without a listener, the error would be uncaught.
      const isEmitted = failure instanceof DisconnectedError || made?.listenerCount('error') !== 0;
      made?.destroy(isEmitted ? failure : undefined);
    }
    await this.abort();
  }

  /** Ends it once: of several ends the first one counts. */
  #end(lastCall: () => Promise<void>): Promise<void> {
    if (!this.#life.closed) this.#lastCall = lastCall;
    return this.#life.close();
  }

  async #release(): Promise<void> {
    this.#wake();
    try {
      // From the first moment on: a console that is opened next waits for it.
      await this.#teardown.end(async () => {
        await this.#subscription?.close();
        await this.#lastCall();
      });
    } finally {
      await closeHandle(this[handle]);
      this.#disown();
    }
  }
}

/** The longest hole that C can express. */
const longestHole = 2n ** 63n - 1n;

function checkHole(length: unknown): void {
  const isWhole = typeof length === 'bigint' || Number.isSafeInteger(length);
  if (!isWhole && typeof length !== 'number')
    throw new TypeError(`hole: expected a bigint or a number, got ${shown(length)}`);
  if (!isWhole || (length as number) < 1 || (length as bigint) > longestHole)
    throw new RangeError(`hole: ${length} is not a number of bytes from 1 to ${longestHole}`);
}

export type Callback = (error?: Error | null) => void;

/** The read() of a Node stream. */
export function reading(next: () => Promise<unknown>, onEnd: () => Promise<void>) {
  return async function read(this: Readable): Promise<void> {
    try {
      const data = await next();
      if (data === null) await onEnd();
      this.push(data);
    } catch (error) {
      this.destroy(error as Error);
    }
  };
}

export function callBack(promise: Promise<void>, callback: Callback): void {
  promise.then(() => callback(), callback);
}

/** Aborts the stream of a Node stream that is destroyed, whose own error is the one that counts. */
export function abortStream(stream: StreamHandle, error: Error | null, callback: Callback): void {
  stream.abort().then(
    () => callback(error),
    () => callback(error),
  );
}

/** Both ways: a console or a channel. */
export function duplexOf(stream: StreamHandle): Duplex {
  return new Duplex({
    allowHalfOpen: false, // A guest that has stopped accepts no input either.
    readableHighWaterMark: readAheadBytes,
    read: reading(
      () => stream.read(),
      () => stream.finish(),
    ),
    write: (chunk: Buffer, _encoding, callback) => callBack(stream.write(chunk), callback),
    destroy: (error, callback) => abortStream(stream, error, callback),
  });
}

/** From libvirt: a download. */
export function readableOf(stream: StreamHandle): Readable {
  return new Readable({
    highWaterMark: readAheadBytes,
    read: reading(
      () => stream.read(),
      () => stream.finish(),
    ),
    destroy: (error, callback) => abortStream(stream, error, callback),
  });
}

/** To libvirt: an upload, which is complete when the stream has finished. */
export function writableOf(stream: StreamHandle): Writable {
  return new Writable({
    highWaterMark: chunkBytes,
    write: (chunk: Buffer, _encoding, callback) => callBack(stream.write(chunk), callback),
    final: (callback) => callBack(stream.finish(), callback),
    destroy: (error, callback) => abortStream(stream, error, callback),
  });
}
