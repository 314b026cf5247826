/** What the doctor looks at of Xen. KVM comes with the kernel; Xen is a system below it, which takes installing and starting. */
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { becomeXenHost, bootXen, fixDom0Memory, installCommand, startToolstack } from './steps.ts';
import type { Target } from './target.ts';

export function xen(machine: Machine, { parts }: Target): Finding[] {
  const finding = { id: 'xen', title: 'Xen' };
  if (machine.xen === 'dom0') {
    const version = ['major', 'minor'].map((part) => machine.read(`sys/hypervisor/version/${part}`)).join('.');
    return [{ ...finding, status: 'ok', detail: `Xen ${version}, and this is its dom0` }];
  }
  if (machine.xen === 'guest')
    return [{ ...finding, status: 'note', detail: 'this is a guest of Xen, which makes no guests itself' }];
  const installed = machine.list('boot').some((name) => /^xen.*\.(gz|efi)$|^xen-\d/.test(name));
  // Every client of Xen needs it.
  const status = parts.driver === 'xen' ? 'gap' : 'note';
  if (!installed) return [{ ...finding, status, detail: 'not installed', fix: becomeXenHost(machine) }];
  const driver = machine.libvirtDrivers.includes('libxl') ? [] : [installCommand('xenDriver', machine.osRelease)];
  const fix = [...driver, ...bootXen(machine), ...startToolstack(machine)];
  return [{ ...finding, status, detail: 'installed, but not started: Linux runs without it', fix }];
}

/** Where xenstored, which all others ask, listens. */
const sockets = ['run/xenstored/socket', 'var/run/xenstored/socket'];

/** The programs that manage guests, without which Xen is there and none can be made. */
export function toolstack(machine: Machine): Finding[] {
  if (machine.xen !== 'dom0') return [];
  const finding = { id: 'toolstack', title: 'Xen’s toolstack' };
  if (sockets.some((path) => machine.has(path))) return [{ ...finding, status: 'ok', detail: 'xenstored is there' }];
  return [{ ...finding, status: 'gap', detail: 'xenstored does not run', fix: startToolstack(machine) }];
}

/** Whether dom0 has a share of the memory of its own; only root can read it. */
export function dom0Memory(machine: Machine): Finding[] {
  if (machine.xen !== 'dom0') return [];
  const [, parameters] = /^xen_commandline\s*:\s*(.*)$/m.exec(machine.run('xl', 'info')) ?? [];
  if (parameters === undefined) return [];
  const finding = { id: 'dom0-memory', title: 'Memory of dom0' };
  const [share] = /\bdom0_mem=\S+/.exec(parameters) ?? [];
  if (share) return [{ ...finding, status: 'ok', detail: share }];
  const detail = 'all of it: each guest takes its memory from dom0, which is slow and may fail';
  return [{ ...finding, status: 'note', detail, fix: fixDom0Memory(machine) }];
}
