/** The virtual networks of a connection, their filters, and the host's own network interfaces. */

import {
  formatXML,
  type InterfaceXML,
  type NetworkXML,
  type NWFilterBindingXML,
  type NWFilterXML,
} from '../config/lazy.ts';
import { type CallOptions, call } from '../core/call.ts';
import { isPlain, orOlder } from '../core/fallback.ts';
import { handle, wrap } from '../core/object.ts';
import type {
  ConnectListAllInterfacesFlags,
  ConnectListAllNetworksFlags,
  InterfaceDefineFlags,
  NetworkCreateFlags,
  NetworkDefineFlags,
  NoFlags,
  NWFilterBindingCreateFlags,
  NWFilterDefineFlags,
} from '../native/generated/enums.ts';
import type { NWFilter } from '../network/filter.ts';
import type { NWFilterBinding } from '../network/filter-binding.ts';
import type { Interface } from '../network/interface.ts';
import type { Network } from '../network/network.ts';
import { ConnectionDomains } from './domains.ts';

export abstract class ConnectionNetworks extends ConnectionDomains {
  /** All networks, or those that the options select. @see virConnectListAllNetworks */
  async listAllNetworks(options: ConnectListAllNetworksFlags & CallOptions = {}): Promise<Network[]> {
    return (await call('virConnectListAllNetworks', this[handle], options)).map((raw) => this[wrap](raw));
  }

  /**
   * A network by its name, whether it is started or only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NETWORK when there is none.
   * @see virNetworkLookupByName
   */
  async lookupNetworkByName(name: string, options?: CallOptions): Promise<Network> {
    return this[wrap](await call('virNetworkLookupByName', this[handle], name, options));
  }

  /**
   * A network by its UUID, whether it is started or only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NETWORK when there is none.
   * @see virNetworkLookupByUUIDString
   */
  async lookupNetworkByUUID(uuid: string, options?: CallOptions): Promise<Network> {
    return this[wrap](await call('virNetworkLookupByUUIDString', this[handle], uuid, options));
  }

  /** Defines a network, or changes the definition of the one with this name; it does not start it. @see virNetworkDefineXMLFlags */
  async defineNetwork(config: NetworkXML, options: NetworkDefineFlags & CallOptions = {}): Promise<Network> {
    return this[wrap](
      await call('virNetworkDefineXMLFlags', this[handle], await formatXML('NetworkConfig', config), options),
    );
  }

  /** Starts a transient network: when it stops, it is gone. @see virNetworkCreateXMLFlags */
  async createNetwork(config: NetworkXML, options: NetworkCreateFlags & CallOptions = {}): Promise<Network> {
    return this[wrap](
      await call('virNetworkCreateXMLFlags', this[handle], await formatXML('NetworkConfig', config), options),
    );
  }

  // ---------------------------------------------------------------------------------------------- filters

  /** All network filters. @see virConnectListAllNWFilters */
  async listAllNWFilters(options?: NoFlags & CallOptions): Promise<NWFilter[]> {
    return (await call('virConnectListAllNWFilters', this[handle], options)).map((raw) => this[wrap](raw));
  }

  /**
   * A network filter by its name, such as 'clean-traffic'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NWFILTER when there is none.
   * @see virNWFilterLookupByName
   */
  async lookupNWFilterByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return this[wrap](await call('virNWFilterLookupByName', this[handle], name, options));
  }

  /** A network filter by its UUID. @throws {LibvirtError} VIR_ERR_NO_NWFILTER when there is none. @see virNWFilterLookupByUUIDString */
  async lookupNWFilterByUUID(uuid: string, options?: CallOptions): Promise<NWFilter> {
    return this[wrap](await call('virNWFilterLookupByUUIDString', this[handle], uuid, options));
  }

  /** Defines a filter, or changes the one with this name wherever it is at work. @see virNWFilterDefineXMLFlags */
  async defineNWFilter(config: NWFilterXML, options: NWFilterDefineFlags & CallOptions = {}): Promise<NWFilter> {
    return this[wrap](
      await call('virNWFilterDefineXMLFlags', this[handle], await formatXML('NWFilterConfig', config), options),
    );
  }

  /** All network filters that are at work on a network device of the host. @see virConnectListAllNWFilterBindings */
  async listAllNWFilterBindings(options?: NoFlags & CallOptions): Promise<NWFilterBinding[]> {
    return (await call('virConnectListAllNWFilterBindings', this[handle], options)).map((raw) => this[wrap](raw));
  }

  /**
   * The filter at work on a network device of the host, such as 'vnet3'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NWFILTER_BINDING when there is none.
   * @see virNWFilterBindingLookupByPortDev
   */
  async lookupNWFilterBindingByPortDev(portDev: string, options?: CallOptions): Promise<NWFilterBinding> {
    return this[wrap](await call('virNWFilterBindingLookupByPortDev', this[handle], portDev, options));
  }

  /** Puts a filter to work on a network device of the host. @see virNWFilterBindingCreateXML */
  async createNWFilterBinding(
    config: NWFilterBindingXML,
    options: NWFilterBindingCreateFlags & CallOptions = {},
  ): Promise<NWFilterBinding> {
    return this[wrap](
      await call(
        'virNWFilterBindingCreateXML',
        this[handle],
        await formatXML('NWFilterBindingConfig', config),
        options,
      ),
    );
  }

  // ---------------------------------------------------------------------------------------------- the host's interfaces

  /**
   * All interfaces of the host, or those that the options select. Where the driver cannot list objects, it is asked for their names.
   *
   * @see virConnectListAllInterfaces
   * @see virConnectListInterfaces
   * @see virConnectListDefinedInterfaces
   */
  listAllInterfaces(options: ConnectListAllInterfacesFlags & CallOptions = {}): Promise<Interface[]> {
    return orOlder(
      async () => (await call('virConnectListAllInterfaces', this[handle], options)).map((raw) => this[wrap](raw)),
      () => this.#interfacesByName({ signal: options.signal }),
      isPlain(options),
    );
  }

  async #interfacesByName(options: CallOptions): Promise<Interface[]> {
    const up = await call('virConnectNumOfInterfaces', this[handle], options);
    const down = await call('virConnectNumOfDefinedInterfaces', this[handle], options);
    const names = await Promise.all([
      call('virConnectListInterfaces', this[handle], up, options),
      call('virConnectListDefinedInterfaces', this[handle], down, options),
    ]);
    return Promise.all(names.flat().map((name) => this.lookupInterfaceByName(name, options)));
  }

  /**
   * An interface of the host by its name, such as 'eth0' or 'br0'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_INTERFACE when there is none.
   * @see virInterfaceLookupByName
   */
  async lookupInterfaceByName(name: string, options?: CallOptions): Promise<Interface> {
    return this[wrap](await call('virInterfaceLookupByName', this[handle], name, options));
  }

  /**
   * An interface of the host by its MAC address.
   *
   * @throws {LibvirtError} VIR_ERR_NO_INTERFACE when there is none, VIR_ERR_MULTIPLE_INTERFACES when several have it.
   * @see virInterfaceLookupByMACString
   */
  async lookupInterfaceByMAC(mac: string, options?: CallOptions): Promise<Interface> {
    return this[wrap](await call('virInterfaceLookupByMACString', this[handle], mac, options));
  }

  /** Defines an interface in the host's configuration; it does not bring it up. @see virInterfaceDefineXML */
  async defineInterface(config: InterfaceXML, options: InterfaceDefineFlags & CallOptions = {}): Promise<Interface> {
    return this[wrap](
      await call('virInterfaceDefineXML', this[handle], await formatXML('InterfaceConfig', config), options),
    );
  }

  /** Remembers the host's network configuration, so that what is changed from now on can be undone. @see virInterfaceChangeBegin */
  async interfaceChangeBegin(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeBegin', this[handle], options);
  }

  /** Keeps what was changed. @see virInterfaceChangeCommit */
  async interfaceChangeCommit(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeCommit', this[handle], options);
  }

  /** Undoes what was changed. @see virInterfaceChangeRollback */
  async interfaceChangeRollback(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeRollback', this[handle], options);
  }
}
