/** The check of SR-IOV: how many virtual functions each card has, and what keeps it from having or lending them. */
import type { Machine } from './machine.ts';
import type { Finding } from './report.ts';
import { readCards, type SriovCard } from './sriov-cards.ts';

export function sriov(machine: Machine): Finding[] {
  return [sriovFinding(readCards(machine))];
}

/** Returns the finding for the physical functions of a host. */
export function sriovFinding(cards: readonly SriovCard[]): Finding {
  const finding = { id: 'sriov', title: 'SR-IOV' };
  if (cards.length === 0) return { ...finding, status: 'note', detail: 'no device supports it' };
  const closed = cards.some(({ changeable }) => changeable === false) ? '; this user cannot change the number' : '';
  const detail = cards.map(describeCard).join('; ') + closed;
  const fix = cards.flatMap(fixCard);
  return { ...finding, status: fix.length > 0 ? 'note' : 'ok', detail, ...(fix.length > 0 && { fix }) };
}

/** Drivers that hold a card for a guest or a program. */
const holders = /vfio|pciback|pci-stub|uio/;

function describeCard({ address, netdev, current, total, driver, link }: SriovCard): string {
  const states = [
    driver === undefined ? 'no driver' : holders.test(driver) ? `held by ${driver}` : '',
    { up: '', down: 'interface down', 'no-link': 'interface down or without carrier' }[link],
  ].filter((state) => state !== '');
  const name = netdev ? `${address} (${netdev})` : address;
  return [`${name}: ${current} of ${total} functions`, ...states].join(', ');
}

/** Returns what a card needs before it can lend virtual functions. */
function fixCard({ address, netdev, current, total, driver, link, changeable }: SriovCard): string[] {
  const folder = `/sys/bus/pci/devices/${address}`;
  const isHere = changeable !== undefined;
  const step = (command: string) => (isHere ? command : `# on the host: ${command}`);
  if (driver === undefined)
    return [step(`sudo modprobe "$(cat ${folder}/modalias)"; echo ${address} | sudo tee /sys/bus/pci/drivers_probe`)];
  if (holders.test(driver)) return [];
  return [
    ...(current === 0 ? [step(`echo ${total} | sudo tee ${folder}/sriov_numvfs`)] : []),
    // Of an interface that is down, libvirt sets no MAC address or VLAN of a virtual function.
    ...(link === 'up' ? [] : [step(`sudo ip link set ${netdev} up`)]),
  ];
}
