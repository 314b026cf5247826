import { inspect } from 'node:util';
import { connect, formatVersion, getLibraryStats, getVersion } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { describedHostURI } from '../../support/described-host.ts';
import { verifies } from '../../support/verifies.ts';
import { fieldsOf, virsh } from '../../support/virsh.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();

/** As virsh writes versions, and formatVersion() does. */
const versionText = /(\d+)\.(\d+)\.(\d+)$/;

describe('a connection', () => {
  test(
    'reports its URI and its host as virsh does',
    verifies({ 'Connection.getURI': 'virsh', 'Connection.getHostname': 'virsh' }),
    async () => {
      for (const uri of [describedHostURI, 'test:///default']) {
        await using connection = await connect(uri);
        expect(await connection.getURI()).toBe((await virsh(uri, 'uri')).trim());
        expect(await connection.getHostname()).toBe((await virsh(uri, 'hostname')).trim());
      }
    },
  );

  test(
    'reports the versions of libvirt and of the hypervisor as virsh does',
    verifies({
      'Connection.getVersion': 'virsh',
      'Connection.getLibVersion': 'virsh',
      'Connection.getType': 'virsh',
      getVersion: 'virsh',
      formatVersion: 'virsh',
    }),
    async () => {
      const { connection } = host;
      const seen = fieldsOf(await virsh(describedHostURI, 'version'));
      const hypervisor = seen['Running hypervisor'] ?? '';
      const type = await connection.getType();
      expect(`${type} ${formatVersion(await connection.getVersion())}`).toBe(hypervisor);
      const library = versionText.exec(seen['Using library'] ?? '')?.[0];
      expect(formatVersion(await getVersion())).toBe(library);
      expect(formatVersion(await connection.getLibVersion())).toBe(library);
      const [, major, minor, release] = versionText.exec(hypervisor) ?? [];
      const numbers = { major: Number(major), minor: Number(minor), release: Number(release) };
      expect(await connection.getVersion()).toEqual(numbers);
    },
  );

  test(
    'knows the name that its driver has in the sources of libvirt',
    verifies({ 'Connection.getDriver': ['method', 'refusal'] }),
    async () => {
      const driver = await host.connection.getDriver();
      expect(driver).toEqual({ driver: 'test', version: await host.connection.getLibVersion(), inProcess: true });
      await expect(host.connection.getDriver({ signal: 1 } as never)).rejects.toThrow(TypeError);
      const stopped = host.connection.getDriver({ signal: AbortSignal.abort('no longer wanted') });
      await expect(stopped).rejects.toBe('no longer wanted');
    },
  );

  test(
    'is alive, and secure though not encrypted, in the process itself',
    verifies({ 'Connection.isAlive': 'value', 'Connection.isSecure': 'value', 'Connection.isEncrypted': 'value' }),
    async () => {
      const { connection } = host;
      expect(await connection.isAlive()).toBe(true);
      expect(await connection.isSecure()).toBe(true);
      expect(await connection.isEncrypted()).toBe(false);
      expect(inspect(connection)).toMatch(/^Connect/);
    },
  );

  test(
    'closes once, however often close() is called',
    verifies({ 'Connection.close': ['method', 'value'], 'Connection.disconnected': 'value', connect: 'method' }),
    async () => {
      const other = await connect('test:///default');
      expect(other.closed).toBe(false);
      expect((await other.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
      expect(await Promise.all([other.close(), other.close()])).toEqual([0, 0]);
      expect(other.closed).toBe(true);
      expect(await other.disconnected).toBe('client');
      await expect(other.getURI()).rejects.toMatchObject({ name: 'ClosedError' });
    },
  );

  test('refuses what changes something if it is read-only', verifies({ connect: 'method' }), async () => {
    await using reader = await connect('test:///default', { readOnly: true });
    const domain = await reader.lookupDomainByName('test');
    await fails(domain.destroy(), 'VIR_ERR_OPERATION_DENIED');
    await using writer = await connect('test:///default', { readOnly: false });
    await (await writer.lookupDomainByName('test')).destroy();
  });

  test(
    'may run as many calls at once as it was opened with',
    verifies({ connect: 'method', 'Connection.stats': 'method', getLibraryStats: 'method' }),
    async () => {
      for (const concurrency of [undefined, 1, 7]) {
        await using connection = await connect('test:///default', concurrency ? { concurrency } : {});
        // The call that has answered connect() may still be counted.
        await expect.poll(() => connection.stats()).toEqual({ queued: 0, running: 0, workers: concurrency ?? 4 });
        const before = getLibraryStats().handles;
        const domains = await Promise.all(Array.from({ length: 3 }, () => connection.lookupDomainByName('test')));
        expect(getLibraryStats().handles).toBe(before + 3);
        for (const domain of domains) await domain.close();
        expect(getLibraryStats().handles).toBe(before);
      }
    },
  );

  test(
    'takes no keep-alive and no identity without a network',
    verifies({ 'Connection.setKeepAlive': 'refusal', 'Connection.setIdentity': 'refusal', connect: 'refusal' }),
    async () => {
      await unsupported(host.connection.setKeepAlive(5, 3));
      await unsupported(host.connection.setIdentity({ 'user-name': 'somebody', 'unix-user-id': 2n ** 40n }));
      await unsupported(connect('test:///default', { keepAlive: { interval: 5, count: 3 } }));
      await (await connect('test:///default', { keepAlive: false })).close();
    },
  );

  test('rejects an option of another call', async () => {
    // @ts-expect-error
    await expect(host.connection.listAllDomains({ nvram: true })).rejects.toThrow(
      /nvram: unknown option; known are: active/,
    );
  });
});
