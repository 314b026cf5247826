/** The wire between JavaScript and the addon: 8-byte words in memory that both see. native/wire/words.h is the other end. */
import type { HandleBatch } from './handle-batch.ts';

const bytesPerWord = 8;
const initialWords = 8192;
/** A larger buffer is given up after its request: 1 MiB. */
const mostKeptWords = 131_072;

/** Appends words to the request buffer, which grows as needed, and shrinks again after a large request. */
export class RequestWriter {
  #numbers: Float64Array;
  #int64s: BigInt64Array;
  #bytes: Buffer;
  #onReplace: (memory: ArrayBuffer) => void;
  #writing = false;
  /** Words written so far. */
  length = 0;

  constructor(onReplace: (memory: ArrayBuffer) => void) {
    const memory = new ArrayBuffer(initialWords * bytesPerWord);
    this.#numbers = new Float64Array(memory);
    this.#int64s = new BigInt64Array(memory);
    this.#bytes = Buffer.from(memory);
    this.#onReplace = onReplace;
  }

  get memory(): ArrayBuffer {
    return this.#numbers.buffer as ArrayBuffer;
  }

  /**
   * Writes a message from the beginning of the buffer, and has it sent. A getter among the values may call the library, and so
   * write another message meanwhile: what is there of this one is put aside for it.
   *
   * @param secret Whether nothing of it may stay, however it ends.
   */
  message<Result>(secret: boolean, writeAndSend: () => Result): Result {
    const aside = this.#writing ? Buffer.from(this.#bytes.subarray(0, this.length * bytesPerWord)) : undefined;
    const outer = this.length;
    this.#writing = true;
    this.length = 0;
    try {
      return writeAndSend();
    } finally {
      if (secret) this.#bytes.fill(0, 0, this.length * bytesPerWord);
      this.length = 0;
      if (!aside && this.#numbers.length > mostKeptWords) this.#replace(initialWords);
      if (aside) this.#restore(aside, outer);
      else this.#writing = false;
    }
  }

  #restore(aside: Buffer, length: number): void {
    this.#need(length);
    this.#bytes.set(aside);
    aside.fill(0); // It may hold a secret.
    this.length = length;
  }

  number(value: number): void {
    this.#need(1);
    this.#numbers[this.length++] = value;
  }

  /** 64 bits, signed or not: the C type decides what they mean. */
  int64(value: bigint): void {
    this.#need(1);
    this.#int64s[this.length++] = value;
  }

  /** A length, the bytes and a NUL, in whole words; null is the length -1. */
  string(value: string | null): void {
    if (value === null) {
      this.number(-1);
      return;
    }
    this.#need(2 + wordsFor(value.length * 3 + 1));
    const start = (this.length + 1) * bytesPerWord;
    const length = this.#bytes.write(value, start);
    this.#block(length, start);
  }

  bytes(value: Uint8Array | null): void {
    if (value === null) {
      this.number(-1);
      return;
    }
    this.#need(2 + wordsFor(value.length + 1));
    const start = (this.length + 1) * bytesPerWord;
    this.#bytes.set(value, start);
    this.#block(value.length, start);
  }

  #block(length: number, start: number): void {
    this.#bytes[start + length] = 0;
    this.#numbers[this.length] = length;
    this.length += 1 + wordsFor(length + 1);
  }

  #need(words: number): void {
    if (this.length + words <= this.#numbers.length) return;
    const old = this.#bytes;
    this.#replace(Math.max(this.#numbers.length * 2, this.length + words));
    const written = old.subarray(0, this.length * bytesPerWord);
    this.#bytes.set(written);
    written.fill(0); // It may hold a secret.
  }

  #replace(words: number): void {
    const memory = new ArrayBuffer(words * bytesPerWord);
    this.#numbers = new Float64Array(memory);
    this.#int64s = new BigInt64Array(memory);
    this.#bytes = Buffer.from(memory);
    this.#onReplace(memory);
  }
}

/** Reads words in order. */
export class ResponseReader {
  #numbers: Float64Array;
  #int64s: BigInt64Array;
  #uint64s: BigUint64Array;
  #bytes: Buffer;
  #names: string[] = [];
  /** The next word. */
  position = 0;
  /** The handles of this message. */
  batch: HandleBatch | undefined;
  /** Whether the memory is used again: for the next messages, or to be wiped. Otherwise most of it may be given away. */
  reused: boolean;

  constructor(memory: ArrayBuffer, reused = true) {
    this.reused = reused;
    this.#numbers = new Float64Array(memory);
    this.#int64s = new BigInt64Array(memory);
    this.#uint64s = new BigUint64Array(memory);
    this.#bytes = Buffer.from(memory);
  }

  /** Begins a message: the names of the last one are no longer known. */
  start(): void {
    if (this.#names.length > 0) this.#names = [];
    this.batch = undefined;
  }

  number(): number {
    return this.#numbers[this.position++]!;
  }

  /** The next number, which stays the next. */
  peek(): number {
    return this.#numbers[this.position]!;
  }

  int64(): bigint {
    return this.#int64s[this.position++]!;
  }

  uint64(): bigint {
    return this.#uint64s[this.position++]!;
  }

  string(): string | null {
    const length = this.number();
    if (length < 0) return null;
    const start = this.#skip(length);
    return this.#bytes.toString('utf8', start, start + length);
  }

  /** A copy where the memory is used again, or where little would hold much of it. */
  bytes(): Buffer | null {
    const length = this.number();
    if (length < 0) return null;
    const start = this.#skip(length);
    const found = this.#bytes.subarray(start, start + length);
    return this.reused || length < this.#bytes.length / 2 ? Buffer.from(found) : found;
  }

  /** A text that stands in the message once, however often it is meant. */
  name(): string {
    const index = this.number();
    if (index === this.#names.length) this.#names.push(this.string() ?? '');
    return this.#names[index]!;
  }

  /** Overwrites words that held a secret. */
  wipe(from: number, to: number): void {
    this.#bytes.fill(0, from * bytesPerWord, to * bytesPerWord);
  }

  #skip(length: number): number {
    const start = this.position * bytesPerWord;
    this.position += wordsFor(length + 1);
    return start;
  }
}

function wordsFor(bytes: number): number {
  return Math.ceil(bytes / bytesPerWord);
}
