/** What the tests of streams share: a scripted daemon with a volume and a guest, and both ends of a stream. */
import { Readable, type Writable } from 'node:stream';
import { type Connection, connect, type Domain, type StorageVol } from 'libvirt-native';
import { beforeEach, expect } from 'vitest';
import { guest, type ScriptedHost, scriptedHost } from '../../support/exchanges.ts';
import { procedureOf, type RemoteFunction } from '../../support/procedures.ts';
import type { Request, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import type { ScriptedStream } from '../../support/scripted-stream.ts';
import { domainReference, string, struct, uuid } from '../../support/xdr.ts';

const poolReference = struct({ name: string, uuid });
const volumeReference = struct({ pool: string, name: string, key: string });
const accepted = Buffer.alloc(0);

/** The largest message that a stream of libvirt's protocol has, in bytes. */
export const largestPiece = 256 * 1024;

/** What has a daemon. */
type Served = Pick<ScriptedHost, 'daemon'>;

export interface StreamHost extends ScriptedHost {
  readonly volume: StorageVol;
}

/** A daemon that accepts every stream, until a test answers otherwise. */
export function streamHost(): StreamHost {
  const host = scriptedHost() as { -readonly [Name in keyof StreamHost]: StreamHost[Name] };
  beforeEach(async () => {
    acceptStreams(host.daemon);
    host.volume = await volumeOf(host, host.connection);
    host.daemon.takeRequests();
  });
  return host;
}

/** Has a daemon accept every stream. */
export function acceptStreams(daemon: ScriptedDaemon): void {
  for (const name of ['virStorageVolDownload', 'virStorageVolUpload', 'virDomainOpenConsole'] as const)
    daemon.answer(...procedureOf(name), accepted);
}

/** The volume, as another connection has it. */
export async function volumeOf({ daemon }: Served, connection: Connection): Promise<StorageVol> {
  const pool = { name: 'images', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2' };
  daemon.answer(...procedureOf('virStoragePoolLookupByName'), poolReference.write(pool));
  const volume = { pool: 'images', name: 'disk', key: '/images/disk' };
  daemon.answer(...procedureOf('virStorageVolLookupByName'), volumeReference.write(volume));
  return (await connection.lookupStoragePoolByName('images')).lookupVolumeByName('disk');
}

/** Opens a stream: the Node stream, and the daemon's end of it. */
export async function openStream<Stream>(
  { daemon }: Served,
  open: () => Promise<Stream>,
): Promise<[Stream, ScriptedStream]> {
  daemon.takeRequests();
  const stream = await open();
  return [stream, daemon.takeRequests().at(-1)!.stream];
}

/** Holds the first answer to a function back until this is called; the function does nothing more. */
export function heldAnswer({ daemon }: Served, name: RemoteFunction): () => void {
  let release = () => {};
  const held = new Promise<Buffer>((resolve) => {
    release = () => resolve(accepted);
  });
  daemon.answer(...procedureOf(name), held, accepted);
  return release;
}

/** The next call that a daemon receives. */
export async function nextRequest({ daemon }: Served): Promise<Request> {
  let request: Request | undefined;
  await expect.poll(() => (request = daemon.takeRequests()[0]), { interval: 2 }).toBeDefined();
  return request!;
}

/** What a stream has received when its end is there. */
export async function receivedAtEnd(stream: ScriptedStream): Promise<readonly unknown[]> {
  await expect
    .poll(() => stream.received.at(-1), { interval: 2 })
    .toSatisfy((last) => last === 'finish' || last === 'abort');
  return stream.received;
}

/** A kind of stream: how one is opened, and the C function that it is used by. */
export interface StreamKind {
  readonly open: (objects: { domain: Domain; volume: StorageVol }) => Promise<Readable | Writable>;
  readonly api: string;
}

export const streamKinds: Readonly<Record<string, StreamKind>> = {
  'a console': { open: ({ domain }) => domain.openConsole(), api: 'virStreamRecv' },
  'a download': { open: ({ volume }) => volume.download(), api: 'virStreamRecv' },
  'an upload': { open: ({ volume }) => volume.upload(), api: 'virStreamSend' },
};

/** A stream of a connection of its own. */
export interface OpenStream {
  readonly connection: Connection;
  readonly stream: Readable | Writable;
  /** The daemon's end. */
  readonly scripted: ScriptedStream;
}

/** Opens a stream of a connection of its own, and reads it if it can be read. */
export async function openAlone({ daemon }: Served, { open }: StreamKind): Promise<OpenStream> {
  const connection = await connect(daemon.uri, { keepAlive: false });
  daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
  const domain = await connection.lookupDomainByName(guest.name);
  const volume = await volumeOf({ daemon }, connection);
  const [stream, scripted] = await openStream({ daemon }, () => open({ domain, volume }));
  if (stream instanceof Readable) stream.resume();
  return { connection, stream, scripted };
}
