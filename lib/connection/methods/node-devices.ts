/** The devices of a connection's host. */

import { formatXML, type NodeDeviceXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { handle, wrap } from '../../core/object.ts';
import type { NodeDevice } from '../../host/node-device.ts';
import type {
  ConnectListAllNodeDeviceFlags,
  NodeDeviceCreateXMLFlags,
  NodeDeviceDefineXMLFlags,
  NoFlags,
} from '../../native/generated/enums.ts';
import type { Connection } from '../connection.ts';

export const connectionNodeDeviceMethods = {
  /** Returns all devices of the host, or those that the options select: `{ capPciDev: true }`. @see virConnectListAllNodeDevices */
  async listAllNodeDevices(options: ConnectListAllNodeDeviceFlags & CallOptions = {}): Promise<NodeDevice[]> {
    return (await call('virConnectListAllNodeDevices', this[handle], options)).map((raw) => this[wrap](raw));
  },

  /**
   * Returns a device of the host by libvirt's name of it, such as 'pci_0000_00_02_0'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE if there is none.
   * @see virNodeDeviceLookupByName
   */
  async lookupNodeDeviceByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return this[wrap](await call('virNodeDeviceLookupByName', this[handle], name, options));
  },

  /**
   * Returns the adapter with these world wide names of node and port.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE if there is none.
   * @see virNodeDeviceLookupSCSIHostByWWN
   */
  async lookupSCSIHostByWWN(wwnn: string, wwpn: string, options?: NoFlags & CallOptions): Promise<NodeDevice> {
    return this[wrap](await call('virNodeDeviceLookupSCSIHostByWWN', this[handle], wwnn, wwpn, options));
  },

  /** Creates a transient device: a virtual host adapter, a mediated device. @see virNodeDeviceCreateXML */
  async createNodeDevice(
    config: NodeDeviceXML,
    options: NodeDeviceCreateXMLFlags & CallOptions = {},
  ): Promise<NodeDevice> {
    return this[wrap](
      await call('virNodeDeviceCreateXML', this[handle], await formatXML('NodeDeviceConfig', config), options),
    );
  },

  /** Defines a mediated device; NodeDevice.create() starts it. @see virNodeDeviceDefineXML */
  async defineNodeDevice(
    config: NodeDeviceXML,
    options: NodeDeviceDefineXMLFlags & CallOptions = {},
  ): Promise<NodeDevice> {
    return this[wrap](
      await call('virNodeDeviceDefineXML', this[handle], await formatXML('NodeDeviceConfig', config), options),
    );
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern node devices. */
export type ConnectionNodeDeviceMethods = typeof connectionNodeDeviceMethods;
