/** What the addon exports: a few functions that pass words. native/addon.cc defines them. */
import { loadAddon } from './load.ts';

/** Of a lane: calls waiting and running, and how many may run at once. */
export interface LaneStats {
  /** Calls that wait for a worker. */
  queued: number;
  /** Calls that a worker is in. */
  running: number;
  /** How many may run at once, besides the urgent ones: `concurrency` of connect(). */
  workers: number;
}

/** Of the process: its worker threads; of this environment: the handles it holds. */
export interface AddonStats {
  /** The worker threads that there are now. */
  threads: number;
  /** The objects of libvirt that this thread of JavaScript holds. */
  handles: number;
}

export interface Addon {
  /** Starts the conversation. Messages are in `response`, or in a buffer of their own if they are too large for it. */
  attach(receive: (words: number, large?: ArrayBuffer) => void, request: ArrayBuffer, response: ArrayBuffer): void;
  setRequestBuffer(request: ArrayBuffer): void;
  /** Queues the call whose words are in the request buffer. Returns a `refusal` of generated/protocol.ts. */
  submit(words: number): number;
  /** Frees an object; the call is answered when that is done. Returns false if the handle is not open. */
  close(handle: number, call: number): boolean;
  /** Frees an object without an answer. */
  release(handle: number): void;
  /** Dequeues a call from an object's lane. Returns false if it runs already. */
  cancel(call: number, handle: number): boolean;
  /** Answers a question with the texts in the request buffer. */
  answer(question: number, words: number): void;
  setReferenced(referenced: boolean): void;
  setLimit(connection: number, workers: number): void;
  stats(): AddonStats;
  stats(connection: number): LaneStats | undefined;
  libraryPath(): string;
  /** The hash of the protocol that it was built with: that of generated/protocol.ts, or it is not loaded. */
  readonly protocolHash: string;
}

export const addon = loadAddon<Addon>();
