/** Small guests as XML, for tests of what is sent to libvirt as it stands: lab.guest() plans all others. */
import { image, ownCmdline } from './image.ts';

const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const machine = process.arch === 'arm64' ? 'virt' : 'q35';

/** What differs between hypervisors in a guest that boots a kernel. Paths are those of the hypervisor's host. */
export interface KernelGuest {
  /** libvirt's name of what runs it, such as 'kvm'. */
  type: string;
  arch?: string;
  machine: string;
  os: string;
  kernel: string;
  initrd: string;
  cmdline: string;
  /** In MiB. */
  memory: number;
  vcpus?: string;
  /** XML between `<os>` and `<devices>`. */
  rest: string;
  devices: string;
}

/** The XML of a guest that boots a kernel. */
export function kernelGuestXML(name: string, guest: KernelGuest): string {
  return `
<domain type='${guest.type}'>
  <name>${name}</name>
  <memory unit='MiB'>${guest.memory}</memory>
  ${guest.vcpus ?? '<vcpu>1</vcpu>'}
  <os>
    <type arch='${guest.arch ?? 'x86_64'}' machine='${guest.machine}'>${guest.os}</type>
    <kernel>${guest.kernel}</kernel><initrd>${guest.initrd}</initrd><cmdline>${guest.cmdline}</cmdline>
  </os>
  ${guest.rest}
  <devices>${guest.devices}</devices>
</domain>`;
}

/** The devices of a machine with PCI Express, with so many free ports, and a console on its serial port. */
export const pcieDevices = (ports: number): string => `
    <controller type='pci' index='0' model='pcie-root'/>
    ${"<controller type='pci' model='pcie-root-port'/>".repeat(ports)}
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial'/></console>`;

/** A small guest, emulated so that it is the same everywhere; `devices` are added to its serial console. */
export function guestXML(name: string, devices = ''): string {
  return kernelGuestXML(name, {
    type: 'qemu',
    arch,
    machine,
    os: 'hvm',
    kernel: image.kernel,
    initrd: image.initrd,
    cmdline: ownCmdline(),
    memory: 192,
    rest: '<features><acpi/></features>',
    devices: `${pcieDevices(8)}
    <memballoon model='virtio'/>
    ${devices}
  `,
  });
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
