/** A host's running state on disk: made once, resumed from in seconds. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Emulator, HostCrashedError } from './emulator.ts';
import type { TestHostKind } from './kind.ts';
import type { Layout } from './layout.ts';
import { commas, signatureOf } from './machine.ts';

/** Booting takes half a minute; other work on the machine may make it several times as much. */
const bootLimit = 300_000;

export function isSaved(kind: TestHostKind, built: Layout): boolean {
  const { state, signature } = built.of(kind);
  return existsSync(state) && existsSync(signature) && readFileSync(signature, 'utf8') === signatureOf(kind, built);
}

/** What the emulator needs to continue from the saved state, any number of times: what it writes is discarded when it ends. */
export function savedState(kind: TestHostKind, built: Layout): { disk: string; state: string } {
  const { changes, state } = built.of(kind);
  return { disk: `file=${commas(changes)},format=qcow2,snapshot=on`, state };
}

/** Boots the host and saves its state when all of it answers. */
export async function save(kind: TestHostKind, built: Layout, signal?: AbortSignal): Promise<void> {
  const { changes, state, signature } = built.of(kind);
  for (const file of [changes, state, signature]) rmSync(file, { force: true });
  // Named without its folder, which other projects see elsewhere.
  const image = ['create', '-q', '-f', 'qcow2', '-b', 'disk.img', '-F', 'raw', changes];
  await promisify(execFile)('qemu-img', image, { cwd: built.folder });
  // Nothing is mounted while it boots, so any folder serves.
  const emulator = await Emulator.start(kind, {
    built,
    project: built.folder,
    disk: `file=${commas(changes)},format=qcow2`,
  });
  try {
    await booted(emulator, built, signal);
    await saveTo(`${state}.part`, emulator, signal);
    await emulator.stop();
    renameSync(`${state}.part`, state);
    writeFileSync(signature, signatureOf(kind, built));
  } finally {
    await emulator.stop();
  }
}

async function saveTo(file: string, { monitor }: Emulator, signal?: AbortSignal): Promise<void> {
  await monitor.execute('stop');
  await monitor.execute('migrate-set-parameters', { 'max-bandwidth': 0 });
  await monitor.execute('migrate', { uri: `file:${file}` });
  for (;;) {
    signal?.throwIfAborted();
    const { status = '' } = await monitor.execute<{ status?: string }>('query-migrate');
    if (status === 'completed') return;
    if (status === 'failed') throw new Error('the emulator could not save its state');
    await delay(100);
  }
}

async function booted(emulator: Emulator, built: Layout, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + bootLimit;
  const { log } = built.of(emulator.kind);
  for (;;) {
    signal?.throwIfAborted();
    emulator.check();
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (/host: libvirtd does not answer/.test(text)) throw new Error(`libvirtd does not answer:\n${emulator.log()}`);
    if (/^host: ready/m.test(text)) return;
    if (Date.now() > end)
      throw new HostCrashedError(
        `the ${emulator.kind} host is not ready after ${bootLimit / 1000} s:\n${emulator.log()}`,
      );
    await delay(200);
  }
}
