/** What changes of devices reject with, beside libvirt's own errors. */

/** No device, or more than one, is what a selector says. Nothing was asked of the hypervisor. */
export class DeviceSelectionError extends Error {
  /** Always 'DeviceSelectionError'. */
  override readonly name = 'DeviceSelectionError';
  /** Always 'ERR_LIBVIRT_DEVICE_SELECTION'. */
  readonly code = 'ERR_LIBVIRT_DEVICE_SELECTION';
  /** Whether no device fits, or several. */
  readonly reason: 'missing' | 'ambiguous';
  /** The domain's name. */
  readonly domain: string;

  constructor(domain: string, what: string, where: string, found: readonly string[]) {
    super(
      found.length === 0
        ? `${domain} has no device with ${what} in ${where}`
        : `${domain} has ${found.length} devices with ${what} in ${where}: ${found.join(', ')}. Say which one by its alias or address`,
    );
    this.reason = found.length === 0 ? 'missing' : 'ambiguous';
    this.domain = domain;
  }
}

/**
 * A running guest has not let go of a device: it said so, or it did not answer in time. The device is still there, in the definition,
 * too. The guest may yet let go of it: the 'device-removed' event tells.
 */
export class DeviceRemovalError extends Error {
  /** Always 'DeviceRemovalError'. */
  override readonly name = 'DeviceRemovalError';
  /** Always 'ERR_LIBVIRT_DEVICE_REMOVAL'. */
  readonly code = 'ERR_LIBVIRT_DEVICE_REMOVAL';
  /** Whether the guest said no, or nothing in time. */
  readonly reason: 'refused' | 'timeout';
  /** The domain's name. */
  readonly domain: string;
  /** The device's alias, where it has one. */
  readonly alias: string | undefined;
  /** How often the guest was asked. */
  readonly attempts: number;

  constructor(options: {
    reason: 'refused' | 'timeout';
    domain: string;
    device: string;
    alias: string | undefined;
    attempts: number;
    timeout: number;
    running: boolean;
  }) {
    const { reason, domain, device, alias, attempts, timeout, running } = options;
    const asked = attempts === 1 ? 'asked once' : `asked ${attempts} times`;
    const what =
      reason === 'refused'
        ? `the guest ${domain} refused to let go of ${device} (${asked})`
        : `the guest ${domain} did not let go of ${device} within ${timeout / 1000} s (${asked})`;
    super(`${what}. ${hint(running)}`);
    this.reason = reason;
    this.domain = domain;
    this.alias = alias;
    this.attempts = attempts;
  }
}

function hint(running: boolean): string {
  return running
    ? 'Is its kernel up, does it support hot-plugging (ACPI or PCI Express), and is the device unused in it? With `attempts` it is asked again'
    : 'It is not running: only a guest that runs can let go of a device. Resume it first';
}
