/** Small guests as XML, for tests of what is sent to libvirt as it stands: lab.guest() plans all others. */
import { image, ownCmdline } from './image.ts';

const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const machine = process.arch === 'arm64' ? 'virt' : 'q35';

/** A small guest, emulated so that it is the same everywhere; `devices` are added to its serial console. */
export function guestXML(name: string, devices = ''): string {
  return `
<domain type='qemu'>
  <name>${name}</name>
  <memory unit='MiB'>192</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='${arch}' machine='${machine}'>hvm</type>
    <kernel>${image.kernel}</kernel><initrd>${image.initrd}</initrd><cmdline>${ownCmdline()}</cmdline>
  </os>
  <features><acpi/></features>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
    ${"<controller type='pci' model='pcie-root-port'/>".repeat(8)}
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial'/></console>
    <memballoon model='virtio'/>
    ${devices}
  </devices>
</domain>`;
}

interface DiskXMLOptions {
  target?: string;
  bus?: 'virtio' | 'scsi' | 'usb';
  format?: 'raw' | 'qcow2';
  serial?: string;
}

/** A disk of such a guest. */
export function diskXML(file: string, options: DiskXMLOptions = {}): string {
  const { target = 'vda', bus = 'virtio', format = 'raw', serial } = options;
  const rest = serial === undefined ? '' : `<serial>${serial}</serial>`;
  return `<disk type='file' device='disk'><driver name='qemu' type='${format}'/><source file='${file}'/><target dev='${target}' bus='${bus}'/>${rest}</disk>`;
}

/** A guest that memory can be plugged into. */
export function withMemorySlots(xml: string): string {
  return xml
    .replace('<memory unit', "<maxMemory slots='2' unit='MiB'>1024</maxMemory><memory unit")
    .replace('<devices>', "<cpu><numa><cell id='0' cpus='0' memory='192' unit='MiB'/></numa></cpu><devices>");
}
