/** Values of the right type that libvirt, QEMU or the kernel would refuse only when the guest starts, or change in silence. */
import { describe, expect, test } from 'vitest';
import { type GuestSpec, GuestSpecError, planGuest } from '../../lib/guest/index.ts';
import { kvmHost } from './hosts.ts';

const small: GuestSpec = { name: 'small', memory: '512 MiB' };
const net = (settings: object) => ({ networks: [{ network: 'default', ...settings }] });
const disk = (settings: object) => ({ disks: [{ source: '/a', ...settings }] });

const refused: readonly [Record<string, unknown>, field: string, reason: RegExp][] = [
  // VLANs: 0 is none for the kernel, 4095 is reserved.
  ...[0, -1, 4095, 5000, 1.5, Number.NaN].map((vlan): [Record<string, unknown>, string, RegExp] => [
    net({ vlan }),
    'networks[0].vlan',
    /VLAN from 1 to 4094/,
  ]),
  [net({ vlan: [1, 4095] }), 'networks[0].vlan[1]', /VLAN from 1 to 4094/],
  [net({ vlan: [7, 7] }), 'networks[0].vlan[1]', /in the trunk already/],
  [net({ vlan: [] }), 'networks[0].vlan', /at least one/],
  [{ networks: [{ pci: '03:10.2', vlan: 5000 }] }, 'networks[0].vlan', /1 to 4094/],
  [{ networks: [{ pci: '03:10.2', vlan: [1, 2] }] }, 'networks[0].vlan', /one VLAN/],
  [{ networks: [{ user: true, vlan: 5 }] }, 'networks[0].vlan', /not supported for 'user'/],
  [{ networks: [{ vhostUser: '/s', vlan: 5 }] }, 'networks[0].vlan', /not supported for 'vhostUser'/],
  [{ networks: [{ device: 'eth0', vlan: 5 }] }, 'networks[0].vlan', /passthrough/],
  // MAC addresses: of one interface.
  [net({ mac: '01:00:5e:00:00:01' }), 'networks[0].mac', /multicast/],
  [net({ mac: 'ff:ff:ff:ff:ff:ff' }), 'networks[0].mac', /broadcast/],
  [net({ mac: '00:00:00:00:00:00' }), 'networks[0].mac', /no interface/],
  [net({ mac: '52:54:00:00:00' }), 'networks[0].mac', /expected a MAC address/],
  [net({ mac: '525400000001' }), 'networks[0].mac', /expected a MAC address/],
  [net({ mac: '52-54-00-00-00-01' }), 'networks[0].mac', /expected a MAC address/],
  [{ networks: [{ pci: '03:10.2', mac: '33:33:00:00:00:01' }] }, 'networks[0].mac', /multicast/],
  // Names and paths.
  [{ networks: [''] }, 'networks[0]', /not empty/],
  [{ networks: [{ bridge: 'a-very-long-bridge' }] }, 'networks[0].bridge', /1 to 15 bytes/],
  [{ networks: [{ bridge: 'br 0' }] }, 'networks[0].bridge', /network interface/],
  [{ networks: [{ vdpa: 'dev' }] }, 'networks[0].vdpa', /begins with '\/'/],
  [disk({ source: { pool: 'p', volume: '../x', capacity: 1 } }), 'disks[0].source.volume', /no '\/'/],
  [disk({ source: { pool: '', volume: 'x' } }), 'disks[0].source.pool', /not empty/],
  [disk({ source: { pool: 'p', volume: 'x', from: 'y' } }), 'disks[0].source.from', /requires capacity/],
  [disk({ alias: 'mine' }), 'disks[0].alias', /begins with 'ua-'/],
  [disk({ alias: 'ua-a b' }), 'disks[0].alias', /letters, digits/],
  [disk({ serial: 'a/b' }), 'disks[0].serial', /letters, digits/],
  [disk({ serial: '123456789012345678901' }), 'disks[0].serial', /at most 20 characters/],
  [disk({ bus: 'sata', serial: '123456789012345678901' }), 'disks[0].serial', /at most 20 characters/],
  // Numbers.
  [net({ mtu: 67 }), 'networks[0].mtu', /68 to 65535/],
  [net({ queues: 257 }), 'networks[0].queues', /1 to 256/],
  [net({ rxQueueSize: 1000 }), 'networks[0].rxQueueSize', /power of 2/],
  [disk({ queueSize: 100 }), 'disks[0].queueSize', /power of 2/],
  [disk({ queues: 0 }), 'disks[0].queues', /1 to 1024/],
  [disk({ iothread: 2 ** 40 }), 'disks[0].iothread', /1 to 1024/],
  [disk({ iothreads: [0] }), 'disks[0].iothreads[0]', /1 to 1024/],
  [disk({ bootOrder: 0 }), 'disks[0].bootOrder', /boot order from 1/],
  [{ vsock: { cid: 2 } }, 'vsock.cid', /from 3 to/],
  [{ rng: { rate: { bytes: 0 } } }, 'rng.rate.bytes', /from 1/],
  [{ rng: { backend: { model: 'egd', host: 'a', service: 70_000 } } }, 'rng.backend.service', /port from 1 to 65535/],
  // PCI addresses.
  [{ hostDevices: ['0000:00:00.0'] }, 'hostDevices[0].address', /the host's own bridge/],
  [{ hostDevices: ['03:20.0'] }, 'hostDevices[0]', /slot of a PCI address/],
  [{ hostDevices: [{ bus: 256 }] }, 'hostDevices[0]', /bus of a PCI address/],
  [
    { hostDevices: ['03:10.2', { address: { bus: 3, slot: 16, function: 2 } }] },
    'hostDevices[1]',
    /hostDevices\[0\] has the address/,
  ],
  [{ hostDevices: ['03:10.2'], networks: [{ pci: '03:10.2' }] }, 'hostDevices[0]', /networks\[0\] has the address/],
  // Twice.
  [
    { disks: [{ source: '/a', bootOrder: 1 }], networks: [{ network: 'n', bootOrder: 1 }] },
    'networks[0]',
    /boot order 1, too/,
  ],
  [
    {
      disks: [
        { source: '/a', alias: 'ua-a' },
        { source: '/b', alias: 'ua-a' },
      ],
    },
    'disks[1]',
    /alias ua-a, too/,
  ],
  [
    {
      shares: [
        { source: '/a', target: 't' },
        { source: '/b', target: 't' },
      ],
    },
    'shares[1]',
    /tag t, too/,
  ],
  [{ shares: [{ source: '/a', target: 'x'.repeat(37) }] }, 'shares[0].target', /at most 36 bytes/],
];

describe('a specification', () => {
  test.each(refused)('%j is refused as %s', (asked, field, reason) => {
    const plan = () => planGuest({ ...small, ...asked } as GuestSpec, kvmHost);
    expect(plan).toThrow(GuestSpecError);
    expect(plan).toThrow(expect.objectContaining({ field, reason: expect.stringMatching(reason) }));
  });

  test('with the outermost values is planned', () => {
    for (const asked of [
      net({ vlan: 1 }),
      net({ vlan: 4094 }),
      net({ vlan: [1, 4094], mac: '02:00:00:00:00:01' }),
      { networks: [{ device: 'eth0', mode: 'passthrough', vlan: 5 }] },
      disk({ serial: '12345678901234567890' }),
      disk({ bus: 'scsi', serial: '1'.repeat(36) }),
      { vsock: { cid: 3 } },
      { hostDevices: ['03:10.2', '03:10.3'] },
    ])
      expect(planGuest({ ...small, ...asked } as GuestSpec, kvmHost).kind).toBe('kvm');
  });
});
