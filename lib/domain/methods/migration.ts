/** Migration of a domain to another host. */

import type { Connection } from '../../connection/connection.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { flagRows } from '../../core/flag-options.ts';
import { handle, handleOf, wrap } from '../../core/object.ts';
import { check, optionsOf } from '../../core/options.ts';
import type { DomainMigrateFlags, DomainMigrateMaxSpeedFlags, NoFlags } from '../../native/generated/enums.ts';
import type { DomainMigrateParameters } from '../../native/generated/parameters.ts';
import { type ControlDomainOptions, protecting } from '../control-domain.ts';
import type { Domain } from '../domain.ts';
import { asJob } from '../job.ts';
import { checkMigrationHosts } from '../migration-hosts.ts';
import { withTeardownLock, withTeardownLockIfTransient } from '../workarounds/teardown-lock.ts';
import { type JobOptions, jobOf, jobRows } from './jobs.ts';

/** Bandwidth in MiB/s, the URI for the data, the name and the configuration on the destination, the disks that are copied … */
export type MigrateParameters = DomainMigrateParameters<bigint | number>;

const migrateOptions = optionsOf<DomainMigrateFlags & JobOptions>({
  ...jobRows,
  ...flagRows<DomainMigrateFlags>('DomainMigrateFlags'),
});

export const domainMigrationMethods = {
  /**
   * Migrates it to the host of another connection; this process mediates between both.
   *
   * libvirt itself chooses among the protocols that both sides know; parameters that an older protocol lacks are refused. Aborting
   * the signal cancels the migration: the method rejects with its reason if the domain continues on the source, and resolves if it
   * has moved already.
   *
   * @param options `live`, or it is suspended meanwhile; `persistDest` and `undefineSource` to move the definition too.
   * @returns The domain on the destination.
   * @throws {MigrationHostError} if `migrate_uri` or `disks_uri` names a host that this machine, being the source, cannot resolve.
   * @see virDomainMigrate3
   */
  migrate(
    destination: Connection,
    parameters: MigrateParameters = {},
    options: DomainMigrateFlags & ControlDomainOptions & JobOptions = {},
  ): Promise<Domain> {
    const migrated = migrating(this, 'migrate', parameters, options, (flags) =>
      call('virDomainMigrate3', this[handle], handleOf(destination), parameters, flags),
    );
    return migrated.then((raw) => destination[wrap](raw));
  },

  /**
   * Migrates it directly between the hosts: the source's libvirt connects to the destination's (`peer2peer`), or the hypervisor does.
   *
   * @param uri libvirt's URI of the destination as the source sees it; for a hypervisor of its own protocol, null and the
   * parameter `migrate_uri`.
   * @throws {MigrationHostError} if `migrate_uri` or `disks_uri` names a host that this machine, being the source, cannot resolve.
   * @see virDomainMigrateToURI3
   */
  async migrateToURI(
    uri: string | null,
    parameters: MigrateParameters = {},
    options: DomainMigrateFlags & ControlDomainOptions & JobOptions = {},
  ): Promise<void> {
    await migrating(this, 'migrateToURI', parameters, options, (flags) =>
      call('virDomainMigrateToURI3', this[handle], uri, parameters, flags),
    );
  },

  /** Returns the maximum pause (ms) at the end of a live migration. @see virDomainMigrateGetMaxDowntime */
  migrateGetMaxDowntime(options?: NoFlags & CallOptions): Promise<bigint> {
    return call('virDomainMigrateGetMaxDowntime', this[handle], options);
  },

  /** Sets the maximum pause (ms) at the end of a live migration, also during one. @see virDomainMigrateSetMaxDowntime */
  async migrateSetMaxDowntime(downtime: bigint | number, options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainMigrateSetMaxDowntime', this[handle], downtime, options);
  },

  /** Returns the bandwidth (MiB/s) that a migration, or with `postcopy` its second half, may use. @see virDomainMigrateGetMaxSpeed */
  migrateGetMaxSpeed(options: DomainMigrateMaxSpeedFlags & CallOptions = {}): Promise<bigint> {
    return call('virDomainMigrateGetMaxSpeed', this[handle], options);
  },

  /** Sets the bandwidth (MiB/s) that a migration, or with `postcopy` its second half, may use. @see virDomainMigrateSetMaxSpeed */
  async migrateSetMaxSpeed(
    bandwidth: bigint | number,
    options: DomainMigrateMaxSpeedFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainMigrateSetMaxSpeed', this[handle], bandwidth, options);
  },

  /** Returns the size (bytes) of the cache for compressed migrations. @see virDomainMigrateGetCompressionCache */
  migrateGetCompressionCache(options?: NoFlags & CallOptions): Promise<bigint> {
    return call('virDomainMigrateGetCompressionCache', this[handle], options);
  },

  /** Sets the size (bytes) of the cache for compressed migrations, also during one. @see virDomainMigrateSetCompressionCache */
  async migrateSetCompressionCache(size: bigint | number, options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainMigrateSetCompressionCache', this[handle], size, options);
  },

  /**
   * Switches a migration that began with `postcopy` to post-copy: the domain runs on the destination before all of its memory is there.
   *
   * @see virDomainMigrateStartPostCopy
   */
  async migrateStartPostCopy(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainMigrateStartPostCopy', this[handle], options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its migration. */
export type DomainMigrationMethods = typeof domainMigrationMethods;

/** Migrates; the domain ends here, unless its definition stays. */
async function migrating<Result>(
  domain: Domain,
  method: 'migrate' | 'migrateToURI',
  parameters: MigrateParameters,
  options: DomainMigrateFlags & ControlDomainOptions & JobOptions,
  run: (flags: DomainMigrateFlags & CallOptions) => Promise<Result>,
): Promise<Result> {
  const given = protecting(domain, method, options);
  check(migrateOptions, given, 'the options of the migration');
  await checkMigrationHosts(domain, parameters, given);
  return asJob(jobOf(domain, 'migration-out'), given, (flags) =>
    flags.undefineSource
      ? withTeardownLock(domain, 'domain', () => run(flags), flags)
      : withTeardownLockIfTransient(domain, () => run(flags), flags),
  );
}
