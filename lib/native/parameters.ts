/** The C types of typed parameters: libvirt refuses a value of another type than the one it documents. */
import { parameters } from './generated/parameters.ts';
import type { ParameterType } from './parameter.ts';

let groups: ReadonlyMap<string, string> | undefined;
const parsed = new Map<string, ReadonlyMap<string, ParameterType>>();

/** The type in which a group's parameter has to go in, or undefined when this version does not know the parameter. */
export function parameterType(group: string, name: string): ParameterType | undefined {
  return groupNamed(group).get(name);
}

/** The names of a group's parameters. */
export function parameterNames(group: string): string[] {
  return [...groupNamed(group).keys()];
}

function groupNamed(name: string): ReadonlyMap<string, ParameterType> {
  const known = parsed.get(name);
  if (known) return known;
  groups ??= new Map(
    parameters
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line]),
  );
  const words = groups.get(name)?.split(' ').slice(1) ?? [];
  const group = new Map(words.map((word) => word.split(':') as [string, ParameterType]));
  parsed.set(name, group);
  return group;
}
