/** The tree of PCI functions: as data, for the terminal, as SVG, and as the command line prints it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Connection, connect, formatTopology, type PciTopologyNode, topologySVG } from 'libvirt-native';
import { sriovTopology } from 'libvirt-native/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { verifies } from '../../support/verifies.ts';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** A root port, behind it a card; a device beside it. */
const bridgeXML = `
  <device><name>pci_0000_00_01_0</name><parent>computer</parent>
    <capability type='pci'><class>0x060400</class><domain>0</domain><bus>0</bus><slot>1</slot><function>0</function>
      <product id='0x000c'>Root &amp; port</product><vendor id='0x1b36'>Red Hat</vendor><capability type='pci-bridge'/></capability></device>
  <device><name>pci_0000_00_02_0</name><parent>computer</parent>
    <capability type='pci'><class>0x010802</class><domain>0</domain><bus>0</bus><slot>2</slot><function>0</function>
      <product id='0x0010'/><vendor id='0x1b36'>Red Hat</vendor></capability></device>`;

const topology = sriovTopology({
  address: '0000:01:00.0',
  virtualFunctions: 2,
  numaNode: 1,
  content: ([card]) => {
    const { slot, function: func } = card!.virtualFunctions[1]!.address;
    return `${bridgeXML}
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>web</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os>
    <devices><hostdev mode='subsystem' type='pci'><source><address domain='0' bus='1' slot='${slot}' function='${func}'/></source></hostdev></devices>
    <test:runstate>1</test:runstate></domain>`;
  },
});

let uri: string;
let connection: Connection;

beforeEach(async () => {
  const file = join(temporaryFolder('tree'), 'host.xml');
  // The card is behind the port.
  const xml = topology.xml.replace(/(<name>pci_0000_01_[^<]*<\/name>\s*<parent>)computer/g, '$1pci_0000_00_01_0');
  await writeFile(file, xml);
  uri = `test://${file}`;
  connection = await connect(uri);
});
afterEach(async () => {
  expect(await connection.close()).toBe(0);
});

type Shape = [address: string, children: Shape[]];
const shapeOf = ({ function: one, children }: PciTopologyNode): Shape => [`${one.address}`, children.map(shapeOf)];

const expected: Shape[] = [
  [
    '0000:00:01.0',
    [
      [
        '0000:01:00.0',
        [
          ['0000:01:10.0', []],
          ['0000:01:10.2', []],
        ],
      ],
    ],
  ],
  ['0000:00:02.0', []],
];

describe('the tree', () => {
  test(
    'has functions behind their bridges, and virtual ones with their physical one',
    verifies({ 'Pci.topology': 'value' }),
    async () => {
      const tree = await connection.pci.topology();
      expect(tree.uri).toBe(uri);
      expect(tree.roots.map(shapeOf)).toEqual(expected);
      const [port] = tree.roots;
      expect(`${port!.children[0]!.function.parent}`).toBe('0000:00:01.0');
      expect(port!.function.parent).toBeUndefined();
      const [free, used] = port!.children[0]!.children;
      expect(free!.uses).toEqual([]);
      expect(used!.uses).toMatchObject([{ by: 'domain', domain: { name: 'web' }, live: true }]);
    },
  );

  test('is a line for each function as text, with what uses it', verifies({ formatTopology: 'value' }), async () => {
    await using claim = await connection.pci.claim({ function: '01:10.0' });
    expect(`${claim.address}`).toBe('0000:01:10.0');
    const tree = await connection.pci.topology();
    expect(formatTopology(tree).split('\n')).toEqual([
      uri,
      '├─ 0000:00:01.0 Root & port',
      '│  └─ 0000:01:00.0 82576 Gigabit Network Connection · enp1s0f0 up 1000 Mbit/s · 2 of 7 virtual functions · IOMMU group 10 · NUMA node 1',
      `│     ├─ 0000:01:10.0 82576 Virtual Function · IOMMU group 11 · NUMA node 1 · claimed by process ${process.pid} of this machine`,
      '│     └─ 0000:01:10.2 82576 Virtual Function · IOMMU group 12 · NUMA node 1 · domain web',
      '└─ 0000:00:02.0 Red Hat',
      '',
    ]);
    const colored = formatTopology(tree, { color: true });
    expect(colored).toContain('\u001b[33mdomain web\u001b[0m');
    expect(colored).toContain('\u001b[32m0000:01:10.2 82576 Virtual Function\u001b[0m');
  });

  test('is an SVG document with a box for each function', verifies({ topologySVG: 'value' }), async () => {
    const svg = topologySVG(await connection.pci.topology());
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) (\d+)" width="\1" height="\2"/,
    );
    expect(svg.match(/<rect /g)).toHaveLength(5);
    // To each that is behind another one.
    expect(svg.match(/<path /g)).toHaveLength(3);
    for (const kind of ['bridge', 'physical', 'virtual', 'device']) expect(svg).toContain(`<rect class="${kind}"`);
    expect(svg).toContain('0000:00:01.0 Root &amp; port');
    expect(svg).toContain('domain web</tspan>');
    // Well-formed: libvirt's own parser reads it, and refuses it for what it is.
    await expect(connection.defineDomain(svg)).rejects.toMatchObject({ code: 'VIR_ERR_XML_ERROR' });
  });

  test('comes again when a domain or a network has changed', verifies({ 'Pci.watchTopology': 'event' }), async () => {
    const watched = connection.pci.watchTopology({ signal: AbortSignal.timeout(20_000) });
    const usesOf = async () => {
      const { value } = await watched.next();
      return value!.roots[0]!.children[0]!.children.map(({ uses }) =>
        uses.map((use) => (use.by === 'domain' && !use.live ? 'definition' : use.by)),
      );
    };
    expect(await usesOf()).toEqual([[], ['domain']]);
    const claim = await connection.pci.claim({ function: '01:10.0' });
    expect(await usesOf()).toEqual([['claim'], ['domain']]);
    await (await connection.lookupDomainByName('web')).destroy();
    expect(await usesOf()).toEqual([['claim'], ['definition']]);
    await claim.close();
    expect(await usesOf()).toEqual([[], ['definition']]);
    await watched.return();
  });
});

describe('npx libvirt-native pci', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [cli, 'pci', ...args], { encoding: 'utf8' });

  test('prints the tree', async () => {
    const { status, stdout, stderr } = run(uri);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(formatTopology(await connection.pci.topology()));
  });

  test('prints JSON', async () => {
    const { roots } = JSON.parse(run(uri, '--json').stdout);
    expect(roots.map(shapeOf)).toEqual(expected);
    expect(roots[0].children[0].function).toMatchObject({ maxVirtualFunctions: 7, netdevs: [{ name: 'enp1s0f0' }] });
    expect(roots[0].children[0].children[1].uses).toMatchObject([{ by: 'domain', domain: { name: 'web' } }]);
  });

  test('prints a line of JSON for each state while it watches', async () => {
    const child = spawn(process.execPath, [cli, 'pci', uri, '--watch', '--json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    expect(JSON.parse(line).roots.map(shapeOf)).toEqual(expected);
    child.kill();
    await once(child, 'close');
  });

  test('refuses a time limit that is none, and the doctor refuses to watch', () => {
    expect(run(uri, '--timeout', 'soon')).toMatchObject({ status: 2, stderr: expect.stringContaining('timeout: ') });
    const doctor = spawnSync(process.execPath, [cli, 'doctor', '--watch'], { encoding: 'utf8' });
    expect(doctor).toMatchObject({ status: 2, stderr: expect.stringContaining('doctor has no --watch') });
  });

  test('refuses two URIs, and says what cannot be connected to', () => {
    expect(run(uri, uri)).toMatchObject({ status: 2, stderr: expect.stringContaining('pci takes one URI') });
    expect(run('test:///no/such/file')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('libvirt-native: '),
    });
  });
});
