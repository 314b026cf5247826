/**
 * Rules for values that options have in common: what libvirt, QEMU or the kernel would refuse only when a guest starts, or change
 * silently, is refused here.
 */
import { isIP } from 'node:net';
import { macProblem } from './mac.ts';
import { either, type Rule, rule, whole } from './options.ts';

const isText = (value: unknown) => typeof value === 'string';

function textRule(wrong: (value: string) => string | undefined): Rule<string> {
  return rule<string>('a string', isText, wrong);
}

/** The address of an interface: unicast, and not zero. */
export const mac = textRule(macProblem);

/** 0 is no VLAN for the kernel, and 4095 is reserved. */
export const vlan = whole(1, 4094, 'a VLAN');

/** One VLAN, or a trunk of several. */
export const vlans: Rule<number | readonly number[]> = either(vlan, {
  expected: 'an array of numbers',
  items: vlan,
  fits: Array.isArray,
  look(value, { path, refuse }) {
    const tags = value as number[];
    if (tags.length === 0) refuse(path, 'expected at least one VLAN, got an empty array', value);
    for (const [index, tag] of tags.entries()) {
      const at = `${path}[${index}]`;
      if (!vlan.fits(tag)) throw new TypeError(`${at}: expected ${vlan.expected}, got ${String(tag)}`);
      vlan.look?.(tag, { path: at, refuse });
      if (tags.indexOf(tag) !== index) refuse(at, `VLAN ${tag} is in the trunk already`, tag);
    }
  },
} satisfies Rule<readonly number[]> as Rule<readonly number[]>);

/** An alias of the user's own: libvirt drops without an error what it does not accept as such. */
export const alias = textRule((value) =>
  /^ua-[A-Za-z0-9_-]+$/.test(value)
    ? undefined
    : `a user-defined alias begins with 'ua-' and consists of letters, digits, '_' and '-', got '${value.slice(0, 60)}'`,
);

/** The alias of another device. */
export const aliasReference = textRule((value) =>
  /^[a-zA-Z0-9_.-]+$/.test(value) ? undefined : `expected the alias of a device, got '${value.slice(0, 60)}'`,
);

/** The name of an object of libvirt, which is part of the paths of its files. */
export const objectName = textRule(nameProblem);

/** Why a text cannot be the name of a new object of libvirt; undefined if it can. */
export function nameProblem(value: string): string | undefined {
  if (value.trim() === '') return 'expected a name that is not blank';
  if (value.includes('/')) return `a name has no '/', unlike '${value.slice(0, 60)}'`;
  return value === '.' || value === '..' ? `'${value}' is no name for a file` : undefined;
}

/** The name of an existing object. */
export const existingName = textRule((value) => (value === '' ? 'expected a name that is not empty' : undefined));

/** An absolute path on the host. */
export const path = textRule((value) =>
  value.startsWith('/') ? undefined : `a path of the host begins with '/', unlike '${value.slice(0, 60)}'`,
);

/** The name of a network interface of the host: Linux accepts 15 bytes. */
export const interfaceName = textRule((value) =>
  /^[^\s/:]{1,15}$/.test(value) && value !== '.' && value !== '..' && Buffer.byteLength(value) <= 15
    ? undefined
    : `expected the name of a network interface, of 1 to 15 bytes, got '${value.slice(0, 60)}'`,
);

/** Where a server listens: an address or a name of the host, or 'none'. */
export const listenAddress = textRule((value) =>
  isIP(value) > 0 || /^[A-Za-z0-9]([A-Za-z0-9.-]{0,253}[A-Za-z0-9])?$/.test(value)
    ? undefined
    : `expected 'none', or an address or name of the host, got '${value.slice(0, 60)}'`,
);

/** A TCP port. */
export const port = whole(1, 65_535, 'a port');

/** A position among the devices that the firmware tries. */
export const bootOrder = whole(1, 65_535, 'a boot order');

/** More fits into no C int. */
export const mostInt = 2 ** 31 - 1;
export const mostUint = 2 ** 32 - 1;

/** A number of something, 0 included. */
export const index = whole(0, mostInt);
/** At least one. */
export const count = whole(1, mostInt);

/** A whole power of two. */
export function powerOfTwo(least: number, most: number): Rule<number> {
  return rule<number>(
    'a number',
    (value) => typeof value === 'number',
    (value) =>
      Number.isInteger(value) && value >= least && value <= most && Number.isInteger(Math.log2(value))
        ? undefined
        : `expected a power of 2 from ${least} to ${most}, got ${value}`,
  );
}
