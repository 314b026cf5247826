/** A domain as people write it: comments, unlike siblings mixed, foreign parts, numbers with zeros. */
export const DOMAIN = `<?xml version="1.0" encoding="UTF-8"?>
<!-- kept by hand -->
<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>web &amp; more</name>
  <memory unit='KiB'>0001048576</memory>
  <vcpu placement="static">2</vcpu>
  <metadata>
    <app:notes xmlns:app="http://example.org/app"><app:note importance='7'>ask first</app:note></app:notes>
  </metadata>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
    <boot dev='hd'/> <!-- then the network -->
    <boot dev='network'/>
  </os>
  <features>
    <acpi/>
  </features>
  <devices>
    <disk type='file' device='disk'>
      <!-- the system -->
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/images/web.qcow2'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>
    </disk>
    <interface type='bridge'>
      <mac address='52:54:00:11:22:33'/>
      <source bridge='br0'/>
      <future speed='fast'/>
    </interface>
    <disk type='block' device='cdrom' vendor-hint='x'>
      <source dev='/dev/sr0'/>
      <target dev='sda' bus='sata'/>
      <readonly/>
    </disk>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-newarg'/>
  </qemu:commandline>
</domain>
<!-- the end -->
`;

/** The lines that two texts do not share, by position from both ends. */
export function changedLines(before: string, after: string): { removed: string[]; added: string[] } {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { removed: a.slice(start, a.length - end), added: b.slice(start, b.length - end) };
}
