/** The checks of Xen. */
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { becomeXenHost, bootXen, fixDom0Memory, hasQemuForXen, installCommand, startToolstack } from './steps.ts';
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
  const missing = [
    ...(sockets.some((path) => machine.has(path)) ? [] : ['xenstored is not running: no guest can start']),
    ...(machine.runs('xenconsoled') ? [] : ['xenconsoled is not running: guests have no console, and no log of it']),
  ];
  if (missing.length === 0) return [{ ...finding, status: 'ok', detail: 'xenstored and xenconsoled are running' }];
  return [{ ...finding, status: 'gap', detail: missing.join('; '), fix: startToolstack(machine) }];
}

/** Where the device model is: QEMU for Xen, which Debian builds apart from its other QEMU. */
const deviceModels = [
  ...['usr/libexec/xen-qemu-system-i386', 'usr/lib/xen/bin/qemu-system-i386', 'usr/libexec/xen/bin/qemu-system-i386'],
  ...['usr/lib64/xen/bin/qemu-system-i386', 'usr/lib/xen/bin/qemu-dm'],
];

/** Checks that there is a device model, which HVM guests cannot do without. */
export function deviceModel(machine: Machine): Finding[] {
  if (machine.xen !== 'dom0') return [];
  const finding = { id: 'xen-qemu', title: 'QEMU for Xen' };
  const paths = hasQemuForXen(machine)
    ? deviceModels
    : [...deviceModels, 'usr/bin/qemu-system-i386', 'usr/bin/qemu-system-x86_64'];
  const found = paths.find((path) => machine.has(path));
  if (found) return [{ ...finding, status: 'ok', detail: `/${found}` }];
  const detail = 'not installed: no HVM guests, and no disks from files with a format; PV and PVH guests need none';
  return [{ ...finding, status: 'gap', detail, fix: [installCommand('xenQemu', machine.osRelease)] }];
}

const mebibytes = (kibibytes: string) => Math.floor(Number(kibibytes) / 1024);

/** Checks how much memory dom0 has, whether that is fixed, and what is left for guests; some of it only root can read. */
export function checkDom0Memory(machine: Machine): Finding[] {
  if (machine.xen !== 'dom0') return [];
  const finding = { id: 'dom0-memory', title: 'Memory of dom0' };
  const info = machine.run('xl', 'info');
  const reported = (name: string) => new RegExp(`^${name}\\s*:\\s*(.*)$`, 'm').exec(info)?.[1];
  const current = machine.read('sys/devices/system/xen_memory/xen_memory0/info/current_kb');
  const free = reported('free_memory');
  const has = [current && `${mebibytes(current)} MiB`, free !== undefined && `${free} MiB are left for guests`].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  const parameters = reported('xen_commandline');
  if (parameters === undefined)
    return has.length === 0
      ? []
      : [{ ...finding, status: 'note', detail: `${has.join('; ')}; whether it is fixed, Xen reports to root only` }];
  const [share] = /\bdom0_mem=\S+/.exec(parameters) ?? [];
  if (share) return [{ ...finding, status: 'ok', detail: [share, ...has].join('; ') }];
  const detail = 'not limited: memory of each guest is reclaimed from dom0, which is slow and may fail';
  return [{ ...finding, status: 'note', detail: [...has, detail].join('; '), fix: fixDom0Memory(machine) }];
}
