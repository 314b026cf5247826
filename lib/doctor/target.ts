/** What the doctor looks at: the connection of a URI, and so a hypervisor, on this machine or another. */
import { type ConnectionURI, parseConnectionURI } from '../core/hints/uri.ts';
import { redactArgument } from '../core/redact.ts';

export interface Target {
  /** What is connected to. */
  readonly uri: string;
  /** The same as it may be shown. */
  readonly shown: string;
  readonly parts: ConnectionURI;
  /** Whether it is this machine. */
  readonly local: boolean;
  /** Whose hypervisor it is: of the whole machine, of this user, or of this process. */
  readonly scope: 'system' | 'session' | 'embed';
}

export function targetOf(uri: string): Target {
  const shown = redactArgument(uri);
  const parts = parseConnectionURI(shown);
  const local = parts.host === '' || parts.driver === 'test';
  const scope = { '/session': 'session', '/embed': 'embed' }[parts.path] ?? 'system';
  return { uri, shown, parts, local, scope: scope as Target['scope'] };
}
