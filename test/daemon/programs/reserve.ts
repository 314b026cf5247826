/** Reserves whatever of these addresses it can get, when it is told to, and holds it: URI ADDRESS… */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '../../../lib/connection.ts';
import { PciAddress } from '../../../lib/pci/address.ts';
import { reserve } from '../../../lib/pci/reservation.ts';

const [uri, ...addresses] = process.argv.slice(2);
const connection = await connect(uri);
// All that the first use takes time for is done before it counts.
const own = await reserve(connection, new PciAddress({ bus: 0xff, domain: process.pid }));
await own?.destroy();
console.log(JSON.stringify({ pid: process.pid }));
const [moment] = (await once(process.stdin, 'data')) as [Buffer];
await delay(Number(moment) - Date.now());
const got: string[] = [];
for (const address of addresses) if (await reserve(connection, PciAddress.from(address))) got.push(address);
console.log(JSON.stringify({ got }));
