/** Where the test kit keeps what can be made again. */
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether every user can enter a folder, or could if it existed. */
function isOpenToEveryone(folder: string): boolean {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0o001;
  return (mode & 0o001) !== 0 && (folder === '/' || isOpenToEveryone(dirname(folder)));
}

/**
 * The default folder of caches: `libvirt-native` in $XDG_CACHE_HOME or ~/.cache. libvirt that runs as root gives QEMU to an ordinary
 * user, who cannot pass through a closed folder such as /root: root's is then in /var/cache.
 */
export function defaultCache(): string {
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'libvirt-native');
  return process.getuid?.() !== 0 || isOpenToEveryone(folder) ? folder : '/var/cache/libvirt-native';
}
