/** What rows are called on. */
export const hypervisorTypes = [
  'none',
  'Connect',
  'Domain',
  'DomainCheckpoint',
  'DomainSnapshot',
  'Interface',
  'NWFilter',
  'NWFilterBinding',
  'Network',
  'NetworkPort',
  'NodeDevice',
  'Secret',
  'StoragePool',
  'StorageVol',
  'Stream',
] as const;

export const adminTypes = ['AdmConnect', 'AdmServer', 'AdmClient'] as const;
