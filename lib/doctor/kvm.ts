/** Runs a test guest with KVM. */
import { tryGuest } from '../host/kvm-probe.ts';
import type { Machine } from './machine.ts';

/** Why a test guest failed, as QEMU reports it; undefined if it ran. */
export interface Probe {
  /** With the host's own CPU model. */
  readonly host: string | undefined;
  /** With QEMU's default CPU model; undefined if the host's works. */
  readonly plain: string | undefined;
}

/** Runs a test guest. Returns undefined without QEMU, or on processors other than x86. */
export async function probeKVM(machine: Machine): Promise<Probe | undefined> {
  const { emulator } = machine;
  if (!emulator || !machine.isX86) return undefined;
  const run = async (cpu?: string) => {
    const probe = await tryGuest(emulator, { cpu });
    return probe.works ? undefined : probe.reason;
  };
  // At the same time: one that does not get through takes seconds, one that does almost nothing.
  const [host, plain] = await Promise.all([run('host'), run()]);
  return { host, plain: host === undefined ? undefined : plain };
}
