/** The checks of Xen. */
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { becomeXenHost, bootXen, fixDom0Memory, installCommand, startToolstack } from './steps.ts';
import type { Target } from './target.ts';

export function xen(machine: Machine, { parts }: Target): Finding[] {
  const finding = { id: 'xen', title: 'Xen' };
  if (machine.xen === 'dom0') {
    const version = ['major', 'minor'].map((part) => machine.read(`sys/hypervisor/version/${part}`)).join('.');
    return [{ ...finding, status: 'ok', detail: `Xen ${version}; this is its dom0` }];
  }
  if (machine.xen === 'guest')
    return [{ ...finding, status: 'note', detail: 'this is a Xen guest, which cannot run guests' }];
  const installed = machine.list('boot').some((name) => /^xen.*\.(gz|efi)$|^xen-\d/.test(name));
  // Without Xen, connections to it fail; others work.
  const status = parts.driver === 'xen' ? 'gap' : 'note';
  if (!installed) return [{ ...finding, status, detail: 'not installed', fix: becomeXenHost(machine) }];
  const driver = machine.libvirtDrivers.includes('libxl') ? [] : [installCommand('xenDriver', machine.osRelease)];
  const fix = [...driver, ...bootXen(machine), ...startToolstack(machine)];
  return [{ ...finding, status, detail: 'installed, but not booted', fix }];
}

/** The sockets of xenstored. */
const sockets = ['run/xenstored/socket', 'var/run/xenstored/socket'];

/** Checks that the programs that manage Xen guests run. */
export function toolstack(machine: Machine): Finding[] {
  if (machine.xen !== 'dom0') return [];
  const finding = { id: 'toolstack', title: 'Xen toolstack' };
  if (sockets.some((path) => machine.has(path))) return [{ ...finding, status: 'ok', detail: 'xenstored is running' }];
  return [{ ...finding, status: 'gap', detail: 'xenstored is not running', fix: startToolstack(machine) }];
}

/** Checks whether dom0 has a fixed share of memory; only root can read it. */
export function checkDom0Memory(machine: Machine): Finding[] {
  if (machine.xen !== 'dom0') return [];
  const [, parameters] = /^xen_commandline\s*:\s*(.*)$/m.exec(machine.run('xl', 'info')) ?? [];
  if (parameters === undefined) return [];
  const finding = { id: 'dom0-memory', title: 'Memory of dom0' };
  const [share] = /\bdom0_mem=\S+/.exec(parameters) ?? [];
  if (share) return [{ ...finding, status: 'ok', detail: share }];
  const detail = 'not limited: memory of each guest is reclaimed from dom0, which is slow and may fail';
  return [{ ...finding, status: 'note', detail, fix: fixDom0Memory(machine) }];
}
