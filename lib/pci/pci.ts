/** The PCI functions of a connection's host. */

import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { checkUnused } from '../core/object.ts';
import { checkCallOptions } from '../core/options.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { onAbort } from '../native/abort.ts';
import { type AdoptOptions, adoptClaim, listClaims, type PciClaim, type VfClaim } from './claim.ts';
import { PciFunction, PhysicalFunction, VirtualFunction } from './function.ts';
import { refuseUsed } from './guard.ts';
import { functionsOf } from './host-devices.ts';
import { HostSnapshot } from './host-snapshot.ts';
import type { FoundFunction } from './info.ts';
import { type DetachFromHostOptions, detachFromHost, type PciLease } from './lease.ts';
import type { PciUses } from './use.ts';

/** How long watch() collects changes before it reads the functions again, in ms: virtual functions change by the dozen. */
const settleTime = 50;

/**
 * The PCI functions of the host, and what uses them. Nothing is cached: each method queries the host, and watch() does so whenever devices
 * were added, removed or changed.
 */
export class Pci {
  /** The connection to the host. */
  readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Returns all functions, sorted by address. @see virConnectListAllNodeDevices */
  async functions(options: CallOptions = {}): Promise<PciFunction[]> {
    checkCallOptions(options, 'functions');
    return this[functionsOf](await new HostSnapshot(this.connection, options).devices.all());
  }

  /** Returns the function at an address. @throws {LibvirtError} VIR_ERR_NO_NODE_DEVICE if there is none. */
  async function(address: PciAddressLike, options: CallOptions = {}): Promise<PciFunction> {
    checkCallOptions(options, 'function');
    const found = await new HostSnapshot(this.connection, options).devices.at(PciAddress.from(address));
    return functionOf(this, found);
  }

  /** Returns the functions with SR-IOV. */
  async physicalFunctions(options?: CallOptions): Promise<PhysicalFunction[]> {
    return (await this.functions(options)).filter((one) => one instanceof PhysicalFunction);
  }

  /**
   * Returns what uses each function, by its address as text, such as '0000:03:10.2': domains, now or at their next start; claims and leases;
   * networks. On the host itself also the host's network and storage, programs, and guests of Xen that libvirt does not manage.
   */
  async uses(options: CallOptions = {}): Promise<PciUses> {
    checkCallOptions(options, 'uses');
    return new HostSnapshot(this.connection, options).uses();
  }

  /** Returns the claims of all programs. */
  claims(options: CallOptions = {}): Promise<PciClaim[]> {
    checkCallOptions(options, 'claims');
    return listClaims(this, options);
  }

  /**
   * Takes over the claim of a virtual function that this process made, such as by a connection that is gone, or that a process made which has
   * ended. It keeps its MAC address, its VLAN and its trust.
   *
   * @throws {PciError} 'not-claimed' if there is no claim, 'in-use' if its owner has not ended.
   */
  adopt(address: PciAddressLike, options: AdoptOptions = {}): Promise<VfClaim> {
    return adoptClaim(this, address, options);
  }

  /**
   * Detaches functions from the host's drivers, such as all of an IOMMU group: all or none.
   *
   * @throws {PciError} 'not-assignable' if one of them cannot be passed through.
   * @see virNodeDeviceDetachFlags
   */
  detachFromHost(functions: readonly PciFunction[], options: DetachFromHostOptions = {}): Promise<PciLease> {
    return detachFromHost(this, functions, options);
  }

  /** @internal */
  [functionsOf](found: readonly FoundFunction[]): PciFunction[] {
    return found.map((one) => functionOf(this, one));
  }

  /** Refuses a function that others use, before a guest gets it. @internal */
  [checkUnused](address: PciAddressLike, options: CallOptions): Promise<void> {
    return refuseUsed(this.connection, address, options);
  }

  /**
   * Yields all functions, now and whenever devices of the host were added, removed or changed, until the loop is left or the signal aborts.
   *
   * @example for await (const functions of connection.pci.watch({ signal })) render(functions);
   * @see virConnectNodeDeviceEventRegisterAny
   */
  async *watch(options: CallOptions = {}): AsyncGenerator<PciFunction[], void, void> {
    checkCallOptions(options, 'watch');
    const { signal } = options;
    let changed = false;
    let wake = () => {};
    const onChange = () => {
      changed = true;
      wake();
    };
    await using _lifecycle = await this.connection.on('node-device-lifecycle', onChange, { signal });
    await using _update = await this.connection.on('node-device-update', onChange, { signal });
    // The next query then rejects, since the connection is lost.
    void this.connection.disconnected.then(onChange);
    const ignore = onAbort(signal, onChange);
    try {
      for (;;) {
        changed = false;
        yield await this.functions({ signal });
        if (!changed)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        await delay(settleTime);
        signal?.throwIfAborted();
      }
    } finally {
      ignore();
    }
  }
}

function functionOf(pci: Pci, { node, info }: FoundFunction): PciFunction {
  if (info.physicalFunction) return new VirtualFunction(pci, node, info);
  return info.maxVirtualFunctions > 0 ? new PhysicalFunction(pci, node, info) : new PciFunction(pci, node, info);
}
