import { type Described, described } from '../config/described.ts';
import type { NetworkPortConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Identified, identified } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type { NoFlags } from '../native/generated/enums.ts';
import type { NetworkPortParameters } from '../native/generated/parameters.ts';
import type { Handle } from '../native/handle.ts';
import type { Network } from './network.ts';

/** A port of a network, where a guest's network interface is plugged in. Its UUID is unique in its network. */
export class NetworkPort extends ConnectedObject<'NetworkPort'> {
  /** The network that it belongs to. */
  readonly network: Network;

  /** @internal */
  constructor(network: Network, raw: Handle<'NetworkPort'>) {
    super(network?.connection, raw); // Where there is no network, the base class says what is wrong.
    this.network = network;
  }

  /** Returns the port as XML: what is plugged in, and how. @see virNetworkPortGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virNetworkPortGetXMLDesc', this[handle], options);
  }

  /** Returns the limits of its bandwidth: averages and peaks in KiB/s, bursts in KiB. @see virNetworkPortGetParameters */
  getParameters(options?: NoFlags & CallOptions): Promise<NetworkPortParameters> {
    return call('virNetworkPortGetParameters', this[handle], options);
  }

  /** Limits its bandwidth: averages and peaks in KiB/s, bursts in KiB. What is left out stays. @see virNetworkPortSetParameters */
  async setParameters(parameters: NetworkPortParameters, options?: NoFlags & CallOptions): Promise<void> {
    await call('virNetworkPortSetParameters', this[handle], parameters, options);
  }

  /** Removes it, and releases what it holds of the network. @see virNetworkPortDelete */
  async delete(options?: NoFlags & CallOptions): Promise<void> {
    await call('virNetworkPortDelete', this[handle], options);
  }
}

export interface NetworkPort extends Identified, Described<NetworkPortConfig, NoFlags & CallOptions> {}

assemble(NetworkPort, identified, described('NetworkPortConfig'));
