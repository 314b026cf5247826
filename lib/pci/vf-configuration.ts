/** Reads and changes what a card does for one of its virtual functions, on the host itself. */
import type { CallOptions } from '../core/call.ts';
import { check, checkCallOptions } from '../core/options.ts';
import { type VfPlace, vfPlaceOf } from './card-link.ts';
import type { VirtualFunction } from './function.ts';
import { HostDevices } from './host-devices.ts';
import {
  type FormerVfSettings,
  formerOf,
  settingsChange,
  type VfSettings,
  type VfSettingsChange,
} from './vf-settings.ts';
import { statisticsIn, type VfStatistics } from './vf-statistics.ts';

function placeOf(
  vf: VirtualFunction,
  what: string,
  options: CallOptions & { readonly stats?: boolean },
): Promise<VfPlace> {
  const { connection } = vf.pci;
  const { signal } = options;
  return vfPlaceOf(connection, new HostDevices(connection, { signal }), vf, what, options);
}

/** Returns the settings of a virtual function. */
export async function readSettings(vf: VirtualFunction, options: CallOptions): Promise<VfSettings> {
  checkCallOptions(options, 'settings');
  const { link, index } = await placeOf(vf, 'Reading settings of a virtual function', options);
  return link.settings(index);
}

/** Changes settings of a virtual function: all or none. */
export async function configure(
  vf: VirtualFunction,
  wanted: VfSettingsChange,
  options: CallOptions,
): Promise<FormerVfSettings> {
  check(settingsChange, wanted, 'the settings of configure()');
  checkCallOptions(options, 'configure');
  const { link, index } = await placeOf(vf, 'Configuring a virtual function', options);
  const changes = link.changes(index, wanted);
  await link.apply(index, changes, options.signal);
  return formerOf(changes);
}

/** Returns what a virtual function has sent and received. */
export async function readStatistics(vf: VirtualFunction, options: CallOptions): Promise<VfStatistics> {
  checkCallOptions(options, 'statistics');
  const { link, index } = await placeOf(vf, 'Reading counters of a virtual function', { ...options, stats: true });
  return statisticsIn(link.vf(index));
}
