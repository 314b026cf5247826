import { endOfPlain } from './chars.ts';

/** Values made safe to stand in a document; line ends and tabs are kept from the parser's normalization. */

const IN_TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const IN_ATTRIBUTE: Readonly<Record<string, string>> = {
  ...IN_TEXT,
  "'": '&apos;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Whether the value may stand anywhere as it is; it may say no too often, never yes. */
export function isPlain(value: string): boolean {
  return endOfPlain(value, 0) === value.length;
}

export function escapeText(value: string): string {
  return /[&<>\r]/.test(value) ? value.replace(/[&<>\r]/g, (character) => IN_TEXT[character]!) : value;
}

export function escapeAttribute(value: string): string {
  return /[&<>'"\t\n\r]/.test(value) ? value.replace(/[&<>'"\t\n\r]/g, (character) => IN_ATTRIBUTE[character]!) : value;
}
