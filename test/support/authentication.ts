/** A host of libvirt's test driver that wants to know who opens it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';

/** The URI of a host that only `ali` may open, with this password. */
export function uriOfPassword(password: string): string {
  const file = join(temporaryFolder('auth'), 'node.xml');
  writeFileSync(file, `<node><auth><user password='${password}'>ali</user></auth></node>`);
  return `test://${file}`;
}
