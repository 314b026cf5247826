import { parameterTypes } from '../kinds.ts';
import { meaningOf } from '../meanings/meaning.ts';
import type { DocumentedType, Group, Parameter } from '../parameters.ts';
import { emitImports } from './imports.ts';
import { documented, notice, property } from './text.ts';

/** Groups of typed parameters as interfaces; and as a table what has to be known of them at run time. */
export function emitParameters(groups: readonly Group[], inputs: ReadonlySet<string>, enums: Iterable<string>): string {
  const interfaces = groups.map((group) => emitInterface(group, inputs.has(group.name))).join('\n\n');
  return `// ${notice}

${emitImports(interfaces, { './enums.ts': enums })}
/** The value of a parameter whose type this version does not know: the type's number, and the 64 bits that came. */
export interface UnknownParameter {
  /** Its number in virTypedParameterType. */
  type: number;
  /** The 64 bits of its value. */
  bits: bigint;
}

/** What a typed parameter's value can be. */
export type TypedParameterValue = ${[...new Set(Object.values(parameterTypes))].join(' | ')} | UnknownParameter;

/** One of a list in which names come again and again. */
export interface TypedParameter {
  /** Its name, which others in the list may have, too. */
  name: string;
  /** Its value, of the type that libvirt gave it. */
  value: TypedParameterValue;
}

/** Typed parameters by name; one that comes more than once has an array. */
export interface TypedParameters {
  [name: string]: TypedParameterValue | readonly TypedParameterValue[] | undefined;
}

${interfaces}

/** Line by line a group and its members, each name:type[:enum]: all of those that go in, and of others those that have an enum. */
export const parameters = \`
${groups.flatMap((group) => emitLine(group, inputs.has(group.name))).join('\n')}
\`;
`;
}

const typeScript: Readonly<Record<DocumentedType, string>> = { ...parameterTypes, uintOrUllong: 'number | bigint' };

/** A group that also goes in lets its 64-bit members be numbers there. */
function emitInterface(group: Group, isInput: boolean): string {
  const { name, parameters, functions } = group;
  const lines = parameters.map((parameter) => {
    const line = `${emitKey(parameter)}: ${emitType(parameter, isInput)};`;
    return documented(meaningOf(name, parameter.name), line, '  ');
  });
  const wide = isInput && isWide(group) ? '<Wide extends bigint | number = bigint>' : '';
  const line = `export interface ${name}${wide} extends TypedParameters {`;
  return [documented(meaningOf(name), line, '', functions), ...lines, '}'].join('\n');
}

/** How a template type writes the index in a name. */
const index = `$\{number}`;

function emitKey({ name }: Parameter): string {
  return name.includes('%u') ? `[name: \`${name.replaceAll('%u', index)}\`]` : `${property(name)}?`;
}

function emitType({ name, type, isMultiple, enum: table }: Parameter, isInput: boolean): string {
  if (table) return name.includes('%u') ? `${table} | undefined` : table;
  const base = isInput && typeScript[type] === 'bigint' ? 'Wide' : typeScript[type];
  const several = isMultiple ? `${base} | readonly ${base}[]` : base;
  return name.includes('%u') ? `${several} | undefined` : several;
}

/** Whether an interface takes the type that its 64-bit members have. */
export function isWide({ parameters }: Group): boolean {
  return parameters.some(({ type }) => typeScript[type] === 'bigint');
}

function emitLine({ name, parameters }: Group, isInput: boolean): string[] {
  const words = parameters
    .filter((parameter) => isInput || parameter.enum)
    .map((parameter) => [parameter.name, parameter.type, parameter.enum ?? []].flat().join(':'));
  return words.length > 0 ? [[name, ...words].join(' ')] : [];
}
