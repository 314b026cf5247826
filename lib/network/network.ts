import { type Described, described } from '../config/described.ts';
import type { NetworkConfig } from '../config/index.ts';
import { formatXML, type NetworkPortXML } from '../config/lazy.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Identified, identified, type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import { type ObjectEvents, objectEvents } from '../events/object-events.ts';
import type {
  NetworkMetadataType,
  NetworkPortCreateFlags,
  NetworkUpdateCommand,
  NetworkUpdateFlags,
  NetworkUpdateSection,
  NetworkXMLFlags,
  NoFlags,
} from '../native/generated/enums.ts';
import type { NetworkDHCPLease } from '../native/generated/structs.ts';
import { NetworkPort } from './port.ts';

/** A virtual network. */
export class Network extends ConnectedObject<'Network'> {
  /** Returns whether it is started. @see virNetworkIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virNetworkIsActive', this[handle], options);
  }

  /** Returns whether it stays defined when it stops. @see virNetworkIsPersistent */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return call('virNetworkIsPersistent', this[handle], options);
  }

  /** Returns the name of its bridge on the host. @see virNetworkGetBridgeName */
  getBridgeName(options?: CallOptions): Promise<string> {
    return call('virNetworkGetBridgeName', this[handle], options);
  }

  /**
   * Returns its configuration as XML: of the active network, if it is started; with `inactive` the one for its next start.
   *
   * @see virNetworkGetXMLDesc
   */
  getXMLDesc(options: NetworkXMLFlags & CallOptions = {}): Promise<string> {
    return call('virNetworkGetXMLDesc', this[handle], options);
  }

  /**
   * Returns the leases of its DHCP server; expiry times in seconds since 1970.
   *
   * @param mac Only those of this MAC address.
   * @see virNetworkGetDHCPLeases
   */
  getDHCPLeases(mac?: string | null, options?: NoFlags & CallOptions): Promise<NetworkDHCPLease[]> {
    return call('virNetworkGetDHCPLeases', this[handle], mac ?? null, options);
  }

  /** Starts a defined network. @see virNetworkCreate */
  async create(options?: CallOptions): Promise<void> {
    await call('virNetworkCreate', this[handle], options);
  }

  /** Stops it. @see virNetworkDestroy */
  async destroy(options?: CallOptions): Promise<void> {
    await call('virNetworkDestroy', this[handle], options);
  }

  /** Removes the definition. @see virNetworkUndefine */
  async undefine(options?: CallOptions): Promise<void> {
    await call('virNetworkUndefine', this[handle], options);
  }

  /** Returns whether it starts when the host does. @see virNetworkGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virNetworkGetAutostart', this[handle], options);
  }

  /** Sets whether it starts when the host does; it must be defined. @see virNetworkSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virNetworkSetAutostart', this[handle], autostart, options);
  }

  /**
   * Changes one part of it without stopping it: adds a DHCP host, removes a DNS entry …
   *
   * @param xml The element of that section, as text.
   * @param options `parentIndex`: which of several parents is meant, such as the nth `<ip>`, from 0; Default: the first that matches.
   * @see virNetworkUpdate
   */
  async update(
    command: NetworkUpdateCommand,
    section: NetworkUpdateSection,
    xml: string,
    options: NetworkUpdateFlags & CallOptions & { parentIndex?: number } = {},
  ): Promise<void> {
    const { parentIndex = -1, ...rest } = options;
    await call('virNetworkUpdate', this[handle], command, section, parentIndex, xml, rest);
  }

  /**
   * Returns its title, its description, or a custom element.
   *
   * @param uri The namespace of an 'element'.
   * @throws {LibvirtError} VIR_ERR_NO_NETWORK_METADATA if there is none; VIR_ERR_INTERNAL_ERROR by libvirt up to 11.3, which gives no reason.
   * @see virNetworkGetMetadata
   */
  getMetadata(
    type: NetworkMetadataType,
    uri?: string | null,
    options: NetworkUpdateFlags & CallOptions = {},
  ): Promise<string> {
    return call('virNetworkGetMetadata', this[handle], type, uri ?? null, options);
  }

  /**
   * Sets its title, its description, or a custom element.
   *
   * @param metadata The text or the element; null removes it.
   * @param key The prefix for the namespace of an 'element'.
   * @param uri The namespace of an 'element'.
   * @see virNetworkSetMetadata
   */
  async setMetadata(
    type: NetworkMetadataType,
    metadata: string | null,
    key?: string | null,
    uri?: string | null,
    options: NetworkUpdateFlags & CallOptions = {},
  ): Promise<void> {
    await call('virNetworkSetMetadata', this[handle], type, metadata, key ?? null, uri ?? null, options);
  }

  // ---------------------------------------------------------------------------------------------- ports

  /** Returns all ports. @see virNetworkListAllPorts */
  async listAllPorts(options?: NoFlags & CallOptions): Promise<NetworkPort[]> {
    return (await call('virNetworkListAllPorts', this[handle], options)).map((raw) => new NetworkPort(this, raw));
  }

  /**
   * Returns the port of this UUID.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NETWORK_PORT if there is none.
   * @see virNetworkPortLookupByUUIDString
   */
  async lookupPortByUUID(uuid: string, options?: CallOptions): Promise<NetworkPort> {
    return new NetworkPort(this, await call('virNetworkPortLookupByUUIDString', this[handle], uuid, options));
  }

  /** Plugs something in. @see virNetworkPortCreateXML */
  async createPort(port: NetworkPortXML, options: NetworkPortCreateFlags & CallOptions = {}): Promise<NetworkPort> {
    const xml = await formatXML('NetworkPortConfig', port);
    return new NetworkPort(this, await call('virNetworkPortCreateXML', this[handle], xml, options));
  }
}

export interface Network
  extends Named,
    Identified,
    Described<NetworkConfig, NetworkXMLFlags & CallOptions>,
    ObjectEvents<'Network'> {}

assemble(Network, named, identified, described('NetworkConfig'), objectEvents);
