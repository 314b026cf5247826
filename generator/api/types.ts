import type { Model } from './model.ts';

/** libvirt's opaque objects, in the order of enum ObjectType. */
export const objectTypes = [
  'Connect',
  'Domain',
  'Network',
  'NetworkPort',
  'StoragePool',
  'StorageVol',
  'NodeDevice',
  'Interface',
  'Secret',
  'NWFilter',
  'NWFilterBinding',
  'DomainSnapshot',
  'DomainCheckpoint',
  'Stream',
  'AdmConnect',
  'AdmServer',
  'AdmClient',
] as const;

export type ObjectType = (typeof objectTypes)[number];

const known: ReadonlySet<string> = new Set(objectTypes);

/** virDomainPtr → Domain; undefined for anything else. */
export function objectTypeOf(cType: string): string | undefined {
  const name = /^vir(\w+)Ptr$/.exec(cType)?.[1];
  return name !== undefined && known.has(name) ? name : undefined;
}

/** virDomainBlockStatsPtr → virDomainBlockStats, when it points to a struct whose fields are known. */
export function structNameOf(cType: string, model: Model): string | undefined {
  const target = model.typedefs.get(cType)?.type;
  if (!target?.endsWith(' *') || !cType.endsWith('Ptr')) return undefined;
  const struct = model.structs.get(target.slice(0, -2));
  return struct && struct.fields.length > 0 ? cType.slice(0, -'Ptr'.length) : undefined;
}
