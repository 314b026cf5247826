/** What plans choose, and what they refuse. Each plan is valid by the schema, or planGuest() had thrown. */

import { DomainConfig } from 'libvirt-native/config';
import { emulatorFor, type GuestHost, type GuestSpec, planGuest, virtio } from 'libvirt-native/guest';
import { describe, expect, test } from 'vitest';
import { verifies } from '../support/verifies.ts';
import { armHost, kvmHost, qemuHost, xenHost } from './hosts.ts';

const small: GuestSpec = { name: 'small', memory: '512 MiB' };
const linux: GuestSpec = { ...small, kernel: '/boot/vmlinuz', initrd: '/boot/initrd', cmdline: 'quiet' };

describe('chooses', () => {
  test('on KVM what a person would', verifies({ planGuest: 'value' }), () => {
    const plan = planGuest({ ...small, cpus: 2, disks: [{ source: '/srv/a.qcow2' }], networks: ['default'] }, kvmHost);
    expect(plan.kind).toBe('kvm');
    expect(plan.config).toMatchObject({
      type: 'kvm',
      memory: { unit: 'MiB', value: 512 },
      vcpu: { value: 2 },
      os: { type: { arch: 'x86_64', machine: 'q35', value: 'hvm' }, boot: [{ dev: 'hd' }, { dev: 'network' }] },
      cpu: { mode: 'host-model' },
      features: { acpi: true, apic: {} },
      devices: {
        disk: [{ target: { dev: 'vda', bus: 'virtio' }, driver: { type: 'qcow2' } }],
        interface: [{ type: 'network', source: { network: 'default' }, model: { type: 'virtio' } }],
        serial: [{ type: 'pty' }],
        rng: [{ model: 'virtio' }],
        memballoon: { model: 'virtio' },
      },
    });
    // One root port for each of the four devices and for USB, and four that are free.
    expect(
      plan.config.devices?.controller?.filter((one) => 'model' in one && one.model === 'pcie-root-port'),
    ).toHaveLength(9);
  });

  test('plain QEMU where KVM is not wanted or not there', verifies({ planGuest: 'value' }), () => {
    expect(planGuest({ ...small, kind: 'qemu' }, qemuHost).config).toMatchObject({
      type: 'qemu',
      cpu: { mode: 'maximum' },
    });
    const { kind, config } = planGuest({ ...small, arch: 'aarch64', disks: [{ source: '/a' }] }, armHost);
    expect(kind).toBe('qemu');
    expect(config).toMatchObject({ os: { firmware: 'efi', type: { machine: 'virt' } }, features: { acpi: true } });
  });

  test('on Xen by what the guest needs', verifies({ planGuest: 'value' }), () => {
    expect(planGuest(linux, xenHost('xenpvh')).config).toMatchObject({
      type: 'xen',
      os: { type: { machine: 'xenpvh', value: 'xenpvh' }, kernel: '/boot/vmlinuz', cmdline: 'console=hvc0 quiet' },
      devices: { console: [{ target: { type: 'xen' } }], memballoon: { model: 'xen' } },
    });
    const device = { ...linux, hostDevices: ['0000:03:10.2'] };
    expect(planGuest(device, xenHost('xenpv')).config).toMatchObject({
      os: { type: { machine: 'xenpv', value: 'linux' } },
      features: { xen: { e820_host: { state: 'on' }, passthrough: { state: 'on' } } },
      devices: { hostdev: [{ managed: 'yes', source: { address: { bus: '0x03', slot: '0x10', function: '0x2' } } }] },
    });
    // Nothing yet, but something may be plugged in.
    expect(planGuest({ ...linux, passthrough: true }, xenHost('xenpv'))).toMatchObject({
      kind: 'xen-pv',
      config: { features: { xen: { passthrough: { state: 'on' } } } },
    });
    expect(planGuest({ ...small, passthrough: true }, xenHost('xenfv')).config.features?.xen).toEqual({
      passthrough: { state: 'on' },
    });
    expect(planGuest({ ...small, disks: [{ source: '/a' }] }, xenHost('xenfv')).config).toMatchObject({
      os: { type: { machine: 'xenfv', value: 'hvm' }, loader: { type: 'rom', value: '/usr/lib/xen/boot/hvmloader' } },
      devices: { disk: [{ target: { dev: 'xvda', bus: 'xen' } }] },
    });
  });

  test('less memory than its maximum for guests of Xen, unless devices are passed through to a whole machine', () => {
    const grows = { ...small, maxMemory: '1 GiB' } as const;
    const hostDevices = ['0000:03:00.0'];
    const [less, all] = [
      { unit: 'MiB', value: 512 },
      { unit: 'GiB', value: 1 },
    ];
    expect(planGuest({ ...grows, kernel: '/k', hostDevices }, xenHost('xenpv')).config).toMatchObject({
      memory: all,
      currentMemory: less,
    });
    expect(planGuest({ ...grows, kind: 'xen-hvm' }, xenHost('xenfv')).config.currentMemory).toEqual(less);
    expect(
      planGuest({ ...grows, kind: 'xen-hvm', memory: '1 GiB', hostDevices }, xenHost('xenfv')).config,
    ).toMatchObject({ memory: all, currentMemory: all });
  });

  test('where the memory of a guest of Xen comes from', () => {
    const gib = 1n << 30n;
    const saidOf = (free: bigint, memory: `${number} GiB`) => {
      const host = { ...xenHost('xenpvh'), memory: { free, controlDomain: 2n * gib, controlDomainNeed: gib / 2n } };
      const { choices } = planGuest({ ...small, kernel: '/k', memory }, host);
      return choices
        .filter(({ field }) => field.startsWith('memory.'))
        .map(({ reason, ...choice }) => [choice, reason]);
    };
    expect(saidOf(4n * gib, '4 GiB')).toEqual([]);
    expect(saidOf(3n * gib, '4 GiB')).toEqual([
      [
        { field: 'memory.fromControlDomain', value: '1024 MiB' },
        expect.stringMatching(/^Xen has 3072 MiB free now: Domain 0 is reduced to 1024 MiB .*dom0_mem=/),
      ],
    ]);
    expect(saidOf(gib, '4 GiB')).toEqual([
      [
        { field: 'memory.lacking', value: '1536 MiB' },
        expect.stringMatching(/^Xen has 1024 MiB free now, and Domain 0 can spare 1536 MiB: the guest does not start/),
      ],
    ]);
    const little = { free: 0n, controlDomain: gib / 4n, controlDomainNeed: gib / 2n };
    const plan = planGuest({ ...small, kernel: '/k', memory: '1 GiB' }, { ...xenHost('xenpvh'), memory: little });
    expect(plan.explain()).toMatch(/memory\.lacking +1024 MiB/);
    // QEMU's guests take their memory from the kernel, as they need it.
    expect(planGuest({ ...small, memory: '1 GiB' }, { ...kvmHost, memory: little }).explain()).not.toContain('memory.');
  });

  test('firmware when it is requested', () => {
    expect(planGuest({ ...small, firmware: 'efi', secureBoot: true }, kvmHost).config).toMatchObject({
      os: {
        firmware: 'efi',
        loader: { secure: 'yes' },
        $firmware: { feature: [{ name: 'secure-boot' }, { name: 'enrolled-keys' }] },
      },
      features: { smm: { state: 'on' } },
    });
    expect(planGuest({ ...small, firmware: 'efi' }, xenHost('xenfv')).config.os?.loader).toMatchObject({
      type: 'pflash',
      value: '/usr/lib/xen/boot/ovmf.bin',
    });
  });

  test('names and buses of disks', () => {
    const disks = [
      { source: '/a' },
      { source: '/b', target: 'vda' },
      { source: '/c.iso', device: 'cdrom' as const },
      { source: '/d', bus: 'scsi' as const },
    ];
    const { devices } = planGuest({ ...small, disks }, kvmHost).config;
    expect(devices?.disk?.map(({ target }) => `${target.bus} ${target.dev}`)).toEqual([
      'virtio vdb',
      'virtio vda',
      'sata sda',
      'scsi sdb',
    ]);
    expect(devices?.controller).toContainEqual({ type: 'scsi', model: 'virtio-scsi', index: 0 });
    const [first, , drive] =
      planGuest({ ...linux, disks: disks.slice(0, 3) }, xenHost('xenpvh')).config.devices?.disk ?? [];
    expect([first?.target.dev, drive?.target.dev, drive?.readonly]).toEqual(['xvdb', 'xvdc', true]);
  });

  test('volumes to be made', () => {
    const disks = [
      { source: { pool: 'default', volume: 'a.qcow2', capacity: '10 GiB' as const, backing: 'debian.qcow2' } },
    ];
    const { volumes, config } = planGuest({ ...small, disks }, kvmHost);
    expect(volumes).toEqual([
      {
        pool: 'default',
        backing: 'debian.qcow2',
        disk: 0,
        config: { name: 'a.qcow2', capacity: { unit: 'GiB', value: 10 }, target: { format: { type: 'qcow2' } } },
      },
    ]);
    expect(config.devices?.disk?.[0]).toMatchObject({ type: 'volume', source: { pool: 'default', volume: 'a.qcow2' } });
  });

  test('shared memory for shared folders, and PCI functions for interfaces', () => {
    const shares = [{ source: '/srv', target: 'srv' }];
    const networks = [{ pci: { address: 'pci_0000_03_10_2' }, mac: '52:54:00:00:00:01', vlan: 7 }];
    expect(planGuest({ ...small, shares, networks }, kvmHost).config).toMatchObject({
      memoryBacking: { source: { type: 'memfd' }, access: { mode: 'shared' } },
      devices: {
        filesystem: [{ driver: { type: 'virtiofs' }, source: { dir: '/srv' }, target: { dir: 'srv' } }],
        interface: [
          { type: 'hostdev', managed: 'yes', mac: { address: '52:54:00:00:00:01' }, vlan: { tag: [{ id: 7 }] } },
        ],
      },
    });
  });

  test('a virtual function and a virtio interface that carries on without it', () => {
    const mac = '52:54:00:00:00:01';
    const networks = [
      { network: 'default', mac, alias: 'ua-stays', teaming: { type: 'persistent' } },
      { pci: '0000:03:10.2', mac, teaming: { type: 'transient', persistent: 'ua-stays' } },
    ] as const;
    const { devices } = planGuest({ ...small, networks }, kvmHost).config;
    expect(devices?.interface?.map(({ teaming }) => teaming)).toEqual(networks.map(({ teaming }) => teaming));
  });

  test('I/O threads for disks that share them, and shared memory for those that another process serves', () => {
    const disks = [
      { source: '/a', iothreads: [1, { id: 3, queues: [0] }] },
      { source: { vhostUser: '/run/spdk.sock' } },
    ];
    expect(planGuest({ ...small, disks }, kvmHost).config).toMatchObject({
      iothreads: 3,
      memoryBacking: { access: { mode: 'shared' } },
      devices: { disk: [{ target: { dev: 'vda' } }, { type: 'vhostuser', target: { dev: 'vdb' } }] },
    });
  });

  test('slots and a node for memory that is plugged in, and room for what is there from the start', () => {
    const asked = { ...small, cpus: 2, maxCpus: 4, maxMemory: { size: '4 GiB', slots: 8 } } as const;
    const plan = planGuest({ ...asked, devices: [virtio.mem({ size: '1 GiB' })] }, kvmHost);
    expect(plan.config).toMatchObject({
      maxMemory: { slots: 8, unit: 'GiB', value: 4 },
      memory: { unit: 'MiB', value: 1536 },
      cpu: { mode: 'host-model', numa: { cell: [{ id: 0, cpus: '0-3', memory: 512, unit: 'MiB' }] } },
      devices: { memory: [{ model: 'virtio-mem' }] },
    });
    expect(plan.explain()).toMatch(/^cpu.numa +1 node +memory hot-plug requires a NUMA node$/m);
    // One root port more than without: virtio's memory is a PCI device.
    const ports = ({ config }: typeof plan) =>
      config.devices?.controller?.filter((one) => 'model' in one && one.model === 'pcie-root-port').length ?? 0;
    expect(ports(plan) - ports(planGuest(asked, kvmHost))).toBe(1);
    const usual = planGuest({ ...small, maxMemory: { size: '4 GiB' } }, kvmHost);
    expect(usual.config.maxMemory).toEqual({ slots: 16, unit: 'GiB', value: 4 });
    expect(usual.choices).toContainEqual(expect.objectContaining({ field: 'maxMemory.slots', value: '16' }));
    const own = { cell: [{ id: 0, memory: 512, unit: 'MiB' }] };
    expect(planGuest({ ...asked, cpu: { mode: 'host-model', numa: own } }, kvmHost).config.cpu?.numa).toBe(own);
  });

  test('nothing that was given', () => {
    const { choices, config } = planGuest(
      {
        ...linux,
        kind: 'kvm',
        arch: 'x86_64',
        machine: 'pc',
        cpu: 'EPYC-Rome',
        cmdline: 'console=ttyS1',
        rng: false,
        balloon: false,
        console: false,
      },
      { capabilities: kvmHost.capabilities! },
    );
    expect(choices.filter(({ reason }) => reason !== 'as specified')).toEqual([]);
    expect(config).toMatchObject({
      os: { cmdline: 'console=ttyS1', type: { machine: 'pc' } },
      cpu: { mode: 'custom', model: { value: 'EPYC-Rome' } },
      devices: { memballoon: { model: 'none' } },
    });
    expect(config.devices?.console).toBeUndefined();
    expect(config.devices?.rng).toBeUndefined();
  });

  test('and explains itself', verifies({ 'GuestPlan.explain': 'value' }), () => {
    const plan = planGuest(linux, xenHost('xenpvh'));
    expect(plan.explain()).toMatch(/^kind +xen-pvh +a kernel is specified, and PVH needs no emulated hardware$/m);
    expect(plan.explain()).toMatch(/^cmdline +console=hvc0 /m);
    expect(plan.choices).toContainEqual({ field: 'arch', value: 'x86_64', reason: 'that of the host' });
  });

  test('which domain capabilities are needed', verifies({ emulatorFor: 'value' }), () => {
    expect(emulatorFor(small, kvmHost.capabilities!)).toEqual({
      arch: 'x86_64',
      machine: 'q35',
      emulator: '/usr/bin/qemu-system-x86_64',
      virtType: 'kvm',
    });
    expect(emulatorFor(linux, xenHost('xenpvh').capabilities!)).toMatchObject({ machine: 'xenpvh', virtType: 'xen' });
    expect(() => planGuest(small, { ...kvmHost, ...{ domainCapabilities: armHost.domainCapabilities! } })).toThrow(
      TypeError,
    );
  });

  test('the same devices that may be anything else', () => {
    const config = planGuest(
      { ...small, devices: [{ watchdog: { model: 'i6300esb', action: 'reset' } }] },
      kvmHost,
    ).config;
    expect(DomainConfig.parse(DomainConfig.format(config)).devices?.watchdog).toEqual([
      { model: 'i6300esb', action: 'reset' },
    ]);
  });
});

/** What is requested of which host, the field that is rejected, and the message. */
const refused: readonly [Partial<GuestSpec> & Record<string, unknown>, GuestHost, string, RegExp][] = [
  [{ memory: 2048 }, kvmHost, 'memory', /did you mean '2048 MiB'/],
  [{ memory: '1 GB' as never }, kvmHost, 'memory', /'4 GiB'/],
  [{ maxMemory: '1 MiB' }, kvmHost, 'maxMemory', /less/],
  [{ maxMemory: { size: '256 MiB', slots: 1 } }, kvmHost, 'maxMemory.size', /512 MiB/],
  [{ maxMemory: { size: '1 GiB', slots: 0 } }, kvmHost, 'maxMemory.slots', /1 to 256/],
  [
    { maxMemory: { size: '1 GiB', slots: 1 }, kernel: '/k' },
    xenHost('xenpvh'),
    'maxMemory',
    /no memory slots.*balloon/,
  ],
  [
    { maxMemory: '1 GiB', kind: 'xen-hvm', hostDevices: ['0000:03:00.0'] },
    xenHost('xenfv'),
    'maxMemory',
    /does not start with less memory.*set memory to 1 GiB too/,
  ],
  [{ maxMemory: '1 GiB', kind: 'xen-hvm', passthrough: true }, xenHost('xenfv'), 'maxMemory', /PCI devices/],
  [{ devices: [virtio.mem({ size: '1 GiB' })] }, kvmHost, 'devices[0]', /require maxMemory: \{ size, slots \}/],
  [
    { maxMemory: { size: '1 GiB' }, devices: [virtio.pmem({ path: '/p', size: '1 GiB' })] },
    kvmHost,
    'maxMemory.size',
    /1536 MiB/,
  ],
  [
    {
      maxMemory: { size: '4 GiB', slots: 1 },
      devices: [
        { memory: { model: 'dimm', target: { size: { value: 1024 }, node: 0 } } },
        { memory: { model: 'dimm', target: { size: { value: 1024 }, node: 0 } } },
      ],
    },
    kvmHost,
    'maxMemory.slots',
    /2 modules/,
  ],
  [{ name: '' }, kvmHost, 'name', /not blank/],
  [{ name: 'a/b' }, kvmHost, 'name', /no '\/'/],
  [{ name: '..' }, kvmHost, 'name', /no name/],
  [{ name: 'two\nlines' }, kvmHost, 'name', /not text like/],
  [{ uuid: 'none' }, kvmHost, 'uuid', /text like/],
  [{ kind: 'xen-pv' }, kvmHost, 'kind', /does not run Xen PV guests.*kvm/],
  [{ arch: 'sparc' }, kvmHost, 'arch', /x86_64, aarch64/],
  [{ machine: 'microvm' }, kvmHost, 'machine', /no machine type 'microvm'/],
  [{ cpus: 0 }, kvmHost, 'cpus', /1 or more/],
  [{ cpus: 300 }, kvmHost, 'cpus', /at most 288/],
  [{ cpus: 3, topology: { cores: 2 } }, kvmHost, 'topology', /describes 2/],
  [{ cpu: 'Pentium' }, kvmHost, 'cpu', /no model 'Pentium', but EPYC-Rome/],
  [{ kind: 'qemu', cpu: 'host-passthrough' }, qemuHost, 'cpu', /no 'host-passthrough'/],
  [{ secureBoot: true }, kvmHost, 'secureBoot', /firmware: 'efi'/],
  [{ initrd: '/boot/initrd' }, kvmHost, 'initrd', /kernel/],
  [{ disks: [{ source: 'a.qcow2' }] }, kvmHost, 'disks[0].source', /must be an absolute path/],
  [{ disks: [{ source: '/a', bus: 'ide' }] }, kvmHost, 'disks[0].bus', /not 'ide'/],
  [
    {
      disks: [
        { source: '/a', target: 'vdb' },
        { source: '/b', target: 'sdb' },
      ],
    },
    kvmHost,
    'disks',
    /two of them/,
  ],
  [
    { networks: [{ pci: '03:10.2', teaming: { type: 'transient', persistent: 'ua-gone' } }] },
    kvmHost,
    'networks[0].teaming',
    /no interface with the alias 'ua-gone'/,
  ],
  [
    {
      networks: [
        { network: 'default', alias: 'ua-a', mac: '52:54:00:00:00:01', teaming: { type: 'persistent' } },
        { pci: '03:10.2', mac: '52:54:00:00:00:02', teaming: { type: 'transient', persistent: 'ua-a' } },
      ],
    },
    kvmHost,
    'networks[1].teaming',
    /same mac/,
  ],
  [
    { kernel: '/k', networks: [{ pci: '03:10.2', teaming: { type: 'transient', persistent: 'ua-a' } }] },
    xenHost('xenpv'),
    'networks[0].teaming',
    /Xen/,
  ],
  [{ disks: [{ source: { vhostUser: '/s' }, bus: 'sata' }] }, kvmHost, 'disks[0].bus', /virtio-blk/],
  [{ hostDevices: ['nonsense'] }, kvmHost, 'hostDevices[0]', /no PCI address/],
  [{ display: 'spice' }, kvmHost, 'display', /no SPICE/],
  [{ devices: [{ disk: {} as never, rng: {} as never } as never] }, kvmHost, 'devices[0]', /one element/],
  [{ kernel: '/k', networks: [{ user: true }] }, xenHost('xenpvh'), 'networks[0].user', /Xen's net/],
  [{ kernel: '/k', rng: true }, xenHost('xenpvh'), 'rng', /not supported by Xen/],
  [{ kernel: '/k', shares: [{ source: '/a', target: 'a' }] }, xenHost('xenpvh'), 'shares[0]', /not supported by Xen/],
  [{ kernel: '/k', agent: true }, xenHost('xenpvh'), 'agent', /not supported by Xen/],
  [{ kernel: '/k', tpm: true }, xenHost('xenpvh'), 'tpm', /not supported by libvirt for Xen/],
  [{ kernel: '/k', disks: [{ source: '/a', iothread: 1 }] }, xenHost('xenpvh'), 'disks[0].iothread', /no I\/O threads/],
  [{ kernel: '/k', console: 'serial' }, xenHost('xenpvh'), 'console', /no serial port/],
  [
    { kernel: '/k', kind: 'xen-pvh', hostDevices: ['03:10.2'] },
    xenHost('xenpvh'),
    'hostDevices[0].address',
    /PVH does not support/,
  ],
  [{ kernel: '/k', kind: 'xen-pvh', passthrough: true }, xenHost('xenpvh'), 'passthrough', /PVH does not support/],
  [{ passthrough: false, hostDevices: ['03:10.2'] }, kvmHost, 'passthrough', /must not be false/],
  [{ kind: 'xen-pv' }, xenHost('xenpv'), 'kernel', /boots a kernel/],
  [{ kernel: '/k', devices: [{ watchdog: { model: 'i6300esb' } }] }, xenHost('xenpvh'), 'devices[0]', /no watchdog/],
];

test.for(refused)('refuses %o', ([asked, host, field, reason]) => {
  expect(() => planGuest({ ...small, ...asked }, host)).toThrow(
    expect.objectContaining({
      name: 'GuestSpecError',
      code: 'ERR_LIBVIRT_GUEST_SPEC',
      field,
      reason: expect.stringMatching(reason),
    }),
  );
});

test('a host without an IOMMU gives no devices away', () => {
  const capabilities = structuredClone(kvmHost.capabilities!);
  capabilities.host.iommu = { support: 'no' };
  expect(() => planGuest({ ...small, hostDevices: ['03:10.2'] }, { ...kvmHost, capabilities })).toThrow(/IOMMU/);
});
