/**
 * The secrets among a call's arguments. An error may quote what the call was given, whole or in part, and no pattern finds where a
 * password with blanks or quotes ends; but the call's own arguments show it.
 */
import type { RawError } from '../native/conversation.ts';
import type { CallName } from '../native/generated/calls.ts';
import { signatureOf } from '../native/signature.ts';

/** What stands in place of a secret. */
export const SECRET = '[secret]';

interface Secret {
  readonly text: string;
  /** Whether an error may quote a part of it: of documents and commands, libvirt quotes what is around a mistake. */
  readonly inParts: boolean;
}

/** So many characters of a secret in a row are one of its parts. */
const partLength = 6;

/** More values than any call has: a program may pass the whole of its memory. */
const mostValues = 10_000;

/** With more secrets than this, what a failure quotes is left out altogether: to look for each would take too long. */
const mostSecrets = 1000;

const startOfURI = /^\s*[^\s"'<>{}/]*:\/\//;
/** Also of a URI within the URI. */
const beforePassword = /:\/\/[^:/?#@]*:/;

/**
 * Where the password in a URI begins and ends; undefined when there is none. It ends at the last '@', whatever it contains:
 * passwords in URIs are not always encoded.
 */
function passwordIn(text: string): { start: number; end: number } | undefined {
  const found = startOfURI.test(text) ? beforePassword.exec(text) : null;
  const start = found ? found.index + found[0].length : text.length;
  const end = text.lastIndexOf('@');
  return end > start ? { start, end } : undefined;
}

/** A text that is a URI, without its password; any other text as it is. */
export function withoutPassword(text: string): string {
  const found = passwordIn(text);
  return found ? text.slice(0, found.start) + SECRET + text.slice(found.end) : text;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A value as it is in XML, and as it is meant. */
function spellings(text: string, decoded: string): string[] {
  return text === decoded ? [text] : [text, decoded];
}

function* inXML(text: string): Generator<string> {
  for (const [, quoted = ''] of text.matchAll(/\s(?:passwd|password)\s*=\s*("[^"]*"|'[^']*')/gi)) {
    const value = quoted.slice(1, -1);
    yield* spellings(
      value,
      value.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name]!),
    );
  }
  for (const part of text.split(/<(?:[\w.-]+:)?cookie\b/i).slice(1)) {
    const end = part.search(/<\/(?:[\w.-]+:)?cookie\b/i);
    yield part.slice(part.indexOf('>') + 1, end < 0 ? undefined : end);
  }
}

function* inText(text: string): Generator<Secret> {
  const found = passwordIn(text);
  if (found) {
    const password = text.slice(found.start, found.end);
    for (const spelling of spellings(password, decodedOr(password))) yield { text: spelling, inParts: false };
  }
  if (text.includes('<')) for (const value of inXML(text)) yield { text: value, inParts: true };
}

/** A part of a URI as it is meant, or as it is where its escapes are none. */
function decodedOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Lists, typed parameters and options; handles, bytes and signals are not, and have no text. */
function hasTexts(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // A plain object of any realm: its prototype has none.
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** All texts in a value. */
function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const next = [value];
  while (next.length > 0 && seen.size < mostValues) {
    const item = next.pop();
    if (typeof item === 'string') texts.push(item);
    if (!hasTexts(item) || seen.has(item)) continue;
    seen.add(item);
    for (const part of Object.values(item)) next.push(part);
  }
  return texts;
}

function secretsIn(api: string, args: readonly unknown[]): Secret[] {
  return args.flatMap((value, place) => {
    const texts = textsIn(value);
    if (texts.length === 0) return [];
    return signatureOf(api as CallName).inputs[place]?.secret
      ? texts.map((text) => ({ text, inParts: true }))
      : texts.flatMap((text) => [...inText(text)]);
  });
}

/** The pieces of a text, all of one length, that the secret has, too. The text is the short one of the two. */
function partsOf(secret: string, text: string, length: number): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + length <= text.length; at++) pieces.add(text.slice(at, at + length));
  const found = new Set<string>();
  for (let at = 0; at + length <= secret.length; at++) {
    const part = secret.slice(at, at + length);
    if (pieces.has(part)) found.add(part);
  }
  return found;
}

/** The text without any run of characters that is a part of the secret. */
function withoutParts(text: string, secret: string): string {
  const length = Math.min(partLength, secret.length);
  const parts = partsOf(secret, text, length);
  if (parts.size === 0) return text;
  let shown = '';
  let end = 0; // Of the last part that was found.
  for (let at = 0; at < text.length; at++) {
    if (parts.has(text.slice(at, at + length))) {
      if (at >= end) shown += SECRET;
      end = at + length;
    }
    if (at >= end) shown += text[at];
  }
  return shown;
}

function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  if (secrets.length > mostSecrets) return SECRET;
  let shown = text;
  for (const secret of secrets) {
    if (secret.text === '') continue;
    shown = secret.inParts ? withoutParts(shown, secret.text) : shown.replaceAll(secret.text, SECRET);
  }
  return shown;
}

/** An error that quotes none of the secrets that its call was given. */
export function withoutSecretsOf(error: RawError, args: readonly unknown[]): RawError {
  const secrets = secretsIn(error.api, args);
  if (secrets.length === 0) return error;
  const clean = (text: string | null) => text && withoutSecrets(text, secrets);
  const { message, str1, str2, str3 } = error;
  return { ...error, message: clean(message), str1: clean(str1), str2: clean(str2), str3: clean(str3) };
}
