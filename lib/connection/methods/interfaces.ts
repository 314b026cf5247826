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
   * All interfaces of the host, or those that the options select. Where the driver cannot list objects, it is asked for their names.
   *
   * @see virConnectListAllInterfaces
   * @see virConnectListInterfaces
   * @see virConnectListDefinedInterfaces
   */
  listAllInterfaces(options: ConnectListAllInterfacesFlags & CallOptions = {}): Promise<Interface[]> {
    return withFallback(
      async () => (await call('virConnectListAllInterfaces', this[handle], options)).map((raw) => this[wrap](raw)),
      () => interfacesByName(this, { signal: options.signal }),
      withoutFlags(options),
    );
  },

  /**
   * An interface of the host by its name, such as 'eth0' or 'br0'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_INTERFACE when there is none.
   * @see virInterfaceLookupByName
   */
  async lookupInterfaceByName(name: string, options?: CallOptions): Promise<Interface> {
    return this[wrap](await call('virInterfaceLookupByName', this[handle], name, options));
  },

  /**
   * An interface of the host by its MAC address.
   *
   * @throws {LibvirtError} VIR_ERR_NO_INTERFACE when there is none, VIR_ERR_MULTIPLE_INTERFACES when several have it.
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

  /** Remembers the host's network configuration, so that what is changed from now on can be undone. @see virInterfaceChangeBegin */
  async interfaceChangeBegin(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeBegin', this[handle], options);
  },

  /** Keeps what was changed. @see virInterfaceChangeCommit */
  async interfaceChangeCommit(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeCommit', this[handle], options);
  },

  /** Undoes what was changed. @see virInterfaceChangeRollback */
  async interfaceChangeRollback(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceChangeRollback', this[handle], options);
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern the host's network interfaces. */
export type ConnectionInterfaceMethods = typeof connectionInterfaceMethods;

async function interfacesByName(connection: Connection, options: CallOptions): Promise<Interface[]> {
  const up = await call('virConnectNumOfInterfaces', connection[handle], options);
  const down = await call('virConnectNumOfDefinedInterfaces', connection[handle], options);
  const names = await Promise.all([
    call('virConnectListInterfaces', connection[handle], up, options),
    call('virConnectListDefinedInterfaces', connection[handle], down, options),
  ]);
  return Promise.all(names.flat().map((name) => connection.lookupInterfaceByName(name, options)));
}
