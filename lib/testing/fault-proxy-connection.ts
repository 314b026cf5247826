/** A connection through a FaultProxy: a client, the daemon, and a link in each direction. */
import type { Socket } from 'node:net';
import {
  type LinkFaults,
  type LinkHost,
  type ProxyDirection,
  ProxyLink,
  type Traffic,
  type Trigger,
} from './fault-proxy-link.ts';
import type { RpcHeader } from './rpc-message.ts';

/** Both directions. */
export const directions: readonly ProxyDirection[] = ['to-daemon', 'to-client'];

/** What a connection needs of its proxy. */
export interface ConnectionHost {
  readonly faults: Readonly<Record<ProxyDirection, LinkFaults>>;
  readonly traffic: Readonly<Record<ProxyDirection, Traffic>>;
  readonly triggers: Iterable<Trigger>;
  random(): number;
  arrived(direction: ProxyDirection, header: RpcHeader, payload: Buffer): void;
  /** Whether the answer of a call that has arrived is to be dropped. */
  dropsAnswer(call: RpcHeader): boolean;
  corrupt(direction: ProxyDirection, header: RpcHeader, data: Buffer): Buffer;
  changed(): Promise<unknown>;
}

/** Ends a socket at once: of TCP by a reset. A UNIX socket has none; its peer sees the end, or a reset where it was not read to the end. */
function abort(socket: Socket): void {
  if (socket.remoteFamily === undefined) socket.destroy();
  else socket.resetAndDestroy();
}

/** One connection. */
export class ProxyConnection {
  readonly links: readonly ProxyLink[];
  readonly #sockets: readonly Socket[];
  readonly #ended = new AbortController();
  /** Rejects when the connection has ended. */
  readonly #end: Promise<never>;
  /** The calls whose answers are to be dropped, each by program and serial. */
  readonly #dropped = new Set<string>();

  constructor(client: Socket, daemon: Socket, host: ConnectionHost, closed: () => void) {
    this.#sockets = [client, daemon];
    const { signal } = this.#ended;
    this.#end = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    this.#end.catch(() => {});
    this.links = directions.map((direction) => {
      const [source, target] = direction === 'to-daemon' ? [client, daemon] : [daemon, client];
      return new ProxyLink(direction, source, target, this.#linkHost(direction, host));
    });
    for (const socket of this.#sockets) socket.unref().on('error', () => this.cut());
    client.on('close', () => this.#closed(closed));
    daemon.on('close', () => this.#closed(closed));
  }

  #closed(closed: () => void): void {
    // What the other one has sent may still be on its way, and a socket whose directions have both ended closes by itself.
    if (!this.#sockets.every((socket) => socket.destroyed)) return;
    this.#ended.abort();
    closed();
  }

  /** Ends both sides at once. */
  cut(): void {
    for (const socket of this.#sockets) abort(socket);
    this.#ended.abort();
  }

  #linkHost(direction: ProxyDirection, host: ConnectionHost): LinkHost {
    return {
      get faults() {
        return host.faults[direction];
      },
      traffic: host.traffic[direction],
      triggers: host.triggers,
      ended: this.#ended.signal,
      random: () => host.random(),
      arrived: (header, data) => {
        if (direction === 'to-daemon' && isCall(header) && host.dropsAnswer(header)) this.#dropped.add(callKey(header));
        host.arrived(direction, header, data.subarray(28));
      },
      outgoing: (header, data) => {
        if (direction === 'to-client' && isAnswer(header) && this.#dropped.delete(callKey(header))) {
          host.traffic[direction].dropped++;
          return undefined;
        }
        return host.corrupt(direction, header, data);
      },
      cut: () => this.cut(),
      changed: () => Promise.race([host.changed(), this.#end]),
    };
  }
}

const callKey = ({ program, serial }: RpcHeader) => `${program} ${serial}`;
const isCall = ({ type }: RpcHeader) => type === 'call' || type === 'call-with-fds';
const isAnswer = ({ type }: RpcHeader) => type === 'reply' || type === 'reply-with-fds';
