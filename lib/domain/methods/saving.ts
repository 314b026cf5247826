/** A domain's saved state, and dumps of its memory. */
import type { DomainConfig } from '../../config/index.ts';
import { type DomainXML, formatXML, parseXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback, withoutFlags } from '../../core/fallback.ts';
import { flagRows } from '../../core/flag-options.ts';
import { handle } from '../../core/object.ts';
import { anything, check, optionsOf, text, whole } from '../../core/options.ts';
import type {
  DomainCoreDumpFlags,
  DomainCoreDumpFormat,
  DomainSaveImageXMLFlags,
  DomainSaveRestoreFlags,
  NoFlags,
} from '../../native/generated/enums.ts';
import type { DomainSaveParameters } from '../../native/generated/parameters.ts';
import { type ControlDomainOptions, protecting } from '../control-domain.ts';
import type { Domain } from '../domain.ts';
import { asJob, type OutcomeOptions } from '../job.ts';
import { withTeardownLockIfTransient } from '../workarounds/teardown-lock.ts';
import { type JobOptions, jobOf, jobRows } from './jobs.ts';

/** How a domain is restored: with another configuration, from another format, over several channels. */
export interface RestoreOptions extends DomainSaveRestoreFlags, OutcomeOptions {
  /** Its configuration when it is restored: only what the guest cannot notice may differ. */
  config?: DomainXML;
  /** The image's format, such as 'raw', 'zstd' or 'sparse'. */
  imageFormat?: string;
  /** How many channels write at once; for the format 'sparse'. */
  parallelChannels?: number;
}

/** How a domain is saved. */
export interface SaveOptions extends RestoreOptions, JobOptions {}

const saveOptions = optionsOf<SaveOptions>({
  ...jobRows,
  ...flagRows<DomainSaveRestoreFlags>('DomainSaveRestoreFlags'),
  config: anything(),
  imageFormat: text,
  parallelChannels: whole(1, 2 ** 31 - 1),
});

/** The typed parameters of the newer functions. */
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

export const domainSavingMethods = {
  /**
   * Saves its memory and state into a file of the host, and stops it. Connection.restoreDomain() resumes it.
   *
   * @see virDomainSaveParams
   * @see virDomainSaveFlags
   * @see virDomainSave
   */
  async save(file: string, options: SaveOptions & ControlDomainOptions = {}): Promise<void> {
    const given = protecting(this, 'save', options);
    check(saveOptions, given, 'the options of save()');
    const { config, imageFormat, parallelChannels, ...rest } = given;
    const dxml = config === undefined ? null : await formatXML('DomainConfig', config);
    await asJob(jobOf(this, 'save'), rest, (flags) => {
      const saveFlags = () => call('virDomainSaveFlags', this[handle], file, dxml, flags);
      const save = () => call('virDomainSave', this[handle], file, flags);
      const saveParams = () => call('virDomainSaveParams', this[handle], saveParameters(file, dxml, given), flags);
      const isOlder = imageFormat === undefined && parallelChannels === undefined;
      const plain = dxml === null && withoutFlags(flags);
      return withTeardownLockIfTransient(
        this,
        () => (isOlder ? withFallback(saveFlags, save, plain) : saveParams()),
        flags,
      );
    });
  },

  /** Saves it where libvirt keeps such images: its next start restores it. @see virDomainManagedSave */
  async managedSave(options: DomainSaveRestoreFlags & ControlDomainOptions & JobOptions = {}): Promise<void> {
    const given = protecting(this, 'managedSave', options);
    await asJob(jobOf(this, 'save'), given, (flags) => call('virDomainManagedSave', this[handle], flags));
  },

  /** Returns whether its next start restores it. @see virDomainHasManagedSaveImage */
  hasManagedSaveImage(options?: NoFlags & CallOptions): Promise<boolean> {
    return call('virDomainHasManagedSaveImage', this[handle], options);
  },

  /** Deletes the saved state: its next start boots it. @see virDomainManagedSaveRemove */
  async managedSaveRemove(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainManagedSaveRemove', this[handle], options);
  },

  /** Returns the configuration in the saved image. @see virDomainManagedSaveGetXMLDesc */
  managedSaveGetXMLDesc(options: DomainSaveImageXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainManagedSaveGetXMLDesc', this[handle], options);
  },

  /** Returns the same as an object. @see virDomainManagedSaveGetXMLDesc */
  async managedSaveGetConfig(options: DomainSaveImageXMLFlags & CallOptions = {}): Promise<DomainConfig> {
    return parseXML('DomainConfig', await this.managedSaveGetXMLDesc(options));
  },

  /** Changes the configuration in the saved image. @see virDomainManagedSaveDefineXML */
  async managedSaveDefine(config: DomainXML, options: DomainSaveRestoreFlags & CallOptions = {}): Promise<void> {
    await call('virDomainManagedSaveDefineXML', this[handle], await formatXML('DomainConfig', config), options);
  },

  /**
   * Writes its memory into a file of the host, for a debugger.
   *
   * @param options `format`, default: 'raw'.
   * @see virDomainCoreDumpWithFormat
   * @see virDomainCoreDump
   */
  async coreDump(
    file: string,
    options: DomainCoreDumpFlags & ControlDomainOptions & JobOptions & { format?: DomainCoreDumpFormat } = {},
  ): Promise<void> {
    const { format = 'raw', ...rest } = protecting(this, 'coreDump', options);
    await asJob(jobOf(this, 'dump'), rest, (flags) => {
      const withFormat = () => call('virDomainCoreDumpWithFormat', this[handle], file, format, flags);
      const dump = () =>
        withFallback(withFormat, () => call('virDomainCoreDump', this[handle], file, flags), format === 'raw');
      return flags.crash ? withTeardownLockIfTransient(this, dump, flags) : dump();
    });
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that save it and dump its memory. */
export type DomainSavingMethods = typeof domainSavingMethods;
