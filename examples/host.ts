/** The host that an example runs on, and what its guests boot: the same options for all examples. */
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connection, connect, type GuestKind, type GuestSpec } from 'libvirt-native';
import { EmbeddedQemu, minimalImage } from 'libvirt-native/testing';
import { guestFolder } from '../scripts/paths.mjs';

/** For parseArgs(). */
export const hostOptions = {
  kernel: { type: 'string', default: '/srv/guest/vmlinux' },
  initrd: { type: 'string', default: '/srv/guest/initramfs' },
  cmdline: { type: 'string', default: 'quiet' },
  disk: { type: 'string', default: '/srv/guest/disk.img' },
  kind: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Values of `--kind`. */
const guestKinds = 'kvm, qemu, xen-pv, xen-pvh or xen-hvm';

/** The help for these options. */
export const hostHelp = `  --uri <uri>       the hypervisor, such as qemu:///system, qemu+ssh://host/system or xen:///system; without one, the QEMU driver
                    inside this process, with the guest of the demo; the other options then have no effect
  --kernel <file>   the guest's kernel, a path on that host; Xen needs it uncompressed. Default: ${hostOptions.kernel.default}
  --initrd <file>   its initramfs: "npm run setup" makes one below .cache/guest. Default: ${hostOptions.initrd.default}
  --cmdline <text>  the kernel's command line. Default: ${hostOptions.cmdline.default}
  --disk <file>     a raw image of some megabytes, which is plugged in. Default: ${hostOptions.disk.default}
  --kind <kind>     ${guestKinds}; default: the best that the host has
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

/** A connected host. Disposing of it closes the connection. */
export interface Host extends AsyncDisposable {
  readonly connection: Connection;
  /** What its guests boot. */
  readonly guest: Pick<GuestSpec, 'kernel' | 'initrd' | 'cmdline' | 'kind'>;
  /** The image to be plugged in. */
  readonly disk: string;
}

/** Probing QEMU's capabilities takes libvirt seconds; the demo and the tests cache them there, too. */
const capabilitiesCache = fileURLToPath(new URL('../.cache/qemu-capabilities', import.meta.url));

async function openEmbedded(): Promise<Host> {
  const qemu = await EmbeddedQemu.create({ capabilitiesCache });
  const connection = await connect(qemu.uri);
  const disk = join(qemu.root, 'disk.img');
  await writeFile(disk, '');
  await truncate(disk, 8 * 1024 * 1024);
  const { kernel, initrd, cmdline } = await minimalImage({ cache: guestFolder() });
  return {
    connection,
    guest: { kernel, initrd, cmdline },
    disk,
    async [Symbol.asyncDispose]() {
      await connection.close();
      await qemu.close();
    },
  };
}

/** Connects to the chosen host. Nothing that follows depends on its hypervisor. */
export async function openHost({ uri, kernel, initrd, cmdline, disk, kind }: HostChoice): Promise<Host> {
  if (uri === undefined) return openEmbedded();
  const connection = await connect(uri);
  return {
    connection,
    // An invalid kind is rejected by the plan, with the reason.
    guest: { kernel, initrd, cmdline, ...(kind !== undefined && { kind: kind as GuestKind }) },
    disk,
    async [Symbol.asyncDispose]() {
      await connection.close();
    },
  };
}
