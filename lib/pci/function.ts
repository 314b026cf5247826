/** PCI functions of the host. */
import { inspect } from 'node:util';
import type { CallOptions } from '../core/call.ts';
import { checkCallOptions } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import type { NodeDevice } from '../host/node-device.ts';
import { pause } from '../native/abort.ts';
import type { BootFile } from './boot-files.ts';
import type { VfClaim } from './claim.ts';
import { type ClaimOptions, checkVfOptions } from './claim-options.ts';
import { releaseAbandoned } from './existing-claims.ts';
import { freeFunctions, virtualFunctionsOf } from './free.ts';
import { describeLink } from './hardware.ts';
import { functionsOf } from './host-devices.ts';
import { HostSnapshot } from './host-snapshot.ts';
import type { PciFunctionInfo } from './info.ts';
import { type DetachFromHostOptions, detachFromHost, type PciLease } from './lease.ts';
import { localFolder } from './local.ts';
import { readMtu, writeMtu } from './mtu.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';
import { type BootFilesOptions, bootFilesOf, writeBootFiles } from './persistence.ts';
import { describeUse, type PciUse } from './use.ts';
import { configure, readSettings, readStatistics } from './vf-configuration.ts';
import { writeVirtualFunctionCount } from './vf-count.ts';
import type { FormerVfSettings, VfSettings, VfSettingsChange } from './vf-settings.ts';
import type { VfStatistics } from './vf-statistics.ts';

export interface PciFunction extends PciFunctionInfo {}

/** A PCI function of the host. Its properties are those at the time of the query; its methods query the host again. */
export class PciFunction {
  /** The PCI functions of its host. */
  declare readonly pci: Pci;
  /** libvirt's node device of it. */
  declare readonly node: NodeDevice;
  constructor(pci: Pci, node: NodeDevice, info: PciFunctionInfo) {
    // Not enumerable: inspect() and JSON show the function itself.
    Object.defineProperties(this, { pci: { value: pci }, node: { value: node } });
    Object.assign(this, info);
  }

  /** The name of its node device, such as 'pci_0000_03_10_2'. */
  get name(): string {
    return this.address.nodeDeviceName;
  }

  /** Reads the function again. @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE if it no longer exists. */
  async refresh(options: CallOptions = {}): Promise<this> {
    checkCallOptions(options, 'refresh');
    return (await this.pci.function(this.address, options)) as this;
  }

  /**
   * Returns what uses it: domains, now or at their next start; claims and leases; networks; on the host itself also the host's network and
   * storage, programs, and guests of Xen that libvirt does not manage.
   */
  async uses(options: CallOptions = {}): Promise<readonly PciUse[]> {
    checkCallOptions(options, 'uses');
    const uses = await new HostSnapshot(this.pci.connection, options).uses([this.address]);
    return uses.get(`${this.address}`) ?? [];
  }

  /**
   * Returns why it cannot be passed through to a guest, as sentences: it is a bridge, something uses it or its virtual functions, the host
   * uses others of its IOMMU group. Empty if no reason is known. Claims and leases of this process are no reason.
   */
  async problems(options: CallOptions = {}): Promise<string[]> {
    checkCallOptions(options, 'problems');
    return new HostSnapshot(this.pci.connection, options).problems(this);
  }

  /**
   * Detaches it from the host's driver, so that a guest can use it with `managed='no'`. Closing the lease reattaches it.
   *
   * @example await using lease = await device.detachFromHost();
   * @throws {PciError} 'not-assignable' if it cannot be passed through. See Pci.detachFromHost() for several at once.
   * @see virNodeDeviceDetachFlags
   * @see virNodeDeviceReAttach
   */
  detachFromHost(options: DetachFromHostOptions = {}): Promise<PciLease> {
    return detachFromHost(this.pci, [this], options);
  }

  get [Symbol.toStringTag](): string {
    return this.constructor.name;
  }

  [inspect.custom](depth: number, options: import('node:util').InspectOptionsStylized, show: typeof inspect): string {
    const {
      driver,
      numaNode,
      iommuGroup,
      link,
      netdevs,
      physicalFunction,
      virtualFunctionAddresses,
      maxVirtualFunctions,
    } = this;
    const shown = {
      device: [this.vendor.name, this.product.name].join(' ').trim(),
      ...(driver && { driver }),
      ...(numaNode !== undefined && { numaNode }),
      ...(iommuGroup && { iommuGroup: iommuGroup.number }),
      ...(link && { link: describeLink(link) }),
      ...(netdevs.length > 0 && { netdevs: netdevs.map(({ name }) => name) }),
      ...(physicalFunction && { physicalFunction }),
      ...(maxVirtualFunctions > 0 && {
        virtualFunctions: `${virtualFunctionAddresses.length} of ${maxVirtualFunctions}`,
      }),
    };
    return `${this.constructor.name} ${options.stylize(`${this.address}`, 'special')} ${depth < 0 ? '' : show(shown, options)}`.trim();
  }
}

/** A virtual function of a network card or another SR-IOV device. */
export class VirtualFunction extends PciFunction {
  /** The physical function that it belongs to. */
  declare readonly physicalFunction: PciAddress;

  /**
   * Returns its settings, as its card has them, also while a guest has it. Only on the host itself, by `ip link`.
   *
   * @throws {PciError} 'not-local' if the connection's host is another; 'unsupported' if the physical function has no network interface, its
   * driver reports no virtual functions, or `ip` is missing.
   */
  settings(options: CallOptions = {}): Promise<VfSettings> {
    return readSettings(this, options);
  }

  /**
   * Changes its settings: all that are given, or none. They stay until they are changed again, or the virtual functions are removed; those of
   * VfClaim.configure() end with the claim. Only on the host itself, by `ip link`.
   *
   * libvirt sets MAC address and VLAN when a guest gets the function, and restores them when the guest has released it; what is set here
   * meanwhile, such as the priority of a VLAN, is in force until then.
   *
   * @example
   * const before = await vf.configure({ vlan: { id: 42, qos: 3 }, rate: { max: 100 } });
   * await vf.configure(before);
   * @returns The former values of what has changed; configure() with them restores these.
   * @throws {PciError} 'refused' or 'unsupported' with the card's reason, 'not-local' if the connection's host is another, 'no-permission'
   * if this process is not root. Then nothing has changed.
   */
  configure(settings: VfSettingsChange, options: CallOptions = {}): Promise<FormerVfSettings> {
    return configure(this, settings, options);
  }

  /**
   * Returns what it has sent and received, as its card counts, also while a guest has it. Only on the host itself, by `ip link`. All are 0 if
   * the card's driver has no such counters: Linux does not distinguish that.
   *
   * @throws {PciError} as settings() does.
   */
  statistics(options: CallOptions = {}): Promise<VfStatistics> {
    return readStatistics(this, options);
  }
}

/** A physical function: one with SR-IOV, which can have virtual functions. */
export class PhysicalFunction extends PciFunction {
  /** Returns its virtual functions, in their order. */
  async virtualFunctions(options: CallOptions = {}): Promise<VirtualFunction[]> {
    checkCallOptions(options, 'virtualFunctions');
    const snapshot = new HostSnapshot(this.pci.connection, options);
    return this.#functionsAt(snapshot, await virtualFunctionsOf(snapshot, this));
  }

  /**
   * Returns the virtual functions that a guest could use: nothing uses them, no domain at its next start either, and no problem is known.
   * Those that are still with a driver of the host come first.
   */
  async freeVirtualFunctions(options: CallOptions = {}): Promise<VirtualFunction[]> {
    checkCallOptions(options, 'freeVirtualFunctions');
    const snapshot = new HostSnapshot(this.pci.connection, options);
    const all = await virtualFunctionsOf(snapshot, this);
    const free: PciAddress[] = [];
    for await (const { address } of freeFunctions(snapshot, all, all.length)) free.push(address);
    return this.#functionsAt(snapshot, free);
  }

  async #functionsAt(snapshot: HostSnapshot, addresses: readonly PciAddress[]): Promise<VirtualFunction[]> {
    const found = this.pci[functionsOf](await snapshot.devices.some(addresses));
    return found.filter((one) => one instanceof VirtualFunction);
  }

  /**
   * Claims one of its free virtual functions: Pci.claim() with `from`, which also claims several at once, or of several physical functions.
   *
   * @example
   * await using claim = await pf.claim({ vlan: 42 });
   * await domain.attachDevice({ interface: claim.interface });
   * @throws {PciError} 'none-free', with the use of each virtual function; 'not-assignable' if the network interface of this function is down,
   * through which the host sets their MAC addresses and VLANs.
   */
  async claim(options: ClaimOptions = {}): Promise<VfClaim> {
    checkVfOptions(options);
    return this.pci.claim({ ...options, from: this });
  }

  /**
   * Sets the number of virtual functions, replacing the existing ones. Only on the host itself, through /sys and as root.
   *
   * @returns The virtual functions, once libvirt reports all of them.
   * @throws {RangeError} if the function does not support so many.
   * @throws {PciError} 'not-local' if the connection's host is another, 'in-use' if one of the existing ones is in use, 'no-permission' if
   * this process is not root or /sys is read-only, 'unsupported' if the function has no driver, or one that creates none.
   */
  async setVirtualFunctions(count: number, options: CallOptions = {}): Promise<VirtualFunction[]> {
    checkCallOptions(options, 'setVirtualFunctions');
    const most = this.maxVirtualFunctions;
    if (!Number.isInteger(count) || count < 0 || count > most)
      throw new RangeError(`${this.address} supports 0 to ${most} virtual functions, got ${count}`);
    const folder = await localFolder(this.pci.connection, this, 'Changing the number of virtual functions', options);
    const now = await this.virtualFunctions(options);
    if (now.length === count) return now;
    const inUse = await this.#obstacles(now, options);
    if (inUse.length > 0)
      throw new PciError('in-use', [
        `The number of virtual functions of ${this.address} cannot be set to ${count} while some are in use:`,
        ...inUse,
      ]);
    await writeVirtualFunctionCount(folder, count);
    return this.#settled(count, options.signal);
  }

  /**
   * Returns the MTU of its network interface in bytes: the largest packet. Only on the host itself, by `ip link`.
   *
   * @throws {PciError} 'not-local' if the connection's host is another, 'unsupported' if it has no network interface, or `ip` is missing.
   */
  mtu(options: CallOptions = {}): Promise<number> {
    return readMtu(this, options);
  }

  /**
   * Sets the MTU of its network interface in bytes, 68 to 65,535. Cards limit what their virtual functions send to it, or to less. It stays
   * until it is set again, or the host restarts. Only on the host itself, by `ip link`.
   *
   * @returns The former one.
   * @throws {PciError} 'refused' if the card cannot send such large packets, 'not-local' if the connection's host is another, 'no-permission'
   * if this process is not root, 'unsupported' if it has no network interface, or `ip` is missing.
   */
  setMtu(mtu: number, options: CallOptions = {}): Promise<number> {
    return writeMtu(this, mtu, options);
  }

  /**
   * Returns the files by which its host creates its virtual functions when it starts, with their settings: a `.link` file of systemd 251 or
   * later, see systemd.link(5). Writes nothing, and is possible through any connection.
   *
   * @throws {RangeError} if the function does not support so many.
   */
  bootFiles(options: BootFilesOptions = {}): Promise<BootFile[]> {
    return bootFilesOf(this, options);
  }

  /**
   * Writes the files that bootFiles() returns, in place of those that it has written for this function before. They take effect when the
   * host starts the next time; removing them undoes it. Only on the host itself, as root.
   *
   * @returns The files.
   * @throws {RangeError} if the function does not support so many.
   * @throws {PciError} 'not-local' if the connection's host is another, 'no-permission' if this process is not root, or the files are on a
   * read-only file system. Then none, or only the first, is written.
   */
  writeBootFiles(options: BootFilesOptions = {}): Promise<BootFile[]> {
    return writeBootFiles(this, options);
  }

  /** Returns what prevents the removal of virtual functions; what programs have left that ended is released. */
  async #obstacles(functions: readonly VirtualFunction[], options: CallOptions): Promise<string[]> {
    const { connection } = this.pci;
    const addresses = functions.map(({ address }) => address);
    await releaseAbandoned(connection, new HostSnapshot(connection, options), addresses, options);
    const uses = await new HostSnapshot(connection, options).uses(addresses);
    return addresses.flatMap((address) =>
      (uses.get(`${address}`) ?? [])
        .filter((use) => use.by !== 'domain' || use.live)
        .map((use) => describeUse(address, use)),
    );
  }

  /** Waits until libvirt, which udev notifies, reports all virtual functions. */
  async #settled(count: number, signal: AbortSignal | undefined): Promise<VirtualFunction[]> {
    const end = performance.now() + 30_000;
    for (;;) {
      const found = await this.virtualFunctions({ signal });
      if (found.length === count) return found;
      if (performance.now() > end)
        throw new PciError('unsupported', [
          `The kernel has created ${count} virtual functions of ${this.address}, but libvirt reports ${found.length} of them after 30 s. Check that udevd is running.`,
        ]);
      await pause(100, signal);
    }
  }
}
