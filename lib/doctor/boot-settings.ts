/** What is set up for PCI devices when a machine starts: virtual functions, and devices that are held for guests. */
import { linkFile } from '../pci/boot-files.ts';
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { readCards, type SriovCard } from './sriov-cards.ts';

/** Files that set something up at each start. */
interface Source {
  readonly folder: string;
  readonly files: RegExp;
  /** What the setting looks like; its first group is the value. */
  readonly setting: RegExp;
}

/** Where the number of virtual functions can be set. */
const counts: readonly Source[] = [
  ...['etc', 'run', 'usr/local/lib', 'usr/lib'].map((place) => ({
    folder: `${place}/systemd/network`,
    files: /\.link$/,
    setting: /^\s*SR-IOVVirtualFunctions\s*=\s*(\d+)/m,
  })),
  { folder: 'etc/udev/rules.d', files: /\.rules$/, setting: /^[^#\n]*sriov_numvfs\D*(\d+)/m },
  { folder: 'etc/tmpfiles.d', files: /\.conf$/, setting: /^w\S*\s+\S*\/sriov_numvfs\s.*?(\d+)\s*$/m },
  { folder: 'etc/systemd/system', files: /\.service$/, setting: /^Exec\w+=.*\becho\s+(\d+)\s*[>|].*sriov_numvfs/m },
  { folder: 'etc/netplan', files: /\.ya?ml$/, setting: /^\s*virtual-function-count:\s*(\d+)/m },
  { folder: 'etc/NetworkManager/system-connections', files: /./, setting: /^total-vfs=(\d+)/m },
  { folder: 'etc/modprobe.d', files: /\.conf$/, setting: /^options\s.*\bmax_vfs=(\d+)/m },
];

/** What holds devices for guests: its parameter on the kernel's command line, and as an option of its module. */
const holders = [
  { driver: 'vfio-pci', parameter: /\bvfio[-_]pci\.ids=(\S+)/, option: /^options\s+vfio[-_]pci\s.*?\bids=(\S+)/m },
  { driver: 'pci-stub', parameter: /\bpci[-_]stub\.ids=(\S+)/, option: /^options\s+pci[-_]stub\s.*?\bids=(\S+)/m },
  {
    driver: 'xen-pciback',
    parameter: /\bxen[-_]pciback\.hide=(\S+)/,
    option: /^options\s+xen[-_]pciback\s.*?\bhide=(\S+)/m,
  },
];

interface Setting {
  /** The file, with the leading '/'. */
  readonly file: string;
  readonly text: string;
  readonly value: string;
}

function settingsIn(machine: Machine, { folder, files, setting }: Source): Setting[] {
  return machine
    .list(folder)
    .filter((name) => files.test(name))
    .flatMap((name) => {
      const text = machine.read(`${folder}/${name}`);
      const value = setting.exec(text)?.[1];
      return value === undefined ? [] : [{ file: `/${folder}/${name}`, text, value }];
    });
}

/** Whether a file names a card: by its address, network interface, MAC address or driver, or by a pattern, which may mean any card. */
function names(text: string, { address, netdev, mac, driver }: SriovCard): boolean {
  const words = new Set(text.toLowerCase().match(/[\w.]+(:[\w.]+)*/g));
  const own = [address, `pci-${address}`, netdev, mac, driver];
  return own.some((name) => name && words.has(name.toLowerCase())) || /^\s*\w+\s*=\S*[*?]/m.test(text);
}

/** Checks whether the virtual functions that a machine has now will be there when it has restarted. */
export function sriovAfterRestart(machine: Machine): Finding[] {
  const settings = counts.flatMap((source) => settingsIn(machine, source));
  const details: string[] = [];
  const fix: string[] = [];
  for (const card of readCards(machine)) {
    const own = settings.find(({ text }) => names(text, card));
    if (own) details.push(`${card.address}: ${own.value} functions (${own.file})`);
    else if (card.current > 0) {
      details.push(`${card.address}: none, as nothing creates its ${card.current} functions`);
      fix.push(writeLinkFile(card));
    }
  }
  if (details.length === 0) return [];
  const finding = { id: 'sriov-boot', title: 'SR-IOV after a restart', detail: details.join('; ') };
  return [fix.length > 0 ? { ...finding, status: 'note', fix } : { ...finding, status: 'ok' }];
}

/** Returns the command that writes a file by which the functions of a card are created at each start. */
function writeLinkFile({ address, current }: SriovCard): string {
  const { path, text } = linkFile({ address, count: current });
  const lines = text.trimEnd().split('\n');
  return `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} | sudo tee ${path}`;
}

/** Returns the devices that a driver holds for guests from the machine's start. */
export function heldFromStart(machine: Machine): Finding[] {
  const cmdline = machine.read('proc/cmdline');
  const held = holders.flatMap(({ driver, parameter, option }) => {
    const found = settingsIn(machine, { folder: 'etc/modprobe.d', files: /\.conf$/, setting: option });
    const value = parameter.exec(cmdline)?.[1];
    const sources = value ? [{ file: "the kernel's command line", value }, ...found] : found;
    return sources.map((one) => `${one.value} by ${driver} (${one.file})`);
  });
  const overridden = machine.list('etc/driverctl.d').map((address) => {
    const driver = machine.read(`etc/driverctl.d/${address}`);
    return `${address} by ${driver} (/etc/driverctl.d/${address})`;
  });
  const all = [...held, ...overridden];
  return all.length === 0
    ? []
    : [{ id: 'held', title: 'Held for guests', status: 'ok', detail: `from the start: ${all.join('; ')}` }];
}
