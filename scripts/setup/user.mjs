// The user that Debian's libvirt gives QEMU to when it runs as root. libvirt-daemon-system would make it; the driver looks it up even
// when it is embedded in a program, and refuses to start without.

import { readFileSync } from 'node:fs';
import { isDebian } from './other-systems.mjs';

const name = 'libvirt-qemu';
const isIn = (file) => new RegExp(`^${name}:`, 'm').test(readFileSync(file, 'utf8'));

/** Elsewhere the user has another name, and comes with the packages. */
export const hasQemuUser = () => !isDebian() || (isIn('/etc/passwd') && isIn('/etc/group'));

/** @param {{ run: Function }} context */
export async function addQemuUser({ run }) {
  if (!isIn('/etc/group')) await run('groupadd', ['--system', name]);
  if (!isIn('/etc/passwd')) {
    const home = ['--home-dir', '/var/lib/libvirt', '--no-create-home', '--shell', '/usr/sbin/nologin'];
    await run('useradd', ['--system', '--gid', name, ...home, '--comment', 'Libvirt Qemu', name]);
  }
  // Members of this group may use /dev/kvm.
  if (/^kvm:/m.test(readFileSync('/etc/group', 'utf8'))) await run('usermod', ['--append', '--groups', 'kvm', name]);
}
