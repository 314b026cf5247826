/** Virtio devices that come and go while the guest runs, on real KVM. What counts is what the guest has found. */
import type { Domain } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import { virtio } from 'libvirt-native/guest';
import { expect } from 'vitest';
import { guestXML } from '../guests.ts';
import { memoryOf, onHosts, type Running, type Stage } from '../stage.ts';

const folder = '/srv/plugged';
const mac = '52:54:00:00:00:02';

const prepare = (stage: Stage) =>
  stage.host.run(`mkdir -p ${folder} && truncate -s 8M ${folder}/disk.img && chown -R libvirt-qemu ${folder}`);

/** A guest with room for more: slots for memory, root ports, a controller for channels, a second processor. */
async function start(stage: Stage): Promise<Running> {
  const config = DomainConfig.parse(guestXML('kvm', 'plugged', { memory: 384, vcpus: "<vcpu current='1'>2</vcpu>" }));
  const domain = await stage.connection.defineDomain({
    ...config,
    maxMemory: { unit: 'MiB', value: 2048, slots: 4 },
    memoryBacking: { source: { type: 'memfd' }, access: { mode: 'shared' } },
    cpu: { mode: 'host-passthrough', numa: { cell: [{ id: 0, cpus: '0-1', memory: 384, unit: 'MiB' }] } },
    devices: { ...config.devices, controller: [...(config.devices?.controller ?? []), virtio.serial().controller] },
  });
  return { domain, guest: await stage.start(domain) };
}

const roomy = (stage: Stage) => stage.shared('roomy', () => start(stage));

interface Pluggable {
  device: Parameters<Domain['attachDevice']>[0];
  /** What the guest says when it comes. */
  came: RegExp;
  /** What it says when it goes. */
  went: RegExp;
  /** What is changed of it meanwhile, and how the guest sees that. */
  update?: (running: Running) => Promise<void>;
  /** What has to happen before the guest can release it. */
  free?: (running: Running) => Promise<void>;
}

/** A virtio device of a kind, bound by a driver. */
const added = (kind: string, driver: string) => new RegExp(`hotplug: added virtio: \\S+ ${kind} driver=${driver}`);
const removed = /hotplug: removed virtio/;

async function requestMemory({ domain, guest }: Running, mebibytes: number): Promise<void> {
  const before = await memoryOf(guest);
  const device = async () => (await domain.getConfig()).devices?.memory?.[0];
  const plugged = async () => {
    const memory = await device();
    return memory?.model === 'virtio-mem' ? Number(memory.target.current?.value ?? 0) / 1024 : 0;
  };
  const current = await plugged();
  await domain.updateDevice({ alias: (await device())!.alias!.name }, ({ memory }) => {
    if (memory?.model === 'virtio-mem') memory.target.requested = { unit: 'MiB', value: mebibytes };
  });
  const expected = before + mebibytes - current;
  await expect
    .poll(async () => Math.abs((await memoryOf(guest)) - expected), { timeout: 60_000, interval: 1000 })
    .toBeLessThan(24);
  // The guest stops using it before it releases it, and tries again after some seconds where a block of it is still in use.
  await expect.poll(plugged, { timeout: 150_000, interval: 1000 }).toBe(mebibytes);
}

const pluggable: Readonly<Record<string, Pluggable>> = {
  'a disk': {
    device: virtio.block({ source: `${folder}/disk.img`, target: 'vdb', serial: 'plugged' }),
    came: /hotplug: added block name=vd\w bytes=8388608 serial=plugged/,
    went: /hotplug: removed block name=vd/,
  },
  'a network card, whose link goes down and up again': {
    device: virtio.net({ user: true, mac }),
    came: new RegExp(`hotplug: added net name=\\S+ mac=${mac}`),
    went: /hotplug: removed net/,
    async update({ domain, guest }) {
      const carrier = () => guest.run(`cat $(dirname $(grep -l ${mac} /sys/class/net/*/address))/carrier`);
      for (const [state, seen] of [
        ['down', '0'],
        ['up', '1'],
      ] as const) {
        await domain.updateDevice({ mac }, ({ interface: card }) => {
          card!.link = { state };
        });
        await expect.poll(carrier, { timeout: 20_000, interval: 500 }).toMatch(new RegExp(`^${seen}`));
      }
    },
  },
  'a SCSI controller': {
    device: virtio.scsi(),
    came: added('scsi', 'virtio_scsi'),
    went: removed,
  },
  'a source of entropy': {
    device: virtio.rng(),
    came: added('entropy', 'virtio_rng'),
    went: removed,
  },
  'a keyboard': {
    device: virtio.input({ type: 'keyboard' }),
    came: added('input', 'virtio_input'),
    went: removed,
  },
  'a socket device': {
    device: virtio.vsock({ cid: 77 }),
    came: added('vsock', 'vmw_vsock_virtio_transport'),
    went: removed,
  },
  'a shared folder': {
    device: virtio.fs({ source: folder, target: 'shared' }),
    came: added('fs', 'virtiofs'),
    went: removed,
  },
  'memory that grows and shrinks': {
    device: virtio.mem({ size: '256 MiB' }),
    came: added('mem', 'virtio_mem'),
    went: removed,
    update: (running) => requestMemory(running, 128),
    free: (running) => requestMemory(running, 0),
  },
};

onHosts({ hosts: ['kvm'], prepare }, (scenario) => {
  for (const [name, { device, came, went, update, free }] of Object.entries(pluggable)) {
    scenario(`${name} comes and goes while the guest runs`, async (stage) => {
      const { domain, guest } = await roomy(stage);
      const { live } = await domain.attachDevice(device, { live: true });
      await guest.expect(came);
      const [placed] = Object.values(live ?? {}) as { alias?: { name: string } }[];
      await update?.({ domain, guest });
      await free?.({ domain, guest });
      await domain.detachDevice({ alias: placed!.alias!.name }, { live: true, attempts: 3 });
      await guest.expect(went);
      expect(await domain.getXMLDesc()).not.toContain(`'${placed!.alias!.name}'`);
    });
  }

  scenario('a channel comes and goes while the guest runs', async (stage) => {
    const { domain, guest } = await roomy(stage);
    const name = 'org.libvirt-native.plugged';
    const ports = () => guest.run('cat /sys/class/virtio-ports/*/name || true');
    const { live } = await domain.attachDevice(virtio.channel({ name }), { live: true });
    await expect.poll(ports, { timeout: 20_000, interval: 500 }).toContain(name);
    await domain.detachDevice({ alias: live!.channel!.alias!.name }, { live: true });
    await expect.poll(ports, { timeout: 20_000, interval: 500 }).not.toContain(name);
  });

  scenario('an accelerator of ciphers cannot be plugged in, and the error says so', async (stage) => {
    const { domain } = await roomy(stage);
    await expect(domain.attachDevice(virtio.crypto(), { live: true })).rejects.toThrow(
      /does not attach devices of the class 'crypto'/,
    );
  });

  scenario('a processor comes and goes while the guest runs', async (stage) => {
    const { domain, guest } = await roomy(stage);
    const online = () => guest.run('cat /sys/devices/system/cpu/online');
    expect(await online()).toBe('0');
    await domain.setVcpus(2, { live: true });
    await expect.poll(online, { timeout: 30_000, interval: 500 }).toBe('0-1');
    expect((await domain.getInfo()).nrVirtCpu).toBe(2);
    await guest.run('echo 0 >/sys/devices/system/cpu/cpu1/online');
    await domain.setVcpus(1, { live: true });
    await expect.poll(online, { timeout: 30_000, interval: 500 }).toBe('0');
  });
});
