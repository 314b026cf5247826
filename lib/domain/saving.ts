/** What outlives a domain's run: saved state, dumps, snapshots, checkpoints, backups; and the jobs that make them. */

import type { DomainBackupConfig, DomainConfig } from '../config/index.ts';
import {
  type DomainBackupXML,
  type DomainCheckpointXML,
  type DomainSnapshotXML,
  type DomainXML,
  formatXML,
  parseXML,
} from '../config/lazy.ts';
import { type CallOptions, call, type InternalCallOptions, urgent } from '../core/call.ts';
import { isPlain, orOlder } from '../core/fallback.ts';
import { flagRows } from '../core/flag-options.ts';
import { handle, handleOf } from '../core/object.ts';
import { anything, check, optionsOf, signal, text, whole } from '../core/options.ts';
import type {
  DomainAbortJobFlags,
  DomainBackupBeginFlags,
  DomainCheckpointCreateFlags,
  DomainCheckpointListFlags,
  DomainCoreDumpFlags,
  DomainCoreDumpFormat,
  DomainGetJobStatsFlags,
  DomainJobOperation,
  DomainSaveImageXMLFlags,
  DomainSaveRestoreFlags,
  DomainSnapshotCreateFlags,
  DomainSnapshotListFlags,
  DomainSnapshotRevertFlags,
  NoFlags,
} from '../native/generated/enums.ts';
import type { DomainSaveParameters } from '../native/generated/parameters.ts';
import type { DomainJobInfo } from '../native/generated/structs.ts';
import { DomainCheckpoint } from './checkpoint.ts';
import { DomainDevices } from './devices.ts';
import type { Domain } from './domain.ts';
import { type ActiveJob, asJob, type Job, type OutcomeOptions, type ProgressOptions, progressRows } from './job.ts';
import type { DomainJobStats } from './job-stats.ts';
import { DomainSnapshot } from './snapshot.ts';
import { inTurn } from './turns.ts';

/** Of a long job on a domain: `onProgress` gets its statistics, an aborted `signal` cancels it, and `abandon` ends the wait for it. */
export interface JobOptions extends ProgressOptions<DomainJobStats>, OutcomeOptions {}

/** How a domain is restored: with another configuration, from another format, over several channels. */
export interface RestoreOptions extends DomainSaveRestoreFlags, OutcomeOptions {
  /** What it is to be when it is restored: only what the guest cannot notice may differ. */
  config?: DomainXML;
  /** The image's format, such as 'raw', 'zstd' or 'sparse'. */
  imageFormat?: string;
  /** How many channels write at once; for the format 'sparse'. */
  parallelChannels?: number;
}

/** How a domain is saved. */
export interface SaveOptions extends RestoreOptions, JobOptions {}

/** The rows of JobOptions. */
export const jobRows = { ...progressRows<DomainJobStats>(), abandon: signal };

const saveOptions = optionsOf<SaveOptions>({
  ...jobRows,
  ...flagRows<DomainSaveRestoreFlags>('DomainSaveRestoreFlags'),
  config: anything(),
  imageFormat: text,
  parallelChannels: whole(1, 2 ** 31 - 1),
});

/**
 * In place of a migration's VIR_ERR_OPERATION_FAILED, libvirt reports why QEMU over there has ended, which is all that it sees of the
 * other side's cancelling.
 */
const migrationFailures = ['VIR_ERR_OPERATION_FAILED', 'VIR_ERR_INTERNAL_ERROR'];

/** Other parameters than the older functions have. */
export function saveParameters(
  file: string | null,
  dxml: string | null,
  { imageFormat, parallelChannels }: RestoreOptions,
): DomainSaveParameters {
  return {
    ...(file !== null && { file }),
    ...(dxml !== null && { dxml }),
    ...(imageFormat !== undefined && { image_format: imageFormat }),
    ...(parallelChannels !== undefined && { 'parallel.channels': parallelChannels }),
  };
}

export abstract class DomainSaving extends DomainDevices {
  /**
   * Saves its memory and state into a file of the host, and stops it. Connection.restoreDomain() lets it run on.
   *
   * @see virDomainSaveParams
   * @see virDomainSaveFlags
   * @see virDomainSave
   */
  async save(file: string, options: SaveOptions = {}): Promise<void> {
    check(saveOptions, options, 'the options of save()');
    const { config, imageFormat, parallelChannels, ...rest } = options;
    const dxml = config === undefined ? null : await formatXML('DomainConfig', config);
    await asJob(this.job('save'), rest, (flags) => {
      const saveFlags = () => call('virDomainSaveFlags', this[handle], file, dxml, flags);
      const save = () => call('virDomainSave', this[handle], file, flags);
      const saveParams = () => call('virDomainSaveParams', this[handle], saveParameters(file, dxml, options), flags);
      const isOlder = imageFormat === undefined && parallelChannels === undefined;
      const plain = dxml === null && isPlain(flags);
      return this.inTurnIfTransient(() => (isOlder ? orOlder(saveFlags, save, plain) : saveParams()), flags);
    });
  }

  /** Saves it where libvirt keeps such images: its next start restores it. @see virDomainManagedSave */
  async managedSave(options: DomainSaveRestoreFlags & JobOptions = {}): Promise<void> {
    await asJob(this.job('save'), options, (flags) => call('virDomainManagedSave', this[handle], flags));
  }

  /** Whether its next start restores it. @see virDomainHasManagedSaveImage */
  hasManagedSaveImage(options?: NoFlags & CallOptions): Promise<boolean> {
    return call('virDomainHasManagedSaveImage', this[handle], options);
  }

  /** Throws the saved state away: its next start boots it. @see virDomainManagedSaveRemove */
  async managedSaveRemove(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainManagedSaveRemove', this[handle], options);
  }

  /** The configuration in the saved image. @see virDomainManagedSaveGetXMLDesc */
  managedSaveGetXMLDesc(options: DomainSaveImageXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainManagedSaveGetXMLDesc', this[handle], options);
  }

  /** The same, read into an object. @see virDomainManagedSaveGetXMLDesc */
  async managedSaveGetConfig(options: DomainSaveImageXMLFlags & CallOptions = {}): Promise<DomainConfig> {
    return parseXML('DomainConfig', await this.managedSaveGetXMLDesc(options));
  }

  /** Changes the configuration in the saved image. @see virDomainManagedSaveDefineXML */
  async managedSaveDefine(config: DomainXML, options: DomainSaveRestoreFlags & CallOptions = {}): Promise<void> {
    await call('virDomainManagedSaveDefineXML', this[handle], await formatXML('DomainConfig', config), options);
  }

  /**
   * Writes its memory into a file of the host, for a debugger.
   *
   * @param options `format`, 'raw' at first.
   * @see virDomainCoreDumpWithFormat
   * @see virDomainCoreDump
   */
  async coreDump(
    file: string,
    options: DomainCoreDumpFlags & JobOptions & { format?: DomainCoreDumpFormat } = {},
  ): Promise<void> {
    const { format = 'raw', ...rest } = options;
    await asJob(this.job('dump'), rest, (flags) => {
      const withFormat = () => call('virDomainCoreDumpWithFormat', this[handle], file, format, flags);
      const dump = () =>
        orOlder(withFormat, () => call('virDomainCoreDump', this[handle], file, flags), format === 'raw');
      return flags.crash ? this.inTurnIfTransient(dump, flags) : dump();
    });
  }

  // ---------------------------------------------------------------------------------------------- snapshots

  /** Keeps its state, its disks', or both. @see virDomainSnapshotCreateXML */
  async createSnapshot(
    snapshot: DomainSnapshotXML = '<domainsnapshot/>',
    options: DomainSnapshotCreateFlags & JobOptions = {},
  ): Promise<DomainSnapshot> {
    const xml = await formatXML('DomainSnapshotConfig', snapshot);
    const created = asJob(this.job('snapshot'), options, (flags) =>
      call('virDomainSnapshotCreateXML', this[handle], xml, flags),
    );
    return this.#snapshot(await created);
  }

  /**
   * All snapshots, or those that the options select. Where the driver cannot list objects, it is asked for their names.
   *
   * @see virDomainListAllSnapshots
   * @see virDomainSnapshotListNames
   * @see virDomainSnapshotNum
   */
  listAllSnapshots(options: DomainSnapshotListFlags & CallOptions = {}): Promise<DomainSnapshot[]> {
    return orOlder(
      async () => (await call('virDomainListAllSnapshots', this[handle], options)).map((raw) => this.#snapshot(raw)),
      async () => {
        const count = await call('virDomainSnapshotNum', this[handle], options);
        const names = await call('virDomainSnapshotListNames', this[handle], count, options);
        return Promise.all(names.map((name) => this.lookupSnapshotByName(name, { signal: options.signal })));
      },
    );
  }

  /** A snapshot by its name. @throws {LibvirtError} VIR_ERR_NO_DOMAIN_SNAPSHOT when there is none. @see virDomainSnapshotLookupByName */
  async lookupSnapshotByName(name: string, options?: NoFlags & CallOptions): Promise<DomainSnapshot> {
    return this.#snapshot(await call('virDomainSnapshotLookupByName', this[handle], name, options));
  }

  /** Whether one is the current one, that the next would be a child of. @see virDomainHasCurrentSnapshot */
  hasCurrentSnapshot(options?: NoFlags & CallOptions): Promise<boolean> {
    return call('virDomainHasCurrentSnapshot', this[handle], options);
  }

  /**
   * The current snapshot, that the next would be a child of.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_SNAPSHOT when there is none.
   * @see virDomainSnapshotCurrent
   */
  async getCurrentSnapshot(options?: NoFlags & CallOptions): Promise<DomainSnapshot> {
    return this.#snapshot(await call('virDomainSnapshotCurrent', this[handle], options));
  }

  /** Makes the domain what it was then. What it has become since is lost. @see virDomainRevertToSnapshot */
  async revertToSnapshot(
    snapshot: DomainSnapshot,
    options: DomainSnapshotRevertFlags & OutcomeOptions = {},
  ): Promise<void> {
    await asJob({}, options, (flags) => call('virDomainRevertToSnapshot', handleOf(snapshot), flags));
  }

  #snapshot(raw: ConstructorParameters<typeof DomainSnapshot>[1]): DomainSnapshot {
    return new DomainSnapshot(this as unknown as Domain, raw);
  }

  // ---------------------------------------------------------------------------------------------- checkpoints and backups

  /** Begins to record what its disks change, for incremental backups. @see virDomainCheckpointCreateXML */
  async createCheckpoint(
    checkpoint: DomainCheckpointXML = '<domaincheckpoint/>',
    options: DomainCheckpointCreateFlags & CallOptions = {},
  ): Promise<DomainCheckpoint> {
    const xml = await formatXML('DomainCheckpointConfig', checkpoint);
    return this.#checkpoint(await call('virDomainCheckpointCreateXML', this[handle], xml, options));
  }

  /** All checkpoints, or those that the options select. @see virDomainListAllCheckpoints */
  async listAllCheckpoints(options: DomainCheckpointListFlags & CallOptions = {}): Promise<DomainCheckpoint[]> {
    return (await call('virDomainListAllCheckpoints', this[handle], options)).map((raw) => this.#checkpoint(raw));
  }

  /**
   * A checkpoint by its name.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_CHECKPOINT when there is none.
   * @see virDomainCheckpointLookupByName
   */
  async lookupCheckpointByName(name: string, options?: NoFlags & CallOptions): Promise<DomainCheckpoint> {
    return this.#checkpoint(await call('virDomainCheckpointLookupByName', this[handle], name, options));
  }

  #checkpoint(raw: ConstructorParameters<typeof DomainCheckpoint>[1]): DomainCheckpoint {
    return new DomainCheckpoint(this as unknown as Domain, raw);
  }

  /**
   * Begins a backup job: libvirt writes the disks into files, or serves them by NBD until the job is aborted.
   *
   * @param options `checkpoint`: one that is made in the same moment.
   * @see virDomainBackupBegin
   */
  async backupBegin(
    backup: DomainBackupXML = '<domainbackup/>',
    options: DomainBackupBeginFlags & OutcomeOptions & { checkpoint?: DomainCheckpointXML } = {},
  ): Promise<void> {
    const { checkpoint, ...rest } = options;
    const checkpointXML = checkpoint === undefined ? null : await formatXML('DomainCheckpointConfig', checkpoint);
    const backupXML = await formatXML('DomainBackupConfig', backup);
    // The job outlives the call: cancelling it would let the call succeed all the same.
    await asJob({}, rest, (flags) => call('virDomainBackupBegin', this[handle], backupXML, checkpointXML, flags));
  }

  /** The backup job that runs. @see virDomainBackupGetXMLDesc */
  backupGetXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virDomainBackupGetXMLDesc', this[handle], options);
  }

  /** The same, read into an object. @see virDomainBackupGetXMLDesc */
  async backupGetConfig(options?: CallOptions): Promise<DomainBackupConfig> {
    return parseXML('DomainBackupConfig', await this.backupGetXMLDesc(options));
  }

  // ---------------------------------------------------------------------------------------------- jobs

  /** A job of this operation, for the method that runs it. */
  protected job(operation: DomainJobOperation & string): Job<DomainJobStats> {
    // The call that runs the job may occupy the connection's only worker.
    const options: CallOptions = { [urgent]: true } as InternalCallOptions;
    const ask = async () => {
      const stats = await this.getJobStats(options);
      return stats.type === 'none' ? undefined : stats;
    };
    const active = async (): Promise<ActiveJob | undefined> => {
      const stats = await ask();
      if (stats?.type !== 'bounded' && stats?.type !== 'unbounded') return undefined;
      const { operation, time_elapsed: elapsed } = stats;
      return { operation, ...(elapsed !== undefined && { elapsed: Number(elapsed) }) };
    };
    const failures = operation === 'migration-out' ? migrationFailures : ['VIR_ERR_OPERATION_FAILED'];
    return { ask, cancellation: { subject: this.uuid, operation, failures, active, cancel: () => this.abortJob() } };
  }

  /** Runs what stops the guest; for a transient domain, that is its end, which takes turns with that of its consoles. */
  protected async inTurnIfTransient<Result>(run: () => Promise<Result>, { signal }: CallOptions): Promise<Result> {
    const isPersistent = await this.isPersistent({ signal }).catch(() => false);
    return isPersistent ? run() : inTurn(this, 'domain', run, { signal });
  }

  /** The job that runs, its times (ms) and how far it is (bytes). @see virDomainGetJobInfo */
  getJobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    return call('virDomainGetJobInfo', this[handle], options);
  }

  /**
   * The same with all that the hypervisor tells; with `completed`, of the last job that ended.
   *
   * @see virDomainGetJobStats
   */
  async getJobStats(options: DomainGetJobStatsFlags & CallOptions = {}): Promise<DomainJobStats> {
    const { type, params } = await call('virDomainGetJobStats', this[handle], options);
    return { type, ...params };
  }

  /**
   * Breaks off the job that runs; whoever waits for it gets VIR_ERR_OPERATION_ABORTED.
   *
   * @see virDomainAbortJobFlags
   * @see virDomainAbortJob
   */
  async abortJob(options: DomainAbortJobFlags & CallOptions = {}): Promise<void> {
    await orOlder(
      () => call('virDomainAbortJobFlags', this[handle], options),
      () => call('virDomainAbortJob', this[handle], { signal: options.signal }),
      isPlain(options),
    );
  }
}
