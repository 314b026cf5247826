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
  /** Takes a snapshot of its state, of its disks, or of both. @see virDomainSnapshotCreateXML */
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
   * Returns all snapshots, or those that the options select. Falls back to listing names where the driver cannot list objects.
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

  /**
   * Returns a snapshot by its name.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_SNAPSHOT if there is none.
   * @see virDomainSnapshotLookupByName
   */
  async lookupSnapshotByName(name: string, options?: NoFlags & CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this, await call('virDomainSnapshotLookupByName', this[handle], name, options));
  },

  /** Returns whether it has a current snapshot, the parent of the next one. @see virDomainHasCurrentSnapshot */
  hasCurrentSnapshot(options?: NoFlags & CallOptions): Promise<boolean> {
    return call('virDomainHasCurrentSnapshot', this[handle], options);
  },

  /**
   * Returns the current snapshot, the parent of the next one.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_SNAPSHOT if there is none.
   * @see virDomainSnapshotCurrent
   */
  async getCurrentSnapshot(options?: NoFlags & CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this, await call('virDomainSnapshotCurrent', this[handle], options));
  },

  /** Reverts the domain to a snapshot. Changes since then are lost. @see virDomainRevertToSnapshot */
  async revertToSnapshot(
    snapshot: DomainSnapshot,
    options: DomainSnapshotRevertFlags & OutcomeOptions = {},
  ): Promise<void> {
    await asJob({}, options, (flags) => call('virDomainRevertToSnapshot', handleOf(snapshot), flags));
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its snapshots. */
export type DomainSnapshotMethods = typeof domainSnapshotMethods;
