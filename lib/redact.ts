/** What must not be seen by whoever reads errors, traces and logs: passwords in URIs and in XML. */

/** `scheme://user:password@`, whatever characters a password has that should have been encoded. */
const inURI = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:'"]*):[^\s'"<>]*@/gi;

/** Of a graphics device, a channel, a host of the test driver. */
const inXML = /(\s(?:passwd|password)\s*=\s*)("[^"]*"|'[^']*')/gi;

/** The same text with each password replaced. */
export function redact(text: string): string {
  return text.replace(inURI, '$1:[secret]@').replace(inXML, "$1'[secret]'");
}

/** A value as a trace shows it: texts without passwords, the rest as it is. */
export function redacted(value: unknown): unknown {
  return typeof value === 'string' ? redact(value) : value;
}
