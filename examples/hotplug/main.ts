/**
 * Devices that come and go in a running guest: a disk, a network card, and one that the guest does not let go of at first. On any host of
 * QEMU and KVM, and on Xen with what its driver can do.
 *
 * npx tsx examples/hotplug/main.ts --help
 */
import { parseArgs } from 'node:util';
import { DeviceRemovalError, type Domain } from 'libvirt-native';
import { GuestSpecError, type NetSource, paravirtual } from 'libvirt-native/guest';
import { ConsoleReader } from '../demo/guest.ts';
import { Terminal } from '../demo/terminal.ts';
import { type Host, hostHelp, hostOptions, openHost } from '../host.ts';

const help = `Usage: npx tsx examples/hotplug/main.ts [options]

${hostHelp}  --bridge <name>   a bridge of the host that the network card is put on; without one, a network of QEMU's own, which Xen has not
`;

const { values: options } = parseArgs({
  options: { ...hostOptions, uri: { type: 'string' }, bridge: { type: 'string' } },
});

const mac = '52:54:00:00:00:01';

const terminal = new Terminal();
const step = (text: string) => terminal.line('step', text);
const found = (text: string) => terminal.line('found', text);

/** Starts a small guest, and reads its console from the first byte. */
async function boot({ connection, guest: boots }: Host): Promise<{ domain: Domain; guest: ConsoleReader }> {
  const domain = await connection.defineGuest({ name: `hotplug-${process.pid}`, memory: '256 MiB', ...boots });
  try {
    await domain.create({ paused: true });
    const guest = new ConsoleReader(await domain.openConsole(), (line) => {
      if (/^(guest|hotplug|network):/.test(line)) terminal.line('guest', line);
    });
    await domain.resume();
    await terminal.wait('the guest boots', guest.line(/^guest: ready/));
    return { domain, guest };
  } catch (error) {
    await remove(domain);
    throw error;
  }
}

async function remove(domain: Domain): Promise<void> {
  if (await domain.isActive()) await domain.destroy();
  await domain.undefine();
}

/** A disk comes, into the running guest and its definition. Gives its name in the guest. */
async function plugDisk(domain: Domain, guest: ConsoleReader, source: string): Promise<string> {
  step('a disk, into the running guest and its definition');
  const { disk } = paravirtual(await domain.getConfig()).block({ source, target: 'vdb' });
  // virtio tells the guest a name for it; Xen has none.
  if (disk.target.bus === 'virtio') disk.serial = 'vdb';
  const appeared = guest.line(/hotplug: added block /);
  const { live } = await domain.attachDevice({ disk });
  await appeared;
  found(`libvirt calls it ${live?.disk.alias?.name ?? disk.target.dev}`);
  return disk.target.dev;
}

/** A network card comes, into the running guest alone; then its cable is pulled, where the driver can. False if there is none. */
async function plugCard({ connection }: Host, domain: Domain, guest: ConsoleReader): Promise<boolean> {
  step('a network card, into the running guest alone');
  const source: NetSource = options.bridge ? { bridge: options.bridge } : { user: true };
  const build = paravirtual(await domain.getConfig());
  try {
    const appeared = guest.line(options.bridge ? /hotplug: added net / : /network: name=eth0 address=/);
    await domain.attachDevice(build.net({ ...source, mac }), { live: true });
    await appeared;
  } catch (error) {
    if (!(error instanceof GuestSpecError)) throw error;
    found(`none: ${error.message}; --bridge names another source`);
    return false;
  }
  if ((await connection.supports({ update: 'interface' })) === false) {
    found('this driver changes no cards of running guests');
    return true;
  }
  const pulled = await domain.updateDevice({ mac }, ({ interface: nic }) => {
    nic!.link = { state: 'down' };
  });
  found(`its cable is pulled, changed where it was: ${Object.keys(pulled).join(' and ')}`);
  return true;
}

/** The card goes, though the guest is asleep, where the driver tells of guests that do not let go. */
async function unplugCard({ connection }: Host, domain: Domain, guest: ConsoleReader): Promise<void> {
  const removed = guest.line(/hotplug: removed net/);
  if (await connection.supports({ event: 'domain-device-removed' })) {
    step('the card goes, but the guest is asleep');
    await domain.suspend();
    try {
      await domain.detachDevice({ mac }, { timeout: 1000, attempts: 2 });
    } catch (error) {
      if (!(error instanceof DeviceRemovalError)) throw error;
      found(`${error.reason}: ${error.message}`);
    }
    // Awake, it does what it was asked.
    await domain.resume();
  } else {
    step('the card goes');
    await domain.detachDevice({ mac });
  }
  await removed;
}

async function main(): Promise<void> {
  await using host = await openHost(options);
  const { domain, guest } = await boot(host);
  try {
    const disk = await plugDisk(domain, guest, host.disk);
    const card = await plugCard(host, domain, guest);

    step('the disk goes; this resolves when the guest has let go of it');
    const gone = await domain.detachDevice({ target: disk });
    found(`it left the ${Object.keys(gone).join(' and the ')}`);

    if (card) await unplugCard(host, domain, guest);
    step('done');
  } finally {
    await remove(domain);
  }
}

if (options.help) process.stdout.write(help);
else await main();
