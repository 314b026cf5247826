/** A user's file with a configuration in it. `npm run check` says how long its types take: the goal is under 3 s. */
import { type DomainConfig, type DomainDisk, DomainConfig as document } from 'libvirt-native/config';

const disk: DomainDisk = {
  type: 'network',
  device: 'disk',
  driver: { name: 'qemu', type: 'raw', cache: 'none' },
  source: { protocol: 'rbd', name: 'pool/image', host: [{ name: 'mon1', port: 6789 }] },
  target: { dev: 'vda', bus: 'virtio' },
};

export const config: DomainConfig = {
  type: 'kvm',
  name: 'web',
  memory: { unit: 'MiB', value: 512 },
  vcpu: { value: 2 },
  os: { type: { value: 'hvm', arch: 'x86_64', machine: 'q35' } },
  devices: {
    disk: [disk],
    interface: [{ type: 'network', source: { network: 'default' }, model: { type: 'virtio' } }],
    console: [{ type: 'pty', target: { type: 'virtio' } }],
  },
};

export const parsed: DomainConfig = document.parse(document.format(config));
