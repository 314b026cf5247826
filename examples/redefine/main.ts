/**
 * Reads, edits and stores a definition: more memory and another disk. Shows that nothing else changed.
 *
 * npx tsx examples/redefine/main.ts --help
 */
import { parseArgs } from 'node:util';
import { connect } from 'libvirt-native';
import { DomainConfig, formatDiff } from 'libvirt-native/config';
import { paravirtual } from 'libvirt-native/guest';

const help = `Usage: npx tsx examples/redefine/main.ts [options]

  --uri <uri>       the hypervisor. Default: test:///default, which changes nothing real
  --domain <name>   the guest whose definition gets 16 GiB of memory and a disk. Default: test
  --disk <file>     the image of the disk
  --help            this text
`;

const { values: options } = parseArgs({
  options: {
    uri: { type: 'string', default: 'test:///default' },
    domain: { type: 'string', default: 'test' },
    disk: { type: 'string', default: '/var/lib/libvirt/images/data.qcow2' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  process.stdout.write(help);
  process.exit();
}

await using connection = await connect(options.uri);
const domain = await connection.lookupDomainByName(options.domain);

// The persistent definition, with passwords: what is missing when it is redefined would be lost.
const before = await domain.getXMLDesc({ inactive: true, secure: true });
const config = DomainConfig.parse(before);

config.memory = { unit: 'GiB', value: 16 };
delete config.currentMemory;
const { disk } = paravirtual(config).block({
  source: options.disk,
  target: 'vdb',
  discard: 'unmap',
});
config.devices = { ...config.devices, disk: [...(config.devices?.disk ?? []), disk] };

await connection.defineDomain(config);

// Lines that were not edited are the same byte for byte: compare the text, or the meaning.
const kept = DomainConfig.format(config).split('\n');
const lines = before.split('\n');
console.log(
  `${lines.filter((line) => kept.includes(line)).length} of ${lines.length} lines are unchanged; differences:`,
);
console.log(
  formatDiff(
    DomainConfig.diff(before, await domain.getXMLDesc({ inactive: true, secure: true }), { ignoreDefaults: false }),
  ),
);
