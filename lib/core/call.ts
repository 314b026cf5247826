/** Calls of C functions, as methods make them: typed by name, with signals, traced, and rejecting with errors. */
import { channel } from 'node:diagnostics_channel';
import { CallFailure, type CallObserver, type SendOptions, send } from '../native/conversation.ts';
import type { CallName, Calls } from '../native/generated/calls.ts';
import { shown } from '../native/option-names.ts';
import { signatureOf } from '../native/signature.ts';
import { errorOf } from './failure.ts';
import { redacted } from './redact.ts';

/** The last argument of every asynchronous method, or part of it. */
export interface CallOptions {
  /**
   * Stops waiting: a call that is still queued is dequeued; one that runs is abandoned, and its result is discarded. The method
   * rejects with the signal's reason. Methods that run a job, such as save() or migrate(), cancel it instead and wait for its real
   * outcome: see JobOptions.
   */
  signal?: AbortSignal | undefined;
}

/** For methods whose real outcome matters: follows the call, which is not abandoned once it runs. @internal */
export const observer: unique symbol = Symbol('observer');

/** For questions about calls that occupy all of the connection's workers. @internal */
export const urgent: unique symbol = Symbol('urgent');

/** What only this package's methods add to a call's options. @internal */
export interface InternalCallOptions extends CallOptions {
  [observer]?: CallObserver | undefined;
  [urgent]?: boolean;
}

/** A call's message on the tracing channels; `error` or `result` at its end. Secrets are left out. */
export interface CallTrace {
  /** The C function. */
  api: CallName;
  /** What it is called with, in the order of the C function's arguments. */
  arguments: readonly unknown[];
  /** What it returned, if it succeeded. */
  result?: unknown;
  /** What the method rejects with, if it failed. */
  error?: unknown;
}

const started = channel('libvirt-native:call:start');
const ended = channel('libvirt-native:call:end');

type Arguments<Name extends CallName> = [...Parameters<Calls[Name]>, options?: CallOptions];

/**
 * Calls a C function on a worker thread. The last argument may carry a `signal`, be it the function's options or one more.
 *
 * It awaits before it throws, so that an error's stack leads to the caller at no cost to calls that succeed.
 */
export async function call<Name extends CallName>(
  name: Name,
  ...args: Arguments<Name>
): Promise<Awaited<ReturnType<Calls[Name]>>> {
  const { signal, [observer]: observing, [urgent]: hurried } = (args.at(-1) ?? {}) as InternalCallOptions;
  const since = Date.now();
  // Most calls have none of these, and are not traced: they return through one function less.
  const plain = !signal && !observing && !hurried && !started.hasSubscribers && !ended.hasSubscribers;
  const result = plain
    ? await send(name, args)
    : await perform(name, args, { signal, observer: observing, urgent: hurried });
  if (result instanceof CallFailure) throw await errorOf(result.failure, args, { signal, since });
  return result as Awaited<ReturnType<Calls[Name]>>;
}

/** A signal of any realm; the most frequent mistake is to pass a time. */
function checkSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return;
  const { aborted, addEventListener } = signal as Partial<AbortSignal>;
  if (typeof aborted === 'boolean' && typeof addEventListener === 'function') return;
  const instead = typeof signal === 'number' ? `; for a limit in time: AbortSignal.timeout(${signal})` : '';
  throw new TypeError(`signal: expected an AbortSignal, got ${shown(signal)}${instead}`);
}

/** The same for functions that prompt for credentials. */
export async function perform(name: CallName, args: readonly unknown[], options: SendOptions): Promise<unknown> {
  checkSignal(options.signal);
  options.signal?.throwIfAborted();
  if (started.hasSubscribers || ended.hasSubscribers) return traced(name, args, options);
  const since = Date.now();
  const result = await send(name, args, options);
  if (result instanceof CallFailure) throw await errorOf(result.failure, args, { ...options, since });
  return result;
}

async function traced(name: CallName, args: readonly unknown[], options: SendOptions): Promise<unknown> {
  const { inputs, outputs } = signatureOf(name);
  const trace: CallTrace = {
    api: name,
    arguments: args
      .slice(0, inputs.length)
      .map((value, place) => (inputs[place]!.secret ? '[secret]' : redacted(value))),
  };
  const since = Date.now();
  started.publish(trace);
  try {
    const result = await send(name, args, options);
    if (result instanceof CallFailure) throw await errorOf(result.failure, args, { ...options, since });
    trace.result = outputs.some(({ secret }) => secret) ? '[secret]' : redacted(result);
    return result;
  } catch (error) {
    trace.error = error;
    throw error;
  } finally {
    ended.publish(trace);
  }
}
