/**
 * Read, modify, redefine: gives a defined guest more memory and another disk, and shows what changed and nothing else.
 *
 * npx tsx examples/redefine/main.ts [URI [DOMAIN]]
 */
import { connect } from 'libvirt-native';
import { DomainConfig, formatDiff } from 'libvirt-native/config';
import { paravirtual } from 'libvirt-native/guest';

const [uri = 'test:///default', name = 'test'] = process.argv.slice(2);

await using connection = await connect(uri);
const domain = await connection.lookupDomainByName(name);

// What is kept for the next start, with passwords: what is left out when it is redefined would be lost.
const before = await domain.getXMLDesc({ inactive: true, secure: true });
const config = DomainConfig.parse(before);

config.memory = { unit: 'GiB', value: 16 };
delete config.currentMemory;
const { disk } = paravirtual(config).block({
  source: '/var/lib/libvirt/images/data.qcow2',
  target: 'vdb',
  discard: 'unmap',
});
config.devices = { ...config.devices, disk: [...(config.devices?.disk ?? []), disk] };

await connection.defineDomain(config);

// Lines that were not touched are byte for byte what they were: compare the text, or the meaning.
const kept = DomainConfig.format(config).split('\n');
const lines = before.split('\n');
console.log(
  `${lines.filter((line) => kept.includes(line)).length} of ${lines.length} lines are as they were; changed:`,
);
console.log(
  formatDiff(
    DomainConfig.diff(before, await domain.getXMLDesc({ inactive: true, secure: true }), { ignoreDefaults: false }),
  ),
);
