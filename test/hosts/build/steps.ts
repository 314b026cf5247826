/** What the hosts are built of, step by step. Each is skipped if its inputs have not changed. */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { initramfs } from '../../../lib/testing/image/initramfs.ts';
import { fingerprint } from '../../../scripts/fingerprint.mjs';
import { built, root as checkout, folder } from '../places.ts';
import { makeTree, root } from './debian.ts';
import { plainKernel } from './kernel.ts';

export type Run = (
  command: string,
  args: string[],
  options?: { cwd?: string; env?: Record<string, string> },
) => Promise<string>;

export interface Context {
  run: Run;
  /** What to put before a command for it to run as root. */
  asRoot: string[];
}

export interface Step {
  name: string;
  /** Files and folders of the checkout, and whatever else decides what comes out. */
  sources: readonly string[];
  other?: string;
  /** What it makes: without it, it was not done. */
  result: string;
  run(context: Context): Promise<void>;
}

/** As Debian builds Node: the program alone would not run elsewhere. */
const isLinkedToItsLibrary = (process.config.variables as { node_shared?: boolean }).node_shared === true;

/** Files are picked from these; nothing is ever started in there but the emulator. */
const toolPackages = [
  ...['qemu-system-x86', 'seabios', 'ipxe-qemu', 'busybox-static'],
  ...['linux-image-amd64', 'xen-hypervisor-4.20-amd64'],
];

const hostPackages = [
  ...['libvirt-daemon', 'libvirt-daemon-lock', 'libvirt-daemon-plugin-lockd', 'libvirt-clients'],
  ...['qemu', 'xen', 'network', 'nodedev', 'storage', 'secret', 'nwfilter', 'interface'].map(
    (driver) => `libvirt-daemon-driver-${driver}`,
  ),
  ...['qemu-system-x86', 'qemu-utils', 'seabios', 'ovmf', 'ipxe-qemu', 'virtiofsd', 'qemu-guest-agent'],
  ...['syslinux', 'mtools', 'dosfstools', 'e2fsprogs'],
  ...['xen-utils-4.20', 'xenstore-utils', 'qemu-system-xen'],
  ...[
    'udev',
    'kmod',
    'util-linux-extra',
    'busybox-static',
    'pciutils',
    'iproute2',
    'dnsmasq-base',
    'iptables',
    'procps',
    'adduser',
  ],
  ...(isLinkedToItsLibrary ? ['nodejs'] : []),
];

const modules = join(built.tools, 'usr/lib/modules');
const kernelVersion = () => readdirSync(modules)[0]!;
const inside = join(checkout, 'test/hosts/inside');
/** Files to lay over the tree. */
const overlay = join(folder, 'overlay');

function guestInitramfs(names?: readonly string[]): Buffer {
  const version = kernelVersion();
  const busybox = join(built.tools, 'usr/bin/busybox');
  return initramfs({ busybox, modules: join(modules, version), release: version }, names);
}

export const steps: readonly Step[] = [
  {
    name: 'Emulator, kernel, hypervisor',
    sources: ['test/hosts/build/debian.ts'],
    other: toolPackages.join(),
    result: built.tools,
    run: (context) =>
      makeTree(built.tools, toolPackages, context, { variant: 'extract', backports: ['qemu', 'seabios', 'ipxe'] }),
  },
  {
    name: 'Debian for the hosts',
    sources: ['test/hosts/build/debian.ts'],
    other: hostPackages.join(),
    result: built.tree,
    run: (context) => makeTree(built.tree, hostPackages, context, { variant: 'minbase' }),
  },
  {
    name: 'Kernels and guests',
    sources: [
      'test/hosts/build/steps.ts',
      'test/hosts/build/kernel.ts',
      'test/hosts/inside/initramfs',
      'lib/testing/image',
    ],
    result: built.initramfs,
    async run() {
      const boot = join(built.tools, 'boot');
      copyFileSync(join(boot, `vmlinuz-${kernelVersion()}`), built.kernel);
      writeFileSync(built.plainKernel, plainKernel(readFileSync(built.kernel)));
      const hypervisor = readdirSync(boot).find((name) => /^xen-.*\.gz$/.test(name))!;
      writeFileSync(built.xen, gunzipSync(readFileSync(join(boot, hypervisor))));
      // The guests of the hosts are those of all other tests, with the hosts' kernel, which has the drivers of real devices.
      const guest = join(overlay, 'srv/guest');
      mkdirSync(guest, { recursive: true });
      writeFileSync(join(guest, 'initramfs'), guestInitramfs());
      copyFileSync(built.kernel, join(guest, 'vmlinuz'));
      copyFileSync(built.plainKernel, join(guest, 'vmlinux'));
      writeFileSync(built.initramfs, hostInitramfs());
    },
  },
  {
    name: 'Disk',
    sources: ['test/hosts/build', 'test/hosts/inside', 'lib/testing/image'],
    other: hostPackages.join(),
    result: built.disk,
    async run({ run, asRoot }) {
      layOverlay();
      await root(run, asRoot, 'cp', '-a', '--no-preserve=ownership', `${overlay}/.`, built.tree);
      await root(run, asRoot, 'cp', '-aT', '--no-preserve=ownership', modules, join(built.tree, 'usr/lib/modules'));
      await root(run, asRoot, 'chroot', built.tree, '/bin/sh', '/usr/lib/test-host/configure', kernelVersion());
      rmSync(built.disk, { force: true });
      const size = await root(run, asRoot, 'du', '-sm', '--apparent-size', built.tree);
      await root(
        run,
        asRoot,
        ...['mke2fs', '-q', '-t', 'ext4', '-m', '0', '-O', '^has_journal,^metadata_csum'],
        ...[
          '-E',
          'lazy_itable_init=1,root_owner=0:0',
          '-d',
          built.tree,
          built.disk,
          `${Number.parseInt(size, 10) + 2048}M`,
        ],
      );
      await root(run, asRoot, 'chown', `${process.getuid?.()}`, built.disk);
    },
  },
];

/** For the hosts themselves: the drivers of the root disk, and a first process that goes there. */
function hostInitramfs(): Buffer {
  const names = ['virtio_pci', 'virtio_blk', 'ext4', 'crc32c_generic'];
  const version = kernelVersion();
  const busybox = join(built.tools, 'usr/bin/busybox');
  const init = { path: 'init', kind: 'file' as const, mode: 0o755, contents: readFileSync(join(inside, 'initramfs')) };
  return initramfs({ busybox, modules: join(modules, version), release: version }, names, [init]);
}

function layOverlay(): void {
  const copy = (name: string, path: string, mode = 0o644) => {
    const file = join(overlay, path);
    mkdirSync(join(file, '..'), { recursive: true });
    cpSync(join(inside, name), file);
    chmodSync(file, mode);
  };
  copy('init', 'usr/sbin/host-init', 0o755);
  copy('agent.mjs', 'usr/lib/test-host/agent.mjs');
  copy('configure', 'usr/lib/test-host/configure');
  copy('second-libvirtd', 'usr/lib/test-host/second-libvirtd', 0o755);
  copy('libvirtd.conf', 'etc/libvirt/libvirtd.conf');
  copy('qemu.conf', 'etc/libvirt/qemu.conf');
  if (!isLinkedToItsLibrary) {
    mkdirSync(join(overlay, 'usr/bin'), { recursive: true });
    cpSync(process.execPath, join(overlay, 'usr/bin/node'), { dereference: true });
  }
}

const stampOf = (step: Step) => join(folder, `${step.name.toLowerCase().replaceAll(/\W+/g, '-')}.stamp`);
const fingerprintOf = (step: Step) => `${fingerprint(checkout, [...step.sources])} ${step.other ?? ''}`.trim();

export function isDone(step: Step): boolean {
  const stamp = stampOf(step);
  return existsSync(step.result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOf(step);
}

export async function perform(step: Step, context: Context): Promise<void> {
  rmSync(stampOf(step), { force: true });
  await step.run(context);
  writeFileSync(stampOf(step), fingerprintOf(step));
}
