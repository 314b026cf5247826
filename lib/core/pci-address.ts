/** The address of a PCI function, in every way that it is written. */
import { inspect } from 'node:util';
import { isOptions } from '../native/option-names.ts';
import { anything, check, object, optionsOf, type Rule, rule, text } from './options.ts';

/** The four parts of an address: numbers, or text as C reads it: '0x1f', '31', and '037' for the same in octal. */
export interface PciAddressParts {
  /** Also called segment: 0 to 0xffffffff; 0 if left out. */
  domain?: string | number | bigint | undefined;
  /** 0 to 0xff; 0 if left out. */
  bus?: string | number | bigint | undefined;
  /** Also called device: 0 to 0x1f; 0 if left out. */
  slot?: string | number | bigint | undefined;
  /** 0 to 7; 0 if left out. */
  function?: string | number | bigint | undefined;
}

/** The parts as libvirt's XML has them, in hexadecimal. */
export interface PciAddressAttributes {
  /** Such as '0x0000'. */
  domain: string;
  /** Such as '0x03'. */
  bus: string;
  /** Such as '0x10'. */
  slot: string;
  /** Such as '0x2'. */
  function: string;
}

/** Whatever names a PCI function: an address, its text in any spelling, or its parts. */
export type PciAddressLike = PciAddress | PciAddressParts | string;

/** The largest value of each part, and how many hexadecimal digits it is written with at least. */
const parts = {
  domain: { most: 0xffff_ffff, digits: 4 },
  bus: { most: 0xff, digits: 2 },
  slot: { most: 0x1f, digits: 2 },
  function: { most: 7, digits: 1 },
} as const;

type Part = keyof typeof parts;

/** `[domain:]bus:slot.function`, hexadecimal all. */
const written = /^(?:([0-9a-f]{1,8}):)?([0-9a-f]{1,2}):([0-9a-f]{1,2})\.([0-7])$/i;
/** libvirt's name of the host's device. */
const deviceName = /^pci_([0-9a-f]{4,8})_([0-9a-f]{2})_([0-9a-f]{2})_([0-7])$/i;

const spellings = "'0000:03:10.2', '03:10.2', 'pci_0000_03_10_2' or a path in /sys that holds one";

/**
 * Where a PCI function is: domain (segment), bus, slot (device) and function. Immutable.
 *
 * @example PciAddress.from('03:10.2').nodeDeviceName // 'pci_0000_03_10_2'
 */
export class PciAddress implements Readonly<Record<Part, number>> {
  /** Also called segment: 0 to 0xffffffff. */
  readonly domain: number;
  /** 0 to 0xff. */
  readonly bus: number;
  /** Also called device: 0 to 0x1f. */
  readonly slot: number;
  /** 0 to 7. */
  readonly function: number;

  /** @throws {TypeError} when a part is no number, or too large. Parts that are left out are 0. */
  constructor(address: PciAddressParts) {
    this.domain = partOf(address, 'domain');
    this.bus = partOf(address, 'bus');
    this.slot = partOf(address, 'slot');
    this.function = partOf(address, 'function');
    Object.freeze(this);
  }

  /**
   * Reads an address in any spelling: as lspci and the kernel write it, with or without the domain; as libvirt names the host's
   * device; or a path in /sys, of which the last address counts.
   *
   * @throws {TypeError} when it is none of them.
   */
  static parse(text: string): PciAddress {
    if (typeof text !== 'string') throw new TypeError(`a PCI address must be text, not ${inspect(text)}`);
    const candidates = text.startsWith('/') ? text.split('/').reverse() : [text.trim()];
    for (const candidate of candidates) {
      const [, domain = '0', bus, slot, func] = written.exec(candidate) ?? deviceName.exec(candidate) ?? [];
      if (!bus) continue;
      const [d, b, s, f] = [domain, bus, slot!, func!].map((digits) => Number.parseInt(digits, 16));
      return new PciAddress({ domain: d, bus: b, slot: s, function: f });
    }
    throw new TypeError(`'${text}' is no PCI address; it is written as ${spellings}`);
  }

  /** The address of text in any spelling, of parts as numbers or as libvirt's XML has them, or the address itself. */
  static from(address: PciAddressLike): PciAddress {
    if (address instanceof PciAddress) return address;
    if (typeof address === 'string') return PciAddress.parse(address);
    if (typeof address !== 'object' || address === null || !('bus' in address || 'slot' in address))
      throw new TypeError(
        `a PCI address is ${spellings}, or { domain, bus, slot, function }, not ${inspect(address, { depth: 0 })}`,
      );
    checkParts(address);
    return new PciAddress(address);
  }

  /** For sorting: by domain, bus, slot and function. */
  static compare(one: PciAddressLike, other: PciAddressLike): number {
    const [a, b] = [PciAddress.from(one), PciAddress.from(other)];
    return a.domain - b.domain || a.bus - b.bus || a.slot - b.slot || a.function - b.function;
  }

  /** Whether both are the same function. */
  equals(other: PciAddressLike): boolean {
    return PciAddress.compare(this, other) === 0;
  }

  /** Whether both are functions of one device: `0000:03:00.0` and `0000:03:00.1`. */
  sharesSlotWith(other: PciAddressLike): boolean {
    const { domain, bus, slot } = PciAddress.from(other);
    return this.domain === domain && this.bus === bus && this.slot === slot;
  }

  /** libvirt's name of this device of the host: `pci_0000_03_10_2`. */
  get nodeDeviceName(): string {
    return `pci_${hex(this, 'domain')}_${hex(this, 'bus')}_${hex(this, 'slot')}_${hex(this, 'function')}`;
  }

  /** Its folder on a Linux host: `/sys/bus/pci/devices/0000:03:10.2`. */
  get sysfsPath(): string {
    return `/sys/bus/pci/devices/${this}`;
  }

  /** As libvirt's XML has it: `{ domain: '0x0000', bus: '0x03', slot: '0x10', function: '0x2' }`. */
  toAttributes(): PciAddressAttributes {
    return {
      domain: `0x${hex(this, 'domain')}`,
      bus: `0x${hex(this, 'bus')}`,
      slot: `0x${hex(this, 'slot')}`,
      function: `0x${hex(this, 'function')}`,
    };
  }

  /** As the kernel writes it: `0000:03:10.2`. */
  toString(): string {
    return `${hex(this, 'domain')}:${hex(this, 'bus')}:${hex(this, 'slot')}.${hex(this, 'function')}`;
  }

  /** The same in JSON. */
  toJSON(): string {
    return this.toString();
  }

  get [Symbol.toStringTag](): string {
    return 'PciAddress';
  }

  [inspect.custom](_depth: number, options: { stylize(text: string, style: string): string }): string {
    return `PciAddress ${options.stylize(this.toString(), 'special')}`;
  }
}

function hex(address: PciAddress, part: Part): string {
  return address[part].toString(16).padStart(parts[part].digits, '0');
}

function partOf(address: PciAddressParts, part: Part): number {
  const value = address[part] ?? 0;
  const number = typeof value === 'string' ? numberOf(value.trim()) : Number(value);
  const { most } = parts[part];
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new TypeError(
      `the ${part} of a PCI address is a number from 0 to 0x${most.toString(16)}, not ${inspect(value)}`,
    );
  return number;
}

/** As strtoul() reads it with base 0, which is how libvirt does. */
function numberOf(text: string): number {
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  return /^(0x[0-9a-f]+|0|[1-9][0-9]*)$/i.test(text) ? Number(text) : Number.NaN;
}

const part = rule<string | number | bigint>('a number, or text that is one', (value) =>
  ['string', 'number', 'bigint'].includes(typeof value),
);

interface XmlParts {
  type?: string;
  multifunction?: string;
  zpci?: object;
  $unknown?: object;
  $order?: object;
}

/** The parts, and what else an address in libvirt's XML has beside them. */
const addressParts = optionsOf<PciAddressParts & XmlParts>({
  domain: part,
  bus: part,
  slot: part,
  function: part,
  type: text,
  multifunction: text,
  zpci: object<object>(),
  $unknown: anything(),
  $order: anything(),
});

/** A misspelt part would be 0, and another device. */
function checkParts(address: PciAddressParts): void {
  if (isOptions(address)) check(addressParts, address, 'the address');
}

/** Whatever names a PCI function. */
export const pciAddress: Rule<PciAddressLike> = {
  expected: 'a PCI address',
  fits: (value) => typeof value === 'string' || (typeof value === 'object' && value !== null),
  look(value, at) {
    if (typeof value !== 'string' && isOptions(value)) addressParts.look?.(value, at);
    try {
      PciAddress.from(value as PciAddressLike);
    } catch (error) {
      at.refuse(at.path, (error as Error).message, value);
    }
  },
};
