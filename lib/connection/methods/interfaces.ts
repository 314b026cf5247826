/** The host's own network interfaces. */

import { formatXML, type InterfaceXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback, withoutFlags } from '../../core/fallback.ts';
import { handle, wrap } from '../../core/object.ts';
import type { ConnectListAllInterfacesFlags, InterfaceDefineFlags, NoFlags } from '../../native/generated/enums.ts';
import type { Interface } from '../../network/interface.ts';
import type { Connection } from '../connection.ts';

export const connectionInterfaceMethods = {
  /**
   * Returns all interfaces of the host, or those that the options select. Falls back to listing names where the driver cannot list objects.
   *
   * @see virConnectListAllInterfaces
   * @see virConnectListInterfaces
   * @see virConnectListDefinedInterfaces
   * @see virConnectNumOfInterfaces
   * @see virConnectNumOfDefinedInterfaces
   */
  listAllInterfaces(options: ConnectListAllInterfacesFlags & CallOptions = {}): Promise<Interface[]> {
    return withFallback(
      async () => (await call('virConnectListAllInterfaces', this[handle], options)).map((raw) => this[wrap](raw)),
      () => interfacesByName(this, { signal: options.signal }),
      withoutFlags(options),
    );
  },

  /**
   * Returns an interface of the host by its name, such as 'eth0' or 'br0'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_INTERFACE if there is none.
   * @see virInterfaceLookupByName
   */
  async lookupInterfaceByName(name: string, options?: CallOptions): Promise<Interface> {
    return this[wrap](await call('virInterfaceLookupByName', this[handle], name, options));
  },

  /**
   * Returns an interface of the host by its MAC address.
   *
   * @throws {LibvirtError} VIR_ERR_NO_INTERFACE if there is none, VIR_ERR_MULTIPLE_INTERFACES if several have it.
   * @see virInterfaceLookupByMACString
   */
  async lookupInterfaceByMAC(mac: string, options?: CallOptions): Promise<Interface> {
    return this[wrap](await call('virInterfaceLookupByMACString', this[handle], mac, options));
  },

  /** Defines an interface in the host's configuration; it does not bring it up. @see virInterfaceDefineXML */
  async defineInterface(config: InterfaceXML, options: InterfaceDefineFlags & CallOptions = {}): Promise<Interface> {
    return this[wrap](
      await call('virInterfaceDefineXML', this[handle], await formatXML('InterfaceConfig', config), options),
    );
  },

  /**
   * Begins a transaction: saves the host's network configuration, so that later changes can be rolled back.
   *
   * @see virInterfaceChangeBegin
   */
  async interfaceChangeBegin(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeBegin', this[handle], options);
  },

  /** Commits the changes since interfaceChangeBegin(). @see virInterfaceChangeCommit */
  async interfaceChangeCommit(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeCommit', this[handle], options);
  },

  /** Rolls back the changes since interfaceChangeBegin(). @see virInterfaceChangeRollback */
  async interfaceChangeRollback(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeRollback', this[handle], options);
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern the host's network interfaces. */
export type ConnectionInterfaceMethods = typeof connectionInterfaceMethods;

async function interfacesByName(connection: Connection, options: CallOptions): Promise<Interface[]> {
  const up = await call('virConnectNumOfInterfaces', connection[handle], options);
  const down = await call('virConnectNumOfDefinedInterfaces', connection[handle], options);
  const names = [
    ...(await call('virConnectListInterfaces', connection[handle], up, options)),
    ...(await call('virConnectListDefinedInterfaces', connection[handle], down, options)),
  ];
  return Promise.all(names.map((name) => connection.lookupInterfaceByName(name, options)));
}
