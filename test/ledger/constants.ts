/** Coverage of constants: each has its C name in libvirt-native/constants, and those of enums have a name in the types, too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enumName, flagNames } from '../../lib/native/enumeration.ts';
import { enums, flags } from '../../lib/native/generated/enums.ts';
import { root } from './records.ts';

/** Enums that are not passed or received by name, and why. */
const withoutNames: readonly (readonly [RegExp, string])[] = [
  [/EventID$/, 'an event has the name of its id: see the events'],
  [/^virEventHandleType$|^virStreamEventType$/, "native code runs libvirt's event loop"],
  [/^virTypedParameterType$/, 'typed parameters are plain values'],
];

export interface ConstantGroup {
  /** The enum, or what stands in the comment above the constants. */
  readonly name: string;
  readonly constants: readonly string[];
  /** Those that the types of the library know by another name than the C name. */
  readonly named: readonly string[];
  readonly reason: string | undefined;
  readonly blank: readonly string[];
}

export function accountOfConstants(): ConstantGroup[] {
  return groups().map(({ name, constants }) => {
    const reason = /^vir/.test(name) ? withoutNames.find(([pattern]) => pattern.test(name))?.[1] : 'a macro';
    const known = constants.filter(([, value]) => hasName(name, value)).map(([constant]) => constant);
    // A _LAST, a count and a mask stand for no value of their own.
    const unknown = constants.map(([constant]) => constant).filter((constant) => !known.includes(constant));
    return {
      name,
      constants: constants.map(([constant]) => constant),
      named: known,
      reason,
      blank: reason ? [] : unknown.filter((constant) => !/_LAST$|_NONE$|_MASK$|_DEFAULT$|_STAT_NR$/.test(constant)),
    };
  });
}

/** A table is called as its enum, less what all of libvirt's names have. */
function hasName(group: string, value: number | string): boolean {
  if (typeof value === 'string') return false;
  const table = group.replace(/^vir/, '').replace(/Values$/, '');
  const names = [table, table.replace(/Flag$/, 'Flags')];
  for (const name of names) {
    if (has(enums, name)) return typeof enumName(name as 'DomainState', value) === 'string';
    if (has(flags, name)) return value === 0 || !('flags' in flagNames(name as 'DomainUndefineFlags', value));
  }
  return false;
}

const has = (tables: string, name: string) => tables.includes(`\n${name} `);

function groups(): { name: string; constants: [string, number | string][] }[] {
  const found: { name: string; constants: [string, number | string][] }[] = [];
  for (const line of readFileSync(join(root, 'lib/constants.ts'), 'utf8').split('\n')) {
    const [, heading] = /^\/\/ (.+)$/.exec(line) ?? [];
    if (heading && !heading.startsWith('Generated')) found.push({ name: heading, constants: [] });
    const [, name, value] = /^export const (\w+) = (.+);$/.exec(line) ?? [];
    if (name && value) found.at(-1)!.constants.push([name, value.startsWith("'") ? value : Number(value)]);
  }
  return found;
}
