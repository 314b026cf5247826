import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Named, named } from '../core/identity.ts';
import { handle, LibvirtObject } from '../core/object.ts';
import type { NoFlags } from '../native/generated/enums.ts';
import type { AdmServerClientLimitParameters, AdmServerThreadPoolParameters } from '../native/generated/parameters.ts';
import type { Handle } from '../native/handle.ts';
import { AdminClient } from './client.ts';
import type { AdminConnection } from './connection.ts';

/** One of a daemon's servers, each with sockets, clients and threads of its own: 'libvirtd', 'admin'. */
export class AdminServer extends LibvirtObject<'AdmServer'> {
  /** The connection that it came from. */
  readonly connection: AdminConnection;

  /** @internal */
  constructor(connection: AdminConnection, raw: Handle<'AdmServer'>) {
    super(raw);
    this.connection = connection;
    this[handle].connection = connection[handle];
  }

  /** Returns how many threads it has, and how many calls wait for one. @see virAdmServerGetThreadPoolParameters */
  getThreadPoolParameters(options?: NoFlags & CallOptions): Promise<AdmServerThreadPoolParameters> {
    return call('virAdmServerGetThreadPoolParameters', this[handle], options);
  }

  /** Sets `minWorkers`, `maxWorkers` and `prioWorkers`, until the daemon ends. @see virAdmServerSetThreadPoolParameters */
  async setThreadPoolParameters(
    parameters: AdmServerThreadPoolParameters,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virAdmServerSetThreadPoolParameters', this[handle], parameters, options);
  }

  /** Returns how many clients there are, and may be. @see virAdmServerGetClientLimits */
  getClientLimits(options?: NoFlags & CallOptions): Promise<AdmServerClientLimitParameters> {
    return call('virAdmServerGetClientLimits', this[handle], options);
  }

  /** Sets `nclients_max` and `nclients_unauth_max`, until the daemon ends. @see virAdmServerSetClientLimits */
  async setClientLimits(parameters: AdmServerClientLimitParameters, options?: NoFlags & CallOptions): Promise<void> {
    await call('virAdmServerSetClientLimits', this[handle], parameters, options);
  }

  /** Makes it reload its TLS certificates. @see virAdmServerUpdateTlsFiles */
  async updateTlsFiles(options?: NoFlags & CallOptions): Promise<void> {
    await call('virAdmServerUpdateTlsFiles', this[handle], options);
  }

  /** Returns the clients that are connected to it. @see virAdmServerListClients */
  async listClients(options?: NoFlags & CallOptions): Promise<AdminClient[]> {
    return (await call('virAdmServerListClients', this[handle], options)).map((raw) => new AdminClient(this, raw));
  }

  /**
   * Returns a client by the server's number for it.
   *
   * @throws {LibvirtError} VIR_ERR_NO_CLIENT if there is none.
   * @see virAdmServerLookupClient
   */
  async lookupClient(id: bigint | number, options?: NoFlags & CallOptions): Promise<AdminClient> {
    return new AdminClient(this, await call('virAdmServerLookupClient', this[handle], id, options));
  }
}

export interface AdminServer extends Named {}

assemble(AdminServer, named);
