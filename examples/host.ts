/** Where an example runs, and what its guests are started from: the same options for all of them. */
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, connect, type GuestKind, type GuestSpec } from 'libvirt-native';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { accelerator, guestImage } from '../scripts/guest/index.mjs';

/** For parseArgs(). */
export const hostOptions = {
  kernel: { type: 'string', default: '/srv/guest/vmlinux' },
  initrd: { type: 'string', default: '/srv/guest/initramfs' },
  cmdline: { type: 'string', default: 'quiet' },
  disk: { type: 'string', default: '/srv/guest/disk.img' },
  kind: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What `--kind` takes: kinds of guests that a host may have. */
const guestKinds = 'kvm, qemu, xen-pv, xen-pvh or xen-hvm';

/** The options as they are told to people. */
export const hostHelp = `  --uri <uri>       the hypervisor, such as qemu:///system, qemu+ssh://host/system or xen:///system; without one, the QEMU driver
                    inside this process, with the guest of the demo, for which the other options do nothing
  --kernel <file>   what the guest boots, at that host; a Xen guest wants it uncompressed: ${hostOptions.kernel.default}
  --initrd <file>   its file system: that of "npm run setup", in .cache/guest: ${hostOptions.initrd.default}
  --cmdline <text>  what its kernel is told: ${hostOptions.cmdline.default}
  --disk <file>     an image of some megabytes, raw, that is plugged in: ${hostOptions.disk.default}
  --kind <kind>     ${guestKinds}; the best that the host has, unless told otherwise
  --help            this text
`;

export interface HostChoice {
  uri?: string | undefined;
  kernel: string;
  initrd: string;
  cmdline: string;
  disk: string;
  kind?: string | undefined;
}

/** A host that is connected, until it is disposed of. */
export interface Host extends AsyncDisposable {
  readonly connection: Connection;
  /** What its guests boot. */
  readonly guest: Pick<GuestSpec, 'kernel' | 'initrd' | 'cmdline' | 'kind'>;
  /** The image to be plugged in. */
  readonly disk: string;
}

/** What libvirt learns of QEMU takes it seconds; the demo and the tests keep it there, too. */
const capabilitiesCache = fileURLToPath(new URL('../.cache/qemu-capabilities', import.meta.url));

async function openEmbedded(): Promise<Host> {
  const qemu = await EmbeddedQemu.create({ capabilitiesCache });
  const connection = await connect(qemu.uri);
  const disk = join(qemu.root, 'disk.img');
  await writeFile(disk, '');
  await truncate(disk, 8 * 1024 * 1024);
  const { kernel, initramfs: initrd } = guestImage();
  // That there is a /dev/kvm does not mean that guests start on it, as inside of some virtual machines.
  const kind = (await accelerator()).name === 'kvm' ? 'kvm' : 'qemu';
  return {
    connection,
    guest: { kernel, initrd, cmdline: 'quiet', kind },
    disk,
    async [Symbol.asyncDispose]() {
      await connection.close();
      await qemu[Symbol.asyncDispose]();
    },
  };
}

/** Connects to the host that was chosen. Nothing of what follows depends on which hypervisor it has. */
export async function openHost({ uri, kernel, initrd, cmdline, disk, kind }: HostChoice): Promise<Host> {
  if (uri === undefined) return openEmbedded();
  const connection = await connect(uri);
  return {
    connection,
    // What is no kind is refused by the plan, with its reason.
    guest: { kernel, initrd, cmdline, ...(kind !== undefined && { kind: kind as GuestKind }) },
    disk,
    async [Symbol.asyncDispose]() {
      await connection.close();
    },
  };
}
