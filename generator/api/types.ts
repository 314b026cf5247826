import type { Model } from './model.ts';

/** virDomainBlockStatsPtr → virDomainBlockStats, when it points to a struct whose fields are known. */
export function structNameOf(cType: string, model: Model): string | undefined {
  const target = model.typedefs.get(cType)?.type;
  if (!target?.endsWith(' *') || !cType.endsWith('Ptr')) return undefined;
  const struct = model.structs.get(target.slice(0, -2));
  return struct && struct.fields.length > 0 ? cType.slice(0, -'Ptr'.length) : undefined;
}
