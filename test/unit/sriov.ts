/** A mock host with SR-IOV, for libvirt's test driver: a network card of two ports, a plain card of two functions in one group, a bridge. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connect, PciAddress } from 'libvirt-native';
import { sriovTopology } from 'libvirt-native/testing';
import { afterEach, beforeEach, expect } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';

export const port = '0000:05:00.0';
/** The virtual functions of the port. */
export const [vf0, vf1, vf2, vf3] = ['0000:05:10.0', '0000:05:10.2', '0000:05:10.4', '0000:05:10.6'] as const;
export const otherPort = '0000:05:00.1';
export const bridge = '0000:00:03.0';
/** Two functions in one IOMMU group; the second has a network interface that does not know its speed, as virtio's do not. */
export const [left, right] = ['0000:06:00.0', '0000:06:00.1'] as const;

const addressOf = (address: string, type = '') => {
  const attributes = Object.entries(PciAddress.from(address).toAttributes());
  return `<address${type} ${attributes.map(([name, value]) => `${name}='${value}'`).join(' ')}/>`;
};

/** A function without virtual ones. */
const pciXML = (address: string, code: string, group: number, members: readonly string[], capabilities = '') => {
  const { domain, bus, slot, function: func, nodeDeviceName } = PciAddress.from(address);
  return `
  <device>
    <name>${nodeDeviceName}</name>
    <parent>computer</parent>
    <capability type='pci'>
      <class>${code}</class>
      <domain>${domain}</domain><bus>${bus}</bus><slot>${slot}</slot><function>${func}</function>
      <product id='0x1041'>Virtio network</product>
      <vendor id='0x1af4'>Red Hat</vendor>
      ${capabilities}
      <iommuGroup number='${group}'>${members.map((one) => addressOf(one)).join('')}</iommuGroup>
    </capability>
  </device>`;
};

const vpd = `<capability type='vpd'><name>Gigabit 82576</name>
  <fields access='readonly'><part_number>P-7</part_number><serial_number>S-42</serial_number><vendor_field index='1'>one</vendor_field></fields>
  <fields access='readwrite'><asset_tag>mine</asset_tag></fields></capability>`;

const domainXML = (name: string, uuid: string, running: boolean, devices: string) => `
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>${name}</name><uuid>${uuid}</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os>
    <devices>${devices}</devices>
    <test:runstate>${running ? 1 : 5}</test:runstate>
  </domain>`;

const content = `
  ${domainXML('has-vf0', '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7d1', true, `<interface type='hostdev' managed='yes'><source>${addressOf(vf0, " type='pci'")}</source></interface>`)}
  ${domainXML('wants-vf1', '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7d2', false, `<hostdev mode='subsystem' type='pci' managed='yes'><source>${addressOf(vf1)}</source></hostdev>`)}
  ${pciXML(bridge, '0x060400', 1, [bridge], "<capability type='pci-bridge'/>")}
  ${[left, right].map((address) => pciXML(address, '0x020000', 30, [left, right])).join('')}
  <device>
    <name>net_enp6s0f1_52_54_00_06_00_01</name><parent>${PciAddress.from(right).nodeDeviceName}</parent>
    <capability type='net'><interface>enp6s0f1</interface><address>52:54:00:06:00:01</address>
      <link speed='4294967295' state='up'/></capability>
  </device>`;

/** The port of the card. */
export interface Port {
  address: string;
  vendor: string;
  product: string;
}

const topologyOf = ({ address, vendor, product }: Port) =>
  sriovTopology({
    physicalFunctions: [
      {
        address,
        firstVirtualFunction: vf0,
        virtualFunctions: 4,
        vendor: { id: Number(vendor), name: 'Intel Corporation' },
        product: { id: Number(product), name: '82576 Gigabit' },
        numaNode: 1,
        interface: 'enp5s0f0',
        capabilities: vpd,
      },
      { address: otherPort, virtualFunctions: 0, interface: false },
    ],
    virtualInterfaces: [3],
    content,
  });

const ordinaryCard: Port = { address: port, vendor: '0x8086', product: '0x10c9' };

/** Writes the description of that host into a folder, for the test driver. @returns Its URI. */
export function sriovURI(card = ordinaryCard): string {
  const file = join(temporaryFolder('sriov'), 'host.xml');
  writeFileSync(file, topologyOf(card).xml);
  return `test://${file}`;
}

/** That host: new for each test, and closed after it without a reference left. */
export function sriovHost(): { readonly connection: Connection } {
  const current = { connection: undefined as unknown as Connection };
  beforeEach(async () => {
    current.connection = await connect(sriovURI());
  });
  afterEach(async () => {
    expect(await current.connection.close()).toBe(0);
  });
  return current;
}
