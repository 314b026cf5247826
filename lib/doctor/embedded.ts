/** QEMU's driver without a daemon. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GuestKind } from '../guest/kind.ts';
import type { LimitedTime } from './limited-time.ts';
import type { Machine } from './machine.ts';
import type { DoctorReport } from './report.ts';
import { type Target, targetOf } from './target.ts';

/** Checks the embedded driver in a temporary folder; the report has the URI that the caller passed. */
export async function withEmbedded(
  { shown }: Target,
  look: (rooted: Target) => Promise<DoctorReport>,
): Promise<DoctorReport> {
  const { EmbeddedQemu } = await import('../testing/embedded-qemu.ts');
  await using qemu = await EmbeddedQemu.create();
  return { ...(await look(targetOf(qemu.uri))), uri: shown };
}

/** Returns the kinds of guests that the embedded driver can run. Checked in another process: a process can have only one such driver. */
export async function embedded(machine: Machine, { limit, signal }: LimitedTime): Promise<GuestKind[]> {
  const root = dirname(createRequire(import.meta.url).resolve('libvirt-native/package.json'));
  const args = [join(root, 'dist/cli.js'), 'doctor', 'qemu:///embed', '--json', '--timeout', String(limit / 1000)];
  const { stdout } = await machine.start(process.execPath, args, { timeLimit: 2 * limit, signal });
  signal?.throwIfAborted();
  try {
    return (JSON.parse(stdout) as DoctorReport).guests;
  } catch {
    return [];
  }
}
