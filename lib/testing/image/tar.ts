/** Reads a tar archive as it arrives: the formats ustar, pax and GNU, as far as trees of Debian packages need them. */
import type { Readable } from 'node:stream';

/** An entry of an archive. */
export interface TarEntry {
  /** Without a leading `./` and without a trailing slash. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'link' | 'other';
  /** Permissions. */
  readonly mode: number;
  /** User and group. */
  readonly owner: readonly [uid: number, gid: number];
  /** Of a symlink, where it points; of a link, the path of the file that it is. */
  readonly target: string;
  /** Of a file. */
  readonly contents: Buffer;
}

const block = 512;

const kinds: Readonly<Record<string, TarEntry['kind']>> = {
  '\0': 'file',
  0: 'file',
  1: 'link',
  2: 'symlink',
  5: 'directory',
};

/** A number of a header: octal digits, or, with the first bit set, binary. */
function numberOf(field: Buffer): number {
  if ((field[0]! & 0x80) !== 0) return Number(BigInt(`0x${field.toString('hex')}`) & ((1n << 56n) - 1n));
  return Number.parseInt(textOf(field).trim() || '0', 8);
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end < 0 ? field.length : end);
}

/** The records `length key=value` of a pax header. The length counts bytes, itself included. */
function paxRecords(contents: Buffer): Record<string, string> {
  const records: Record<string, string> = {};
  for (let at = 0; at < contents.length; ) {
    const space = contents.indexOf(0x20, at);
    const length = Number(contents.toString('latin1', at, space));
    if (!(length > 0)) break;
    const [key = '', value = ''] = contents.toString('utf8', space + 1, at + length - 1).split(/=(.*)/s);
    records[key] = value;
    at += length;
  }
  return records;
}

const shortened = (path: string) => path.replace(/^\.?\/+/, '').replace(/\/+$/, '');

/** Yields the entries of an archive, without the one for its root. Rejects with an Error if it is no tar archive, or is cut off. */
export async function* readTar(archive: Readable): AsyncGenerator<TarEntry> {
  const read = reader(archive);
  /** What stands before an entry to replace fields of it that are too short. */
  let override: { path?: string; linkpath?: string; size?: string } = {};
  for (;;) {
    const header = await read(block);
    const type = String.fromCharCode(header[156]!);
    if (header.every((byte) => byte === 0)) return;
    const size = Number(override.size ?? numberOf(header.subarray(124, 136)));
    const contents = (await read(Math.ceil(size / block) * block)).subarray(0, size);
    if (type === 'x') override = { ...override, ...paxRecords(contents) };
    else if (type === 'L') override.path = textOf(contents);
    else if (type === 'K') override.linkpath = textOf(contents);
    else if (type !== 'g') {
      const prefix = header.toString('latin1', 257, 262) === 'ustar' ? textOf(header.subarray(345, 500)) : '';
      const name = textOf(header.subarray(0, 100));
      // In GNU's own format the field of the prefix has other contents.
      const isGnu = header[262] === 0x20;
      const path = shortened(override.path ?? (prefix && !isGnu ? `${prefix}/${name}` : name));
      const target = override.linkpath ?? textOf(header.subarray(157, 257));
      const kind = kinds[type] ?? 'other';
      override = {};
      if (path === '' || path === '.') continue;
      yield {
        path,
        kind,
        mode: numberOf(header.subarray(100, 108)) & 0o7777,
        owner: [numberOf(header.subarray(108, 116)), numberOf(header.subarray(116, 124))],
        target: kind === 'link' ? shortened(target) : target,
        contents,
      };
    }
  }
}

/** Reads exactly so many bytes at a time. */
function reader(stream: Readable): (length: number) => Promise<Buffer> {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let pending: Buffer[] = [];
  let available = 0;
  return async (length) => {
    while (available < length) {
      const { done, value } = await chunks.next();
      if (done) throw new Error(available === 0 ? 'the tar archive has no end' : 'the tar archive is cut off');
      pending.push(value);
      available += value.length;
    }
    const all = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
    pending = [all.subarray(length)];
    available -= length;
    return all.subarray(0, length);
  };
}
