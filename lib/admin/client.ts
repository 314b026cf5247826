import { type CallOptions, call } from '../core/call.ts';
import { handle, LibvirtObject } from '../core/object.ts';
import { enumName } from '../native/enumeration.ts';
import type { ClientTransport, NoFlags } from '../native/generated/enums.ts';
import type { AdmClientInfoParameters } from '../native/generated/parameters.ts';
import type { Handle } from '../native/handle.ts';
import type { AdminServer } from './server.ts';

/** A client that is connected to a daemon. */
export class AdminClient extends LibvirtObject<'AdmClient'> {
  /** The server that it is connected to. */
  readonly server: AdminServer;

  /** @internal */
  constructor(server: AdminServer, raw: Handle<'AdmClient'>) {
    super(raw);
    this.server = server;
    this[handle].connection = server.connection[handle];
  }

  /** The server's number for it. */
  get id(): bigint {
    return this[handle].identity['id'] as bigint;
  }

  /** When it connected. */
  get timestamp(): Date {
    return new Date(Number(this[handle].identity['timestamp']) * 1000);
  }

  /** Its transport: 'unix', 'tcp' or 'tls'. */
  get transport(): ClientTransport {
    return enumName('ClientTransport', this[handle].identity['transport'] as number) as ClientTransport;
  }

  /**
   * Returns its identity: process, user and group on this host, or the address and certificate of a remote client.
   *
   * @see virAdmClientGetInfo
   */
  getInfo(options?: NoFlags & CallOptions): Promise<AdmClientInfoParameters> {
    return call('virAdmClientGetInfo', this[handle], options);
  }

  /** Disconnects the client. It does not close this object: close() does. @see virAdmClientClose */
  async disconnect(options?: NoFlags & CallOptions): Promise<void> {
    await call('virAdmClientClose', this[handle], options);
  }
}
