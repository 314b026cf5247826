import type { ApiEnum, EnumMember } from './model.ts';

/** What of an enum is to be offered: its members less the sentinel that counts them. */
export function realMembers({ members }: ApiEnum): readonly EnumMember[] {
  const last = members.at(-1);
  const sentinel = members.find(({ name, value }) => name.endsWith('_LAST') && value === last?.value);
  return sentinel ? members.filter(({ value }) => value !== sentinel.value) : members;
}

/** virDomainState → DomainState, virDomainUndefineFlagsValues → DomainUndefineFlags. */
export function typeName(cName: string): string {
  return cName
    .replace(/^vir/, '')
    .replace(/(Flags?)Values$/, 'Flags')
    .replace(/Values$/, '');
}

/** VIR_DOMAIN_EVENT_ID_IO_ERROR less VIR_DOMAIN_EVENT_ID: ['IO', 'ERROR']. */
export function wordsAfter(prefix: string, constant: string): string[] {
  if (!constant.startsWith(`${prefix}_`)) throw new Error(`${constant} does not begin with ${prefix}_`);
  return constant.slice(prefix.length + 1).split('_');
}

/** ['MANAGED', 'SAVE'] → managed-save */
export function hyphenated(words: readonly string[]): string {
  return words.map((word) => word.toLowerCase()).join('-');
}

/** ['MANAGED', 'SAVE'] → managedSave */
export function camelCase(words: readonly string[]): string {
  return words
    .map((word) => word.toLowerCase())
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

/**
 * The words that all members share, or, where a single member leaves that open, the words that the enum's own name begins
 * with: VIR_DOMAIN_SNAPSHOT_XML_SECURE of virDomainSnapshotXMLFlags has the prefix VIR_DOMAIN_SNAPSHOT_XML.
 */
export function memberPrefix(enumName: string, constants: readonly string[]): string {
  const [first = '', ...others] = constants;
  const words = first.split('_');
  const shared = others.length === 0 ? wordsInName(enumName, words) : sharedWords(words, others);
  return words.slice(0, Math.min(shared, words.length - 1)).join('_');
}

function sharedWords(words: readonly string[], others: readonly string[]): number {
  const split = others.map((other) => other.split('_'));
  const differs = words.findIndex((word, index) => split.some((other) => other[index] !== word));
  const shared = differs < 0 ? words.length : differs;
  return Math.min(shared, ...split.map((other) => other.length - 1));
}

function wordsInName(enumName: string, words: readonly string[]): number {
  const letters = enumName.toUpperCase();
  let taken = '';
  let count = 0;
  for (const word of words) {
    if (!letters.startsWith(taken + word)) break;
    taken += word;
    count += 1;
  }
  return count;
}
