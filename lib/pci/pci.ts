/** The PCI functions of a connection's host. */

import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { checkAssignable } from '../core/object.ts';
import { checkCallOptions } from '../core/options.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { redactArgument } from '../core/redact.ts';
import type { GuestFunction } from '../devices/guest-functions.ts';
import { hostAddress } from '../guest/devices/hostdev.ts';
import { onAbort } from '../native/abort.ts';
import { ClaimGroup, type DeviceClaim, type VfClaim } from './claim.ts';
import {
  type AnyClaimOptions,
  type ClaimFreeOptions,
  type ClaimFunctionOptions,
  type ClaimFunctionsOptions,
  type ClaimSeveralOptions,
  checkClaimOptions,
} from './claim-options.ts';
import { claimFree, claimNamed } from './claiming.ts';
import { type AdoptOptions, adoptClaim, listClaims, type PciClaim } from './existing-claims.ts';
import { PciFunction, PhysicalFunction, VirtualFunction } from './function.ts';
import { refuseUnassignable } from './guard.ts';
import { functionsOf } from './host-devices.ts';
import { HostSnapshot } from './host-snapshot.ts';
import type { FoundFunction } from './info.ts';
import { type DetachFromHostOptions, detachFromHost, type PciLease } from './lease.ts';
import { type PciTopology, topologyOf } from './topology.ts';
import type { PciUses } from './use.ts';

/** How long watch() collects changes before it reads the functions again, in ms: virtual functions change by the dozen. */
const settleTime = 50;

/** What happens to the host's devices, and to what may use them. */
const nodeEvents = ['node-device-lifecycle', 'node-device-update'] as const;
const useEvents = ['domain-lifecycle', 'domain-device-added', 'domain-device-removed', 'network-lifecycle'] as const;

const isNodeEvent = (event: string) => nodeEvents.some((one) => one === event);

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
  async physicalFunctions(options: CallOptions = {}): Promise<PhysicalFunction[]> {
    checkCallOptions(options, 'physicalFunctions');
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

  /**
   * Claims a free virtual function of any of some physical functions. Any number of programs on any machines may claim at once: each gets
   * others, or an error. If too few are free, claims of programs that ended without closing them are released first. Whether a program
   * runs that cannot be seen from here, such as one in another container, is known by its next renewal, or when its lease time has passed
   * without one: this waits so long.
   *
   * @example await using claim = await connection.pci.claim({ from: ['05:00.0', '05:00.1'], numaNode: 1, vlan: 42 });
   * @throws {PciError} 'none-free', with the use of each virtual function.
   */
  claim(options?: ClaimFreeOptions): Promise<VfClaim>;
  /**
   * Claims several free virtual functions, or none: also if the signal aborts.
   *
   * @example await using group = await connection.pci.claim({ count: 4, from: pf });
   * @throws {PciError} 'none-free', with the use of each virtual function.
   */
  claim(options: ClaimSeveralOptions): Promise<ClaimGroup<VfClaim>>;
  /**
   * Claims a particular virtual function, or a whole device, such as a GPU or an NVMe disk.
   *
   * @example await using claim = await connection.pci.claim({ function: '03:00.0' });
   * @throws {PciError} 'not-assignable' if something uses it, or the host uses others of its IOMMU group.
   */
  claim(options: ClaimFunctionOptions): Promise<VfClaim | DeviceClaim>;
  /**
   * Claims particular functions, such as all of an IOMMU group: all or none.
   *
   * @throws {PciError} 'not-assignable' if something uses one of them.
   */
  claim(options: ClaimFunctionsOptions): Promise<ClaimGroup>;
  async claim(options: AnyClaimOptions = {}): Promise<VfClaim | DeviceClaim | ClaimGroup> {
    checkClaimOptions(options);
    const { count, functions } = options;
    const wanted = functions ?? (options.function === undefined ? undefined : [options.function]);
    const claims = wanted
      ? await claimNamed(this, wanted.map(hostAddress), options)
      : await claimFree(this, count ?? 1, options);
    return functions || count !== undefined ? new ClaimGroup(claims) : claims[0]!;
  }

  /** Returns the claims of all programs. */
  claims(options: CallOptions = {}): Promise<PciClaim[]> {
    checkCallOptions(options, 'claims');
    return listClaims(this, options);
  }

  /**
   * Takes over the claim of a function that this process made, such as by a connection that is gone, or that a process made which has ended.
   * It keeps its MAC address, its VLAN and its trust.
   *
   * @throws {PciError} 'not-claimed' if there is no claim, 'in-use' if its owner has not ended.
   */
  adopt(address: PciAddressLike, options: AdoptOptions = {}): Promise<VfClaim | DeviceClaim> {
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

  /** Refuses functions that a guest is to get together and cannot have. @internal */
  [checkAssignable](functions: readonly GuestFunction[], options: CallOptions): Promise<void> {
    return refuseUnassignable(this.connection, functions, options);
  }

  /**
   * Returns all functions as a tree, with what uses them: for `formatTopology()`, which makes a text for the terminal, and `topologySVG()`.
   *
   * @example console.log(formatTopology(await connection.pci.topology()));
   */
  async topology(options: CallOptions = {}): Promise<PciTopology> {
    checkCallOptions(options, 'topology');
    const { signal } = options;
    const snapshot = new HostSnapshot(this.connection, { signal });
    const [found, uses, uri] = await Promise.all([
      snapshot.devices.all(),
      snapshot.uses(),
      this.connection.getURI({ signal }),
    ]);
    return topologyOf(redactArgument(uri), this[functionsOf](found), uses);
  }

  /**
   * Yields all functions, now and whenever devices of the host were added, removed or changed, until the loop is left or the signal aborts.
   *
   * @example for await (const functions of connection.pci.watch({ signal })) render(functions);
   * @see virConnectNodeDeviceEventRegisterAny
   */
  async *watch(options: CallOptions = {}): AsyncGenerator<PciFunction[], void, void> {
    checkCallOptions(options, 'watch');
    yield* this.#readOnChange(nodeEvents, () => this.functions(options), options);
  }

  /**
   * Yields all functions as a tree, now and whenever devices of the host, domains or networks have changed, until the loop is left or the
   * signal aborts. Plugging a device into a guest is such a change where the driver has events for it, as QEMU's has, and where it takes a
   * network interface from the host.
   *
   * @example for await (const topology of connection.pci.watchTopology({ signal })) console.log(formatTopology(topology));
   */
  async *watchTopology(options: CallOptions = {}): AsyncGenerator<PciTopology, void, void> {
    checkCallOptions(options, 'watchTopology');
    yield* this.#readOnChange([...nodeEvents, ...useEvents], () => this.topology(options), options);
  }

  async *#readOnChange<Result>(
    events: readonly ((typeof nodeEvents)[number] | (typeof useEvents)[number])[],
    read: () => Promise<Result>,
    { signal }: CallOptions,
  ): AsyncGenerator<Result, void, void> {
    let changed = false;
    let wake = () => {};
    const onChange = () => {
      changed = true;
      wake();
    };
    const subscriptions: AsyncDisposable[] = [];
    // The next query then rejects, since the connection is lost.
    void this.connection.disconnected.then(onChange);
    const ignore = onAbort(signal, onChange);
    try {
      for (const event of events)
        try {
          subscriptions.push(await this.connection.on(event, onChange, { signal }));
        } catch (error) {
          // Without events of domains or networks, it is still seen what happens to devices.
          if (!LibvirtError.isUnsupported(error) || isNodeEvent(event)) throw error;
        }
      for (;;) {
        changed = false;
        yield await read();
        if (!changed)
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        await delay(settleTime);
        signal?.throwIfAborted();
      }
    } finally {
      ignore();
      await Promise.all(subscriptions.map((one) => one[Symbol.asyncDispose]()));
    }
  }
}

function functionOf(pci: Pci, { node, info }: FoundFunction): PciFunction {
  if (info.physicalFunction) return new VirtualFunction(pci, node, info);
  return info.maxVirtualFunctions > 0 ? new PhysicalFunction(pci, node, info) : new PciFunction(pci, node, info);
}
