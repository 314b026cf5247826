/** A domain's checkpoints, and the backups that they make incremental. */
import type { DomainBackupConfig } from '../../config/index.ts';
import { type DomainBackupXML, type DomainCheckpointXML, formatXML, parseXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { handle } from '../../core/object.ts';
import type {
  DomainBackupBeginFlags,
  DomainCheckpointCreateFlags,
  DomainCheckpointListFlags,
  NoFlags,
} from '../../native/generated/enums.ts';
import { DomainCheckpoint } from '../checkpoint.ts';
import type { Domain } from '../domain.ts';
import { asJob, type OutcomeOptions } from '../job.ts';

export const domainBackupMethods = {
  /** Begins to record what its disks change, for incremental backups. @see virDomainCheckpointCreateXML */
  async createCheckpoint(
    checkpoint: DomainCheckpointXML = '<domaincheckpoint/>',
    options: DomainCheckpointCreateFlags & CallOptions = {},
  ): Promise<DomainCheckpoint> {
    const xml = await formatXML('DomainCheckpointConfig', checkpoint);
    return new DomainCheckpoint(this, await call('virDomainCheckpointCreateXML', this[handle], xml, options));
  },

  /** All checkpoints, or those that the options select. @see virDomainListAllCheckpoints */
  async listAllCheckpoints(options: DomainCheckpointListFlags & CallOptions = {}): Promise<DomainCheckpoint[]> {
    return (await call('virDomainListAllCheckpoints', this[handle], options)).map(
      (raw) => new DomainCheckpoint(this, raw),
    );
  },

  /**
   * A checkpoint by its name.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_CHECKPOINT when there is none.
   * @see virDomainCheckpointLookupByName
   */
  async lookupCheckpointByName(name: string, options?: NoFlags & CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this, await call('virDomainCheckpointLookupByName', this[handle], name, options));
  },

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
  },

  /** The backup job that runs. @see virDomainBackupGetXMLDesc */
  backupGetXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virDomainBackupGetXMLDesc', this[handle], options);
  },

  /** The same, read into an object. @see virDomainBackupGetXMLDesc */
  async backupGetConfig(options?: CallOptions): Promise<DomainBackupConfig> {
    return parseXML('DomainBackupConfig', await this.backupGetXMLDesc(options));
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its checkpoints and backups. */
export type DomainBackupMethods = typeof domainBackupMethods;
