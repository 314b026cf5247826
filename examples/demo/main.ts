/**
 * A real guest from TypeScript: boots a virtual machine, plugs in a disk while it runs, and shuts it down.
 *
 * npm run demo -- --help
 */
import { parseArgs } from 'node:util';
import { type Connection, formatVersion } from 'libvirt-native';
import { paravirtual } from 'libvirt-native/guest';
import { Lab, type LabGuest, minimalImage } from 'libvirt-native/testing';
import { guestFolder } from '../../scripts/paths.mjs';
import { Terminal } from './terminal.ts';

const help = `Usage: npm run demo -- [options]

Boots a small Linux guest on libvirt's QEMU driver and shows what happens: its console, its events, a disk plugged in while it
runs, a clean shutdown. Everything that it needs is set up first, and everything it creates is removed.

  --uri <uri>   the hypervisor, such as qemu:///system. Default: the QEMU driver inside this process, without a daemon
  --help        this text
`;

const { values: options } = parseArgs({
  options: { uri: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
});
const terminal = new Terminal();

/** Prints the host's versions. */
async function showHost(connection: Connection, release: string): Promise<void> {
  const library = formatVersion(await connection.getLibVersion());
  terminal.line('found', `libvirt ${library} at ${await connection.getURI()} on ${await connection.getHostname()}`);
  // The first time, libvirt starts every installed QEMU and queries it.
  const hypervisor = await terminal.wait('probing QEMU', connection.getVersion());
  terminal.line('found', `${await connection.getType()} ${formatVersion(hypervisor)}`);
  terminal.line('found', `guest kernel ${release}`);
}

/** Starts a guest with a disk and a network; resolves when it is ready. */
async function boot(lab: Lab, signal: AbortSignal): Promise<LabGuest> {
  const booting = lab.guest({
    name: `libvirt-native-demo-${process.pid}`,
    disks: [{ source: await lab.disk('16 MiB'), serial: 'first-disk' }],
    networks: [lab.network()],
    resettable: false,
    signal,
    onLine: (line) => terminal.line('guest', line),
  });
  const guest = await terminal.wait('the guest boots', booting);
  for (const { field, value, reason } of guest.plan?.choices ?? [])
    if (field === 'kind' || field === 'machine') terminal.line('found', `${field} ${value}: ${reason}`);
  const devices = Array.from(guest.console.transcript.matchAll(/^virtio: \S+ (\S+)/gm), ([, device]) => device);
  terminal.line('step', `the guest bound ${devices.length} virtio devices: ${devices.join(', ')}`);
  return guest;
}

/** Plugs in a disk; resolves when the guest has noticed it. */
async function plugIn({ domain, console }: LabGuest, source: string, signal: AbortSignal): Promise<void> {
  terminal.line('step', 'plugging in a second disk');
  const { block } = paravirtual(await domain.getConfig());
  await domain.attachDevice(block({ source, target: 'vdb', serial: 'second-disk' }), { live: true });
  const noticed = console.expect(/hotplug: added virtio: .* block driver=.*serial=second-disk/, { signal });
  await terminal.wait('the guest notices the disk', noticed);
}

async function shutDown({ domain }: LabGuest, signal: AbortSignal): Promise<void> {
  terminal.line('step', 'requesting a shutdown');
  await using lifecycle = domain.events('lifecycle', {
    signal: AbortSignal.any([signal, AbortSignal.timeout(120_000)]),
  });
  await lifecycle.ready;
  await domain.shutdown();
  const stopped = async () => {
    for await (const { event } of lifecycle) if (event === 'stopped') return;
  };
  await terminal.wait('the guest shuts down', stopped());
  const { state, reason } = await domain.getState();
  terminal.line('step', `${domain.name} is ${state} (${reason})`);
}

async function main(): Promise<void> {
  const interrupted = new AbortController();
  const { signal } = interrupted;
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => interrupted.abort(new Error(`interrupted by ${name}`)));
  // The image that the set-up has made.
  const image = await minimalImage({ cache: guestFolder() });
  {
    await using lab = await Lab.open({ image, ...(options.uri !== undefined && { uri: options.uri }) });
    await showHost(lab.connection, image.release);
    await using _events = await lab.connection.on('domain-lifecycle', ({ event, detail }) =>
      terminal.line('event', `${event} (${detail})`),
    );
    const guest = await boot(lab, signal);
    await plugIn(guest, await lab.disk('16 MiB'), signal);
    await shutDown(guest, signal);
  }
  terminal.line('step', 'removed the guest and its files');
}

if (options.help) process.stdout.write(help);
else
  await main().catch((error) => {
    terminal.line('error', error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
