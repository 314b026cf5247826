/** Where a FaultProxy is connected to: a UNIX socket and, if wanted, a TCP port; both can refuse connections for a while. */
import { once } from 'node:events';
import { link, rename } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

/** A UNIX socket in a folder, and possibly a port of the loopback interface. */
export class ProxyListener {
  /** The path of the socket. */
  readonly socket: string;
  readonly #accept: (client: Socket) => void;
  readonly #tcp: boolean;
  #port: number | undefined;
  #servers: Server[] = [];

  constructor(folder: string, tcp: boolean, accept: (client: Socket) => void) {
    this.socket = join(folder, 'socket');
    this.#tcp = tcp;
    this.#accept = accept;
  }

  /** The TCP port; the same each time. */
  get port(): number | undefined {
    return this.#port;
  }

  /** Listens, the first time or again. */
  async listen(): Promise<void> {
    if (this.#servers.length > 0) return;
    // Node removes the socket that it listens on when it stops. This one remains: connecting to it is then refused, as where a daemon has ended.
    const path = `${this.socket}.listening`;
    this.#servers = [this.#server()];
    await once(this.#servers[0]!.listen(path), 'listening');
    await link(path, `${this.socket}.new`);
    await rename(`${this.socket}.new`, this.socket);
    if (!this.#tcp) return;
    const server = this.#server();
    this.#servers.push(server);
    await once(server.listen(this.#port ?? 0, '127.0.0.1'), 'listening');
    this.#port = (server.address() as { port: number }).port;
  }

  #server(): Server {
    return createServer({ allowHalfOpen: true }, this.#accept).unref();
  }

  /** Stops listening at once. The connections stay. */
  stop(): void {
    for (const server of this.#servers.splice(0)) server.close();
  }
}
