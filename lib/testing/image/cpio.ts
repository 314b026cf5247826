/**
 * Writes a cpio archive of the "newc" kind, which is what Linux unpacks as its initramfs. No privileges are needed: owners and device
 * nodes are only numbers in the archive.
 */

const kinds = { file: 0o100000, directory: 0o040000, symlink: 0o120000, character: 0o020000 } as const;

/** An entry of an archive. */
export interface CpioEntry {
  /** Without a leading slash; parents come before their children. */
  path: string;
  kind: keyof typeof kinds;
  /** Permissions. Default: 0o755. */
  mode?: number;
  /** User and group. Default: root. */
  owner?: readonly [uid: number, gid: number];
  /** Of a file; where a symlink points. */
  contents?: Buffer;
  /** Major and minor number of a device node. */
  device?: readonly [number, number];
}

const padded = (length: number) => (length + 3) & ~3;

/**
 * Returns an entry as it stands in an archive, for those that are written piece by piece.
 *
 * @param inode A number of its own. A file without contents that has the number of an earlier one is another name of that file.
 */
export function cpioRecord(
  inode: number,
  { path, kind, mode = 0o755, owner = [0, 0], contents = Buffer.alloc(0), device = [0, 0] }: CpioEntry,
): Buffer {
  const name = Buffer.from(`${path}\0`);
  const fields = [
    inode,
    kinds[kind] | mode,
    ...owner,
    kind === 'symlink' ? 1 : 2, // links: of a file with more than one, another name may follow
    0, // modification time: the same input gives the same archive
    contents.length,
    0, // the device that holds the file, major and minor
    0,
    ...device, // the device that the file is
    name.length,
    0, // checksum, unused in this kind
  ];
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`);
  const body = Buffer.alloc(padded(header.length + name.length) + padded(contents.length));
  header.copy(body);
  name.copy(body, header.length);
  contents.copy(body, padded(header.length + name.length));
  return body;
}

/** What an archive ends with. */
export const cpioTrailer: CpioEntry = { path: 'TRAILER!!!', kind: 'file', mode: 0 };

/** Returns the archive of these entries. */
export function cpio(entries: readonly CpioEntry[]): Buffer {
  return Buffer.concat([...entries, cpioTrailer].map((entry, index) => cpioRecord(index + 1, entry)));
}
