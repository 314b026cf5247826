/** Where a change of devices acts: in the running guest, in the definition for its next start, or in both. */

import type { Device } from '../config/device.ts';
import type { CallOptions } from '../core/call.ts';
import { flagRows } from '../core/flag-options.ts';
import { callRows, optionsOf } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { DomainDeviceModifyFlags, DomainXMLFlags } from '../native/generated/enums.ts';
import { devicesOf } from './list.ts';

export type Place = 'live' | 'config';

/**
 * Where a device is changed: `live`, `config`, `current`. Without any, in the running guest, if it runs, and in the definition, if
 * there is one.
 */
export type ChangeOptions = DomainDeviceModifyFlags & CallOptions;

/** The rows of ChangeOptions. */
export const changeRows = { ...callRows, ...flagRows<DomainDeviceModifyFlags>('DomainDeviceModifyFlags') };

export const changeOptions = optionsOf<ChangeOptions>(changeRows);

export interface Scope {
  /** 'live' first. */
  readonly places: readonly Place[];
  /** Whether the options said so. Otherwise a device that is in one of them alone is changed there alone. */
  readonly told: boolean;
  /** The options for a call that acts in these places; the other options are passed on. */
  in(...places: readonly Place[]): ChangeOptions;
}

const bits: Readonly<Record<Place, number>> = { live: 1, config: 2 };

/** As the options tell; otherwise the running guest, if it runs, and the definition, if there is one. */
export async function scopeOf(domain: Domain, options: ChangeOptions): Promise<Scope> {
  const { live, config, current, flags = 0, ...rest } = options;
  const { signal } = options;
  const told = (['live', 'config'] as const).filter((place) => ({ live, config })[place] || flags & bits[place]);
  const scope = (places: readonly Place[], told: boolean): Scope => ({
    places,
    told,
    in: (...some) => ({
      ...rest,
      flags: flags & ~(bits.live | bits.config),
      live: some.includes('live'),
      config: some.includes('config'),
    }),
  });
  if (told.length > 0) return scope(told, true);
  const active = await domain.isActive({ signal });
  if (current) return scope([active ? 'live' : 'config'], true);
  const persistent = await domain.isPersistent({ signal });
  return scope([...(active ? (['live'] as const) : []), ...(persistent ? (['config'] as const) : [])], false);
}

/** The devices that a domain has in a place: none live, if it does not run. */
export async function devicesIn(
  domain: Domain,
  place: Place,
  { signal, ...how }: DomainXMLFlags & CallOptions = {},
): Promise<Device[]> {
  if (place === 'live' && !(await domain.isActive({ signal }))) return [];
  return devicesOf(await domain.getConfig({ ...how, inactive: place === 'config', signal }));
}
