/** A stream of a scripted daemon: it records what the client sends on it, and sends what the test says. */
import type { RpcHeader } from '../../lib/testing/rpc-message.ts';
import type { Refusal } from './scripted-daemon.ts';
import { hyper, uint, XdrReader } from './xdr.ts';

/** What a client sends on a stream: bytes, the length of a hole, or its end. */
export type StreamMessage = Buffer | bigint | 'finish' | 'abort';

/** What is sent on a stream: bytes or a hole, the confirmation of its end, or an error. */
type Send = (type: 'stream' | 'stream-hole', status: 'ok' | 'continue' | 'error', payload: Buffer | Refusal) => void;

/** The stream that comes with a call, if it is one that opens a stream. */
export class ScriptedStream {
  readonly #send: Send;
  readonly #received: StreamMessage[] = [];
  /** What its finish is refused with. Default: it is confirmed. */
  finishRefusal: Refusal | undefined;
  /** When its end is confirmed. Default: at once. */
  confirming: Promise<void> | undefined;

  constructor(send: Send) {
    this.#send = send;
  }

  /** What the client has sent so far; each piece of bytes is a message. */
  get received(): readonly StreamMessage[] {
    return this.#received;
  }

  /** The bytes that the client has sent so far. */
  get bytes(): Buffer {
    return Buffer.concat(this.#received.filter((message) => Buffer.isBuffer(message)));
  }

  /** Sends bytes; none are the end of what there is to read. */
  send(bytes: Uint8Array): void {
    this.#send('stream', 'continue', Buffer.from(bytes));
  }

  sendHole(length: bigint): void {
    this.#send('stream-hole', 'continue', Buffer.concat([hyper.write(length), uint.write(0)]));
  }

  /** Ends the stream with an error. */
  fail(refusal: Refusal): void {
    this.#send('stream', 'error', refusal);
  }

  /** Takes a message of the client, and confirms its end. */
  receive({ type, status }: RpcHeader, payload: Buffer): void {
    if (type === 'stream-hole') this.#received.push(hyper.read(new XdrReader(payload)));
    else if (status === 'continue') this.#received.push(payload);
    else this.#end(status === 'ok' ? 'finish' : 'abort');
  }

  #end(end: 'finish' | 'abort'): void {
    this.#received.push(end);
    if (end === 'finish' && this.finishRefusal) this.fail(this.finishRefusal);
    else if (this.confirming) void this.confirming.then(() => this.#confirm());
    else this.#confirm();
  }

  #confirm(): void {
    this.#send('stream', 'ok', Buffer.alloc(0));
  }
}
