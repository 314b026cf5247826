/** Servers that are no daemons. FaultProxy of the test kit is for real ones that cannot be reached as they should be. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server on a socket of its own; `serve` defines what it does with its clients. */
export class Peer implements AsyncDisposable {
  readonly #folder: string;
  readonly #server: Server;
  readonly sockets = new Set<Socket>();

  private constructor(folder: string, serve: (client: Socket) => void) {
    this.#folder = folder;
    this.#server = createServer({ allowHalfOpen: true }, (client) => {
      this.sockets.add(client);
      client.on('error', () => {}).on('close', () => this.sockets.delete(client));
      serve(client);
    });
  }

  static async listen(serve: (client: Socket) => void): Promise<Peer> {
    const peer = new Peer(await mkdtemp(join(tmpdir(), 'libvirt-native-peer-')), serve);
    await new Promise<void>((resolve) => peer.#server.listen(peer.socket, resolve));
    return peer;
  }

  get socket(): string {
    return join(this.#folder, 'socket');
  }

  get uri(): string {
    return `test+unix:///default?socket=${this.socket}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
    await rm(this.#folder, { recursive: true, force: true });
  }
}
