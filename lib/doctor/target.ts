/** What is checked: the hypervisor of a URI, on this machine or another. */
import { type ConnectionURI, parseConnectionURI } from '../core/hints/uri.ts';
import { redactArgument } from '../core/redact.ts';

export interface Target {
  /** The URI to connect to. */
  readonly uri: string;
  /** The URI without secrets. */
  readonly shown: string;
  readonly parts: ConnectionURI;
  /** Whether it is this machine. */
  readonly local: boolean;
  /** Whether the driver serves the whole machine, this user or this process. */
  readonly scope: 'system' | 'session' | 'embed';
}

export function targetOf(uri: string): Target {
  const shown = redactArgument(uri);
  const parts = parseConnectionURI(shown);
  const local = parts.host === '' || parts.driver === 'test';
  const scope = { '/session': 'session', '/embed': 'embed' }[parts.path] ?? 'system';
  return { uri, shown, parts, local, scope: scope as Target['scope'] };
}
