/**
 * Hot-plug in a running guest: a disk, a network card, and a device that the guest does not release at first. On any host with QEMU or KVM,
 * and on Xen with what its driver can do.
 *
 * npx tsx examples/hotplug/main.ts --help
 */
import { parseArgs } from 'node:util';
import { DeviceRemovalError, type GuestKind } from 'libvirt-native';
import { GuestSpecError, type NetSource, paravirtual } from 'libvirt-native/guest';
import type { LabGuest } from 'libvirt-native/testing';
import { Terminal } from '../demo/terminal.ts';
import { labHelp, labOptions, openLab } from '../lab.ts';

const help = `Usage: npx tsx examples/hotplug/main.ts [options]

${labHelp}  --bridge <name>   the host's bridge for the network card. Default: QEMU's user network, which Xen does not have
`;

const { values: options } = parseArgs({
  options: { ...labOptions, uri: { type: 'string' }, bridge: { type: 'string' } },
});

const mac = '52:54:00:00:00:01';

const terminal = new Terminal();
const step = (text: string) => terminal.line('step', text);
const found = (text: string) => terminal.line('found', text);

/** Attaches a disk to the running guest and its definition. Returns its target. */
async function plugDisk({ domain, console }: LabGuest, source: string): Promise<string> {
  step('attaching a disk to the running guest and its definition');
  const { disk } = paravirtual(await domain.getConfig()).block({ source, target: 'vdb' });
  // virtio passes a serial to the guest; Xen has none.
  if (disk.target.bus === 'virtio') disk.serial = 'vdb';
  const { live } = await domain.attachDevice({ disk });
  await console.expect(/hotplug: added block .*\n/);
  found(`attached as ${live?.disk.alias?.name ?? disk.target.dev}`);
  return disk.target.dev;
}

/** Attaches a network card to the running guest only, then sets its link down, where the driver can. False if there is none. */
async function plugCard({ domain, console }: LabGuest): Promise<boolean> {
  step('attaching a network card to the running guest only');
  const source: NetSource = options.bridge ? { bridge: options.bridge } : { user: true };
  const build = paravirtual(await domain.getConfig());
  try {
    await domain.attachDevice(build.net({ ...source, mac }), { live: true });
    await console.expect(options.bridge ? /hotplug: added net .*\n/ : /network: name=eth0 address=.*\n/);
  } catch (error) {
    if (!(error instanceof GuestSpecError)) throw error;
    found(`no network card: ${error.message}; --bridge names another source`);
    return false;
  }
  if ((await domain.connection.supports({ update: 'interface' })) === false) {
    found('this driver cannot change a network card of a running guest');
    return true;
  }
  const pulled = await domain.updateDevice({ mac }, ({ interface: nic }) => {
    nic!.link = { state: 'down' };
  });
  found(`link down, changed in: ${Object.keys(pulled).join(' and ')}`);
  return true;
}

/** Detaches the card while the guest is suspended, where the driver reports guests that do not release a device. */
async function unplugCard({ domain, console }: LabGuest): Promise<void> {
  if (await domain.connection.supports({ event: 'domain-device-removed' })) {
    step('detaching the card while the guest is suspended');
    await domain.suspend();
    try {
      await domain.detachDevice({ mac }, { timeout: 1000, attempts: 2 });
    } catch (error) {
      if (!(error instanceof DeviceRemovalError)) throw error;
      found(`${error.reason}: ${error.message}`);
    }
    // Resumed, the guest carries out the request.
    await domain.resume();
  } else {
    step('detaching the card');
    await domain.detachDevice({ mac });
  }
  await console.expect(/hotplug: removed net .*\n/);
}

async function main(): Promise<void> {
  await using lab = await openLab(options);
  const booted = lab.guest({
    name: `hotplug-${process.pid}`,
    memory: '256 MiB',
    ...(options.kind !== undefined && { kind: options.kind as GuestKind }),
    resettable: false,
    onLine: (line) => /^(guest|hotplug|network):/.test(line) && terminal.line('guest', line),
  });
  await using guest = await terminal.wait('the guest boots', booted);
  const disk = await plugDisk(guest, options.disk ?? (await lab.disk('8 MiB')));
  const card = await plugCard(guest);

  step('detaching the disk; this resolves when the guest has released it');
  const gone = await guest.domain.detachDevice({ target: disk });
  found(`detached from: ${Object.keys(gone).join(' and ')}`);

  if (card) await unplugCard(guest);
  step('done');
}

if (options.help) process.stdout.write(help);
else await main();
