/** What a plan's guest needs to start and the host does not have: shown by plans, and refused where the guest is to start. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connect, type GuestSpec, hostdev } from 'libvirt-native';
import { sriovTopology } from 'libvirt-native/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { tracesOf } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';

const interfaceXML = (name: string, mac: string) => `<device>
    <name>net_${name.replaceAll(/\W/g, '_')}_${mac.replaceAll(':', '_')}</name><parent>computer</parent>
    <capability type='net'><interface>${name}</interface><address>${mac}</address></capability></device>`;

const loopback = interfaceXML('lo', '00:00:00:00:00:00');

let connection: Connection;

/** A host with the interfaces enp5s0f0 and br-lan, and the networks 'default', which is active, and 'inactive'. */
async function open(content = `${loopback}${interfaceXML('br-lan', '52:54:00:00:00:09')}`): Promise<void> {
  const network = "<network><name>default</name><ip address='192.0.2.1' netmask='255.255.255.0'/></network>";
  const { xml } = sriovTopology({ physicalFunctions: [{ address: '0000:05:00.0' }], content: network + content });
  const file = join(temporaryFolder('plan'), 'host.xml');
  writeFileSync(file, xml);
  connection = await connect(`test://${file}`);
  await connection.defineNetwork('<network><name>inactive</name></network>');
}

beforeEach(() => open());
afterEach(async () => {
  await connection.close();
});

const spec = (extra: Partial<GuestSpec>): GuestSpec => ({
  name: 'planned',
  memory: '64 MiB',
  kernel: '/vmlinuz',
  ...extra,
});

test(
  'networks and interfaces that are there are no problem',
  verifies({ 'Connection.planGuest': 'value' }),
  async () => {
    const { problems } = await connection.planGuest(
      spec({ networks: ['default', { bridge: 'br-lan' }, { bridge: 'enp5s0f0' }] }),
    );
    expect(problems).toEqual([]);
  },
);

test(
  'those that are not are named by their fields, and nothing starts',
  verifies({ 'Connection.createGuest': 'refusal' }),
  async () => {
    const networks = ['default', 'inactive', 'absent', { bridge: 'br-wan' }, { bridge: 'br' }];
    const { problems } = await connection.planGuest(spec({ networks }));
    expect(problems).toEqual([
      {
        field: 'networks[1]',
        reason: "the network 'inactive' is not active: its create() starts it, and setAutostart(true) with the host",
      },
      { field: 'networks[2]', reason: "the host has no network 'absent': connection.defineNetwork() defines one" },
      {
        field: 'networks[3]',
        reason: "the host has no interface 'br-wan': `ip link` on the host lists those that it has",
      },
      { field: 'networks[4]', reason: "the host has no interface 'br': `ip link` on the host lists those that it has" },
    ]);
    await expect(connection.createGuest(spec({ networks }))).rejects.toMatchObject({
      code: 'ERR_LIBVIRT_GUEST_SPEC',
      ...problems[0],
    });
    expect(await connection.listAllDomains()).toEqual([]);
    // It may start later.
    await using domain = await connection.defineGuest(spec({ networks }));
    expect(await domain.isActive()).toBe(false);
  },
);

test('a PCI function that the host does not have is a problem of its field', async () => {
  const { problems } = await connection.planGuest(spec({ devices: [{ hostdev: hostdev('0000:09:00.0') }] }));
  expect(problems).toEqual([
    { field: 'devices.hostdev', reason: expect.stringMatching(/^The host has no PCI function 0000:09:00\.0/) },
  ]);
});

test('interfaces are not judged where libvirt does not list the host’s', async () => {
  await connection.close();
  await open('');
  expect((await connection.planGuest(spec({ networks: [{ bridge: 'br-wan' }] }))).problems).toEqual([]);
});

test('a guest that needs nothing of the host costs no query', async () => {
  const traces = tracesOf('end');
  expect((await connection.planGuest(spec({}))).problems).toEqual([]);
  expect(traces.map(({ api }) => api).filter((api) => /Network|NodeDevice/.test(api))).toEqual([]);
});
