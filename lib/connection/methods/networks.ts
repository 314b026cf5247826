/** The virtual networks of a connection. */

import { formatXML, type NetworkXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { handle, wrap } from '../../core/object.ts';
import type {
  ConnectListAllNetworksFlags,
  NetworkCreateFlags,
  NetworkDefineFlags,
} from '../../native/generated/enums.ts';
import type { Network } from '../../network/network.ts';
import type { Connection } from '../connection.ts';

export const connectionNetworkMethods = {
  /** Returns all networks, or those that the options select. @see virConnectListAllNetworks */
  async listAllNetworks(options: ConnectListAllNetworksFlags & CallOptions = {}): Promise<Network[]> {
    return (await call('virConnectListAllNetworks', this[handle], options)).map((raw) => this[wrap](raw));
  },

  /**
   * Returns a network by its name, whether it is started or only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NETWORK if there is none.
   * @see virNetworkLookupByName
   */
  async lookupNetworkByName(name: string, options?: CallOptions): Promise<Network> {
    return this[wrap](await call('virNetworkLookupByName', this[handle], name, options));
  },

  /**
   * Returns a network by its UUID, whether it is started or only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NETWORK if there is none.
   * @see virNetworkLookupByUUIDString
   */
  async lookupNetworkByUUID(uuid: string, options?: CallOptions): Promise<Network> {
    return this[wrap](await call('virNetworkLookupByUUIDString', this[handle], uuid, options));
  },

  /** Defines a network, or changes the definition of the one with this name; it does not start it. @see virNetworkDefineXMLFlags */
  async defineNetwork(config: NetworkXML, options: NetworkDefineFlags & CallOptions = {}): Promise<Network> {
    return this[wrap](
      await call('virNetworkDefineXMLFlags', this[handle], await formatXML('NetworkConfig', config), options),
    );
  },

  /** Starts a transient network: when it stops, it is gone. @see virNetworkCreateXMLFlags */
  async createNetwork(config: NetworkXML, options: NetworkCreateFlags & CallOptions = {}): Promise<Network> {
    return this[wrap](
      await call('virNetworkCreateXMLFlags', this[handle], await formatXML('NetworkConfig', config), options),
    );
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern networks. */
export type ConnectionNetworkMethods = typeof connectionNetworkMethods;
