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
  /** `/sysinfo/@type` */
  type: 'smbios';
  /** `/sysinfo/bios` */
  bios?: DomainSysinfoBios;
  /** `/sysinfo/system` */
  system?: DomainSysinfoSystem;
  /** `/sysinfo/baseBoard` */
  baseBoard?: DomainSysinfoBaseBoard[];
  /** `/sysinfo/processor` */
  processor?: SysinfoProcessor[];
  /** `/sysinfo/memory_device` */
  memory_device?: SysinfoMemoryDevice[];
  /** `/sysinfo/chassis` */
  chassis?: DomainSysinfoChassis;
  /** `/sysinfo/oemStrings` */
  oemStrings?: DomainSysinfoOemStrings;
}

/** `/sysinfo` with `type='fwcfg'` */
export interface SysinfoFwcfg extends XmlObject, Absent<
  | 'bios' | 'system' | 'baseBoard' | 'processor' | 'memory_device' | 'chassis' | 'oemStrings'
> {
  /** `/sysinfo/@type` */
  type: 'fwcfg';
  /** `/sysinfo/entry` */
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
  /** `/sysinfo/processor/entry/@name`: `socket_destination`, `type`, `family`, `manufacturer`, `signature`, `version`, `external_clock`, `max_speed`, `status`, `serial_number`, `part_number` */
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
  /** the text of `/sysinfo/processor/entry`: any text */
  value: string;
}

/** `/sysinfo/memory_device/entry` */
export interface SysinfoMemoryDeviceEntry extends XmlObject {
  /** `/sysinfo/memory_device/entry/@name`: `size`, `form_factor`, `locator`, `bank_locator`, `type`, `type_detail`, `speed`, `manufacturer`, `serial_number`, `part_number` */
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
  /** the text of `/sysinfo/memory_device/entry`: any text */
  value: string;
}
