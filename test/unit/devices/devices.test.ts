import { buffer } from 'node:stream/consumers';
import type { Domain } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, libvirtIsFrom, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

describe('plugging', () => {
  const disk = "<disk type='file' device='disk'><source file='/more.img'/><target dev='vdb' bus='virtio'/></disk>";

  test('in, as text or as an object', async () => {
    if (!libvirtIsFrom('10.0')) {
      await unsupported(guest.attachDevice(disk, { live: true }));
      return unsupported(guest.attachDevice({ disk: { type: 'file', target: { dev: 'vdb' } } as never }));
    }
    await guest.attachDevice(disk, { live: true });
    expect((await guest.getConfig()).devices?.disk).toHaveLength(2);
  });

  test('out, and changing', async () => {
    if (libvirtIsFrom('10.0')) return;
    await unsupported(guest.detachDevice(disk));
    await unsupported(guest.detachDevice(disk, { live: true }));
    await unsupported(guest.updateDevice(disk, { config: true }));
    await unsupported(guest.updateDevice({ target: 'vda' }, ({ disk }) => Object.assign(disk!, { readonly: true })));
  });

  // Newer test drivers do it: what they do is not compared here.
  describe.skipIf(libvirtIsFrom('10.0'))('sends', () => {
    const no = 'VIR_ERR_NO_SUPPORT';
    const guest_ = 'Domain guest';
    const [live, config] = [
      { flags: 0, live: true, config: false },
      { flags: 4, live: false, config: true },
    ];
    const interfaceXML = expect.stringMatching(
      /^<interface [\s\S]*<mac address=.52:54:00:00:00:01.\/>[\s\S]*<\/interface>\s*$/,
    );
    testSent([
      [
        'Domain.attachDevice',
        (o) => guest.attachDevice(disk, { live: true, ...o }),
        'virDomainAttachDeviceFlags',
        [guest_, disk, live],
        no,
      ],
      [
        'Domain.attachDevice to the definition, with more bits',
        (o) => guest.attachDevice(disk, { flags: 6, ...o }),
        'virDomainAttachDeviceFlags',
        [guest_, disk, config],
        no,
      ],
      [
        'Domain.detachDevice',
        (o) => guest.detachDevice({ mac: '52:54:00:00:00:01' }, { config: true, flags: 4, ...o }),
        'virDomainDetachDeviceFlags',
        [guest_, interfaceXML, config],
        no,
      ],
      [
        'Domain.updateDevice',
        (o) =>
          guest.updateDevice(
            { mac: '52:54:00:00:00:01' },
            ({ interface: nic }) => Object.assign(nic!, { mtu: { size: 1400 } }),
            { live: true, ...o },
          ),
        'virDomainUpdateDeviceFlags',
        [guest_, expect.stringMatching(/<mtu size=.1400.\/>/), live],
        no,
      ],
    ]);
  });

  test('of nothing that is there', async () => {
    const missing = { name: 'DeviceSelectionError', code: 'ERR_LIBVIRT_DEVICE_SELECTION', reason: 'missing' };
    await expect(guest.detachDevice({ target: 'vdz' })).rejects.toMatchObject({
      ...missing,
      message: 'guest has no device with target vdz in the running guest or its definition',
    });
    await expect(guest.detachDevice({ mac: '52:54:00:00:00:99' }, { config: true })).rejects.toMatchObject({
      ...missing,
      message: 'guest has no device with mac 52:54:00:00:00:99 in its definition',
    });
    const edit = () => expect.unreachable();
    await expect(guest.updateDevice({ hostAddress: '3:0.1' }, edit)).rejects.toThrow('host address 0000:03:00.1');
  });

  test('by what selects none', async () => {
    await expect(guest.detachDevice({ target: '' })).rejects.toThrow(/a device selector has one of alias, target, mac/);
    await expect(guest.detachDevice({ address: 'here' })).rejects.toThrow(/'here' is no PCI address/);
    await expect(guest.detachDevice({ target: 'vda', mac: 'x' } as never)).rejects.toThrow(TypeError);
  });

  test('what is no device', async () => {
    await expect(guest.attachDevice({ disk: {}, input: {} } as never)).rejects.toThrow(/expected one element's name/);
    await expect(guest.attachDevice({ nothing: {} } as never)).rejects.toThrow(
      /^nothing: unknown device; known are: audio, channel, /,
    );
    await expect(guest.attachDevice(7 as never)).rejects.toThrow('xml must be a string, got 7');
  });
});

describe('network interfaces', () => {
  test(
    'counters and limits',
    verifies({ 'Domain.setInterfaceParameters': 'method', 'Domain.getInterfaceParameters': 'method' }),
    async () => {
      const stats = await guest.interfaceStats('testnet0');
      expect(stats.rx_bytes).toBeTypeOf('bigint');
      await fails(guest.interfaceStats('testnet9'), 'VIR_ERR_INVALID_ARG');
      await guest.setInterfaceParameters('testnet0', { 'inbound.average': 1000, 'outbound.peak': 2000 });
      expect(await guest.getInterfaceParameters('testnet0')).toMatchObject({
        'inbound.average': 1000,
        'outbound.peak': 0,
      });
    },
  );

  test('addresses', async () => {
    expect(await guest.interfaceAddresses('agent')).toEqual([
      { name: 'testnet0', hwaddr: '52:54:00:00:00:01', addrs: [{ type: 'ipv4', addr: '192.168.77.3', prefix: 24 }] },
    ]);
    if (!libvirtIsFrom('12.5')) await unsupported(guest.announceInterface('net0', { rounds: 3 }));
  });
});

describe('screen, keyboard, consoles', () => {
  test('a screenshot is an image', async () => {
    const { mimeType, stream } = await guest.screenshot();
    expect(mimeType).toBe('image/png');
    expect((await buffer(stream)).subarray(1, 4).toString()).toBe('PNG');
  });

  test('a screenshot that is not read', async () => {
    const { stream } = await guest.screenshot(0);
    stream.destroy();
    const abort = new AbortController();
    const other = await guest.screenshot(0, { signal: abort.signal });
    abort.abort();
    await expect(buffer(other.stream)).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('keys', verifies({ 'Domain.sendKey': 'refusal' }), async () => {
    await guest.sendKey([29, 56, 111], { holdTime: 10 });
    await guest.injectNMI();
    await fails(guest.sendKey([70000], { codeset: 'linux' }), 'VIR_ERR_INTERNAL_ERROR');
    await expect(guest.sendKey([1], { codeset: '' as never })).rejects.toThrow(/codeset must be one of 'linux'/);
  });

  test('signals to its first process', verifies({ 'Domain.sendProcessSignal': 'refusal' }), async () => {
    await guest.sendProcessSignal(1, 'term');
    await fails(guest.sendProcessSignal(2, 'term'), 'VIR_ERR_INVALID_ARG');
  });

  test('what only a real guest has', async () => {
    await unsupported(guest.openConsole());
    await unsupported(guest.openChannel('org.qemu.guest_agent.0', { force: true }));
    await unsupported(guest.openGraphics(0, 0));
    await unsupported(guest.openGraphicsFD(0, { skipauth: true }));
    if (!libvirtIsFrom('10.2')) await unsupported(guest.graphicsReload('vnc'));
  });
});
