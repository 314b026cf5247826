/**
 * Creates an EmbeddedQemu and prints the result as a line of JSON: embedded.mjs <options> [connect]. The second argument has libvirt used
 * before. A refused connection leaves a line in libvirt's log.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'libvirt-native';
import { EmbeddedQemu } from 'libvirt-native/testing';

const [options, before] = process.argv.slice(2);
const report = {};
try {
  if (before === 'connect') await (await connect('test:///default')).close();
  const qemu = await EmbeddedQemu.create(JSON.parse(options));
  report.configuration = readFileSync(`${qemu.root}/etc/qemu.conf`, 'utf8');
  await connect('qemu+unix:///system?socket=/nowhere/socket').catch(() => {});
  await qemu.close();
} catch (error) {
  report.error = error.message;
}
report.outputs = process.env.LIBVIRT_LOG_OUTPUTS ?? null;
console.log(JSON.stringify(report));
