import { LossWatch, watchLoss } from '../connection/loss-watch.ts';
import { type CallOptions, call } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { handle, LibvirtObject, lifecycle } from '../core/object.ts';
import { redactArgument } from '../core/redact.ts';
import type {
  AdmConnectDaemonShutdownFlags,
  ConnectCloseReason,
  ConnectFlags,
  NoFlags,
} from '../native/generated/enums.ts';
import type { Handle } from '../native/handle.ts';
import { parseVersion, type Version } from '../native/version.ts';
import { AdminServer } from './server.ts';

/** What connectAdmin() takes besides the URI. */
export type AdminConnectOptions = ConnectFlags & CallOptions;

/**
 * Connects to a daemon on this host, to query and change how it serves its clients.
 *
 * @param uri Such as `libvirtd:///system` or `virtqemud:///system`; default: LIBVIRT_ADMIN_DEFAULT_URI, or the first daemon that runs.
 * @throws {LibraryError} if libvirt-admin.so.0 is not installed.
 * @throws {LibvirtError} if the daemon does not run, or this user may not connect to it: its socket belongs to root.
 * @see virAdmConnectOpen
 */
export async function connectAdmin(uri?: string | null, options?: AdminConnectOptions): Promise<AdminConnection> {
  const raw = await call('virAdmConnectOpen', uri ?? null, options);
  const opened = uri ?? (await call('virAdmConnectGetURI', raw).catch(() => undefined));
  const connection = new AdminConnection(raw, opened && redactArgument(opened));
  await connection[watchLoss]();
  return connection;
}

/** The version of the admin library in this process. @see virAdmGetVersion */
export async function getAdminVersion(options?: CallOptions): Promise<Version> {
  return parseVersion(await call('virAdmGetVersion', options));
}

/** An open connection to a daemon's administration. */
export class AdminConnection extends LibvirtObject<'AdmConnect'> {
  readonly #loss = new LossWatch();
  readonly #uri: string | undefined;

  /**
   * @param uri What it was opened with, as it may be shown.
   * @internal
   */
  constructor(raw: Handle<'AdmConnect'>, uri: string | undefined) {
    super(raw, 'connectAdmin()');
    this.#uri = uri;
    this[lifecycle].own(() => this.#loss.close(), 'virAdmConnectRegisterCloseCallback');
  }

  /** @internal */
  protected override identify() {
    return { uri: this.#uri ?? null, state: this.closed ? 'closed' : 'open' };
  }

  /**
   * Resolves when the connection ends: with 'client' when it was closed here, otherwise with what was wrong.
   *
   * @see virAdmConnectRegisterCloseCallback
   */
  get disconnected(): Promise<ConnectCloseReason> {
    return this.#loss.ended;
  }

  /** @internal */
  [watchLoss](): Promise<void> {
    return this.#loss.start('adminClosed', this[handle]);
  }

  /**
   * Closes it, after the calls in flight, and every object that came from it. Each call returns the same promise.
   *
   * @see virAdmConnectClose
   */
  override close(): Promise<number> {
    return super.close();
  }

  /** Returns the URI that was opened, in full. @see virAdmConnectGetURI */
  getURI(options?: CallOptions): Promise<string> {
    return call('virAdmConnectGetURI', this[handle], options);
  }

  /** Returns the version of the daemon. @see virAdmConnectGetLibVersion */
  async getLibVersion(options?: CallOptions): Promise<Version> {
    return parseVersion(await call('virAdmConnectGetLibVersion', this[handle], options));
  }

  /** Returns whether the daemon still answers. @see virAdmConnectIsAlive */
  isAlive(options?: CallOptions): Promise<boolean> {
    return call('virAdmConnectIsAlive', this[handle], options);
  }

  /** Returns the daemon's servers. @see virAdmConnectListServers */
  async listServers(options?: NoFlags & CallOptions): Promise<AdminServer[]> {
    return (await call('virAdmConnectListServers', this[handle], options)).map((raw) => new AdminServer(this, raw));
  }

  /**
   * Returns a server of the daemon by its name.
   *
   * @throws {LibvirtError} VIR_ERR_NO_SERVER if there is none.
   * @see virAdmConnectLookupServer
   */
  async lookupServer(name: string, options?: NoFlags & CallOptions): Promise<AdminServer> {
    return new AdminServer(this, await call('virAdmConnectLookupServer', this[handle], name, options));
  }

  /** Returns what the daemon logs, as in its configuration: '1:qemu 3:rpc'. @see virAdmConnectGetLoggingFilters */
  async getLoggingFilters(options?: NoFlags & CallOptions): Promise<string> {
    return (await call('virAdmConnectGetLoggingFilters', this[handle], options)) ?? '';
  }

  /** Sets what the daemon logs, until it ends; null: what it logs at first. @see virAdmConnectSetLoggingFilters */
  async setLoggingFilters(filters: string | null, options?: NoFlags & CallOptions): Promise<void> {
    await call('virAdmConnectSetLoggingFilters', this[handle], filters, options);
  }

  /** Returns where the daemon logs to, as in its configuration: '3:journald'. @see virAdmConnectGetLoggingOutputs */
  async getLoggingOutputs(options?: NoFlags & CallOptions): Promise<string> {
    return (await call('virAdmConnectGetLoggingOutputs', this[handle], options)) ?? '';
  }

  /** Sets where the daemon logs to, until it ends; null resets it. @see virAdmConnectSetLoggingOutputs */
  async setLoggingOutputs(outputs: string | null, options?: NoFlags & CallOptions): Promise<void> {
    await call('virAdmConnectSetLoggingOutputs', this[handle], outputs, options);
  }

  /** After how many seconds without clients and guests the daemon ends; 0: never. @see virAdmConnectSetDaemonTimeout */
  async setDaemonTimeout(timeout: number, options?: NoFlags & CallOptions): Promise<void> {
    await call('virAdmConnectSetDaemonTimeout', this[handle], timeout, options);
  }

  /**
   * Shuts the daemon down; with `preserve`, guests that it would stop keep their state. It resolves too when the daemon ends before it has
   * answered.
   *
   * @see virAdmConnectDaemonShutdown
   */
  async daemonShutdown(options: AdmConnectDaemonShutdownFlags & CallOptions = {}): Promise<void> {
    try {
      await call('virAdmConnectDaemonShutdown', this[handle], options);
    } catch (error) {
      // The end of the stream while the answer is awaited; a connection that was lost before has another code.
      if (!LibvirtError.isDisconnected(error) || error.code !== 'VIR_ERR_SYSTEM_ERROR') throw error;
    }
  }
}
