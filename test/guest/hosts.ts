/** Hosts to plan guests for, as their hypervisors describe them, shortened to what a plan asks. */
import { Capabilities, DomainCapabilities } from 'libvirt-native/config';
import type { GuestHost } from 'libvirt-native/guest';

const values = (...list: string[]) => list.map((value) => `<value>${value}</value>`).join('');

const kvmCapabilities = `
<capabilities>
  <host>
    <cpu><arch>x86_64</arch></cpu>
    <iommu support='yes'/>
  </host>
  <guest>
    <os_type>hvm</os_type>
    <arch name='x86_64'>
      <wordsize>64</wordsize>
      <emulator>/usr/bin/qemu-system-x86_64</emulator>
      <machine maxCpus='255'>pc-i440fx-10.0</machine>
      <machine canonical='pc-i440fx-10.0' maxCpus='255'>pc</machine>
      <machine maxCpus='288'>pc-q35-10.0</machine>
      <machine canonical='pc-q35-10.0' maxCpus='288'>q35</machine>
      <domain type='qemu'/>
      <domain type='kvm'/>
    </arch>
  </guest>
  <guest>
    <os_type>hvm</os_type>
    <arch name='aarch64'>
      <wordsize>64</wordsize>
      <emulator>/usr/bin/qemu-system-aarch64</emulator>
      <machine canonical='virt-10.0' maxCpus='512'>virt</machine>
      <domain type='qemu'/>
    </arch>
  </guest>
</capabilities>`;

const qemuDomain = (type: string, arch: string, machine: string, modes: string) => `
<domainCapabilities>
  <path>/usr/bin/qemu-system-${arch}</path>
  <domain>${type}</domain>
  <machine>${machine}</machine>
  <arch>${arch}</arch>
  <vcpu max='288'/>
  <iothreads supported='yes'/>
  <os supported='yes'>
    <enum name='firmware'><value>efi</value></enum>
    <loader supported='yes'>
      <enum name='type'>${values('rom', 'pflash')}</enum>
      <enum name='readonly'>${values('yes', 'no')}</enum>
      <enum name='secure'>${values('yes', 'no')}</enum>
    </loader>
  </os>
  <cpu>
    ${modes}
    <mode name='custom' supported='yes'><model usable='yes' vendor='AMD'>EPYC-Rome</model></mode>
  </cpu>
  <memoryBacking supported='yes'><enum name='sourceType'>${values('file', 'anonymous', 'memfd')}</enum></memoryBacking>
  <devices>
    <disk supported='yes'>
      <enum name='diskDevice'>${values('disk', 'cdrom', 'floppy', 'lun')}</enum>
      <enum name='bus'>${values('fdc', 'scsi', 'virtio', 'usb', 'sata')}</enum>
    </disk>
    <graphics supported='yes'><enum name='type'>${values('vnc')}</enum></graphics>
    <video supported='yes'><enum name='modelType'>${values('vga', 'virtio', 'none')}</enum></video>
    <hostdev supported='yes'>
      <enum name='mode'>${values('subsystem')}</enum>
      <enum name='startupPolicy'>${values('default')}</enum>
      <enum name='subsysType'>${values('usb', 'pci', 'scsi')}</enum>
      <enum name='capsType'/>
      <enum name='pciBackend'>${values('default', 'vfio')}</enum>
    </hostdev>
    <rng supported='yes'>
      <enum name='model'>${values('virtio')}</enum>
      <enum name='backendModel'>${values('random')}</enum>
    </rng>
    <filesystem supported='yes'><enum name='driverType'>${values('path', 'virtiofs')}</enum></filesystem>
    <tpm supported='yes'>
      <enum name='model'>${values('tpm-tis', 'tpm-crb')}</enum>
      <enum name='backendModel'>${values('emulator')}</enum>
      <enum name='backendVersion'>${values('2.0')}</enum>
    </tpm>
  </devices>
  <features><gic supported='no'/></features>
</domainCapabilities>`;

const hostModel =
  "<mode name='host-passthrough' supported='yes'/><mode name='maximum' supported='yes'/><mode name='host-model' supported='yes'/>";
const emulated =
  "<mode name='host-passthrough' supported='no'/><mode name='maximum' supported='yes'/><mode name='host-model' supported='no'/>";

const xenGuest = (os: string, machine: string, loader = '') => `
  <guest>
    <os_type>${os}</os_type>
    <arch name='x86_64'>
      <wordsize>64</wordsize>
      <emulator>/usr/lib/xen/bin/qemu-system-i386</emulator>
      ${loader}
      <machine>${machine}</machine>
      <domain type='xen'/>
    </arch>
  </guest>`;

const xenCapabilities = `
<capabilities>
  <host><cpu><arch>x86_64</arch></cpu><iommu support='yes'/></host>
  ${xenGuest('xen', 'xenpv')}
  ${xenGuest('hvm', 'xenfv', '<loader>/usr/lib/xen/boot/hvmloader</loader>')}
  ${xenGuest('xenpvh', 'xenpvh')}
</capabilities>`;

const xenDomain = (machine: string) => `
<domainCapabilities>
  <path>/usr/lib/xen/bin/qemu-system-i386</path>
  <domain>xen</domain>
  <machine>${machine}</machine>
  <arch>x86_64</arch>
  <vcpu max='128'/>
  <iothreads supported='no'/>
  <os supported='yes'>
    <loader supported='${machine === 'xenfv' ? 'yes' : 'no'}'>
      ${machine === 'xenfv' ? values('/usr/lib/xen/boot/hvmloader', '/usr/lib/xen/boot/ovmf.bin') : ''}
    </loader>
  </os>
  <devices>
    <disk supported='yes'>
      <enum name='diskDevice'>${values('disk', 'cdrom')}</enum>
      <enum name='bus'>${values('ide', 'scsi', 'xen')}</enum>
    </disk>
    <graphics supported='yes'><enum name='type'>${values('sdl', 'vnc', 'spice')}</enum></graphics>
    <video supported='yes'><enum name='modelType'>${values('vga', 'cirrus', 'xen')}</enum></video>
    <hostdev supported='yes'><enum name='subsysType'>${values('usb', 'pci')}</enum></hostdev>
  </devices>
  <features><gic supported='no'/></features>
</domainCapabilities>`;

/** A description of one guest kind fits one machine: the domain capabilities are those of the requested machine. */
export const kvmHost: GuestHost = {
  capabilities: Capabilities.parse(kvmCapabilities),
  domainCapabilities: DomainCapabilities.parse(qemuDomain('kvm', 'x86_64', 'pc-q35-10.0', hostModel)),
};

export const qemuHost: GuestHost = {
  ...kvmHost,
  domainCapabilities: DomainCapabilities.parse(qemuDomain('qemu', 'x86_64', 'pc-q35-10.0', emulated)),
};

export const armHost: GuestHost = {
  ...kvmHost,
  domainCapabilities: DomainCapabilities.parse(qemuDomain('qemu', 'aarch64', 'virt-10.0', emulated)),
};

export function xenHost(machine: 'xenpv' | 'xenpvh' | 'xenfv'): GuestHost {
  return {
    capabilities: Capabilities.parse(xenCapabilities),
    domainCapabilities: DomainCapabilities.parse(xenDomain(machine)),
  };
}

/** A host whose only guests are emulated ones of this architecture, of which nothing more is known. */
export function archHost(arch: string, machines: readonly string[] = []): GuestHost {
  const guest = `<guest><os_type>hvm</os_type><arch name='${arch}'><wordsize>64</wordsize>
    <emulator>/usr/bin/qemu-system-${arch}</emulator>${machines.map((name) => `<machine>${name}</machine>`).join('')}
    <domain type='qemu'/></arch></guest>`;
  const xml = `<capabilities><host><cpu><arch>x86_64</arch></cpu></host>${guest}</capabilities>`;
  return { capabilities: Capabilities.parse(xml) };
}

/** libvirt's mock driver. */
export const testHost: GuestHost = {
  capabilities: Capabilities.parse(`<capabilities><host><cpu><arch>i686</arch></cpu></host>
    <guest><os_type>hvm</os_type><arch name='i686'><wordsize>32</wordsize><domain type='test'/></arch></guest></capabilities>`),
};

/** A host of which nothing is known but these domain capabilities. */
export function partialHost(devices: string, rest = '', arch = 'x86_64', machine = 'pc-q35-10.0'): GuestHost {
  const xml = `<domainCapabilities><path>/q</path><domain>kvm</domain><machine>${machine}</machine><arch>${arch}</arch>
    ${rest}<devices>${devices}</devices></domainCapabilities>`;
  return { domainCapabilities: DomainCapabilities.parse(xml) };
}
