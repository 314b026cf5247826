/** The domains of a connection. */

import type { DomainConfig } from '../../config/index.ts';
import { type DomainXML, formatXML, parseXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback, withoutFlags } from '../../core/fallback.ts';
import { flagRows } from '../../core/flag-options.ts';
import { handle, handleOf, wrap } from '../../core/object.ts';
import { callRows, check, optionsOf } from '../../core/options.ts';
import { checkFunctionsInXML } from '../../devices/guest-functions.ts';
import { composeStats } from '../../domain/composed-stats.ts';
import {
  type ControlDomainOptions,
  isControlDomain,
  mayBeControlDomain,
  protecting,
  separateControlDomain,
} from '../../domain/control-domain.ts';
import { createOptions } from '../../domain/create-options.ts';
import type { Domain } from '../../domain/domain.ts';
import { asJob } from '../../domain/job.ts';
import { type RestoreOptions, saveParameters } from '../../domain/methods/saving.ts';
import { type DomainStats, statsOf } from '../../domain/stats.ts';
import type {
  ConnectGetAllDomainStatsFlags,
  ConnectListAllDomainsFlags,
  DomainCreateFlags,
  DomainDefineFlags,
  DomainSaveImageXMLFlags,
  DomainSaveRestoreFlags,
  DomainStatsTypes,
  NoFlags,
} from '../../native/generated/enums.ts';
import type { DomainStatsRecord } from '../../native/handle.ts';
import type { Connection } from '../connection.ts';

const statsOptions = optionsOf<ConnectGetAllDomainStatsFlags & CallOptions>({
  ...callRows,
  ...flagRows<ConnectGetAllDomainStatsFlags>('ConnectGetAllDomainStatsFlags'),
});

export const connectionDomainMethods = {
  /**
   * Returns all domains, or those that the options select.
   *
   * @param options `controlDomain`: Domain 0 of Xen, too, which is the host itself.
   * @see virConnectListAllDomains
   */
  async listAllDomains(
    options: ConnectListAllDomainsFlags & ControlDomainOptions & CallOptions = {},
  ): Promise<Domain[]> {
    const { controlDomain, rest } = separateControlDomain(options);
    const domains = (await call('virConnectListAllDomains', this[handle], rest)).map((raw) => this[wrap](raw));
    return controlDomain ? domains : domains.filter((domain) => !isControlDomain(domain));
  },

  /**
   * Returns a domain by its name, whether it runs or is only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN if there is none.
   * @see virDomainLookupByName
   */
  async lookupDomainByName(name: string, options?: CallOptions): Promise<Domain> {
    return this[wrap](await call('virDomainLookupByName', this[handle], name, options));
  },

  /**
   * Returns a domain by its UUID, whether it runs or is only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN if there is none.
   * @see virDomainLookupByUUIDString
   */
  async lookupDomainByUUID(uuid: string, options?: CallOptions): Promise<Domain> {
    return this[wrap](await call('virDomainLookupByUUIDString', this[handle], uuid, options));
  },

  /**
   * Returns a running domain by the number that the hypervisor gave it.
   *
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN if there is none.
   * @see virDomainLookupByID
   */
  async lookupDomainByID(id: number, options?: CallOptions): Promise<Domain> {
    return this[wrap](await call('virDomainLookupByID', this[handle], id, options));
  },

  /**
   * Defines a domain, or changes the definition of the one with this name and UUID; it does not start it.
   *
   * @see virDomainDefineXMLFlags
   * @see virDomainDefineXML
   */
  async defineDomain(
    config: DomainXML,
    options: DomainDefineFlags & ControlDomainOptions & CallOptions = {},
  ): Promise<Domain> {
    const xml = await formatXML('DomainConfig', config);
    const flags = protecting(await identityIn(xml), 'defineDomain', options);
    const raw = await withFallback(
      () => call('virDomainDefineXMLFlags', this[handle], xml, flags),
      () => call('virDomainDefineXML', this[handle], xml, { signal: options.signal }),
      withoutFlags(flags),
    );
    return this[wrap](raw);
  },

  /**
   * Starts a transient domain: when it stops, it is gone.
   *
   * @param options `files` are descriptors that its first process inherits: containers only.
   * @throws {PciError} if the guest cannot have a PCI function: there is none at that address, something uses it, or the host uses others of
   * its IOMMU group.
   * @see virDomainCreateXML
   * @see virDomainCreateXMLWithFiles
   */
  async createDomain(
    config: DomainXML,
    options: DomainCreateFlags & ControlDomainOptions & CallOptions & { files?: readonly number[] } = {},
  ): Promise<Domain> {
    const xml = await formatXML('DomainConfig', config);
    const rest = protecting(await identityIn(xml), 'createDomain', options);
    check(createOptions, rest, 'the options of createDomain()');
    await checkFunctionsInXML(this, xml, rest);
    const { files, ...flags } = rest;
    const raw = files
      ? await call('virDomainCreateXMLWithFiles', this[handle], xml, files, flags)
      : await call('virDomainCreateXML', this[handle], xml, flags);
    return this[wrap](raw);
  },

  // ---------------------------------------------------------------------------------------------- statistics

  /**
   * Returns the statistics of all domains, or of those that the options select, in one call. Where the driver has none for them, as
   * Xen's, they are composed of its other calls: `composed` of each result says which.
   *
   * @param which The kinds of statistics, or all that the hypervisor has.
   * @param options `controlDomain`: those of Domain 0 of Xen, too.
   * @see virConnectGetAllDomainStats
   * @see virConnectListAllDomains
   */
  async getAllDomainStats(
    which: DomainStatsTypes = {},
    options: ConnectGetAllDomainStatsFlags & ControlDomainOptions & CallOptions = {},
  ): Promise<DomainStats[]> {
    const { rest } = separateControlDomain(options);
    return withFallback(
      async () => statsOfAll(this, await call('virConnectGetAllDomainStats', this[handle], which, rest)),
      async (refusal) => {
        const { nowait: _, backing: __, enforceStats: ___, ...selection } = options;
        return composeStats(await this.listAllDomains(selection), which, rest, refusal);
      },
    );
  },

  /** Returns the statistics of these domains, in one call where the driver has it, or composed. @see virDomainListGetStats */
  async getDomainStats(
    domains: readonly Domain[],
    which: DomainStatsTypes = {},
    options: ConnectGetAllDomainStatsFlags & CallOptions = {},
  ): Promise<DomainStats[]> {
    check(statsOptions, options, 'the options of getDomainStats()');
    if (domains.length === 0) return [];
    return withFallback(
      async () => statsOfAll(this, await call('virDomainListGetStats', domains.map(handleOf), which, options)),
      (refusal) => composeStats(domains, which, options, refusal),
    );
  },

  // ---------------------------------------------------------------------------------------------- saved domains

  /**
   * Restores a domain from a file that save() wrote: it continues to run.
   *
   * @param options `config`: another configuration; `imageFormat` and `parallelChannels` as when it was saved.
   * @see virDomainRestoreParams
   * @see virDomainRestoreFlags
   */
  async restoreDomain(file: string, options: RestoreOptions = {}): Promise<void> {
    const { config, imageFormat, parallelChannels, ...rest } = options;
    const dxml = config === undefined ? null : await formatXML('DomainConfig', config);
    await asJob({}, rest, (flags) =>
      imageFormat === undefined && parallelChannels === undefined
        ? call('virDomainRestoreFlags', this[handle], file, dxml, flags)
        : call('virDomainRestoreParams', this[handle], saveParameters(file, dxml, options), flags),
    );
  },

  /** Returns the configuration in a saved image. @see virDomainSaveImageGetXMLDesc */
  getDomainSaveImageXMLDesc(file: string, options: DomainSaveImageXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainSaveImageGetXMLDesc', this[handle], file, options);
  },

  /** Returns the same as an object. @see virDomainSaveImageGetXMLDesc */
  async getDomainSaveImageConfig(
    file: string,
    options: DomainSaveImageXMLFlags & CallOptions = {},
  ): Promise<DomainConfig> {
    return parseXML('DomainConfig', await this.getDomainSaveImageXMLDesc(file, options));
  },

  /** Changes the configuration in a saved image. @see virDomainSaveImageDefineXML */
  async defineDomainSaveImage(
    file: string,
    config: DomainXML,
    options: DomainSaveRestoreFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSaveImageDefineXML', this[handle], file, await formatXML('DomainConfig', config), options);
  },

  // ---------------------------------------------------------------------------------------------- other formats

  /**
   * Converts a configuration in the hypervisor's own format, such as 'xen-xl' or 'bhyve-argv', to domain XML.
   *
   * @see virConnectDomainXMLFromNative
   */
  domainXMLFromNative(format: string, native: string, options?: NoFlags & CallOptions): Promise<string> {
    return call('virConnectDomainXMLFromNative', this[handle], format, native, options);
  },

  /** Converts a configuration to the hypervisor's own format. @see virConnectDomainXMLToNative */
  async domainXMLToNative(format: string, config: DomainXML, options?: NoFlags & CallOptions): Promise<string> {
    return call('virConnectDomainXMLToNative', this[handle], format, await formatXML('DomainConfig', config), options);
  },

  /** Takes control of a QEMU process that libvirt did not start. @see virDomainQemuAttach */
  async qemuAttach(pid: number, options?: NoFlags & CallOptions): Promise<Domain> {
    return this[wrap](await call('virDomainQemuAttach', this[handle], pid, options));
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern domains. */
export type ConnectionDomainMethods = typeof connectionDomainMethods;

function statsOfAll(connection: Connection, records: readonly DomainStatsRecord[]): DomainStats[] {
  return records.map(({ dom, params }) => statsOf(connection[wrap](dom), params));
}

/** The name and the UUID in a definition, as objects have them; empty where it has none, or libvirt will refuse it. */
async function identityIn(xml: string): Promise<{ name: string; uuid: string }> {
  // Reading it takes longer than the rest of the call, and hardly any definition is that of Domain 0.
  if (!mayBeControlDomain(xml)) return { name: '', uuid: '' };
  const { name = '', uuid = '' } = await parseXML('DomainConfig', xml).catch(() => ({}) as Partial<DomainConfig>);
  return { name, uuid: uuid.replace(/^(.{8})-?(.{4})-?(.{4})-?(.{4})-?(.{12})$/, '$1-$2-$3-$4-$5') };
}
