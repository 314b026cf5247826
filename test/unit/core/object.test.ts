/** What all objects of libvirt have in common: what identifies them, how they are shown, and their end. */
import { ClosedError } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { testHost } from '../fixture.ts';

const host = testHost();

describe('an object', () => {
  test(
    'has the name and the UUID of its XML',
    verifies({
      'Domain.name': 'xml',
      'Domain.uuid': 'xml',
      'Network.name': 'xml',
      'Network.uuid': 'xml',
      'StoragePool.name': 'xml',
      'StoragePool.uuid': 'xml',
      'Interface.name': 'xml',
      'StorageVol.name': 'xml',
    }),
    async () => {
      const { connection } = host;
      const pool = await connection.lookupStoragePoolByName('pool');
      const named = [
        ...(await connection.listAllDomains()),
        ...(await connection.listAllNetworks()),
        ...(await connection.listAllStoragePools()),
      ];
      expect(named.map(({ name }) => name).sort()).toEqual(['guest', 'net', 'off', 'pool']);
      for (const one of named) {
        const xml = await one.getXMLDesc();
        expect(xml).toContain(`<name>${one.name}</name>`);
        expect(xml).toContain(`<uuid>${one.uuid}</uuid>`);
      }
      const [nic] = await connection.listAllInterfaces();
      expect(await nic!.getXMLDesc()).toContain(`name='${nic!.name}'`);
      const [volume] = await pool.listAllVolumes();
      expect(await volume!.getXMLDesc()).toContain(`<name>${volume!.name}</name>`);
    },
  );

  test('of a running domain has a number', verifies({ 'Domain.getID': ['xml', 'value'] }), async () => {
    const guest = await host.connection.lookupDomainByName('guest');
    expect(await guest.getXMLDesc()).toContain(` id='${await guest.getID()}'`);
    expect(await (await host.connection.lookupDomainByName('off')).getID()).toBeUndefined();
  });

  test(
    'is written to JSON by its class and what identifies it',
    verifies({ 'LibvirtObject.toJSON': 'value' }),
    async () => {
      const { connection } = host;
      const guest = await connection.lookupDomainByName('guest');
      const { name, uuid } = guest;
      expect(guest.toJSON()).toEqual({ type: 'Domain', name, uuid });
      expect(connection.toJSON()).toEqual({ type: 'Connection', uri: await connection.getURI(), state: 'open' });
      await guest.close();
      expect(guest.toJSON()).toEqual({ type: 'Domain', name, uuid, closed: true });
    },
  );

  test(
    'that is closed refuses calls, and what it stands for continues to run',
    verifies({ 'LibvirtObject.close': ['value', 'method'], 'LibvirtObject.closed': 'value' }),
    async () => {
      const { connection } = host;
      const [guest, other] = [
        await connection.lookupDomainByName('guest'),
        await connection.lookupDomainByName('guest'),
      ];
      expect(guest.closed).toBe(false);
      expect(await guest.close()).toBe(0);
      expect([guest.closed, other.closed]).toEqual([true, false]);
      await expect(guest.getInfo()).rejects.toThrow(ClosedError);
      expect(await other.isActive()).toBe(true);
    },
  );
});
