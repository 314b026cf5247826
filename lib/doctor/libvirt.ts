/** The checks that use libvirt. */
import { constants } from 'node:os';
import { connect } from '../connection/connect.ts';
import type { Connection } from '../connection/connection.ts';
import { GuestHostReader } from '../connection/guest-host.ts';
import { getVersion } from '../connection/library.ts';
import type { CallOptions } from '../core/call.ts';
import { LibraryError, LibvirtError } from '../core/errors.ts';
import { type GuestKind, guestKinds } from '../guest/kind.ts';
import { planGuest } from '../guest/plan.ts';
import { GuestSpecError } from '../guest/refusal.ts';
import type { GuestSpec } from '../guest/spec.ts';
import { formatVersion } from '../native/version.ts';
import type { LimitedTime } from './limited-time.ts';
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { sriovFinding } from './sriov.ts';
import { cardsOf } from './sriov-cards.ts';
import { installCommand, joinGroup } from './steps.ts';
import type { Target } from './target.ts';

/** Checks that libvirt can be loaded. */
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

/** Returns the systemd unit of the daemon for a URI: libvirtd, or that of the driver. */
function serviceOf(uri: string, machine: Machine): string {
  const driver = /^xen/.test(uri) ? 'virtxend' : /^lxc/.test(uri) ? 'virtlxcd' : 'virtqemud';
  const units = ['usr/lib/systemd/system', 'lib/systemd/system'].flatMap((folder) => machine.list(folder));
  return units.includes('libvirtd.service') || !units.includes(`${driver}.service`) ? 'libvirtd' : driver;
}

/** Returns the command that starts the daemon, or that installs it. */
function daemonCommand(target: Target, machine: Machine): string {
  const service = serviceOf(target.uri, machine);
  const units = machine.list('usr/lib/systemd/system').concat(machine.list('lib/systemd/system'));
  if (units.includes(`${service}.service`) && machine.has('run/systemd/system'))
    return `sudo systemctl enable --now ${service}`;
  if (machine.has('usr/sbin/libvirtd')) return 'sudo libvirtd --daemon';
  return installCommand(target.parts.driver === 'xen' ? 'xen' : 'daemon', machine.osRelease);
}

/** Whether the URI is that of this machine's system daemon. */
function isOwnDaemon({ local, scope, parts }: Target): boolean {
  return (
    local && scope === 'system' && !parts.parameters.has('socket') && /^(qemu|xen|lxc|vbox|ch)$/.test(parts.driver)
  );
}

/** Returns why a connection could not be opened, and how to fix it. */
export function refusal(error: unknown, target: Target, machine: Machine): Pick<Finding, 'detail' | 'fix'> {
  const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  if (!(error instanceof LibvirtError)) return { detail };
  const { EACCES, EPERM, ENOENT, ECONNREFUSED } = constants.errno;
  const isSystem = error.code === 'VIR_ERR_SYSTEM_ERROR' && error.domain === 'VIR_FROM_RPC';
  if (isOwnDaemon(target)) {
    if ((isSystem && [EACCES, EPERM].includes(error.int1)) || /^VIR_ERR_AUTH_/.test(error.code))
      return { detail, fix: joinGroup('libvirt', machine) };
    if (isSystem && [ENOENT, ECONNREFUSED].includes(error.int1) && !isWrongURI(error))
      return { detail, fix: [daemonCommand(target, machine)] };
  }
  return { detail, fix: [`# ${error.hint ?? `see the daemon's log, or try: virsh -c ${target.shown} version`}`] };
}

/** Whether the hint says that the URI is wrong: starting a daemon would not help. */
function isWrongURI({ hint = '' }: LibvirtError): boolean {
  return !hint.startsWith('No daemon listens');
}

/** Opens the connection. */
export async function open(
  target: Target,
  machine: Machine,
  options: CallOptions,
): Promise<{ finding: Finding; connection?: Connection }> {
  const finding = { id: 'connection', title: 'Connection' };
  try {
    const connection = await connect(target.uri, options);
    const { driver } = await connection.getDriver(options);
    // What the driver can do is decided by the older of its libvirt and this process's; this is its own.
    const version = formatVersion(await connection.getLibVersion(options));
    const hypervisor = await connection.getVersion(options).then(formatVersion, () => undefined);
    const detail = `${driver}, libvirt ${version}${hypervisor ? `, hypervisor ${hypervisor}` : ''}`;
    return { finding: { ...finding, status: 'ok', detail }, connection };
  } catch (error) {
    options.signal?.throwIfAborted();
    return { finding: { ...finding, status: 'gap', ...refusal(error, target, machine) } };
  }
}

const smallest: GuestSpec = { name: 'doctor', memory: '128 MiB', kernel: '/vmlinuz' };

/** Returns the error that a plan is rejected with; undefined if there is none. */
async function planError(
  reader: GuestHostReader,
  spec: GuestSpec,
  options: CallOptions,
): Promise<GuestSpecError | undefined> {
  try {
    planGuest(spec, await reader.hostFor(spec, options));
    return undefined;
  } catch (error) {
    if (error instanceof GuestSpecError) return error;
    throw error;
  }
}

/** Returns the kinds of guests that can be planned. */
export async function kinds(reader: GuestHostReader, options: CallOptions): Promise<GuestKind[]> {
  const possible: GuestKind[] = [];
  for (const kind of guestKinds) if (!(await planError(reader, { ...smallest, kind }, options))) possible.push(kind);
  return possible;
}

/** Optional features of guests, with the component that each needs. */
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

/** Checks what guests can have, by planning some. */
export async function guests(
  reader: GuestHostReader,
  machine: Machine,
  possible: readonly GuestKind[],
  options: CallOptions,
): Promise<Finding[]> {
  const list = { id: 'guests', title: 'Kinds of guests' };
  if (possible.length === 0) return [{ ...list, status: 'gap', detail: 'none' }];
  const findings: Finding[] = [{ ...list, status: 'ok', detail: possible.join(', ') }];
  // libvirt's mock driver accepts everything.
  if (possible.includes('test')) return findings;
  for (const { id, title, component, spec } of extras) {
    const error = await planError(reader, spec, options);
    if (!error) findings.push({ id, title, status: 'ok', detail: 'available' });
    // No package adds what the hypervisor itself lacks.
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

/** Checks PCI devices through libvirt, for machines whose files cannot be read. */
export async function pci(connection: Connection, reader: GuestHostReader, options: CallOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { driver } = await connection.getDriver(options);
  const { host } = await reader.capabilities(options);
  // Xen hides the IOMMU from dom0, and so from libvirt. The mock driver always reports that there is none.
  if (host.iommu?.support && driver !== 'libxl' && driver !== 'test') {
    const on = host.iommu.support === 'yes';
    findings.push({
      id: 'iommu',
      title: 'IOMMU',
      status: on ? 'ok' : 'gap',
      detail: on ? 'on, as the hypervisor reports' : 'disabled or missing',
    });
  }
  if ((await connection.supports('nodeDeviceGetXMLDesc', options)) === false) return findings;
  const functions = await connection.pci.physicalFunctions(options).catch((error: unknown) => {
    if (LibvirtError.isUnsupported(error)) return [];
    throw error;
  });
  if (functions.length > 0) findings.push(sriovFinding(cardsOf(functions)));
  return findings;
}

/** Titles of findings for requests that timed out. */
const lateTitles = { guests: 'Kinds of guests', extras: 'What guests can have', pci: 'PCI devices' };

/**
 * Checks what a connection offers: kinds of guests, what they can have, PCI devices of the host. What the host reports is read once.
 *
 * @param hasDevices Returns whether the PCI devices are checked otherwise, in this machine's files.
 */
export async function checkConnection(
  connection: Connection,
  machine: Machine,
  time: LimitedTime,
  hasDevices: () => Promise<boolean>,
): Promise<{ guests: GuestKind[]; findings: Finding[] }> {
  const reader = new GuestHostReader(connection);
  const possible = await time.request((options) => kinds(reader, options));
  if (!possible) return { guests: [], findings: [time.late('guests', lateTitles.guests)] };
  const have = await time.request((options) => guests(reader, machine, possible, options));
  const devices = (await hasDevices()) ? [] : await time.request((options) => pci(connection, reader, options));
  const findings = [
    ...(have ?? [time.late('extras', lateTitles.extras)]),
    ...(devices ?? [time.late('pci', lateTitles.pci)]),
  ];
  return { guests: possible, findings };
}
