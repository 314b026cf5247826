/** The traces of the calls of C functions, as every program can listen to them. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { CallTrace } from 'libvirt-native';
import { onTestFinished } from 'vitest';

/** Listens until the test ends to the moments at which a call starts, or ends. */
export function listenToCalls(moment: 'start' | 'end', listener: (trace: CallTrace) => void): void {
  const listen = (message: unknown): void => listener(message as CallTrace);
  subscribe(`libvirt-native:call:${moment}`, listen);
  onTestFinished(() => void unsubscribe(`libvirt-native:call:${moment}`, listen));
}

/** A list that grows by the trace of each call that starts, or ends, until the test ends. */
export function tracesOf(moment: 'start' | 'end'): readonly CallTrace[] {
  const traces: CallTrace[] = [];
  listenToCalls(moment, (trace) => traces.push(trace));
  return traces;
}

/** A function that says how often a C function was called since, counting the calls that have ended. */
export function countCalls(api: string): () => number {
  const traces = tracesOf('end');
  return () => traces.filter((trace) => trace.api === api).length;
}
