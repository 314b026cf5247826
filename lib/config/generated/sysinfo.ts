// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type {
  DomainSysinfoBaseBoard,
  DomainSysinfoBios,
  DomainSysinfoChassis,
  DomainSysinfoEntry,
  DomainSysinfoOemStrings,
  DomainSysinfoSystem,
} from './domain.ts';

/** `/sysinfo` with `type='smbios'` */
export interface SysinfoSmbios extends XmlObject, Absent<'entry'> {
  /** `smbios`: SMBIOS tables; `fwcfg`: firmware configuration blobs of QEMU. `/sysinfo/@type` */
  type: 'smbios';
  /** SMBIOS block 0. `/sysinfo/bios` */
  bios?: DomainSysinfoBios;
  /** SMBIOS block 1. `/sysinfo/system` */
  system?: DomainSysinfoSystem;
  /** SMBIOS block 2; one per board. `/sysinfo/baseBoard` */
  baseBoard?: DomainSysinfoBaseBoard[];
  /** `/sysinfo/processor` */
  processor?: SysinfoProcessor[];
  /** `/sysinfo/memory_device` */
  memory_device?: SysinfoMemoryDevice[];
  /** SMBIOS block 3. `/sysinfo/chassis` */
  chassis?: DomainSysinfoChassis;
  /** SMBIOS block 11: strings of any content. `/sysinfo/oemStrings` */
  oemStrings?: DomainSysinfoOemStrings;
}

/** `/sysinfo` with `type='fwcfg'` */
export interface SysinfoFwcfg extends XmlObject, Absent<
  | 'bios' | 'system' | 'baseBoard' | 'processor' | 'memory_device' | 'chassis' | 'oemStrings'
> {
  /** `smbios`: SMBIOS tables; `fwcfg`: firmware configuration blobs of QEMU. `/sysinfo/@type` */
  type: 'fwcfg';
  /** A blob for the guest’s firmware or operating system. `/sysinfo/entry` */
  entry?: DomainSysinfoEntry[];
}

/** `/sysinfo` */
export type SysinfoConfig =
  | SysinfoSmbios
  | SysinfoFwcfg;

/** `/sysinfo/processor` */
export interface SysinfoProcessor extends XmlObject {
  /** `/sysinfo/processor/entry` */
  entry: SysinfoProcessorEntry[];
}

/** `/sysinfo/memory_device` */
export interface SysinfoMemoryDevice extends XmlObject {
  /** `/sysinfo/memory_device/entry` */
  entry: SysinfoMemoryDeviceEntry[];
}

/** `/sysinfo/processor/entry` */
export interface SysinfoProcessorEntry extends XmlObject {
  /** `/sysinfo/processor/entry/@name` */
  name:
    | 'socket_destination'
    | 'type'
    | 'family'
    | 'manufacturer'
    | 'signature'
    | 'version'
    | 'external_clock'
    | 'max_speed'
    | 'status'
    | 'serial_number'
    | 'part_number';
  /** the text of `/sysinfo/processor/entry` */
  value: string;
}

/** `/sysinfo/memory_device/entry` */
export interface SysinfoMemoryDeviceEntry extends XmlObject {
  /** `/sysinfo/memory_device/entry/@name` */
  name:
    | 'size'
    | 'form_factor'
    | 'locator'
    | 'bank_locator'
    | 'type'
    | 'type_detail'
    | 'speed'
    | 'manufacturer'
    | 'serial_number'
    | 'part_number';
  /** the text of `/sysinfo/memory_device/entry` */
  value: string;
}
