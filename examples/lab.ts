/** The lab that an example runs in, and what its guests boot: the same options for all examples. */
import { type GuestImage, Lab, minimalImage } from 'libvirt-native/testing';
import { guestFolder } from '../scripts/paths.mjs';

/** For parseArgs(). */
export const labOptions = {
  kernel: { type: 'string' },
  initrd: { type: 'string' },
  cmdline: { type: 'string', default: 'quiet' },
  disk: { type: 'string' },
  kind: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The help for these options. */
export const labHelp = `  --uri <uri>       the hypervisor, such as qemu:///system, qemu+ssh://host/system or xen:///system. Default: the QEMU driver inside
                    this process, without a daemon
  --kernel <file>   the guest's kernel, a path on that host; Xen needs it uncompressed. Default: the image of "npm run setup",
                    on this machine
  --initrd <file>   its initramfs: that image has one below .cache/guest
  --cmdline <text>  the kernel's command line. Default: ${labOptions.cmdline.default}
  --disk <file>     a raw image of some megabytes on that host, which is plugged in. Default: an empty one, on this machine
  --kind <kind>     kvm, qemu, xen-pv, xen-pvh or xen-hvm; default: the best that the host has
  --help            this text
`;

interface LabChoice {
  uri?: string | undefined;
  kernel?: string | undefined;
  initrd?: string | undefined;
  cmdline: string;
}

/** The image of the chosen kernel, if one was chosen. */
export function labImage({ kernel, initrd, cmdline }: Omit<LabChoice, 'uri'>): GuestImage | undefined {
  if (kernel === undefined) return undefined;
  return { kernel, cmdline, ready: 'guest: ready', ...(initrd !== undefined && { initrd }) };
}

/** Opens a lab on the chosen hypervisor. Nothing that follows depends on it. */
export async function openLab({ uri, ...choice }: LabChoice): Promise<Lab> {
  const image = labImage(choice) ?? (await minimalImage({ cache: guestFolder() }));
  return Lab.open({ image, ...(uri !== undefined && { uri }) });
}
