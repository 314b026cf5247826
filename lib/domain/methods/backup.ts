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
  /** Creates a checkpoint: records what its disks change from now on, for incremental backups. @see virDomainCheckpointCreateXML */
  async createCheckpoint(
    checkpoint: DomainCheckpointXML = '<domaincheckpoint/>',
    options: DomainCheckpointCreateFlags & CallOptions = {},
  ): Promise<DomainCheckpoint> {
    const xml = await formatXML('DomainCheckpointConfig', checkpoint);
    return new DomainCheckpoint(this, await call('virDomainCheckpointCreateXML', this[handle], xml, options));
  },

  /** Returns all checkpoints, or those that the options select. @see virDomainListAllCheckpoints */
  async listAllCheckpoints(options: DomainCheckpointListFlags & CallOptions = {}): Promise<DomainCheckpoint[]> {
    return (await call('virDomainListAllCheckpoints', this[handle], options)).map(
      (raw) => new DomainCheckpoint(this, raw),
    );
  },

  /**
   * Returns a checkpoint by its name.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_CHECKPOINT if there is none.
   * @see virDomainCheckpointLookupByName
   */
  async lookupCheckpointByName(name: string, options?: NoFlags & CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this, await call('virDomainCheckpointLookupByName', this[handle], name, options));
  },

  /**
   * Begins a backup job: libvirt writes the disks into files, or serves them by NBD until the job is aborted.
   *
   * @param options `checkpoint`: a checkpoint that is created at the same time.
   * @see virDomainBackupBegin
   */
  async backupBegin(
    backup: DomainBackupXML = '<domainbackup/>',
    options: DomainBackupBeginFlags & OutcomeOptions & { checkpoint?: DomainCheckpointXML } = {},
  ): Promise<void> {
    const { checkpoint, ...rest } = options;
    const checkpointXML = checkpoint === undefined ? null : await formatXML('DomainCheckpointConfig', checkpoint);
    const backupXML = await formatXML('DomainBackupConfig', backup);
    // The job outlives the call: if it is canceled, the call succeeds nevertheless.
    await asJob({}, rest, (flags) => call('virDomainBackupBegin', this[handle], backupXML, checkpointXML, flags));
  },

  /** Returns the backup job that runs as XML. @see virDomainBackupGetXMLDesc */
  backupGetXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virDomainBackupGetXMLDesc', this[handle], options);
  },

  /** Returns the same as an object. @see virDomainBackupGetXMLDesc */
  async backupGetConfig(options?: CallOptions): Promise<DomainBackupConfig> {
    return parseXML('DomainBackupConfig', await this.backupGetXMLDesc(options));
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its checkpoints and backups. */
export type DomainBackupMethods = typeof domainBackupMethods;
