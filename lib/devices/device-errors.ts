/** The errors of attaching, updating and detaching devices, besides LibvirtError. */

/** A selector matches no device of the domain, or more than one. Nothing was sent to the hypervisor. */
export class DeviceSelectionError extends Error {
  /** Always 'DeviceSelectionError'. */
  override readonly name = 'DeviceSelectionError';
  /** Always 'ERR_LIBVIRT_DEVICE_SELECTION'. */
  readonly code = 'ERR_LIBVIRT_DEVICE_SELECTION';
  /** Whether no device matches, or several. */
  readonly reason: 'missing' | 'ambiguous';
  /** The domain's name. */
  readonly domain: string;

  constructor(domain: string, what: string, where: string, found: readonly string[]) {
    super(
      found.length === 0
        ? `${domain} has no device with ${what} in ${where}`
        : `${domain} has ${found.length} devices with ${what} in ${where}: ${found.join(', ')}. Select one by its alias or address`,
    );
    this.reason = found.length === 0 ? 'missing' : 'ambiguous';
    this.domain = domain;
  }
}

/** A running guest has no free place on its PCI buses for a device. Nothing was sent to the hypervisor. */
export class DevicePlacementError extends Error {
  /** Always 'DevicePlacementError'. */
  override readonly name = 'DevicePlacementError';
  /** Always 'ERR_LIBVIRT_DEVICE_PLACEMENT'. */
  readonly code = 'ERR_LIBVIRT_DEVICE_PLACEMENT';
  /** The domain's name. */
  readonly domain: string;
  /** The controller that is missing: a port of PCI Express, or a bridge to conventional PCI. */
  readonly missing: 'pcie-root-port' | 'pcie-to-pci-bridge';

  /** @param ports How many ports there are, all of them in use; undefined if the device is a conventional one. */
  constructor(domain: string, element: string, ports: number | undefined) {
    const missing = ports === undefined ? 'pcie-to-pci-bridge' : 'pcie-root-port';
    const what =
      ports === undefined
        ? `${domain} has no slot for the ${element}, which is a conventional PCI device. Choose a model of PCI Express, such as virtio,`
        : `${domain} has no free PCI Express port for the ${element}: ${ports} of ${ports} are in use. Detach a device, plan the guest with more \`freeSlots\`,`;
    super(
      `${what} or add <controller type='pci' model='${missing}'/> to its definition, with { config: true }, and restart it.`,
    );
    this.domain = domain;
    this.missing = missing;
  }
}

/**
 * A guest did not release a device: it refused, it did not answer in time, or it is paused and got no request. The device is still
 * attached, and still in the definition. A guest that got a request may release it later: the 'device-removed' event reports that.
 */
export class DeviceRemovalError extends Error {
  /** Always 'DeviceRemovalError'. */
  override readonly name = 'DeviceRemovalError';
  /** Always 'ERR_LIBVIRT_DEVICE_REMOVAL'. */
  readonly code = 'ERR_LIBVIRT_DEVICE_REMOVAL';
  /**
   * Whether the guest refused, did not answer within `timeout`, or is 'paused' on a hypervisor that would report a PCI function as
   * released which it keeps (Xen): then nothing was sent.
   */
  readonly reason: 'refused' | 'timeout' | 'paused';
  /** The domain's name. */
  readonly domain: string;
  /** The device's alias, if it has one. */
  readonly alias: string | undefined;
  /** How many unplug requests were sent. */
  readonly attempts: number;

  constructor(options: {
    reason: 'refused' | 'timeout' | 'paused';
    domain: string;
    device: string;
    alias: string | undefined;
    attempts: number;
    timeout: number;
    running: boolean;
  }) {
    const { reason, domain, device, alias, attempts, timeout, running } = options;
    const sent = attempts === 1 ? '1 request' : `${attempts} requests`;
    const what = {
      refused: `the guest ${domain} refused to release ${device} (${sent})`,
      timeout: `the guest ${domain} did not release ${device} within ${timeout / 1000} s (${sent})`,
      paused: `the guest ${domain} is paused: it would keep ${device}, of which libvirt would know no more`,
    }[reason];
    super(`${what}. ${reason === 'paused' ? 'Resume the guest first, or destroy it' : hint(running)}`);
    this.reason = reason;
    this.domain = domain;
    this.alias = alias;
    this.attempts = attempts;
  }
}

function hint(running: boolean): string {
  return running
    ? 'Check that its kernel has booted, supports hot-unplug (ACPI or PCI Express) and does not use the device; the option `attempts` repeats the request'
    : 'It is not running: only a running guest can release a device. Resume it first';
}
