/** The devices of a connection's host, and the secrets that it keeps. */

import { formatXML, type NodeDeviceXML, type SecretXML } from '../config/lazy.ts';
import { type CallOptions, call } from '../core/call.ts';
import { handle, wrap } from '../core/object.ts';
import type { NodeDevice } from '../host/node-device.ts';
import type { Secret } from '../host/secret.ts';
import type {
  ConnectListAllNodeDeviceFlags,
  ConnectListAllSecretsFlags,
  NodeDeviceCreateXMLFlags,
  NodeDeviceDefineXMLFlags,
  NoFlags,
  SecretDefineFlags,
  SecretUsageType,
} from '../native/generated/enums.ts';
import type { Network } from '../network/network.ts';
import type { PhysicalFunction } from '../pci/function.ts';
import { Pci } from '../pci/pci.ts';
import { createVfNetwork, type VfNetworkOptions } from '../pci/vf-network.ts';
import { ConnectionStorage } from './storage.ts';

export abstract class ConnectionDevices extends ConnectionStorage {
  #pci: Pci | undefined;

  /** The PCI functions of the host: SR-IOV, passthrough, who has what. */
  get pci(): Pci {
    this.#pci ??= new Pci(this);
    return this.#pci;
  }

  /**
   * Makes and starts a network that lends its guests a virtual function each: `{ type: 'network', source: { network: name } }`.
   *
   * @throws {PciError} 'none-free' when there are none to lend.
   * @see virNetworkCreateXMLFlags
   */
  createVfNetwork(pf: PhysicalFunction, options: VfNetworkOptions): Promise<Network> {
    return createVfNetwork(pf, options);
  }

  /** All devices of the host, or those that the options select: `{ capPciDev: true }`. @see virConnectListAllNodeDevices */
  async listAllNodeDevices(options: ConnectListAllNodeDeviceFlags & CallOptions = {}): Promise<NodeDevice[]> {
    return (await call('virConnectListAllNodeDevices', this[handle], options)).map((raw) => this[wrap](raw));
  }

  /**
   * A device of the host by libvirt's name of it, such as 'pci_0000_00_02_0'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE when there is none.
   * @see virNodeDeviceLookupByName
   */
  async lookupNodeDeviceByName(name: string, options?: CallOptions): Promise<NodeDevice> {
    return this[wrap](await call('virNodeDeviceLookupByName', this[handle], name, options));
  }

  /**
   * The adapter with these world wide names of node and port.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE when there is none.
   * @see virNodeDeviceLookupSCSIHostByWWN
   */
  async lookupSCSIHostByWWN(wwnn: string, wwpn: string, options?: NoFlags & CallOptions): Promise<NodeDevice> {
    return this[wrap](await call('virNodeDeviceLookupSCSIHostByWWN', this[handle], wwnn, wwpn, options));
  }

  /** Makes a device: a virtual host adapter, a mediated device. It is gone when it is destroyed. @see virNodeDeviceCreateXML */
  async createNodeDevice(
    config: NodeDeviceXML,
    options: NodeDeviceCreateXMLFlags & CallOptions = {},
  ): Promise<NodeDevice> {
    return this[wrap](
      await call('virNodeDeviceCreateXML', this[handle], await formatXML('NodeDeviceConfig', config), options),
    );
  }

  /** Defines a mediated device, which NodeDevice.create() makes. @see virNodeDeviceDefineXML */
  async defineNodeDevice(
    config: NodeDeviceXML,
    options: NodeDeviceDefineXMLFlags & CallOptions = {},
  ): Promise<NodeDevice> {
    return this[wrap](
      await call('virNodeDeviceDefineXML', this[handle], await formatXML('NodeDeviceConfig', config), options),
    );
  }

  // ---------------------------------------------------------------------------------------------- secrets

  /** All secrets, or those that the options select. @see virConnectListAllSecrets */
  async listAllSecrets(options: ConnectListAllSecretsFlags & CallOptions = {}): Promise<Secret[]> {
    return (await call('virConnectListAllSecrets', this[handle], options)).map((raw) => this[wrap](raw));
  }

  /** A secret by its UUID. @throws {LibvirtError} VIR_ERR_NO_SECRET when there is none. @see virSecretLookupByUUIDString */
  async lookupSecretByUUID(uuid: string, options?: CallOptions): Promise<Secret> {
    return this[wrap](await call('virSecretLookupByUUIDString', this[handle], uuid, options));
  }

  /**
   * The secret of a volume's path, a Ceph client's or iSCSI target's name …; one type has one of each.
   *
   * @throws {LibvirtError} VIR_ERR_NO_SECRET when there is none.
   * @see virSecretLookupByUsage
   */
  async lookupSecretByUsage(usageType: SecretUsageType, usageID: string, options?: CallOptions): Promise<Secret> {
    return this[wrap](await call('virSecretLookupByUsage', this[handle], usageType, usageID, options));
  }

  /** Defines a secret, or changes what describes it; Secret.setValue() gives it a value. @see virSecretDefineXML */
  async defineSecret(config: SecretXML, options: SecretDefineFlags & CallOptions = {}): Promise<Secret> {
    return this[wrap](await call('virSecretDefineXML', this[handle], await formatXML('SecretConfig', config), options));
  }
}
