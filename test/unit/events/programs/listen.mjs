// Listens to events, and has nothing else to do: listen.mjs <how>. Says how many events it got when it ends.
import { connect } from 'libvirt-native';

const how = process.argv[2];
const connection = await connect('test:///default');
let heard = 0;
const listener = () => {
  heard++;
  void connection.close();
};
const subscription = await connection.on('domain-lifecycle', listener, how === 'option' ? { ref: false } : {});
if (how !== 'option') subscription.unref();
if (how === 'ref') {
  subscription.ref();
  // Does not keep the process alive itself: the subscription has to.
  setTimeout(async () => (await connection.lookupDomainByName('test')).suspend(), 50).unref();
}
process.on('exit', () => console.log(heard));
