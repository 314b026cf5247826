/** What a failed test leaves behind to be looked at: a folder of files for each test. */
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inspect } from 'node:util';
import type { Domain } from '../domain/domain.ts';
import type { GuestConsole } from './console/console.ts';
import type { EventLog } from './event-log.ts';

/** The longest name of a folder, in characters: with letters of any language, file systems take it. */
const longestName = 60;

/** The name of a folder for a test, or for a guest. */
export function folderName(name: string): string {
  const safe = name
    .replaceAll(/[^\p{L}\p{N} ._()-]+/gu, '_')
    .replace(/^[. ]+/, '_')
    .trim();
  return Array.from(safe).slice(0, longestName).join('').trim() || '_';
}

/** A guest, as far as artifacts show it. */
export interface Evidence {
  readonly domain: Domain;
  readonly console: GuestConsole;
}

/** What is collected. */
export interface Collection {
  readonly guests: readonly Evidence[];
  readonly events: EventLog | undefined;
  /** The root of the QEMU driver in this process, with its logs; undefined if the hypervisor is another one. */
  readonly root: string | undefined;
  /** What the test failed with. */
  readonly error?: unknown;
}

/**
 * Writes what is collected into a folder, in place of what was there. What cannot be had is named in `missing.txt`, and prevents nothing
 * else.
 */
export async function writeArtifacts(folder: string, { guests, events, root, error }: Collection): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const missing: string[] = [];
  const attempt = async (what: string, write: () => Promise<unknown>) => {
    try {
      await write();
    } catch (error) {
      missing.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  if (error !== undefined) await writeFile(join(folder, 'error.txt'), `${inspect(error)}\n`);
  if (events) await writeFile(join(folder, 'events.jsonl'), events.toString());
  if (root) await attempt("libvirt's log", () => copyFile(join(root, 'libvirt.log'), join(folder, 'libvirt.log')));
  else missing.push('logs of libvirt and QEMU: the daemon of the hypervisor has them');
  for (const guest of guests) {
    const { name } = guest.domain;
    const own = join(folder, folderName(name));
    await writeGuest(own, guest, attempt);
    if (root) await attempt(`QEMU's log of ${name}`, () => copyLog(root, name, join(own, 'qemu.log')));
  }
  if (missing.length > 0) await writeFile(join(folder, 'missing.txt'), `${missing.join('\n')}\n`);
}

async function writeGuest(
  folder: string,
  { domain, console }: Evidence,
  attempt: (what: string, write: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'console.txt'), console.transcript);
  const { name } = domain;
  await attempt(`persistent configuration of ${name}`, async () =>
    writeFile(join(folder, 'persistent.xml'), await domain.getXMLDesc({ inactive: true })),
  );
  if (!(await domain.isActive().catch(() => false))) return attempt(name, () => writeState(folder, domain));
  await attempt(`live configuration of ${name}`, async () =>
    writeFile(join(folder, 'live.xml'), await domain.getXMLDesc()),
  );
  await attempt(`screenshot of ${name}`, async () => {
    const { mimeType, stream } = await domain.screenshot();
    await pipeline(stream, createWriteStream(join(folder, `screenshot.${extensionOf(mimeType)}`)));
  });
  await attempt(name, () => writeState(folder, domain));
}

const copyLog = (root: string, name: string, file: string) => copyFile(join(root, 'log/qemu', `${name}.log`), file);

async function writeState(folder: string, domain: Domain): Promise<void> {
  const { state, reason } = await domain.getState();
  await writeFile(join(folder, 'state.txt'), `${state} (${reason})\n`);
}

function extensionOf(mimeType: string): string {
  return mimeType === 'image/x-portable-pixmap' ? 'ppm' : mimeType.replace(/^.*\//, '').replaceAll(/\W/g, '');
}
