/** A Linux guest that boots from two files, finds its devices and gives a shell on its serial console. See docs/set-up.md. */
export interface GuestImage {
  /** Path of the kernel. */
  readonly kernel: string;
  /** Path of the initramfs, which is all the root file system there is. */
  readonly initramfs: string;
  /** The kernel's command line. */
  readonly cmdline: string;
  /** The kernel's release, as `uname -r` prints it in the guest. */
  readonly version: string;
}

/**
 * The guest that `npm run setup` made.
 *
 * @param options.console the guest's terminal. Default: the machine's first serial port, `hvc0` for virtio
 * @throws Error when set-up has not made it yet
 */
export function guestImage(options?: { console?: string }): GuestImage;

/** What runs guests here, and how that is known. */
export interface Accelerator {
  /** `kvm` for `<domain type='kvm'>`, `tcg` for `<domain type='qemu'>`. */
  readonly name: 'kvm' | 'tcg';
  /** One sentence for people. */
  readonly reason: string;
}

/**
 * Whether KVM really runs the guest: a `/dev/kvm` that can be opened proves little, so the guest is booted on it once. The answer is
 * cached until the machine reboots; the first one takes at most a few seconds.
 */
export function accelerator(): Promise<Accelerator>;
