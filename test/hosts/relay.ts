/** A socket of this machine, under a name in its file system, that leads to a TCP port of its loopback: what URIs with `+unix` want. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Relay implements AsyncDisposable {
  /** Where the socket is. */
  readonly path: string;
  readonly #server: Server;
  readonly #open: ReadonlySet<Socket>;

  private constructor(path: string, server: Server, open: ReadonlySet<Socket>) {
    this.path = path;
    this.#server = server;
    this.#open = open;
  }

  static async to(port: number): Promise<Relay> {
    // Of its own, so that no other user has access.
    const folder = await mkdtemp(join(tmpdir(), 'libvirt-native-relay-'));
    const open = new Set<Socket>();
    const server = createServer((near) => {
      const far = connect(port, '127.0.0.1');
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        open.add(from);
        from.on('error', () => {}).on('close', () => open.delete(from) && to.destroy());
        from.pipe(to);
      }
    });
    const path = join(folder, 'libvirt-sock');
    await once(server.listen(path), 'listening');
    return new Relay(path, server, open);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server.close(), 'close');
    for (const socket of this.#open) socket.destroy();
    await closed;
    await rm(join(this.path, '..'), { recursive: true });
  }
}
