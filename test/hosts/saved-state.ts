/** A host's running state on disk: made once, resumed from in seconds. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Emulator, HostCrashed, logOf, tailOfLog } from './emulator.ts';
import { type HostKind, signatureOf } from './machine.ts';
import { folder } from './places.ts';

/** The machine's memory and devices; what it had written to its disk by then; what both go with. */
const filesOf = (kind: HostKind) => ({
  state: join(folder, `${kind}.state`),
  disk: join(folder, `${kind}.qcow2`),
  signature: join(folder, `${kind}.signature`),
});

/** Booting takes half a minute; other work on the machine may make it several times as much. */
const bootLimit = 300_000;

export function isSaved(kind: HostKind): boolean {
  const { state, signature } = filesOf(kind);
  return existsSync(state) && existsSync(signature) && readFileSync(signature, 'utf8') === signatureOf(kind);
}

/** What the emulator needs to continue from the saved state, any number of times: what it writes is discarded when it ends. */
export function savedState(kind: HostKind): { disk: string; state: string } {
  const { disk, state } = filesOf(kind);
  return { disk: `file=${disk},format=qcow2,snapshot=on`, state };
}

/** Boots the host and saves its state when all of it answers. */
export async function save(kind: HostKind): Promise<void> {
  const files = filesOf(kind);
  for (const file of Object.values(files)) rmSync(file, { force: true });
  // Named without its folder, which other checkouts see elsewhere.
  execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', '-b', 'disk.img', '-F', 'raw', files.disk], { cwd: folder });
  const emulator = await Emulator.start(kind, { disk: `file=${files.disk},format=qcow2` });
  try {
    const { monitor } = emulator;
    await booted(emulator);
    await monitor.execute('stop');
    await monitor.execute('migrate-set-parameters', { 'max-bandwidth': 0 });
    await monitor.execute('migrate', { uri: `file:${files.state}.part` });
    for (;;) {
      const { status = '' } = await monitor.execute<{ status?: string }>('query-migrate');
      if (status === 'completed') break;
      if (status === 'failed') throw new Error('the emulator could not save its state');
      await delay(100);
    }
    await emulator.stop();
    renameSync(`${files.state}.part`, files.state);
    writeFileSync(files.signature, signatureOf(kind));
  } finally {
    await emulator.stop();
  }
}

async function booted(emulator: Emulator): Promise<void> {
  const end = Date.now() + bootLimit;
  const log = logOf(emulator.kind);
  for (;;) {
    emulator.check();
    const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
    if (/host: libvirtd does not answer/.test(text))
      throw new Error(`libvirtd does not answer:\n${tailOfLog(emulator.kind)}`);
    if (/^host: ready/m.test(text)) return;
    if (Date.now() > end)
      throw new HostCrashed(
        `the ${emulator.kind} host is not ready after ${bootLimit / 1000} s:\n${tailOfLog(emulator.kind)}`,
      );
    await delay(200);
  }
}
