import { type AuthCallback, askWith } from './auth.ts';
import { type CallOptions, call, perform } from './call.ts';
import { Domain } from './domain.ts';
import { DisconnectedError } from './errors.ts';
import { type EventStream, type EventsOptions, end, events, type LibvirtEvent, type ListenOptions, listen, type Subscription, subscriptions } from './events.ts';
import { addon, type LaneStats } from './native/addon.ts';
import { closeHandle, source, subscribe } from './native/conversation.ts';
import { enumName } from './native/enumeration.ts';
import type {
  ConnectCloseReason,
  ConnectListAllDomainsFlags,
  ConnectListAllNetworksFlags,
  ConnectListAllStoragePoolsFlags,
  DomainCreateFlags,
  DomainDefineFlags,
  NetworkCreateFlags,
  NetworkDefineFlags,
  StoragePoolCreateFlags,
  StoragePoolDefineFlags,
} from './native/generated/enums.ts';
import type { EventName } from './native/generated/events.ts';
import type { NodeInfo } from './native/generated/structs.ts';
import type { Handle } from './native/signature.ts';
import { Network } from './network.ts';
import { handle, LibvirtObject } from './object.ts';
import { StoragePool } from './storage-pool.ts';
import { StorageVol } from './storage-vol.ts';
import { parseVersion, type Version } from './version.ts';

export interface ConnectOptions extends CallOptions {
  /** Refuses everything that changes anything. */
  readOnly?: boolean;
  /** Answers prompts for credentials; without it, a server that asks for them refuses. */
  auth?: AuthCallback;
  /** How many calls run at once, 4 at first; further ones wait. A daemon serves 5 of one connection by default. */
  concurrency?: number;
  /** How a dead peer is noticed: a message each `interval` seconds, given up after `count` without answer; false turns it off. */
  keepAlive?: { interval: number; count: number } | false;
}

/**
 * Opens a connection to a hypervisor.
 *
 * @param uri Such as `qemu:///system`, `qemu+ssh://host/system`, `xen:///system`, `test:///default`; without it, libvirt's own
 * default: LIBVIRT_DEFAULT_URI, the configuration file, or what it finds.
 * @returns The open connection, which is to be closed, or held by `await using`.
 * @throws {LibraryError} when libvirt is not installed.
 * @throws {LibvirtError} when there is no driver or daemon for the URI, or it refuses.
 * @see virConnectOpenAuth
 */
export async function connect(uri?: string, options: ConnectOptions = {}): Promise<Connection> {
  const { auth, signal, readOnly = false } = options;
  const asking = askWith(auth);
  const raw = await perform('virConnectOpenAuth', [uri ?? null, asking.types, { ro: readOnly }], { signal, ...asking.options });
  const connection = new Connection(raw as Handle<'Connect'>);
  if (options.concurrency !== undefined) addon.setLimit(connection[handle].id, options.concurrency);
  await Promise.all([watchLoss(connection), startKeepAlive(connection, options.keepAlive)]);
  return connection;
}

/** Drivers inside this process are never lost, and some know no such callback. */
async function watchLoss(connection: Connection): Promise<void> {
  await subscribe({
    source: source.connectionClosed,
    connection: connection[handle],
    referenced: false,
    receive: (reader) => connection[lost](enumName('ConnectCloseReason', reader.number()) as ConnectCloseReason),
  });
}

/** By default a peer that is silent for half a minute is given up. Drivers without a network have no such thing. */
async function startKeepAlive(connection: Connection, wanted: ConnectOptions['keepAlive']): Promise<void> {
  if (wanted === false) return;
  const { interval, count } = wanted ?? { interval: 5, count: 6 };
  try {
    await call('virConnectSetKeepAlive', connection[handle], interval, count);
  } catch (error) {
    if (wanted) throw error;
  }
}

const lost: unique symbol = Symbol('lost');

/** An open connection to a hypervisor. Closing it closes all that came from it. */
export class Connection extends LibvirtObject<'Connect'> {
  #closing: Promise<number> | undefined;
  readonly [subscriptions] = new Set<Subscription>();
  /**
   * Resolves when the connection ends: with 'client' when it was closed here, otherwise with what was wrong: 'eof' when the
   * daemon went, 'keepalive' when it no longer answered, 'error'.
   *
   * @see virConnectRegisterCloseCallback
   */
  readonly disconnected: Promise<ConnectCloseReason>;
  readonly #end: (reason: ConnectCloseReason) => void;

  constructor(raw: Handle<'Connect'>) {
    super(raw);
    let resolve!: (reason: ConnectCloseReason) => void;
    this.disconnected = new Promise((resolve_) => {
      resolve = resolve_;
    });
    this.#end = resolve;
  }

  /** The peer is gone: whoever waits for events learns it, since none will come. */
  [lost](reason: ConnectCloseReason): void {
    this.#end(reason);
    if (reason === 'client') return;
    for (const subscription of this[subscriptions]) void subscription[end]({ error: new DisconnectedError(reason) });
  }

  /**
   * Closes the connection, after the calls in flight, and every object that came from it. Closing it again waits for the same end.
   *
   * @returns How many references libvirt still counts: 0, unless somebody else in this process shares the connection.
   * @see virConnectClose
   */
  override close(): Promise<number> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<number> {
    this.#end('client');
    await Promise.all(Array.from(this[subscriptions], (subscription) => subscription.close()));
    return closeHandle(this[handle]);
  }

  /** The calls of this connection that wait and that run, and how many may run at once. */
  stats(): LaneStats {
    return addon.stats(this[handle].id) ?? { queued: 0, running: 0, workers: 0 };
  }

  // ---------------------------------------------------------------------------------------------- events

  /**
   * Events to iterate over: `for await (const { domain, event } of connection.events('domain-lifecycle'))`. Wait for its `ready`
   * before causing events that must not be missed. It ends with the connection; when that is lost, with a DisconnectedError.
   *
   * @see virConnectDomainEventRegisterAny
   */
  events<Name extends EventName>(name: Name, options?: EventsOptions): EventStream<LibvirtEvent<Name>> {
    return events(this, name, options);
  }

  /** Calls a listener at each event, until the subscription is closed or the signal aborts. @see virConnectDomainEventRegisterAny */
  on<Name extends EventName>(name: Name, listener: (event: LibvirtEvent<Name>) => unknown, options?: ListenOptions): Promise<Subscription> {
    return listen(this, name, listener, options);
  }

  /** The URI that was opened, in full. @see virConnectGetURI */
  getURI(options?: CallOptions): Promise<string> {
    return call('virConnectGetURI', this[handle], options);
  }

  /** The driver's name, such as 'QEMU' or 'Xen'. @see virConnectGetType */
  getType(options?: CallOptions): Promise<string> {
    return call('virConnectGetType', this[handle], options);
  }

  /** The hypervisor's version. @see virConnectGetVersion */
  async getVersion(options?: CallOptions): Promise<Version> {
    return parseVersion(await call('virConnectGetVersion', this[handle], options));
  }

  /** The version of the libvirt at the other end. @see virConnectGetLibVersion */
  async getLibVersion(options?: CallOptions): Promise<Version> {
    return parseVersion(await call('virConnectGetLibVersion', this[handle], options));
  }

  /** The host's name, as it calls itself. @see virConnectGetHostname */
  getHostname(options?: CallOptions): Promise<string> {
    return call('virConnectGetHostname', this[handle], options);
  }

  /** Whether the peer still answers keep-alive messages. @see virConnectIsAlive */
  isAlive(options?: CallOptions): Promise<boolean> {
    return call('virConnectIsAlive', this[handle], options);
  }

  /** Whether what travels is encrypted. @see virConnectIsEncrypted */
  isEncrypted(options?: CallOptions): Promise<boolean> {
    return call('virConnectIsEncrypted', this[handle], options);
  }

  /** Whether it is encrypted or never leaves the machine. @see virConnectIsSecure */
  isSecure(options?: CallOptions): Promise<boolean> {
    return call('virConnectIsSecure', this[handle], options);
  }

  /** What the host and its hypervisor can do, as XML. @see virConnectGetCapabilities */
  getCapabilitiesXML(options?: CallOptions): Promise<string> {
    return call('virConnectGetCapabilities', this[handle], options);
  }

  /** The host's processors and memory (KiB). @see virNodeGetInfo */
  getNodeInfo(options?: CallOptions): Promise<NodeInfo> {
    return call('virNodeGetInfo', this[handle], options);
  }

  /** The host's free memory in bytes. @see virNodeGetFreeMemory */
  getFreeMemory(options?: CallOptions): Promise<bigint> {
    return call('virNodeGetFreeMemory', this[handle], options);
  }

  // ---------------------------------------------------------------------------------------------- domains

  /** All domains, or those that the options select. @see virConnectListAllDomains */
  async listAllDomains(options: ConnectListAllDomainsFlags & CallOptions = {}): Promise<Domain[]> {
    return (await call('virConnectListAllDomains', this[handle], options)).map((raw) => new Domain(this, raw));
  }

  /** @throws {LibvirtError} VIR_ERR_NO_DOMAIN when there is none. @see virDomainLookupByName */
  async lookupDomainByName(name: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this, await call('virDomainLookupByName', this[handle], name, options));
  }

  /** @throws {LibvirtError} VIR_ERR_NO_DOMAIN when there is none. @see virDomainLookupByUUIDString */
  async lookupDomainByUUID(uuid: string, options?: CallOptions): Promise<Domain> {
    return new Domain(this, await call('virDomainLookupByUUIDString', this[handle], uuid, options));
  }

  /** A running domain by the number that the hypervisor gave it. @see virDomainLookupByID */
  async lookupDomainByID(id: number, options?: CallOptions): Promise<Domain> {
    return new Domain(this, await call('virDomainLookupByID', this[handle], id, options));
  }

  /**
   * Defines a domain, or changes the definition of the one with this name and UUID; it does not start it.
   *
   * @see virDomainDefineXMLFlags
   */
  async defineDomain(config: string, options: DomainDefineFlags & CallOptions = {}): Promise<Domain> {
    return new Domain(this, await call('virDomainDefineXMLFlags', this[handle], config, options));
  }

  /** Starts a transient domain: when it stops, it is gone. @see virDomainCreateXML */
  async createDomain(config: string, options: DomainCreateFlags & CallOptions = {}): Promise<Domain> {
    return new Domain(this, await call('virDomainCreateXML', this[handle], config, options));
  }

  // ---------------------------------------------------------------------------------------------- networks

  /** @see virConnectListAllNetworks */
  async listAllNetworks(options: ConnectListAllNetworksFlags & CallOptions = {}): Promise<Network[]> {
    return (await call('virConnectListAllNetworks', this[handle], options)).map((raw) => new Network(this, raw));
  }

  /** @see virNetworkLookupByName */
  async lookupNetworkByName(name: string, options?: CallOptions): Promise<Network> {
    return new Network(this, await call('virNetworkLookupByName', this[handle], name, options));
  }

  /** @see virNetworkDefineXMLFlags */
  async defineNetwork(config: string, options: NetworkDefineFlags & CallOptions = {}): Promise<Network> {
    return new Network(this, await call('virNetworkDefineXML', this[handle], config, options));
  }

  /** @see virNetworkCreateXML */
  async createNetwork(config: string, options: NetworkCreateFlags & CallOptions = {}): Promise<Network> {
    return new Network(this, await call('virNetworkCreateXML', this[handle], config, options));
  }

  // ---------------------------------------------------------------------------------------------- storage

  /** @see virConnectListAllStoragePools */
  async listAllStoragePools(options: ConnectListAllStoragePoolsFlags & CallOptions = {}): Promise<StoragePool[]> {
    return (await call('virConnectListAllStoragePools', this[handle], options)).map((raw) => new StoragePool(this, raw));
  }

  /** @see virStoragePoolLookupByName */
  async lookupStoragePoolByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this, await call('virStoragePoolLookupByName', this[handle], name, options));
  }

  /** @see virStoragePoolDefineXML */
  async defineStoragePool(config: string, options: StoragePoolDefineFlags & CallOptions = {}): Promise<StoragePool> {
    return new StoragePool(this, await call('virStoragePoolDefineXML', this[handle], config, options));
  }

  /** @see virStoragePoolCreateXML */
  async createStoragePool(config: string, options: StoragePoolCreateFlags & CallOptions = {}): Promise<StoragePool> {
    return new StoragePool(this, await call('virStoragePoolCreateXML', this[handle], config, options));
  }

  /** @see virStorageVolLookupByPath */
  async lookupStorageVolByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this, await call('virStorageVolLookupByPath', this[handle], path, options));
  }
}
