/**
 * A daemon that answers as a test says, and records what it is sent: it shows the arguments that reach libvirt, and makes answers that
 * no driver here gives. It serves libvirt's own client, which is what the library calls.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';
import { int, list, optional, string, uhyper, uint, XdrReader, type XdrType } from './xdr.ts';

/** A call that the daemon was sent: its procedure, and its arguments as bytes. */
export interface Request {
  readonly program: number;
  readonly procedure: number;
  readonly payload: Buffer;
  /** How many descriptors came with it. */
  readonly files: number;
}

/** What a call is answered with: bytes, or an error; as a promise, when it settles. */
export type Answer = Buffer | { readonly code: number } | Promise<Buffer | { readonly code: number }>;

/** The numbers of the protocols: the driver's, QEMU's and LXC's own functions. */
export const programs = { remote: 0x20008086, qemu: 0x20008087, lxc: 0x00068000 } as const;

const keepAlive = 0x6b656570;
const types = { call: 0, reply: 1, callWithFiles: 4 } as const;
const statuses = { ok: 0, error: 1 } as const;

/** Bytes before the payload: the length, and a header of six words. */
const headerSize = 28;

/** The procedures of opening and closing a connection. */
const procedures = { open: 1, close: 2, getType: 3, supportsFeature: 60, authList: 66, getLibVersion: 157 } as const;

/** VIR_ERR_NO_SUPPORT, with which everything without an answer is refused. */
const noSupport = 3;

/**
 * What it claims to support, by libvirt's internal numbers: migration between two daemons (4), of version 3 (6) with typed parameters
 * (13), descriptors (8), typed parameters that are strings (9), and callbacks for events (14).
 */
const features: ReadonlySet<number> = new Set([4, 6, 8, 9, 13, 14]);

/** A value of the protocol, with its type. */
export type Field = readonly [type: XdrType<unknown>, value: unknown];

/** Several values of the protocol, one after another. */
export function encode(...fields: readonly Field[]): Buffer {
  return Buffer.concat(fields.map(([type, value]) => type.write(value)));
}

/** A daemon on a socket of its own. */
export class ScriptedDaemon implements AsyncDisposable {
  readonly #server: Server;
  readonly #socket: string;
  readonly #sockets = new Set<Socket>();
  readonly #answers = new Map<string, Answer[]>();
  #requests: Request[] = [];

  private constructor(folder: string) {
    this.#socket = join(folder, 'socket');
    this.#server = createServer((client) => this.#serve(client));
  }

  static async listen(): Promise<ScriptedDaemon> {
    const daemon = new ScriptedDaemon(temporaryFolder('scripted'));
    await new Promise<void>((resolve) => daemon.#server.listen(daemon.#socket, resolve));
    return daemon;
  }

  /** The URI of a connection to it: its driver is QEMU's, as far as the client knows. */
  get uri(): string {
    return `qemu+unix:///system?socket=${this.#socket}`;
  }

  /** Answers a procedure's next calls with these, and all later ones with the last of them. */
  answer(program: number, procedure: number, ...answers: readonly Answer[]): void {
    this.#answers.set(`${program} ${procedure}`, [...answers]);
  }

  /** What it was sent since this was last called, without what opens a connection. */
  takeRequests(): readonly Request[] {
    const requests = this.#requests;
    this.#requests = [];
    return requests;
  }

  #serve(client: Socket): void {
    let pending = Buffer.alloc(0);
    this.#sockets.add(client.on('error', () => {}).on('close', () => this.#sockets.delete(client)));
    client.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (;;) {
        const size = sizeOf(pending);
        if (size === undefined) return;
        this.#handle(client, pending.subarray(0, size));
        pending = pending.subarray(size);
      }
    });
  }

  #handle(client: Socket, packet: Buffer): void {
    const program = packet.readUInt32BE(4);
    const type = packet.readUInt32BE(16);
    if (program === keepAlive || (type !== types.call && type !== types.callWithFiles)) return;
    const files = filesOf(packet);
    const start = type === types.callWithFiles ? headerSize + 4 : headerSize;
    const request = {
      program,
      procedure: packet.readUInt32BE(12),
      files,
      payload: Buffer.from(packet.subarray(start, packet.readUInt32BE(0))),
    };
    const answer = this.#answerTo(request);
    if (answer instanceof Promise) void answer.then((settled) => client.write(replyTo(packet, settled)));
    else client.write(replyTo(packet, answer));
  }

  #answerTo(request: Request): Answer {
    const { program, procedure, payload } = request;
    if (program === programs.remote) {
      if (procedure === procedures.authList) return list(int).write([0]);
      if (procedure === procedures.open || procedure === procedures.close) return Buffer.alloc(0);
      if (procedure === procedures.getType) return string.write('QEMU');
      if (procedure === procedures.getLibVersion) return uhyper.write(9_000_000n);
      if (procedure === procedures.supportsFeature) return int.write(features.has(payload.readInt32BE()) ? 1 : 0);
    }
    this.#requests.push(request);
    const answers = this.#answers.get(`${program} ${procedure}`) ?? [];
    return (answers.length > 1 ? answers.shift() : answers[0]) ?? { code: noSupport };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The size of the first packet, with a byte for each descriptor that comes with it, once all of it is there. */
function sizeOf(bytes: Buffer): number | undefined {
  if (bytes.length < headerSize || bytes.length < bytes.readUInt32BE(0)) return undefined;
  const size = bytes.readUInt32BE(0) + filesOf(bytes);
  return bytes.length < size ? undefined : size;
}

function filesOf(packet: Buffer): number {
  return packet.readUInt32BE(16) === types.callWithFiles ? packet.readUInt32BE(headerSize) : 0;
}

function replyTo(packet: Buffer, answer: Awaited<Answer>): Buffer {
  const failed = !Buffer.isBuffer(answer);
  const payload = failed ? errorOf(answer.code) : answer;
  const header = Buffer.from(packet.subarray(0, headerSize));
  header.writeUInt32BE(headerSize + payload.length, 0);
  header.writeUInt32BE(types.reply, 16);
  header.writeUInt32BE(failed ? statuses.error : statuses.ok, 24);
  return Buffer.concat([header, payload]);
}

/** A virError of the remote driver: without the objects that it may refer to. */
function errorOf(code: number): Buffer {
  const domain = 13; // VIR_FROM_REMOTE
  const text = optional(string);
  return encode(
    [int, code],
    [int, domain],
    [text, 'refused by the test'],
    [int, 2],
    [uint, 0],
    [text, null],
    [text, null],
    [text, null],
    [int, 0],
    [int, 0],
    [uint, 0],
  );
}

/** Reads values of the protocol one after another; nothing may be left. */
export function decode(payload: Buffer, types: readonly XdrType<unknown>[]): unknown[] {
  const reader = new XdrReader(payload);
  const values = types.map((type) => type.read(reader));
  if (reader.left > 0) throw new RangeError(`${reader.left} bytes are left after the values`);
  return values;
}
