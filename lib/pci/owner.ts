/**
 * Who holds a reservation of a PCI function, and whether that process still runs.
 *
 * Only a process of the same boot and the same PID namespace can be looked for. Anything else, such as a process in another container or on
 * another machine, is unknown: not to see a process does not mean that it has ended.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that holds a reservation. */
export interface PciOwner {
  /** The host name of its machine, or container. */
  host: string;
  /** Its process ID, in its own PID namespace. */
  pid: number;
  /** The boot ID of its machine. */
  boot: string;
  /** Its PID namespace on that machine, such as 'pid:[4026531836]'; empty if it is not known. */
  namespace: string;
  /** When it started, in clock ticks since the boot, because process IDs are reused. */
  started: string;
}

/** Whether an owner runs; 'unknown' if that cannot be seen from here. */
export type OwnerState = 'running' | 'ended' | 'unknown';

/** Returns this process as an owner. */
export function self(): PciOwner {
  return {
    host: hostname(),
    pid: process.pid,
    boot: bootId(),
    namespace: namespaceId(),
    started: statOf(process.pid)?.started ?? '',
  };
}

/** Whether an owner is this process. */
export function isSelf(owner: PciOwner): boolean {
  const { pid, boot, namespace, started } = self();
  return (
    owner.pid === pid &&
    owner.boot === boot &&
    owner.namespace === namespace &&
    owner.started === started &&
    boot !== ''
  );
}

/** Returns whether an owner runs. */
export function stateOf({ boot, namespace, pid, started }: PciOwner): OwnerState {
  if (boot === '' || namespace === '' || boot !== bootId() || namespace !== namespaceId()) return 'unknown';
  const stat = statOf(pid);
  if (stat) return stat.started === started && !stat.isZombie ? 'running' : 'ended';
  // With hidepid, /proc does not show the processes of others, but a signal shows whether there is one of that number.
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return 'ended';
  }
  return 'unknown';
}

/** Returns what an owner is, for a message. */
export function describeOwner(owner: PciOwner): string {
  if (owner.boot !== bootId())
    return `process ${owner.pid} of ${owner.host ? `the host ${owner.host}` : 'another machine'}`;
  if (owner.namespace === namespaceId()) return `process ${owner.pid} of this machine`;
  return `process ${owner.pid} of the container ${owner.host} of this machine`;
}

function bootId(): string {
  return contentsOf('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

function namespaceId(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Reads the 3rd and the 22nd field of /proc/PID/stat; the second field may contain spaces, in parentheses. */
function statOf(pid: number): { started: string | undefined; isZombie: boolean } | undefined {
  const [, text] = /^.*\) (.*)$/s.exec(contentsOf(`/proc/${pid}/stat`) ?? '') ?? [];
  const fields = text?.split(' ');
  return fields && { started: fields[19], isZombie: fields[0] === 'Z' || fields[0] === 'X' };
}

function contentsOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
