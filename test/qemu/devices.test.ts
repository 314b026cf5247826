/**
 * Devices that come, change and go without the guest's help: in a definition alone, and on buses whose devices QEMU removes at once. What
 * counts is both configurations, and QEMU's monitor.
 */
import type { Domain } from 'libvirt-native';
import { beforeAll, describe, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { guestXML } from '../support/guest-xml.ts';
import { emptyDisk } from '../support/images.ts';
import { query } from '../support/monitor.ts';
import { verifies } from '../support/verifies.ts';

const host = embeddedHost();
let domain: Domain;
const mac = '52:54:00:ab:cd:ef';

beforeAll(async () => {
  const controller = "<controller type='scsi' model='virtio-scsi'/>";
  domain = await host.connection.defineDomain(guestXML('devices', controller));
  await domain.create({ paused: true });
});

async function diskOf(dev: string, more: object = {}) {
  const source = { file: await emptyDisk(host.lab.folder, `${dev}.img`) };
  const driver = { name: 'qemu', type: 'raw' } as const;
  const target = { dev, bus: 'scsi' } as const;
  return { disk: { type: 'file', device: 'disk', driver, source, target, ...more } } as const;
}

/** What QEMU has of disks, and what each configuration says. */
async function everywhere() {
  const names = async (inactive: boolean) =>
    (await domain.getConfig({ inactive })).devices?.disk?.map(({ target }) => target.dev) ?? [];
  interface Block {
    inserted?: { file: string };
  }
  const blocks = await query<Block[]>(domain, 'query-block');
  const qemu = blocks.flatMap(({ inserted }) => /(\w+)\.img$/.exec(inserted?.file ?? '')?.[1] ?? []);
  return { qemu, live: await names(false), config: await names(true) };
}

const none = { qemu: [], live: [], config: [] };

describe('a device', () => {
  test.for([
    ['both configurations', {}, { qemu: ['sda'], live: ['sda'], config: ['sda'] }, ['live', 'config']],
    ['the running guest', { live: true }, { qemu: ['sda'], live: ['sda'], config: [] }, ['live']],
    ['the definition', { config: true }, { qemu: [], live: [], config: ['sda'] }, ['config']],
    ['the current configuration', { current: true }, { qemu: ['sda'], live: ['sda'], config: [] }, ['live']],
    ['both, by their bits', { flags: 3 }, { qemu: ['sda'], live: ['sda'], config: ['sda'] }, ['live', 'config']],
  ] as const)(
    'is attached to %s and detached from there',
    verifies({ 'Domain.attachDevice': ['monitor', 'xml'], 'Domain.detachDevice': ['monitor', 'xml'] }),
    async ([, options, expected, changed]) => {
      const disk = await diskOf('sda', { serial: 'first' });
      const attached = await domain.attachDevice(disk, options);
      expect(Object.keys(attached)).toEqual(changed);
      for (const one of changed) expect(attached[one]).toMatchObject(disk);
      expect(await everywhere()).toEqual(expected);
      const detached = await domain.detachDevice({ target: 'sda' }, options);
      expect(detached).toEqual(attached);
      expect(await everywhere()).toEqual(none);
    },
  );

  test(
    'is selected among others by alias, target, MAC address or PCI address',
    verifies({ 'Domain.detachDevice': ['xml', 'refusal'] }),
    async () => {
      const interfaces = async () =>
        (await domain.getConfig({ inactive: true })).devices?.interface?.map((one) => one.mac?.address) ?? [];
      const nic = (address: string) =>
        ({ interface: { type: 'user', mac: { address }, model: { type: 'virtio' } } }) as const;
      const other = '52:54:00:ab:cd:ee';
      await domain.attachDevice(nic(mac), { config: true });
      const { config } = await domain.attachDevice(nic(other), { config: true });
      await domain.attachDevice(await diskOf('sda', { alias: { name: 'ua-first' } }), { config: true });
      await domain.attachDevice(await diskOf('sdb', { alias: { name: 'ua-second' } }), { config: true });
      expect((await domain.detachDevice({ mac: mac.toUpperCase() }, { config: true })).config).toMatchObject(nic(mac));
      expect(await interfaces()).toEqual([other]);
      await domain.detachDevice({ address: config!.interface.address as never }, { config: true });
      expect(await interfaces()).toEqual([]);
      await domain.detachDevice({ alias: 'ua-second' }, { config: true });
      expect((await everywhere()).config).toEqual(['sda']);
      await expect(domain.detachDevice({ target: 'sdb' }, { config: true })).rejects.toMatchObject({
        code: 'ERR_LIBVIRT_DEVICE_SELECTION',
        reason: 'missing',
        domain: 'devices',
      });
      await domain.detachDevice(await diskOf('sda'));
      expect(await everywhere()).toEqual(none);
    },
  );

  test(
    'is updated by an edit or a description, where requested',
    verifies({ 'Domain.updateDevice': ['xml', 'monitor', 'refusal'] }),
    async () => {
      const link = { type: 'user', mac: { address: mac }, model: { type: 'virtio' } } as const;
      await domain.attachDevice({ interface: link });
      const states = async () => {
        const all = [await domain.getConfig(), await domain.getConfig({ inactive: true })];
        return all.map(({ devices }) => devices?.interface?.[0]?.link?.state);
      };
      const edit = (state: 'up' | 'down') => (device: { interface?: { link?: object } }) => {
        device.interface!.link = { state };
      };
      const live = await domain.updateDevice({ mac }, edit('down') as never, { live: true });
      expect(live).toMatchObject({ live: { interface: { link: { state: 'down' }, alias: { name: 'net0' } } } });
      expect(live).not.toHaveProperty('config');
      expect(await states()).toEqual(['down', undefined]);
      expect(await domain.qemuMonitorCommand('info network', { hmp: true })).toContain('net0');
      const config = await domain.updateDevice({ interface: { ...link, link: { state: 'up' } } }, { config: true });
      expect(Object.keys(config)).toEqual(['config']);
      expect(await states()).toEqual(['down', 'up']);
      expect(Object.keys(await domain.updateDevice({ mac }, edit('up') as never))).toEqual(['live', 'config']);
      expect(await states()).toEqual(['up', 'up']);
      const before = (await domain.getConfig()).devices?.interface?.[0]?.address;
      await domain.updateDevice({ interface: { ...link, link: { state: 'down' } } });
      expect((await domain.getConfig()).devices?.interface?.[0]).toMatchObject({
        link: { state: 'down' },
        address: before,
      });
      await expect(
        domain.updateDevice({ mac }, (({ interface: nic }: { interface?: { model?: object } }) => {
          nic!.model = { type: 'e1000e' };
        }) as never),
      ).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_UNSUPPORTED', api: 'virDomainUpdateDeviceFlags' });
      await expect(domain.updateDevice({ target: 'sdz' }, edit('up') as never)).rejects.toMatchObject({
        code: 'ERR_LIBVIRT_DEVICE_SELECTION',
        reason: 'missing',
      });
    },
  );

  test('that is ambiguous is not touched', verifies({ 'Domain.detachDevice': 'refusal' }), async () => {
    const nic = {
      interface: { type: 'user', mac: { address: '52:54:00:00:00:99' }, model: { type: 'virtio' } },
    } as const;
    await domain.attachDevice(nic, { config: true });
    await domain.attachDevice(nic, { config: true });
    await expect(domain.detachDevice({ mac: '52:54:00:00:00:99' }, { config: true })).rejects.toMatchObject({
      reason: 'ambiguous',
      message: expect.stringContaining('2 devices with mac 52:54:00:00:00:99 in its definition: interface, interface'),
    });
  });

  test(
    'that QEMU keeps is reported after the attempts in their time',
    verifies({ 'Domain.detachDevice': 'refusal' }),
    async () => {
      // The guest, which is paused, has to release a virtio device.
      const removal = domain.detachDevice({ mac }, { timeout: 50, attempts: 2 });
      await expect(removal).rejects.toMatchObject({
        name: 'DeviceRemovalError',
        code: 'ERR_LIBVIRT_DEVICE_REMOVAL',
        reason: 'timeout',
        domain: 'devices',
        alias: 'net0',
        attempts: 2,
        message: expect.stringContaining(
          'did not release interface net0 within 0.05 s (2 requests). It is not running',
        ),
      });
      expect((await domain.getConfig()).devices?.interface?.[0]?.mac?.address).toBe(mac);
      expect((await domain.getConfig({ inactive: true })).devices?.interface?.[0]?.mac?.address).toBe(mac);
    },
  );
});
