/** Every specification is planned, and valid, or rejected by the name of one of its fields. */

import { expect, test } from 'vitest';
import { DomainConfig } from '../../lib/config/index.ts';
import { type GuestHost, type GuestSpec, GuestSpecError, planGuest, virtio } from '../../lib/guest/index.ts';
import { guestKinds } from '../../lib/guest/kind.ts';
import { fc } from '../support/random.ts';
import { armHost, kvmHost, qemuHost, xenHost } from './hosts.ts';
import { missingIn } from './missing.ts';

const hosts: readonly GuestHost[] = [
  ...[kvmHost, qemuHost, armHost, xenHost('xenpv'), xenHost('xenpvh'), xenHost('xenfv')],
  { capabilities: kvmHost.capabilities! },
  { domainCapabilities: xenHost('xenpv').domainCapabilities! },
];

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a', 'web-1', '/srv/a.img', '/dev/sda', 'ua-a', '../x', '\u0000', '<&>'),
);
const path = fc.oneof(text, fc.constantFrom('/srv/a.qcow2', '/srv/b.raw', '/dev/vg/lv'));
const number = fc.oneof(fc.integer({ min: -1, max: 64 }), fc.double(), fc.constantFrom(0, 1, 2, 2 ** 40));
const size = fc.oneof(number, fc.bigInt(), fc.constantFrom('1 GiB', '512MiB', '1.5 GiB', '3 KiB', '1 GB', ''));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** An object with some of these properties. */
function some(
  shape: Record<string, fc.Arbitrary<unknown>>,
  required: readonly string[] = [],
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(shape, { requiredKeys: [...required] });
}

const rings = { iommu: fc.boolean(), ats: fc.boolean(), packed: fc.boolean(), transitional: fc.boolean(), alias: text };
const address = fc.oneof(text, fc.constantFrom('0000:03:10.2', '03:00.0', { bus: 3, slot: 1 }, { address: '03:00.1' }));

const disk = some(
  {
    ...rings,
    source: fc.oneof(
      path,
      some({ pool: text, volume: text, capacity: size, from: text, backing: text }, ['pool', 'volume']),
      some({ vhostUser: path, reconnect: fc.oneof(number, fc.constant(false)) }, ['vhostUser']),
      some({ vhostVdpa: path }, ['vhostVdpa']),
    ),
    device: fc.constantFrom('disk', 'cdrom', 'floppy'),
    bus: fc.constantFrom('virtio', 'scsi', 'sata', 'ide', 'usb', 'xen', 'nvme'),
    format: fc.constantFrom('raw', 'qcow2', 'zip'),
    target: fc.oneof(text, fc.constantFrom('vda', 'xvdb', 'sdc')),
    cache: fc.constantFrom('none', 'writeback', 'always'),
    discard: fc.constantFrom('unmap', 'keep'),
    serial: text,
    readonly: fc.boolean(),
    queues: number,
    iothread: number,
    iothreads: fc.array(fc.oneof(number, some({ id: number, queues: fc.array(number) }, ['id']))),
    copyOnRead: fc.boolean(),
    errorPolicy: fc.constantFrom('stop', 'enospace', 'panic'),
    bootOrder: number,
  },
  ['source'],
);

const network = fc.oneof(
  text,
  some(
    {
      ...rings,
      network: text,
      mac: fc.oneof(text, fc.constant('52:54:00:00:00:01')),
      vlan: fc.oneof(number, fc.array(number)),
      queues: number,
      mtu: number,
    },
    ['network'],
  ),
  some({ bridge: text, vhost: fc.boolean(), link: fc.constantFrom('up', 'down', 'left') }, ['bridge']),
  some({ user: fc.constant(true) }, ['user']),
  some({ device: text, mode: text }, ['device']),
  some({ vdpa: path, rss: fc.boolean(), host: some({ csum: fc.boolean() }) }, ['vdpa']),
  some({ pci: address, mac: text, vlan: number, teaming: some({ type: fc.constant('transient'), persistent: text }) }, [
    'pci',
  ]),
  fc.constant({}),
);

const shape = {
  name: text,
  memory: size,
  uuid: fc.oneof(text, fc.uuid()),
  title: text,
  description: text,
  kind: fc.constantFrom(...guestKinds, 'lxc'),
  arch: fc.constantFrom('x86_64', 'aarch64', 'vax'),
  machine: fc.oneof(text, fc.constantFrom('q35', 'pc', 'virt', 'xenpv')),
  maxMemory: fc.oneof(size, some({ size, slots: number }, ['size'])),
  cpus: number,
  maxCpus: number,
  cpu: fc.oneof(
    text,
    fc.constantFrom('host-model', 'host-passthrough', 'maximum', 'EPYC-Rome', { mode: 'host-model' }),
  ),
  topology: some({ sockets: number, cores: number, threads: number }),
  firmware: fc.constantFrom('bios', 'efi', 'coreboot'),
  secureBoot: fc.boolean(),
  kernel: path,
  initrd: path,
  cmdline: text,
  boot: fc.array(fc.constantFrom('disk', 'cdrom', 'network', 'tape')),
  disks: fc.array(disk, { maxLength: 3 }),
  networks: fc.array(network, { maxLength: 3 }),
  console: fc.constantFrom(true, false, 'serial', 'paravirtual', 'loud'),
  rng: fc.oneof(fc.boolean(), some({ ...rings, source: path, rate: some({ bytes: number }, ['bytes']) })),
  balloon: fc.oneof(fc.boolean(), some({ ...rings, autodeflate: fc.boolean(), statsPeriod: number })),
  agent: fc.boolean(),
  display: fc.constantFrom(true, false, 'vnc', 'spice', 'tv'),
  shares: fc.array(
    some({ source: path, target: text, driver: fc.constantFrom('virtiofs', 'path', 'nfs'), readonly: fc.boolean() }, [
      'source',
      'target',
    ]),
    { maxLength: 2 },
  ),
  vsock: fc.oneof(fc.boolean(), some({ cid: number })),
  tpm: fc.boolean(),
  hostDevices: fc.array(
    fc.oneof(address, some({ address, managed: fc.boolean(), alias: text, bootOrder: number }, ['address'])),
    { maxLength: 2 },
  ),
  passthrough: fc.boolean(),
  freeSlots: number,
  devices: fc.array(
    fc.constantFrom(
      { watchdog: { model: 'i6300esb' } },
      { rng: {} },
      {},
      { sound: { model: 'ich9' } },
      { memory: {} },
      virtio.mem({ size: '64 MiB' }),
    ),
    { maxLength: 2 },
  ),
};
const fields = Object.keys(shape);
const spec = some(shape, ['name', 'memory']);

/** What makes sense, and any hypervisor can do. */
const sensible = some(
  {
    name: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    memory: fc.constantFrom('256 MiB', '1 GiB', 2 ** 31),
    cpus: fc.integer({ min: 1, max: 16 }),
    kernel: fc.constant('/boot/vmlinuz'),
    disks: fc.array(
      some(
        {
          source: fc.constantFrom('/a.raw', '/b.qcow2', '/dev/vg/c'),
          readonly: fc.boolean(),
          discard: fc.constant('unmap'),
        },
        ['source'],
      ),
      { maxLength: 30 },
    ),
    networks: fc.array(fc.constantFrom('default', { bridge: 'br0' }), { maxLength: 4 }),
    hostDevices: fc.subarray<unknown>(['0000:03:10.2', { address: { bus: 3, slot: 2 } }]),
    display: optional(fc.constant('vnc')),
    balloon: fc.boolean(),
  },
  ['name', 'memory', 'kernel'],
);

/** Sense with some nonsense, since nonsense alone never gets far; sometimes that alone. */
const asked = fc
  .tuple(sensible, spec, fc.subarray(fields, { maxLength: 3 }), fc.integer({ max: 9, min: 0 }))
  .map(([sense, nonsense, names, kind]) => (kind === 0 ? nonsense : { ...sense, ...pick(nonsense, names) }));

function pick(object: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
}

test('any specification is planned, or refused by a field', () => {
  let planned = 0;
  const refused = new Map<string, number>();
  fc.assert(
    fc.property(asked, fc.constantFrom(...hosts), (asked, host) => {
      try {
        const plan = planGuest(asked as unknown as GuestSpec, host);
        expect(DomainConfig.validate(DomainConfig.format(plan.config))).toEqual([]);
        if (host.domainCapabilities) expect(missingIn(plan.config, host.domainCapabilities)).toEqual([]);
        planned++;
      } catch (error) {
        if (error instanceof TypeError && error.message.startsWith('host.domainCapabilities')) return;
        const [path = ''] = error instanceof TypeError ? error.message.split(':') : [];
        if (!(error instanceof GuestSpecError) && path === '') throw error;
        const [field = ''] = (error instanceof GuestSpecError ? error.field : path).split(/[.[]/);
        refused.set(field, (refused.get(field) ?? 0) + 1);
        // A kernel, an architecture and a kind can be missing, too.
        expect([...Object.keys(asked), 'kind', 'arch', 'kernel']).toContain(field);
        if (error instanceof GuestSpecError) expect(error.reason).not.toBe('');
      }
    }),
    { numRuns: Number(process.env['GUEST_RUNS'] ?? 1500) },
  );
  expect(refused.size).toBeGreaterThan(20);
  expect(planned).toBeGreaterThan(100);
});

test('what any hypervisor can do is planned for each', () => {
  fc.assert(
    fc.property(sensible, fc.constantFrom(kvmHost, xenHost('xenpv'), xenHost('xenfv')), (asked, host) => {
      const kind = { xenpv: 'xen-pv', xenfv: 'xen-hvm' }[host.domainCapabilities?.machine ?? ''] ?? 'kvm';
      const { config } = planGuest({ ...asked, kind } as unknown as GuestSpec, host);
      const disks = (asked['disks'] as unknown[] | undefined)?.length ?? 0;
      expect(new Set(config.devices?.disk?.map(({ target }) => target.dev)).size).toBe(disks);
      expect(config.devices?.interface?.length ?? 0).toBe((asked['networks'] as unknown[] | undefined)?.length ?? 0);
    }),
    { numRuns: 200 },
  );
});
