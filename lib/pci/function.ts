/** PCI functions of the host. */
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { CallOptions } from '../core/call.ts';
import { checkCallOptions } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import type { NodeDevice } from '../host/node-device.ts';
import { problemsOf } from './assignable.ts';
import { type ClaimOptions, claimFrom, type VfClaim } from './claim.ts';
import type { PciFunctionInfo } from './info.ts';
import { type DetachFromHostOptions, detachFromHost, type PciLease } from './lease.ts';
import { localFolder, writeVirtualFunctionCount } from './local.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';
import type { PciUse } from './use.ts';

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
  refresh(options?: CallOptions): Promise<this> {
    return this.pci.function(this.address, options) as Promise<this>;
  }

  /** Returns the domains that use it, now or at their next start. */
  async uses(options?: CallOptions): Promise<readonly PciUse[]> {
    return (await this.pci.uses(options)).get(`${this.address}`) ?? [];
  }

  /**
   * Returns why it cannot be passed through to a guest, as sentences: it is a bridge, a domain uses it, the host uses others of its IOMMU
   * group. Empty if no reason is known.
   */
  async problems(options?: CallOptions): Promise<string[]> {
    const [all, uses] = await Promise.all([this.pci.functions(options), this.pci.uses(options)]);
    return problemsOf(this, all, uses);
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

/** A virtual function of a network card or another SR-IOV device. */
export class VirtualFunction extends PciFunction {
  /** The physical function that it belongs to. */
  declare readonly physicalFunction: PciAddress;
}

/** Returns the virtual functions of a physical one, in their order, from all functions of the host. */
function virtualFunctionsOf({ address: own }: PhysicalFunction, all: readonly PciFunction[]): VirtualFunction[] {
  const self = all.find(({ address }) => address.equals(own));
  return (self?.virtualFunctionAddresses ?? []).flatMap((wanted) => {
    const found = all.find(({ address }) => address.equals(wanted));
    return found instanceof VirtualFunction ? [found] : [];
  });
}

/** A physical function: one with SR-IOV, which can have virtual functions. */
export class PhysicalFunction extends PciFunction {
  /** Returns its virtual functions, in their order. */
  async virtualFunctions(options?: CallOptions): Promise<VirtualFunction[]> {
    return virtualFunctionsOf(this, await this.pci.functions(options));
  }

  /**
   * Returns the virtual functions that a guest could use: no domain uses them now or at its next start, no running network or claim has
   * them, and no problem is known.
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
   * Claims a free virtual function. Any number of programs on any machines may claim at once: each gets a different one, or an error. If none
   * is free, claims of programs on this machine that ended without closing them are released.
   *
   * @example
   * await using claim = await pf.claim({ vlan: 42 });
   * await domain.attachDevice({ interface: claim.interface });
   * @throws {PciError} 'none-free', with the use of each virtual function.
   */
  claim(options: ClaimOptions = {}): Promise<VfClaim> {
    return claimFrom(this, options);
  }

  /**
   * Sets the number of virtual functions, replacing the existing ones. Only on the host itself, through /sys and as root.
   *
   * @returns The virtual functions, once libvirt reports all of them.
   * @throws {RangeError} if the function does not support so many.
   * @throws {PciError} 'not-local' if the connection's host is another, 'in-use' if one of the existing ones is in use.
   */
  async setVirtualFunctions(count: number, options: CallOptions = {}): Promise<VirtualFunction[]> {
    checkCallOptions(options, 'setVirtualFunctions');
    const most = this.maxVirtualFunctions;
    if (!Number.isInteger(count) || count < 0 || count > most)
      throw new RangeError(`${this.address} supports 0 to ${most} virtual functions, got ${count}`);
    const folder = await localFolder(this.pci.connection, this, 'Changing the number of virtual functions', options);
    const now = await this.virtualFunctions(options);
    if (now.length === count) return now;
    const [uses, pools] = [await this.pci.uses(options), await this.pci.pools(options)];
    const used = now.filter(
      ({ address }) => uses.get(`${address}`)?.some(({ live }) => live) || pools.has(`${address}`),
    );
    if (used.length > 0)
      throw new PciError('in-use', [
        `the number of virtual functions of ${this.address} cannot be set to ${count} while some are in use: ${used.map(({ address }) => address).join(', ')}.`,
      ]);
    await writeVirtualFunctionCount(folder, count);
    return this.#settled(count, options.signal);
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
      await delay(100, undefined, { signal });
    }
  }
}
