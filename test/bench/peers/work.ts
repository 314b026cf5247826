/** The work for every Node library, through the few functions that it needs for that. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** An open connection of some library. */
export interface Peer {
  /** The info of the domain called 'test'. */
  getInfo(): Promise<unknown>;
  /** Lists all domains and asks each for its info. */
  listAndInfo(): Promise<unknown>;
}

export type Open = (uri: string) => Promise<Peer>;
export type Work = (open: Open, uri: string, ...rest: string[]) => Promise<number>;

/** Keeps so many in flight while `more` says so; resolves with how many there were. */
export async function inFlight(flight: number, more: () => boolean, run: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const one = async () => {
    for (; more(); count++) await run();
  };
  await Promise.all(Array.from({ length: flight }, one));
  return count;
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The median in ms of as many as fit into the time, five at least. */
export async function repeat(seconds: number, once: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  await once();
  for (const end = performance.now() + seconds * 1e3; times.length < 5 || performance.now() < end; ) {
    const begun = performance.now();
    await once();
    times.push(performance.now() - begun);
  }
  return median(times);
}

const connections = 16;
const callsOfEach = 4;
const frozenFor = 1000;
/** Until V8 has compiled what there is to compile. */
const warmUp = 0.3;

/** How late timers of 1 ms are, and how long a small file takes, until a moment. */
async function sample(end: number): Promise<Record<'timer' | 'file', number[]>> {
  const found: Record<'timer' | 'file', number[]> = { timer: [], file: [] };
  const timers = async () => {
    while (performance.now() < end) {
      const begun = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 1));
      found.timer.push(Math.max(0, performance.now() - begun - 1));
    }
  };
  const files = async () => {
    const file = fileURLToPath(import.meta.url);
    while (performance.now() < end) {
      const begun = performance.now();
      await readFile(file);
      found.file.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  await Promise.all([timers(), files()]);
  return found;
}

export const works: Record<string, Work> = {
  /** info <uri> <seconds> <in flight>: calls per second. */
  async info(open, uri, seconds, flight = '1') {
    const peer = await open(uri);
    const run = async (time: number) => {
      const begun = performance.now();
      // The clock is read at every 16th call only.
      let asked = 0;
      const more = () => asked++ % 16 !== 0 || performance.now() < begun + time * 1e3;
      const calls = await inFlight(Number(flight), more, () => peer.getInfo());
      return (calls / (performance.now() - begun)) * 1e3;
    };
    await run(warmUp);
    return run(Number(seconds));
  },

  /** list <uri> <seconds>: ms. */
  async list(open, uri, seconds) {
    const peer = await open(uri);
    return repeat(Number(seconds), () => peer.listAndInfo());
  },

  /** stall <uri> <daemon's process | 0> timer|file <part>: ms, while 64 calls are blocked in a frozen daemon; idle without one. */
  async stall(open, uri, process_, what, part) {
    const pid = Number(process_);
    const peers = await Promise.all(Array.from({ length: connections }, () => open(uri)));
    const calls: Promise<unknown>[] = [];
    if (pid) process.kill(pid, 'SIGSTOP');
    const thaw = setTimeout(() => pid && process.kill(pid, 'SIGCONT'), frozenFor);
    try {
      for (const peer of pid ? peers : []) for (let call = 0; call < callsOfEach; call++) calls.push(peer.getInfo());
      const found = await sample(performance.now() + frozenFor - 50);
      return quantile(found[what as 'timer' | 'file'], Number(part));
    } finally {
      clearTimeout(thaw);
      if (pid) process.kill(pid, 'SIGCONT');
      await Promise.all(calls);
    }
  },
};
