/** The builders of paravirtual devices: valid by the schema, with every option, on QEMU and on Xen. */
import { describe, expect, test } from 'vitest';
import * as config from '../../lib/config/index.ts';
import { type ParavirtualDevices, paravirtual, virtio } from '../../lib/guest/index.ts';

const pv = paravirtual('xen-pv');
const hvm = paravirtual('xen-hvm');

/** What the schema has against a device. */
function problems(device: object): readonly unknown[] {
  const [[element, value]] = Object.entries(device) as [[string, object]];
  const documents = Object.values(config) as Partial<config.ConfigDocument<object>>[];
  const document = documents.find(({ root, name }) => root === element && name?.startsWith('Domain'));
  return document?.validate?.(value) ?? [`no document for ${element}`];
}

const every = { iommu: true, ats: true, packed: true, pagePerVq: true, transitional: false, alias: 'ua-mine' } as const;
const { transitional: _, ...rings } = every;

/** Every builder, with as little as it takes, and with all that it takes. */
const samples: { [Name in keyof ParavirtualDevices]: Parameters<ParavirtualDevices[Name]>[0][] } = {
  block: [
    { source: '/srv/a.qcow2' },
    {
      ...every,
      source: '/dev/vg/lv',
      target: 'vdc',
      readonly: true,
      shareable: true,
      serial: 'a-1',
      cache: 'none',
      io: 'io_uring',
      discard: 'unmap',
      detectZeroes: 'unmap',
      iothread: 1,
      queues: 4,
      queueSize: 256,
      bootOrder: 1,
    },
    { source: { pool: 'default', volume: 'web.qcow2' }, bus: 'scsi' },
  ],
  net: [
    { network: 'default' },
    {
      ...every,
      bridge: 'br0',
      mac: '52:54:00:00:00:01',
      vlan: [1, 2],
      mtu: 9000,
      link: 'down',
      queues: 4,
      rxQueueSize: 1024,
      txQueueSize: 1024,
      vhost: true,
      bootOrder: 2,
    },
    { device: 'eth0', mode: 'bridge' },
    { user: true },
    { vhostUser: '/run/switch.sock' },
  ],
  scsi: [undefined, { ...every, index: 0, queues: 2, iothread: 1, cmdPerLun: 8, maxSectors: 512 }],
  rng: [undefined, { ...every, source: '/dev/hwrng', rate: { bytes: 1024, period: 2000 } }],
  balloon: [undefined, { ...every, autodeflate: true, freePageReporting: true, statsPeriod: 5 }],
  console: [undefined, { port: 1, log: '/var/log/guest.log', alias: 'ua-hvc' }],
  serial: [undefined, { ...every, index: 1, ports: 16, vectors: 4 }],
  channel: [{ name: 'org.example.0' }, { name: 'org.example.1', path: '/run/example.sock', alias: 'ua-channel' }],
  fs: [
    { source: '/srv', target: 'srv' },
    {
      ...every,
      source: '/srv',
      target: 'srv',
      readonly: true,
      queueSize: 1024,
      binary: '/usr/libexec/virtiofsd',
      cache: 'always',
      xattr: true,
    },
    { ...every, source: '/srv', target: 'srv', driver: 'path' },
  ],
  gpu: [undefined, { ...rings, heads: 2, vram: 65536, accel3d: true, blob: true }],
  input: [{ ...every, type: 'tablet' }, { type: 'keyboard' }, { evdev: '/dev/input/event0' }],
  vsock: [undefined, { ...every, cid: 3 }],
  iommu: [undefined, { alias: 'ua-iommu' }],
  crypto: [undefined, { ...rings, backend: 'lkcf', queues: 2 }],
  mem: [{ size: '4 GiB' }, { ...rings, size: '4 GiB', requested: '1 GiB', block: '4 MiB', node: 1 }],
  pmem: [
    { path: '/srv/pmem', size: '1 GiB' },
    { ...rings, path: '/srv/pmem', size: '1 GiB' },
  ],
  sound: [undefined, { ...rings, streams: 2, audio: 1 }],
};

const builders = Object.entries(samples) as [keyof ParavirtualDevices, never[]][];

describe('virtio', () => {
  test.for(builders)('%s', ([name, list]) => {
    for (const options of list)
      expect({ options, problems: problems(virtio[name](options)) }).toEqual({ options, problems: [] });
  });

  test('every option arrives', () => {
    expect(virtio.block(samples.block[1] as never).disk).toMatchObject({
      type: 'block',
      model: 'virtio-non-transitional',
      source: { dev: '/dev/vg/lv' },
      driver: {
        cache: 'none',
        io: 'io_uring',
        discard: 'unmap',
        detect_zeroes: 'unmap',
        iothread: 1,
        queues: 4,
        queue_size: 256,
        packed: 'on',
        page_per_vq: 'on',
      },
      target: { dev: 'vdc', bus: 'virtio' },
      alias: { name: 'ua-mine' },
      boot: { order: 1 },
    });
    expect(virtio.net(samples.net[1] as never).interface).toMatchObject({
      type: 'bridge',
      source: { bridge: 'br0' },
      model: { type: 'virtio-non-transitional' },
      vlan: { trunk: 'yes', tag: [{ id: 1 }, { id: 2 }] },
      driver: { name: 'vhost', queues: 4, rx_queue_size: 1024, tx_queue_size: 1024, iommu: 'on', ats: 'on' },
      mtu: { size: 9000 },
      link: { state: 'down' },
    });
    expect(virtio.mem({ size: '4 GiB', requested: '1.5 GiB' }).memory.target).toMatchObject({
      size: { unit: 'GiB', value: 4 },
      requested: { unit: 'MiB', value: 1536 },
      block: { unit: 'MiB', value: 2 },
    });
  });

  test('queues of a disk on a SCSI bus are its controller’s', () => {
    expect(() => virtio.block({ source: '/a', bus: 'scsi', queues: 2 })).toThrow('queues: on a SCSI bus');
  });
});

describe('Xen', () => {
  test('the same calls give its own devices', () => {
    const block = { source: '/srv/a.raw', target: 'vdb' };
    expect(pv.block(block)).toEqual({
      disk: { type: 'file', device: 'disk', source: { file: '/srv/a.raw' }, target: { dev: 'xvdb', bus: 'xen' } },
    });
    expect(virtio.block(block).disk.target).toEqual({ dev: 'vdb', bus: 'virtio' });
    expect(pv.net({ bridge: 'br0' }).interface).toEqual({
      type: 'bridge',
      source: { bridge: 'br0' },
      model: { type: 'netfront' },
    });
    expect(pv.balloon()).toEqual({ memballoon: { model: 'xen' } });
    expect(pv.console()).toEqual({ console: { type: 'pty', target: { type: 'xen', port: '0' } } });
    expect(pv.channel({ name: 'x' }).channel.target).toEqual({ type: 'xen', name: 'x' });
    expect(pv.gpu().video.model).toEqual({ type: 'xen' });
    expect(hvm.gpu().video.model).toEqual({ type: 'vga' });
    expect(hvm.input({ type: 'tablet' })).toEqual({ input: { type: 'tablet', bus: 'usb' } });
    const built = [
      pv.block({ ...block, format: 'qcow2', discard: 'unmap', readonly: true }),
      pv.net({ network: 'default', mac: '00:16:3e:00:00:01' }),
    ];
    for (const device of [...built, pv.balloon(), pv.console(), pv.gpu(), hvm.input({ type: 'tablet' })])
      expect(problems(device)).toEqual([]);
  });

  test.for(['scsi', 'rng', 'serial', 'fs', 'vsock', 'iommu', 'crypto', 'mem', 'pmem', 'sound'] as const)(
    'has no %s, and says so',
    (name) => {
      expect(() => pv[name](samples[name][0] as never)).toThrow(
        expect.objectContaining({
          name: 'GuestSpecError',
          field: name,
          reason: expect.stringMatching(/^Xen has no such device/),
        }),
      );
    },
  );

  test('refuses the options that its devices lack by their names', () => {
    expect(() => pv.block({ source: '/a', packed: true })).toThrow("packed: Xen's block devices do not have it");
    expect(() => pv.net({ network: 'default', queues: 2 })).toThrow("queues: Xen's net devices do not have it");
    expect(() => pv.net({ user: true })).toThrow('user');
    expect(() => pv.input({ type: 'tablet' })).toThrow('type: ');
  });
});

test('a configuration tells which devices its guest has', () => {
  const guest = (type: 'kvm' | 'xen', value: 'hvm' | 'linux') => ({ type, name: 'a', os: { type: { value } } });
  expect(paravirtual(guest('kvm', 'hvm'))).toBe(virtio);
  expect(paravirtual(guest('xen', 'linux')).block({ source: '/a' }).disk.target.dev).toBe('xvda');
});
