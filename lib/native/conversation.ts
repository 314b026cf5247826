/**
 * The conversation with the addon: requests out, messages in.
 *
 * A call has a number while it is on its way. The answer comes as words; it is decoded at once, since the memory is used again.
 */
import { addon, messageKind, outcome, refusal } from './addon.ts';
import { type Decode, decoderOf } from './decode.ts';
import { type Encoder, encoderOf } from './encode.ts';
import type { CallName } from './generated/calls.ts';
import { ObjectHandle } from './object.ts';
import { type Signature, signatureOf } from './signature.ts';
import { RequestWriter, ResponseReader } from './words.ts';

/** All nine fields of a virError, and the function that failed. */
export interface RawError {
  api: string;
  code: number;
  domain: number;
  level: number;
  message: string | null;
  str1: string | null;
  str2: string | null;
  str3: string | null;
  int1: number;
  int2: number;
}

/** A call that did not succeed, and why. The classes of errors are made of it in a layer above. */
export type Failure =
  | { readonly failed: 'error'; readonly error: RawError }
  | { readonly failed: 'library'; readonly library: string; readonly tried: string }
  | { readonly failed: 'function'; readonly api: string; readonly since: number }
  | { readonly failed: 'malformed'; readonly api: string; readonly problem: string }
  | { readonly failed: 'cancelled' }
  | { readonly failed: 'closed'; readonly api: string }
  | { readonly failed: 'aborted'; readonly reason: unknown };

export class CallFailure {
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** One text for each prompt, null where there is none; undefined declines them all. */
export type Answers = readonly (string | null)[] | undefined;

/** What libvirt wants to know in the middle of a call. */
export interface Prompt {
  type: number;
  prompt: string | null;
  challenge: string | null;
  defaultResult: string | null;
}

export interface SendOptions {
  signal?: AbortSignal | undefined;
  /** Answers prompts for credentials. */
  ask?: (prompts: Prompt[]) => Promise<Answers>;
}

interface Pending {
  readonly decode: Decode;
  readonly library: string;
  readonly secret: boolean;
  resolve: ((result: unknown) => void) | undefined;
  readonly ask: SendOptions['ask'];
}

interface Codec extends Encoder {
  readonly signature: Signature;
  readonly decode: Decode;
  readonly bits: number;
}

const urgentBit = 1;
const secretBit = 2;
const responseWords = 32768;

const writer = new RequestWriter((memory) => addon.setRequestBuffer(memory));
const response = new ArrayBuffer(responseWords * 8);
const reader = new ResponseReader(response);
const pending: (Pending | undefined)[] = [];
const vacant: number[] = [];
const listeners = new Map<number, (reader: ResponseReader) => void>();
let lastListener = 0;
let awaited = 0;

addon.attach(receive, writer.memory, response);

// ------------------------------------------------------------------------------------------------ requests

const codecs = new Map<CallName, Codec>();

function codecOf(name: CallName): Codec {
  let codec = codecs.get(name);
  if (!codec) {
    const signature = signatureOf(name);
    const bits = (signature.urgent ? urgentBit : 0) | (signature.inputs.some(({ secret }) => secret) ? secretBit : 0);
    codec = { signature, bits, ...encoderOf(signature), decode: decoderOf(signature) };
    codecs.set(name, codec);
  }
  return codec;
}

/** Calls a C function on a worker. Resolves with its value, or with a CallFailure; rejects when an argument is of no use. */
export function send(name: CallName, args: readonly unknown[], options: SendOptions = {}): Promise<unknown> {
  const codec = codecOf(name);
  const { signature } = codec;
  const objects = codec.objects(args);
  const secret = signature.outputs.some((output) => output.secret);
  const entry: Omit<Pending, 'resolve'> = {
    decode: codec.decode,
    library: signature.library,
    secret,
    ask: options.ask,
  };
  return exchange(signature.index, name, objects, codec.bits, entry, options.signal, () => codec.values(writer, args));
}

/** Sends a request whose values `write` appends. */
function exchange(
  operation: number,
  api: string,
  objects: readonly (ObjectHandle | null)[],
  bits: number,
  entry: Omit<Pending, 'resolve'>,
  signal: AbortSignal | undefined,
  write: () => void,
): Promise<unknown> {
  const number = takeNumber();
  try {
    writer.length = 0;
    writer.number(operation);
    writer.number(number);
    writer.number(bits);
    writer.number(objects.length);
    for (const object of objects) writer.number(object === null ? 0 : object.id || -1);
    write();
  } catch (error) {
    vacant.push(number);
    throw error;
  }
  const refused = addon.submit(writer.length);
  if (refused !== refusal.none) {
    vacant.push(number);
    return Promise.resolve(new CallFailure(refusalOf(refused, api)));
  }
  return new Promise((resolve) => {
    const call: Pending = { ...entry, resolve };
    pending[number] = call;
    await_(1);
    if (signal) abortable(number, call, signal, objects[0]);
  });
}

/** The numbers of calls are used again, so that they stay small. */
function takeNumber(): number {
  return vacant.pop() ?? pending.push(undefined) - 1;
}

function refusalOf(refused: number, api: string): Failure {
  if (refused === refusal.closed) return { failed: 'closed', api };
  return {
    failed: 'malformed',
    api,
    problem: refused === refusal.wrongType ? 'an object is of another type' : 'the request is malformed',
  };
}

/**
 * An abort takes a queued call back. One that runs cannot be stopped in C: its caller is let go, and when it ends its
 * result is thrown away.
 */
function abortable(number: number, call: Pending, signal: AbortSignal, object: ObjectHandle | null | undefined): void {
  const abort = () => {
    const { resolve } = call;
    call.resolve = undefined;
    if (object) addon.cancel(number, object.id);
    resolve?.(new CallFailure({ failed: 'aborted', reason: signal.reason }));
  };
  signal.addEventListener('abort', abort, { once: true });
  const { resolve } = call;
  call.resolve = (result) => {
    signal.removeEventListener('abort', abort);
    resolve?.(result);
  };
}

/** Keeps the process alive while something is awaited, and no longer. */
function await_(change: 1 | -1): void {
  awaited += change;
  if (awaited === (change > 0 ? 1 : 0)) addon.setReferenced(change > 0);
}

/** Gives an object back to libvirt, and with a connection all that came from it; resolves with what C returned. */
export function closeHandle(handle: ObjectHandle): Promise<number> {
  const id = handle.take();
  const number = takeNumber();
  if (id === 0 || !addon.close(id, number)) {
    vacant.push(number);
    return Promise.resolve(0);
  }
  return new Promise((resolve) => {
    const decode: Decode = (words) => words.number();
    pending[number] = {
      decode,
      library: 'libvirt',
      secret: false,
      resolve: resolve as (result: unknown) => void,
      ask: undefined,
    };
    await_(1);
  });
}

// ------------------------------------------------------------------------------------------------ subscriptions

/** Sources of events, by their number in native/subscription.h. */
export const source = {
  domain: 0,
  network: 1,
  storagePool: 2,
  nodeDevice: 3,
  secret: 4,
  qemuMonitor: 5,
  connectionClosed: 6,
  stream: 7,
  adminClosed: 8,
} as const;

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
    if (!this.#referenced) await_(1);
    this.#referenced = true;
  }

  unref(): void {
    if (this.#referenced) await_(-1);
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
  const receive = (event: unknown) => options.receive(event as Event);
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
  return handle;
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
  listeners.set(number, (words) => {
    const event = options.decode(words);
    for (const receive of [...receivers]) surfacing(() => receive(event));
  });
  const objects = options.subject ? [options.connection, options.subject] : [options.connection];
  const decode: Decode = (words) => new ObjectHandle('Stream', words.number(), {});
  const entry = { decode, library: 'libvirt', secret: false, ask: undefined };
  const opened = exchange(-1, 'subscribe', objects, 0, entry, undefined, () => {
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

// ------------------------------------------------------------------------------------------------ messages

function receive(words: number, large?: ArrayBuffer): void {
  const from = large ? new ResponseReader(large) : reader;
  from.position = 0;
  while (from.position < words) {
    from.start();
    const kind = from.number();
    const number = from.number();
    const result = from.number();
    const length = from.number();
    const end = from.position + length;
    if (kind === messageKind.answer) answer(number, result, from, end);
    else if (kind === messageKind.event) deliver(number, from);
    else question(number, from);
    from.position = end;
  }
}

function answer(number: number, result: number, from: ResponseReader, end: number): void {
  const call = pending[number]!;
  pending[number] = undefined;
  vacant.push(number);
  await_(-1);
  const start = from.position;
  const value = result === outcome.success ? call.decode(from) : new CallFailure(failureOf(result, from, call.library));
  if (call.secret) from.wipe(start, end);
  if (call.resolve) call.resolve(value);
  else discard(value);
}

function failureOf(result: number, from: ResponseReader, library: string): Failure {
  switch (result) {
    case outcome.libraryMissing:
      return { failed: 'library', library, tried: from.string() ?? '' };
    case outcome.functionMissing:
      return { failed: 'function', api: from.string() ?? '', since: from.number() };
    case outcome.cancelled:
      return { failed: 'cancelled' };
    case outcome.malformed:
      return { failed: 'malformed', api: from.string() ?? '', problem: from.string() ?? '' };
    default:
      return { failed: 'error', error: readError(from) };
  }
}

function readError(from: ResponseReader): RawError {
  return {
    api: from.string() ?? '',
    code: from.number(),
    domain: from.number(),
    level: from.number(),
    message: from.string(),
    str1: from.string(),
    str2: from.string(),
    str3: from.string(),
    int1: from.number(),
    int2: from.number(),
  };
}

/** Closes the objects in a result that nobody waits for any more. */
function discard(value: unknown): void {
  if (value instanceof ObjectHandle) addon.release(value.take());
  else if (Array.isArray(value)) value.forEach(discard);
  else if (typeof value === 'object' && value !== null && !(value instanceof CallFailure))
    Object.values(value).forEach(discard);
}

function deliver(number: number, from: ResponseReader): void {
  surfacing(() => listeners.get(number)?.(from));
}

/** A listener's fault is the program's, not the conversation's: it surfaces as an uncaught exception, and the rest goes on. */
function surfacing(run: () => void): void {
  try {
    run();
  } catch (error) {
    process.nextTick(() => {
      throw error;
    });
  }
}

/** Passes a question on, and the answer back; without anybody to ask, it is declined. */
function question(number: number, from: ResponseReader): void {
  const ask = pending[from.number()]?.ask;
  const prompts: Prompt[] = [];
  for (let count = from.number(); count > 0; count--) {
    prompts.push({
      type: from.number(),
      prompt: from.string(),
      challenge: from.string(),
      defaultResult: from.string(),
    });
  }
  const reply = (answers: Answers) => {
    writer.length = 0;
    writer.number(answers ? answers.length : -1);
    for (const text of answers ?? []) writer.string(text);
    addon.answer(number, writer.length);
  };
  if (!ask) reply(undefined);
  else ask(prompts).then(reply, () => reply(undefined));
}
