/** What this library needs for each thing that a program holds, and how that grows with their number. */
import { readdir } from 'node:fs/promises';
import { type Connection, connect } from 'libvirt-native';
import type { Work } from './work.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function settledMemory(): Promise<number> {
  for (let pass = 0; pass < 4; pass++) {
    globalThis.gc!();
    await pause(50);
  }
  return process.memoryUsage.rss();
}

/** Makes so many of a thing, and keeps them. */
type Make = (connection: Connection, count: number) => Promise<readonly unknown[]>;

const makers: Record<string, Make> = {
  async handles(connection, count) {
    const found: unknown[] = [];
    while (found.length < count) found.push(await connection.lookupDomainByName('test'));
    return found;
  },
  async subscriptions(connection, count) {
    const found: unknown[] = [];
    while (found.length < count) found.push(await connection.on('domain-lifecycle', () => undefined));
    return found;
  },
  async connections(_, count) {
    return many(count, async () => {
      const connection = await connect('test:///default');
      await connection.getHostname();
      return connection;
    });
  },
};

async function many<Thing>(count: number, make: () => Promise<Thing>): Promise<Thing[]> {
  const made: Thing[] = [];
  while (made.length < count) made.push(await make());
  return made;
}

export const footprints: Record<string, Work> = {
  /** footprint <uri> handles|subscriptions|connections <count>: kB of memory for each. */
  async footprint(_, uri, what, count) {
    const connection = await connect(uri);
    const make = makers[what!]!;
    const some = await make(connection, Math.ceil(Number(count) / 10));
    const before = await settledMemory();
    const all = await make(connection, Number(count));
    const kilobytes = ((await settledMemory()) - before) / all.length / 1e3;
    return some.length > 0 ? kilobytes : Number.NaN;
  },

  /** making <uri> handles|subscriptions|connections <count>: µs for each. */
  async making(_, uri, what, count) {
    const connection = await connect(uri);
    const make = makers[what!]!;
    await make(connection, 10);
    const begun = performance.now();
    await make(connection, Number(count));
    return ((performance.now() - begun) * 1e3) / Number(count);
  },

  /** listing <uri> <domains>: µs for each domain of a list of all. */
  async listing(_, uri, count) {
    const connection = await connect(uri);
    let best = Number.POSITIVE_INFINITY;
    const end = performance.now() + 1e3;
    for (let round = 0; round < 20 || performance.now() < end; round++) {
      const begun = performance.now();
      const domains = await connection.listAllDomains();
      best = Math.min(best, performance.now() - begun);
      await Promise.all(domains.map((domain) => domain.close()));
    }
    return (best * 1e3) / Number(count);
  },

  /** threads <uri> <connections>: threads of the process when each has just done a call. */
  async threads(_, __, count) {
    const connections = (await makers['connections']!(undefined as never, Number(count))) as Connection[];
    await Promise.all(connections.map((connection) => connection.getHostname()));
    return (await readdir('/proc/self/task')).length;
  },

  /** garbage <uri>: bytes that a call leaves to the garbage collector. */
  async garbage(_, uri) {
    const connection = await connect(uri);
    const domain = await connection.lookupDomainByName('test');
    const calls = async (count: number) => {
      for (let call = 0; call < count; call++) await domain.getInfo();
    };
    await calls(20_000);
    globalThis.gc!();
    const before = process.memoryUsage().heapUsed;
    // So few that they fit into the young generation: nothing is collected meanwhile.
    await calls(2_000);
    return (process.memoryUsage().heapUsed - before) / 2_000;
  },
};
