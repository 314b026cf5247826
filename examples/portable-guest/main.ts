/**
 * The same guest on KVM and on Xen: planned, explained, started, given another disk, destroyed.
 *
 * npx tsx examples/portable-guest/main.ts --help
 */
import { parseArgs } from 'node:util';
import type { GuestKind } from 'libvirt-native';
import { paravirtual } from 'libvirt-native/guest';
import { labHelp, labOptions, openLab } from '../lab.ts';

const help = `Usage: npx tsx examples/portable-guest/main.ts [--uri <uri> …] [options]

${labHelp}
Several hosts, one after the other: --uri qemu+ssh://kvm/system --uri xen+ssh://xen/system
`;

const { values: options } = parseArgs({ options: { ...labOptions, uri: { type: 'string', multiple: true } } });

/** The same lines for all hypervisors. */
async function show(uri: string | undefined): Promise<void> {
  await using lab = await openLab({ ...options, uri });
  await using guest = await lab.guest({
    name: `portable-${process.pid}`,
    memory: '256 MiB',
    // An invalid kind is rejected by the plan, with the reason.
    ...(options.kind !== undefined && { kind: options.kind as GuestKind }),
    resettable: false,
    onLine: (line) => console.log(`  ${line}`),
  });
  console.log(`\n${await lab.connection.getURI()}:\n${guest.plan?.explain()}\n`);

  // A virtio disk on KVM, xvdb on Xen: the configuration of the running guest decides.
  const source = options.disk ?? (await lab.disk('8 MiB'));
  const device = paravirtual(await guest.domain.getConfig()).block({ source, target: 'vdb' });
  await guest.domain.attachDevice(device);
  await guest.console.expect(/hotplug: added block .*\n/);
  await guest.domain.detachDevice({ target: device.disk.target.dev });
  console.log(`${guest.name}: ${device.disk.target.dev} was attached and detached`);
}

if (options.help) process.stdout.write(help);
else for (const uri of options.uri ?? [undefined]) await show(uri);
