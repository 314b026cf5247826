// Drops handles in every order, then makes very many calls and drops what they bring: collect.mjs <calls>. Needs --expose-gc.
import { setTimeout as delay } from 'node:timers/promises';
import { connect, getLibraryStats } from 'libvirt-native';

async function collected(times = 3) {
  for (let time = 0; time < times; time++) {
    globalThis.gc();
    await delay(1);
  }
}

function* orders(items) {
  if (items.length === 0) yield [];
  for (const [place, item] of items.entries())
    for (const rest of orders(items.toSpliced(place, 1))) yield [item, ...rest];
}

/** All are on the same host, as long as one connection to it is there. */
async function family(number) {
  const connection = await connect('test:///default');
  const domain = await connection.lookupDomainByName('test');
  const network = await connection.lookupNetworkByName('default');
  const snapshot = await domain.createSnapshot(`<domainsnapshot><name>number-${number}</name></domainsnapshot>`);
  const subscription = await connection.on('domain-lifecycle', () => {}, { ref: false });
  return { connection, domain, network, snapshot, subscription };
}

/** What is left of it answers as long as it is there, whatever else has gone. */
async function works({ connection, domain, network, snapshot }) {
  if (connection && (await connection.getType()) !== 'TEST') throw new Error('the connection does not work');
  if (domain) await domain.getInfo();
  if (network) await network.getBridgeName();
  if (snapshot) await snapshot.isCurrent();
}

let ordersTried = 0;
for (const order of orders(['connection', 'domain', 'network', 'snapshot', 'subscription'])) {
  const members = await family(ordersTried);
  // Closing is for once in a while; most are only ever dropped.
  const closes = ordersTried++ % 4 === 0;
  for (const member of order) {
    // A registration is waited for: it is never dropped.
    if (closes || member === 'subscription') await members[member].close();
    delete members[member];
    await collected(1);
    if (!closes || order.indexOf('connection') > order.indexOf(member)) await works(members);
  }
}

const wanted = Number(process.argv[2]);
const connection = await connect('test:///default');
const rss = [];
let calls = 0;
const callers = Array.from({ length: 64 }, async () => {
  while (calls < wanted) {
    const number = ++calls;
    const domain = await connection.lookupDomainByName('test');
    if (domain.name !== 'test') throw new Error('another domain');
    if (number % Math.ceil(wanted / 20) === 0) {
      await collected();
      rss.push(process.memoryUsage.rss());
    }
  }
});
await Promise.all(callers);
const references = await connection.close();
for (let time = 0; time < 50 && getLibraryStats().handles > 0; time++) await collected();
console.log(JSON.stringify({ orders: ordersTried, calls, rss, references, handles: getLibraryStats().handles }));
process.exit(0);
