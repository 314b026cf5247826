/** Which functions, events and devices a driver has: by tables, and by what a connection was refused. */
import { connect, predictSupport } from 'libvirt-native';
import { expect, test } from 'vitest';
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
  },
);
