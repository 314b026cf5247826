/** A domain's network interfaces. */
import { type CallOptions, call } from '../../core/call.ts';
import { handle } from '../../core/object.ts';
import type {
  DomainInterfaceAddressesSource,
  DomainModificationImpact,
  NoFlags,
  TypedParameterFlags,
} from '../../native/generated/enums.ts';
import type {
  DomainAnnounceInterfaceParameters,
  DomainInterfaceParameters,
} from '../../native/generated/parameters.ts';
import type { DomainInterface, DomainInterfaceStats } from '../../native/generated/structs.ts';
import type { Domain } from '../domain.ts';

export const domainInterfaceMethods = {
  // Everywhere, `device` is the host's name of an interface, such as 'vnet3', or its MAC address.

  /**
   * Returns the bytes, packets, errors and drops of an interface; -1 for what the hypervisor does not count.
   *
   * @see virDomainInterfaceStats
   */
  interfaceStats(device: string, options?: CallOptions): Promise<DomainInterfaceStats> {
    return call('virDomainInterfaceStats', this[handle], device, options);
  },

  /** Returns the limits of an interface: averages and peaks in KiB/s, bursts in KiB. @see virDomainGetInterfaceParameters */
  getInterfaceParameters(
    device: string,
    options: DomainModificationImpact & TypedParameterFlags & CallOptions = {},
  ): Promise<DomainInterfaceParameters> {
    return call('virDomainGetInterfaceParameters', this[handle], device, options);
  },

  /**
   * Limits an interface: averages and peaks in KiB/s, bursts in KiB; an average of 0 removes a limit.
   *
   * @see virDomainSetInterfaceParameters
   */
  async setInterfaceParameters(
    device: string,
    parameters: DomainInterfaceParameters,
    options: DomainModificationImpact & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetInterfaceParameters', this[handle], device, parameters, options);
  },

  /**
   * Returns the guest's addresses.
   *
   * @param source The 'lease' of libvirt's DHCP server, the guest's 'agent', or the host's 'arp' table.
   * @see virDomainInterfaceAddresses
   */
  interfaceAddresses(
    source: DomainInterfaceAddressesSource = 'lease',
    options?: NoFlags & CallOptions,
  ): Promise<DomainInterface[]> {
    return call('virDomainInterfaceAddresses', this[handle], source, options);
  },

  /**
   * Announces the guest's addresses to the network, as after a migration.
   *
   * @param device The alias of an interface. Default: all.
   * @see virDomainAnnounceInterface
   */
  async announceInterface(
    device?: string | null,
    parameters: DomainAnnounceInterfaceParameters = {},
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainAnnounceInterface', this[handle], device ?? null, parameters, options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its network interfaces. */
export type DomainInterfaceMethods = typeof domainInterfaceMethods;
