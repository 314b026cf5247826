/** Every virtio device on real KVM, as the library's builders make it: the guest's driver binds it, and it works. */
import { buffer } from 'node:stream/consumers';
import type { Domain } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import { virtio } from 'libvirt-native/guest';
import type { GuestConsole } from 'libvirt-native/testing';
import { expect } from 'vitest';
import { guestXML } from '../guests.ts';
import { memoryOf, onHosts, type Running, type Stage } from '../stage.ts';

const folder = '/srv/virtio';
const mac = '52:54:00:00:00:01';

/** One guest that has them all but the IOMMU: what makes memory of different kinds possible, and devices upon them. */
function everyDevice(): DomainConfig {
  const config = DomainConfig.parse(guestXML('kvm', 'virtio', { memory: 512 }));
  const { controller = [] } = config.devices ?? {};
  return {
    ...config,
    maxMemory: { unit: 'MiB', value: 2048, slots: 4 },
    // virtiofs is a process of its own, with which the guest's memory is shared.
    memoryBacking: { source: { type: 'memfd' }, access: { mode: 'shared' } },
    cpu: { mode: 'host-passthrough', numa: { cell: [{ id: 0, cpus: '0', memory: 512, unit: 'MiB' }] } },
    devices: {
      ...config.devices,
      ...virtio.balloon({ freePageReporting: true, statsPeriod: 1 }),
      ...virtio.vsock({ cid: 42 }),
      controller: [...controller, virtio.scsi({ queues: 1 }).controller, virtio.serial().controller],
      disk: [
        virtio.block({ source: `${folder}/block.img`, target: 'vda', serial: 'block-1', discard: 'unmap' }).disk,
        virtio.block({ source: `${folder}/scsi.img`, target: 'sda', bus: 'scsi' }).disk,
      ],
      interface: [virtio.net({ user: true, mac, packed: true }).interface],
      rng: [virtio.rng({ rate: { bytes: 65536 } }).rng],
      console: [...(config.devices?.console ?? []), virtio.console({ port: 1, alias: 'ua-console' }).console],
      channel: [virtio.channel({ name: 'org.libvirt-native.0' }).channel],
      filesystem: [
        virtio.fs({ source: folder, target: 'shared' }).filesystem,
        virtio.fs({ source: folder, target: 'old', driver: 'path', readonly: true }).filesystem,
      ],
      video: [virtio.gpu({ heads: 1 }).video],
      input: [virtio.input({ type: 'keyboard' }).input, virtio.input({ type: 'tablet' }).input],
      crypto: [virtio.crypto({ queues: 1 }).crypto],
      memory: [
        virtio.mem({ size: '256 MiB' }).memory,
        virtio.pmem({ path: `${folder}/pmem.img`, size: '64 MiB' }).memory,
      ],
      audio: [{ id: '1', type: 'none' }],
      sound: [virtio.sound({ audio: 1 }).sound],
    },
  };
}

async function prepare(stage: Stage): Promise<void> {
  const images = { 'block.img': 8, 'scsi.img': 16, 'pmem.img': 64, 'iommu.img': 4 };
  await stage.host.run(`mkdir -p ${folder} && echo from-the-host >${folder}/note`);
  for (const [name, mebibytes] of Object.entries(images))
    await stage.host.run(`truncate -s ${mebibytes}M ${folder}/${name}`);
  await stage.host.run(`chown -R libvirt-qemu ${folder}`);
}

const withEveryDevice = (stage: Stage): Promise<Running> =>
  stage.shared('virtio', async () => {
    const domain = await stage.connection.defineDomain(everyDevice());
    return { domain, guest: await stage.start(domain) };
  });

/** Reads a stream until it has brought a text. */
async function heard(stream: AsyncIterable<Buffer>, text: string): Promise<string> {
  let all = '';
  for await (const chunk of stream) {
    all += chunk;
    if (all.includes(text)) break;
  }
  return all;
}

interface Device {
  /** What the guest says of it. */
  bound: RegExp;
  /** That it works. */
  works?: (guest: GuestConsole, stage: Stage, domain: Domain) => Promise<void>;
}

const devices: Readonly<Record<string, Device>> = {
  block: {
    bound: /block driver=virtio_blk .* bytes=8388608 serial=block-1/,
    async works(guest, stage) {
      await guest.run('echo from-the-guest | dd of=/dev/vda conv=fsync 2>/dev/null');
      expect(await stage.host.run(`head -n 1 ${folder}/block.img`)).toContain('from-the-guest');
    },
  },
  net: {
    bound: new RegExp(`net driver=virtio_net .* mac=${mac}`),
    works: async (guest) => void (await guest.expect(/network: name=\S+ address=10\.0\.2\.15/, { fromStart: true })),
  },
  scsi: {
    bound: /scsi driver=virtio_scsi/,
    works: async (guest) => expect(await guest.run('cat /sys/class/block/sda/size')).toMatch(/\b32768\b/),
  },
  rng: {
    bound: /entropy driver=virtio_rng/,
    works: async (guest) => expect(await guest.run('head -c 64 /dev/hwrng | wc -c')).toMatch(/\b64\b/),
  },
  balloon: {
    bound: /balloon driver=virtio_balloon/,
    async works(_guest, _stage, domain) {
      const usable = async () => (await domain.memoryStats()).usable ?? 0n;
      await expect.poll(usable, { timeout: 20_000, interval: 500 }).toBeGreaterThan(100n * 1024n);
    },
  },
  console: {
    bound: /console driver=virtio_console/,
    async works(guest, _stage, domain) {
      const stream = await domain.openConsole('ua-console');
      await guest.run('for c in /dev/hvc*; do echo to-the-console >$c; done; true');
      expect(await heard(stream, 'to-the-console')).toContain('to-the-console');
    },
  },
  channel: {
    bound: /console driver=virtio_console .*port=org\.libvirt-native\.0/,
    async works(guest, _stage, domain) {
      const stream = await domain.openChannel('org.libvirt-native.0');
      stream.write('to-the-guest\n');
      expect(await guest.run('head -n 1 /dev/virtio-ports/org.libvirt-native.0')).toContain('to-the-guest');
      await guest.run('echo to-the-host >/dev/virtio-ports/org.libvirt-native.0');
      expect(await heard(stream, 'to-the-host')).toContain('to-the-host');
    },
  },
  virtiofs: {
    bound: /fs driver=virtiofs/,
    async works(guest, stage) {
      const output = await guest.run('mkdir -p /mnt/fs && mount -t virtiofs shared /mnt/fs && cat /mnt/fs/note');
      expect(output).toContain('from-the-host');
      await guest.run('echo from-the-guest >/mnt/fs/answer');
      expect(await stage.host.run(`cat ${folder}/answer`)).toBe('from-the-guest');
    },
  },
  '9p': {
    bound: /9p driver=9pnet_virtio/,
    async works(guest) {
      const output = await guest.run(
        'mkdir -p /mnt/9p && mount -t 9p -o trans=virtio,ro old /mnt/9p && cat /mnt/9p/note',
      );
      expect(output).toContain('from-the-host');
    },
  },
  gpu: {
    bound: /gpu driver=virtio_gpu/,
    async works(guest, _stage, domain) {
      // White on every pixel of the screen, which the picture shows.
      await guest.run("tr '\\0' '\\377' </dev/zero | dd of=/dev/fb0 bs=64k 2>/dev/null || true");
      const { mimeType, stream } = await domain.screenshot();
      const picture = await buffer(stream);
      expect(mimeType).toMatch(/^image\//);
      expect(picture.length).toBeGreaterThan(100);
      if (mimeType === 'image/x-portable-pixmap')
        expect(picture.subarray(-300).every((byte) => byte === 255)).toBe(true);
    },
  },
  input: {
    bound: /input driver=virtio_input .*name=input/,
    async works(guest, _stage, domain) {
      const event = guest.run(
        'timeout 20 head -c 24 /dev/input/$(ls /sys/bus/virtio/drivers/virtio_input/virtio*/input/input*/ | grep -m1 event) | wc -c',
      );
      const pressing = setInterval(() => void domain.sendKey([30], { holdTime: 20 }).catch(() => {}), 1000);
      try {
        expect(await event).toMatch(/\b24\b/);
      } finally {
        clearInterval(pressing);
      }
    },
  },
  vsock: { bound: /vsock driver=vmw_vsock_virtio_transport/ },
  crypto: {
    bound: /crypto driver=virtio_crypto/,
    // The whole list would take its serial port a minute.
    works: async (guest) => expect(await guest.run('grep -c virtio_crypto /proc/crypto')).toMatch(/^[1-9]/m),
  },
  mem: {
    bound: /mem driver=virtio_mem/,
    async works(guest, _stage, domain) {
      const total = () => memoryOf(guest);
      const before = await total();
      const [memory] = (await domain.getConfig()).devices?.memory ?? [];
      await domain.updateDevice(
        { alias: memory!.alias!.name },
        ({ memory }) => {
          if (memory?.model === 'virtio-mem') memory.target.requested = { unit: 'MiB', value: 128 };
        },
        { live: true },
      );
      await expect.poll(total, { timeout: 60_000, interval: 1000 }).toBeGreaterThan(before + 100);
    },
  },
  pmem: { bound: /pmem driver=virtio_pmem/ },
  sound: {
    bound: /sound driver=virtio_snd/,
    works: async (guest) => expect(await guest.run('cat /proc/asound/cards')).toMatch(/virtio/i),
  },
};

/** The guest reports its devices when it starts; a driver may bind later. */
async function expectBound(guest: GuestConsole, bound: RegExp): Promise<void> {
  if (bound.test(guest.transcript)) return;
  await expect.poll(() => guest.run('devices'), { timeout: 60_000, interval: 1000 }).toMatch(bound);
}

onHosts({ hosts: ['kvm'], prepare }, (scenario) => {
  for (const [name, { bound, works }] of Object.entries(devices)) {
    scenario(`virtio ${name}: the guest's driver binds it${works ? ', and it works' : ''}`, async (stage) => {
      const { domain, guest } = await withEveryDevice(stage);
      await expectBound(guest, bound);
      await works?.(guest, stage, domain);
    });
  }

  // In a guest of its own: behind it, all of the guest's DMA is emulated twice.
  scenario("virtio iommu: the guest's driver binds it, and a disk behind it works", async (stage) => {
    const config = DomainConfig.parse(guestXML('kvm', 'iommu'));
    const { disk } = virtio.block({ source: `${folder}/iommu.img`, target: 'vda', iommu: true });
    const domain = await stage.connection.defineDomain({
      ...config,
      devices: { ...config.devices, disk: [disk], iommu: [virtio.iommu().iommu] },
    });
    const guest = await stage.start(domain);
    await expectBound(guest, /iommu driver=virtio_iommu/);
    await expectBound(guest, /block driver=virtio_blk .* bytes=4194304/);
    expect(
      await guest.run('ls /sys/class/block/vda/device/../iommu/devices 2>/dev/null || ls /sys/class/iommu/*/devices'),
    ).toContain('0000:');
    await guest.run('echo translated | dd of=/dev/vda conv=fsync 2>/dev/null');
    expect(await stage.host.run(`head -n 1 ${folder}/iommu.img`)).toContain('translated');
  });
});
