/** Reads and changes what a card does for one of its virtual functions, on the host itself. */
import type { CallOptions } from '../core/call.ts';
import { check, checkCallOptions } from '../core/options.ts';
import { vfPlaceOf } from './card-link.ts';
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

/** Returns the settings of a virtual function. */
export async function readSettings(vf: VirtualFunction, options: CallOptions): Promise<VfSettings> {
  checkCallOptions(options, 'settings');
  const { connection } = vf.pci;
  const place = await vfPlaceOf(
    connection,
    new HostDevices(connection, options),
    vf,
    'Reading settings of a virtual function',
    options,
  );
  return place.link.settings(place.index);
}

/** Changes settings of a virtual function: all or none. */
export async function configure(
  vf: VirtualFunction,
  wanted: VfSettingsChange,
  options: CallOptions,
): Promise<FormerVfSettings> {
  check(settingsChange, wanted, 'the settings of configure()');
  checkCallOptions(options, 'configure');
  const { connection } = vf.pci;
  const { link, index } = await vfPlaceOf(
    connection,
    new HostDevices(connection, options),
    vf,
    'Configuring a virtual function',
    options,
  );
  const changes = link.changes(index, wanted);
  await link.apply(index, changes, options.signal);
  return formerOf(changes);
}

/** Returns what a virtual function has sent and received. */
export async function readStatistics(vf: VirtualFunction, options: CallOptions): Promise<VfStatistics> {
  checkCallOptions(options, 'statistics');
  const { connection } = vf.pci;
  const { link, index } = await vfPlaceOf(
    connection,
    new HostDevices(connection, options),
    vf,
    'Reading counters of a virtual function',
    {
      ...options,
      stats: true,
    },
  );
  return statisticsIn(link.vf(index));
}
