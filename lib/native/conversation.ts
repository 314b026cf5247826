/**
 * The conversation with the addon: requests out, messages in.
 *
 * A call has a number while it is in flight. The answer comes as words; it is decoded at once, since the memory is reused.
 */
import { onAbort } from './abort.ts';
import { addon } from './addon.ts';
import { type Decode, decoderOf } from './decode.ts';
import { type Encoder, encoderOf } from './encode.ts';
import type { CallName } from './generated/calls.ts';
import { messageKind, outcome, refusal, reportStartBit, resource, secretBit, urgentBit } from './generated/protocol.ts';
import { ObjectHandle } from './object.ts';
import { hintFor, isOptions, shown } from './option-names.ts';
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

/** What the system may have run out of. */
export type Resource = keyof typeof resource;

const resourceNames = Object.keys(resource) as Resource[];

/** Why a call did not succeed. lib/core/failure.ts makes errors of it. */
export type Failure =
  | { readonly failed: 'error'; readonly error: RawError }
  | { readonly failed: 'library'; readonly library: string; readonly tried: string }
  | { readonly failed: 'function'; readonly api: string; readonly since: number; readonly library: string }
  | { readonly failed: 'malformed'; readonly api: string; readonly problem: string }
  | { readonly failed: 'shortage'; readonly api: string; readonly resource: Resource; readonly reason: string }
  | { readonly failed: 'cancelled' }
  | { readonly failed: 'closed'; readonly api: string }
  | { readonly failed: 'thrown'; readonly error: unknown }
  | { readonly failed: 'aborted'; readonly reason: unknown };

export class CallFailure {
  readonly failure: Failure;
  constructor(failure: Failure) {
    this.failure = failure;
  }
}

/** One text for each prompt, null where there is none; undefined declines them all. */
export type Answers = readonly (string | null)[] | undefined;

/** A prompt for credentials during a call. */
export interface Prompt {
  type: number;
  prompt: string | null;
  challenge: string | null;
  defaultResult: string | null;
}

/** Follows a call whose real outcome matters: an aborted signal still dequeues it, but no longer abandons it once it runs. */
export interface CallObserver {
  /** A worker begins with it; `time` is of monotonicNow(). */
  started?(time: number): void;
  /** Its signal was aborted while it runs. */
  aborted?(): void;
}

/** A time in ms, of the clock that the addon reads. */
export function monotonicNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

export interface SendOptions {
  signal?: AbortSignal | undefined;
  /** Keeps the promise pending until the C function returns, whatever the signal does. */
  observer?: CallObserver | undefined;
  /** Lets it run although all of the connection's ordinary workers are busy. */
  urgent?: boolean | undefined;
  /** Answers prompts for credentials. */
  ask?: (prompts: Prompt[]) => Promise<Answers>;
}

/** What is kept of a request while it is in flight. */
export interface Request {
  readonly decode: Decode;
  readonly library: string;
  readonly secret: boolean;
  readonly ask?: SendOptions['ask'] | undefined;
  /** Whether the process stays alive until it is answered. Default: true. */
  readonly awaited?: boolean;
  /** Whether the answer has objects, which are released when the answer is no longer awaited. */
  readonly objects: boolean;
}

interface Pending extends Request {
  /** Undefined once the answer is no longer awaited. */
  resolve: ((result: unknown) => void) | undefined;
  awaited: boolean;
  readonly observer?: CallObserver | undefined;
  /** The number of the question that a worker waits in, while there is one. */
  question?: number | undefined;
  /** What went wrong in the function that answers questions: the call rejects with it, however it ends. */
  thrown?: { readonly error: unknown };
}

interface Codec extends Encoder {
  readonly signature: Signature;
  readonly request: Request;
  readonly bits: number;
}

const responseWords = 32768;

const writer = new RequestWriter((memory) => addon.setRequestBuffer(memory));
const response = new ArrayBuffer(responseWords * 8);
const reader = new ResponseReader(response);
const pending: (Pending | undefined)[] = [];
const vacant: number[] = [];
/** Readers of the events of each registration, by its number. */
export const listeners = new Map<number, (reader: ResponseReader) => void>();
let awaited = 0;

addon.attach(receive, writer.memory, response);

// ------------------------------------------------------------------------------------------------ requests

const codecs = new Map<CallName, Codec>();

/** The kinds of output that have objects in them. */
const objectKinds: ReadonlySet<string> = new Set(['object', 'outObjects', 'outStats']);

function codecOf(name: CallName): Codec {
  let codec = codecs.get(name);
  if (!codec) {
    const signature = signatureOf(name);
    const bits = (signature.urgent ? urgentBit : 0) | (signature.inputs.some(({ secret }) => secret) ? secretBit : 0);
    const secret = signature.outputs.some((output) => output.secret);
    const objects = signature.outputs.some(({ kind }) => objectKinds.has(kind));
    const request = { decode: decoderOf(signature), library: signature.library, secret, objects };
    codec = { signature, bits, ...encoderOf(signature), request };
    codecs.set(name, codec);
  }
  return codec;
}

/** Calls a C function on a worker. Resolves with its value, or with a CallFailure; rejects if an argument cannot be encoded. */
export function send(name: CallName, args: readonly unknown[], options: SendOptions = {}): Promise<unknown> {
  const codec = codecOf(name);
  const { signature, bits, request } = codec;
  if (args.length > signature.inputs.length) checkCallOptions(args[signature.inputs.length]);
  const objects = codec.objects(args);
  const entry = options.ask ? { ...request, ask: options.ask } : request;
  const all = bits | (options.urgent ? urgentBit : 0) | (options.observer ? reportStartBit : 0);
  return exchange(signature.index, name, objects, all, entry, options, () => codec.values(writer, args));
}

/** The options of a method whose C function has no flags: a signal is all that they can have. */
function checkCallOptions(options: unknown): void {
  if (options === undefined || options === null) return;
  if (!isOptions(options)) throw new TypeError(`options: expected an object, got ${shown(options)}`);
  for (const name of Object.keys(options))
    if (name !== 'signal' && options[name] !== undefined)
      throw new TypeError(`${name}: unknown option; ${hintFor(name, ['signal'])}`);
}

/** Sends a request whose values `write` appends to what is sent. */
export function exchange(
  operation: number,
  api: string,
  objects: readonly (ObjectHandle | null)[],
  bits: number,
  entry: Request,
  { signal, observer }: Pick<SendOptions, 'signal' | 'observer'>,
  write: (writer: RequestWriter) => void,
): Promise<unknown> {
  const number = takeNumber();
  const secret = (bits & secretBit) !== 0;
  return writer.message(secret, () => {
    try {
      writer.number(operation);
      writer.number(number);
      writer.number(bits);
      writer.number(objects.length);
      for (const object of objects) writer.number(numberOf(object, bits));
      write(writer);
    } catch (error) {
      vacant.push(number);
      throw error;
    }
    // By a getter among the values, after the caller had checked.
    if (signal?.aborted) {
      vacant.push(number);
      return Promise.resolve(new CallFailure({ failed: 'aborted', reason: signal.reason }));
    }
    return submitted(number, api, objects[0], entry, { signal, observer });
  });
}

/** The number that an object is sent by. One that is being closed is refused like a closed one, except for calls that cancel or end something. */
function numberOf(object: ObjectHandle | null, bits: number): number {
  if (object === null) return 0;
  return object.closed && !(bits & urgentBit) ? -1 : object.id || -1;
}

/** Submits what is written, as the call of that number, and waits for its answer. */
function submitted(
  number: number,
  api: string,
  object: ObjectHandle | null | undefined,
  entry: Request,
  { signal, observer }: Pick<SendOptions, 'signal' | 'observer'>,
): Promise<unknown> {
  return new Promise((resolve) => {
    const call: Pending = {
      decode: entry.decode,
      library: entry.library,
      secret: entry.secret,
      objects: entry.objects,
      ask: entry.ask,
      awaited: entry.awaited ?? true,
      observer,
      resolve,
    };
    // Before it is sent: the answer to a quick call comes while it is.
    pending[number] = call;
    if (call.awaited) countAwaited(1);
    if (signal) abortable(number, call, signal, object);
    const refused = addon.submit(writer.length);
    if (refused !== refusal.none) settleCall(number, new CallFailure(refusalOf(refused, api)));
  });
}

/** Ends the wait for a call. */
function settleCall(number: number, value: unknown): void {
  const call = pending[number]!;
  const { resolve, thrown } = call;
  pending[number] = undefined;
  vacant.push(number);
  stopAwaiting(call);
  if (!resolve || thrown) discard(value);
  resolve?.(thrown ? new CallFailure({ failed: 'thrown', ...thrown }) : value);
}

/** The process need not stay alive for the answer. */
function stopAwaiting(call: Pending): void {
  if (call.awaited) countAwaited(-1);
  call.awaited = false;
}

/** The numbers of calls are reused, so that they stay small. */
function takeNumber(): number {
  return vacant.pop() ?? pending.push(undefined) - 1;
}

function refusalOf(refused: number, api: string): Failure {
  if (refused === refusal.closed) return { failed: 'closed', api };
  if (refused === refusal.noMemory) return { failed: 'shortage', api, resource: 'memory', reason: '' };
  return {
    failed: 'malformed',
    api,
    problem: refused === refusal.wrongType ? 'an object is of another type' : 'the request is malformed',
  };
}

/**
 * An abort dequeues a queued call. One that runs cannot be stopped in C: unless it is observed, it is abandoned, and its result is
 * discarded when it ends.
 */
function abortable(number: number, call: Pending, signal: AbortSignal, object: ObjectHandle | null | undefined): void {
  const abort = () => {
    const dequeued = object ? addon.cancel(number, object.id) : false;
    if (!dequeued && call.observer) {
      call.observer.aborted?.();
      return;
    }
    const { resolve } = call;
    call.resolve = undefined;
    stopAwaiting(call);
    reply(call, undefined);
    resolve?.(new CallFailure({ failed: 'aborted', reason: signal.reason }));
  };
  const ignore = onAbort(signal, abort);
  const { resolve } = call;
  call.resolve = (result) => {
    ignore();
    resolve?.(result);
  };
}

/** Keeps the process alive while something is awaited, and no longer. */
export function countAwaited(change: 1 | -1): void {
  awaited += change;
  if (awaited === (change > 0 ? 1 : 0)) addon.setReferenced(change > 0);
}

/** A request of this layer's own, for no function of the table. */
export function ownRequest(decode: Decode, awaited = true): Request {
  return { decode, library: 'libvirt', secret: false, objects: true, awaited };
}

/**
 * Releases an object, and with a connection everything that came from it; resolves with what C returned.
 *
 * @param awaited Whether the process stays alive until then.
 */
export function closeHandle(handle: ObjectHandle, awaited = true): Promise<number> {
  const id = handle.take();
  const number = takeNumber();
  if (id === 0 || !addon.close(id, number)) {
    vacant.push(number);
    return Promise.resolve(0);
  }
  return new Promise((resolve) => {
    const request = ownRequest((words) => words.number());
    pending[number] = { ...request, awaited, resolve: resolve as (result: unknown) => void };
    if (awaited) countAwaited(1);
  });
}

// ------------------------------------------------------------------------------------------------ messages

function receive(words: number, large?: ArrayBuffer): void {
  const from = large ? new ResponseReader(large, false) : reader;
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
    else if (kind === messageKind.started) pending[number]?.observer?.started?.(from.number());
    else question(number, from);
    from.position = end;
  }
}

function answer(number: number, result: number, from: ResponseReader, end: number): void {
  const call = pending[number]!;
  const start = from.position;
  if (call.secret) from.reused = true;
  const discarded = !call.resolve && !(call.objects && result === outcome.success);
  const value = discarded ? undefined : resultOf(call, result, from);
  if (call.secret) from.wipe(start, end);
  settleCall(number, value);
}

function resultOf(call: Pending, result: number, from: ResponseReader): unknown {
  return result === outcome.success ? call.decode(from) : new CallFailure(failureOf(result, from, call.library));
}

function failureOf(result: number, from: ResponseReader, library: string): Failure {
  switch (result) {
    case outcome.libraryMissing:
      return { failed: 'library', library, tried: from.string() ?? '' };
    case outcome.functionMissing:
      return { failed: 'function', api: from.string() ?? '', since: from.number(), library: addon.libraryPath() };
    case outcome.shortage:
      return {
        failed: 'shortage',
        api: from.string() ?? '',
        resource: resourceNames[from.number()]!,
        reason: from.string() ?? '',
      };
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

/** Releases the objects in a result that is no longer awaited: itself, in a list, or in records beside other values. */
function discard(value: unknown): void {
  if (value instanceof ObjectHandle) addon.release(value.take());
  else if (Array.isArray(value)) value.forEach(discard);
  else if (typeof value === 'object' && value !== null && !(value instanceof CallFailure) && !ArrayBuffer.isView(value))
    for (const name in value) discard((value as Record<string, unknown>)[name]);
}

function deliver(number: number, from: ResponseReader): void {
  surfacing(() => listeners.get(number)?.(from));
}

/** Runs a listener. What it throws is an uncaught exception of the program, and does not interrupt the caller. */
export function surfacing(run: () => void): void {
  try {
    run();
  } catch (error) {
    process.nextTick(() => {
      throw error;
    });
  }
}

/** Answers a prompt by the call's `ask`. Without one, or if the call is no longer awaited, it is declined. */
function question(number: number, from: ResponseReader): void {
  const call = pending[from.number()]!;
  const prompts: Prompt[] = [];
  for (let count = from.number(); count > 0; count--) {
    prompts.push({
      type: from.number(),
      prompt: from.string(),
      challenge: from.string(),
      defaultResult: from.string(),
    });
  }
  call.question = number;
  if (call.ask && call.resolve) void answerWith(call.ask, prompts, call, number);
  else reply(call, undefined);
}

async function answerWith(
  ask: NonNullable<SendOptions['ask']>,
  prompts: Prompt[],
  call: Pending,
  number: number,
): Promise<void> {
  let answers: Answers;
  try {
    answers = await ask(prompts);
  } catch (error) {
    call.thrown ??= { error };
  }
  // Otherwise the signal has aborted meanwhile.
  if (call.question === number) reply(call, answers);
}

/** Answers the question that a call waits in, if any: a worker is held until then. */
function reply(call: Pending, answers: Answers): void {
  const { question } = call;
  if (question === undefined) return;
  call.question = undefined;
  writer.message(true, () => {
    writer.number(answers ? answers.length : -1);
    for (const text of answers ?? []) writer.string(text);
    addon.answer(question, writer.length);
  });
}
