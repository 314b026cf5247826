/**
 * A daemon that answers as a test says, and records what it is sent: it shows the arguments that reach libvirt, and makes answers that
 * no driver here gives. It serves libvirt's own client, which is what the library calls.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { headerLength, type RpcHeader, type RpcPacket, RpcReader } from '../../lib/testing/rpc-message.ts';
import { temporaryFolder } from './folder.ts';
import { ScriptedStream } from './scripted-stream.ts';
import { int, list, optional, string, uhyper, uint, XdrReader, type XdrType } from './xdr.ts';

/** A call that the daemon was sent: its procedure, and its arguments as bytes. */
export interface Request {
  readonly program: number;
  readonly procedure: number;
  readonly payload: Buffer;
  /** How many descriptors came with it. */
  readonly files: number;
  /** The stream that it opens, if it does. */
  readonly stream: ScriptedStream;
}

/** The fields of an error. Default: those of a refusal by the remote driver. */
export interface Refusal {
  readonly code: number;
  readonly domain?: number;
  readonly message?: string | null;
  readonly level?: number;
  readonly str1?: string | null;
  readonly str2?: string | null;
  readonly str3?: string | null;
  readonly int1?: number;
  readonly int2?: number;
}

/** What a call is answered with: bytes, or an error; as a promise, when it settles; of a function, what it makes of the call. */
export type Answer = Buffer | Refusal | Promise<Buffer | Refusal> | ((request: Request) => Buffer | Refusal);

/** The numbers of the protocols: the driver's, QEMU's and LXC's own functions. */
export const programs = { remote: 0x20008086, qemu: 0x20008087, lxc: 0x00068000 } as const;

/** What is written into the header of an answer or a message. */
const types = { reply: 1, message: 2, stream: 3, 'stream-hole': 6 } as const;
const statuses = { ok: 0, error: 1, continue: 2 } as const;

/** The procedures of opening and closing a connection. */
const procedures = { open: 1, close: 2, getType: 3, supportsFeature: 60, authList: 66, getLibVersion: 157 } as const;

/** VIR_ERR_NO_SUPPORT, with which everything without an answer is refused. */
const noSupport = 3;

/**
 * What it claims to support, by libvirt's internal numbers: migration between two daemons (4), of version 3 (6) with typed parameters
 * (13), descriptors (8), typed parameters that are strings (9), and callbacks for events (14).
 */
const features = [4, 6, 8, 9, 13, 14];

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
  readonly #type: string;
  readonly #features: ReadonlySet<number>;
  readonly #sockets = new Set<Socket>();
  readonly #answers = new Map<string, Answer[]>();
  #requests: Request[] = [];

  private constructor(folder: string, type: string, more: readonly number[]) {
    this.#type = type;
    this.#features = new Set([...features, ...more]);
    this.#socket = join(folder, 'socket');
    this.#server = createServer((client) => this.#serve(client));
  }

  /**
   * @param type What its driver says that it is: `Xen` is libxl.
   * @param more What else it claims to support: keep-alive messages (10), reporting that it loses the hypervisor (15).
   */
  static async listen(type = 'QEMU', more: readonly number[] = []): Promise<ScriptedDaemon> {
    const daemon = new ScriptedDaemon(temporaryFolder('scripted'), type, more);
    await new Promise<void>((resolve) => daemon.#server.listen(daemon.#socket, resolve));
    return daemon;
  }

  /** The URI of a connection to it. */
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

  /** Sends a message that answers no call, such as an event, to all clients. */
  send(program: number, procedure: number, payload: Buffer): void {
    const packet = packetOf({ program, version: 1, procedure, serial: 0 }, 'message', 'ok', payload);
    for (const socket of this.#sockets) socket.write(packet);
  }

  /** Ends the connections of all clients; new ones are served. */
  disconnect(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #serve(client: Socket): void {
    const reader = new RpcReader();
    const streams = new Map<number, ScriptedStream>();
    this.#sockets.add(client.on('error', () => {}).on('close', () => this.#sockets.delete(client)));
    client.on('data', (chunk) => {
      for (const packet of reader.read(chunk)) this.#handle(client, streams, packet);
    });
  }

  /** @param streams Of the client, by the serial number of the call that opened each. */
  #handle(client: Socket, streams: Map<number, ScriptedStream>, { header, data, descriptors }: RpcPacket): void {
    if (header?.type === 'stream' || header?.type === 'stream-hole')
      streams.get(header.serial)?.receive(header, Buffer.from(data.subarray(headerLength)));
    // Keep-alive is answered by nothing: connections last no longer than a test.
    if (header?.type !== 'call' && header?.type !== 'call-with-fds') return;
    const { program, procedure, type, length, serial } = header;
    const start = type === 'call' ? headerLength : headerLength + 4;
    const stream = new ScriptedStream((...message) => client.write(packetOf(header, ...message)));
    streams.set(serial, stream);
    const payload = Buffer.from(data.subarray(start, length));
    const request = { program, procedure, files: descriptors, payload, stream };
    const found = this.#answerTo(request);
    const answer = typeof found === 'function' ? found(request) : found;
    if (answer instanceof Promise) void answer.then((settled) => client.write(replyTo(header, settled)));
    else client.write(replyTo(header, answer));
  }

  #answerTo(request: Request): Answer {
    const { program, procedure, payload } = request;
    if (program === programs.remote) {
      if (procedure === procedures.authList) return list(int).write([0]);
      if (procedure === procedures.open || procedure === procedures.close) return Buffer.alloc(0);
      if (procedure === procedures.getType) return string.write(this.#type);
      if (procedure === procedures.getLibVersion) return uhyper.write(9_000_000n);
      if (procedure === procedures.supportsFeature) return int.write(this.#features.has(payload.readInt32BE()) ? 1 : 0);
    }
    this.#requests.push(request);
    const answers = this.#answers.get(`${program} ${procedure}`) ?? [];
    return (answers.length > 1 ? answers.shift() : answers[0]) ?? { code: noSupport };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.disconnect();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function replyTo(call: RpcHeader, answer: Buffer | Refusal): Buffer {
  return packetOf(call, 'reply', Buffer.isBuffer(answer) ? 'ok' : 'error', answer);
}

/** A message that belongs to a call. */
function packetOf(
  { program, version, procedure, serial }: Pick<RpcHeader, 'program' | 'version' | 'procedure' | 'serial'>,
  type: keyof typeof types,
  status: keyof typeof statuses,
  answer: Buffer | Refusal,
): Buffer {
  const payload = Buffer.isBuffer(answer) ? answer : errorOf(answer);
  const header = [headerLength + payload.length, program, version, procedure, types[type], serial, statuses[status]];
  return Buffer.concat([...header.map((word) => uint.write(word)), payload]);
}

/** A virError, without the objects that it may refer to. */
function errorOf(error: Refusal): Buffer {
  const remoteDriver = 13;
  const { code, domain = remoteDriver, message = 'refused by the test', level = 2 } = error;
  const { str1 = null, str2 = null, str3 = null, int1 = 0, int2 = 0 } = error;
  const text = optional(string);
  return encode(
    [int, code],
    [int, domain],
    [text, message],
    [int, level],
    [uint, 0],
    [text, str1],
    [text, str2],
    [text, str3],
    [int, int1],
    [int, int2],
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
