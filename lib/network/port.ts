import type { NetworkPortConfig } from '../config/index.ts';
import { parseXML } from '../config/lazy.ts';
import { type CallOptions, call } from '../core/call.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type { NoFlags } from '../native/generated/enums.ts';
import type { NetworkPortParameters } from '../native/generated/parameters.ts';
import type { Handle } from '../native/signature.ts';
import type { Network } from './network.ts';

/** Where a guest's network interface is plugged into a network. */
export class NetworkPort extends ConnectedObject<'NetworkPort'> {
  /** The network that it belongs to. */
  readonly network: Network;

  /** @internal */
  constructor(network: Network, raw: Handle<'NetworkPort'>) {
    super(network?.connection, raw);
    this.network = network;
  }

  /** Its UUID, which no other port of the network has. */
  get uuid(): string {
    return this[handle].identity['uuid'] as string;
  }

  /** What is plugged in, and how, as XML. @see virNetworkPortGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virNetworkPortGetXMLDesc', this[handle], options);
  }

  /** The same, read into an object. @see virNetworkPortGetXMLDesc */
  async getConfig(options?: CallOptions): Promise<NetworkPortConfig> {
    return parseXML('NetworkPortConfig', await this.getXMLDesc(options));
  }

  /** The limits of its bandwidth: averages and peaks in KiB/s, bursts in KiB. @see virNetworkPortGetParameters */
  getParameters(options?: NoFlags & CallOptions): Promise<NetworkPortParameters> {
    return call('virNetworkPortGetParameters', this[handle], options);
  }

  /** Limits its bandwidth: averages and peaks in KiB/s, bursts in KiB. What is left out stays. @see virNetworkPortSetParameters */
  async setParameters(parameters: NetworkPortParameters, options?: NoFlags & CallOptions): Promise<void> {
    await call('virNetworkPortSetParameters', this[handle], parameters, options);
  }

  /** Removes it, and what it holds of the network. @see virNetworkPortDelete */
  async delete(options?: NoFlags & CallOptions): Promise<void> {
    await call('virNetworkPortDelete', this[handle], options);
  }
}
