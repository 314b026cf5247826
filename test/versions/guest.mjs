// Starts a guest on the embedded QEMU driver, which forks this process twice, and reads the first words on its console.
import { connect } from 'libvirt-native';
import { EmbeddedQemu } from 'libvirt-native/testing';

const [xml, capabilitiesCache] = process.argv.slice(2);
const qemu = await EmbeddedQemu.create({ capabilitiesCache });
const connection = await connect(qemu.uri);
const domain = await connection.createDomain(xml, { paused: true });
let text = '';
try {
  const stream = await domain.openConsole();
  await domain.resume();
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('guest: ready')) break;
  }
} finally {
  await domain.destroy();
  await connection.close();
  await qemu.close();
}
console.log(process.versions.node.split('.')[0], text.includes('guest: ready'));
