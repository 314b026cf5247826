// A listener that throws is an uncaught exception; the others, and further events, are not lost.
import { connect } from 'libvirt-native';

const caught = [];
process.on('uncaughtException', (error) => caught.push(error.message));
const connection = await connect('test:///default');
const domain = await connection.lookupDomainByName('test');
const heard = [];
await connection.on('domain-lifecycle', () => {
  throw new Error('of a listener');
});
await connection.on('domain-lifecycle', async () => {
  throw new Error('of an asynchronous listener');
});
const itself = await connection.on('domain-lifecycle', async ({ event }) => {
  heard.push(`once ${event}`);
  await itself.close();
});
await connection.on('domain-lifecycle', ({ event }) => heard.push(event));
await domain.destroy();
await domain.create();
await new Promise((resolve) => setTimeout(resolve, 200));
await connection.close();
console.log(JSON.stringify({ caught: caught.sort(), heard }));
