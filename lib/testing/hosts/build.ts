/** What the hosts are built of, step by step. Each is skipped while what it is made from has not changed. */
import { createHash } from 'node:crypto';
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
import { overlayFiles as guestFiles, initramfs } from '../image/initramfs.ts';
import { guestModuleNames } from '../image/modules.ts';
import type { Mirrors } from '../mirrors.ts';
import { mmdebstrap, type TreeSpec } from '../mmdebstrap.ts';
import { packageFolder } from '../package-folder.ts';
import type { Run } from '../programs.ts';
import { plainKernel } from './kernel.ts';
import type { Layout } from './layout.ts';

/** What the steps work with. */
export interface BuildContext {
  readonly run: Run;
  /** What is put before a command for it to run as root. */
  readonly asRoot: readonly string[];
  readonly mirrors: Mirrors;
}

/** A step of the build. */
export interface BuildStep {
  readonly name: string;
  /** All that decides what it makes. */
  readonly inputs: unknown;
  /** What it makes: without it, it was not done. */
  readonly result: string;
  run(context: BuildContext): Promise<void>;
}

/** To be increased when code of the steps changes what they make, other than by their inputs. */
const revision = 1;

/** As Debian builds Node: the program alone would not run elsewhere. */
const isLinkedToItsLibrary = (process.config.variables as { node_shared?: boolean }).node_shared === true;

/** Files are picked from these; nothing is ever started in there but the emulator. */
const toolTree: TreeSpec = {
  suite: 'trixie',
  variant: 'extract',
  backports: ['qemu', 'seabios', 'ipxe'],
  packages: [
    ...['qemu-system-x86', 'seabios', 'ipxe-qemu', 'busybox-static'],
    ...['linux-image-amd64', 'xen-hypervisor-4.20-amd64'],
  ],
};

const hostTree: TreeSpec = {
  suite: 'trixie',
  variant: 'minbase',
  packages: [
    ...['libvirt-daemon', 'libvirt-daemon-lock', 'libvirt-daemon-plugin-lockd', 'libvirt-clients'],
    ...['qemu', 'xen', 'network', 'nodedev', 'storage', 'secret', 'nwfilter', 'interface'].map(
      (driver) => `libvirt-daemon-driver-${driver}`,
    ),
    ...['qemu-system-x86', 'qemu-utils', 'seabios', 'ovmf', 'ipxe-qemu', 'virtiofsd', 'qemu-guest-agent'],
    ...['syslinux', 'mtools', 'dosfstools', 'e2fsprogs'],
    ...['xen-utils-4.20', 'xenstore-utils', 'qemu-system-xen'],
    ...['udev', 'kmod', 'util-linux-extra', 'busybox-static', 'pciutils', 'iproute2', 'dnsmasq-base', 'iptables'],
    ...['procps', 'adduser'],
    ...(isLinkedToItsLibrary ? ['nodejs'] : []),
  ],
};

/** Files for the hosts' disk, by their name in `files`: where they lie on it, and their mode. */
const diskFiles: Readonly<Record<string, readonly [path: string, mode: number]>> = {
  init: ['usr/sbin/host-init', 0o755],
  'agent.mjs': ['usr/lib/test-host/agent.mjs', 0o644],
  configure: ['usr/lib/test-host/configure', 0o644],
  'second-libvirtd': ['usr/lib/test-host/second-libvirtd', 0o755],
  'libvirtd.conf': ['etc/libvirt/libvirtd.conf', 0o644],
  'qemu.conf': ['etc/libvirt/qemu.conf', 0o644],
};

const files = join(packageFolder, 'dist/testing/hosts/files');
const readFiles = (names: readonly string[]) => names.map((name) => readFileSync(join(files, name), 'utf8'));

const guestFileInputs = () => guestFiles().map(({ path, contents }) => [path, contents?.toString('base64')]);

/** The options of the hosts' file system. */
const fileSystem = [
  ...['-q', '-t', 'ext4', '-m', '0', '-O', '^has_journal,^metadata_csum'],
  ...['-E', 'lazy_itable_init=1,root_owner=0:0'],
];

/** The steps, in order: each may rely on the ones before. */
export function buildSteps(built: Layout): BuildStep[] {
  const kernels = [revision, toolTree, readFiles(['initramfs']), guestModuleNames, guestFileInputs()];
  return [
    {
      name: 'Emulator, kernel, hypervisor',
      inputs: toolTree,
      result: built.tools,
      run: (context) => makeTree(toolTree, built.tools, context),
    },
    {
      name: 'Debian for the hosts',
      inputs: hostTree,
      result: built.tree,
      run: (context) => makeTree(hostTree, built.tree, context),
    },
    {
      name: 'Kernels and guests',
      inputs: kernels,
      result: built.initramfs,
      run: async () => makeKernels(built),
    },
    {
      name: 'Disk',
      inputs: [kernels, hostTree, diskFiles, readFiles(Object.keys(diskFiles)), fileSystem],
      result: built.disk,
      run: (context) => makeDisk(built, context),
    },
  ];
}

/** In place of what may be there. */
async function makeTree(tree: TreeSpec, folder: string, { run, asRoot, mirrors }: BuildContext): Promise<void> {
  await run([...asRoot, 'rm', '-rf', '--one-file-system', folder]);
  await run([...asRoot, ...mmdebstrap(tree, mirrors, ['--mode=root', '--architectures=amd64'], folder)]);
}

const modulesOf = (built: Layout) => join(built.tools, 'usr/lib/modules');
const kernelRelease = (built: Layout) => readdirSync(modulesOf(built))[0]!;

/** What an initramfs is made of. */
function initramfsParts(built: Layout) {
  const release = kernelRelease(built);
  return { busybox: join(built.tools, 'usr/bin/busybox'), modules: join(modulesOf(built), release), release };
}

function makeKernels(built: Layout): void {
  const boot = join(built.tools, 'boot');
  copyFileSync(join(boot, `vmlinuz-${kernelRelease(built)}`), built.kernel);
  writeFileSync(built.plainKernel, plainKernel(readFileSync(built.kernel)));
  const hypervisor = readdirSync(boot).find((name) => /^xen-.*\.gz$/.test(name))!;
  writeFileSync(built.xen, gunzipSync(readFileSync(join(boot, hypervisor))));
  // The guests of the hosts are the minimal image, with the hosts' kernel, which has the drivers of real devices.
  const guest = join(built.overlay, 'srv/guest');
  mkdirSync(guest, { recursive: true });
  writeFileSync(join(guest, 'initramfs'), initramfs(initramfsParts(built)));
  copyFileSync(built.kernel, join(guest, 'vmlinuz'));
  copyFileSync(built.plainKernel, join(guest, 'vmlinux'));
  writeFileSync(built.initramfs, hostInitramfs(built));
}

/** For the hosts themselves: the drivers of the root disk, and a first process that goes there. */
function hostInitramfs(built: Layout): Buffer {
  const names = ['virtio_pci', 'virtio_blk', 'ext4', 'crc32c_generic'];
  const contents = readFileSync(join(files, 'initramfs'));
  return initramfs(initramfsParts(built), names, [{ path: 'init', kind: 'file', mode: 0o755, contents }]);
}

async function makeDisk(built: Layout, { run, asRoot }: BuildContext): Promise<void> {
  layOverlay(built);
  const { tree, overlay, disk } = built;
  await run([...asRoot, 'cp', '-a', '--no-preserve=ownership', `${overlay}/.`, tree]);
  await run([...asRoot, 'cp', '-aT', '--no-preserve=ownership', modulesOf(built), join(tree, 'usr/lib/modules')]);
  await run([...asRoot, 'chroot', tree, '/bin/sh', '/usr/lib/test-host/configure', kernelRelease(built)]);
  rmSync(disk, { force: true });
  const size = Number.parseInt(await run([...asRoot, 'du', '-sm', '--apparent-size', tree]), 10);
  await run([...asRoot, 'mke2fs', ...fileSystem, '-d', tree, disk, `${size + 2048}M`]);
  await run([...asRoot, 'chown', `${process.getuid?.()}`, disk]);
}

function layOverlay({ overlay }: Layout): void {
  for (const [name, [path, mode]] of Object.entries(diskFiles)) {
    const file = join(overlay, path);
    mkdirSync(join(file, '..'), { recursive: true });
    cpSync(join(files, name), file);
    chmodSync(file, mode);
  }
  if (!isLinkedToItsLibrary) {
    mkdirSync(join(overlay, 'usr/bin'), { recursive: true });
    cpSync(process.execPath, join(overlay, 'usr/bin/node'), { dereference: true });
  }
}

const fingerprintOf = ({ inputs }: BuildStep) => createHash('sha256').update(JSON.stringify(inputs)).digest('hex');

export function isDone(step: BuildStep, built: Layout): boolean {
  const stamp = built.stamp(step.name);
  return existsSync(step.result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOf(step);
}

export async function perform(step: BuildStep, built: Layout, context: BuildContext): Promise<void> {
  rmSync(built.stamp(step.name), { force: true });
  await step.run(context);
  writeFileSync(built.stamp(step.name), fingerprintOf(step));
}
