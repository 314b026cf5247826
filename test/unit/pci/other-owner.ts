/** Claims of other processes, made of those of this one: the owner is a part of the claim's network. */
import { readFileSync } from 'node:fs';
import type { Connection, Network } from 'libvirt-native';

/** A change of a network's XML. */
export type Change = (xml: string) => string;

/** The network that is the claim of a function. */
export function networkOf(connection: Connection, address: unknown): Promise<Network> {
  return connection.lookupNetworkByName(`claim-pci_${`${address}`.replaceAll(/[:.]/g, '_')}`);
}

/** Replaces the claim of a function by the same one of another owner. */
export async function giveAway(connection: Connection, address: unknown, change: Change): Promise<void> {
  await using network = await networkOf(connection, address);
  const xml = await network.getXMLDesc();
  await network.destroy();
  // Each reservation has another one.
  const other = change(xml).replace(/<uuid>./, (start) => `<uuid>${start.endsWith('0') ? 1 : 0}`);
  if (change(xml) === xml) throw new Error('the claim did not change');
  await using _ = await connection.createNetwork(other);
}

const attribute =
  (name: string, value: string): Change =>
  (xml) =>
    xml.replace(new RegExp(` ${name}=(["'])[^"']*\\1`), ` ${name}='${value}'`);

/** Another container of this machine, of whose processes nothing can be seen from here. */
export const inContainer: Change = (xml) => attribute('pidNamespace', 'pid:[1]')(attribute('host', 'box')(xml));

export const onAnotherMachine = attribute('boot', 'c0ffee');

/** A process of this one's number that started at another time, and is no more. */
export const ofEnded = attribute('started', '1');

/** The process that started this one: it runs. */
export const ofParent: Change = (xml) => {
  const parent = process.ppid;
  const started = readFileSync(`/proc/${parent}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19]!;
  return attribute('started', started)(attribute('pid', `${parent}`)(xml));
};
