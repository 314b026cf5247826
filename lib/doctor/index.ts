/** libvirt-native/doctor: what a host can do as a hypervisor, what is missing, and commands that fix each problem. */
import type { CallOptions } from '../core/call.ts';
import { callRows, check, optionsOf, text, time as timeRule } from '../core/options.ts';
import { checkMachine } from './checks.ts';
import { embedded, withEmbedded } from './embedded.ts';
import { probeKVM } from './kvm.ts';
import { LimitedTime } from './limited-time.ts';
import { Machine } from './machine.ts';
import type { DoctorReport, Finding } from './report.ts';
import { type Target, targetOf } from './target.ts';

export type { DoctorReport, Finding, FindingStatus } from './report.ts';
export { formatReport } from './report.ts';

/** Options of doctor(). */
export interface DoctorOptions extends CallOptions {
  /** A folder with a copy of another machine's /proc, /sys, /etc …, which is checked instead. Default: `/`, this machine. */
  root?: string;
  /**
   * Time limit of each request to libvirt, in ms. One that is not answered in time is a finding of its own, and no further request is
   * sent. Default: 20 000.
   */
  timeout?: number;
}

const doctorOptions = optionsOf<DoctorOptions>({ ...callRows, root: text, timeout: timeRule(1) });

/** Returns the default URI: LIBVIRT_DEFAULT_URI, or that of this machine's hypervisor. */
function usualUri(machine: Machine): string {
  return process.env['LIBVIRT_DEFAULT_URI'] ?? (machine.xen === 'dom0' ? 'xen:///system' : 'qemu:///system');
}

/**
 * Checks a host: libvirt and its connection, the processor, KVM and Xen, IOMMU, SR-IOV, and the kinds of guests that it can run. Changes
 * nothing. If KVM is present, it runs a guest of a few instructions without devices, since an accessible /dev/kvm does not prove that
 * guests run.
 *
 * Problems are findings, a native addon that cannot be loaded included: doctor() does not reject because of them.
 *
 * @param uri URI of the connection. Default: LIBVIRT_DEFAULT_URI, or that of this machine's hypervisor. Of another machine, only what
 * libvirt reports is checked. `qemu:///embed` without a root checks the embedded driver in a temporary folder.
 * @throws {TypeError} or {RangeError} if an option is unknown or its value invalid.
 * @throws The signal's reason if it is aborted.
 */
export async function doctor(uri?: string, options: DoctorOptions = {}): Promise<DoctorReport> {
  check(doctorOptions, options, 'the options of doctor()');
  const { root, signal, timeout = 20_000 } = options;
  signal?.throwIfAborted();
  const machine = new Machine(root);
  const target = targetOf(uri ?? usualUri(machine));
  const time = new LimitedTime(timeout, signal);
  const isRooted = target.scope !== 'embed' || target.parts.parameters.has('root');
  // Without the addon the embedded driver cannot be checked, so no folder is needed.
  if (isRooted || !(await loadLibvirt()).libvirt) return examine(target, machine, time);
  return withEmbedded(target, (rooted) => examine(rooted, machine, time));
}

/** Returns the findings that need no libvirt. */
async function examineMachine(target: Target, machine: Machine, time: LimitedTime): Promise<Finding[]> {
  if (!target.local) return [];
  const hasKVM = target.parts.driver === 'qemu' && machine.opens('dev/kvm');
  const probe = hasKVM ? await probeKVM(machine) : undefined;
  time.signal?.throwIfAborted();
  return checkMachine(machine, target, probe);
}

/** The machine is examined while libvirt is: a test guest takes seconds where KVM hangs, and so does libvirt's search for what QEMU can do. */
async function examine(target: Target, machine: Machine, time: LimitedTime): Promise<DoctorReport> {
  const machineFindings = examineMachine(target, machine, time);
  const [own, { before, after = [], ...guests }] = await Promise.all([
    machineFindings,
    examineLibvirt(target, machine, time, machineFindings),
  ]);
  const { shown, local } = target;
  return { uri: shown, local, findings: [...before, ...own, ...after], guests: [], ...guests };
}

/** What is known of libvirt: findings that stand before and after those of the machine, and guests. */
interface LibvirtReport extends Partial<Pick<DoctorReport, 'guests' | 'embedded'>> {
  readonly before: Finding[];
  readonly after?: Finding[];
}

async function examineLibvirt(
  target: Target,
  machine: Machine,
  time: LimitedTime,
  machineFindings: Promise<readonly Finding[]>,
): Promise<LibvirtReport> {
  const { libvirt, missing } = await loadLibvirt();
  if (!libvirt) return { before: [missing] };
  const loaded = await time.finding('libvirt', 'libvirt', () => libvirt.library(machine));
  if (loaded.status !== 'ok') return { before: [loaded] };
  const opened = await time.request(({ signal }) => libvirt.open(target, machine, { signal }));
  const before = [loaded, opened?.finding ?? time.late('connection', 'Connection')];
  if (!opened?.connection) return { before, ...(await guestsWithoutDaemon(target, machine, time)) };
  const { connection } = opened;
  const checked = await libvirt.checkConnection(connection, machine, time, async () =>
    (await machineFindings).some(({ id }) => id === 'sriov'),
  );
  // If a request timed out, closing would, too.
  if (time.isOver) void connection.close().catch(() => {});
  else await connection.close();
  return { before, after: checked.findings, guests: checked.guests };
}

/** Returns what the embedded driver can run on a machine whose daemon does not answer. */
async function guestsWithoutDaemon(
  target: Target,
  machine: Machine,
  time: LimitedTime,
): Promise<Pick<DoctorReport, 'embedded'>> {
  const { local, scope, parts } = target;
  if (!local || parts.driver !== 'qemu' || scope === 'embed' || !machine.isThis) return {};
  const guests = await embedded(machine, time);
  return guests.length > 0 ? { embedded: guests } : {};
}

/** Loads the checks that need the native addon; returns a finding if it cannot be loaded. */
async function loadLibvirt() {
  try {
    return { libvirt: await import('./libvirt.ts') };
  } catch (error) {
    const [detail = '', ...tried] = (error instanceof Error ? error.message : String(error)).split('\n');
    const fix = tried.map((line) => `# ${line.trim()}`);
    const missing: Finding = { id: 'addon', title: 'Native addon', status: 'gap', detail, fix };
    return { missing };
  }
}
