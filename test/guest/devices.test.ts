/** The builders of paravirtual devices: valid by the schema, with every option, on QEMU and on Xen. */

import * as config from 'libvirt-native/config';
import { type ParavirtualDevices, paravirtual, virtio } from 'libvirt-native/guest';
import { describe, expect, test } from 'vitest';
import { verifies } from '../support/verifies.ts';

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
      errorPolicy: 'enospace',
      rerrorPolicy: 'report',
      copyOnRead: true,
      discardNoUnref: false,
      ioeventfd: true,
      eventIdx: false,
      iothread: 1,
      queues: 4,
      queueSize: 256,
      bootOrder: 1,
    },
    { source: { pool: 'default', volume: 'web.qcow2' }, bus: 'scsi' },
    {
      source: '/a',
      queues: 3,
      iothreads: [
        { id: 1, queues: [0, 2] },
        { id: 2, queues: [1] },
      ],
    },
    { source: '/a', iothreads: [1, 2] },
    { source: { vhostUser: '/run/spdk.sock', reconnect: 5 }, queues: 2 },
    { source: { vhostUser: '/run/spdk.sock', reconnect: false } },
    { source: { vhostVdpa: '/dev/vhost-vdpa-0' }, cache: 'none' },
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
      txmode: 'iothread',
      ioeventfd: true,
      eventIdx: true,
      rss: true,
      rssHashReport: true,
      host: { csum: false, gso: false, tso4: false, tso6: false, ecn: false, ufo: false, mrgRxbuf: false },
      guest: { csum: false, tso4: false, tso6: false, ecn: false, ufo: false },
      teaming: { type: 'persistent' },
      bootOrder: 2,
    },
    { device: 'eth0', mode: 'bridge' },
    { user: true },
    { vhostUser: '/run/switch.sock' },
    { vdpa: '/dev/vhost-vdpa-0' },
    { network: 'functions', teaming: { type: 'transient', persistent: 'ua-mine' } },
  ],
  scsi: [
    undefined,
    { ...every, index: 0, queues: 2, iothread: 1, cmdPerLun: 8, maxSectors: 512, ioeventfd: true },
    { iothreads: [1, { id: 2, queues: [0] }] },
  ],
  vhostScsi: [{ wwpn: 'naa.5001405a1b2c3d4e' }, { wwpn: 'naa.5001405a1b2c3d4e', transitional: true, alias: 'ua-lun' }],
  rng: [
    undefined,
    { ...every, source: '/dev/hwrng', rate: { bytes: 1024, period: 2000 } },
    { backend: { model: 'builtin' } },
    { backend: { model: 'egd', path: '/run/egd.sock' } },
    { backend: { model: 'egd', host: 'entropy.example', service: 708 } },
  ],
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
      sandbox: 'chroot',
      threadPool: 4,
      openFiles: 1024,
      lock: { posix: true, flock: false },
    },
    { socket: '/run/virtiofsd.sock', target: 'srv', queueSize: 1024 },
    { ...every, source: '/srv', target: 'srv', driver: 'path' },
  ],
  gpu: [
    undefined,
    {
      ...rings,
      driver: 'vhostuser',
      heads: 2,
      vram: 65536,
      primary: true,
      accel3d: true,
      rendernode: '/dev/dri/renderD128',
      blob: true,
      edid: false,
      resolution: { x: 1920, y: 1080 },
    },
  ],
  input: [{ ...every, type: 'tablet' }, { type: 'keyboard' }, { evdev: '/dev/input/event0' }],
  vsock: [undefined, { ...every, cid: 3 }],
  iommu: [undefined, { alias: 'ua-iommu', granule: '64 KiB', awBits: 48 }, { granule: 'host' }],
  crypto: [undefined, { ...rings, backend: 'lkcf', queues: 2 }],
  mem: [
    { size: '4 GiB' },
    {
      ...rings,
      size: '4 GiB',
      requested: '1 GiB',
      block: '4 MiB',
      node: 1,
      dynamicMemslots: true,
      source: { pagesize: '2 MiB', nodemask: '0-1' },
    },
  ],
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

  test('options whose names are not those of their attributes arrive, too', () => {
    const [, full, , mapped, , served] = samples.block;
    expect(virtio.block(full!).disk.driver).toMatchObject({
      error_policy: 'enospace',
      rerror_policy: 'report',
      copy_on_read: 'on',
      discard_no_unref: 'off',
      ioeventfd: 'on',
      event_idx: 'off',
    });
    expect(virtio.block(mapped!).disk.driver?.iothreads).toEqual({
      iothread: [
        { id: 1, queue: [{ id: 0 }, { id: 2 }] },
        { id: 2, queue: [{ id: 1 }] },
      ],
    });
    expect(virtio.block(served!).disk).toMatchObject({
      type: 'vhostuser',
      source: { type: 'unix', path: '/run/spdk.sock', reconnect: { enabled: 'yes', timeout: 5 } },
      driver: { type: 'raw', queues: 2 },
    });
    expect(virtio.net(samples.net[1]!).interface).toMatchObject({
      driver: {
        txmode: 'iothread',
        rss: 'on',
        rss_hash_report: 'on',
        host: { mrg_rxbuf: 'off' },
        guest: { ufo: 'off' },
      },
      teaming: { type: 'persistent' },
    });
    expect(virtio.rng(samples.rng[4]).rng.backend).toMatchObject({
      type: 'tcp',
      source: [{ host: 'entropy.example', service: '708' }],
    });
    expect(virtio.fs(samples.fs[1]!).filesystem).toMatchObject({
      binary: { sandbox: { mode: 'chroot' }, thread_pool: { size: 4 }, lock: { posix: 'on', flock: 'off' } },
    });
    expect(virtio.gpu(samples.gpu[1]).video).toMatchObject({
      driver: { name: 'vhostuser' },
      model: { edid: 'off', acceleration: { rendernode: '/dev/dri/renderD128' }, resolution: { x: 1920, y: 1080 } },
    });
    expect(virtio.iommu(samples.iommu[1]).iommu.driver).toEqual({ aw_bits: '48', granule: { size: 64, unit: 'KiB' } });
    expect(virtio.mem(samples.mem[1]!).memory).toMatchObject({
      source: { pagesize: { unit: 'MiB', value: 2 }, nodemask: '0-1' },
      target: { dynamicMemslots: 'yes' },
    });
    expect(virtio.vhostScsi(samples.vhostScsi[1]!).hostdev).toMatchObject({
      type: 'scsi_host',
      model: 'virtio-transitional',
      source: { protocol: 'vhost', wwpn: 'naa.5001405a1b2c3d4e' },
    });
  });

  test('what belongs to another hypervisor is rejected by its name', () => {
    const vhostUser = { vhostUser: '/run/spdk.sock' };
    expect(() => virtio.block({ source: vhostUser, cache: 'none' })).toThrow('cache: a vhost-user disk');
    expect(() => virtio.block({ source: vhostUser, bus: 'scsi' })).toThrow('bus: a disk served by another process');
    expect(() => virtio.block({ source: '/a', iothread: 1, iothreads: [2] })).toThrow('iothreads: ');
    expect(() => virtio.fs({ socket: '/run/v.sock', target: 'a', sandbox: 'chroot' })).toThrow('sandbox: ');
    expect(() => virtio.fs({ source: '/a', target: 'a', driver: 'path', threadPool: 1 })).toThrow('threadPool: ');
    expect(() => virtio.rng({ source: '/dev/hwrng', backend: { model: 'builtin' } })).toThrow('source: ');
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

  test.for(['scsi', 'vhostScsi', 'rng', 'serial', 'fs', 'vsock', 'iommu', 'crypto', 'mem', 'pmem', 'sound'] as const)(
    'has no %s, and says so',
    (name) => {
      expect(() => pv[name](samples[name][0] as never)).toThrow(
        expect.objectContaining({
          name: 'GuestSpecError',
          field: name,
          reason: expect.stringMatching(/^not supported by Xen/),
        }),
      );
    },
  );

  test('refuses the options that its devices lack by their names', () => {
    expect(() => pv.block({ source: '/a', packed: true })).toThrow("packed: not supported by Xen's block devices");
    expect(() => pv.net({ network: 'default', queues: 2 })).toThrow("queues: not supported by Xen's net devices");
    expect(() => pv.net({ user: true })).toThrow('user');
    expect(() => pv.net({ network: 'default', teaming: { type: 'persistent' } })).toThrow('teaming: ');
    expect(() => pv.net({ vdpa: '/dev/vhost-vdpa-0' })).toThrow('vdpa: ');
    expect(() => pv.block({ source: '/a', errorPolicy: 'stop' })).toThrow('errorPolicy: ');
    expect(() => pv.block({ source: { vhostUser: '/run/spdk.sock' } })).toThrow('source: not supported by Xen');
    expect(() => pv.input({ type: 'tablet' })).toThrow('type: ');
  });
});

test('a configuration determines which devices its guest has', verifies({ paravirtual: 'value' }), () => {
  const guest = (type: 'kvm' | 'xen', value: 'hvm' | 'linux') => ({ type, name: 'a', os: { type: { value } } });
  expect(paravirtual(guest('kvm', 'hvm'))).toBe(virtio);
  expect(paravirtual(guest('xen', 'linux')).block({ source: '/a' }).disk.target.dev).toBe('xvda');
});
