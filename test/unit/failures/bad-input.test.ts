/** Bad input and failure: a typed error that names what happened and what to do. */

import { ClosedError, connect, LibvirtError } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { uriOfPassword } from '../../support/authentication.ts';
import { defaultHost } from '../../support/default-host.ts';

const host = defaultHost();

/** What a call rejects with. */
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('it did not reject'),
    (error: unknown) => error,
  );

describe('opening', () => {
  test('a daemon that does not run', async () => {
    const error = await failure(connect('qemu+unix:///system?socket=/nowhere/libvirt-sock'));
    expect(error).toMatchObject({
      name: 'LibvirtError',
      api: 'virConnectOpenAuth',
      code: 'VIR_ERR_SYSTEM_ERROR',
      domain: 'VIR_FROM_RPC',
    });
    expect((error as LibvirtError).hint).toContain('systemctl enable --now libvirtd');
    expect((error as Error).message).toContain('/nowhere/libvirt-sock');
  });

  test('a URI that no driver takes', async () => {
    const error = await failure(connect('nonsense:///system'));
    expect(error).toMatchObject({ name: 'LibvirtError', api: 'virConnectOpenAuth' });
    expect((error as LibvirtError).hint).toContain('qemu:///system');
  });

  test('a URI that is none', async () => {
    await expect(connect('::::')).rejects.toBeInstanceOf(LibvirtError);
    await expect(connect(5 as unknown as string)).rejects.toThrow(new TypeError('uri must be a string, got 5'));
    await expect(connect('test:///a\0b')).rejects.toThrow('uri must not contain a NUL character');
  });

  test('a read-only connection refuses to change anything', async () => {
    const reader = await connect('test:///default', { readOnly: true });
    const error = await failure((await reader.lookupDomainByName('test')).destroy());
    expect(error).toMatchObject({ code: 'VIR_ERR_OPERATION_DENIED', api: 'virDomainDestroyFlags' });
    expect(await reader.close()).toBe(0);
  });

  test('a signal that was aborted before', async () => {
    await expect(connect('test:///default', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  test('credentials: right, wrong, none, and a function that fails', async () => {
    const uri = uriOfPassword('open sesame');
    const answer = (password: string) => (credentials: { type: string | number }[]) =>
      credentials.map(({ type }) => (type === 'authname' ? 'ali' : password));
    const opened = await connect(uri, { auth: answer('open sesame') });
    expect(await opened.close()).toBe(0);
    const refused = await failure(connect(uri, { auth: answer('wrong') }));
    expect(refused).toMatchObject({ code: 'VIR_ERR_AUTH_FAILED' });
    expect(JSON.stringify(refused) + String(refused)).not.toContain('wrong');
    await expect(connect(uri)).rejects.toBeInstanceOf(LibvirtError);
    await expect(connect(uri, { auth: () => undefined })).rejects.toMatchObject({ code: 'VIR_ERR_AUTH_FAILED' });
    const thrown = new Error('no keyring');
    await expect(connect(uri, { auth: () => Promise.reject(thrown) })).rejects.toBe(thrown);
  });
});

describe('calls', () => {
  test('a domain that does not exist', async () => {
    const error = await failure(host.connection.lookupDomainByName('nobody'));
    expect(error).toMatchObject({
      code: 'VIR_ERR_NO_DOMAIN',
      domain: 'VIR_FROM_TEST',
      level: 'error',
      number: 42,
      api: 'virDomainLookupByName',
    });
    expect(LibvirtError.isNotFound(error)).toBe(true);
  });

  test('an error leads to its caller', async () => {
    async function whoAsks() {
      await host.connection.lookupDomainByName('nobody');
    }
    expect(((await failure(whoAsks())) as Error).stack).toContain('whoAsks');
  });

  test('malformed XML', async () => {
    expect(await failure(host.connection.defineDomain('<domain><name>'))).toMatchObject({ code: 'VIR_ERR_XML_DETAIL' });
    expect(await failure(host.connection.defineDomain('<domain/>'))).toMatchObject({ name: 'LibvirtError' });
  });

  test('what the driver cannot do', async () => {
    const error = await failure(host.domain.openConsole('none'));
    expect(error).toBeInstanceOf(LibvirtError);
  });

  test('arguments of wrong types', async () => {
    const wrong = (value: unknown) => value as never;
    await expect(host.connection.lookupDomainByName(wrong(5))).rejects.toThrow(
      new TypeError('name must be a string, got 5'),
    );
    await expect(host.connection.lookupDomainByName(wrong(null))).rejects.toThrow('name must be a string, got null');
    await expect(host.connection.lookupDomainByName('a\0b')).rejects.toThrow('name must not contain a NUL character');
    await expect(host.connection.lookupDomainByName('\ud800')).rejects.toThrow('without lone surrogates');
    await expect(host.connection.lookupDomainByID(1.5)).rejects.toThrow(RangeError);
    await expect(host.connection.lookupDomainByID(Number.NaN)).rejects.toThrow(RangeError);
    await expect(host.connection.lookupDomainByID(2 ** 40)).rejects.toThrow(
      'a whole number from -2147483648 to 2147483647',
    );
    await expect(host.domain.setAutostart(wrong(1))).rejects.toThrow('autostart must be true or false, got 1');
    await expect(host.domain.setMemory(-1)).rejects.toThrow(RangeError);
    await expect(host.domain.undefine(wrong({ nvarm: true }))).rejects.toThrow(
      "nvarm: unknown option; did you mean 'nvram'?",
    );
    await expect(host.domain.undefine(wrong({ nvram: 1 }))).rejects.toThrow('nvram: expected a boolean, got 1');
  });

  test('a closed object, and an object of a closed connection', async () => {
    await host.domain.close();
    expect(host.domain.closed).toBe(true);
    await expect(host.domain.getInfo()).rejects.toBeInstanceOf(ClosedError);
    const other = await connect('test:///default');
    const child = await other.lookupDomainByName('test');
    expect(await other.close()).toBe(0);
    expect(await other.close()).toBe(0);
    expect(child.closed).toBe(true);
    const error = await failure(child.getInfo());
    expect(error).toMatchObject({ name: 'ClosedError', code: 'ERR_LIBVIRT_CLOSED', api: 'virDomainGetInfo' });
    await expect(other.getURI()).rejects.toBeInstanceOf(ClosedError);
    await expect(other.events('domain-lifecycle').next()).rejects.toBeInstanceOf(ClosedError);
  });

  test('a connection that is closed while calls run waits for them', async () => {
    const other = await connect('test:///default');
    const calls = Array.from({ length: 100 }, () => other.listAllDomains());
    const closed = other.close();
    expect((await Promise.all(calls)).every((domains) => domains.length === 1)).toBe(true);
    expect(await closed).toBe(0);
  });
});

describe('events', () => {
  test('an event that there is not', async () => {
    await expect(host.connection.on('domain-lifecicle' as 'domain-lifecycle', () => {})).rejects.toThrow(
      "unknown event 'domain-lifecicle'; known events:",
    );
  });

  test('an event of another object', async () => {
    await expect(host.connection.on('network-lifecycle', () => {}, { domain: host.domain })).rejects.toThrow(
      "'network-lifecycle' is a Network event, but `domain` is a Domain",
    );
  });

  test('a listener that is none', async () => {
    await expect(host.connection.on('domain-lifecycle', undefined as never)).rejects.toThrow(
      'the listener: expected a function, got undefined',
    );
  });

  test('a consumer that is too slow gets an error', async () => {
    const events = host.connection.events('domain-lifecycle', { limit: 2 });
    await events.ready;
    await host.domain.destroy();
    await host.domain.create();
    await host.domain.suspend();
    await host.domain.resume();
    await expect.poll(() => events.dropped).toBeGreaterThan(0);
    expect((await events.next()).value).toMatchObject({ event: 'stopped' });
    expect((await events.next()).value).toMatchObject({ event: 'started' });
    await expect(events.next()).rejects.toMatchObject({ code: 'ERR_LIBVIRT_EVENT_OVERFLOW' });
    await events.close();
  });

  test('an aborted signal ends the iteration with its reason', async () => {
    const controller = new AbortController();
    const events = host.connection.events('domain-lifecycle', { signal: controller.signal });
    await events.ready;
    const next = events.next();
    controller.abort(new Error('enough'));
    await expect(next).rejects.toThrow('enough');
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('closing the connection ends the iteration', async () => {
    const other = await connect('test:///default');
    const events = other.events('domain-lifecycle');
    await events.ready;
    const next = events.next();
    expect(await other.close()).toBe(0);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(await other.disconnected).toBe('client');
  });

  test('leaving the loop ends the registration, and the same can be registered again', async () => {
    for (let round = 0; round < 3; round++) {
      const events = host.connection.events('domain-lifecycle', { domain: host.domain });
      await events.ready;
      await (round % 2 ? host.domain.create() : host.domain.destroy());
      for await (const { event } of events) {
        expect(event).toBe(round % 2 ? 'started' : 'stopped');
        break;
      }
    }
    await host.domain.create();
  });
});
