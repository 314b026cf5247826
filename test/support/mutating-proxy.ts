/** Single words that are changed in the answers of a real daemon: libvirt's RPC, as far as that needs. */
import { FaultProxy, type RpcHeader } from 'libvirt-native/testing';
import { headerLength } from '../../lib/testing/rpc-message.ts';

/** What is changed: a word of the payload of the `packet`-th message that a call is answered with. */
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

/** Keep-alive has a program of its own, and errors are not what is to be changed. */
const isAnswer = ({ status, type, programName }: RpcHeader) =>
  status === 'ok' && (type === 'reply' || type === 'message') && programName !== 'keepalive';

/** A proxy that counts the answers of a daemon, and changes a word of one of them. */
export class MutatingProxy implements AsyncDisposable {
  readonly proxy: FaultProxy;
  readonly #payloads: number[];

  private constructor(proxy: FaultProxy, payloads: number[]) {
    this.proxy = proxy;
    this.#payloads = payloads;
  }

  /** Starts one for a daemon's socket. */
  static async start(socket: string): Promise<MutatingProxy> {
    const payloads: number[] = [];
    const proxy = await FaultProxy.start(socket, {
      onMessage(direction, header, payload) {
        if (direction === 'to-client' && isAnswer(header)) payloads.push(payload.length >> 2);
      },
    });
    return new MutatingProxy(proxy, payloads);
  }

  /** From now on counts the answers, and changes a word of one of them. */
  observe(mutation?: Mutation): void {
    this.#payloads.length = 0;
    if (!mutation) return;
    const at = headerLength + 4 * mutation.word;
    let number = 0;
    this.proxy.corrupt({
      match: (header) => isAnswer(header) && number++ === mutation.packet,
      change(message) {
        if (at + 4 <= message.length) message.writeUInt32BE(mutation.change(message.readUInt32BE(at)), at);
      },
    });
  }

  /** Passes everything on again; returns how many words of payload each answer had. */
  async rest(): Promise<readonly number[]> {
    await this.proxy.clear();
    return [...this.#payloads];
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.proxy.close();
  }
}
