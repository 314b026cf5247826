/** The host's PCI functions, as they were when they were read. */
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { CallOptions } from '../core/call.ts';
import { checkCallOptions } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import type { NodeDevice } from '../host/node-device.ts';
import { problemsOf } from './check.ts';
import { type ClaimOptions, claimFrom, type VfClaim } from './claim.ts';
import { PciError } from './error.ts';
import type { PciFunctionInfo } from './info.ts';
import { type DetachFromHostOptions, detachFromHost, type PciLease } from './lease.ts';
import { localFolder, writeVirtualFunctionCount } from './local.ts';
import type { Pci } from './pci.ts';
import type { PciUse } from './use.ts';

export interface PciFunction extends PciFunctionInfo {}

/** A PCI function of the host. Its properties are those at the time of the query; its methods query the host again. */
export class PciFunction {
  /** The connection's PCI devices, of which it is one. */
  declare readonly pci: Pci;
  /** The same device as libvirt has it. */
  declare readonly node: NodeDevice;
  constructor(pci: Pci, node: NodeDevice, info: PciFunctionInfo) {
    // Not enumerable: they are what it belongs to, not what it is.
    Object.defineProperties(this, { pci: { value: pci }, node: { value: node } });
    Object.assign(this, info);
  }

  /** libvirt's name of it, such as 'pci_0000_03_10_2'. */
  get name(): string {
    return this.address.nodeDeviceName;
  }

  /** The same function as it is now. @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE when it is gone. */
  refresh(options?: CallOptions): Promise<this> {
    return this.pci.function(this.address, options) as Promise<this>;
  }

  /** The domains that have it: now, or at their next start. */
  async uses(options?: CallOptions): Promise<readonly PciUse[]> {
    return (await this.pci.uses(options)).get(`${this.address}`) ?? [];
  }

  /**
   * What stands in the way of giving it to a guest, in words: a bridge, a domain that has it, others of its IOMMU group that the host
   * uses. Empty, if nothing is known to.
   */
  async problems(options?: CallOptions): Promise<string[]> {
    const [all, uses] = await Promise.all([this.pci.functions(options), this.pci.uses(options)]);
    return problemsOf(this, all, uses);
  }

  /**
   * Takes it from the host's driver, so that a guest can have it with `managed='no'`. The lease returns it.
   *
   * @example await using lease = await device.detachFromHost();
   * @throws {PciError} 'not-assignable' when something stands in the way. See Pci.detachFromHost() for several that go together.
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
    const { driver, numaNode, iommuGroup, netdevs, physicalFunction, virtualFunctionAddresses, maxVirtualFunctions } =
      this;
    const shown = {
      device: [this.vendor.name, this.product.name].join(' ').trim(),
      ...(driver && { driver }),
      ...(numaNode !== undefined && { numaNode }),
      ...(iommuGroup && { iommuGroup: iommuGroup.number }),
      ...(netdevs.length > 0 && { netdevs: netdevs.map(({ name }) => name) }),
      ...(physicalFunction && { physicalFunction }),
      ...(maxVirtualFunctions > 0 && {
        virtualFunctions: `${virtualFunctionAddresses.length} of ${maxVirtualFunctions}`,
      }),
    };
    return `${this.constructor.name} ${options.stylize(`${this.address}`, 'special')} ${depth < 0 ? '' : show(shown, options)}`.trim();
  }
}

/** A virtual function: a share of a network card, or of another SR-IOV device, for one guest. */
export class VirtualFunction extends PciFunction {
  /** The physical function that it belongs to. */
  declare readonly physicalFunction: PciAddress;
}

/** The virtual functions of a physical one, in their order, among all functions of the host. */
function virtualFunctionsOf({ address: own }: PhysicalFunction, all: readonly PciFunction[]): VirtualFunction[] {
  const self = all.find(({ address }) => address.equals(own));
  return (self?.virtualFunctionAddresses ?? []).flatMap((wanted) => {
    const found = all.find(({ address }) => address.equals(wanted));
    return found instanceof VirtualFunction ? [found] : [];
  });
}

/** A function with SR-IOV, which can have virtual functions. */
export class PhysicalFunction extends PciFunction {
  /** Its virtual functions, in their order. */
  async virtualFunctions(options?: CallOptions): Promise<VirtualFunction[]> {
    return virtualFunctionsOf(this, await this.pci.functions(options));
  }

  /**
   * Those that a guest could have: that no domain has or will have at its next start, no running network and no claim has, and of
   * which no problem is known.
   */
  async freeVirtualFunctions(options?: CallOptions): Promise<VirtualFunction[]> {
    const [all, uses, pools] = [
      await this.pci.functions(options),
      await this.pci.uses(options),
      await this.pci.pools(options),
    ];
    return virtualFunctionsOf(this, all).filter((vf) => {
      const address = `${vf.address}`;
      return !uses.has(address) && !pools.has(address) && problemsOf(vf, all, uses).length === 0;
    });
  }

  /**
   * Claims one that is free. Of any number of programs that do so at once, on any machine, each gets another one, or an error. A claim
   * of a program that ended without releasing it is released when none else is free.
   *
   * @example
   * await using claim = await pf.claim({ vlan: 42 });
   * await domain.attachDevice({ interface: claim.interface });
   * @throws {PciError} 'none-free', with what each one is used for.
   */
  claim(options: ClaimOptions = {}): Promise<VfClaim> {
    return claimFrom(this, options);
  }

  /**
   * Makes so many virtual functions, in place of those that there are. Only on the host itself, by its /sys and as root.
   *
   * @returns Them, when libvirt knows them all.
   * @throws {RangeError} when there cannot be as many.
   * @throws {PciError} 'not-local' when the connection's host is another, 'in-use' while one of them is used.
   */
  async setVirtualFunctions(count: number, options: CallOptions = {}): Promise<VirtualFunction[]> {
    checkCallOptions(options, 'setVirtualFunctions');
    const most = this.maxVirtualFunctions;
    if (!Number.isInteger(count) || count < 0 || count > most)
      throw new RangeError(`${this.address} has 0 to ${most} virtual functions, not ${count}`);
    const folder = await localFolder(this.pci.connection, this, 'Changing the number of virtual functions', options);
    const now = await this.virtualFunctions(options);
    if (now.length === count) return now;
    const [uses, pools] = [await this.pci.uses(options), await this.pci.pools(options)];
    const used = now.filter(
      ({ address }) => uses.get(`${address}`)?.some(({ live }) => live) || pools.has(`${address}`),
    );
    if (used.length > 0)
      throw new PciError('in-use', [
        `${this.address} cannot get ${count} virtual functions while some are in use: ${used.map(({ address }) => address).join(', ')}.`,
      ]);
    await writeVirtualFunctionCount(folder, count);
    return this.#settled(count, options.signal);
  }

  /** udev notifies libvirt of devices, a moment later. */
  async #settled(count: number, signal: AbortSignal | undefined): Promise<VirtualFunction[]> {
    const end = performance.now() + 30_000;
    for (;;) {
      const found = await this.virtualFunctions({ signal });
      if (found.length === count) return found;
      if (performance.now() > end)
        throw new PciError('unsupported', [
          `The kernel has made ${count} virtual functions of ${this.address}, but libvirt sees ${found.length} of them after 30 s. Does udevd run?`,
        ]);
      await delay(100, undefined, { signal });
    }
  }
}
