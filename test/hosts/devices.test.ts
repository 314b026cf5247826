/** virtio devices on real KVM. What counts is what the guest has found. */
import { onHosts, type Stage } from './stage.ts';

const images = '/var/lib/libvirt/images';

/** A file with a file system's worth of zeros, for a guest. */
const disk = (stage: Stage, name: string, mebibytes: number) =>
  stage.host.run(`truncate -s ${mebibytes}M ${images}/${name} && chown libvirt-qemu ${images}/${name}`);

onHosts({ hosts: ['kvm'] }, (scenario) => {
  scenario('virtio devices come and go while the guest runs', async (stage) => {
    await disk(stage, 'plugged.img', 8);
    const { guest, domain } = await stage.boot('kvm');
    const source = { file: `${images}/plugged.img` };
    const target = { dev: 'vdb', bus: 'virtio' } as const;
    const plugged = {
      disk: { type: 'file', device: 'disk', driver: { name: 'qemu', type: 'raw' }, source, target },
    } as const;
    const mac = '52:54:00:00:00:02';
    const steps = [
      [plugged, /hotplug: added block name=(vd\w) bytes=8388608/, /hotplug: removed block name=vd/],
      [
        { interface: { type: 'user', mac: { address: mac }, model: { type: 'virtio' } } } as const,
        /hotplug: added net name=\S+ mac=52:54:00:00:00:02/,
        /hotplug: removed net/,
      ],
      [
        { rng: { model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } } } as const,
        /hotplug: added virtio: \S+ entropy driver=virtio_rng/,
        /hotplug: removed virtio/,
      ],
    ] as const;
    for (const [device, came, went] of steps) {
      const from = guest.text.length;
      await domain.attachDevice(device, { live: true });
      await guest.until(came, { from });
      await domain.detachDevice(device, { live: true });
      await guest.until(went, { from });
    }
  });
});
