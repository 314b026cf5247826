/** The files by which a host sets up a card when it starts: what they contain, and that they are written whole. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhysicalFunction } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeFiles } from '../../../lib/pci/persistence.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { verifies } from '../../support/verifies.ts';
import { port, sriovHost } from '../sriov.ts';

const linkPath = (address: string) => `/etc/systemd/network/50-sriov-${address.replaceAll(':', '-')}.link`;
const rulesPath = (address: string) => `/etc/udev/rules.d/50-sriov-${address.replaceAll(':', '-')}.rules`;

const linkText = (address: string, ...lines: string[]) =>
  [
    ...['[Match]', `Path=pci-${address}`, '[Link]', 'NamePolicy=keep kernel database onboard slot path'],
    ...['AlternativeNamesPolicy=database onboard slot path mac', 'MACAddressPolicy=persistent', ...lines, ''],
  ].join('\n');

describe('of a card', () => {
  const host = sriovHost();
  let pf: PhysicalFunction;
  beforeEach(async () => {
    pf = (await host.connection.pci.function(port)) as PhysicalFunction;
  });

  test(
    'create the present number of virtual functions',
    verifies({ 'PhysicalFunction.bootFiles': 'value' }),
    async () => {
      expect(await pf.bootFiles()).toEqual([
        { path: linkPath(port), text: linkText(port, `SR-IOVVirtualFunctions=${pf.virtualFunctionAddresses.length}`) },
      ]);
      const [two] = await pf.bootFiles({ count: 2 });
      expect(two!.text).toBe(linkText(port, 'SR-IOVVirtualFunctions=2'));
    },
  );

  test('have settings in the words of systemd.link(5), and a rule of udev without drivers of the host', async () => {
    const settings = [
      { mac: '52:54:00:00:00:0A', vlan: 42, trusted: true, link: 'enable' },
      {},
      { vlan: { id: 7, qos: 3, protocol: '802.1ad' }, spoofCheck: false, link: 'disable' },
    ] as const;
    expect(await pf.bootFiles({ count: 3, settings, mtu: 9000, hostDrivers: false })).toEqual([
      {
        path: linkPath(port),
        text: linkText(
          port,
          ...['MTUBytes=9000', 'SR-IOVVirtualFunctions=3', '[SR-IOV]', 'VirtualFunction=0'],
          ...['MACAddress=52:54:00:00:00:0a', 'VLANId=42', 'QualityOfService=0', 'VLANProtocol=802.1Q'],
          ...['Trust=yes', 'LinkState=yes', '[SR-IOV]', 'VirtualFunction=2', 'VLANId=7', 'QualityOfService=3'],
          ...['VLANProtocol=802.1ad', 'MACSpoofCheck=no', 'LinkState=no'],
        ),
      },
      {
        path: rulesPath(port),
        text: `ACTION=="add", SUBSYSTEM=="pci", KERNEL=="${port}", ATTR{sriov_drivers_autoprobe}="0"\n`,
      },
    ]);
  });

  test('that cannot be are rejected', async () => {
    await expect(pf.bootFiles({ count: 8 })).rejects.toThrow(`count: ${port} supports 0 to 7 virtual functions, got 8`);
    await expect(pf.bootFiles({ count: 1, settings: [{}, {}] })).rejects.toThrow(
      'settings: expected those of at most 1 virtual functions, got 2',
    );
    await expect(pf.bootFiles({ settings: [{ rate: { max: 1 } }] as never })).rejects.toThrow(
      /^settings\[0\]\.rate: unknown option/,
    );
  });

  test(
    'are written on the host itself only, and settings that are read are its own',
    verifies({ 'PhysicalFunction.writeBootFiles': 'refusal' }),
    async () => {
      for (const refused of [pf.writeBootFiles(), pf.bootFiles({ settings: 'current' })])
        await expect(refused).rejects.toMatchObject({ name: 'PciError', reason: 'not-local' });
    },
  );
});

test('are written whole, in place of former ones, with the folders that they need', async () => {
  const folder = temporaryFolder('boot');
  const path = join(folder, 'etc', 'systemd', 'network', 'card.link');
  await writeFiles([{ path, text: 'former, and longer' }]);
  await writeFiles([{ path, text: 'new' }]);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(join(path, '..'))).toEqual(['card.link']);
  await writeFile(join(folder, 'file'), '');
  const below = join(folder, 'file', 'card.rules');
  await expect(writeFiles([{ path: below, text: '' }])).rejects.toMatchObject({
    ...{ name: 'PciError', reason: 'refused', message: `${below} cannot be written (EEXIST).` },
    cause: { code: 'EEXIST' },
  });
});
