/**
 * What methods send: the C function, and each argument in C's order. It proves that a method passes on what it is given where no driver at
 * hand does what is requested, or where nothing shows that it did.
 */
import type { CallTrace } from 'libvirt-native';
import { expect, test } from 'vitest';
import { tracesOf } from './traces.ts';
import { type Claims, type PublicMethod, verifies } from './verifies.ts';

/** What every method takes: a row passes it on, so that a test can abort the call. */
export interface SignalOptions {
  signal?: AbortSignal;
}

/**
 * A method by its name, with more words if it has several rows; a call of it with distinct arguments, and with more options; the C function; its arguments, with handles as shownHandle() shows
 * them; and the code of the error that it ends with, if it does not succeed.
 */
export type SentRow = readonly [
  method: PublicMethod | `${PublicMethod} ${string}`,
  call: (more: SignalOptions) => Promise<unknown>,
  api: string,
  sends: readonly unknown[],
  code?: string | undefined,
];

interface HandleLike {
  objectType: string;
  identity: Readonly<Record<string, string | number | bigint | null>>;
}

function isHandle(value: unknown): value is HandleLike {
  return typeof value === 'object' && value !== null && 'objectType' in value && 'identity' in value;
}

/** A handle as 'Domain guest', anything else as it is. */
export function shownHandle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shownHandle);
  if (!isHandle(value)) return value;
  const { name, portDev, uuid } = value.identity;
  return [value.objectType, name ?? portDev ?? uuid].filter(Boolean).join(' ');
}

/** The arguments of a call, as rows have them; a flag that is undefined is none. */
export function sentOf({ arguments: sent }: CallTrace): unknown[] {
  return sent.map(shownHandle);
}

/**
 * Tests that each method sends what its row says, ends as the row says, and stops at a signal that was aborted before. The tests verify
 * the methods, by the arguments and by the refusal.
 */
export function testSent(rows: readonly SentRow[]): void {
  for (const row of rows) test(row[0], claimsOf(row), () => testRow(row));
}

function claimsOf([method, , , , code]: SentRow) {
  const [name = ''] = method.split(' ');
  return verifies({ [name]: code ? ['arguments', 'refusal'] : 'arguments' } as Claims);
}

async function testRow([, call, api, sends, code]: SentRow): Promise<void> {
  const traces = tracesOf('end');
  const outcome = await call({}).then(
    () => undefined,
    (error: unknown) => error,
  );
  const trace = traces.findLast((one) => one.api === api);
  expect(trace && sentOf(trace)).toEqual(sends);
  if (code) expect(outcome).toMatchObject({ code, api });
  else expect(outcome).toBeUndefined();
  const sent = traces.length;
  await expect(call({ signal: AbortSignal.abort('no longer wanted') })).rejects.toBe('no longer wanted');
  expect(traces.slice(sent).map((one) => one.api)).not.toContain(api);
}
