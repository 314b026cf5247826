/**
 * The same guest on KVM and on Xen: planned, explained, started, given another disk, destroyed.
 *
 * npx tsx examples/portable-guest/main.ts --help
 */
import { parseArgs } from 'node:util';
import type { Connection, Domain, GuestSpec } from 'libvirt-native';
import { paravirtual } from 'libvirt-native/guest';
import { ConsoleReader } from '../demo/guest.ts';
import { type Host, hostHelp, hostOptions, openHost } from '../host.ts';

const help = `Usage: npx tsx examples/portable-guest/main.ts [--uri <uri> …] [options]

${hostHelp}
Several hosts, one after the other: --uri qemu+ssh://kvm/system --uri xen+ssh://xen/system
`;

const { values: options } = parseArgs({ options: { ...hostOptions, uri: { type: 'string', multiple: true } } });

/** The specification, independent of the hypervisor. */
const specification: GuestSpec = { name: `portable-${process.pid}`, memory: '256 MiB', cpus: 1 };

/** Starts it paused, so that its console is read from the first byte. */
async function start(connection: Connection, spec: GuestSpec): Promise<{ domain: Domain; guest: ConsoleReader }> {
  const plan = await connection.planGuest(spec);
  console.log(`${await connection.getURI()}:\n${plan.explain()}\n`);
  const domain = await connection.createGuest(spec, { paused: true });
  const guest = new ConsoleReader(await domain.openConsole(), (line) => console.log(`  ${line}`));
  await domain.resume();
  return { domain, guest };
}

/** The same lines for both hypervisors. */
async function show({ connection, guest: boots, disk }: Host): Promise<void> {
  const { domain, guest } = await start(connection, { ...specification, ...boots });
  try {
    await guest.line(/^guest: ready/);
    // A virtio disk on KVM, xvdb on Xen: the configuration of the running guest decides.
    const device = paravirtual(await domain.getConfig()).block({ source: disk, target: 'vdb' });
    const appeared = guest.line(/^hotplug: added block/);
    await domain.attachDevice(device);
    await appeared;
    await domain.detachDevice({ target: device.disk.target.dev });
    console.log(`${domain.name}: ${device.disk.target.dev} was attached and detached`);
  } finally {
    await domain.destroy();
  }
}

if (options.help) {
  process.stdout.write(help);
} else {
  for (const uri of options.uri ?? [undefined]) {
    await using host = await openHost({ ...options, uri });
    await show(host);
  }
}
