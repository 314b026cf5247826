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

/** Firmware tables (SMBIOS) of the host. `/sysinfo` with `type='smbios'` */
export interface SysinfoSmbios extends XmlObject, Absent<'entry'> {
  /** `smbios`: SMBIOS tables; `fwcfg`: firmware configuration blobs of QEMU. `/sysinfo/@type` */
  type: 'smbios';
  /** SMBIOS block 0: BIOS vendor, version, date, release. `/sysinfo/bios` */
  bios?: DomainSysinfoBios;
  /** SMBIOS block 1: manufacturer, product, version, serial number, UUID, SKU, family. `/sysinfo/system` */
  system?: DomainSysinfoSystem;
  /** SMBIOS block 2: manufacturer, product, version, serial number, asset tag, location; one per board. `/sysinfo/baseBoard` */
  baseBoard?: DomainSysinfoBaseBoard[];
  /** SMBIOS block 4: a CPU socket. `/sysinfo/processor` */
  processor?: SysinfoProcessor[];
  /** SMBIOS block 17: a memory slot. `/sysinfo/memory_device` */
  memory_device?: SysinfoMemoryDevice[];
  /** SMBIOS block 3: manufacturer, version, serial number, asset tag, SKU. `/sysinfo/chassis` */
  chassis?: DomainSysinfoChassis;
  /** SMBIOS block 11: strings of any content. `/sysinfo/oemStrings` */
  oemStrings?: DomainSysinfoOemStrings;
}

/** Firmware tables (SMBIOS) of the host. `/sysinfo` with `type='fwcfg'` */
export interface SysinfoFwcfg extends XmlObject, Absent<
  | 'bios' | 'system' | 'baseBoard' | 'processor' | 'memory_device' | 'chassis' | 'oemStrings'
> {
  /** `smbios`: SMBIOS tables; `fwcfg`: firmware configuration blobs of QEMU. `/sysinfo/@type` */
  type: 'fwcfg';
  /** A blob for the guest’s firmware or operating system. `/sysinfo/entry` */
  entry?: DomainSysinfoEntry[];
}

/** Firmware tables (SMBIOS) of the host. `/sysinfo` */
export type SysinfoConfig =
  | SysinfoSmbios
  | SysinfoFwcfg;

/** SMBIOS block 4: a CPU socket. `/sysinfo/processor` */
export interface SysinfoProcessor extends XmlObject {
  /** Value of one field. `/sysinfo/processor/entry` */
  entry: SysinfoProcessorEntry[];
}

/** SMBIOS block 17: a memory slot. `/sysinfo/memory_device` */
export interface SysinfoMemoryDevice extends XmlObject {
  /** Value of one field. `/sysinfo/memory_device/entry` */
  entry: SysinfoMemoryDeviceEntry[];
}

/** Value of one field. `/sysinfo/processor/entry` */
export interface SysinfoProcessorEntry extends XmlObject {
  /** Name of the field. `/sysinfo/processor/entry/@name` */
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
  /** Value of one field. the text of `/sysinfo/processor/entry` */
  value: string;
}

/** Value of one field. `/sysinfo/memory_device/entry` */
export interface SysinfoMemoryDeviceEntry extends XmlObject {
  /** Name of the field. `/sysinfo/memory_device/entry/@name` */
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
  /** Value of one field. the text of `/sysinfo/memory_device/entry` */
  value: string;
}
