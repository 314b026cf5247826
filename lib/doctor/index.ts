/** What a host can do, what is missing, and what would fill each gap. */
import type { CallOptions } from '../call.ts';
import { callRows, check, optionsOf, text } from '../options.ts';
import { checks } from './checks.ts';
import { guests, kinds, library, open, pci } from './libvirt.ts';
import { Machine } from './machine.ts';
import type { DoctorReport, Finding } from './report.ts';

export type { DoctorReport, Finding, FindingStatus } from './report.ts';
export { formatReport } from './report.ts';

/** How the doctor looks at a host. */
export interface DoctorOptions extends CallOptions {
  /** A folder with a copy of another machine's /proc, /sys and so on, to be looked at instead. */
  root?: string;
}

const doctorOptions = optionsOf<DoctorOptions>({ ...callRows, root: text });

/** The connection of this machine's hypervisor. */
function usualUri(machine: Machine): string {
  return process.env['LIBVIRT_DEFAULT_URI'] ?? (machine.xen === 'dom0' ? 'xen:///system' : 'qemu:///system');
}

/** Whether a URI is of this machine. */
function isLocal(uri: string): boolean {
  return !URL.canParse(uri) || new URL(uri).hostname === '';
}

/**
 * Looks at a host: libvirt and its connection, the processor, KVM and Xen, IOMMU, SR-IOV, and which guests can be made. Nothing is
 * changed.
 *
 * @param uri Of the connection; this machine's hypervisor's, if it is left out. Of another machine, only what libvirt tells is known.
 */
export async function doctor(uri?: string, options: DoctorOptions = {}): Promise<DoctorReport> {
  check(doctorOptions, options, 'the options of doctor()');
  const { root, signal } = options;
  const machine = new Machine(root);
  const wanted = uri ?? usualUri(machine);
  const local = isLocal(wanted);
  const own = local && !wanted.startsWith('test:') ? checks.flatMap((check) => check(machine)) : [];
  const loaded = await library(machine);
  if (loaded.status !== 'ok') return { uri: wanted, local, findings: [loaded, ...own], guests: [] };
  const { finding, connection } = await open(wanted, local, machine, { signal });
  if (!connection) return { uri: wanted, local, findings: [loaded, finding, ...own], guests: [] };
  await using _ = connection;
  const possible = await kinds(connection, { signal });
  const asked = [...(await guests(connection, machine, possible, { signal })), ...(await pci(connection, { signal }))];
  const seen = new Set(own.map(({ id }) => id));
  const findings: Finding[] = [loaded, finding, ...own, ...asked.filter(({ id }) => !seen.has(id))];
  return { uri: wanted, local, findings, guests: possible };
}
