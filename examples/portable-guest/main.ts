/**
 * The same guest on KVM and on Xen: planned, explained, started, looked into, given one more disk, ended.
 *
 * npx tsx examples/portable-guest/main.ts --kernel /srv/vmlinux --initrd /srv/initramfs qemu+ssh://kvm/system xen+ssh://xen/system
 *
 * Without a URI, it runs on the QEMU driver inside this process, with the guest of the demo.
 */
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Connection, connect, type Domain, type GuestSpec } from 'libvirt-native';
import { paravirtual } from 'libvirt-native/guest';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { accelerator, guestImage } from '../../scripts/guest/index.mjs';
import { ConsoleReader } from '../demo/guest.ts';

/** What libvirt learns of QEMU takes it seconds; the demo and the tests keep it there, too. */
const capabilitiesCache = fileURLToPath(new URL('../../.cache/qemu-capabilities', import.meta.url));

const { values, positionals: uris } = parseArgs({
  allowPositionals: true,
  options: {
    kernel: { type: 'string', default: '/srv/guest/vmlinux' },
    initrd: { type: 'string', default: '/srv/guest/initramfs' },
    disk: { type: 'string', default: '/srv/guest/disk.img' },
  },
});

/** What is wanted. Nothing here knows which hypervisor it will be. */
const wanted = ({ kernel, initrd }: { kernel: string; initrd: string }): GuestSpec => ({
  name: `portable-${process.pid}`,
  memory: '256 MiB',
  cpus: 1,
  kernel,
  initrd,
  cmdline: 'quiet',
});

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
async function show(connection: Connection, spec: GuestSpec, disk: string): Promise<void> {
  const { domain, guest } = await start(connection, spec);
  try {
    await guest.line(/^guest: ready/);
    // A virtio disk on KVM, xvdb on Xen: the configuration of the running guest tells.
    const device = paravirtual(await domain.getConfig()).block({ source: disk, target: 'vdb' });
    const appeared = guest.line(/^hotplug: added block/);
    await domain.attachDevice(device);
    await appeared;
    await domain.detachDevice({ target: device.disk.target.dev });
    console.log(`${domain.name}: ${device.disk.target.dev} came and went`);
  } finally {
    await domain.destroy();
  }
}

if (uris.length > 0) {
  for (const uri of uris) {
    await using connection = await connect(uri);
    await show(connection, wanted(values), values.disk);
  }
} else {
  await using qemu = await EmbeddedQemu.create({ capabilitiesCache });
  await using connection = await connect(qemu.uri);
  const disk = join(qemu.root, 'disk.img');
  await writeFile(disk, '');
  await truncate(disk, 8 * 1024 * 1024);
  const { kernel, initramfs } = guestImage();
  // That there is a /dev/kvm does not mean that guests start on it, as inside of some virtual machines.
  const kind = (await accelerator()).name === 'kvm' ? 'kvm' : 'qemu';
  await show(connection, { ...wanted({ kernel, initrd: initramfs }), kind }, disk);
}
