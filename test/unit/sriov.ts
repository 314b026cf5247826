/** A mock host with SR-IOV, for libvirt's test driver: a network card of two ports, a plain card of two functions in one group, a bridge. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connect, PciAddress } from 'libvirt-native';
import { afterEach, beforeEach, expect } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';

export const port = '0000:05:00.0';
/** The virtual functions of the port. */
export const [vf0, vf1, vf2, vf3] = ['0000:05:10.0', '0000:05:10.2', '0000:05:10.4', '0000:05:10.6'] as const;
export const otherPort = '0000:05:00.1';
export const bridge = '0000:00:03.0';
/** Two functions in one IOMMU group. */
export const [left, right] = ['0000:06:00.0', '0000:06:00.1'] as const;

const attributes = (address: string) =>
  Object.entries(PciAddress.from(address).toAttributes())
    .map(([name, value]) => `${name}='${value}'`)
    .join(' ');

const addressOf = (address: string) => `<address ${attributes(address)}/>`;

interface Row {
  address: string;
  vendor?: [id: string, name: string];
  product: [id: string, name: string];
  class?: string;
  group?: [number: number, ...addresses: string[]];
  numa?: number;
  capabilities?: string;
}

function pciXML({ address, vendor = ['0x8086', 'Intel Corporation'], product, numa, group, ...row }: Row): string {
  const { domain, bus, slot, function: func, nodeDeviceName } = PciAddress.from(address);
  return `
  <device>
    <name>${nodeDeviceName}</name>
    <parent>computer</parent>
    <capability type='pci'>
      <class>${row.class ?? '0x020000'}</class>
      <domain>${domain}</domain><bus>${bus}</bus><slot>${slot}</slot><function>${func}</function>
      <product id='${product[0]}'>${product[1]}</product>
      <vendor id='${vendor[0]}'>${vendor[1]}</vendor>
      ${row.capabilities ?? ''}
      ${
        group
          ? `<iommuGroup number='${group[0]}'>${group
              .slice(1)
              .map((one) => addressOf(`${one}`))
              .join('')}</iommuGroup>`
          : ''
      }
      ${numa === undefined ? '' : `<numa node='${numa}'/>`}
    </capability>
  </device>`;
}

const netXML = (name: string, parent: string, mac: string) => `
  <device>
    <name>net_${name}_${mac.replaceAll(':', '_')}</name>
    <parent>${PciAddress.from(parent).nodeDeviceName}</parent>
    <capability type='net'>
      <interface>${name}</interface><address>${mac}</address><link speed='1000' state='up'/>
    </capability>
  </device>`;

const functionsXML = (type: 'phys_function' | 'virt_functions', addresses: readonly string[], most?: number) =>
  `<capability type='${type}'${most ? ` maxCount='${most}'` : ''}>${addresses.map(addressOf).join('')}</capability>`;

const vpd = `<capability type='vpd'><name>Gigabit 82576</name>
  <fields access='readonly'><part_number>P-7</part_number><serial_number>S-42</serial_number><vendor_field index='1'>one</vendor_field></fields>
  <fields access='readwrite'><asset_tag>mine</asset_tag></fields></capability>`;

const domainXML = (name: string, uuid: string, running: boolean, devices: string) => `
  <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>${name}</name><uuid>${uuid}</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os>
    <devices>${devices}</devices>
    <test:runstate>${running ? 1 : 5}</test:runstate>
  </domain>`;

const virtual = [vf0, vf1, vf2, vf3];

/** The port of the card: with the address and identity of a device of this machine, the host counts as local. */
export interface Port {
  address: string;
  vendor: string;
  product: string;
}

const hostXML = ({ address, vendor, product }: Port) => `<node>
  ${domainXML('has-vf0', '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7d1', true, `<interface type='hostdev' managed='yes'><source><address type='pci' ${attributes(vf0)}/></source></interface>`)}
  ${domainXML('wants-vf1', '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7d2', false, `<hostdev mode='subsystem' type='pci' managed='yes'><source>${addressOf(vf1)}</source></hostdev>`)}
  <device>
    <name>computer</name>
    <capability type='system'>
      <hardware><vendor>Nobody</vendor><version>1</version><serial>7</serial><uuid>1bb2ad9a-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid></hardware>
      <firmware><vendor>Nobody</vendor><version>1</version><release_date>01/01/2026</release_date></firmware>
    </capability>
  </device>
  ${pciXML({ address: bridge, product: ['0x3408', 'Root Port'], class: '0x060400', group: [1, bridge], capabilities: "<capability type='pci-bridge'/>" })}
  ${pciXML({ address, vendor: [vendor, 'Intel Corporation'], product: [product, '82576 Gigabit'], group: [10, address], numa: 1, capabilities: functionsXML('virt_functions', virtual, 7) + vpd })}
  ${pciXML({ address: otherPort, product: ['0x10c9', '82576 Gigabit'], group: [11, otherPort], capabilities: functionsXML('virt_functions', [], 7) })}
  ${virtual.map((one, index) => pciXML({ address: one, product: ['0x10ca', '82576 Virtual Function'], group: [20 + index, one], capabilities: functionsXML('phys_function', [address]) })).join('')}
  ${[left, right].map((address) => pciXML({ address, vendor: ['0x1af4', 'Red Hat'], product: ['0x1041', 'Virtio network'], group: [30, left, right] })).join('')}
  ${netXML('enp5s0f0', address, '52:54:00:05:00:00')}
  ${netXML('enp5s0f0v3', vf3, '52:54:00:05:10:06')}
</node>`;

const ordinaryCard: Port = { address: port, vendor: '0x8086', product: '0x10c9' };

/** Writes the description of that host into a folder, for the test driver. @returns Its URI. */
export function sriovURI(card = ordinaryCard): string {
  const file = join(temporaryFolder('sriov'), 'host.xml');
  writeFileSync(file, hostXML(card));
  return `test://${file}`;
}

/** That host: new for each test, and closed after it without a reference left. */
export function sriovHost(card = ordinaryCard): { readonly connection: Connection } {
  const current = { connection: undefined as unknown as Connection };
  beforeEach(async () => {
    current.connection = await connect(sriovURI(card));
  });
  afterEach(async () => {
    expect(await current.connection.close()).toBe(0);
  });
  return current;
}
