/** Reserves functions and holds them, and looks for owners that have ended: URI; a line `reserve ADDRESS` or `abandoned` each. */
import { createInterface } from 'node:readline';
import { connect } from '../../../lib/connection/connect.ts';
import { PciAddress } from '../../../lib/core/pci-address.ts';
import { HostSnapshot } from '../../../lib/pci/host-snapshot.ts';
import { findAbandoned, keepRenewing } from '../../../lib/pci/renewal.ts';
import { reserve } from '../../../lib/pci/reservation.ts';

const [uri] = process.argv.slice(2) as [string];
const connection = await connect(uri);
const terms = {
  kind: 'claim',
  isVirtual: true,
  leaseTime: 3_000,
  mac: undefined,
  vlan: undefined,
  trusted: false,
} as const;

async function take(address: string): Promise<boolean> {
  const reservation = await reserve(connection, { ...terms, address: PciAddress.from(address) });
  if (reservation) void keepRenewing({ connection, uri }, reservation, new AbortController().signal, () => {});
  return reservation !== undefined;
}

async function abandoned(): Promise<string[]> {
  const found = await findAbandoned(connection, await new HostSnapshot(connection).reservations());
  return found.map(({ address }) => `${address}`);
}

console.log(JSON.stringify({ connected: true }));
for await (const line of createInterface(process.stdin)) {
  const [command, address = ''] = line.split(' ');
  console.log(JSON.stringify(command === 'reserve' ? await take(address) : await abandoned()));
}
