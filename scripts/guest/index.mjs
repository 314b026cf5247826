// The test guest, for programs that boot it. Types: index.d.mts.

import { readImage } from './image.mjs';

export { accelerator } from './accelerator.mjs';

const serialConsole = process.arch === 'arm64' ? 'ttyAMA0' : 'ttyS0';

/**
 * Nothing here serves the guest; it only boots faster, most of all on an emulated processor: no checks of clock and cryptography that
 * only repeat themselves, no mitigations against other users, one serial port, no search for PCI buses that the firmware does not list.
 */
const quickBoot = [
  ...['quiet', 'tsc=reliable', 'no_timer_check', 'mitigations=off', 'nokaslr', 'cryptomgr.notests'],
  ...['rcupdate.rcu_expedited=1', '8250.nr_uarts=1', 'random.trust_cpu=on'],
  ...['pci=lastbus=0', 'initcall_blacklist=jent_mod_init,crypto_kdf108_init'],
];

export function guestImage({ console: device = serialConsole } = {}) {
  const image = readImage();
  if (!image) throw new Error('The guest image is not there yet: run "npm run setup"');
  const { kernel, initramfs, version } = image;
  // Memory that is plugged in is used at once; a panic ends the guest and does not leave it hanging.
  const cmdline = [`console=${device}`, ...quickBoot, 'memhp_default_state=online', 'panic=-1'].join(' ');
  return { kernel, initramfs, cmdline, version };
}
