import type { Enumeration, Member } from '../enums.ts';
import { notice, property } from './text.ts';

/** Enums as unions of names, flags as options; and both as tables for lib/native/enumeration.ts. */
export function emitEnums(enumerations: readonly Enumeration[], stateReasons: ReadonlyMap<string, string>): string {
  const enums = enumerations.filter(({ isFlags }) => !isFlags);
  const flags = enumerations.filter(({ isFlags }) => isFlags);
  return `// ${notice}

/** One of the names that libvirt 12.8 knows, or the number of one that a newer libvirt invented. */
export type Open<Name extends string> = Name | number;

/** What a call takes that knows no flags yet: bits that a newer libvirt gives a meaning. */
export interface NoFlags {
  /** More bits, as C has them. */
  flags?: number;
}

${enums.map(emitUnion).join('\n')}

${flags.map(emitOptions).join('\n\n')}

/** A word is a name, one more than the one before it, or name=value; a name whose value was given before is an alias. */
export const enums = \`
${enums.map(({ name, members }) => [name, ...emitWords(members, (previous) => previous + 1, 0)].join(' ')).join('\n')}
\`;

/** As above, but a name is twice the one before it; the first is 1. */
export const flags = \`
${flags.map(({ name, members }) => [name, ...emitWords(members, (previous) => previous * 2, 1)].join(' ')).join('\n')}
\`;

/** The name of an enum. */
export type EnumName =
${enums.map(({ name }) => `  | '${name}'`).join('\n')};

/** The name of a set of flags. */
export type FlagsName =
${flags.map(({ name }) => `  | '${name}'`).join('\n')};

/** Why a domain is in a state: the enum of the reasons, for each state. */
export const stateReasons: Readonly<Record<string, EnumName>> = {
${[...stateReasons].map(([state, reason]) => `  ${state}: '${reason}',`).join('\n')}
};

/** A domain's state with a reason that belongs to it; both are numbers when a newer libvirt invented the state. */
export type DomainStateAndReason =
${[...stateReasons].map(([state, reason]) => `  | { state: '${state}'; reason: ${reason} }`).join('\n')}
  | { state: number; reason: number };
`;
}

function emitUnion({ cName, name, members }: Enumeration): string {
  const names = members.map((member) => `'${member.name}'`);
  const line = `export type ${name} = Open<${names.join(' | ')}>;`;
  const type =
    line.length <= 120 ? line : `export type ${name} = Open<\n${names.map((item) => `  | ${item}`).join('\n')}\n>;`;
  return `/** ${cName} */\n${type}`;
}

function emitOptions({ cName, name, members }: Enumeration): string {
  const options = members.map((member) => `  /** ${member.constant} */\n  ${property(member.name)}?: boolean;`);
  return [`/** ${cName} */`, `export interface ${name} extends NoFlags {`, ...options, '}'].join('\n');
}

function emitWords(members: readonly Member[], next: (previous: number) => number, first: number): string[] {
  let expected = first;
  return members.map(({ name, value }) => {
    const word = value === expected ? name : `${name}=${value}`;
    expected = next(value);
    return word;
  });
}
