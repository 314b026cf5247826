import type { Annotations } from './annotations.ts';
import type { Model } from './model.ts';
import { camelCase, hyphenated, memberPrefix, realMembers, typeName, wordsAfter } from './names.ts';

export interface Member {
  readonly constant: string;
  readonly name: string;
  readonly value: number;
  readonly since: number;
  readonly info: string;
}

/** An enum as TypeScript sees it: a set of options, or one of several names. */
export interface Enumeration {
  readonly cName: string;
  readonly name: string;
  readonly isFlags: boolean;
  readonly members: readonly Member[];
}

/** Option names that every method has already. */
const reservedOptions = new Set(['flags', 'signal']);

export function enumerations(model: Model, notes: Annotations): ReadonlyMap<string, Enumeration> {
  const result = new Map<string, Enumeration>();
  for (const { name: cName, members } of [...model.enums.values()].map((item) => ({
    ...item,
    members: realMembers(item),
  }))) {
    const isFlags = /Flag(s|Values)/.test(cName) || notes.moreFlags.includes(cName);
    const constants = members.map(({ name }) => name);
    const prefix = notes.prefixes[cName] ?? memberPrefix(cName, constants);
    const nameOf = (constant: string): string => {
      if (notes.exactNames.includes(cName)) return constant;
      const chosen = notes.memberNames[constant];
      if (chosen !== undefined) return chosen;
      const words = wordsAfter(prefix, constant);
      return isFlags ? camelCase(words) : hyphenated(words);
    };
    const named = members.map((member) => ({ ...member, constant: member.name, name: nameOf(member.name) }));
    const kept = isFlags ? named.filter(({ name }) => name !== 'none') : named;
    check(cName, isFlags, kept);
    result.set(cName, { cName, name: typeName(cName), isFlags, members: kept });
  }
  return result;
}

/** The enum of the reasons why a domain is in a state, for each state: virDomainRunningReason for 'running'. */
export function stateReasons(enums: readonly Enumeration[]): ReadonlyMap<string, string> {
  const states = enums.find(({ cName }) => cName === 'virDomainState')?.members ?? [];
  const entries = states.map(({ name }): [string, string] => {
    const reason = enums.find(({ cName }) => cName.toLowerCase() === `virdomain${name}reason`);
    if (!reason) throw new Error(`no enum has the reasons of the state ${name}`);
    return [name, reason.name];
  });
  return new Map(entries);
}

function check(cName: string, isFlags: boolean, members: readonly Member[]): void {
  const seen = new Set<string>();
  for (const { name, constant } of members) {
    if (seen.has(name)) throw new Error(`${cName}: two members are called ${name}`);
    if (isFlags && reservedOptions.has(name)) throw new Error(`${cName}: ${constant} must not be called ${name}`);
    if (isFlags && !/^[a-z]\w*$/i.test(name)) throw new Error(`${cName}: ${name} is no identifier`);
    seen.add(name);
  }
}

/** The enums that a text names: 'bitwise-OR of virDomainModificationImpact and virTypedParameterFlags'. */
export function enumsIn(info: string, enums: ReadonlyMap<string, Enumeration>): Enumeration[] {
  return (info.match(/\bvir\w+/g) ?? []).map((word) => enums.get(word)).filter((item) => item !== undefined);
}
