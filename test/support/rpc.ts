/** A proxy that changes single words in the replies of a real daemon: libvirt's RPC, as far as that needs. */
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

/** The offset of a packet's first word of payload: its length, and the header of six words. */
const payloadOffset = 28;

/** Where the numbers of a header stand. */
const offsets = { program: 4, procedure: 12, type: 16, status: 24 } as const;

/** Types of packets: a reply, and a message such as an event. */
const types = { reply: 1, message: 2 } as const;

/** What is changed: a word of the payload of the `packet`-th packet that a call is answered with. */
export interface Mutation {
  readonly packet: number;
  readonly word: number;
  readonly change: (value: number) => number;
}

/** What every word is set to, the most telling first. */
export const changes: Readonly<Record<string, (value: number) => number>> = {
  '=0': () => 0,
  '+1000': (value) => (value + 1000) >>> 0,
  '+1': (value) => (value + 1) >>> 0,
  '=2^31-1': () => 0x7fffffff,
  '=1': () => 1,
  '=2^32-1': () => 0xffffffff,
  '-1': (value) => (value - 1) >>> 0,
};

/** Stands between clients and a real daemon. Packets are passed on whole, the answers since observe() counted. */
export class MutatingProxy implements AsyncDisposable {
  readonly #server: Server;
  readonly #socket: string;
  readonly #sockets = new Set<Socket>();
  #payloads: number[] | undefined;
  #mutation: Mutation | undefined;

  private constructor(socket: string, daemon: string) {
    this.#socket = socket;
    this.#server = createServer((client) => this.#serve(client, createConnection(daemon)));
  }

  /** Listens in a folder, for a daemon's socket. */
  static async listen(folder: string, daemon: string): Promise<MutatingProxy> {
    const proxy = new MutatingProxy(join(folder, `proxy-${process.pid}`), daemon);
    await new Promise<void>((resolve) => proxy.#server.listen(proxy.#socket, resolve));
    return proxy;
  }

  /** The URI that goes through it in place of one that goes to the daemon. */
  uri(direct: string): string {
    return direct.replace(/socket=.*/, `socket=${this.#socket}`);
  }

  /** From now on counts the answers, and changes a word of one of them. */
  observe(mutation?: Mutation): void {
    this.#payloads = [];
    this.#mutation = mutation;
  }

  /** Passes everything on again; says how many words of payload each answer had. */
  rest(): readonly number[] {
    const payloads = this.#payloads ?? [];
    this.#payloads = undefined;
    this.#mutation = undefined;
    return payloads;
  }

  #serve(client: Socket, daemon: Socket): void {
    let pending = Buffer.alloc(0);
    for (const socket of [client, daemon]) this.#sockets.add(socket.on('error', () => {}));
    client.on('close', () => daemon.destroy()).pipe(daemon);
    daemon.on('close', () => client.destroy());
    daemon.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 4 && pending.length >= pending.readUInt32BE(0)) {
        const packet = pending.subarray(0, pending.readUInt32BE(0));
        pending = pending.subarray(packet.length);
        client.write(this.#pass(packet));
      }
    });
  }

  /** Keep-alive has a program of its own, and errors are not what is to be changed. */
  #pass(packet: Buffer): Buffer {
    const type = packet.readUInt32BE(offsets.type);
    const counts = packet.readUInt32BE(offsets.status) === 0 && (type === types.reply || type === types.message);
    if (!this.#payloads || !counts || packet.readUInt32BE(offsets.program) === keepAliveProgram) return packet;
    const number = this.#payloads.push((packet.length - payloadOffset) >> 2) - 1;
    const at = payloadOffset + 4 * (this.#mutation?.word ?? 0);
    if (this.#mutation?.packet !== number || at + 4 > packet.length) return packet;
    const changed = Buffer.from(packet);
    changed.writeUInt32BE(this.#mutation.change(packet.readUInt32BE(at)), at);
    return changed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** VIR_NET_KEEPALIVE: 'keep' in the letters of a telephone. */
const keepAliveProgram = 0x6b656570;
