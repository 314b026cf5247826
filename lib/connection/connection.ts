/** A connection: its life cycle, its events and its peer; what else it can do is in methods/. */

import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { DisconnectedError } from '../core/errors.ts';
import { handle, LibvirtObject, lifecycle, wrap } from '../core/object.ts';
import {
  type AnyEventName,
  type EventStream,
  type EventsOptions,
  events,
  type LibvirtEvent,
  type ListenOptions,
  listenOn,
  type Subscription,
} from '../events/events.ts';
import {
  listenToMonitor,
  monitorEvents,
  type QemuMonitorEvent,
  type QemuMonitorEventsOptions,
  type QemuMonitorListenOptions,
} from '../events/qemu-monitor.ts';
import type { ConnectCloseReason, NoFlags } from '../native/generated/enums.ts';
import type { ConnectIdentityParameters } from '../native/generated/parameters.ts';
import type { Handle } from '../native/handle.ts';
import { type LaneStats, laneStats } from '../native/library.ts';
import { parseVersion, type Version } from '../native/version.ts';
import type { Network } from '../network/network.ts';
import type { PhysicalFunction } from '../pci/function.ts';
import { Pci } from '../pci/pci.ts';
import { createVfNetwork, type VfNetworkOptions } from '../pci/vf-network.ts';
import { LossWatch, watchLoss } from './loss-watch.ts';
import { type ConnectionDomainMethods, connectionDomainMethods } from './methods/domains.ts';
import { type ConnectionGuestMethods, connectionGuestMethods } from './methods/guests.ts';
import { type ConnectionHostMethods, connectionHostMethods } from './methods/host.ts';
import { type ConnectionInterfaceMethods, connectionInterfaceMethods } from './methods/interfaces.ts';
import { type ConnectionNetworkFilterMethods, connectionNetworkFilterMethods } from './methods/network-filters.ts';
import { type ConnectionNetworkMethods, connectionNetworkMethods } from './methods/networks.ts';
import { type ConnectionNodeDeviceMethods, connectionNodeDeviceMethods } from './methods/node-devices.ts';
import { type ConnectionSecretMethods, connectionSecretMethods } from './methods/secrets.ts';
import { type ConnectionStorageMethods, connectionStorageMethods } from './methods/storage.ts';
import { type ConnectionSupportMethods, connectionSupportMethods } from './methods/support.ts';
import { type Wrapped, wrapHandle } from './wrap.ts';

export type { Wrapped } from './wrap.ts';

/** An open connection to a hypervisor. Closing it closes all that came from it. */
export class Connection extends LibvirtObject<'Connect'> {
  readonly #loss = new LossWatch();
  readonly #uri: string | undefined;
  #lost: ConnectCloseReason | undefined;
  #pci: Pci | undefined;

  /**
   * @param uri What it was opened with, as it may be shown.
   * @internal
   */
  constructor(raw: Handle<'Connect'>, uri: string | undefined) {
    super(raw, 'connect()');
    this.#uri = uri;
    this[lifecycle].own(() => this.#loss.close(), 'virConnectRegisterCloseCallback');
  }

  /**
   * Resolves when the connection ends: with 'client' when it was closed here, otherwise with what was wrong: 'eof' when the
   * daemon went, 'keepalive' when it no longer answered, 'error'.
   *
   * @see virConnectRegisterCloseCallback
   */
  get disconnected(): Promise<ConnectCloseReason> {
    return this.#loss.ended;
  }

  /** @internal */
  protected override identify() {
    const state = this.closed ? 'closed' : this.#lost ? `lost (${this.#lost})` : 'open';
    return { uri: this.#uri ?? null, state };
  }

  /** The object for a handle that came from this connection. @internal */
  [wrap]<Type extends keyof Wrapped>(raw: Handle<Type>): Wrapped[Type] {
    return wrapHandle(this, raw);
  }

  /** When the peer goes, event streams and streams end with an error, since libvirt itself does not notify them. @internal */
  [watchLoss](signal?: AbortSignal): Promise<void> {
    const self = new WeakRef(this);
    const lost = (reason: ConnectCloseReason) => {
      const connection = self.deref();
      if (connection) connection.#lost = reason;
      void connection?.[lifecycle].endOwned(() => new DisconnectedError(reason));
    };
    return this.#loss.start('connectionClosed', this[handle], lost, signal);
  }

  /**
   * Closes the connection, after the calls in flight, and every object that came from it. Its event streams end, its streams fail with a
   * ClosedError, and so does whatever is called from now on. Each call returns the same promise.
   *
   * @returns How many references libvirt still counts: 0, unless another user of this process shares the connection.
   * @see virConnectClose
   */
  override close(): Promise<number> {
    return super.close();
  }

  /** Returns how many calls of this connection are queued and running, and how many may run at once. */
  stats(): LaneStats {
    return laneStats(this[handle]);
  }

  // ---------------------------------------------------------------------------------------------- events

  /**
   * Returns events to iterate over: `for await (const { domain, event } of connection.events('domain-lifecycle'))`. Wait for its `ready`
   * before causing events that must not be missed. It ends with the connection; when that is lost, with a DisconnectedError.
   * Events that only a newer libvirt has go by their number there, such as 'domain-31', and have the raw words of the payload.
   *
   * @see virConnectDomainEventRegisterAny
   * @see virConnectNetworkEventRegisterAny
   * @see virConnectStoragePoolEventRegisterAny
   * @see virConnectNodeDeviceEventRegisterAny
   * @see virConnectSecretEventRegisterAny
   */
  events<Name extends AnyEventName>(name: Name, options?: EventsOptions): EventStream<LibvirtEvent<Name>> {
    return events(this, name, options);
  }

  /** Calls a listener at each event, until the subscription is closed or the signal aborts. @see virConnectDomainEventRegisterAny */
  on<Name extends AnyEventName>(
    name: Name,
    listener: (event: LibvirtEvent<Name>) => unknown,
    options?: ListenOptions,
  ): Promise<Subscription> {
    return listenOn(this, name, listener, options);
  }

  /**
   * Returns events of QEMU's monitors to iterate over; all, or those that the options name.
   *
   * @see virConnectDomainQemuMonitorEventRegister
   */
  qemuMonitorEvents(options?: QemuMonitorEventsOptions): EventStream<QemuMonitorEvent> {
    return monitorEvents(this, options);
  }

  /** Calls a listener at each event of QEMU's monitors. @see virConnectDomainQemuMonitorEventRegister */
  onQemuMonitorEvent(
    listener: (event: QemuMonitorEvent) => unknown,
    options?: QemuMonitorListenOptions,
  ): Promise<Subscription> {
    return listenToMonitor(this, listener, options);
  }

  // ---------------------------------------------------------------------------------------------- the peer

  /** Returns the URI that was opened, in full. @see virConnectGetURI */
  getURI(options?: CallOptions): Promise<string> {
    return call('virConnectGetURI', this[handle], options);
  }

  /** Returns the driver's name, such as 'QEMU' or 'Xen'. @see virConnectGetType */
  getType(options?: CallOptions): Promise<string> {
    return call('virConnectGetType', this[handle], options);
  }

  /** Returns the hypervisor's version. @see virConnectGetVersion */
  async getVersion(options?: CallOptions): Promise<Version> {
    return parseVersion(await call('virConnectGetVersion', this[handle], options));
  }

  /** Returns the version of the peer's libvirt. @see virConnectGetLibVersion */
  async getLibVersion(options?: CallOptions): Promise<Version> {
    return parseVersion(await call('virConnectGetLibVersion', this[handle], options));
  }

  /** Returns the host's name, as it calls itself. @see virConnectGetHostname */
  getHostname(options?: CallOptions): Promise<string> {
    return call('virConnectGetHostname', this[handle], options);
  }

  /** Returns whether the peer still answers keep-alive messages. @see virConnectIsAlive */
  isAlive(options?: CallOptions): Promise<boolean> {
    return call('virConnectIsAlive', this[handle], options);
  }

  /** Returns whether the connection is encrypted. @see virConnectIsEncrypted */
  isEncrypted(options?: CallOptions): Promise<boolean> {
    return call('virConnectIsEncrypted', this[handle], options);
  }

  /** Returns whether the connection is encrypted or local. @see virConnectIsSecure */
  isSecure(options?: CallOptions): Promise<boolean> {
    return call('virConnectIsSecure', this[handle], options);
  }

  /**
   * Sets the identity on whose behalf calls are made from now on: the daemon checks the rights of that identity. The caller needs the
   * right to do so.
   *
   * @see virConnectSetIdentity
   */
  async setIdentity(
    identity: ConnectIdentityParameters<bigint | number>,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virConnectSetIdentity', this[handle], identity, options);
  }

  /**
   * Sends the peer a keep-alive message every `interval` seconds, and drops the connection after `count` messages without an answer.
   * connect() sets it by default.
   *
   * @returns Whether the peer supports keep-alive messages.
   * @see virConnectSetKeepAlive
   */
  async setKeepAlive(interval: number, count: number, options?: CallOptions): Promise<boolean> {
    return (await call('virConnectSetKeepAlive', this[handle], interval, count, options)) === 0;
  }
  // ---------------------------------------------------------------------------------------------- PCI devices of the host

  /** The PCI functions of the host: SR-IOV, passthrough, and which guests have which. */
  get pci(): Pci {
    this.#pci ??= new Pci(this);
    return this.#pci;
  }

  /**
   * Creates and starts a network that lends each of its guests a virtual function: `{ type: 'network', source: { network: name } }`.
   *
   * @throws {PciError} 'none-free' if there are none to lend.
   * @see virNetworkCreateXMLFlags
   */
  createVfNetwork(pf: PhysicalFunction, options: VfNetworkOptions): Promise<Network> {
    return createVfNetwork(pf, options);
  }
}

export interface Connection
  extends ConnectionDomainMethods,
    ConnectionGuestMethods,
    ConnectionHostMethods,
    ConnectionInterfaceMethods,
    ConnectionNetworkFilterMethods,
    ConnectionNetworkMethods,
    ConnectionNodeDeviceMethods,
    ConnectionSecretMethods,
    ConnectionStorageMethods,
    ConnectionSupportMethods {}

assemble(
  Connection,
  connectionDomainMethods,
  connectionGuestMethods,
  connectionHostMethods,
  connectionInterfaceMethods,
  connectionNetworkFilterMethods,
  connectionNetworkMethods,
  connectionNodeDeviceMethods,
  connectionSecretMethods,
  connectionStorageMethods,
  connectionSupportMethods,
);
