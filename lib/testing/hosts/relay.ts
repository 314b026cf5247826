/** A socket of this machine, under a name in its file system, that leads to a TCP port of its loopback: what URIs with `+unix` take. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Lifecycle } from '../../core/lifecycle.ts';

/** A UNIX socket that leads to the libvirt of a test host. */
export class TestHostSocket implements AsyncDisposable {
  /** Where the socket is. */
  readonly path: string;
  /** What connect() takes. */
  readonly uri: string;
  readonly #server: Server;
  readonly #open: ReadonlySet<Socket>;
  readonly #life = new Lifecycle(() => this.#finish());

  private constructor(path: string, driver: string, server: Server, open: ReadonlySet<Socket>) {
    this.path = path;
    this.uri = `${driver}+unix:///system?socket=${encodeURIComponent(path)}`;
    this.#server = server;
    this.#open = open;
  }

  /** Opens a socket that leads to a port of this machine's loopback. @internal */
  static async to(port: number, driver: string): Promise<TestHostSocket> {
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
    return new TestHostSocket(path, driver, server, open);
  }

  /** Closes the socket and what is connected to it. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #finish(): Promise<void> {
    const closed = once(this.#server.close(), 'close');
    for (const socket of this.#open) socket.destroy();
    await closed;
    await rm(join(this.path, '..'), { recursive: true });
  }
}
