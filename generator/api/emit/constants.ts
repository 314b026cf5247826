import type { ApiEnum, EnumMember, Macro, Model } from '../model.ts';
import { notice } from './text.ts';

/** Every constant of libvirt under its C name. */
export function emitConstants(model: Model): string {
  const macros = model.macros.filter(({ hasParameters, name }) => !hasParameters && !name.startsWith('_'));
  const strings = macros.filter((macro) => macro.string !== undefined);
  const numbers = macros.filter((macro) => macro.string === undefined);
  return `// ${notice}

/**
 * libvirt's constants under their C names, for those who need numbers, or names of typed parameters: \`libvirt-native/constants\`.
 * The rest of this library takes and gives names instead. What ends in _LAST is as of libvirt 12.8 and grows with each version.
 */

${[...model.enums.values()].map(emitEnum).join('\n\n')}

// Numbers that C has as macros
${numbers.map((macro) => emitNumber(macro, model)).join('\n')}

// Names of typed parameters, statistics and other strings
${strings.map(emitString).join('\n')}
`;
}

function emitEnum({ name, members }: ApiEnum): string {
  return [`// ${name}`, ...members.map((member) => `export const ${member.name} = ${member.value};`)].join('\n');
}

function emitNumber({ name, raw = '' }: Macro, model: Model): string {
  return `export const ${name} = ${numberOf(raw, model)};`;
}

/** As the formatter would have it. */
function emitString({ name, string }: Macro): string {
  const line = `export const ${name} = '${string}';`;
  return line.length <= 120 ? line : `export const ${name} =\n  '${string}';`;
}

/** A macro's replacement text: a number, a sum, or another constant's name. A 64-bit number is a bigint. */
function numberOf(raw: string, model: Model): string {
  const text = raw.replace(/\/\*.*\*\//, '').replace(/[()\s]/g, '');
  const wide = /^(\d+)U?LL$/.exec(text)?.[1];
  if (wide !== undefined) return `${wide}n`;
  const terms = text.split('+').map((term) => (/^\d+$/.test(term) ? Number(term) : constantNamed(term, model)));
  return terms.length === 1 ? String(terms[0]) : String(terms.map(Number).reduce((sum, term) => sum + term));
}

function constantNamed(name: string, model: Model): string {
  const macro = model.macros.find((item) => item.name === name);
  if (macro) return numberOf(macro.raw ?? '', model);
  const member: EnumMember | undefined = [...model.enums.values()]
    .flatMap(({ members }) => members)
    .find((item) => item.name === name);
  if (!member) throw new Error(`${name} is no constant`);
  return String(member.value);
}
