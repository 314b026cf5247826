/** Hints for PCI functions that a guest can have when its start is checked, and no longer when the hypervisor starts it. */
import { type Connection, connect, type Domain } from 'libvirt-native';
import { afterAll, beforeAll, test } from 'vitest';
import { expectHint } from '../../support/hints.ts';
import { procedureOf } from '../../support/procedures.ts';
import { ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { domainReference } from '../../support/xdr.ts';

let daemon: ScriptedDaemon;
let connection: Connection;
let domain: Domain;

beforeAll(async () => {
  daemon = await ScriptedDaemon.listen('QEMU');
  const guest = { name: 'guest', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1', id: -1 };
  daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
  connection = await connect(daemon.uri);
  domain = await connection.lookupDomainByName('guest');
});
afterAll(async () => {
  await connection.close();
  await daemon[Symbol.asyncDispose]();
});

// The messages of QEMU 10.0 and libvirt 11.3.
test('an IOMMU group of which the host uses a function points to its problems', async () => {
  daemon.answer(...procedureOf('virDomainCreateWithFlags'), {
    ...{ code: 1, domain: 10 },
    message:
      'internal error: QEMU unexpectedly closed the monitor (vm="guest"): 2026-11-29T12:00:00.000000Z qemu-system-x86_64: -device {"driver":"vfio-pci","host":"0000:03:00.0"}: vfio 0000:03:00.0: group 12 is not viable\nPlease ensure all devices within the iommu_group are bound to their vfio bus driver.',
  });
  await expectHint(domain.create(), 'iommu-group', /pci\.function\('0000:03:00\.0'\)\)\.problems\(\)/);
});

test('a function that is gone points to those that there are', async () => {
  daemon.answer(...procedureOf('virDomainCreateWithFlags'), {
    ...{ code: 38, domain: 0, int1: 2 },
    message:
      'Device 0000:09:00.0 not found: could not access /sys/bus/pci/devices/0000:09:00.0/config: No such file or directory',
  });
  await expectHint(domain.create(), 'pci-function-missing');
});
