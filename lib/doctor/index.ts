/** What a host can do, what is missing, and what would fill each gap. */
import type { CallOptions } from '../core/call.ts';
import { callRows, check, optionsOf, text, time as timeRule } from '../core/options.ts';
import { lookAt } from './checks.ts';
import { embedded, withEmbedded } from './embedded.ts';
import { probeKVM } from './kvm.ts';
import { LimitedTime } from './limited-time.ts';
import { Machine } from './machine.ts';
import type { DoctorReport, Finding } from './report.ts';
import { type Target, targetOf } from './target.ts';

export type { DoctorReport, Finding, FindingStatus } from './report.ts';
export { formatReport } from './report.ts';

/** How the doctor looks at a host. */
export interface DoctorOptions extends CallOptions {
  /** A folder with a copy of another machine's /proc, /sys and so on, to be looked at instead. Default: this machine. */
  root?: string;
  /**
   * The longest that one question to libvirt may take, in ms. What is not answered by then is a finding of its own, and the rest is
   * not asked. Default: 20 s.
   */
  timeout?: number;
}

const doctorOptions = optionsOf<DoctorOptions>({ ...callRows, root: text, timeout: timeRule(1) });

/** The connection of this machine's hypervisor. */
function usualUri(machine: Machine): string {
  return process.env['LIBVIRT_DEFAULT_URI'] ?? (machine.xen === 'dom0' ? 'xen:///system' : 'qemu:///system');
}

/**
 * Looks at a host: libvirt and its connection, the processor, KVM and Xen, IOMMU, SR-IOV, and which guests can be made. Nothing is
 * changed. Where there is KVM, it runs a guest of a few instructions, without any device, to see that one gets through.
 *
 * What fails is a finding, the addon of this package included: it does not reject for that.
 *
 * @param uri Of the connection; default: this machine's hypervisor's. Of another machine, only what libvirt reports is known.
 * `qemu:///embed` without a root looks at the embedded driver, in a folder that is removed afterwards.
 * @throws {TypeError} or {RangeError} for an option that is misspelt or does not fit.
 * @throws The signal's reason when it is aborted.
 */
export async function doctor(uri?: string, options: DoctorOptions = {}): Promise<DoctorReport> {
  check(doctorOptions, options, 'the options of doctor()');
  const { root, signal, timeout = 20_000 } = options;
  signal?.throwIfAborted();
  const machine = new Machine(root);
  const target = targetOf(uri ?? usualUri(machine));
  const time = new LimitedTime(timeout, signal);
  const isRooted = target.scope !== 'embed' || target.parts.parameters.has('root');
  // Without the addon there is nothing to prepare a folder for.
  if (isRooted || !(await loadLibvirt()).libvirt) return examine(target, machine, time);
  return withEmbedded(target, (rooted) => examine(rooted, machine, time));
}

/** What is seen without libvirt. */
async function examineMachine(target: Target, machine: Machine, time: LimitedTime): Promise<Finding[]> {
  if (!target.local) return [];
  const isTried = target.parts.driver === 'qemu' && machine.opens('dev/kvm');
  const probe = isTried ? await probeKVM(machine) : undefined;
  time.signal?.throwIfAborted();
  return lookAt(machine, target, probe);
}

async function examine(target: Target, machine: Machine, time: LimitedTime): Promise<DoctorReport> {
  const { shown, local } = target;
  const own = await examineMachine(target, machine, time);
  const report = (findings: Finding[]): DoctorReport => ({ uri: shown, local, findings, guests: [] });
  const { libvirt, missing } = await loadLibvirt();
  if (!libvirt) return report([missing, ...own]);
  const loaded = await time.finding('libvirt', 'libvirt', () => libvirt.library(machine));
  if (loaded.status !== 'ok') return report([loaded, ...own]);
  const opened = await time.ask(({ signal }) => libvirt.open(target, machine, { signal }));
  const finding = opened?.finding ?? time.late('connection', 'Connection');
  if (!opened?.connection) return { ...report([loaded, finding, ...own]), ...(await without(target, machine, time)) };
  const { connection } = opened;
  const asked = await libvirt.askAll(connection, machine, time);
  // Where a question was not answered, the end would not be, either.
  if (time.isOver) void connection.close().catch(() => {});
  else await connection.close();
  const seen = new Set(own.map(({ id }) => id));
  return {
    ...report([loaded, finding, ...own, ...asked.findings.filter(({ id }) => !seen.has(id))]),
    guests: asked.guests,
  };
}

/** What the embedded driver makes of a machine whose daemon does not answer. */
async function without(target: Target, machine: Machine, time: LimitedTime): Promise<Pick<DoctorReport, 'embedded'>> {
  const { local, scope, parts } = target;
  if (!local || parts.driver !== 'qemu' || scope === 'embed' || !machine.isThis) return {};
  const guests = await embedded(machine, time);
  return guests.length > 0 ? { embedded: guests } : {};
}

/** All that needs the addon, which may not be there. */
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
