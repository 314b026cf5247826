/** A Linux guest that boots from two files, finds its devices and gives a shell on its serial console. docs/set-up.md tells more. */
export interface GuestImage {
  /** Path of the kernel. */
  readonly kernel: string;
  /** Path of the initramfs, which is all the root file system there is. */
  readonly initramfs: string;
  /** The kernel's command line. */
  readonly cmdline: string;
  /** The kernel's release, as `uname -r` says it in the guest. */
  readonly version: string;
}

/**
 * The guest that `npm run setup` made.
 *
 * @param options.console the terminal that the guest speaks on: by default the machine's first serial port, `hvc0` for virtio
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
 * Whether KVM really runs the guest: a `/dev/kvm` that opens proves nothing, so the guest is booted on it once. The answer is
 * remembered until the machine reboots; the first one takes at most a few seconds.
 */
export function accelerator(): Promise<Accelerator>;
