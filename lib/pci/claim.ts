/** Claims: functions that no other program gets until they are closed. */
import type { DomainHostdevPci, DomainInterfaceHostdev } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { connectionTo, type HostAccess } from '../core/open-connections.ts';
import { checkCallOptions } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import { hostdev, hostdevInterface } from '../guest/devices/hostdev.ts';
import { configureClaimed, restoreClaimed } from './claimed-settings.ts';
import type { PciFunction, VirtualFunction } from './function.ts';
import { HostDevices } from './host-devices.ts';
import { keepRenewing } from './renewal.ts';
import { endReservation, type Reservation, readReservation } from './reservation.ts';
import { checkHostSettings, type FormerVfSettings, type VfHostSettings } from './vf-settings.ts';

const changeReserved: unique symbol = Symbol('changeReserved');

/**
 * A function that no other program gets until the claim is closed. Guests that have it then keep it. A claim is of the host, not of the
 * connection: after the end of the connection, any other one of this process to the same host renews and closes it. When the process ends,
 * others can take the function.
 */
export abstract class FunctionClaim implements AsyncDisposable {
  /** The MAC address of the guest's interface; undefined if the function is no virtual function of a network card. */
  readonly mac: string | undefined;
  /** The VLAN ID of all its traffic; undefined if it has none. */
  readonly vlan: number | undefined;
  /** Resolves if another program ends the claim before it is closed, such as by `virsh net-destroy`, or by adopt() with `force`. */
  readonly lost: Promise<void>;
  readonly #function: PciFunction;
  readonly #host: HostAccess;
  #reservation: Reservation;
  #changing: Promise<unknown> = Promise.resolve();
  readonly #renewing = new AbortController();
  readonly #life = new Lifecycle(() => this.#release());

  constructor(claimed: PciFunction, host: HostAccess, reservation: Reservation) {
    this.#function = claimed;
    this.mac = reservation.mac;
    this.vlan = reservation.vlan;
    this.#host = host;
    this.#reservation = reservation;
    this.lost = new Promise((resolve) => {
      void keepRenewing(host, reservation, this.#renewing.signal, resolve);
    });
  }

  /** Its PCI address on the host. */
  get address(): PciAddress {
    return this.#function.address;
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /**
   * Releases the function for others; settings that the claim has changed are restored. Each call returns the same promise; if it rejects, the
   * claim is open again, and close() can be retried.
   *
   * @throws {ClosedError} if this process has no open connection to the host: connect again, then call close() again.
   */
  close(): Promise<void> {
    return this.#life.close();
  }

  /** Changes something of the reserved function, one change after the other. @internal */
  [changeReserved]<Result>(
    make: (connection: Connection, held: Reservation, note: (held: Reservation) => void) => Promise<Result>,
  ): Promise<Result> {
    const changing = this.#changing.then(async () => {
      if (this.closed) throw new ClosedError('virNetworkUpdate');
      return make(await this.#connect(), this.#reservation, (noted) => {
        this.#reservation = noted;
      });
    });
    this.#changing = changing.catch(() => {});
    return changing;
  }

  async #connect(): Promise<Connection> {
    const connection = await connectionTo(this.#host);
    if (!connection) throw new ClosedError('virNetworkDestroy');
    return connection;
  }

  async #release(): Promise<void> {
    await this.#changing;
    const connection = await this.#connect();
    // Otherwise the function may belong to another claim now.
    const isHeld = (await readReservation(connection, this.address))?.uuid === this.#reservation.uuid;
    try {
      if (isHeld) await restoreClaimed(connection, new HostDevices(connection, {}), this.#function, this.#reservation);
    } finally {
      if (isHeld) await endReservation(connection, this.#reservation);
      this.#renewing.abort();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** A claim of a virtual function. */
export class VfClaim extends FunctionClaim {
  /** The virtual function that was claimed. */
  readonly virtualFunction: VirtualFunction;

  constructor(virtualFunction: VirtualFunction, host: HostAccess, reservation: Reservation) {
    super(virtualFunction, host, reservation);
    this.virtualFunction = virtualFunction;
  }

  /**
   * Changes settings of the function until the claim is closed, also while a guest has it. Only on the host itself, by `ip link`. Its MAC
   * address and VLAN are those of the claim.
   *
   * @example await claim.configure({ rate: { max: 100 } });
   * @returns The former values of what has changed.
   * @throws {PciError} 'refused' or 'unsupported' with the card's reason, 'not-local' if the connection's host is another, 'no-permission'
   * if this process is not root. Then nothing has changed.
   * @throws {ClosedError} if the claim is closed.
   * @throws {LibvirtError} VIR_ERR_NO_NETWORK if another program has ended it.
   */
  async configure(settings: VfHostSettings, options: CallOptions = {}): Promise<FormerVfSettings> {
    checkHostSettings(settings);
    checkCallOptions(options, 'configure');
    const { signal } = options;
    signal?.throwIfAborted();
    return this[changeReserved](async (connection, held, note) => {
      signal?.throwIfAborted();
      const devices = new HostDevices(connection, { signal });
      return configureClaimed(connection, devices, this.virtualFunction, settings, held, note, { signal });
    });
  }

  /** The interface that passes it through: `domain.attachDevice({ interface: claim.interface })`, or in a domain's configuration. */
  get interface(): DomainInterfaceHostdev {
    return hostdevInterface(this);
  }
}

/** A claim of a whole device, such as a GPU, an NVMe disk, or a physical function with all that it has. */
export class DeviceClaim extends FunctionClaim {
  /** The function that was claimed. */
  readonly function: PciFunction;

  constructor(claimed: PciFunction, host: HostAccess, reservation: Reservation) {
    super(claimed, host, reservation);
    this.function = claimed;
  }

  /** The device that passes it through: `domain.attachDevice({ hostdev: claim.hostdev })`, or in a domain's configuration. */
  get hostdev(): DomainHostdevPci {
    return hostdev(this);
  }
}

/** Claims that were made together: all or none. Each can be closed by itself as well. */
export class ClaimGroup<Claim extends FunctionClaim = VfClaim | DeviceClaim> implements AsyncDisposable {
  /** The claims, in the order of their functions. */
  readonly claims: readonly Claim[];
  readonly #life = new Lifecycle(() => this.#closeAll());

  constructor(claims: readonly Claim[]) {
    this.claims = claims;
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /**
   * Closes all claims. Each call returns the same promise; if it rejects, the group is open again, and close() can be retried.
   *
   * @throws {ClosedError} if this process has no open connection to the host: connect again, then call close() again.
   */
  close(): Promise<void> {
    return this.#life.close();
  }

  [Symbol.iterator](): Iterator<Claim> {
    return this.claims[Symbol.iterator]();
  }

  async #closeAll(): Promise<void> {
    const closing = await Promise.allSettled(this.claims.map((claim) => claim.close()));
    for (const one of closing) if (one.status === 'rejected') throw one.reason;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
