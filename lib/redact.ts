/** What must not be seen by whoever reads errors, traces and logs: passwords in URIs and in XML. */

/** `scheme://user:password@`, whatever characters a password has that should have been encoded. */
const inURI = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:'"]*):[^\s'"<>]*@/gi;

/** Of a graphics device, a channel, a host of the test driver. */
const inXML = /(\s(?:passwd|password)\s*=\s*)("[^"]*"|'[^']*')/gi;

/** What a disk behind HTTP shows its server. */
const inCookie = /(<cookie\b[^>]*>)[^<]*/gi;

/** The same text with each password replaced. */
export function redact(text: string): string {
  return text.replace(inURI, '$1:[secret]@').replace(inXML, "$1'[secret]'").replace(inCookie, '$1[secret]');
}

/**
 * A value as a trace shows it: texts without passwords, also those in lists, typed parameters and options; the rest as it is.
 *
 * @param within The objects that it is part of: a program may pass one that contains itself.
 */
export function redacted(value: unknown, within: readonly unknown[] = []): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (within.includes(value)) return '[circular]';
  const parts = [...within, value];
  if (Array.isArray(value)) return value.map((item) => redacted(item, parts));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redacted(item, parts)]));
}

/** Handles, bytes and signals are none: nothing in them is text. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
