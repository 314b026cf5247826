/** A domain's snapshots. */

import { type DomainSnapshotXML, formatXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback } from '../../core/fallback.ts';
import { handle, handleOf } from '../../core/object.ts';
import type {
  DomainSnapshotCreateFlags,
  DomainSnapshotListFlags,
  DomainSnapshotRevertFlags,
  NoFlags,
} from '../../native/generated/enums.ts';
import type { Domain } from '../domain.ts';
import { asJob, type OutcomeOptions } from '../job.ts';
import { DomainSnapshot } from '../snapshot.ts';
import { type JobOptions, jobOf } from './jobs.ts';

export const domainSnapshotMethods = {
  /** Keeps its state, its disks', or both. @see virDomainSnapshotCreateXML */
  async createSnapshot(
    snapshot: DomainSnapshotXML = '<domainsnapshot/>',
    options: DomainSnapshotCreateFlags & JobOptions = {},
  ): Promise<DomainSnapshot> {
    const xml = await formatXML('DomainSnapshotConfig', snapshot);
    const created = asJob(jobOf(this, 'snapshot'), options, (flags) =>
      call('virDomainSnapshotCreateXML', this[handle], xml, flags),
    );
    return new DomainSnapshot(this, await created);
  },

  /**
   * All snapshots, or those that the options select. Where the driver cannot list objects, it is asked for their names.
   *
   * @see virDomainListAllSnapshots
   * @see virDomainSnapshotListNames
   * @see virDomainSnapshotNum
   */
  listAllSnapshots(options: DomainSnapshotListFlags & CallOptions = {}): Promise<DomainSnapshot[]> {
    return withFallback(
      async () =>
        (await call('virDomainListAllSnapshots', this[handle], options)).map((raw) => new DomainSnapshot(this, raw)),
      async () => {
        const count = await call('virDomainSnapshotNum', this[handle], options);
        const names = await call('virDomainSnapshotListNames', this[handle], count, options);
        return Promise.all(names.map((name) => this.lookupSnapshotByName(name, { signal: options.signal })));
      },
    );
  },

  /** A snapshot by its name. @throws {LibvirtError} VIR_ERR_NO_DOMAIN_SNAPSHOT when there is none. @see virDomainSnapshotLookupByName */
  async lookupSnapshotByName(name: string, options?: NoFlags & CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this, await call('virDomainSnapshotLookupByName', this[handle], name, options));
  },

  /** Whether one is the current one, that the next would be a child of. @see virDomainHasCurrentSnapshot */
  hasCurrentSnapshot(options?: NoFlags & CallOptions): Promise<boolean> {
    return call('virDomainHasCurrentSnapshot', this[handle], options);
  },

  /**
   * The current snapshot, that the next would be a child of.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_SNAPSHOT when there is none.
   * @see virDomainSnapshotCurrent
   */
  async getCurrentSnapshot(options?: NoFlags & CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this, await call('virDomainSnapshotCurrent', this[handle], options));
  },

  /** Makes the domain what it was then. What it has become since is lost. @see virDomainRevertToSnapshot */
  async revertToSnapshot(
    snapshot: DomainSnapshot,
    options: DomainSnapshotRevertFlags & OutcomeOptions = {},
  ): Promise<void> {
    await asJob({}, options, (flags) => call('virDomainRevertToSnapshot', handleOf(snapshot), flags));
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its snapshots. */
export type DomainSnapshotMethods = typeof domainSnapshotMethods;
