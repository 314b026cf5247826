/** Which configuration of a domain a change of devices affects: that of the running guest, the definition for its next start, or both. */

import type { Device } from '../config/device.ts';
import type { CallOptions } from '../core/call.ts';
import { flagRows } from '../core/flag-options.ts';
import { callRows, optionsOf } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { DomainDeviceModifyFlags, DomainXMLFlags } from '../native/generated/enums.ts';
import { devicesOf } from './list.ts';

/** A configuration that a domain has: `live` is the running guest's, `config` its definition. libvirt: VIR_DOMAIN_AFFECT_LIVE, _CONFIG. */
export type Affected = 'live' | 'config';

/**
 * Which configuration a change affects: `live`, `config`, `current`. Default: the running guest, if the domain is active, and the
 * definition, if it is persistent.
 */
export type ChangeOptions = DomainDeviceModifyFlags & CallOptions;

/** The rows of ChangeOptions. */
export const changeRows = { ...callRows, ...flagRows<DomainDeviceModifyFlags>('DomainDeviceModifyFlags') };

export const changeOptions = optionsOf<ChangeOptions>(changeRows);

export interface Scope {
  /** 'live' first. */
  readonly affected: readonly Affected[];
  /** Whether the options name them. Otherwise a device that only one of the configurations has is changed in that one alone. */
  readonly requested: boolean;
  /** The options for a call that affects these configurations; the other options are passed through. */
  optionsFor(...affected: readonly Affected[]): ChangeOptions;
}

const bits: Readonly<Record<Affected, number>> = { live: 1, config: 2 };

/** Returns the configurations that the options name, or the default of ChangeOptions. */
export async function scopeOf(domain: Domain, options: ChangeOptions): Promise<Scope> {
  const { live, config, current, flags = 0, ...rest } = options;
  const { signal } = options;
  const requested = (['live', 'config'] as const).filter((kind) => ({ live, config })[kind] || flags & bits[kind]);
  const scope = (affected: readonly Affected[], requested: boolean): Scope => ({
    affected,
    requested,
    optionsFor: (...some) => ({
      ...rest,
      flags: flags & ~(bits.live | bits.config),
      live: some.includes('live'),
      config: some.includes('config'),
    }),
  });
  if (requested.length > 0) return scope(requested, true);
  const active = await domain.isActive({ signal });
  if (current) return scope([active ? 'live' : 'config'], true);
  const persistent = await domain.isPersistent({ signal });
  return scope([...(active ? (['live'] as const) : []), ...(persistent ? (['config'] as const) : [])], false);
}

/** Returns the devices of one configuration of a domain: none for `live` if it is not active. */
export async function devicesIn(
  domain: Domain,
  affected: Affected,
  { signal, ...how }: DomainXMLFlags & CallOptions = {},
): Promise<Device[]> {
  if (affected === 'live' && !(await domain.isActive({ signal }))) return [];
  return devicesOf(await domain.getConfig({ ...how, inactive: affected === 'config', signal }));
}
