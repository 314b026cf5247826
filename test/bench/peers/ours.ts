/** This library, doing what peer.c does: the same works and arguments, and one number printed. Some works are its own. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Connection, connect, type PhysicalFunction, type StorageVol } from 'libvirt-native';
import { largeHost } from '../../support/large-host.ts';
import { footprints } from './footprint.ts';
import { inFlight, median, repeat, type Work, works } from './work.ts';

async function open(uri: string) {
  const connection = await connect(uri);
  const domain = await connection.lookupDomainByName('test').catch(() => undefined);
  return {
    getInfo: () => domain!.getInfo(),
    async listAndInfo() {
      const domains = await connection.listAllDomains();
      await Promise.all(domains.map((found) => found.getInfo()));
      await Promise.all(domains.map((found) => found.close()));
    },
  };
}

async function megabytesPerSecond(bytes: number, copy: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await copy();
  return bytes / (performance.now() - begun) / 1e3;
}

function* pieces(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(256 * 1024, 'x');
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, Math.min(left, piece.length));
}

async function download(volume: StorageVol): Promise<void> {
  await pipeline(await volume.download(), createWriteStream('/dev/null'));
}

async function upload(volume: StorageVol, bytes: number): Promise<void> {
  await pipeline(Readable.from(pieces(bytes)), await volume.upload());
}

/** A volume's bytes several times, until a GiB has passed. */
async function throughGiB(bytes: number, transfer: () => Promise<void>): Promise<void> {
  for (let passed = 0; passed < 2 ** 30; passed += bytes) await transfer();
}

/** So many, 64 at a time. */
function times(count: number, run: () => Promise<unknown>): Promise<number> {
  let left = count;
  return inFlight(64, () => left-- > 0, run);
}

/** MB that the process grows by when it has collected its garbage. */
async function growth(again: () => Promise<unknown>): Promise<number> {
  const settled = async () => {
    for (let pass = 0; pass < 4; pass++) {
      globalThis.gc!();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return process.memoryUsage.rss();
  };
  return growthOf(async () => {
    await again();
    return settled();
  });
}

/** MB that the largest size of the process grows by, in the same way. */
function growthOfPeak(again: () => Promise<unknown>): Promise<number> {
  return growthOf(async () => {
    globalThis.gc!();
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage.rss());
    }, 5);
    await again();
    clearInterval(watch);
    return peak;
  });
}

/** The median of what each of several rounds adds to the one before: a leak is in all of them, what malloc keeps or releases is not. */
async function growthOf(measure: () => Promise<number>): Promise<number> {
  const sizes: number[] = [];
  for (let round = 0; round < 5; round++) sizes.push(await measure());
  return median(sizes.slice(1).map((size, round) => size - sizes[round]!)) / 1e6;
}

async function suspendAndResume(connection: Connection, events: number): Promise<void> {
  const domain = await connection.lookupDomainByName('test');
  for (let sent = 0; sent < events; sent += 2) {
    const calls = [domain.suspend(), domain.resume()];
    if (sent % 128 === 0) await Promise.all(calls);
  }
  await domain.getInfo();
}

const own: Record<string, Work> = {
  /** stats <uri> <seconds>: ms. */
  async stats(_, uri, seconds) {
    const connection = await connect(uri);
    return repeat(Number(seconds), () => connection.getAllDomainStats());
  },

  /** bulk <uri> <seconds>: ms. */
  async bulk(_, uri, seconds) {
    const connection = await connect(uri);
    return repeat(Number(seconds), () => connection.getAllDomainStats({ state: true }));
  },

  /** pci-call <uri> <seconds> <concurrency>: ms of one call. */
  async 'pci-call'(_, uri, seconds, concurrency) {
    const connection = await connect(uri, { concurrency: Number(concurrency) });
    return repeat(Number(seconds), () => connection.listAllNetworks());
  },

  /** pci-function <uri> <seconds> <concurrency>: ms. */
  async 'pci-function'(_, uri, seconds, concurrency) {
    const connection = await connect(uri, { concurrency: Number(concurrency) });
    const [card] = largeHost.physicalFunctions;
    return repeat(Number(seconds), () => connection.pci.function(card!.virtualFunctions[0]!.address));
  },

  /** pci-functions <uri> <seconds> <concurrency>: ms. */
  async 'pci-functions'(_, uri, seconds, concurrency) {
    const connection = await connect(uri, { concurrency: Number(concurrency) });
    return repeat(Number(seconds), () => connection.pci.functions());
  },

  /** pci-claim <uri> <seconds> <concurrency>: ms. All claims end with the connection: each has a host of its own. */
  async 'pci-claim'(_, uri, seconds, concurrency) {
    const connection = await connect(uri, { concurrency: Number(concurrency) });
    const pf = (await connection.pci.function(largeHost.physicalFunctions[0]!.address)) as PhysicalFunction;
    return repeat(Number(seconds), () => pf.claim());
  },

  /** console <uri> <bytes> [<channel>]: MB per second of zeros from a shell on a guest's console, or from a channel. */
  async console(_, uri, bytes, channel) {
    const connection = await connect(uri);
    const domain = await connection.lookupDomainByName('test');
    const stream = channel ? await domain.openChannel(channel) : await domain.openConsole();
    stream.write(channel ? '\n' : `\nhead -c ${bytes} /dev/zero\n`);
    let all = 0;
    let begun = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // A shell's echo and prompt are not counted.
      all += channel ? chunk.length : chunk.filter((byte) => byte === 0).length;
      if (all > 0) begun ||= performance.now();
      if (all >= Number(bytes)) break;
    }
    return all / (performance.now() - begun) / 1e3;
  },

  /** download <uri> <path>: MB per second into /dev/null. */
  async download(_, uri, path) {
    const connection = await connect(uri);
    const volume = await connection.lookupStorageVolByPath(path!);
    const { capacity } = await volume.getInfo();
    return megabytesPerSecond(Number(capacity), () => download(volume));
  },

  /** upload <uri> <path> <bytes>: MB per second. */
  async upload(_, uri, path, bytes) {
    const connection = await connect(uri);
    const volume = await connection.lookupStorageVolByPath(path!);
    return megabytesPerSecond(Number(bytes), () => upload(volume, Number(bytes)));
  },

  /** events <uri> <count>: how many of them never came. The calls that make them run one at a time, so that none fails. */
  async events(_, uri, count) {
    const connection = await connect(uri, { concurrency: 1 });
    let seen = 0;
    await connection.on('domain-lifecycle', () => seen++);
    await suspendAndResume(connection, Number(count));
    for (
      let quiet = 0, last = seen;
      seen < Number(count) && quiet < 20;
      quiet = seen === last ? quiet + 1 : 0, last = seen
    )
      await new Promise((resolve) => setTimeout(resolve, 50));
    return Number(count) - seen;
  },

  /** grow-events|grow-calls|grow-handles <uri> <count>: MB by which the process is larger after as many again. */
  async 'grow-events'(_, uri, count) {
    const connection = await connect(uri, { concurrency: 1 });
    await connection.on('domain-lifecycle', () => undefined);
    return growth(() => suspendAndResume(connection, Number(count)));
  },
  async 'grow-calls'(_, uri, count) {
    const connection = await connect(uri);
    const domain = await connection.lookupDomainByName('test');
    return growth(() => times(Number(count), () => domain.getInfo()));
  },
  async 'grow-handles'(_, uri, count) {
    const connection = await connect(uri);
    return growth(() => times(Number(count), () => connection.lookupDomainByName('test')));
  },

  /** grow-download|grow-upload <uri> <path> <bytes>: MB by which the largest size is larger when another GiB passes. */
  async 'grow-download'(_, uri, path, bytes) {
    const connection = await connect(uri);
    const volume = await connection.lookupStorageVolByPath(path!);
    return growthOfPeak(() => throughGiB(Number(bytes), () => download(volume)));
  },
  async 'grow-upload'(_, uri, path, bytes) {
    const connection = await connect(uri);
    const volume = await connection.lookupStorageVolByPath(path!);
    return growthOfPeak(() => throughGiB(Number(bytes), () => upload(volume, Number(bytes))));
  },
};

const [work = '', uri = '', ...rest] = process.argv.slice(2);
const run = works[work] ?? own[work] ?? footprints[work];
if (!run) throw new Error(`no work is called ${work}`);
process.stdout.write(`${await run(open, uri, ...rest)}\n`, () => process.exit());
