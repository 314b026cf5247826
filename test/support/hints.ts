/** The hint of a real failure. */
import { LibvirtError } from 'libvirt-native';
import { expect } from 'vitest';
import { hintRows } from '../../lib/core/hints/index.ts';

/** What a call rejects with, which must be an error of libvirt's. */
export async function rejection(promise: Promise<unknown>): Promise<LibvirtError> {
  const error = await promise.then(
    () => expect.fail('it did not reject'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LibvirtError);
  return error as LibvirtError;
}

/**
 * Expects that a call is rejected with the hint of a row.
 *
 * @param text What the hint says of this very failure, where it depends on it.
 */
export async function expectHint(promise: Promise<unknown>, id: string, text = /./): Promise<LibvirtError> {
  const error = await rejection(promise);
  const row = hintRows.find((one) => one.id === id);
  expect(row, `no row is called ${id}`).toBeDefined();
  const description = `${error.code} ${error.domain} errno ${error.int1} of ${error.api}: ${error.message}`;
  expect(error.hint, description).toBeDefined();
  if (typeof row!.hint === 'string' && !row!.look) expect(error.hint, description).toBe(row!.hint);
  expect(error.hint, description).toMatch(text);
  expect(error.message.endsWith(`\n  ${error.hint}`)).toBe(true);
  return error;
}

/** The row of a hint that does not depend on the failure; undefined if there is none. */
export function idOfHint(hint: string | undefined): string | undefined {
  return hintRows.find((row) => row.hint === hint)?.id;
}
