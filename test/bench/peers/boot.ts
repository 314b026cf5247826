/** boot <uri> <socket>: starts the guest that is measured, and waits until it is up. boot <uri>: ends it. */
import { connect } from 'libvirt-native';
import { Console, guestXML } from '../../support/guest.ts';

const [uri, channel] = process.argv.slice(2);
const connection = await connect(uri!);
if (channel) {
  const device = `<channel type='unix'><source mode='connect' path='${channel}'/><target type='virtio' name='bench'/></channel>`;
  await Console.boot(await connection.createDomain(guestXML('test', device), { paused: true }));
} else {
  const domain = await connection.lookupDomainByName('test');
  await domain.destroy();
}
process.exit();
