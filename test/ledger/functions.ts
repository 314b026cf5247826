/** Coverage of C functions: how each is exposed, and the results of its calls. */
import { notMethods, notRows } from '../../generator/api/generated/exposure.ts';
import { enumName } from '../../lib/native/enumeration.ts';
import { callNames, signatureOf } from '../../lib/native/signature.ts';
import type { CallRecord } from './records.ts';

/** What a function ended with, where. */
export interface Outcome {
  /** 'success', the name of an error, 'missing' where the libvirt is too old, … */
  readonly outcome: string;
  readonly drivers: readonly string[];
  readonly tests: readonly string[];
}

export interface FunctionEntry {
  readonly api: string;
  /** The object that it is called on; 'none' for functions of a library. */
  readonly object: string;
  readonly library: string;
  readonly since: number;
  /** Whether JavaScript can call it; native code calls the others, or no caller needs them. */
  readonly row: boolean;
  readonly methods: readonly string[];
  /** Why it has no row, or no method. */
  readonly reason: string | undefined;
  readonly outcomes: readonly Outcome[];
  /** What is not accounted for; empty for every function, if all is well. */
  readonly blank: string;
}

export function accountOf(calls: readonly CallRecord[], methods: ReadonlyMap<string, readonly string[]>) {
  const byApi = groupBy(calls);
  const rows = callNames().map((name): FunctionEntry => {
    const { library, since, inputs } = signatureOf(name);
    const first = inputs[0];
    const entry = {
      api: name,
      object: first && /^objects?$/.test(first.kind) ? first.detail : 'none',
      library,
      since,
      row: true,
      methods: methods.get(name) ?? [],
      reason: notMethods[name],
      outcomes: outcomesOf(byApi.get(name) ?? []),
    };
    return { ...entry, blank: blankOf(entry) };
  });
  const others = Object.entries(notRows).map(
    ([api, reason]): FunctionEntry => ({
      api,
      object: 'none',
      library: /^virAdm/.test(api) ? 'admin' : /Qemu/.test(api) ? 'qemu' : 'libvirt',
      since: 0,
      row: false,
      methods: methods.get(api) ?? [],
      reason,
      outcomes: outcomesOf(byApi.get(api) ?? []),
      blank: '',
    }),
  );
  return [...rows, ...others];
}

function blankOf({ methods, reason, outcomes }: Omit<FunctionEntry, 'blank'>): string {
  if (methods.length === 0 && !reason) return 'has no method, and no reason for that';
  if (outcomes.length === 0) return 'was not called by any test';
  return '';
}

/** Whether libvirt itself has answered. */
export function reached({ outcomes }: FunctionEntry): boolean {
  return outcomes.some(({ outcome }) => outcome === 'success' || /^[A-Z]/.test(outcome));
}

export function succeeded({ outcomes }: FunctionEntry): boolean {
  return outcomes.some(({ outcome }) => outcome === 'success');
}

function groupBy(calls: readonly CallRecord[]): ReadonlyMap<string, CallRecord[]> {
  const groups = new Map<string, CallRecord[]>();
  for (const call of calls) groups.set(call.api, [...(groups.get(call.api) ?? []), call]);
  return groups;
}

/** One entry for each outcome, success first. */
function outcomesOf(all: readonly CallRecord[]): Outcome[] {
  // Another libvirt has a say where the installed one lacks the function.
  const here = all.filter(({ libvirt, outcome }) => libvirt === 'installed' && outcome !== 'missing');
  const calls = here.length > 0 ? here : all;
  const named = calls.map((call) => ({ ...call, outcome: nameOf(call.outcome) }));
  const names = [...new Set(named.map(({ outcome }) => outcome))].sort(successFirst);
  return names.map((outcome) => {
    const same = named.filter((call) => call.outcome === outcome);
    return {
      outcome,
      drivers: unique(same.map(({ driver, libvirt }) => (libvirt === 'installed' ? driver : `${driver} (${libvirt})`))),
      tests: unique(same.map(({ test }) => test)),
    };
  });
}

function nameOf(outcome: string): string {
  const [, number] = outcome.split(':');
  return number === undefined ? outcome : String(enumName('ErrorNumber', Number(number))).replace('VIR_ERR_', '');
}

const successFirst = (one: string, other: string) =>
  Number(other === 'success') - Number(one === 'success') || one.localeCompare(other);

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
