/** Where this machine's own apt gets Debian from: what is unpacked beside the system comes from there, too. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Addresses of an archive of Debian and of its security updates. */
export interface Mirrors {
  readonly archive: string;
  readonly security: string;
}

/**
 * Returns the addresses that apt has on this machine.
 *
 * @throws Error if apt is missing, or has no source of Debian.
 */
export async function aptMirrors(): Promise<Mirrors> {
  const args = ['indextargets', '--format', '$(SITE)', 'Created-By: Packages'];
  const { stdout } = await promisify(execFile)('apt-get', args).catch(() => ({ stdout: '' }));
  const sites = [...new Set(stdout.split('\n'))];
  const archive = sites.find((site) => /\/debian\/?$/.test(site));
  if (!archive)
    throw new Error(
      'apt has no source of Debian here: name one in /etc/apt/sources.list or in a file in sources.list.d, or by the option `mirror`',
    );
  const security = sites.find((site) => /\/debian-security\/?$/.test(site));
  return mirrorsOf(archive, security);
}

/** The addresses of a mirror, which has the security updates beside the archive unless they are elsewhere. */
export function mirrorsOf(archive: string, security = archive.replace(/debian\/?$/, 'debian-security')): Mirrors {
  return { archive, security };
}
