/** boot <uri> <socket>: starts the guest that is measured, and waits until it is up. boot <uri>: ends it. */
import { connect } from 'libvirt-native';
import { GuestConsole } from 'libvirt-native/testing';
import { guestXML } from '../../support/guest-xml.ts';

const [uri, channel] = process.argv.slice(2);
const connection = await connect(uri!);
if (channel) {
  const device = `<channel type='unix'><source mode='connect' path='${channel}'/><target type='virtio' name='bench'/></channel>`;
  const domain = await connection.createDomain(guestXML('test', device), { paused: true });
  const guest = new GuestConsole(await domain.openConsole());
  await domain.resume();
  await guest.expect('guest: ready');
} else {
  const domain = await connection.lookupDomainByName('test');
  await domain.destroy();
}
process.exit();
