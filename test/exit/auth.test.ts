/** What the `auth` function of connect() may answer, throw or leave out: the promise settles, and nothing is left behind. */

import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uriOfPassword } from '../support/authentication.ts';
import { RemoteProgram } from '../support/remote-program.ts';

/** By drivers, and by libvirt where an answer is missing or does not fit in a message. */
const refused = /^LibvirtError: VIR_ERR_(AUTH_FAILED|INTERNAL_ERROR)$/;

/** For each way to answer, what connect() rejects with. */
const outcomes: Record<string, string | RegExp> = {
  buffer: /^TypeError: auth: the answer to '\w+' must be a string, not an object \(a Buffer\)$/,
  number: /^TypeError: auth: the answer to '\w+' must be a string, not a number$/,
  object: /^TypeError: auth: the answer to '\w+' must be a string, not an object$/,
  nul: /^TypeError: auth: the answer to '\w+' must not contain a NUL character$/,
  leadingNul: /^TypeError: auth: the answer to '\w+' must not contain a NUL character$/,
  surrogate: /^TypeError: auth: the answer to '\w+' must be well-formed Unicode/,
  text: 'TypeError: auth must return an array of strings, or undefined, not a string',
  null: 'TypeError: auth must return an array of strings, or undefined, not null',
  nothing: refused,
  tooMany: /^TypeError: auth returned \d answers to \d prompts$/,
  tooFew: refused,
  empty: refused,
  long: refused,
  wrong: refused,
  throws: 'RangeError: no keyring',
  throwsNothing: 'undefined',
  rejects: 'RangeError: no keyring',
  getter: /^TypeError: auth: the answer to '\w+' must be a string, not an object$/,
  thenable: 'RangeError: of a thenable',
};

let sasl: PrivateDaemon;
const uris: Record<string, string> = {};

beforeAll(async () => {
  uris['the test driver'] = uriOfPassword('right');
  sasl = await PrivateDaemon.start({ configuration: 'auth_unix_rw = "sasl"\nauth_unix_ro = "sasl"' });
  uris['a daemon with SASL'] = sasl.uri();
});

afterAll(() => sasl?.close());

describe.each(['the test driver', 'a daemon with SASL'])('asked by %s', (server) => {
  test('each answer has its outcome, and the next connect works', async () => {
    await using program = await RemoteProgram.start(new URL('./programs/asked.mjs', import.meta.url));
    expect(await program.value('ways')).toEqual(expect.arrayContaining(Object.keys(outcomes)));
    for (const way of (await program.value('ways')) as string[])
      expect(await program.value('answer', way, uris[server]), way).toMatch(outcomes[way]!);
    expect(await program.value('handles')).toBe(0);
    expect(program.stderr).toBe('');
  });

  test('an answer that never comes, or too late, keeps neither thread nor process once the signal has aborted', async () => {
    await using program = await RemoteProgram.start(new URL('./programs/asked.mjs', import.meta.url));
    for (const late of [false, true])
      for (let round = 0; round < 20; round++)
        expect(await program.value('abort', uris[server], late)).toBe('Error: enough');
    await expect
      .poll(() => program.threads().filter((name) => name === 'libvirt-worker').length, { timeout: 20_000 })
      .toBeLessThan(20);
    await program.value('leave');
    expect(await program.ended()).toEqual({ code: 0, signal: null });
    expect(program.stderr).toBe('');
  });
});
