/** The messages of libvirt's RPC protocol and their headers: `virnetprotocol.x` and `virkeepaliveprotocol.x` of libvirt. */

/** The header of a message of libvirt's RPC protocol. */
export interface RpcHeader {
  /** The length of the whole message in bytes, with this header. */
  readonly length: number;
  /** The number of the RPC program, such as 0x20008086. */
  readonly program: number;
  /** Its name; undefined if it is none of these. 'remote' has the calls of libvirt.so, 'qemu', 'lxc' and 'admin' those of the other libraries. */
  readonly programName: 'remote' | 'qemu' | 'lxc' | 'admin' | 'keepalive' | undefined;
  /** The version of the program. */
  readonly version: number;
  /** The number of the procedure: which function is called, or which event has happened. */
  readonly procedure: number;
  /** What kind of message it is; the number, if this version has no name for it. A 'message' is an event or belongs to the keep-alive. */
  readonly type: RpcType | number;
  /** Which call the message belongs to; of an event, without a meaning. */
  readonly serial: number;
  /** How a call has ended; of a stream, whether more follows. The number, if this version has no name for it. */
  readonly status: RpcStatus | number;
}

/** Kinds of messages. */
export type RpcType = (typeof types)[number];
/** How a call has ended. */
export type RpcStatus = (typeof statuses)[number];

const types = ['call', 'reply', 'message', 'stream', 'call-with-fds', 'reply-with-fds', 'stream-hole'] as const;
const statuses = ['ok', 'error', 'continue'] as const;

const programs = new Map<number, RpcHeader['programName']>([
  [0x20008086, 'remote'],
  [0x20008087, 'qemu'],
  [0x00068000, 'lxc'],
  [0x06900690, 'admin'],
  [0x6b656570, 'keepalive'],
]);

/** The word of the length and the six of the header. */
export const headerLength = 28;
/** libvirt's own limit, with room for later versions. */
const longest = 64 << 20;

/** A message, or bytes that are none. */
export interface RpcPacket {
  /** Undefined for bytes that are no message, such as those of TLS. */
  readonly header: RpcHeader | undefined;
  /** The message, with a byte for each descriptor behind it. */
  readonly data: Buffer;
  /** How many descriptors come with it. */
  readonly descriptors: number;
}

/** As many descriptors libvirt passes with one message, at most. */
const mostDescriptors = 32;

/** How many descriptors come with a message that is complete: the first word of its payload says so. */
function descriptorsOf(data: Buffer, { type, length }: RpcHeader): number {
  if ((type !== 'call-with-fds' && type !== 'reply-with-fds') || length < headerLength + 4) return 0;
  const count = data.readUInt32BE(headerLength);
  return count <= mostDescriptors ? count : 0;
}

function headerOf(data: Buffer): RpcHeader {
  const word = (index: number) => data.readUInt32BE(4 * index);
  return {
    length: word(0),
    program: word(1),
    programName: programs.get(word(1)),
    version: word(2),
    procedure: word(3),
    type: types[word(4)] ?? word(4),
    serial: word(5),
    status: statuses[word(6)] ?? word(6),
  };
}

/** Divides a stream of bytes into messages. From bytes that begin none, everything is passed on as it came. */
export class RpcReader {
  #chunks: Buffer[] = [];
  #size = 0;
  /** The length of the message that has begun; 0 until it is known. */
  #length = 0;
  #undivided = false;

  /** Adds what was received; the messages that are now complete. */
  read(chunk: Buffer): RpcPacket[] {
    const packets: RpcPacket[] = [];
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    for (let packet = this.#next(); packet; packet = this.#next()) packets.push(packet);
    return packets;
  }

  /** What is left of an incomplete message, when nothing more follows. */
  rest(): Buffer {
    const data = Buffer.concat(this.#chunks);
    this.#chunks = [];
    this.#size = 0;
    return data;
  }

  #next(): RpcPacket | undefined {
    if (this.#size === 0) return undefined;
    if (!this.#undivided && this.#length === 0) {
      if (this.#size < 4) return undefined;
      this.#length = this.#join().readUInt32BE(0);
      this.#undivided = this.#length < headerLength || this.#length > longest;
    }
    if (this.#undivided) return { header: undefined, data: this.rest(), descriptors: 0 };
    if (this.#size < this.#length) return undefined;
    const all = this.#join();
    const header = headerOf(all);
    const descriptors = descriptorsOf(all, header);
    const size = this.#length + descriptors;
    if (this.#size < size) return undefined;
    this.#chunks = [all.subarray(size)];
    this.#size -= size;
    this.#length = 0;
    return { header, data: all.subarray(0, size), descriptors };
  }

  /** What is there, in one piece: once for a length and once for a message, however many chunks that comes in. */
  #join(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0]!;
  }
}
