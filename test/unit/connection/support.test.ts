/** Which functions, events and devices a driver has: by tables, and by what a connection was refused. */
import { connect, LibvirtError, predictSupport } from 'libvirt-native';
import { expect, test } from 'vitest';
import { ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { verifies } from '../../support/verifies.ts';
import { testHost, unsupported } from '../fixture.ts';

const host = testHost();
const version = { major: 11, minor: 3, release: 0 };

test(
  'drivers are distinguished by what they have, and versions by what they had',
  verifies({ predictSupport: 'value' }),
  () => {
    for (const [feature, onXen, onQemu] of [
      ['domainSnapshotCreateXML', false, true],
      ['domainSuspend', true, true],
      [{ event: 'domain-job-completed' }, false, true],
      [{ attach: 'rng' }, false, true],
      [{ attach: 'disk' }, true, true],
    ] as const) {
      expect(predictSupport(feature, { driver: 'libxl', version }), JSON.stringify(feature)).toBe(onXen);
      expect(predictSupport(feature, { driver: 'qemu', version }), JSON.stringify(feature)).toBe(onQemu);
    }
    const old = { major: 0, minor: 1, release: 0 };
    expect(predictSupport('domainSnapshotCreateXML', { driver: 'qemu', version: old })).toBe(false);
  },
);

test(
  'a connection predicts as its driver does, and remembers a refusal',
  verifies({ 'Connection.supports': ['method', 'refusal'] }),
  async () => {
    const { connection } = host;
    expect(await connection.supports('domainSuspend')).toBe(true);
    expect(await connection.supports('virDomainSuspend')).toBe(true);
    expect(await connection.supports('domainMigrateSetMaxDowntime')).toBe(false);
    const guest = await connection.lookupDomainByName('guest');
    await unsupported(guest.migrateSetMaxDowntime(300));
    await using other = await connect('test:///default');
    for (const one of [connection, other]) {
      const driver = await one.getDriver();
      expect(await one.supports('domainSuspend')).toBe(predictSupport('domainSuspend', driver));
      expect(await one.supports({ attach: 'disk' })).toBe(predictSupport({ attach: 'disk' }, driver));
    }
    await expect(connection.supports({ atach: 'rng' } as never)).rejects.toThrow(TypeError);
    await expect(connection.supports(7 as never)).rejects.toThrow('the feature: expected');
    await expect(connection.supports('domainSuspend', 7 as never)).rejects.toThrow('the options of supports()');
  },
);

test(
  'a signal ends the wait for the driver',
  verifies({ 'Connection.getDriver': ['value', 'refusal'], 'Connection.supports': 'refusal' }),
  async () => {
    await using connection = await connect('test:///default');
    const options = { signal: AbortSignal.abort('no longer wanted') };
    await expect(connection.getDriver(options)).rejects.toBe('no longer wanted');
    await expect(connection.supports('domainSuspend', options)).rejects.toBe('no longer wanted');
    expect((await connection.getDriver()).driver).toBe('test');
    await expect(host.connection.getDriver(7 as never)).rejects.toThrow('the options of getDriver()');
  },
);

test('a lost connection whose driver is not known rejects with its loss', async () => {
  await using daemon = await ScriptedDaemon.listen();
  const connection = await connect(daemon.uri, { keepAlive: false });
  daemon.disconnect();
  await connection.disconnected;
  const error: unknown = await connection.getDriver().catch((reason: unknown) => reason);
  expect(LibvirtError.isDisconnected(error)).toBe(true);
  expect(error).toMatchObject({
    api: expect.stringMatching(/^virConnect/),
    hint: expect.stringContaining('keepConnected()'),
  });
  expect(await connection.close()).toBe(0);
});
