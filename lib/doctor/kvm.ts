/** What KVM makes of guests on this machine. */
import { tryGuest } from '../host/kvm-probe.ts';
import type { Machine } from './machine.ts';

/** What became of a guest, in QEMU's words; undefined where it ran. */
export interface Probe {
  /** With the host's own CPU model. */
  readonly host: string | undefined;
  /** With QEMU's default model, tried where the host's fails. */
  readonly plain: string | undefined;
}

/** Runs a guest for an instant. Undefined where none can be tried: without an emulator, or for other processors than x86. */
export async function probeKVM(machine: Machine): Promise<Probe | undefined> {
  const { emulator } = machine;
  if (!emulator || !machine.isX86) return undefined;
  const run = async (cpu?: string) => {
    const probe = await tryGuest(emulator, { cpu });
    return probe.works ? undefined : probe.reason;
  };
  const host = await run('host');
  return { host, plain: host === undefined ? undefined : await run() };
}
