/** Reserves each address that it receives, if it can get it, and holds it: URI. */
import { createInterface } from 'node:readline';
import { connect } from '../../../lib/connection/connect.ts';
import { PciAddress } from '../../../lib/core/pci-address.ts';
import { reserve } from '../../../lib/pci/reservation.ts';

const [uri] = process.argv.slice(2);
const connection = await connect(uri);
console.log(JSON.stringify({ connected: true }));
for await (const address of createInterface(process.stdin)) {
  const reservation = await reserve(connection, PciAddress.from(address));
  console.log(JSON.stringify({ got: reservation !== undefined }));
}
