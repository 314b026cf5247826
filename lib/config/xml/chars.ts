/** What XML 1.0 allows as characters and names. */

const NAME_START =
  ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const NAME_REST = '\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040';

const NAME = new RegExp(`^[${NAME_START}][${NAME_START}${NAME_REST}]*$`, 'u');

/** The first character no XML document may hold: a control character, a lone surrogate, U+FFFE or U+FFFF. */
export const ILLEGAL_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Whether the string is an XML name, colons included. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

const NAME_BEGINNING = new RegExp(`[${NAME_START}]`, 'uy');

/**
 * Where the colon after a name's prefix is, -1 when it has none.
 *
 * As in libxml2, and so in libvirt, a colon that no prefix stands before or no name behind is a character like any other (`:a`, `a:`, `a::b`), and
 * further colons belong to what follows the prefix.
 */
export function colonOf(name: string): number {
  const colon = name.indexOf(':');
  if (colon <= 0) return -1;
  NAME_BEGINNING.lastIndex = colon + 1;
  return name.charCodeAt(colon + 1) !== COLON && NAME_BEGINNING.test(name) ? colon : -1;
}

/** Whether XML may hold the code point, written out or as a reference. */
export function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** `U+0000` for a message about a character that cannot be shown. */
export function describeCharacter(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** 1 for what may be in a name, 2 for what may also begin one; colons left out, as they need a second look. */
const ASCII_NAME = new Uint8Array(128);
for (const character of '-.0123456789') ASCII_NAME[character.charCodeAt(0)] = 1;
for (const character of '_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  ASCII_NAME[character.charCodeAt(0)] = 2;

const NAME_HERE = new RegExp(`[${NAME_START}][${NAME_START}${NAME_REST}]*`, 'uy');

/** Where the name that starts at `from` ends; `from` itself when there is none, or one with a colon or beyond ASCII. */
export function endOfPlainName(text: string, from: number): number {
  let at = from;
  if (ASCII_NAME[text.charCodeAt(at)] !== 2) return from;
  do at++;
  while (ASCII_NAME[text.charCodeAt(at)]! > 0);
  const next = text.charCodeAt(at);
  return next < 128 && next !== COLON ? at : from;
}

/** Where the name that starts at `from` ends, by the rule as XML has it; `from` itself when there is none. */
export function endOfName(text: string, from: number): number {
  NAME_HERE.lastIndex = from;
  return NAME_HERE.test(text) ? NAME_HERE.lastIndex : from;
}

const COLON = 58;

/** 1 for the characters beyond white space that stand for themselves in text and in either kind of quotes. */
const ASCII_PLAIN = new Uint8Array(128).fill(1, 32, 127);
for (const character of '&<>"\'') ASCII_PLAIN[character.charCodeAt(0)] = 0;

/** Where something comes that may need a second look: beyond ASCII, markup, a quote, a tab, the end of a line or of all. */
export function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && ASCII_PLAIN[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** Whether the code unit is one of XML's four white-space characters. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

const NOT_SPACE = /[^ \t\n\r]/;

/** Whether nothing but XML white space is there. */
export function isBlank(text: string): boolean {
  return !NOT_SPACE.test(text);
}

/** White space at the ends struck, runs within made one blank, as XML's token types compare. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '');
}
