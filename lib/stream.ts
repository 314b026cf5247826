/** libvirt's streams as Node's: consoles, channels, the contents of volumes. */
import { addAbortSignal, Duplex, Readable, Writable } from 'node:stream';
import { type CallOptions, call } from './call.ts';
import type { Connection } from './connection.ts';
import { errorOf } from './errors.ts';
import { CallFailure, closeHandle } from './native/conversation.ts';
import { source } from './native/generated/protocol.ts';
import type { ObjectHandle } from './native/object.ts';
import { type SubscriptionHandle, subscribe } from './native/subscriptions.ts';
import { asObjectHandle, handle } from './object.ts';

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

type InTurn = (end: () => Promise<void>) => Promise<void>;

/**
 * A libvirt stream that does not block: when there is nothing to read, or no room to write, it waits for the stream's event, so
 * that an idle console occupies no worker.
 */
export class StreamHandle {
  readonly [handle]: ObjectHandle<'Stream'>;
  readonly #connection: Connection;
  #subscription: SubscriptionHandle | undefined;
  #waiting = new Map<Direction, () => void>();
  /** Reading has come to the end, or the stream was ended. */
  #done = false;

  readonly #signal: AbortSignal | undefined;
  readonly #inTurn: InTurn;
  /** What was announced, and how much of it is still to come. */
  #announced: bigint | undefined;
  #remaining = 0n;

  private constructor(
    connection: Connection,
    raw: ObjectHandle<'Stream'>,
    signal: AbortSignal | undefined,
    inTurn: InTurn,
  ) {
    this.#connection = connection;
    this[handle] = raw;
    this.#signal = signal;
    this.#inTurn = inTurn;
  }

  /** @param inTurn Has the stream ended when its end is not in the way of something else. */
  static async create(
    connection: Connection,
    { signal }: CallOptions,
    inTurn: InTurn = (end) => end(),
  ): Promise<StreamHandle> {
    const raw = await call('virStreamNew', connection[handle], { nonblock: true }, { signal });
    return new StreamHandle(connection, asObjectHandle(raw), signal, inTurn);
  }

  /**
   * Makes a Node stream when the call that connects it has succeeded; otherwise gives it back. The signal of the call goes on to
   * be the stream's: aborting it later destroys the stream.
   */
  async opened<Stream extends Readable | Writable>(
    connecting: Promise<unknown>,
    make: (stream: StreamHandle) => Stream,
  ): Promise<Stream> {
    try {
      await connecting;
      const subscription = await subscribe({
        source: source.stream,
        connection: this.#connection[handle],
        subject: this[handle],
        decode: () => undefined,
        receive: () => this.#wake(),
        referenced: false,
      });
      if (subscription instanceof CallFailure) throw errorOf(subscription.failure);
      this.#subscription = subscription;
    } catch (error) {
      await closeHandle(this[handle]);
      throw error;
    }
    const made = make(this);
    if (this.#signal) addAbortSignal(this.#signal, made);
    return made;
  }

  #wake(): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }

  /** Waits until something can be read or written, or the stream has ended. Meanwhile it keeps the process alive. */
  async #ready(direction: Direction): Promise<void> {
    const woken = new Promise<void>((resolve) => this.#waiting.set(direction, resolve));
    const wanted = [...this.#waiting.keys()].reduce<number>(
      (mask, waiting) => mask | event[waiting],
      event.error | event.hangup,
    );
    this.#subscription?.ref();
    try {
      await call('virStreamEventUpdateCallback', this[handle], wanted);
      await woken;
    } finally {
      this.#waiting.delete(direction);
      if (this.#waiting.size === 0) this.#subscription?.unref();
    }
  }

  /** Some bytes, or null at the end. Holes are zeros. @see virStreamRecv */
  async read(): Promise<Uint8Array | null> {
    while (!this.#done) {
      const { result, data } = await call('virStreamRecv', this[handle], chunkBytes);
      if (result > 0) return data;
      if (result === 0) return null;
      await this.#ready('readable');
    }
    return null;
  }

  /** Some bytes, or the length of a hole, or null at the end. @see virStreamRecvFlags @see virStreamRecvHole */
  async readSparse(): Promise<Uint8Array | bigint | null> {
    while (!this.#done) {
      const { result, data } = await call('virStreamRecvFlags', this[handle], chunkBytes, { stopAtHole: true });
      if (result > 0) return data;
      if (result === 0) return null;
      if (result === atHole) return call('virStreamRecvHole', this[handle]);
      await this.#ready('readable');
    }
    return null;
  }

  /** Holds whoever writes to a length that was announced; some daemons do not survive more. */
  announce(length: bigint): this {
    this.#announced = length;
    this.#remaining = length;
    return this;
  }

  #takeRoom(length: bigint): void {
    if (this.#announced === undefined) return;
    this.#remaining -= length;
    if (this.#remaining < 0n)
      throw new RangeError(`the upload was announced with ${this.#announced} bytes, and more were written`);
  }

  /** Leaves so many bytes out. @see virStreamSendHole */
  async writeHole(length: bigint | number): Promise<void> {
    this.#takeRoom(BigInt(length));
    await call('virStreamSendHole', this[handle], length);
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#takeRoom(BigInt(bytes.length));
    let rest = bytes;
    while (rest.length > 0 && !this.#done) {
      const sent = await call('virStreamSend', this[handle], rest.subarray(0, chunkBytes));
      if (sent === wouldBlock) await this.#ready('writable');
      else rest = rest.subarray(sent);
    }
  }

  /** Ends it properly: the other side has everything, or this rejects. @see virStreamFinish */
  async finish(): Promise<void> {
    await this.#end(() => call('virStreamFinish', this[handle]));
  }

  /** Breaks it off. @see virStreamAbort */
  async abort(): Promise<void> {
    await this.#end(() => call('virStreamAbort', this[handle]));
  }

  async #end(how: () => Promise<void>): Promise<void> {
    if (this.#done) return;
    this.#done = true;
    this.#wake();
    try {
      await this.#subscription?.close();
      await this.#inTurn(how);
    } finally {
      await closeHandle(this[handle]);
    }
  }
}

export type Callback = (error?: Error | null) => void;

/** What a stream's methods share: the end of one half must not end the other. */
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

export function settle(promise: Promise<void>, callback: Callback): void {
  promise.then(() => callback(), callback);
}

/** Destroyed in the middle: broken off, and the first error is the one that counts. */
export function breakOff(stream: StreamHandle, error: Error | null, callback: Callback): void {
  stream.abort().then(
    () => callback(error),
    () => callback(error),
  );
}

/** Both ways: a console or a channel. */
export function duplexOf(stream: StreamHandle): Duplex {
  return new Duplex({
    allowHalfOpen: false, // A guest that is gone takes no more input either.
    readableHighWaterMark: readAheadBytes,
    read: reading(
      () => stream.read(),
      () => stream.finish(),
    ),
    write: (chunk: Buffer, _encoding, callback) => settle(stream.write(chunk), callback),
    destroy: (error, callback) => breakOff(stream, error, callback),
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
    destroy: (error, callback) => breakOff(stream, error, callback),
  });
}

/** To libvirt: an upload, which is complete when the stream has finished. */
export function writableOf(stream: StreamHandle): Writable {
  return new Writable({
    highWaterMark: chunkBytes,
    write: (chunk: Buffer, _encoding, callback) => settle(stream.write(chunk), callback),
    final: (callback) => settle(stream.finish(), callback),
    destroy: (error, callback) => breakOff(stream, error, callback),
  });
}
