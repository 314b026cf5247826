import { notice } from './text.ts';

/** Which functions have no method of their own, and why: what proofs of coverage compare with. */
export function emitExposure(notRows: ReadonlyMap<string, string>, notMethods: ReadonlyMap<string, string>): string {
  return `// ${notice}

/** Functions that the call table lacks, and why. */
export const notRows: Readonly<Record<string, string>> = {
${emitEntries(notRows)}
};

/** Functions of the call table that no method is made for, and why. */
export const notMethods: Readonly<Record<string, string>> = {
${emitEntries(notMethods)}
};
`;
}

function emitEntries(reasons: ReadonlyMap<string, string>): string {
  const names = [...reasons.keys()].sort();
  return names.map((name) => `  ${name}: ${quote(reasons.get(name) ?? '')},`).join('\n');
}

function quote(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}
