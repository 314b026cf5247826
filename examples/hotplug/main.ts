/**
 * Devices that come and go in a running guest: a disk, a network card, and one that the guest does not let go of at first.
 *
 * npx tsx examples/hotplug/main.ts
 */
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connection, connect, DeviceRemovalError, type Domain } from 'libvirt-native';
import type { DomainDisk } from 'libvirt-native/config';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { accelerator, guestImage } from '../../scripts/guest/index.mjs';
import { ConsoleReader } from '../demo/guest.ts';
import { Terminal } from '../demo/terminal.ts';

const terminal = new Terminal();

/** Starts a small guest, and reads its console from the first byte. */
async function boot(connection: Connection): Promise<{ domain: Domain; guest: ConsoleReader }> {
  const { kernel, initramfs: initrd, cmdline } = guestImage();
  const kind = (await accelerator()).name === 'kvm' ? 'kvm' : 'qemu';
  const spec = { name: `hotplug-${process.pid}`, kind, memory: '192 MiB', kernel, initrd, cmdline } as const;
  const domain = await connection.defineGuest(spec);
  await domain.create({ paused: true });
  const guest = new ConsoleReader(await domain.openConsole(), (line) => {
    if (/^(guest|hotplug|network):/.test(line)) terminal.line('guest', line);
  });
  await domain.resume();
  await terminal.wait('the guest boots', guest.line(/^guest: ready/));
  return { domain, guest };
}

async function diskOf(folder: string, dev: string): Promise<DomainDisk> {
  const file = join(folder, `${dev}.img`);
  await writeFile(file, '');
  await truncate(file, 16 * 1024 * 1024);
  const driver = { name: 'qemu', type: 'raw' } as const;
  return { type: 'file', device: 'disk', driver, source: { file }, target: { dev, bus: 'virtio' }, serial: dev };
}

async function main(): Promise<void> {
  await using qemu = await EmbeddedQemu.create({
    capabilitiesCache: join(import.meta.dirname, '../../.cache/qemu-capabilities'),
  });
  await using connection = await connect(qemu.uri);
  const { domain, guest } = await boot(connection);
  try {
    terminal.line('step', 'a disk, into the running guest and its definition');
    const { live } = await domain.attachDevice({ disk: await diskOf(qemu.root, 'vdb') });
    await guest.line(/hotplug: added block .*serial=vdb/);
    terminal.line('found', `libvirt calls it ${live?.disk.alias?.name}`);

    terminal.line('step', 'a network card, into the running guest alone; then its cable is pulled');
    const card = { type: 'user', mac: { address: '52:54:00:00:00:01' }, model: { type: 'virtio' } } as const;
    await domain.attachDevice({ interface: card }, { live: true });
    await guest.line(/network: name=eth0 address=/);
    const pulled = await domain.updateDevice({ mac: card.mac.address }, ({ interface: nic }) => {
      nic!.link = { state: 'down' };
    });
    terminal.line('found', `changed where it was: ${Object.keys(pulled).join(' and ')}`);

    terminal.line('step', 'the disk goes; this resolves when the guest has let go of it');
    const gone = await domain.detachDevice({ target: 'vdb' });
    terminal.line('found', `it left the ${Object.keys(gone).join(' and the ')}`);

    terminal.line('step', 'the card goes, but the guest is asleep');
    await domain.suspend();
    try {
      await domain.detachDevice({ mac: card.mac.address }, { timeout: 1000, attempts: 2 });
    } catch (error) {
      if (!(error instanceof DeviceRemovalError)) throw error;
      terminal.line('found', `${error.reason}: ${error.message}`);
    }
    // Awake, it does what it was asked.
    const removed = guest.line(/hotplug: removed net/);
    await domain.resume();
    await removed;
    terminal.line('step', 'done');
  } finally {
    await domain.destroy();
    await domain.undefine();
  }
}

await main();
