import { type CallOptions, call } from './call.ts';
import type { NetworkXMLFlags } from './native/generated/enums.ts';
import { ConnectedObject, handle } from './object.ts';

/** A virtual network. */
export class Network extends ConnectedObject<'Network'> {
  get name(): string {
    return this[handle].identity['name'] as string;
  }

  get uuid(): string {
    return this[handle].identity['uuid'] as string;
  }

  /** @see virNetworkIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virNetworkIsActive', this[handle], options);
  }

  /** @see virNetworkIsPersistent */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return call('virNetworkIsPersistent', this[handle], options);
  }

  /** The name of its bridge on the host. @see virNetworkGetBridgeName */
  getBridgeName(options?: CallOptions): Promise<string> {
    return call('virNetworkGetBridgeName', this[handle], options);
  }

  /** @see virNetworkGetXMLDesc */
  getXMLDesc(options: NetworkXMLFlags & CallOptions = {}): Promise<string> {
    return call('virNetworkGetXMLDesc', this[handle], options);
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

  /** @see virNetworkGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virNetworkGetAutostart', this[handle], options);
  }

  /** @see virNetworkSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virNetworkSetAutostart', this[handle], autostart, options);
  }
}
