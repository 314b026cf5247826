// Starts a guest on the embedded QEMU driver, which forks this process twice, and waits for what it says when it is ready.
import { connect } from 'libvirt-native';
import { EmbeddedQemu, GuestConsole } from 'libvirt-native/testing';

const [xml, capabilitiesCache] = process.argv.slice(2);
const qemu = await EmbeddedQemu.create({ capabilitiesCache });
const connection = await connect(qemu.uri);
const domain = await connection.createDomain(xml, { paused: true });
try {
  const guest = new GuestConsole(await domain.openConsole());
  await domain.resume();
  await guest.expect('guest: ready');
  await guest.close();
} finally {
  await domain.destroy();
  await connection.close();
  await qemu.close();
}
console.log(process.versions.node.split('.')[0]);
