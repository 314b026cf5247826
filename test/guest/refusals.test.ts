/** What is refused, with its whole message: for what a host does not list, row by row of its lists, and for what no host can. */
import { Capabilities } from 'libvirt-native/config';
import { emulatorFor, type GuestHost, type GuestSpec, GuestSpecError, planGuest, virtio } from 'libvirt-native/guest';
import { describe, expect, test } from 'vitest';
import { archHost, armHost, kvmHost, partialHost, qemuHost, xenHost } from './hosts.ts';

const small: GuestSpec = { name: 'small', memory: '512 MiB' };
type Asked = Partial<GuestSpec>;

const refusalOf = (asked: Asked, host: GuestHost): string => {
  try {
    planGuest({ ...small, ...asked }, host);
    return 'planned';
  } catch (error) {
    expect(error).toBeInstanceOf(GuestSpecError);
    return (error as Error).message;
  }
};

const list = (name: string, ...values: string[]) =>
  `<enum name='${name}'>${values.map((value) => `<value>${value}</value>`).join('')}</enum>`;

const section = (name: string, ...lists: string[]) =>
  partialHost(`<${name} supported='yes'>${lists.join('')}</${name}>`);
const loader = (...lists: string[]) =>
  partialHost('', `<os supported='yes'><loader supported='yes'>${lists.join('')}</loader></os>`);

const disk = (settings: object): Asked => ({ disks: [{ source: '/a', ...settings }] });
const own = (device: object): Asked => ({ devices: [device as never] });

const unlisted: readonly (readonly [GuestHost, Asked, string])[] = [
  [section('disk', list('diskDevice', 'cdrom')), disk({}), 'disks[0].device: this machine has no disk'],
  [
    section('disk', list('diskDevice', 'disk')),
    own({ disk: { type: 'file', device: 'lun', target: { dev: 'sda' } } }),
    "devices[0]: the host has no kind of disk 'lun'; it has: disk",
  ],
  [
    section('disk', list('diskDevice', 'lun')),
    own({ disk: { type: 'file', target: { dev: 'sda' } } }),
    "devices[0]: the host has no kind of disk 'disk'; it has: lun",
  ],
  [
    section('disk', list('bus', 'scsi', 'usb')),
    disk({ bus: 'virtio' }),
    "disks[0].bus: this machine has scsi, usb, not 'virtio'",
  ],
  [section('disk', list('bus')), disk({ bus: 'virtio' }), "disks[0].bus: this machine has no disks, not 'virtio'"],
  ...['fdc', 'ide', 'sata', 'scsi', 'usb', 'virtio', 'xen'].map(
    (bus) =>
      [
        section('disk', list('bus', 'none')),
        own({ disk: { type: 'file', target: { dev: 'sda', bus } } }),
        `devices[0]: the host has no bus for disks '${bus}'; it has: none`,
      ] as const,
  ),
  [section('disk', list('bus', 'none')), own({ disk: { type: 'file', target: { dev: 'sda', bus: 'sd' } } }), 'planned'],
  [
    section('disk', list('model', 'virtio')),
    disk({ transitional: true }),
    "disks[0]: the host has no model of disk 'virtio-transitional'; it has: virtio",
  ],
  [section('graphics', list('type', 'spice')), { display: 'vnc' }, 'display: this machine has no VNC'],
  [
    section('graphics', list('type', 'vnc')),
    own({ graphics: { type: 'sdl' } }),
    "devices[0]: the host has no display 'sdl'; it has: vnc",
  ],
  [section('video', list('modelType')), { display: 'vnc' }, 'display: this machine has no graphics card'],
  [
    section('video', list('modelType', 'vga')),
    own({ video: { model: { type: 'qxl' } } }),
    "devices[0]: the host has no graphics card 'qxl'; it has: vga",
  ],
  [
    section('hostdev', list('mode', 'a')),
    { hostDevices: ['05:00.0'] },
    "hostDevices[0]: the host has no mode of host devices 'subsystem'; it has: a",
  ],
  [
    section('hostdev', list('subsysType', 'usb')),
    { hostDevices: ['05:00.0'] },
    'hostDevices[0].address: this machine does not support PCI passthrough',
  ],
  ...['usb', 'pci', 'scsi'].map(
    (type) =>
      [
        section('hostdev', list('subsysType', 'mdev')),
        own({
          hostdev: { mode: 'subsystem', type, source: { address: { bus: type === 'pci' ? '1' : 1, device: 1 } } },
        }),
        `devices[0]: the host has no type of host devices '${type}'; it has: mdev`,
      ] as const,
  ),
  [
    section('rng', list('model', 'virtio-transitional')),
    { rng: true },
    'rng: this machine supports no random number generator',
  ],
  [
    section('rng', list('model', 'virtio')),
    { rng: { transitional: true } },
    "rng: the host has no source of entropy 'virtio-transitional'; it has: virtio",
  ],
  [
    section('rng', list('backendModel', 'builtin')),
    { rng: { source: '/dev/hwrng' } },
    "rng: the host has no backend of a source of entropy 'random'; it has: builtin",
  ],
  [
    section('filesystem', list('driverType', 'path')),
    { shares: [{ source: '/a', target: 'a', driver: 'virtiofs' }] },
    "shares[0].driver: this host has no 'virtiofs'",
  ],
  [
    section('filesystem', list('driverType')),
    { shares: [{ source: '/a', target: 'a' }] },
    "shares[0].driver: this host has no 'path'",
  ],
  [
    section('filesystem', list('driverType', 'path')),
    own({ filesystem: { type: 'mount', driver: { type: 'handle' }, source: { dir: '/a' }, target: { dir: 'a' } } }),
    "devices[0]: the host has no driver for shared folders 'handle'; it has: path",
  ],
  [section('tpm', list('model', 'tpm-spapr')), { tpm: true }, 'tpm: not supported by this machine'],
  [
    section('tpm', list('backendModel', 'passthrough')),
    { tpm: true },
    'tpm: the host has no TPM emulator (Debian: apt install swtpm swtpm-tools)',
  ],
  [section('tpm', list('backendVersion')), { tpm: true }, 'tpm: the host has no TPM 2.0, but none at all'],
  ...(
    [
      ['model', 'model of TPM', { model: 'tpm-tis', backend: { type: 'emulator', version: '2.0' } }, 'tpm-tis'],
      ['backendModel', 'backend of a TPM', { backend: { type: 'passthrough' } }, 'passthrough'],
      ['backendVersion', 'version of TPM', { backend: { type: 'emulator', version: '1.2' } }, '1.2'],
    ] as const
  ).map(
    ([name, what, tpm, value]) =>
      [
        section('tpm', list(name, 'a', 'b')),
        own({ tpm }),
        `devices[0]: the host has no ${what} '${value}'; it has: a, b`,
      ] as const,
  ),
  [
    section('redirdev', list('bus', 'pci')),
    own({ redirdev: { bus: 'usb', type: 'spicevmc' } }),
    "devices[0]: the host has no bus for redirected devices 'usb'; it has: pci",
  ],
  [
    section('channel', list('type', 'pty')),
    { agent: true },
    'agent: this machine supports no channels on Unix sockets',
  ],
  ...['pty', 'unix', 'spicevmc', 'qemu-vdagent'].map(
    (type) =>
      [
        section('channel', list('type', 'dbus')),
        own({ channel: { type, target: { type: 'virtio' } } }),
        `devices[0]: the host has no type of channel '${type}'; it has: dbus`,
      ] as const,
  ),
  [
    section('channel', list('type', 'dbus')),
    own({ channel: { type: 'file', source: [{ path: '/a' }], target: { type: 'virtio' } } }),
    'planned',
  ],
  [
    section('console', list('type', 'file')),
    { console: true },
    "console: the host has no type of console 'pty'; it has: file",
  ],
  [
    section('crypto', list('model', 'a')),
    own(virtio.crypto()),
    "devices[0]: the host has no model of crypto device 'virtio'; it has: a",
  ],
  [
    section('crypto', list('type', 'a')),
    own(virtio.crypto()),
    "devices[0]: the host has no type of crypto device 'qemu'; it has: a",
  ],
  [
    section('crypto', list('backendModel', 'a')),
    own(virtio.crypto()),
    "devices[0]: the host has no backend of a crypto device 'builtin'; it has: a",
  ],
  [
    section('interface', list('backendType', 'default')),
    own({ interface: { type: 'user', backend: { type: 'passt' } } }),
    "devices[0]: the host has no backend of network interfaces 'passt'; it has: default",
  ],
  [
    section('panic', list('model', 'isa')),
    own({ panic: { model: 'pvpanic' } }),
    "devices[0]: the host has no panic device 'pvpanic'; it has: isa",
  ],
  [
    partialHost('', `<memoryBacking supported='yes'>${list('sourceType', 'anonymous')}</memoryBacking>`),
    { shares: [{ source: '/a', target: 'a' }] },
    'shares: this machine does not support shared memory, which virtiofs requires',
  ],
  [
    partialHost('', `<os supported='yes'>${list('firmware', 'bios')}</os>`),
    { firmware: 'efi' },
    'firmware: the host has no UEFI for x86_64 q35 (Debian: apt install ovmf)'.replace('q35', 'pc-q35-10.0'),
  ],
  [
    loader(list('secure', 'no')),
    { firmware: 'efi', secureBoot: true },
    'secureBoot: the host has no firmware with Secure Boot',
  ],
  [
    partialHost(
      '',
      `<os supported='yes'><firmwareFeatures supported='yes'>${list('enrolledKeys', 'no')}</firmwareFeatures></os>`,
    ),
    { firmware: 'efi', secureBoot: true },
    'secureBoot: the host has no firmware with Secure Boot',
  ],
  [
    partialHost(
      '',
      `<os supported='yes'><firmwareFeatures supported='yes'>${list('secureBoot', 'no')}</firmwareFeatures></os>`,
    ),
    { firmware: 'efi', secureBoot: true },
    'secureBoot: the host has no firmware with Secure Boot',
  ],
  [
    partialHost('', "<iothreads supported='no'/>"),
    disk({ iothread: 1 }),
    'disks[0].iothread: this machine has no I/O threads',
  ],
  [
    partialHost('', "<iothreads supported='no'/>"),
    disk({ iothreads: [1] }),
    'disks[0].iothreads: this machine has no I/O threads',
  ],
  [partialHost('', "<vcpu max='4'/>"), { cpus: 5 }, 'cpus: this machine has at most 4'],
  [partialHost('', "<vcpu max='4'/>"), { maxCpus: 5 }, 'maxCpus: this machine has at most 4'],
  [partialHost('', "<vcpu max='4'/>"), { cpus: 4 }, 'planned'],
  [{ capabilities: kvmHost.capabilities! }, { cpus: 289 }, 'cpus: this machine has at most 288'],
  [{ capabilities: kvmHost.capabilities! }, { machine: 'pc', cpus: 256 }, 'cpus: this machine has at most 255'],
  ...[
    'disk',
    'graphics',
    'video',
    'hostdev',
    'rng',
    'filesystem',
    'tpm',
    'redirdev',
    'channel',
    'crypto',
    'panic',
    'console',
  ].map(
    (name) =>
      [
        partialHost(`<${name} supported='no'/>`),
        own({
          [name]: {
            disk: { type: 'file', target: { dev: 'vda' } },
            graphics: { type: 'vnc' },
            video: { model: { type: 'vga' } },
            hostdev: { type: 'usb', source: { address: { bus: 1, device: 1 } } },
            rng: virtio.rng().rng,
            filesystem: virtio.fs({ source: '/a', target: 'a' }).filesystem,
            tpm: { backend: { type: 'emulator' } },
            redirdev: { bus: 'usb', type: 'spicevmc' },
            channel: virtio.channel({ name: 'a' }).channel,
            crypto: virtio.crypto().crypto,
            panic: {},
            console: virtio.console().console,
          }[name],
        }),
        `devices[0]: this machine has no ${name}`,
      ] as const,
  ),
];

test.each(unlisted.map(([of, asked, message]) => ({ asked, message, of })))(
  'a host that does not list it: $message',
  ({ asked, message, of }) => {
    expect(refusalOf(asked, of)).toBe(message);
  },
);

const kernel: Asked = { kernel: '/k' };
const arch = (name: string, ...machines: string[]): GuestHost => archHost(name, machines);

/** What is requested of which host, and the whole message. */
const refused: readonly (readonly [Asked, GuestHost, string])[] = [
  // Kinds, architectures and machines.
  [
    { kind: 'xen-pv', arch: 'x86_64' },
    kvmHost,
    'kind: the host does not run Xen PV guests for x86_64; it runs: qemu, kvm',
  ],
  [{ kind: 'test' }, kvmHost, 'kind: the host does not run the test driver guests; it runs: qemu, kvm'],
  [{ arch: 'ppc64' }, kvmHost, "arch: the host does not support 'ppc64'; it supports: x86_64, aarch64"],
  [{ kind: 'kvm', arch: 'aarch64' }, kvmHost, "arch: the host does not support 'aarch64'; it supports: x86_64"],
  [
    {},
    { capabilities: Capabilities.parse('<capabilities><host/></capabilities>') },
    'kind: the host runs no guests that can be planned',
  ],
  [{}, {}, 'kind: the host runs no guests that can be planned'],
  [
    {},
    {
      ...kvmHost,
      capabilities: archHost('x86_64').capabilities!,
      kvmProblem: 'x',
      domainCapabilities: qemuHost.domainCapabilities!,
    },
    'planned',
  ],
  [{ kind: 'kvm' }, { ...kvmHost, kvmProblem: 'no reason' }, 'kind: KVM does not run guests on this host: no reason'],
  [
    {},
    { domainCapabilities: xenHost('xenpv').domainCapabilities! },
    'kernel: required: the host runs paravirtual guests only, which boot a kernel directly',
  ],
  [{ kind: 'xen-pvh' }, xenHost('xenpvh'), 'kernel: required: Xen PVH boots a kernel directly'],
  [{ machine: 'none' }, kvmHost, "machine: the host has no machine type 'none' for x86_64"],
  [{ machine: 'none' }, arch('x86_64'), 'planned'],
  [{ machine: 'q35' }, { domainCapabilities: kvmHost.domainCapabilities! }, 'planned'],
  [{ machine: 'pc' }, { domainCapabilities: kvmHost.domainCapabilities! }, 'planned'],
  [
    { machine: 'i440fx' },
    { domainCapabilities: kvmHost.domainCapabilities! },
    "machine: the host has no machine type 'i440fx' for x86_64",
  ],
  [
    { ...kernel, kind: 'xen-pvh', machine: 'xenpv' },
    xenHost('xenpvh'),
    "machine: Xen PVH guests have the machine type 'xenpvh' only, got 'xenpv'",
  ],
  [{ ...kernel, kind: 'xen-pv', machine: 'xenpv' }, xenHost('xenpv'), 'planned'],
  [{ kind: 'xen-hvm', machine: 'xenfv' }, xenHost('xenfv'), 'planned'],
  // Memory and CPUs.
  [{ memory: 0 }, kvmHost, "memory: expected a number of bytes, or text such as '4 GiB', got 0"],
  [{ memory: -1 }, kvmHost, "memory: expected a number of bytes, or text such as '4 GiB', got -1"],
  [
    { memory: 2n ** 63n },
    kvmHost,
    "memory: expected a number of bytes, or text such as '4 GiB', got 9223372036854775808n",
  ],
  [
    { memory: 1_048_575 },
    kvmHost,
    "memory: 1048575 bytes is too small for guest memory (minimum 1 MiB); did you mean '1048575 MiB'?",
  ],
  [{ memory: 1_048_576 }, kvmHost, 'planned'],
  [{ memory: 1_048_577 }, kvmHost, 'memory: must be a multiple of 4 KiB'],
  [{ maxMemory: '256 MiB' }, kvmHost, 'maxMemory: must not be less than memory'],
  [{ maxMemory: '512 MiB' }, kvmHost, 'planned'],
  [{ maxMemory: '1 GiB', balloon: false }, kvmHost, 'maxMemory: requires the balloon, which balloon: false removes'],
  [
    { ...kernel, maxMemory: { size: '1 GiB' } },
    xenHost('xenpvh'),
    'maxMemory: Xen PVH has no memory slots: a size alone is what its balloon can grow to',
  ],
  ...[0, 257, 1.5].map((slots): [Asked, GuestHost, string] => [
    { maxMemory: { size: '1 GiB', slots } },
    kvmHost,
    `maxMemory.slots: must be a number from 1 to 256, got ${slots}`,
  ]),
  [
    {
      maxMemory: { size: '4 GiB', slots: 1 },
      devices: [
        { memory: { model: 'dimm', target: { size: { value: 1024 }, node: 0 } } },
        { memory: { model: 'nvdimm', target: { size: { value: 1024 }, node: 0 } } } as never,
      ],
    },
    kvmHost,
    'maxMemory.slots: the guest has 2 modules from its start',
  ],
  [{ maxMemory: { size: '512 MiB' } }, kvmHost, 'planned'],
  [
    { maxMemory: { size: '511 MiB' } },
    kvmHost,
    'maxMemory.size: must be at least the memory and its devices together: 512 MiB',
  ],
  [
    { maxMemory: { size: '1 GiB' }, devices: [{ memory: { model: 'dimm', target: { node: 0 } } } as never] },
    kvmHost,
    'devices[0]: a memory device requires a size',
  ],
  [own(virtio.mem({ size: '1 GiB' })), kvmHost, 'devices[0]: memory devices require maxMemory: { size, slots }'],
  [own({ memory: { model: 'sgx-epc', target: { size: { value: 1024 } } } }), kvmHost, 'planned'],
  [{ cpus: 0 }, kvmHost, 'cpus: a number of CPUs is 1 or more, not 0'],
  [{ cpus: 1.5 }, kvmHost, 'cpus: a number of CPUs is 1 or more, not 1.5'],
  [{ cpus: 2, maxCpus: 1 }, kvmHost, 'maxCpus: must not be less than cpus'],
  [{ cpus: 2, maxCpus: 2 }, kvmHost, 'planned'],
  [{ cpus: 4, topology: { sockets: 1 } }, kvmHost, 'topology: describes 1 CPUs, but the guest has 4'],
  [{ cpus: 4, topology: { cores: 8 } }, kvmHost, 'topology: describes 8 CPUs, but the guest has 4'],
  [{ cpus: 4, topology: { threads: 0 } }, kvmHost, 'topology.threads: a number of CPUs is 1 or more, not 0'],
  [{ cpus: 4, topology: { cores: -1 } }, kvmHost, 'topology.cores: a number of CPUs is 1 or more, not -1'],
  [{ cpus: 4, topology: { sockets: 0.5 } }, kvmHost, 'topology.sockets: a number of CPUs is 1 or more, not 0.5'],
  [{ ...kernel, topology: { cores: 1 } }, xenHost('xenpvh'), 'topology: not supported by Xen, which sets it itself'],
  [{ ...kernel, cpu: 'host-model' }, xenHost('xenpvh'), "cpu: Xen guests have the host's CPU: use 'host-passthrough'"],
  [{ kind: 'qemu', cpu: 'host-model' }, qemuHost, "cpu: QEMU on this host has no 'host-model'"],
  [
    { cpu: 'x' },
    partialHost('', "<cpu><mode name='custom' supported='yes'><model usable='no'>y</model></mode></cpu>"),
    "cpu: the host has no model 'x', but none that it can run",
  ],
  [
    { cpu: 'y' },
    partialHost('', "<cpu><mode name='custom' supported='yes'><model usable='no'>y</model></mode></cpu>"),
    "cpu: the host cannot run the model 'y': it does not say why; it can run none by its name",
  ],
  [
    { cpu: 'x' },
    partialHost(
      '',
      `<cpu><mode name='custom' supported='yes'>${[...'abcdef'].map((one) => `<model usable='yes'>${one}</model>`).join('')}</mode></cpu>`,
    ),
    "cpu: the host has no model 'x', but a, b, c, d, e …",
  ],
  [
    { cpu: 'b' },
    partialHost(
      '',
      "<cpu><mode name='custom' supported='yes'><model usable='yes'>a</model><model usable='no'>b</model><blockers model='b'><feature name='f'/><feature name='g'/></blockers></mode></cpu>",
    ),
    "cpu: the host cannot run the model 'b': it lacks f, g; it can run a",
  ],
  [{ cpu: 'x' }, partialHost('', "<cpu><mode name='custom' supported='yes'/></cpu>"), 'planned'],
  ...(['host-passthrough', 'maximum'] as const).flatMap((mode): [Asked, GuestHost, string][] => {
    const name = mode === 'maximum' ? 'maximumMigratable' : 'hostPassthroughMigratable';
    const of = partialHost('', `<cpu><mode name='${mode}' supported='yes'>${list(name, 'off')}</mode></cpu>`);
    const none = partialHost('', `<cpu><mode name='${mode}' supported='yes'>${list(name)}</mode></cpu>`);
    return [
      [{ cpu: { mode, migratable: 'on' } }, of, "cpu: migratable='on' is not among what the host lists: off"],
      [{ cpu: { mode, migratable: 'on' } }, none, "cpu: migratable='on' is not among what the host lists: nothing"],
      [{ cpu: { mode, migratable: 'off' } }, of, 'planned'],
    ];
  }),
  // What is started.
  [{ secureBoot: true }, kvmHost, "secureBoot: requires firmware: 'efi'"],
  [
    { secureBoot: true, firmware: 'efi', machine: 'pc' },
    { capabilities: kvmHost.capabilities! },
    "secureBoot: requires the machine type 'q35', got 'pc'",
  ],
  [{ secureBoot: true, firmware: 'efi' }, xenHost('xenfv'), 'secureBoot: not supported by Xen'],
  [{ firmware: 'bios', arch: 'aarch64' }, armHost, 'firmware: aarch64 has no BIOS'],
  [
    { firmware: 'efi' },
    { capabilities: xenHost('xenfv').capabilities! },
    'firmware: the host has no UEFI for Xen (Debian: apt install ovmf)',
  ],
  [{ ...kernel, firmware: 'efi' }, xenHost('xenpvh'), 'firmware: Xen PVH has none'],
  [{ initrd: '/i' }, kvmHost, 'initrd: requires kernel'],
  [{ cmdline: 'quiet' }, kvmHost, 'cmdline: requires kernel'],
  [{ ...kernel, boot: ['disk'] }, xenHost('xenpvh'), 'boot: Xen PVH has no firmware: it boots its kernel directly'],
  [
    { ...kernel, kind: 'xen-pv', boot: ['disk'] },
    xenHost('xenpv'),
    'boot: Xen PV has no firmware: it boots its kernel directly',
  ],
  [
    { ...disk({ bootOrder: 1 }), boot: ['disk'] },
    kvmHost,
    'boot: conflicts with bootOrder of devices: use one of them',
  ],
  [
    { networks: [{ user: true, bootOrder: 1 }], boot: ['disk'] },
    kvmHost,
    'boot: conflicts with bootOrder of devices: use one of them',
  ],
  // Disks.
  [
    {
      disks: [
        { source: '/a', target: 'vdb' },
        { source: '/b', target: 'hdb' },
      ],
    },
    kvmHost,
    'disks: two of them have the target vdb',
  ],
  [
    { disks: [{ source: '/a', device: 'cdrom', bus: 'virtio' }] },
    kvmHost,
    "disks[0].bus: virtio-blk has no CD-ROM drives: use 'scsi' or 'sata'",
  ],
  [disk({ bus: 'xen' }), kvmHost, 'disks[0].bus: KVM has no such bus'],
  [{ ...kernel, ...disk({ bus: 'ide' }) }, xenHost('xenpvh'), "disks[0].bus: Xen PVH has xen, not 'ide'"],
  [disk({ bus: 'sata' }), xenHost('xenfv'), "disks[0].bus: Xen HVM has xen, ide, scsi, not 'sata'"],
  [disk({ bus: 'sata', queues: 2 }), kvmHost, "disks[0].queues: not supported for disks on the bus 'sata'"],
  [disk({ bus: 'usb', packed: true }), kvmHost, "disks[0].packed: not supported for disks on the bus 'usb'"],
  [
    disk({ bus: 'sata', serial: '1'.repeat(21) }),
    kvmHost,
    `disks[0].serial: must have at most 20 characters, got '${'1'.repeat(21)}' with 21`,
  ],
  [disk({ bus: 'usb', serial: '1'.repeat(21) }), kvmHost, 'planned'],
  [
    disk({ source: { vhostVdpa: '/v' }, bus: 'usb' }),
    kvmHost,
    "disks[0].bus: a disk served by another process requires virtio-blk, got 'usb'",
  ],
  [
    disk({ source: { pool: 'p', volume: 'v', backing: 'b' } }),
    kvmHost,
    'disks[0].source.backing: applies to a new volume only, which requires capacity',
  ],
  [
    disk({ source: { pool: 'p', volume: 'v', from: 'b' } }),
    kvmHost,
    'disks[0].source.from: applies to a new volume only, which requires capacity',
  ],
  [
    disk({ source: { pool: 'p', volume: 'v', capacity: 1, from: 'a', backing: 'b' } }),
    kvmHost,
    'disks[0].source.backing: a volume is a copy (from) or an overlay (backing), not both',
  ],
  [
    disk({ source: { pool: 'p', volume: 'v', capacity: 1, backing: 'b' }, format: 'raw' }),
    kvmHost,
    'disks[0].format: an overlay must be qcow2',
  ],
  [disk({ source: { pool: 'p', volume: 'v', capacity: 1, backing: 'b' }, format: 'qcow2' }), kvmHost, 'planned'],
  [
    disk({ source: { pool: 'p', volume: 'v', capacity: 0 } }),
    kvmHost,
    "disks[0].source.capacity: expected a number of bytes, or text such as '4 GiB', got 0",
  ],
  [
    disk({ source: { pool: 'p', volume: 'a/b', capacity: 1 } }),
    kvmHost,
    "disks[0].source.volume: a name has no '/', unlike 'a/b'",
  ],
  // Interfaces and devices of the host.
  [{ networks: [{ pci: 'x' }] }, kvmHost, "networks[0].pci: 'x' is no PCI address; it is written as "],
  [
    { networks: [{ pci: '00:00.0' }] },
    kvmHost,
    "networks[0].pci: 0000:00:00.0 is the host's own bridge: no guest can have it",
  ],
  [
    { hostDevices: ['00:00.1'] },
    kvmHost,
    "hostDevices[0].address: 0000:00:00.1 is the host's own bridge: no guest can have it",
  ],
  [{ hostDevices: ['01:00.0', '0001:00:00.0', '00:01.0'] }, kvmHost, 'planned'],
  [
    { networks: [{ pci: '05:00.0', vlan: [1, 2] }] },
    kvmHost,
    'networks[0].vlan: a PCI function of the host has at most one VLAN',
  ],
  [
    { ...kernel, networks: [{ pci: '05:00.0', teaming: { type: 'persistent' } }] },
    xenHost('xenpv'),
    'networks[0].teaming: not supported by Xen: use a bond of both interfaces in the guest',
  ],
  [
    { ...kernel, kind: 'xen-pvh', networks: [{ pci: '05:00.0' }] },
    xenHost('xenpvh'),
    'networks[0].pci: Xen PVH does not support PCI passthrough; Xen PV and HVM do',
  ],
  [
    {
      networks: [
        { pci: '05:00.0', mac: '52:54:00:00:00:01', teaming: { type: 'transient', persistent: 'ua-a' } },
        { user: true, alias: 'ua-a', mac: '52:54:00:00:00:01' },
      ],
    },
    kvmHost,
    "networks[0].teaming: no interface with the alias 'ua-a' is a persistent one",
  ],
  [
    {
      networks: [
        { pci: '05:00.0', teaming: { type: 'transient', persistent: 'ua-a' } },
        { user: true, alias: 'ua-a', teaming: { type: 'persistent' } },
      ],
    },
    kvmHost,
    'networks[0].teaming: both interfaces must have the same mac, by which the guest pairs them',
  ],
  [
    { passthrough: true },
    {
      ...kvmHost,
      capabilities: Capabilities.parse(
        Capabilities.format(kvmHost.capabilities!).replace("iommu support='yes'", "iommu support='no'"),
      ),
    },
    'passthrough: the host has no IOMMU, or it is disabled: npx libvirt-native doctor shows how to enable it',
  ],
  [
    { passthrough: false, networks: [{ pci: '05:00.0' }] },
    kvmHost,
    'passthrough: must not be false: the guest has PCI devices of the host',
  ],
  // Other devices.
  [{ ...kernel, console: 'serial' }, xenHost('xenpvh'), 'console: Xen PVH has no serial port'],
  [
    { ...kernel, display: { listen: 'none' }, kind: 'xen-pv' },
    xenHost('xenpv'),
    'display.listen: not supported by Xen, whose display servers need a network port',
  ],
  [{ ...kernel, display: 'vnc' }, xenHost('xenpvh'), 'display: Xen PVH has no graphics'],
  [
    { display: { type: 'spice', listen: '::1', password: 'x'.repeat(61) } },
    { capabilities: kvmHost.capabilities! },
    'display.password: SPICE has passwords of at most 60 bytes',
  ],
  [
    { display: { listen: '::1', password: 'ä'.repeat(5) } },
    kvmHost,
    'display.password: VNC has passwords of at most 8 bytes',
  ],
  [{ display: { listen: '::1', port: 5899, password: false } }, kvmHost, 'display.port: must be at least 5900 for VNC'],
  [
    { display: { type: 'spice', listen: '::1', port: 80, password: false } },
    { capabilities: kvmHost.capabilities! },
    'planned',
  ],
  [{ ...kernel, tpm: true }, xenHost('xenpvh'), 'tpm: not supported by libvirt for Xen guests'],
  [{ ...kernel, agent: true }, xenHost('xenpvh'), 'agent: not supported by Xen'],
  [{ ...kernel, vsock: true }, xenHost('xenpvh'), 'vsock: not supported by Xen: use a channel or the network'],
  [
    { ...kernel, balloon: { autodeflate: true } },
    xenHost('xenpvh'),
    "balloon.autodeflate: not supported by Xen's balloon devices",
  ],
  ...[-1, 65, 1.5].map((freeSlots): [Asked, GuestHost, string] => [
    { freeSlots },
    kvmHost,
    `freeSlots: must be a number from 0 to 64, got ${freeSlots}`,
  ]),
  [{ freeSlots: 64 }, kvmHost, 'planned'],
  [
    { freeSlots: 1, machine: 'pc' },
    { capabilities: kvmHost.capabilities! },
    'freeSlots: the machine has no PCI Express',
  ],
  [{ freeSlots: 1 }, xenHost('xenfv'), 'planned'],
  [
    { ...kernel, ...own({ watchdog: { model: 'i6300esb' } }) },
    xenHost('xenpvh'),
    'devices[0]: Xen PVH has no watchdog',
  ],
  [own({}), kvmHost, "devices[0]: expected one element's name and its object, such as { disk: { … } }"],
  [own({ rng: 1 }), kvmHost, "devices[0]: expected one element's name and its object, such as { disk: { … } }"],
  [
    { shares: [{ source: '/a', target: 't' }], ...own(virtio.fs({ source: '/b', target: 't' })) },
    kvmHost,
    'devices[0]: shares[0] has the tag t, too',
  ],
  [
    {
      devices: [
        { rng: { model: 'virtio', backend: { model: 'builtin' }, alias: { name: 'ua-a' } } },
        { sound: { model: 'ich9', alias: { name: 'ua-a' } } },
      ],
    },
    kvmHost,
    'devices[1]: devices[0] has the alias ua-a, too',
  ],
  // What the schema refuses has the field that it comes from.
  [{ uuid: 'x' }, kvmHost, 'uuid: '],
  [{ title: 'a\nb' }, kvmHost, 'title: '],
  [{ kernel: 'relative' }, kvmHost, 'kernel: '],
  [{ ...kernel, initrd: 'relative' }, kvmHost, 'initrd: '],
  [{ machine: 'a b' }, arch('x86_64'), 'machine: '],
  [{ cpu: { mode: 'none' as never } }, { capabilities: kvmHost.capabilities! }, 'cpu: '],
  [{ cpu: { topology: { sockets: 0, cores: 1, threads: 1 } } }, kvmHost, 'topology: '],
  [{ description: 'a\u0001' }, kvmHost, 'description: '],
  [{ name: 'a\nb' }, kvmHost, 'name: '],
  [
    { devices: [{ rng: { model: 'none' as never, backend: { model: 'random' } } }] },
    { capabilities: kvmHost.capabilities! },
    'devices[0]: ',
  ],
  [{ devices: [{ vsock: { model: 'none' as never } }] }, kvmHost, 'devices[0]: '],
  [{ devices: [{ sound: { model: 'ich9' } }, { sound: { model: 'none' as never } }] }, kvmHost, 'devices[1]: '],
];

test.each(refused.map(([asked, of, message], index) => ({ index, asked, of, message })))(
  'asked for in row $index: $message',
  ({ asked, of, message }) => {
    const refusal = refusalOf(asked, of);
    expect(/(: | as )$/.test(message) ? refusal.slice(0, message.length) : refusal).toBe(message);
  },
);

describe('domain capabilities of another guest', () => {
  test.each<[Asked, GuestHost, string]>([
    [{ machine: 'pc' }, kvmHost, 'host.domainCapabilities are of kvm x86_64 pc-q35-10.0; the guest is kvm x86_64 pc: '],
    [
      { kind: 'qemu' },
      kvmHost,
      'host.domainCapabilities are of kvm x86_64 pc-q35-10.0; the guest is qemu x86_64 q35: ',
    ],
    [
      { arch: 'aarch64' },
      qemuHost,
      'host.domainCapabilities are of qemu x86_64 pc-q35-10.0; the guest is qemu aarch64 virt: ',
    ],
  ])('%o', (asked, of, message) => {
    expect(() => planGuest({ ...small, ...asked }, of)).toThrow(TypeError);
    expect(() => planGuest({ ...small, ...asked }, of)).toThrow(message);
  });
});

test('the emulator that is queried is the one of the plan', () => {
  const emulators = [
    [{}, kvmHost],
    [{ kind: 'qemu', machine: 'pc' }, kvmHost],
    [{ arch: 'aarch64' }, kvmHost],
    [kernel, xenHost('xenpvh')],
    [{}, archHost('mips')],
  ] as const;
  expect(emulators.map(([asked, { capabilities }]) => emulatorFor({ ...small, ...asked }, capabilities!))).toEqual([
    { arch: 'x86_64', machine: 'q35', emulator: '/usr/bin/qemu-system-x86_64', virtType: 'kvm' },
    { arch: 'x86_64', machine: 'pc', emulator: '/usr/bin/qemu-system-x86_64', virtType: 'qemu' },
    { arch: 'aarch64', machine: 'virt', emulator: '/usr/bin/qemu-system-aarch64', virtType: 'qemu' },
    { arch: 'x86_64', machine: 'xenpvh', emulator: '/usr/lib/xen/bin/qemu-system-i386', virtType: 'xen' },
    { arch: 'mips', machine: null, emulator: '/usr/bin/qemu-system-mips', virtType: 'qemu' },
  ]);
});
