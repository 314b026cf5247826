// Where this machine's own apt gets Debian from: what is unpacked beside the system comes from there, too.

import { execFileSync } from 'node:child_process';

/** @returns {{ archive: string, security: string }} the addresses of Debian's archive and of its security updates */
export function mirrors() {
  const output = execFileSync('apt-get', ['indextargets', '--format', '$(SITE)', 'Created-By: Packages'], {
    encoding: 'utf8',
  });
  const sites = [...new Set(output.split('\n'))];
  const archive = sites.find((site) => /\/debian\/?$/.test(site));
  if (!archive)
    throw new Error('apt has no source of Debian: /etc/apt/sources.list, or a file in sources.list.d, must name one');
  const security = sites.find((site) => /\/debian-security\/?$/.test(site));
  return { archive, security: security ?? archive.replace(/debian\/?$/, 'debian-security') };
}
