/** The commands that fix problems, for the machine's distribution. */
import { userInfo } from 'node:os';
import { type Component, distributionOf, usualDistribution } from './distributions.ts';
import type { Machine } from './machine.ts';

/** Installs a component. */
export function installCommand(component: Component, osRelease: string): string {
  const found = distributionOf(osRelease);
  const names = found?.packages[component];
  if (found && names) return `${found.install} ${names}`;
  return (
    found?.lacking?.[component] ?? `# install the package that Debian calls ${usualDistribution.packages[component]}`
  );
}

/** Whether the distribution builds a QEMU for Xen alone, and its other one without Xen. */
export function hasQemuForXen({ osRelease }: Machine): boolean {
  return (distributionOf(osRelease) ?? usualDistribution).xen?.hasOwnQemu ?? false;
}

/** Adds this user to a group. */
export function joinGroup(group: string, machine: Machine): string[] {
  const { join } = distributionOf(machine.osRelease) ?? usualDistribution;
  return [join(group, userInfo().username), '# then log in again'];
}

/** Adds to the command line of the next kernel that starts, by whatever starts it. */
export function addParameters(parameters: string, machine: Machine): string {
  const { root, menu, addParameters: own } = distributionOf(machine.osRelease) ?? usualDistribution;
  if (own) return own(parameters);
  const isGrub = machine.has('etc/default/grub');
  if (!isGrub && machine.has('etc/update-extlinux.conf'))
    return `${root} sed -i 's/^default_kernel_opts="/&${parameters} /' /etc/update-extlinux.conf && ${root} update-extlinux`;
  if (!isGrub && machine.has('boot/loader/entries'))
    return `# add ${parameters} to the options of the entries in /boot/loader/entries`;
  return `${root} sed -i 's/^GRUB_CMDLINE_LINUX="/&${parameters} /' /etc/default/grub && ${root} ${menu.command}`;
}

/** A fixed share of memory for dom0: memory of guests is then not reclaimed from it. */
const dom0MemoryParameter = 'dom0_mem=2G,max:2G';

/** Gives dom0 its memory. It needs the boot menu to be written anew. */
function dom0Step({ root }: { root: string }): string {
  return `echo 'GRUB_CMDLINE_XEN_DEFAULT="${dom0MemoryParameter}"' | ${root} tee -a /etc/default/grub`;
}

/** Gives dom0 a fixed share of the memory at its next start. */
export function fixDom0Memory(machine: Machine): string[] {
  const distribution = distributionOf(machine.osRelease) ?? usualDistribution;
  return [dom0Step(distribution), `${distribution.root} ${distribution.menu.command}`, '# then restart'];
}

/** Makes Xen the entry that the boot menu starts, and gives dom0 its memory. */
export function bootXen(machine: Machine): string[] {
  const distribution = distributionOf(machine.osRelease) ?? usualDistribution;
  const { root, menu, setDefault, xen } = distribution;
  if (machine.has('etc/update-extlinux.conf') && !machine.has('etc/default/grub'))
    return [
      `# in /etc/update-extlinux.conf: xen_opts=${dom0MemoryParameter}, and the entry with Xen as the default`,
      `${root} update-extlinux`,
      '# then restart',
    ];
  const memory = dom0Step(distribution);
  if (xen?.isDefault)
    return [memory, `${root} ${menu.command}`, '# its package makes Xen the default entry; then restart'];
  const title = `"$(${root} grep -o "'[^']*Xen hypervisor'" ${menu.file} | head -n 1 | tr -d "'")"`;
  return [
    memory,
    `${root} sed -i 's/^GRUB_DEFAULT=.*/GRUB_DEFAULT=saved/' /etc/default/grub`,
    `${root} ${menu.command}`,
    `${root} ${setDefault} ${title}`,
    '# then restart',
  ];
}

/** Enables the toolstack and checks it, once Xen has booted. */
export function startToolstack(machine: Machine): string[] {
  const { root, xen } = distributionOf(machine.osRelease) ?? usualDistribution;
  return [
    ...(xen?.services ?? []).map((command) => `${root} ${command}`),
    `${root} xl info && virsh -c xen:///system version`,
  ];
}

/** Turns a machine without Xen into a Xen host. */
export function becomeXenHost(machine: Machine): string[] {
  const distribution = distributionOf(machine.osRelease);
  const install = installCommand('xen', machine.osRelease);
  // Without a package, the further steps are not known.
  if (distribution && !distribution.packages.xen) return [install];
  return [install, ...bootXen(machine), ...startToolstack(machine)];
}
