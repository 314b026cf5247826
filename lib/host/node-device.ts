import { type Described, described } from '../config/described.ts';
import type { NodeDeviceConfig } from '../config/index.ts';
import { formatXML, type NodeDeviceXML } from '../config/lazy.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import { type ObjectEvents, objectEvents } from '../events/object-events.ts';
import type { NodeDeviceUpdateFlags, NodeDeviceXMLFlags, NoFlags } from '../native/generated/enums.ts';

/**
 * A device of the host, such as a PCI function, a disk, a network card; or a mediated device that is only defined. Its name is
 * libvirt's, such as 'pci_0000_00_02_0'.
 */
export class NodeDevice extends ConnectedObject<'NodeDevice'> {
  /** Returns its description and capabilities as XML; with `inactive` the definition of a mediated device. @see virNodeDeviceGetXMLDesc */
  getXMLDesc(options: NodeDeviceXMLFlags & CallOptions = {}): Promise<string> {
    return call('virNodeDeviceGetXMLDesc', this[handle], options);
  }

  /**
   * Returns the name of the parent device. The root of the tree has none: most drivers reject then with
   * VIR_ERR_INTERNAL_ERROR, others return undefined. getConfig() has the parent, or none, without an error.
   *
   * @see virNodeDeviceGetParent
   */
  async getParent(options?: CallOptions): Promise<string | undefined> {
    return (await call('virNodeDeviceGetParent', this[handle], options)) ?? undefined;
  }

  /** Returns the types of its capabilities: 'pci', 'net', 'storage' … @see virNodeDeviceListCaps @see virNodeDeviceNumOfCaps */
  async listCaps(options?: CallOptions): Promise<string[]> {
    const count = await call('virNodeDeviceNumOfCaps', this[handle], options);
    return call('virNodeDeviceListCaps', this[handle], count, options);
  }

  /** Returns whether it is there, and not only defined. @see virNodeDeviceIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virNodeDeviceIsActive', this[handle], options);
  }

  /** Returns whether its definition outlives it. @see virNodeDeviceIsPersistent */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return call('virNodeDeviceIsPersistent', this[handle], options);
  }

  // ---------------------------------------------------------------------------------------------- passthrough

  /**
   * Detaches a PCI device from the host's driver, so that a guest can have it.
   *
   * @param driver The driver that it gets instead: 'vfio', the name of a kernel module, or 'xen'. Default: that of the hypervisor.
   * @see virNodeDeviceDetachFlags
   */
  async detach(driver?: string | null, options?: NoFlags & CallOptions): Promise<void> {
    await call('virNodeDeviceDetachFlags', this[handle], driver ?? null, options);
  }

  /** Returns a detached device to the host's driver. @see virNodeDeviceReAttach */
  async reAttach(options?: CallOptions): Promise<void> {
    await call('virNodeDeviceReAttach', this[handle], options);
  }

  /** Resets it; it must not be in use. @see virNodeDeviceReset */
  async reset(options?: CallOptions): Promise<void> {
    await call('virNodeDeviceReset', this[handle], options);
  }

  // ---------------------------------------------------------------------------------------------- transient and defined devices

  /** Starts a defined device. @see virNodeDeviceCreate */
  async create(options?: NoFlags & CallOptions): Promise<void> {
    await call('virNodeDeviceCreate', this[handle], options);
  }

  /** Removes the device itself: a virtual host adapter, a mediated device. @see virNodeDeviceDestroy */
  async destroy(options?: CallOptions): Promise<void> {
    await call('virNodeDeviceDestroy', this[handle], options);
  }

  /** Removes the definition. @see virNodeDeviceUndefine */
  async undefine(options?: NoFlags & CallOptions): Promise<void> {
    await call('virNodeDeviceUndefine', this[handle], options);
  }

  /** Changes a mediated device, live, its definition, or both. @see virNodeDeviceUpdate */
  async update(device: NodeDeviceXML, options: NodeDeviceUpdateFlags & CallOptions = {}): Promise<void> {
    await call('virNodeDeviceUpdate', this[handle], await formatXML('NodeDeviceConfig', device), options);
  }

  /** Returns whether it is made when the host, or its parent, appears. @see virNodeDeviceGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virNodeDeviceGetAutostart', this[handle], options);
  }

  /** Sets whether it starts when the host, or its parent, appears; it must be defined. @see virNodeDeviceSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virNodeDeviceSetAutostart', this[handle], autostart, options);
  }
}

export interface NodeDevice
  extends Named,
    Described<NodeDeviceConfig, NodeDeviceXMLFlags & CallOptions>,
    ObjectEvents<'NodeDevice'> {}

assemble(NodeDevice, named, described('NodeDeviceConfig'), objectEvents);
