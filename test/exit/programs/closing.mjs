// Closes the connection while events register: closing.mjs <uri>
import { connect } from 'libvirt-native';

const connection = await connect(process.argv[2]);
const loop = (async () => {
  for await (const event of connection.events('domain-lifecycle')) console.log(event);
  console.log('the loop has ended');
})();
const listener = connection.on('domain-lifecycle', () => {}).catch(({ code }) => console.log(code));
const left = connection.close();
console.log(await left);
await Promise.all([loop, listener]);
