/** Traffic between two guests, made by programs in them: a TCP stream whose throughput is measured, and echo requests. */
import type { Pair, Peer } from './guests.ts';

/** What a receiver got during the measurement. */
export interface Flow {
  /** Bytes of the TCP stream, as the receiving program counts them, and the time in which they came. */
  readonly bytes: number;
  readonly seconds: number;
  /** Bytes that the receiver's interface counted, headers included, and the time in which they came. */
  readonly wireBytes: number;
  readonly wireSeconds: number;
}

/** When a stream is measured, in seconds from its beginning. */
export interface Window {
  /** What passes before the measurement: TCP begins slowly. */
  readonly warmUp: number;
  readonly duration: number;
}

const port = 5201;
/** How long a guest may take longer than the measurement, in ms. */
const allowance = 120_000;
/** The size of blocks that the receiver counts: a block that is not complete is not counted. */
const block = 16_384;

/** A program that sends and receives. Its commands leave it running; output is in files of the guest. */
interface Tool {
  readonly name: 'iperf3' | 'nc';
  /** Receives in the background. */
  readonly receive: string;
  /** Sends in the background; its process ID is in /tmp/lab-pid. */
  send(address: string, window: Window): string;
  /** Commands of the receiver before the measurement, and those that set the variable `received` to what it has received so far. */
  readonly observe: string;
  readonly count: string;
  /** What the receiver got, from what it had received at the beginning and at the end, or from what the sender has written. */
  flow(counts: readonly [Count, Count], report: string): Pick<Flow, 'bytes' | 'seconds'>;
}

/** A moment of a measurement: blocks that the receiver has counted, time in s, bytes of the interface. */
interface Count {
  readonly received: number;
  readonly time: number;
  readonly wire: number;
}

/** What iperf3 reports at its end. */
interface IperfReport {
  readonly error?: string;
  readonly end?: { readonly sum_received?: { readonly bytes: number; readonly seconds: number } };
}

export const tools: Readonly<Record<Tool['name'], Tool>> = {
  iperf3: {
    name: 'iperf3',
    receive: `iperf3 -s -1 -p ${port} >/dev/null 2>&1 </dev/null &`,
    send: (address, { warmUp, duration }) =>
      `iperf3 -c ${address} -p ${port} -i 0 -O ${warmUp} -t ${duration} -J >/tmp/lab-report 2>&1 </dev/null & echo $! >/tmp/lab-pid`,
    observe: ':',
    count: 'received=0',
    flow(_, text) {
      const { error, end } = JSON.parse(text) as IperfReport;
      const received = end?.sum_received;
      if (!received) throw new Error(`iperf3 failed: ${error ?? text}`);
      return { bytes: received.bytes, seconds: received.seconds };
    },
  },
  // nc connects, then becomes dd, so that it copies nothing itself. dd writes two lines when it receives SIGUSR1, 'N+M records in' first:
  // to a named pipe, where they are waited for without polling. The pipe is opened for reading, too, since that never blocks.
  nc: {
    name: 'nc',
    receive: `rm -f /tmp/lab-count; mkfifo /tmp/lab-count; nc -l -p ${port} -e dd of=/dev/null bs=${block} iflag=fullblock >/dev/null 2<>/tmp/lab-count </dev/null & echo $! >/tmp/lab-pid`,
    send: (address) =>
      `nc ${address} ${port} -e dd if=/dev/zero bs=65536 >/dev/null 2>&1 </dev/null & echo $! >/tmp/lab-pid`,
    observe: 'pid=$(cat /tmp/lab-pid); exec 3<>/tmp/lab-count',
    count: `kill -USR1 $pid; read -r received <&3; received=\${received%%+*}; read -r _ <&3`,
    flow: ([begin, end]) => ({ bytes: (end.received - begin.received) * block, seconds: end.time - begin.time }),
  },
};

/** Chooses iperf3 if all guests have it. */
export async function chooseTool(pairs: readonly Pair[], signal: AbortSignal): Promise<Tool> {
  const has = async ({ guest }: Peer) =>
    (await guest.run('command -v iperf3', { check: false, signal })).exitCode === 0;
  const peers = pairs.flatMap(({ sender, receiver }) => [sender, receiver]);
  return (await Promise.all(peers.map(has))).every(Boolean) ? tools.iperf3 : tools.nc;
}

/**
 * Prints what the receiver has received, time, and bytes of the interface, at the beginning and at the end of the measurement: by the shell
 * alone, since a program would be started at some time later.
 */
const observe = ({ device }: Peer, { warmUp, duration }: Window, tool: Tool) => `
rm -f /tmp/lab-samples
{
  ${tool.observe}
  for pause in ${warmUp} ${duration}; do
    sleep $pause
    ${tool.count}
    read -r time _ </proc/uptime
    read -r wire </sys/class/net/${device}/statistics/rx_bytes
    echo $received $time $wire
  done
} >/tmp/lab-samples 2>&1 </dev/null &`;

/** A stream that flows from one guest to another. */
export class Stream {
  readonly #pair: Pair;
  readonly #tool: Tool;
  readonly #window: Window;

  private constructor(pair: Pair, tool: Tool, window: Window) {
    this.#pair = pair;
    this.#tool = tool;
    this.#window = window;
  }

  /** Resolves when data begins to flow. */
  static async start(pair: Pair, tool: Tool, window: Window, signal: AbortSignal): Promise<Stream> {
    const { sender, receiver } = pair;
    const listening = `until cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | grep -q ':${port.toString(16).toUpperCase()} .* 0A '; do sleep 0.1; done`;
    await receiver.guest.run(`${tool.receive}\n${listening}`, { signal });
    await sender.guest.run(tool.send(receiver.address, window), { signal });
    await receiver.guest.run(observe(receiver, window, tool), { signal });
    return new Stream(pair, tool, window);
  }

  /** Waits for the end of the measurement, and ends the stream. */
  async finish(signal: AbortSignal): Promise<Flow> {
    const { sender, receiver } = this.#pair;
    const { warmUp, duration } = this.#window;
    const timeout = 1000 * (warmUp + duration) + allowance;
    const samples = await receiver.guest.run(
      'until [ "$(wc -l </tmp/lab-samples)" = 2 ]; do sleep 0.1; done; cat /tmp/lab-samples',
      { timeout, signal },
    );
    const counts = parseCounts(samples);
    const report = await sender.guest.run(
      this.#tool.name === 'iperf3'
        ? 'while kill -0 $(cat /tmp/lab-pid) 2>/dev/null; do sleep 0.1; done; cat /tmp/lab-report'
        : 'kill $(cat /tmp/lab-pid)',
      { timeout, signal },
    );
    const [begin, end] = counts;
    const wire = { wireBytes: end.wire - begin.wire, wireSeconds: end.time - begin.time };
    return { ...this.#tool.flow(counts, report), ...wire };
  }
}

export function parseCounts(text: string): [Count, Count] {
  const counts = text.split('\n').map((line): Count => {
    const [received = Number.NaN, time = Number.NaN, wire = Number.NaN] = line.trim().split(/\s+/).map(Number);
    return { received, time, wire };
  });
  const [begin, end] = counts;
  if (!begin || !end || counts.some((count) => Object.values(count).some(Number.isNaN)))
    throw new Error(`the receiver printed what is no measurement: ${text}`);
  return [begin, end];
}

/** The round-trip times of echo requests, in ms; those that were not answered are missing. */
export async function roundTrips({ sender, receiver }: Pair, count: number, signal: AbortSignal): Promise<number[]> {
  // The first one waits for ARP.
  const command = `ping -c 1 ${receiver.address} >/dev/null; ping -c ${count} -i 0.01 ${receiver.address} >/tmp/lab-ping`;
  const times = "sed -n 's/.*time=\\([0-9.]*\\).*/\\1/p' /tmp/lab-ping";
  const output = await sender.guest.run(`${command}; ${times}`, { timeout: allowance + 1000 * count, signal });
  return output.split('\n').filter(Boolean).map(Number);
}
