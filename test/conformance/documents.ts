/** Documents to try without libvirt's own: each of what is compared by a rule, and of what is not. */
import type { CorpusFile } from './corpus.ts';

const file = (folder: string, name: string, text: string): CorpusFile => ({ path: `built-in/${folder}/${name}`, text });

/** A domain with these attributes and elements. */
function domain(name: string, inner: string, devices = '', machine = 'pc'): CorpusFile {
  return file(
    'qemuxml2argvdata',
    name,
    `<domain type='qemu'><name>${name}</name><uuid>C7A5FDBD-EDAF-9455-926A-D65C16DB1809</uuid><memory unit='MiB'>512</memory>
${inner.includes('<vcpu') ? '' : '<vcpu>4</vcpu>'}<os><type arch='x86_64' machine='${machine}'>hvm</type>${inner.includes('<boot ') ? /(<boot .*\/>)/.exec(inner)![1] : ''}</os>
${inner.replace(/<boot .*\/>/, '')}<devices>${devices}</devices></domain>`,
  );
}

const disk = (dev: string, bus: string, more = ''): string =>
  `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/srv/${dev}.qcow2'/><target dev='${dev}' bus='${bus}'/>${more}</disk>`;

const network = (mac: string, model = 'virtio'): string =>
  `<interface type='user'><mac address='52:54:00:AB:CD:${mac}'/><model type='${model}'/></interface>`;

export const BUILT_IN: readonly CorpusFile[] = [
  domain('bare', ''),
  domain('bare-q35', '', '', 'q35'),
  domain('boot', "<boot dev='hd'/><boot dev='network'/>", disk('vda', 'virtio') + network('01')),
  domain(
    'devices',
    '',
    disk('sda', 'scsi') +
      disk('vdb', 'virtio') +
      disk('vda', 'virtio') +
      "<disk type='file' device='cdrom'><target dev='hdc' bus='ide'/></disk>" +
      "<controller type='scsi' index='0' model='virtio-scsi'/>" +
      network('02') +
      network('01', 'e1000') +
      "<serial type='pty'/><console type='pty'><target type='virtio'/></console>" +
      "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>" +
      "<graphics type='vnc' autoport='yes'/><video><model type='vga'/></video><video><model type='qxl'/></video>" +
      "<watchdog model='i6300esb' action='poweroff'/><memballoon model='virtio'/>" +
      "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
  ),
  domain(
    'q35-devices',
    "<features><acpi/><smm state='on'><tseg unit='MiB'>48</tseg></smm></features>",
    "<controller type='pci' index='0' model='pcie-root'><pcihole64 unit='KiB'>1048576</pcihole64></controller>" +
      disk('vda', 'virtio', "<address type='pci' domain='0' bus='0x01' slot='0' function='0'/>") +
      network('03'),
    'q35',
  ),
  domain(
    'sets',
    `<vcpu placement='static' cpuset='0,1,2,3'>4</vcpu><iothreads>2</iothreads>
<cputune><vcpupin vcpu='1' cpuset='0-3,^2'/><vcpupin vcpu='0' cpuset='1'/><emulatorpin cpuset='1,0'/><iothreadpin iothread='2' cpuset='3'/><iothreadpin iothread='1' cpuset='2'/><vcpusched vcpus='0-1' scheduler='fifo' priority='1'/></cputune>
<numatune><memory mode='strict' nodeset='0,0'/></numatune>
<cpu mode='custom' match='exact'><model>qemu64</model><feature policy='require' name='ssse3'/><feature policy='disable' name='vmx'/><numa><cell id='1' cpus='2,3' memory='256' unit='MiB'><cache level='1' associativity='direct' policy='writeback'><size value='10' unit='KiB'/><line value='8' unit='B'/></cache></cell><cell id='0' cpus='0,1' memory='256' unit='MiB'><distances><sibling id='1' value='21'/></distances></cell></numa></cpu>`,
  ),
  domain(
    'more',
    `<blkiotune><weight>500</weight></blkiotune><memtune><hard_limit unit='GB'>1</hard_limit><soft_limit unit='MiB'>700</soft_limit></memtune>
<features><acpi/><apic/><hyperv><relaxed state='on'/><vapic state='on'/><spinlocks state='on' retries='4096'/></hyperv></features>
<clock offset='utc'><timer name='rtc' tickpolicy='catchup'/><timer name='pit' tickpolicy='delay'/><timer name='hpet' present='no'/></clock>
<on_crash>preserve</on_crash><seclabel type='none'/>`,
    `<filesystem type='mount' accessmode='mapped' fmode='644' dmode='0755'><source dir='/srv'/><target dir='srv'/></filesystem>
<input type='tablet' bus='usb'/><sound model='ich9'/><hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xBEEF'/></source></hostdev>
<serial type='file'><source path='/tmp/a' append='on'/><target port='0'/></serial><serial type='tcp'><source mode='connect' host='127.0.0.1' service='9'/><protocol type='raw'/></serial>
<shmem name='shared'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem><panic model='isa'/>`,
  ),
  domain(
    'commandline',
    "<commandline xmlns='http://libvirt.org/schemas/domain/qemu/1.0'><arg value='-name'/><arg value='a'/><arg value='-name'/><arg value='b'/><env name='A' value='1'/><env name='B' value='2'/></commandline>",
  ),
  file(
    'networkxml2xmlin',
    'network',
    `<network><name>n</name><forward/><bridge name='virbr7' delay='0'/><mac address='52:54:00:AB:cd:01'/><dns><forwarder addr='8.8.8.8'/><forwarder addr='8.8.4.4'/><host ip='192.168.9.9'><hostname>a</hostname><hostname>b</hostname></host></dns>
<ip address='192.168.9.1' netmask='255.255.255.0'><dhcp><range start='192.168.9.2' end='192.168.9.100'/><host mac='52:54:00:00:00:01' name='x' ip='192.168.9.3'/><host mac='52:54:00:00:00:02' name='y' ip='192.168.9.4'/></dhcp></ip>
<route family='ipv4' address='10.1.0.0' prefix='16' gateway='192.168.9.5'/></network>`,
  ),
  file(
    'networkxml2xmlin',
    'bridged',
    "<network><name>b</name><forward mode='bridge'/><bridge name='br0'/><vlan><tag id='42'/></vlan><portgroup name='p' default='yes'><bandwidth><inbound average='1000'/></bandwidth></portgroup><portgroup name='q'/></network>",
  ),
  file(
    'storagepoolxml2xmlin',
    'dir',
    "<pool type='dir'><name>d</name><source/><target><path>/srv//pool/</path><permissions><mode>711</mode></permissions></target></pool>",
  ),
  file(
    'storagepoolxml2xmlin',
    'netfs',
    "<pool type='netfs'><name>f</name><source><host name='h'/><dir path='/x/'/><format type='nfs'/></source><target><path>/srv/f</path></target></pool>",
  ),
  file(
    'storagevolxml2xmlin',
    'raw',
    "<volume><name>v</name><capacity unit='GB'>1</capacity><allocation unit='M'>1</allocation><target><format type='raw'/><permissions><mode>0644</mode><owner>1</owner><group>2</group></permissions></target></volume>",
  ),
  file(
    'interfaceschemadata',
    'bond',
    "<interface type='bond' name='bond0'><start mode='onboot'/><bond mode='active-backup'><miimon freq='100' carrier='ioctl'/><interface type='ethernet' name='eth0'/><interface type='ethernet' name='eth1'/></bond></interface>",
  ),
  file(
    'qemudomainsnapshotxml2xmlin',
    'snapshot',
    '<domainsnapshot><name>s</name><description>d</description></domainsnapshot>',
  ),
];
