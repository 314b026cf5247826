/** Where the work is done: a private daemon, connections full of domains, a volume. */
import { execFile } from 'node:child_process';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FaultProxy, PrivateDaemon } from 'libvirt-native/testing';
import { largeHost } from '../support/large-host.ts';
import { type Guest, makeGuest } from './guest.ts';

const execute = promisify(execFile);

export interface Place extends AsyncDisposable {
  /** The test driver in the process itself, and with so many domains. */
  readonly local: string;
  readonly local10: string;
  readonly local100: string;
  readonly local1000: string;
  readonly local10000: string;
  /** The same through the daemon's socket. */
  readonly socket: string;
  readonly socket1000: string;
  readonly pid: number;
  /** A host with many PCI functions and some domains, through the daemon's socket, with a round trip of `roundTrip`. */
  readonly distant: string;
  /** The QEMU driver in the process itself, with a guest that runs. Throws where there is none. */
  readonly guest: string;
  /** The daemon's storage, and a volume there. */
  readonly storage: string;
  readonly volume: string;
  readonly volumeBytes: number;
}

/** The time to the distant host and back, in ms. */
export const roundTrip = 20;

function domainXml(number: number): string {
  const name = number === 0 ? 'test' : `domain-${number}`;
  const uuid = `7e57ab1e-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
  return `<domain type='test'><name>${name}</name><uuid>${uuid}</uuid><memory>1048576</memory><vcpu>2</vcpu><os><type>hvm</type></os>
<devices><disk type='file'><source file='/disks/${number}'/><target dev='vda'/></disk></devices></domain>\n`;
}

/** What test:///<file> reads: a whole host. */
async function writeNode(file: string, domains: number): Promise<string> {
  const all = Array.from({ length: domains }, (_, number) => domainXml(number));
  await writeFile(file, `<node>\n${all.join('')}</node>\n`);
  return `test://${file}`;
}

/** A pool in the daemon's folder with one volume, full of zeros that are really there. */
async function makeVolume(uri: string, daemon: PrivateDaemon, bytes: number): Promise<string> {
  const pool = join(daemon.folder, 'pool');
  const volume = join(pool, 'volume.raw');
  await mkdir(pool);
  await execute('dd', ['if=/dev/zero', `of=${volume}`, 'bs=1M', `count=${bytes >> 20}`]);
  const nobody = 65534;
  if (process.getuid?.() === 0) for (const path of [pool, volume]) await chown(path, nobody, nobody);
  await execute('virsh', ['-c', uri, 'pool-create-as', 'bench', 'dir', '--target', pool]);
  return volume;
}

/** What there is of a guest: itself, or why there is none. */
const guestOrError = () => makeGuest().catch((error: Error) => error);

export async function makePlace(volumeBytes: number, withGuest: boolean): Promise<Place> {
  const daemon = await PrivateDaemon.start();
  const proxy = await FaultProxy.start(daemon, { latency: roundTrip / 2 });
  let guest: Guest | Error = new Error('no guest was started');
  const end = async () => {
    if (!(guest instanceof Error)) await guest[Symbol.asyncDispose]();
    await proxy.close();
    await daemon.close();
  };
  try {
    if (withGuest) guest = await guestOrError();
    const local1000 = await writeNode(join(daemon.folder, '1000.xml'), 1_000);
    const storage = daemon.uri('storage:///session');
    return {
      local: 'test:///default',
      local10: await writeNode(join(daemon.folder, '10.xml'), 10),
      local100: await writeNode(join(daemon.folder, '100.xml'), 100),
      local1000,
      local10000: await writeNode(join(daemon.folder, '10000.xml'), 10_000),
      socket: daemon.uri(),
      socket1000: daemon.uri(local1000),
      pid: daemon.pid!,
      distant: proxy.uri(await largeHost.write(join(daemon.folder, 'large.xml'))),
      get guest() {
        if (guest instanceof Error) throw guest;
        return guest.uri;
      },
      storage,
      volume: await makeVolume(storage, daemon, volumeBytes),
      volumeBytes,
      [Symbol.asyncDispose]: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
