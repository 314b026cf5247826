/** The builders of paravirtual devices: valid by the schema, with every option, on QEMU and on Xen. */

import * as config from 'libvirt-native/config';
import { type BlockOptions, type NetOptions, type ParavirtualDevices, paravirtual, virtio } from 'libvirt-native/guest';
import { describe, expect, test } from 'vitest';
import { verifies } from '../support/verifies.ts';

const pv = paravirtual('xen-pv');
const hvm = paravirtual('xen-hvm');
const pvh = paravirtual('xen-pvh');

/** The functions of a device's document. */
function documentOf(device: object): [config.ConfigDocument<object>, object] {
  const [[element, value]] = Object.entries(device) as [[string, object]];
  const documents = Object.values(config) as config.ConfigDocument<object>[];
  return [documents.find(({ root, name }) => root === element && name.startsWith('Domain'))!, value];
}

/** Devices as a file of test/guest/built has them: valid, and each with the options that it was made of. */
async function expectBuilt(
  name: string,
  list: readonly (readonly [options: unknown, device: object])[],
): Promise<void> {
  const texts = list.map(([options, device]) => {
    const [document, value] = documentOf(device);
    expect({ options, problems: document.validate(value) }).toEqual({ options, problems: [] });
    return `<!-- ${JSON.stringify(options) ?? 'no options'} -->\n${document.format(value)}`;
  });
  await expect(texts.join('\n')).toMatchFileSnapshot(`built/${name}.xml`);
}

const every = {
  ...{ iommu: true, ats: false, packed: true, pagePerVq: false },
  ...{ transitional: false, alias: 'ua-mine' },
} as const;
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
      iothread: 3,
      queues: 4,
      queueSize: 256,
      bootOrder: 5,
    },
    { source: { pool: 'default', volume: 'web.qcow2' }, bus: 'scsi' },
    { source: '/a.qcow2', bus: 'scsi', target: 'vdaab', serial: '1'.repeat(21), format: 'raw', readonly: false },
    // The format by the name, if it says one.
    ...['a', 'a.qcow', 'a.qed', 'a.VMDK', 'a.vdi', 'a.vhd', 'a.vpc', 'a.raw', 'a.iso', 'a.constructor', 'qcow2'].map(
      (name) => ({ source: `/${name}` }),
    ),
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
    { source: { vhostUser: '/run/spdk.sock' } },
    { source: { vhostVdpa: '/dev/vhost-vdpa-0' }, cache: 'none' },
  ],
  net: [
    { network: 'default' },
    { network: 'default', portgroup: 'fast', vlan: 7, vhost: false, link: 'up' },
    {
      ...every,
      bridge: 'br0',
      mac: '52:54:00:00:00:01',
      vlan: [1, 2],
      mtu: 9000,
      link: 'down',
      queues: 4,
      rxQueueSize: 512,
      txQueueSize: 1024,
      vhost: true,
      txmode: 'iothread',
      ioeventfd: true,
      eventIdx: false,
      rss: true,
      rssHashReport: false,
      host: { csum: false, gso: true, tso4: false, tso6: true, ecn: false, ufo: true, mrgRxbuf: false },
      guest: { csum: true, tso4: false, tso6: true, ecn: false, ufo: true },
      teaming: { type: 'persistent' },
      bootOrder: 2,
    },
    { device: 'eth0', mode: 'bridge' },
    { device: 'eth0' },
    { device: 'eth0', mode: 'passthrough', vlan: 7 },
    { user: true },
    { vhostUser: '/run/switch.sock' },
    { vdpa: '/dev/vhost-vdpa-0' },
    { network: 'functions', teaming: { type: 'transient', persistent: 'ua-mine' } },
  ],
  scsi: [
    undefined,
    { ...every, index: 3, queues: 2, iothread: 1, cmdPerLun: 8, maxSectors: 512, ioeventfd: true },
    { iothreads: [1, { id: 2, queues: [0] }] },
  ],
  vhostScsi: [
    { wwpn: 'naa.5001405a1b2c3d4e' },
    { wwpn: 'naa.5001405A1b2c3d4f', transitional: true, alias: 'ua-lun', bootOrder: 2 },
  ],
  rng: [
    undefined,
    { ...every, source: '/dev/hwrng', rate: { bytes: 1024, period: 2000 } },
    { rate: { bytes: 7 } },
    { backend: { model: 'builtin' } },
    { backend: { model: 'egd', path: '/run/egd.sock' } },
    { backend: { model: 'egd', host: 'entropy.example', service: 708 } },
  ],
  balloon: [undefined, { ...every, autodeflate: true, freePageReporting: false, statsPeriod: 5 }],
  console: [undefined, { port: 0, log: '/log' }, { port: 1, log: '/var/log/guest.log', alias: 'ua-hvc' }],
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
    { source: '/srv', target: 't'.repeat(36), cache: 'none', sandbox: 'namespace', xattr: false },
    { source: '/srv', target: 'srv', threadPool: 0, lock: { flock: true }, readonly: false },
    { source: '/srv', target: 't'.repeat(31), driver: 'path', readonly: true },
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
    { accel3d: false, blob: false, edid: true, primary: false, driver: 'qemu' },
    { rendernode: '/dev/dri/renderD129' },
  ],
  input: [{ ...every, type: 'tablet' }, { type: 'keyboard' }, { type: 'mouse' }, { evdev: '/dev/input/event0' }],
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
    { size: '4 GiB', requested: 0, dynamicMemslots: false, source: { nodemask: '2' } },
    { size: 2 ** 31, requested: '2 GiB', source: { pagesize: 4096 } },
  ],
  pmem: [
    { path: '/srv/pmem', size: '1 GiB' },
    { ...rings, path: '/srv/pmem', size: '1 GiB' },
  ],
  sound: [undefined, { ...rings, streams: 2, audio: 1 }],
};

const builders = Object.entries(samples) as [keyof ParavirtualDevices, never[]][];

const vhostUser = { vhostUser: '/run/spdk.sock' };

/** Each option by itself, with the message that it is refused with. */
const each = (options: object, common: object, message: string) =>
  Object.entries(options).map(([name, value]) => [{ ...common, [name]: value }, `${name}: ${message}`] as const);

const queueOptions = {
  ...{ queues: 2, queueSize: 256, iothread: 1, iothreads: [1], ioeventfd: true, eventIdx: true },
  ...{ iommu: true, ats: true, packed: true, pagePerVq: true, transitional: true },
};
const imageOptions = {
  ...{ cache: 'none', errorPolicy: 'stop', rerrorPolicy: 'stop', io: 'native', copyOnRead: true },
  ...{ discard: 'unmap', discardNoUnref: true, detectZeroes: 'on' },
};
const helperOptions = {
  ...{ binary: '/b', cache: 'none', xattr: true, sandbox: 'chroot', threadPool: 1, openFiles: 1, lock: {} },
};

/** What is of the right type, and cannot be. */
const refusals: Partial<Record<keyof ParavirtualDevices, readonly (readonly [options: object, message: string])[]>> = {
  block: [
    ...each(
      { ...imageOptions, format: 'raw', ioeventfd: true, iothread: 1, iothreads: [1], serial: 'a' },
      { source: vhostUser },
      'a vhost-user disk has what the one who serves it gives it',
    ),
    ...each({ readonly: false, shareable: false }, { source: vhostUser }, 'a vhost-user disk has'),
    ...each(queueOptions, { source: '/a', bus: 'scsi' }, 'on a SCSI bus this is an option of the controller'),
    [{ source: vhostUser, bus: 'scsi' }, 'bus: a disk served by another process requires virtio-blk: omit bus'],
    [{ source: { vhostVdpa: '/v' }, bus: 'scsi' }, 'bus: a disk served by another process'],
    [{ source: '/a', iothread: 1, iothreads: [2] }, 'iothreads: conflicts with iothread'],
    [{ source: '/a', serial: '1'.repeat(21) }, 'serial: must have at most 20 characters'],
    [{ source: '/a', alias: 'disk' }, "alias: a user-defined alias begins with 'ua-'"],
    [{ source: 'a' }, "source: must be an absolute path, got 'a'"],
    ...['vd', 'vdA', 'vdaaaa', 'xda', 'avda', 'vda1', ''].map(
      (target) => [{ source: '/a', target }, `target: must be vda, vdb …, got '${target}'`] as const,
    ),
    [{ source: '/a', bus: 'scsi', target: 'x' }, "target: must be sda, sdb …, got 'x'"],
  ],
  scsi: [[{ iothread: 1, iothreads: [2] }, 'iothreads: conflicts with iothread']],
  vhostScsi: ['naa.5001405a1b2c3d4', 'naa.5001405a1b2c3d4ef', 'xnaa.5001405a1b2c3d4e', 'naa.5001405a1b2c3d4g'].map(
    (wwpn) => [{ wwpn }, "wwpn: expected 'naa.' and 16 hexadecimal digits"] as const,
  ),
  net: [
    ...[{ user: true }, { vhostUser: '/s' }, { vdpa: '/v' }].map(
      (net) => [{ ...net, vlan: 5 }, `vlan: not supported for '${Object.keys(net).join()}' interfaces`] as const,
    ),
    [{ device: 'eth0', mode: 'bridge', vlan: 5 }, 'vlan: an interface on a host device'],
    [{ device: 'eth0', vlan: 5 }, 'vlan: an interface on a host device'],
    [{ bridge: 'br0', mac: '01:00:00:00:00:00' }, 'mac: '],
  ],
  fs: [
    ...each(helperOptions, { socket: '/run/v.sock', target: 'a' }, 'the helper gets it when it is started'),
    ...each(helperOptions, { source: '/a', target: 'a', driver: 'path' }, "that is virtiofs's: 9p has no helper"),
    [{ source: '/a', target: 'a', driver: 'path', queueSize: 4 }, "queueSize: that is virtiofs's"],
    [{ socket: '/s', target: 'a', driver: 'path' }, "socket: requires the driver 'virtiofs'"],
    [{ source: '/a', target: 't'.repeat(37) }, 'target: must have at most 36 bytes'],
    [{ source: '/a', target: 'ä'.repeat(19), driver: 'virtiofs' }, 'target: must have at most 36 bytes'],
    [{ source: '/a', target: 't'.repeat(32), driver: 'path' }, 'target: must have at most 31 bytes'],
  ],
  rng: [
    [{ source: '/dev/hwrng', backend: { model: 'builtin' } }, 'source: conflicts with backend'],
    [{ backend: { model: 'builtin', path: '/a' } }, "backend: the model 'builtin' has no path"],
    [{ backend: { model: 'builtin', host: 'a' } }, "backend: the model 'builtin' has no path"],
    [{ backend: { model: 'builtin', service: 1 } }, "backend: the model 'builtin' has no path"],
    ...[{}, { host: 'a' }, { service: 1 }, { path: '/a', host: 'a', service: 1 }, { path: '/a', service: 1 }].map(
      (where) =>
        [
          { backend: { model: 'egd', ...where } },
          "backend: the model 'egd' requires a path, or a host and a service",
        ] as const,
    ),
  ],
  balloon: [[{ statsPeriod: 0 }, 'statsPeriod: expected a whole number from 1']],
  console: [[{ port: 1, iommu: true }, 'iommu: this is an option of the controller: see serial()']],
  gpu: [[{ transitional: false }, 'transitional: virtio-gpu supports virtio 1.0 only']],
  iommu: [[{ granule: '0 B' }, 'granule: expected a number of bytes']],
  mem: [
    [{ size: '6 MiB', block: '3 MiB' }, 'block: must be a power of 2, got 3145728 bytes'],
    [{ size: '5 MiB', block: '2 MiB' }, 'size: must be a multiple of block, 2097152 bytes'],
    [{ size: '4 MiB', requested: '6 MiB' }, 'requested: must not be more than size'],
    [{ size: '4 MiB', requested: '3 MiB' }, 'requested: must be a multiple of block, 2097152 bytes'],
    [{ size: '1 GB' }, 'size: expected a number of bytes'],
    [{ size: '4 MiB', source: { pagesize: 0 } }, 'source.pagesize: expected a number of bytes'],
  ],
  pmem: [[{ path: '/a', size: 0 }, 'size: expected a number of bytes']],
};

const refused = (Object.keys(refusals) as (keyof ParavirtualDevices)[]).flatMap((name) =>
  refusals[name]!.map(([options, message]) => [name, options, message] as const),
);

describe('virtio', () => {
  test.for(builders)('%s: every option arrives', ([name, list]) =>
    expectBuilt(
      `virtio-${name}`,
      list.map((options) => [options, virtio[name](options)]),
    ),
  );

  test.for(refused)('%s refuses %o', ([name, options, message]) => {
    expect(() => virtio[name](options as never)).toThrow(
      expect.objectContaining({ name: 'GuestSpecError', message: expect.stringContaining(message) }),
    );
  });
});

describe('Xen', () => {
  test('the same calls give its own devices', async () => {
    const alias = 'ua-mine';
    const blocks: BlockOptions[] = [
      { source: '/srv/a.raw', target: 'vdb' },
      { source: '/srv/a.raw', discard: 'unmap' },
      { source: '/srv/a', format: 'qcow2', discard: 'ignore', readonly: true, shareable: true, alias, bootOrder: 3 },
      { source: { pool: 'default', volume: 'a.qcow2' }, bus: 'virtio', readonly: false },
    ];
    const nets: NetOptions[] = [
      { bridge: 'br0' },
      { network: 'default', portgroup: 'fast', mac: '00:16:3e:00:00:01', vlan: [5, 7], mtu: 9000, alias, bootOrder: 2 },
    ];
    const channels = [{ name: 'x' }, { name: 'y', path: '/run/y.sock', alias }];
    await expectBuilt('xen', [
      ...blocks.map((options) => [options, pv.block(options)] as const),
      ...nets.map((options) => [options, pv.net(options)] as const),
      ...[undefined, { alias }].map((options) => [options, pv.balloon(options)] as const),
      ...[undefined, { port: 0 }, { port: 2, alias }].map((options) => [options, pv.console(options)] as const),
      ...channels.map((options) => [options, pv.channel(options)] as const),
    ]);
  });

  test('screens and keyboards are those of its kind of guest', async () => {
    const alias = 'ua-mine';
    for (const [name, build] of Object.entries({ pv, hvm })) {
      const types = name === 'hvm' ? (['tablet', 'keyboard', 'mouse'] as const) : (['keyboard', 'mouse'] as const);
      await expectBuilt(`xen-${name}`, [
        ...[undefined, { vram: 8192, alias }].map((options) => [options, build.gpu(options)] as const),
        ...types.map((type) => [{ type }, build.input({ type })] as const),
        [{ type: 'mouse', alias }, build.input({ type: 'mouse', alias })],
      ]);
    }
    expect(() => pvh.gpu()).toThrow('gpu: Xen PVH has no graphics');
    expect(() => pvh.input({ type: 'keyboard' })).toThrow('input: Xen PVH has no graphics and no input devices');
    expect(() => hvm.input({ evdev: '/dev/input/event0' })).toThrow(
      'evdev: Xen does not support passing through input devices',
    );
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
