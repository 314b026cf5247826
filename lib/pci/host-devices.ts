/** The node devices of a host, as one operation reads them: each once, and only those that it needs. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { handle } from '../core/object.ts';
import { PciAddress } from '../core/pci-address.ts';
import { isThisMachine } from '../core/this-machine.ts';
import type { NodeDevice } from '../host/node-device.ts';
import { isHeld } from './assignable.ts';
import { readHardware, unknownHardware } from './hardware.ts';
import { type FoundFunction, type NodeDescription, netdevsOf, type PciProperties, propertiesOf } from './info.ts';
import { isHere } from './local.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { once } from './once.ts';

/** How a host makes its functions' objects of what was read of them. @internal */
export const functionsOf: unique symbol = Symbol('functionsOf');

/** Of so many devices, each is looked up; of more, all are listed: one call instead of one for each. */
const fewDevices = 2;

/**
 * Reads node devices. libvirt returns the XML of one device at a time, and a network interface names the function that it is on in its XML
 * alone: the network interfaces of one function take a call for each network interface of the host.
 */
export class HostDevices {
  readonly #connection: Connection;
  readonly #options: CallOptions;
  readonly #descriptions = new Map<string, Promise<NodeDescription>>();

  constructor(connection: Connection, options: CallOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  /** Returns all PCI functions, sorted by address. */
  readonly all = once(async (): Promise<FoundFunction[]> => {
    const nodes = await this.#connection.listAllNodeDevices({ capPciDev: true, capNet: true, ...this.#options });
    const found = await this.#describeAll(nodes);
    const functions = await this.#completed(found, found);
    return functions.sort((one, other) => PciAddress.compare(one.info.address, other.info.address));
  });

  /** Returns the function at an address. @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE if there is none. */
  async at({ nodeDeviceName }: PciAddress): Promise<FoundFunction> {
    const [found] = await this.#withNetdevs([await this.#describe(nodeDeviceName)]);
    if (found) return found;
    throw new TypeError(`${nodeDeviceName} is not a PCI function`);
  }

  /** Returns functions in the order of the addresses; those that do not exist are left out. */
  async some(addresses: readonly PciAddress[]): Promise<FoundFunction[]> {
    return this.#withNetdevs(await this.#descriptionsAt(addresses));
  }

  /** Returns what functions are besides their network interfaces, which takes fewer calls; those that do not exist are left out. */
  async properties(addresses: readonly PciAddress[]): Promise<PciProperties[]> {
    return (await this.#descriptionsAt(addresses)).flatMap(({ config }) => propertiesOf(config) ?? []);
  }

  /** Returns what a function is besides its network interfaces. @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE if there is none. */
  async propertiesAt({ nodeDeviceName }: PciAddress): Promise<PciProperties> {
    const properties = propertiesOf((await this.#describe(nodeDeviceName)).config);
    if (properties) return properties;
    throw new TypeError(`${nodeDeviceName} is not a PCI function`);
  }

  /** Returns the functions that decide whether the IOMMU isolates a function: those of its group; without one, all of the host. */
  async beside({ address, iommuGroup }: PciProperties): Promise<readonly PciProperties[]> {
    if (iommuGroup) return this.properties(iommuGroup.addresses);
    // Xen never shows groups.
    if ((await this.#connection.getType(this.#options)) === 'Xen') return this.properties([address]);
    return (await this.all()).map(({ info }) => info);
  }

  /** Returns whether they are devices of this machine, as far as the connection says: see also isHere(). */
  readonly isLocal = once(() => isThisMachine(this.#connection[handle], this.#options.signal));

  async #withNetdevs(descriptions: readonly NodeDescription[]): Promise<FoundFunction[]> {
    const needsNetdevs = descriptions.some(({ config }) => {
      const properties = propertiesOf(config);
      return properties !== undefined && canHaveNetdevs(properties);
    });
    return this.#completed(descriptions, needsNetdevs ? await this.#netdevs() : []);
  }

  /** Returns the functions among node devices, each with its network interfaces and, on the host itself, what only that knows. */
  async #completed(
    descriptions: readonly NodeDescription[],
    netdevs: readonly NodeDescription[],
  ): Promise<FoundFunction[]> {
    const local = await this.isLocal();
    const found = descriptions.map(async ({ node, config }): Promise<FoundFunction[]> => {
      const properties = propertiesOf(config);
      if (!properties) return [];
      const isOwn = local && (await isHere(properties));
      const hardware = isOwn ? await readHardware(properties.address.sysfsPath) : unknownHardware;
      return [{ node, info: { ...properties, ...hardware, netdevs: netdevsOf(node.name, netdevs) } }];
    });
    return (await Promise.all(found)).flat();
  }

  readonly #netdevs = once(async () =>
    this.#describeAll(await this.#connection.listAllNodeDevices({ capNet: true, ...this.#options })),
  );

  readonly #functionNodes = once(() => this.#connection.listAllNodeDevices({ capPciDev: true, ...this.#options }));

  async #descriptionsAt(addresses: readonly PciAddress[]): Promise<NodeDescription[]> {
    const names = addresses.map(({ nodeDeviceName }) => nodeDeviceName);
    const unread = names.filter((name) => !this.#descriptions.has(name));
    if (unread.length <= fewDevices) return present(names.map((name) => this.#describe(name)));
    const nodes = new Map((await this.#functionNodes()).map((node) => [node.name, node]));
    return this.#describeAll(names.flatMap((name) => nodes.get(name) ?? []));
  }

  async #describeAll(nodes: readonly NodeDevice[]): Promise<NodeDescription[]> {
    return (await mapWithLimit(this.#connection, nodes, (node) => present([this.#describe(node.name, node)]))).flat();
  }

  #describe(name: string, listed?: NodeDevice): Promise<NodeDescription> {
    const known = this.#descriptions.get(name) ?? this.#read(name, listed);
    this.#descriptions.set(name, known);
    return known;
  }

  async #read(name: string, listed?: NodeDevice): Promise<NodeDescription> {
    const node = listed ?? (await this.#connection.lookupNodeDeviceByName(name, this.#options));
    return { node, config: await node.getConfig(this.#options) };
  }
}

/** Classes of devices without network interfaces: storage, display, bridges. */
const classesWithoutNetdevs = [0x01, 0x03, 0x06];

/** Whether a function may have network interfaces on the host: not if it is held for a guest, nor by its class. */
function canHaveNetdevs(properties: PciProperties): boolean {
  return !isHeld(properties) && !classesWithoutNetdevs.includes((properties.class ?? 0) >> 16);
}

/** Returns the devices that exist: one may be removed while it is queried. */
async function present(reading: readonly Promise<NodeDescription>[]): Promise<NodeDescription[]> {
  const found = reading.map((one) =>
    one.catch((error: unknown) => {
      if (LibvirtError.isNotFound(error)) return undefined;
      throw error;
    }),
  );
  return (await Promise.all(found)).filter((one) => one !== undefined);
}
