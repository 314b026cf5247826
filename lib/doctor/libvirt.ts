/** What the doctor asks libvirt. */
import type { CallOptions } from '../call.ts';
import { type Connection, connect } from '../connection.ts';
import { LibraryError, LibvirtError } from '../errors.ts';
import { type GuestKind, guestKinds } from '../guest/kind.ts';
import { GuestSpecError } from '../guest/refusal.ts';
import type { GuestSpec } from '../guest/spec.ts';
import { getVersion } from '../library.ts';
import { formatVersion } from '../version.ts';
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { installCommand, joinGroup } from './steps.ts';

/** The library itself; without it there is nothing more to ask. */
export async function library(machine: Machine): Promise<Finding> {
  const finding = { id: 'libvirt', title: 'libvirt' };
  try {
    return { ...finding, status: 'ok', detail: `${formatVersion(await getVersion())}, loaded` };
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    const [detail = ''] = error.message.split('\n');
    return { ...finding, status: 'gap', detail, fix: [installCommand('libvirt', machine.osRelease)] };
  }
}

/** The unit that serves a URI: one daemon for all drivers, or one for each. */
function serviceOf(uri: string, machine: Machine): string {
  const driver = /^xen/.test(uri) ? 'virtxend' : /^lxc/.test(uri) ? 'virtlxcd' : 'virtqemud';
  const units = ['usr/lib/systemd/system', 'lib/systemd/system'].flatMap((folder) => machine.list(folder));
  return units.includes('libvirtd.service') || !units.includes(`${driver}.service`) ? 'libvirtd' : driver;
}

/** Why a connection cannot be opened, and what would help. */
export function refusal(
  error: unknown,
  uri: string,
  local: boolean,
  machine: Machine,
): Pick<Finding, 'detail' | 'fix'> {
  const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  if (!(error instanceof LibvirtError)) return { detail };
  if (!local) return { detail, fix: ['# is the host there, and may this user log in?', `virsh -c ${uri} version`] };
  const { EACCES, EPERM } = { EACCES: 13, EPERM: 1 };
  if (error.domain === 'VIR_FROM_RPC' && [EACCES, EPERM].includes(error.int1)) {
    return { detail, fix: joinGroup('libvirt', machine) };
  }
  if (
    error.code === 'VIR_ERR_AUTH_FAILED' ||
    error.code === 'VIR_ERR_AUTH_CANCELLED' ||
    error.code === 'VIR_ERR_AUTH_UNAVAILABLE'
  ) {
    return { detail, fix: joinGroup('libvirt', machine) };
  }
  const service = serviceOf(uri, machine);
  const units = machine.list('usr/lib/systemd/system').concat(machine.list('lib/systemd/system'));
  const there = units.includes(`${service}.service`) && machine.has('run/systemd/system');
  const start = there
    ? `sudo systemctl enable --now ${service}`
    : machine.has('usr/sbin/libvirtd')
      ? 'sudo libvirtd --daemon'
      : undefined;
  return { detail, fix: [start ?? installCommand(/^xen/.test(uri) ? 'xen' : 'daemon', machine.osRelease)] };
}

/** Opens the connection. */
export async function open(
  uri: string,
  local: boolean,
  machine: Machine,
  options: CallOptions,
): Promise<{ finding: Finding; connection?: Connection }> {
  const finding = { id: 'connection', title: 'Connection' };
  try {
    const connection = await connect(uri, options);
    const peer = await connection.getPeer(options);
    const hypervisor = await connection.getVersion(options).then(formatVersion, () => undefined);
    const detail = `${peer.driver}, libvirt ${formatVersion(peer.version)}${hypervisor ? `, hypervisor ${hypervisor}` : ''}`;
    return { finding: { ...finding, status: 'ok', detail }, connection };
  } catch (error) {
    return { finding: { ...finding, status: 'gap', ...refusal(error, uri, local, machine) } };
  }
}

const smallest: GuestSpec = { name: 'doctor', memory: '128 MiB', kernel: '/vmlinuz' };

/** The reason that a plan was refused; nothing when it was not. */
async function refused(
  connection: Connection,
  spec: GuestSpec,
  options: CallOptions,
): Promise<GuestSpecError | undefined> {
  try {
    await connection.planGuest(spec, options);
    return undefined;
  } catch (error) {
    if (error instanceof GuestSpecError) return error;
    throw error;
  }
}

/** The kinds of guests that a plan can be made for. */
export async function kinds(connection: Connection, options: CallOptions): Promise<GuestKind[]> {
  const possible: GuestKind[] = [];
  for (const kind of guestKinds) if (!(await refused(connection, { ...smallest, kind }, options))) possible.push(kind);
  return possible;
}

/** What a guest may want beside its kind, with the component that it takes. */
const extras = [
  { id: 'uefi', title: 'UEFI', component: 'uefi', spec: { name: 'doctor', memory: '128 MiB', firmware: 'efi' } },
  {
    id: 'shares',
    title: 'Shared folders',
    component: 'virtiofs',
    spec: { ...smallest, shares: [{ source: '/srv', target: 'srv', driver: 'virtiofs' }] },
  },
  { id: 'tpm', title: 'TPM', component: 'tpm', spec: { ...smallest, tpm: true } },
] as const satisfies { id: string; title: string; component: string; spec: GuestSpec }[];

/** Asks what the hypervisor can do, by planning guests. */
export async function guests(
  connection: Connection,
  machine: Machine,
  possible: readonly GuestKind[],
  options: CallOptions,
): Promise<Finding[]> {
  const list = { id: 'guests', title: 'Kinds of guests' };
  if (possible.length === 0) return [{ ...list, status: 'gap', detail: 'none' }];
  const findings: Finding[] = [{ ...list, status: 'ok', detail: possible.join(', ') }];
  // The test driver's guests have everything, and are nothing.
  if (possible.includes('test')) return findings;
  for (const { id, title, component, spec } of extras) {
    const error = await refused(connection, spec, options);
    if (!error) findings.push({ id, title, status: 'ok', detail: 'can be had' });
    // What the hypervisor lacks altogether, no package brings.
    else if (possible.some((kind) => kind === 'kvm' || kind === 'qemu') || id === 'uefi')
      findings.push({
        id,
        title,
        status: 'note',
        detail: error.reason,
        fix: [installCommand(component, machine.osRelease)],
      });
  }
  return findings;
}

/** What libvirt tells of PCI, for machines whose own files cannot be seen. */
export async function pci(connection: Connection, options: CallOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { driver } = await connection.getPeer(options);
  if (driver === 'test') return findings;
  const { host } = await connection.getCapabilities(options);
  // Of Xen's IOMMU, libvirt knows what dom0 sees: nothing.
  if (host.iommu?.support && driver !== 'libxl') {
    const on = host.iommu.support === 'yes';
    findings.push({
      id: 'iommu',
      title: 'IOMMU',
      status: on ? 'ok' : 'gap',
      detail: on ? 'on, as the hypervisor tells' : 'off, or none',
    });
  }
  if ((await connection.supports('nodeDeviceGetXMLDesc', options)) === false) return findings;
  const functions = await connection.pci.physicalFunctions(options).catch((error: unknown) => {
    if (LibvirtError.isUnsupported(error)) return [];
    throw error;
  });
  if (functions.length > 0) {
    findings.push({
      id: 'sriov',
      title: 'SR-IOV',
      status: 'ok',
      detail: functions.map(({ address }) => String(address)).join(', '),
    });
  }
  return findings;
}
