/** The physical functions of a host: of this machine from its files, of another one from libvirt. */
import type { PhysicalFunction } from '../pci/function.ts';
import type { Machine } from './machine.ts';

/** A physical function, as the kernel's files or libvirt describe it. */
export interface SriovCard {
  readonly address: string;
  /** How many virtual functions it has. */
  readonly current: number;
  /** The most that it supports. */
  readonly total: number;
  readonly driver: string | undefined;
  readonly netdev: string | undefined;
  /** The MAC address of its network interface. */
  readonly mac: string | undefined;
  /** 'down' if its network interface was not set up, 'no-link' if it may also have no carrier, which libvirt does not distinguish. */
  readonly link: 'up' | 'down' | 'no-link';
  /** Whether this user can change the number; undefined on another machine. */
  readonly changeable?: boolean;
}

/** IFF_UP of <linux/if.h>. */
const interfaceUp = 1;

/** Reads the physical functions of a machine. */
export function readCards(machine: Machine): SriovCard[] {
  return machine.list('sys/bus/pci/devices').flatMap((address) => {
    const folder = `sys/bus/pci/devices/${address}`;
    const total = Number(machine.read(`${folder}/sriov_totalvfs`));
    if (!(total > 0)) return [];
    const [netdev] = machine.list(`${folder}/net`);
    const flags = netdev ? machine.read(`${folder}/net/${netdev}/flags`) : '';
    return {
      address,
      total,
      current: Number(machine.read(`${folder}/sriov_numvfs`)),
      driver: machine.targetOf(`${folder}/driver`),
      netdev,
      mac: netdev && machine.read(`${folder}/net/${netdev}/address`),
      link: flags !== '' && (Number(flags) & interfaceUp) === 0 ? 'down' : 'up',
      changeable: machine.opens(`${folder}/sriov_numvfs`),
    };
  });
}

/** Returns the physical functions as libvirt reports them. */
export function cardsOf(functions: readonly PhysicalFunction[]): SriovCard[] {
  return functions.map(({ address, virtualFunctionAddresses, maxVirtualFunctions, driver, netdevs: [netdev] }) => ({
    address: `${address}`,
    current: virtualFunctionAddresses.length,
    total: maxVirtualFunctions,
    driver,
    netdev: netdev?.name,
    mac: netdev?.mac,
    link: netdev?.link === 'down' ? 'no-link' : 'up',
  }));
}
