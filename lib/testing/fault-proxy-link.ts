/** One direction of a connection through a FaultProxy: what arrives is queued, and passed on late, slowly, in part, changed or not at all. */
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { type RpcHeader, type RpcPacket, RpcReader } from './rpc-message.ts';

/** The direction in which something is sent through a proxy. */
export type ProxyDirection = 'to-daemon' | 'to-client';

/** How a direction of a connection transports what is sent. */
export interface LinkFaults {
  /** How much later each message is passed on, in milliseconds. Default: 0. */
  latency?: number;
  /** Up to how much is added to the latency of each message, at random, in milliseconds. The order is kept. Default: 0. */
  jitter?: number;
  /** How many bytes are passed on in a second. Default: no limit. */
  bandwidth?: number;
  /** How many bytes are written at once, at most: 1 has each byte of a message arrive alone. Default: whole messages. */
  segmentSize?: number;
}

/** What ends or stops a connection when enough has been passed on. */
export interface Trigger {
  readonly effect: 'stall' | 'cut' | 'half-close';
  readonly directions: readonly ProxyDirection[];
  /** What is counted. */
  readonly unit: 'bytes' | 'messages';
  /** After how many each connection meets it, in each direction. */
  readonly after: number;
}

/** What a direction of the proxy has passed on so far, of all connections. */
export interface Traffic {
  bytes: number;
  messages: number;
  dropped: number;
  corrupted: number;
}

/** What a link needs of its connection and of the proxy. */
export interface LinkHost {
  readonly faults: LinkFaults;
  readonly traffic: Traffic;
  readonly triggers: Iterable<Trigger>;
  /** Aborts when the connection has ended. */
  readonly ended: AbortSignal;
  random(): number;
  /** A message has arrived, and nothing was done to it. */
  arrived(header: RpcHeader, data: Buffer): void;
  /** What is passed on of a message: possibly changed, or nothing. */
  outgoing(header: RpcHeader, data: Buffer): Buffer | undefined;
  /** Ends the connection. */
  cut(): void;
  /** Resolves when what stalls may have ended. */
  changed(): Promise<unknown>;
}

/** What waits to be passed on; without data, the end of all. */
interface Queued {
  readonly packet: RpcPacket | undefined;
  readonly due: number;
}

/** How much waits before no more is read: the sender then notices that nothing is taken. */
const queueLimit = 1 << 20;
/** With a limited bandwidth, as much is written at once as takes this long, in milliseconds. */
const tick = 20;

/** One direction of a connection. */
export class ProxyLink {
  readonly direction: ProxyDirection;
  readonly #source: Socket;
  readonly #target: Socket;
  readonly #host: LinkHost;
  readonly #reader = new RpcReader();
  readonly #queue: Queued[] = [];
  #queued = 0;
  #running = false;
  /** When the latest message is due: none overtakes another. */
  #lastDue = 0;
  /** With a limited bandwidth: when all that was written has arrived. */
  #free = 0;
  /** How much was passed on, and how much that was when a trigger was first considered. */
  readonly #passed = { bytes: 0, messages: 0 };
  readonly #since = new WeakMap<Trigger, number>();
  #halfClosed = false;

  constructor(direction: ProxyDirection, source: Socket, target: Socket, host: LinkHost) {
    this.direction = direction;
    this.#source = source;
    this.#target = target;
    this.#host = host;
    source.on('data', (chunk) => {
      for (const packet of this.#reader.read(chunk)) {
        if (packet.header) host.arrived(packet.header, packet.data);
        this.#enqueue(packet);
      }
      this.#start();
    });
    source.on('end', () => {
      const data = this.#reader.rest();
      if (data.length > 0) this.#enqueue({ header: undefined, data, descriptors: 0 });
      this.#enqueue(undefined);
      this.#start();
    });
  }

  #enqueue(packet: RpcPacket | undefined): void {
    const { latency = 0, jitter = 0 } = this.#host.faults;
    this.#lastDue = Math.max(this.#lastDue, performance.now() + latency + jitter * this.#host.random());
    this.#queue.push({ packet, due: this.#lastDue });
    this.#queued += packet?.data.length ?? 0;
    if (this.#queued > queueLimit) this.#source.pause();
  }

  /** Ends the direction: the receiver sees that, and what is still sent is discarded. */
  halfClose(): void {
    this.#halfClosed = true;
    this.#target.end();
  }

  #start(): void {
    if (this.#running) return;
    this.#running = true;
    // Whatever is awaited rejects when the connection has ended.
    this.#run()
      .catch(() => {})
      .finally(() => {
        this.#running = false;
      });
  }

  async #run(): Promise<void> {
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      const { packet, due } = next;
      const early = due - performance.now();
      if (early > 0) await this.#sleep(early);
      await this.#whileStalled();
      this.#queue.shift();
      if (packet) await this.#deliver(packet);
      else this.halfClose();
    }
  }

  async #deliver({ header, data }: RpcPacket): Promise<void> {
    this.#queued -= data.length;
    if (this.#queued <= queueLimit) this.#source.resume();
    const outgoing = header ? this.#host.outgoing(header, data) : data;
    if (!outgoing) return;
    for (let rest = outgoing; rest.length > 0 && !this.#halfClosed; ) {
      const piece = rest.subarray(0, this.#room(rest.length));
      rest = rest.subarray(piece.length);
      await this.#write(piece);
      if (rest.length === 0 && header) this.#count('messages', 1);
      this.consider();
      if (rest.length > 0) await this.#whileStalled();
    }
  }

  /** How much may be written at once: not more than until the next trigger. */
  #room(length: number): number {
    const { segmentSize = length, bandwidth } = this.#host.faults;
    const slice = bandwidth === undefined ? length : Math.max(1, Math.floor((bandwidth * tick) / 1000));
    const left = [...this.#host.triggers]
      .filter((trigger) => trigger.unit === 'bytes' && this.#concerns(trigger))
      .map((trigger) => this.#left(trigger));
    return Math.min(length, segmentSize, slice, ...left);
  }

  async #write(piece: Buffer): Promise<void> {
    const { segmentSize, bandwidth } = this.#host.faults;
    if (bandwidth !== undefined) {
      const now = performance.now();
      this.#free = Math.max(now, this.#free) + (piece.length / bandwidth) * 1000;
      await this.#sleep(this.#free - now);
    }
    if (this.#halfClosed) return;
    this.#count('bytes', piece.length);
    if (!this.#target.write(piece)) await once(this.#target, 'drain', { signal: this.#host.ended });
    if (segmentSize !== undefined) await nextTurn();
  }

  #count(unit: Trigger['unit'], amount: number): void {
    if (this.#halfClosed) return;
    this.#host.traffic[unit] += amount;
    this.#passed[unit] += amount;
  }

  #concerns(trigger: Trigger): boolean {
    return trigger.directions.includes(this.direction);
  }

  #left(trigger: Trigger): number {
    const since = this.#since.get(trigger) ?? this.#passed[trigger.unit];
    this.#since.set(trigger, since);
    return Math.max(0, trigger.after - (this.#passed[trigger.unit] - since));
  }

  #due(effect: Trigger['effect']): boolean {
    return [...this.#host.triggers].some(
      (trigger) => trigger.effect === effect && this.#concerns(trigger) && this.#left(trigger) === 0,
    );
  }

  /** Does what is due now: after each piece, and when a trigger is new. */
  consider(): void {
    if (this.#due('cut')) this.#host.cut();
    else if (this.#due('half-close')) this.halfClose();
    // From now on, a stall counts what is passed on.
    this.#due('stall');
  }

  async #whileStalled(): Promise<void> {
    while (this.#due('stall')) await this.#host.changed();
    this.#host.ended.throwIfAborted();
  }

  #sleep(time: number): Promise<void> {
    return delay(time, undefined, { ref: false, signal: this.#host.ended });
  }
}
