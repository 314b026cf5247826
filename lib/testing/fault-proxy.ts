import { createConnection, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { ClosedError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import {
  boolean,
  check,
  either,
  func,
  name,
  needed,
  object,
  optionsOf,
  rule,
  time,
  whole,
  word,
} from '../core/options.ts';
import { omitUndefined } from '../guest/omit-undefined.ts';
import { type ConnectionHost, directions, ProxyConnection } from './fault-proxy-connection.ts';
import type { LinkFaults, ProxyDirection, Traffic, Trigger } from './fault-proxy-link.ts';
import { ProxyListener } from './fault-proxy-listener.ts';
import { randomNumbers } from './random.ts';
import { createFolder, disposeFolder } from './reaper.ts';
import { headerLength, type RpcHeader } from './rpc-message.ts';
import { tcpURI, unixURI } from './socket-uri.ts';

/** What a FaultProxy passes everything on to: a daemon of this kit, the path of a socket, or a TCP port. */
export type FaultProxyTarget = { readonly socket: string } | string | { readonly host: string; readonly port: number };

/** How a FaultProxy transports what is sent, in both directions alike or in each. A round trip meets a latency twice. */
export interface ProxyFaults extends LinkFaults {
  /** Of what clients send. Each option takes precedence over the one for both directions. */
  toDaemon?: LinkFaults;
  /** Of what the daemon sends. */
  toClient?: LinkFaults;
}

/** Options of FaultProxy.start(). */
export interface FaultProxyOptions extends ProxyFaults {
  /** Whether it listens on a port of 127.0.0.1, too, where every user of this machine can connect. Default: false. */
  tcp?: boolean;
  /** From which all that is random is derived: the same seed gives the same sequence of numbers. Default: 1. */
  seed?: number;
  /**
   * Called with each message of libvirt's RPC protocol as it arrives at the proxy, before any fault. The payload is what follows the
   * header: a call's arguments or an answer's values in XDR; it must not be changed. Not called for what TLS or SASL encrypts.
   * An error that it throws is an uncaught exception.
   */
  onMessage?: (direction: ProxyDirection, header: RpcHeader, payload: Buffer) => void;
}

/** When and in which direction a fault begins. Without `afterBytes` and `afterMessages`: now. */
export interface FaultTrigger {
  /** The direction. Default: both, of which the first one counts. */
  direction?: ProxyDirection;
  /** After so many bytes of each connection, also within a message. They are counted from now on, of new connections from their beginning. */
  afterBytes?: number;
  /** After so many messages of each connection, counted in the same way; those of the keep-alive count as well. */
  afterMessages?: number;
}

/** Options of FaultProxy.corrupt(). */
export interface CorruptOptions {
  /** The direction. Default: 'to-client'. */
  direction?: ProxyDirection;
  /** Which messages: called with each until `count` of them were changed. Default: every message that has a payload. */
  match?: (header: RpcHeader) => boolean;
  /** How many messages; Infinity for all from now on. Default: 1. */
  count?: number;
  /** How many bytes of the payload are changed, at random places to random values. Default: 1. */
  bytes?: number;
  /** Changes the message instead: it gets a copy, with its length and header. Returns what is sent in its place; nothing, if it changed the copy. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a function without `return` is what most callers write.
  change?: (message: Buffer) => Buffer | void;
}

/** What a direction of a FaultProxy has passed on. */
export interface ProxyTraffic {
  /** Bytes passed on. */
  readonly bytes: number;
  /** Messages passed on completely. */
  readonly messages: number;
  /** Messages dropped by dropAnswer(). */
  readonly dropped: number;
  /** Messages changed by corrupt(). */
  readonly corrupted: number;
}

/** What a FaultProxy has done so far. */
export interface FaultProxyCounters {
  /** Connections of clients. */
  readonly connections: {
    /** All since the beginning. */
    readonly accepted: number;
    /** Those that have not ended in both directions. */
    readonly open: number;
  };
  /** What clients have sent. */
  readonly toDaemon: ProxyTraffic;
  /** What the daemon has sent. */
  readonly toClient: ProxyTraffic;
}

const positive = rule<number>(
  'a number',
  (value) => typeof value === 'number',
  (value) => (value > 0 ? undefined : `expected a number above 0, got ${value}`),
);
const most = Number.MAX_SAFE_INTEGER;
const linkRows = { latency: time(), jitter: time(), bandwidth: positive, segmentSize: whole(1, most) };
const linkFaults = optionsOf<LinkFaults>(linkRows);
const faultRows = { ...linkRows, toDaemon: linkFaults, toClient: linkFaults };
const proxyFaults = optionsOf<ProxyFaults>(faultRows);
const proxyOptions = optionsOf<FaultProxyOptions>({
  ...faultRows,
  tcp: boolean,
  seed: whole(0, 2 ** 32 - 1),
  onMessage: func(),
});
const count = rule<number>(
  'a number',
  (value) => typeof value === 'number',
  (value) =>
    value >= 1 && (Number.isInteger(value) || value === Infinity)
      ? undefined
      : `expected a whole number from 1 or Infinity, got ${value}`,
);
const direction = word('to-daemon', 'to-client');
const faultTrigger = optionsOf<FaultTrigger>({ direction, afterBytes: whole(0, most), afterMessages: whole(0, most) });
const corruptOptions = optionsOf<CorruptOptions>({
  direction,
  match: func(),
  count,
  bytes: whole(1, most),
  change: func(),
});
const target = either(name, object<Exclude<FaultProxyTarget, string>>('a daemon or { host, port }'));
const port = optionsOf<{ host: string; port: number }>({ host: needed(name), port: needed(whole(1, 65535)) });

/** A fault of messages: what corrupt() was called with, and how many are still to be changed. */
interface Corruption extends CorruptOptions {
  left: number;
}

/**
 * Stands between clients and a daemon, and has the connections between them fail in the ways in which networks and hosts do: late, slow,
 * stalled, reset, half-closed, with damaged messages, or without an answer. It listens on a private socket, and passes everything on until
 * it is given a fault, when it starts or later.
 *
 * File descriptors do not pass through it, so Domain.openGraphicsFD() and the like fail. When it is closed or its program ends, in
 * whatever way, its connections end with it.
 *
 * ```ts
 * await using daemon = await PrivateDaemon.start();
 * await using proxy = await FaultProxy.start(daemon, { latency: 50 });
 * const connection = await connect(proxy.uri(), { keepAlive: { interval: 1, count: 2 } });
 * proxy.stall();
 * await connection.disconnected; // 'keepalive'
 * ```
 */
export class FaultProxy implements AsyncDisposable {
  readonly #folder: string;
  readonly #target: Exclude<FaultProxyTarget, string>;
  readonly #onMessage: FaultProxyOptions['onMessage'];
  readonly #listener: ProxyListener;
  readonly #random: () => number;
  readonly #connections = new Set<ProxyConnection>();
  readonly #triggers = new Set<Trigger>();
  readonly #traffic = { 'to-daemon': noTraffic(), 'to-client': noTraffic() };
  readonly #host: ConnectionHost;
  #faults: Record<ProxyDirection, LinkFaults>;
  #corruptions: Corruption[] = [];
  #drops: ((call: RpcHeader) => boolean)[] = [];
  #accepted = 0;
  /** What waits for the end of a stall. */
  #waiting: (() => void)[] = [];

  readonly #life = new Lifecycle(async () => {
    this.#listener.stop();
    this.cut();
    await disposeFolder(this.#folder);
  });

  private constructor(folder: string, to: FaultProxyTarget, options: FaultProxyOptions) {
    this.#folder = folder;
    this.#target = typeof to === 'string' ? { socket: to } : to;
    this.#onMessage = options.onMessage;
    this.#faults = faultsOf(options);
    this.#random = randomNumbers(options.seed ?? 1);
    this.#listener = new ProxyListener(folder, options.tcp ?? false, (client) => this.#serve(client));
    this.#host = this.#connectionHost();
  }

  /** Starts a proxy in a new folder; resolves when it accepts connections. It connects to the daemon when a client connects to it. */
  static async start(daemon: FaultProxyTarget, options: FaultProxyOptions = {}): Promise<FaultProxy> {
    check(target, daemon, 'the daemon of FaultProxy.start()');
    if (typeof daemon === 'object' && !('socket' in daemon)) check(port, daemon, 'the daemon of FaultProxy.start()');
    check(proxyOptions, options, 'the options of FaultProxy.start()');
    const folder = await createFolder('libvirt-native-proxy-');
    const proxy = new FaultProxy(folder, daemon, options);
    try {
      await proxy.#listener.listen();
      return proxy;
    } catch (error) {
      await proxy.close();
      throw error;
    }
  }

  /** The path of its socket. */
  get socket(): string {
    return this.#listener.socket;
  }

  /** Its TCP port on 127.0.0.1; undefined without the option `tcp`. */
  get port(): number | undefined {
    return this.#listener.port;
  }

  /** A URI for a driver inside the daemon, through the proxy: such as `test:///default` or `qemu:///session`. */
  uri(inside = 'test:///default'): string {
    return unixURI(inside, this.socket);
  }

  /** The same by TCP. Throws an Error if the proxy was started without the option `tcp`. */
  tcpURI(inside = 'test:///default'): string {
    if (this.port === undefined) throw new Error('the proxy does not listen on TCP: start it with { tcp: true }');
    return tcpURI(inside, this.port);
  }

  /** Replaces latency, jitter, bandwidth and segment size, for messages that arrive from now on; without options, there are none. */
  shape(faults: ProxyFaults = {}): void {
    check(proxyFaults, faults, 'the options of FaultProxy.shape()');
    this.#faults = faultsOf(faults);
  }

  /**
   * Passes nothing on any more, while connections stay: of present connections and of new ones, which are accepted. What is sent meanwhile is
   * kept, up to 1 MiB of a direction; then nothing more is read. Clients notice by their keep-alive or their own deadlines alone.
   */
  stall(trigger: FaultTrigger = {}): void {
    checkTrigger(trigger, 'stall');
    this.#arm('stall', trigger);
  }

  /** Ends what stall() has begun: what was kept is passed on in its order. */
  resume(): void {
    this.#disarm('stall');
  }

  /**
   * Ends the connections abruptly, on both sides: by a reset on TCP; on a UNIX socket, which has none, clients see the end of the
   * connection. Without a number of bytes or messages it ends the present connections, and new ones work; otherwise each connection, also
   * each new one, once that much was passed on.
   */
  cut(trigger: FaultTrigger = {}): void {
    checkTrigger(trigger, 'cut');
    if (!isImmediate(trigger)) this.#arm('cut', trigger);
    else for (const connection of [...this.#connections]) connection.cut();
  }

  /**
   * Ends one direction of connections, by default the one to the client: the receiver sees the end, and what is still sent is discarded. The
   * other direction works. For which connections: as with cut().
   */
  halfClose(trigger: FaultTrigger = {}): void {
    checkTrigger(trigger, 'halfClose');
    const { direction: chosen = 'to-client', ...after } = trigger;
    if (!isImmediate(trigger)) this.#arm('half-close', { direction: chosen, ...after });
    else for (const { links } of [...this.#connections]) links.find((link) => link.direction === chosen)!.halfClose();
  }

  /** Changes the next message that is passed on and has a payload, or those that the options choose. */
  corrupt(options: CorruptOptions = {}): void {
    check(corruptOptions, options, 'the options of FaultProxy.corrupt()');
    this.#corruptions.push({ ...options, left: options.count ?? 1 });
  }

  /** Drops the answer of the next call, or of the next one that `match` returns true for. The daemon executes it, and the caller waits. */
  dropAnswer(match: (call: RpcHeader) => boolean = ({ programName }) => programName !== 'keepalive'): void {
    check(func(), match, 'the argument of FaultProxy.dropAnswer()');
    this.#drops.push(match);
  }

  /** Refuses new connections, as where no daemon runs (ECONNREFUSED), until accept() is called. Present ones stay. */
  refuse(): void {
    this.#listener.stop();
  }

  /** Accepts new connections again. */
  async accept(): Promise<void> {
    if (this.closed) throw new ClosedError('FaultProxy.accept()');
    await this.#listener.listen();
  }

  /**
   * Ends every fault: stalls, what is to be cut, half-closed, corrupted or dropped, latency and bandwidth; new connections are accepted.
   * Connections that were cut or half-closed stay so.
   */
  async clear(): Promise<void> {
    this.shape();
    this.#corruptions = [];
    this.#drops = [];
    this.#disarm('stall', 'cut', 'half-close');
    await this.accept();
  }

  /** What it has done since it was started: a copy, which does not change. */
  get counters(): FaultProxyCounters {
    return {
      connections: { accepted: this.#accepted, open: this.#connections.size },
      toDaemon: { ...this.#traffic['to-daemon'] },
      toClient: { ...this.#traffic['to-client'] },
    };
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /** Ends all connections, stops listening and removes the socket. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [inspect.custom](_depth: number, options: { stylize(text: string, style: string): string }): string {
    const state = this.closed ? ' closed' : ` connections=${options.stylize(`${this.#connections.size}`, 'number')}`;
    return `FaultProxy { socket=${options.stylize(this.socket, 'string')}${state} }`;
  }

  #serve(client: Socket): void {
    this.#accepted++;
    const to = this.#target;
    const address = 'socket' in to ? { path: to.socket } : { host: to.host, port: to.port };
    const daemon = createConnection({ ...address, allowHalfOpen: true });
    const connection = new ProxyConnection(client, daemon, this.#host, () => this.#connections.delete(connection));
    this.#connections.add(connection);
    for (const link of connection.links) link.consider();
  }

  #connectionHost(): ConnectionHost {
    const faults = () => this.#faults;
    return {
      get faults() {
        return faults();
      },
      traffic: this.#traffic,
      triggers: this.#triggers,
      random: this.#random,
      arrived: (direction, header, payload) => this.#onMessage?.(direction, header, payload),
      dropsAnswer: (call) => {
        const index = this.#drops.findIndex((match) => match(call));
        if (index >= 0) this.#drops.splice(index, 1);
        return index >= 0;
      },
      corrupt: (direction, header, data) => this.#corrupt(direction, header, data),
      changed: () => new Promise<void>((resolve) => this.#waiting.push(resolve)),
    };
  }

  #arm(effect: Trigger['effect'], { direction, afterBytes, afterMessages }: FaultTrigger): void {
    const unit = afterMessages === undefined ? 'bytes' : 'messages';
    const after = afterBytes ?? afterMessages ?? 0;
    this.#triggers.add({ effect, directions: direction ? [direction] : directions, unit, after });
    for (const { links } of [...this.#connections]) for (const link of links) link.consider();
  }

  #disarm(...effects: readonly Trigger['effect'][]): void {
    for (const trigger of this.#triggers) if (effects.includes(trigger.effect)) this.#triggers.delete(trigger);
    for (const proceed of this.#waiting.splice(0)) proceed();
  }

  #corrupt(direction: ProxyDirection, header: RpcHeader, data: Buffer): Buffer {
    const hasPayload = (header: RpcHeader) => header.length > headerLength;
    const corruption = this.#corruptions.find(
      ({ direction: wanted = 'to-client', match = hasPayload }) => wanted === direction && match(header),
    );
    if (!corruption) return data;
    corruption.left--;
    if (corruption.left === 0) this.#corruptions = this.#corruptions.filter((one) => one !== corruption);
    this.#traffic[direction].corrupted++;
    const copy = Buffer.from(data);
    return corruption.change ? (corruption.change(copy) ?? copy) : this.#damage(copy, corruption.bytes ?? 1);
  }

  /** Changes so many bytes of the payload, each to another value. */
  #damage(message: Buffer, bytes: number): Buffer {
    const places = Array.from({ length: message.length - headerLength }, (_, index) => headerLength + index);
    for (let count = Math.min(bytes, places.length); count > 0; count--) {
      const [place] = places.splice(Math.floor(this.#random() * places.length), 1);
      message[place!]! ^= 1 + Math.floor(this.#random() * 255);
    }
    return message;
  }
}

function noTraffic(): Traffic {
  return { bytes: 0, messages: 0, dropped: 0, corrupted: 0 };
}

function faultsOf({
  latency,
  jitter,
  bandwidth,
  segmentSize,
  toDaemon,
  toClient,
}: ProxyFaults): Record<ProxyDirection, LinkFaults> {
  const both = omitUndefined({ latency, jitter, bandwidth, segmentSize });
  return {
    'to-daemon': { ...both, ...omitUndefined({ ...toDaemon }) },
    'to-client': { ...both, ...omitUndefined({ ...toClient }) },
  };
}

function checkTrigger(trigger: FaultTrigger, method: string): void {
  check(faultTrigger, trigger, `the options of FaultProxy.${method}()`);
  if (trigger.afterBytes !== undefined && trigger.afterMessages !== undefined)
    throw new TypeError("afterMessages: does not go with 'afterBytes'");
}

const isImmediate = ({ afterBytes, afterMessages }: FaultTrigger) =>
  afterBytes === undefined && afterMessages === undefined;
