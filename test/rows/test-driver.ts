/** The scene of libvirt's test driver, in this process or in a daemon. */
import { common } from './documents.ts';
import { invokeFor, type Prepare, type Scene } from './host.ts';

const domain = (name: string) =>
  `<domain type='test'><name>${name}</name><memory>524288</memory><vcpu>1</vcpu><os><type>hvm</type></os></domain>`;

export function testScene(uri: string, folder: string): Scene {
  return {
    uri,
    folder,
    names: {
      domain: 'guest',
      network: 'net',
      pool: 'pool',
      volume: 'first.img',
      device: 'pci_0000_02_00_0',
      interface: 'eth7',
    },
    disk: 'vda',
    nic: 'testnet0',
    uuids: {
      domain: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1',
      network: '4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7c1',
      pool: '35bb2ad9-0f44-4a9c-9a3c-8ee2a8f6d7c1',
    },
    xml: {
      ...common,
      domain: domain('guest'),
      newDomain: domain('new'),
      device: "<disk type='file'><source file='/other.img'/><target dev='vdb' bus='virtio'/></disk>",
      network:
        "<network><name>net</name><uuid>4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid><bridge name='virbr7'/></network>",
      pool: "<pool type='dir'><name>pool</name><target><path>/pool</path></target></pool>",
    },
  };
}

export const testDomain: Prepare = (connection, state) =>
  invokeFor('virDomainLookupByName', connection, state === 'running' ? 'guest' : 'off');
