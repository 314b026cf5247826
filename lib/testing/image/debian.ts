/** Images of Debian, with chosen packages, by mmdebstrap. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CallOptions } from '../../core/call.ts';
import { boolean, callRows, check, func, listOf, name, optionsOf, rule } from '../../core/options.ts';
import { defaultCache } from '../cache.ts';
import { aptMirrors, mirrorsOf } from '../mirrors.ts';
import { mmdebstrap, type TreeSpec } from '../mmdebstrap.ts';
import { requirePrograms, runner } from '../programs.ts';
import { type CpioEntry, cpioRecord, cpioTrailer } from './cpio.ts';
import type { GuestImage } from './image.ts';
import { busyboxFiles, foldersOf, type InitramfsParts, moduleEntries, overlayFiles } from './initramfs.ts';
import { minimalCommandLine } from './minimal.ts';
import { guestModuleNames } from './modules.ts';
import { packagesOf, withUnpacked } from './packages.ts';
import { publishFolder } from './publish.ts';
import { readTar, type TarEntry } from './tar.ts';

/** Options of debian(). */
export interface DebianOptions extends CallOptions {
  /** The release: 'bookworm' or a later one, 'sid'. Default: 'trixie'. */
  suite?: string;
  /** Packages, with all that they depend on, beside the essential ones and apt. Default: none. */
  packages?: readonly string[];
  /** Whether the QEMU guest agent runs in the guest; it also needs `agent: true` in the guest's options. Default: false. */
  agent?: boolean;
  /** The address of an archive of Debian. Default: the one that this machine's apt uses. */
  mirror?: string;
  /** The folder that images are kept in. QEMU must be able to enter it. Default: as that of minimalImage(). */
  cache?: string;
  /** Is called with what is being done, where that takes long: 'unpacking Debian trixie'. */
  onProgress?: (step: string) => void;
}

/** Names of releases and packages, which become part of commands. */
const word = (what: string, pattern: RegExp) =>
  rule<string>(
    'a string',
    (value) => typeof value === 'string',
    (value) => (pattern.test(value) ? undefined : `expected the name of a ${what}, got '${value}'`),
  );

const debianOptions = optionsOf<DebianOptions>({
  ...callRows,
  suite: word('release', /^[a-z][a-z0-9-]*$/),
  packages: listOf(word('package', /^[a-z0-9][a-z0-9.+-]+(:[a-z0-9]+)?$/)),
  agent: boolean,
  mirror: name,
  cache: name,
  onProgress: func<(step: string) => void>(),
});

/** The image that debian() returns. */
export interface DebianImage extends GuestImage {
  /** The path of its kernel, that of the minimal image. */
  kernel: string;
  /** The path of its initramfs, which is its root file system. */
  initrd: string;
  /** Options of the kernel for a quick boot. */
  cmdline: string;
  /** The memory that a guest of it needs, in bytes. */
  memory: number;
  /** The kernel's release, as `uname -r` prints it. */
  release: string;
}

/** To be increased when the same options make another image, other than by the files of the guest. */
const format = 1;

/** The programs that are needed, by the package of Debian that has them. */
const programs = { mmdebstrap: 'mmdebstrap', 'dpkg-deb': 'dpkg', setpriv: 'util-linux', xz: 'xz-utils' };

const startAgent = `#!/bin/sh
# Without a channel there is nothing for it to do.
port=/dev/virtio-ports/org.qemu.guest_agent.0
[ -e $port ] && qemu-ga --daemonize --method=virtio-serial --path=$port
`;

/** A root file system in memory takes half of it at most, and while it is unpacked, its archive takes as much. */
const memoryFor = (bytes: number) => Math.ceil((2 * bytes) / 2 ** 26) * 2 ** 26 + 2 ** 28;

/** In Debian, /bin, /sbin and /lib are symlinks to the folders below /usr: what lies in them is written there. */
const belowUsr = (path: string) => (/^(bin|sbin|lib)\//.test(path) ? `usr/${path}` : path);

/** The guest's own files, over those of Debian. */
function guestFiles(agent: boolean): CpioEntry[] {
  const own = overlayFiles().map((entry) => ({ ...entry, path: belowUsr(entry.path) }));
  if (!agent) return own;
  return [...own, { path: 'usr/lib/guest/start', kind: 'file', mode: 0o755, contents: Buffer.from(startAgent) }];
}

/** The name of the image of these options. */
function keyOf(tree: TreeSpec, files: readonly CpioEntry[], packages: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([format, process.arch, tree, packages, guestModuleNames]));
  for (const { path, mode, contents } of files) hash.update(`${path}\0${mode}\0`).update(contents!);
  return hash.digest('hex').slice(0, 16);
}

async function readImage(folder: string, agent: boolean): Promise<DebianImage | undefined> {
  const description = await readFile(join(folder, 'image.json'), 'utf8').catch(() => undefined);
  if (description === undefined) return undefined;
  const { release } = JSON.parse(description) as { release: string };
  const initrd = join(folder, 'initramfs');
  return {
    kernel: join(folder, 'vmlinuz'),
    initrd,
    cmdline: minimalCommandLine,
    memory: memoryFor((await stat(initrd)).size),
    release,
    ready: 'guest: ready',
    ...(agent && { agent }),
  };
}

/** The records of the archive: busybox for what Debian lacks, Debian itself, and over it the modules and the guest's own files. */
async function* archive(
  tree: AsyncIterable<TarEntry>,
  parts: InitramfsParts,
  own: readonly CpioEntry[],
): AsyncGenerator<Buffer> {
  let inode = 0;
  const files = new Map<string, number>();
  // A folder that Debian has as well is the same one; a file is replaced.
  const before = busyboxFiles(parts.busybox, 'usr/lib/guest/bin', 'usr/sbin');
  for (const entry of [...foldersOf(before), ...before]) yield cpioRecord(++inode, entry);
  for await (const { path, kind, mode, owner, target, contents } of tree) {
    if (kind === 'other') continue;
    if (kind === 'link') {
      const original = files.get(target);
      if (original === undefined) throw new Error(`${path}: a link to ${target}, which is no file of the archive`);
      yield cpioRecord(original, { path, kind: 'file', mode, owner });
      continue;
    }
    if (kind === 'file') files.set(path, inode + 1);
    const data = kind === 'symlink' ? Buffer.from(target) : contents;
    yield cpioRecord(++inode, { path, kind, mode, owner, contents: data });
  }
  const after: CpioEntry[] = [
    ...moduleEntries(parts, guestModuleNames, 'usr/lib/modules'),
    ...own,
    { path: 'dev/console', kind: 'character', mode: 0o600, device: [5, 1] },
  ];
  for (const entry of [...foldersOf(after), ...after]) yield cpioRecord(++inode, entry);
  yield cpioRecord(0, cpioTrailer);
}

interface Making {
  folder: string;
  tree: TreeSpec;
  own: readonly CpioEntry[];
  mirror: string | undefined;
  signal: AbortSignal | undefined;
}

async function makeImage(
  parts: InitramfsParts & { kernel: string },
  { folder, tree, own, mirror, signal }: Making,
): Promise<void> {
  const mirrors = mirror === undefined ? await aptMirrors() : mirrorsOf(mirror);
  // As root, or without privileges in a user namespace or by fakechroot.
  const options = ['--mode=auto', '--format=tar', `--architectures=${debianArchitecture()}`];
  await publishFolder(folder, async (made) => {
    await runner({ log: join(made, 'mmdebstrap.log'), signal })(mmdebstrap(tree, mirrors, options, '-'), {
      read: (stdout) =>
        pipeline(
          Readable.from(archive(readTar(stdout), parts, own), { objectMode: true }),
          createWriteStream(join(made, 'initramfs')),
        ),
    });
    await copyFile(parts.kernel, join(made, 'vmlinuz'));
    await writeFile(join(made, 'image.json'), `${JSON.stringify({ release: parts.release, tree })}\n`);
  });
}

function debianArchitecture(): string {
  return process.arch === 'arm64' ? 'arm64' : 'amd64';
}

/**
 * Makes an image of Debian with chosen packages, for guests of a lab: it boots from a kernel and an initramfs, has its root file system in
 * memory, and gives a shell on its console; no service is started but what you start. mmdebstrap makes it, as an ordinary user where the
 * kernel permits; the first call takes half a minute or more, others find it in the cache by its options.
 *
 * ```ts
 * const image = await debian({ packages: ['nginx-light', 'curl'] });
 * await using guest = await lab.guest({ image });
 * await guest.run('nginx && curl -sI localhost');
 * ```
 *
 * @throws MissingProgramsError with the packages to install; ProgramError if mmdebstrap fails; the signal's reason.
 */
export async function debian(options: DebianOptions = {}): Promise<DebianImage> {
  check(debianOptions, options, 'the options of debian()');
  const { suite = 'trixie', packages = [], agent = false, mirror, onProgress, signal } = options;
  const { cache = join(defaultCache(), 'guest') } = options;
  signal?.throwIfAborted();
  const tree: TreeSpec = {
    suite,
    variant: 'minbase',
    packages: [...new Set([...packages, ...(agent ? ['qemu-guest-agent'] : [])])].sort(),
  };
  const kernelPackages = join(cache, 'packages');
  const names = await packagesOf(kernelPackages, signal, () => onProgress?.('downloading a kernel and busybox'));
  const own = guestFiles(agent);
  const folder = join(cache, `debian-${keyOf(tree, own, names)}`);
  const known = await readImage(folder, agent);
  if (known) return known;
  requirePrograms('The image of Debian cannot be made', programs);
  onProgress?.(`unpacking Debian ${suite}`);
  await mkdir(cache, { recursive: true });
  const making = { folder, tree, own, mirror, signal };
  await withUnpacked(kernelPackages, names, signal, (parts) => makeImage(parts, making));
  const image = await readImage(folder, agent);
  if (!image) throw new Error(`there is no image in ${folder}`);
  return image;
}
