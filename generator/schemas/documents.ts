/** What is generated: each document with its schema file, and the devices that are documents by themselves. */

export interface DocumentSource {
  /** Name of the exported type and value. */
  name: string;
  /** What the names of its parts begin with. */
  prefix: string;
  file: string;
  /** The module that its types go to. */
  module: string;
}

export const DOCUMENTS: readonly DocumentSource[] = [
  { name: 'DomainConfig', prefix: 'Domain', file: 'domain.rng', module: 'domain' },
  { name: 'NetworkConfig', prefix: 'Network', file: 'network.rng', module: 'network' },
  { name: 'NetworkPortConfig', prefix: 'NetworkPort', file: 'networkport.rng', module: 'network-port' },
  { name: 'StoragePoolConfig', prefix: 'StoragePool', file: 'storagepool.rng', module: 'storage-pool' },
  { name: 'StorageVolConfig', prefix: 'StorageVol', file: 'storagevol.rng', module: 'storage-vol' },
  {
    name: 'StoragePoolCapabilities',
    prefix: 'StoragePoolCapabilities',
    file: 'storagepoolcaps.rng',
    module: 'storage-pool-capabilities',
  },
  { name: 'NodeDeviceConfig', prefix: 'NodeDevice', file: 'nodedev.rng', module: 'node-device' },
  { name: 'InterfaceConfig', prefix: 'Interface', file: 'interface.rng', module: 'interface' },
  { name: 'NWFilterConfig', prefix: 'NWFilter', file: 'nwfilter.rng', module: 'nwfilter' },
  { name: 'NWFilterBindingConfig', prefix: 'NWFilterBinding', file: 'nwfilterbinding.rng', module: 'nwfilter-binding' },
  { name: 'SecretConfig', prefix: 'Secret', file: 'secret.rng', module: 'secret' },
  { name: 'DomainSnapshotConfig', prefix: 'DomainSnapshot', file: 'domainsnapshot.rng', module: 'domain-snapshot' },
  {
    name: 'DomainCheckpointConfig',
    prefix: 'DomainCheckpoint',
    file: 'domaincheckpoint.rng',
    module: 'domain-checkpoint',
  },
  { name: 'DomainBackupConfig', prefix: 'DomainBackup', file: 'domainbackup.rng', module: 'domain-backup' },
  { name: 'Capabilities', prefix: 'Capabilities', file: 'capability.rng', module: 'capabilities' },
  { name: 'DomainCapabilities', prefix: 'DomainCapabilities', file: 'domaincaps.rng', module: 'domain-capabilities' },
  { name: 'CPUConfig', prefix: 'CPU', file: 'cpu.rng', module: 'cpu' },
  { name: 'SysinfoConfig', prefix: 'Sysinfo', file: 'sysinfo.rng', module: 'sysinfo' },
];

/** The prefix that a namespace's elements get in property names and in fresh documents. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  'http://libvirt.org/schemas/domain/qemu/1.0': 'qemu',
  'http://libvirt.org/schemas/domain/lxc/1.0': 'lxc',
  'http://libvirt.org/schemas/domain/bhyve/1.0': 'bhyve',
  'http://libvirt.org/schemas/domain/xen/1.0': 'xen',
  'http://libvirt.org/schemas/domain/vmware/1.0': 'vmware',
  'http://libvirt.org/schemas/network/dnsmasq/1.0': 'dnsmasq',
  'http://libvirt.org/schemas/storagepool/fs/1.0': 'fs',
  'http://libvirt.org/schemas/storagepool/rbd/1.0': 'rbd',
};
