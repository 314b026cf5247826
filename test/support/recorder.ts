/** Once before all tests: the addon must be one that records which functions are called, or the ledger would count none. */

import { readFileSync } from 'node:fs';
import { addonPath } from '../../scripts/native/build.mjs';

/** The variable that the recorder reads: its name stands in every addon that has one. */
const variable = 'LIBVIRT_NATIVE_RECORD';

export function hasRecorder(addon: string): boolean {
  return readFileSync(addon, 'latin1').includes(`${variable}\0`);
}

export default function checkAddon(): void {
  const addon = process.env['LIBVIRT_NATIVE_ADDON'] ?? addonPath();
  if (!hasRecorder(addon))
    throw new Error(
      `${addon} was built without the recorder of calls (native/testing). Build it by: npm run build:native`,
    );
}
