/** The two machines that are emulated: what differs between them, and what is the same. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestHostKind } from './kind.ts';
import type { Layout } from './layout.ts';

/** Where the shared folder is, inside a host. */
export const projectInside = '/project';

/** A test host has this folder, and no other machine. */
export const isInsideHost = existsSync('/usr/lib/test-host');

/** The ports by which a host is reached. */
export interface Ports {
  agent: number;
  libvirt: number;
}

/** Where these listen in the host; ports of this machine's loopback lead there. */
export const portsInside: Readonly<Ports> = { agent: 2222, libvirt: 16509 };

interface Machine {
  /** The processor: AMD's virtualization is the one that QEMU emulates. There is one: a second one makes nothing faster, and races. */
  cpu: string;
  /** In MiB. */
  memory: number;
  iommu: string;
  boot: (built: Layout) => string[];
}

// A kernel that has seen something impossible, which is how a fault of the emulation shows, ends at once and does not continue half broken.
const quiet =
  'quiet loglevel=4 mitigations=off random.trust_cpu=on audit=0 rcupdate.rcu_cpu_stall_suppress=1 panic=-1 oops=panic panic_on_warn=1';

const machines: Readonly<Record<TestHostKind, Machine>> = {
  kvm: {
    // All that can be emulated, less five-level page tables, which are slow to walk.
    cpu: 'max,la57=off,svm=on,npt=on',
    memory: 4096,
    iommu: 'intel-iommu,intremap=on,aw-bits=48',
    boot: (built) => [
      ...['-kernel', built.kernel, '-initrd', built.initramfs],
      '-append',
      `console=ttyS0 ${quiet} nokaslr tsc=reliable no_timer_check nmi_watchdog=0 intel_iommu=on iommu=pt`,
    ],
  },
  xen: {
    // Xen would execute MWAIT in a way that is not emulated, and takes an emulated RDTSCP for another instruction. How it keeps the registers
    // of AVX does not fit how they are emulated: programs of the first domain found them changed, and their memory corrupted.
    cpu: 'EPYC,-monitor,-rdtscp,-xsave,-avx,-avx2,-f16c,-fma',
    memory: 4096,
    iommu: 'intel-iommu,intremap=on',
    boot: (built) => [
      // AMD's nested page tables cannot be shared with Intel's IOMMU, which is the one that works.
      ...['-kernel', built.xen, '-append'],
      'placeholder console=com1 com1=115200,8n1 dom0_mem=1280M,max:1280M dom0_max_vcpus=1 cpuidle=no iommu=no-sharept loglvl=warning guest_loglvl=info',
      ...['-initrd', `${commas(built.plainKernel)} console=hvc0 ${quiet},${commas(built.initramfs)}`],
    ],
  },
};

export interface MachineOptions {
  /** What was built. */
  built: Layout;
  /** The folder of this machine that the host sees. */
  project: string;
  /** The disk, in the words of QEMU's -drive. */
  disk: string;
  /** Where the machine's consoles are written. */
  log: string;
  /** A machine state to continue from, instead of booting. */
  state?: string | undefined;
}

/** The command that emulates a host. It forwards two ports of the loopback that the kernel chooses: the agent's and libvirtd's. */
export function commandOf(kind: TestHostKind, { built, project, disk, log, state }: MachineOptions): string[] {
  const { cpu, memory, iommu, boot } = machines[kind];
  const forwarded = Object.values(portsInside).map((port) => `hostfwd=tcp:127.0.0.1:0-:${port}`);
  return [
    ...fromTree(built.tools, 'usr/bin/qemu-system-x86_64'),
    ...['qemu', 'seabios'].flatMap((name) => ['-L', join(built.tools, 'usr/share', name)]),
    ...['-name', `${kind}-host`, '-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none'],
    ...['-machine', 'q35', '-accel', 'tcg,tb-size=1024'],
    ...['-cpu', cpu, '-smp', '1', '-m', `${memory}`],
    ...['-serial', `file:${commas(log)}`, '-qmp', 'stdio'],
    ...boot(built),
    ...device(iommu),
    ...['-drive', `${disk},if=none,id=disk,cache=unsafe`],
    ...device('virtio-blk-pci,drive=disk,addr=1'),
    ...['-netdev', `user,id=outside,restrict=on,${forwarded.join()}`],
    ...device('virtio-net-pci,netdev=outside,romfile=,addr=2'),
    // Not mounted while the state is saved, so the folder may be another one each time.
    ...['-fsdev', `local,id=project,path=${commas(project)},security_model=none,multidevs=remap`],
    ...device('virtio-9p-pci,fsdev=project,mount_tag=project,addr=3'),
    ...network('functions', '10.9.0'),
    ...network('whole', '10.9.1'),
    // 01:00.0, a network card with seven virtual functions. Its root port keeps each function in an IOMMU group of its own.
    ...device('pcie-root-port,id=port1,chassis=1,slot=1,addr=4'),
    ...device('igb,bus=port1,netdev=functions,mac=52:54:00:aa:00:01,romfile='),
    // 02:00.0, a network card to hand out whole.
    ...device('pcie-root-port,id=port2,chassis=2,slot=2,addr=5'),
    ...device('e1000e,bus=port2,netdev=whole,mac=52:54:00:aa:01:01,romfile='),
    // 03:00.0 and .1, two functions of a card that does not keep them apart: they share their IOMMU group.
    ...device('pcie-root-port,id=port3,chassis=3,slot=3,addr=6'),
    ...device('e1000e,bus=port3,addr=0.0,multifunction=on,mac=52:54:00:aa:02:01,romfile='),
    ...device('e1000e,bus=port3,addr=0.1,mac=52:54:00:aa:02:02,romfile='),
    // 05:00.0, which has no way to be reset but with its bus.
    ...network('simple', '10.9.2'),
    ...device('pcie-root-port,id=port5,chassis=5,slot=5,addr=8'),
    ...device('rtl8139,bus=port5,netdev=simple,mac=52:54:00:aa:03:01,romfile='),
    // 04: for what is plugged in later.
    ...device('pcie-root-port,id=port4,chassis=4,slot=4,addr=7'),
    ...(state ? ['-incoming', `file:${state}`] : []),
  ];
}

/** In a list of options for QEMU, a comma of a path is doubled. */
export const commas = (path: string): string => path.replaceAll(',', ',,');

/** In a tree, its programs' own loader and libraries: so they run on a machine that has others, or none. */
function fromTree(tree: string, program: string): string[] {
  return [
    join(tree, 'usr/lib64/ld-linux-x86-64.so.2'),
    '--library-path',
    join(tree, 'usr/lib/x86_64-linux-gnu'),
    join(tree, program),
  ];
}

const device = (description: string): string[] => ['-device', description];

/** A network of the emulator's own: it has DHCP and leads nowhere. */
const network = (id: string, prefix: string): string[] => [
  '-netdev',
  `user,id=${id},restrict=on,net=${prefix}.0/24,dhcpstart=${prefix}.15`,
];

/** What a saved state depends on: it goes with this very disk, emulator and machine. */
export function signatureOf(kind: TestHostKind, built: Layout): string {
  // Projects share the cache, and where they are does not matter.
  const command = commandOf(kind, { built, project: '', disk: '', log: '' });
  return JSON.stringify([
    command.map((word) => word.replaceAll(built.folder, '')),
    readFileSync(built.stamp('Disk'), 'utf8'),
  ]);
}
