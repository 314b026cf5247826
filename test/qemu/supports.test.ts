/** What the driver matrix says of devices in running guests is what QEMU's driver does. */
import type { Device, DeviceName, Domain } from 'libvirt-native';
import { beforeAll, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { guestXML } from '../support/guest-xml.ts';

const host = embeddedHost();
let domain: Domain;

beforeAll(async () => {
  // Nothing is requested of the guest itself: it need not boot.
  domain = await host.connection.createDomain(guestXML('refuses'), { paused: true });
});

/** Those that any QEMU has: a device that it lacks altogether is refused for that. */
const never: Partial<{ [Name in DeviceName]: Extract<Device, { [Key in Name]: unknown }> }> = {
  sound: { sound: { model: 'ich9' } },
  graphics: { graphics: { type: 'vnc', autoport: 'yes' } },
  hub: { hub: { type: 'usb' } },
  tpm: { tpm: { model: 'tpm-tis', backend: { type: 'passthrough' } } },
  panic: { panic: { model: 'isa' } },
  iommu: { iommu: { model: 'virtio' } },
  memballoon: { memballoon: { model: 'virtio' } },
};

test.for(Object.entries(never))('no %s is plugged into a running guest', async ([name, device]) => {
  const feature = { attach: name as DeviceName };
  expect(await host.connection.supports(feature)).toBe(false);
  await expect(domain.attachDevice(device, { live: true })).rejects.toMatchObject({
    code: 'VIR_ERR_OPERATION_UNSUPPORTED',
    hint: `The driver qemu does not attach devices of the class '${name}' while a guest runs.`,
  });
});

test('what is refused of one device says nothing of its class', async () => {
  const disk = { type: 'file', device: 'floppy', source: { file: '/a' }, target: { dev: 'fda', bus: 'fdc' } } as const;
  await expect(domain.attachDevice({ disk }, { live: true })).rejects.toMatchObject({ name: 'LibvirtError' });
  expect(await host.connection.supports({ attach: 'disk' })).toBe(true);
});
