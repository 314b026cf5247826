/** Refuses a migration to a host whose name cannot be resolved, which the hypervisor itself reports only after up to a minute. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { CallOptions } from '../core/call.ts';
import { handle } from '../core/object.ts';
import { isThisMachine } from '../core/this-machine.ts';
import { untilAborted } from '../native/abort.ts';
import type { Domain } from './domain.ts';

/** The parameters that say where the source sends data. */
const uris = ['migrate_uri', 'disks_uri'] as const;

/** A parameter of a migration names a host that this machine, which is the source, cannot resolve. Nothing was sent to the hypervisor. */
export class MigrationHostError extends Error {
  /** Always 'MigrationHostError'. */
  override readonly name = 'MigrationHostError';
  /** Always 'ERR_LIBVIRT_MIGRATION_HOST'. */
  readonly code = 'ERR_LIBVIRT_MIGRATION_HOST';
  /** The name of the host. */
  readonly host: string;

  constructor(parameter: string, host: string, cause: unknown) {
    const { code = cause } = cause as { code?: string };
    super(
      `${parameter} names the host '${host}', which this machine cannot resolve (${code}). Use its address, or add the name to DNS or /etc/hosts of the source.`,
      { cause },
    );
    this.host = host;
  }
}

/** Returns the host of a URI such as 'tcp://host:49152', 'tcp:host' or 'host:8002'; undefined if it is an address, or there is none. */
function hostNameIn(uri: string): string | undefined {
  if (uri.startsWith('unix:')) return undefined;
  const authority = uri.replace(/^(tcp|tls|rdma|xenmigr):(\/\/)?([^/]*@)?/, '');
  // The address of IPv6 is in brackets.
  const host = /^[^[\]:/?]+/.exec(authority)?.[0];
  return host === undefined || isIP(host) ? undefined : host;
}

/**
 * Checks the hosts that the parameters of a migration name. Where the source is another machine, its names are not known here.
 *
 * @throws {MigrationHostError}
 */
export async function checkMigrationHosts(
  domain: Domain,
  parameters: Readonly<Partial<Record<(typeof uris)[number], unknown>>>,
  { signal }: CallOptions,
): Promise<void> {
  for (const parameter of uris) {
    const uri = parameters?.[parameter];
    const host = typeof uri === 'string' ? hostNameIn(uri) : undefined;
    if (host === undefined || !(await isThisMachine(domain.connection[handle], signal))) continue;
    const resolved = lookup(host).then(
      () => undefined,
      (error: unknown) => new MigrationHostError(parameter, host, error),
    );
    const problem = await untilAborted(resolved, signal);
    if (problem) throw problem;
  }
}
