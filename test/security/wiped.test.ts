/** Memory that passed a secret on is wiped: nothing of it is found afterwards where what is no secret is found. */

import { inspect } from 'node:util';
import { type Connection, connect } from 'libvirt-native';
import { EmbeddedQemu, PrivateDaemon } from 'libvirt-native/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uriOfPassword } from '../support/authentication.ts';
import { guestXML } from '../support/guest-xml.ts';
import { capabilitiesCache } from '../support/image.ts';
import { tracesOf } from '../support/traces.ts';
import { heap, isOnWire } from './memory.ts';

/** Made at run time: the text of this file is in memory, too. What is freed loses its first bytes only: the rest is searched for. */
const text = (...words: string[]) => [...Array(4).fill('in this very test'), ...words].join(' ');
const rest = (whole: string) => (whole.length > 32 ? whole.slice(16) : whole);

// A sanitizer keeps what was freed, and its own records of it.
describe.skipIf(process.env['SANITIZED'])('what passed on', () => {
  let connection: Connection;

  beforeEach(async () => {
    connection = await connect('test:///default');
    // What is no secret stays in the request buffer until it is written over: that it is found shows where to look.
    const known = text('this', 'one is public');
    await connection.lookupDomainByName(known).catch(() => {});
    expect(isOnWire(known)).toBe(true);
    expect(heap().includes(rest(known))).toBe(true);
  });

  afterEach(async () => {
    expect(await connection.close()).toBe(0);
  });

  test("a user's password is wiped", async () => {
    const password = text('this', 'one is secret');
    const domain = await connection.lookupDomainByName('test');
    await domain.setUserPassword('root', password).catch(() => {});
    expect(heap().includes(rest(password))).toBe(false);
    expect(isOnWire(password)).toBe(false);
  });

  test('a password is wiped before its call is answered', async () => {
    const domain = await connection.lookupDomainByName('test');
    // A worker that answers first is seldom overtaken: in one round of 200 on an idle machine, and more often on a busy one.
    for (let round = 0; round < 50; round++) {
      const password = text('this', 'one is of round', String(round));
      await domain.setUserPassword('root', password).catch(() => {});
      expect(heap().includes(rest(password))).toBe(false);
    }
  });

  test('a password in a call that is refused is wiped, too', async () => {
    const domain = await connection.lookupDomainByName('test');
    const unknown = text('with', 'an unknown option');
    await expect(domain.setUserPassword('root', unknown, { nonsense: true } as object)).rejects.toThrow(TypeError);
    await domain.close();
    const closed = text('to', 'a closed domain');
    await expect(domain.setUserPassword('root', closed)).rejects.toMatchObject({ code: 'ERR_LIBVIRT_CLOSED' });
    for (const password of [unknown, closed]) {
      expect(heap().includes(rest(password))).toBe(false);
      expect(isOnWire(password)).toBe(false);
    }
  });

  // glibc keeps memory of up to 1,032 bytes for the thread that frees it, and gives it to the next of that size. The long one has a size that
  // is rare: the addon's copy is found unless it was wiped, and libvirt's, which is freed as it is, gets no memory of this thread's heap.
  test.each([
    ['long', text('an', 'answer').repeat(10)],
    ['short', ['hun', 'ter', '22'].join('')],
  ])('a %s answer to a prompt is wiped', async (_, password) => {
    const auth = (asked: readonly { type: unknown }[]) =>
      asked.map(({ type }) => (type === 'authname' ? 'ali' : password));
    await expect(connect(uriOfPassword('right'), { auth })).rejects.toMatchObject({ code: 'VIR_ERR_AUTH_FAILED' });
    expect(heap().includes(rest(password))).toBe(false);
    expect(isOnWire(password)).toBe(false);
  });

  test('the value of a secret is wiped, both ways', async () => {
    await using daemon = await PrivateDaemon.start();
    await using daemons = await connect(daemon.uri('qemu:///session'));
    const secret = await daemons.defineSecret(
      `<secret ephemeral='yes'><description>${text('for', 'all')}</description></secret>`,
    );
    const [small, large] = [text('its', 'value'), text('its', 'large value').repeat(500)];
    for (const value of [small, large]) {
      const given = Buffer.from(value);
      await secret.setValue(given);
      given.fill(0);
      expect(isOnWire(value)).toBe(false);
      const got = await secret.getValue();
      expect(got.toString()).toBe(value);
      got.fill(0);
      expect(isOnWire(value)).toBe(false);
    }
    const xml = await secret.getXMLDesc();
    expect(isOnWire(xml)).toBe(true);
    await secret.undefine();
  });

  test('a command to QEMU and its answer are wiped, and in no trace', async () => {
    const traces = tracesOf('end');
    await using qemu = await EmbeddedQemu.create({ capabilitiesCache });
    await using embedded = await connect(qemu.uri);
    const domain = await embedded.defineDomain(guestXML('wiped'));
    await domain.create({ paused: true });
    const number = [271, 828, 182].join('');
    const command = `print /d ${number}${' '.repeat(64)}`;
    const answers = [
      await domain.qemuMonitorCommand(command, { hmp: true }),
      (await domain.qemuMonitorCommandWithFiles(command, [], { hmp: true })).result,
    ];
    expect(answers).toEqual([`${number}\r\n`, `${number}\r\n`]);
    expect(inspect(traces, { depth: 9 })).toContain('virDomainQemuMonitorCommandWithFiles');
    expect(inspect(traces, { depth: 9 })).not.toContain(number);
    expect([command, ...answers].map(isOnWire)).toEqual([false, false, false]);
    await domain.destroy();
    await domain.undefine();
  });
});
