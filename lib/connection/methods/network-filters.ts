/** The network filters of a connection, and their bindings to network devices of the host. */

import { formatXML, type NWFilterBindingXML, type NWFilterXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { handle, wrap } from '../../core/object.ts';
import type { NoFlags, NWFilterBindingCreateFlags, NWFilterDefineFlags } from '../../native/generated/enums.ts';
import type { NWFilter } from '../../network/filter.ts';
import type { NWFilterBinding } from '../../network/filter-binding.ts';
import type { Connection } from '../connection.ts';

export const connectionNetworkFilterMethods = {
  /** All network filters. @see virConnectListAllNWFilters */
  async listAllNWFilters(options?: NoFlags & CallOptions): Promise<NWFilter[]> {
    return (await call('virConnectListAllNWFilters', this[handle], options)).map((raw) => this[wrap](raw));
  },

  /**
   * A network filter by its name, such as 'clean-traffic'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NWFILTER when there is none.
   * @see virNWFilterLookupByName
   */
  async lookupNWFilterByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return this[wrap](await call('virNWFilterLookupByName', this[handle], name, options));
  },

  /** A network filter by its UUID. @throws {LibvirtError} VIR_ERR_NO_NWFILTER when there is none. @see virNWFilterLookupByUUIDString */
  async lookupNWFilterByUUID(uuid: string, options?: CallOptions): Promise<NWFilter> {
    return this[wrap](await call('virNWFilterLookupByUUIDString', this[handle], uuid, options));
  },

  /** Defines a filter, or changes the one with this name wherever it is at work. @see virNWFilterDefineXMLFlags */
  async defineNWFilter(config: NWFilterXML, options: NWFilterDefineFlags & CallOptions = {}): Promise<NWFilter> {
    return this[wrap](
      await call('virNWFilterDefineXMLFlags', this[handle], await formatXML('NWFilterConfig', config), options),
    );
  },

  /** All network filters that are at work on a network device of the host. @see virConnectListAllNWFilterBindings */
  async listAllNWFilterBindings(options?: NoFlags & CallOptions): Promise<NWFilterBinding[]> {
    return (await call('virConnectListAllNWFilterBindings', this[handle], options)).map((raw) => this[wrap](raw));
  },

  /**
   * The filter at work on a network device of the host, such as 'vnet3'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NWFILTER_BINDING when there is none.
   * @see virNWFilterBindingLookupByPortDev
   */
  async lookupNWFilterBindingByPortDev(portDev: string, options?: CallOptions): Promise<NWFilterBinding> {
    return this[wrap](await call('virNWFilterBindingLookupByPortDev', this[handle], portDev, options));
  },

  /** Puts a filter to work on a network device of the host. @see virNWFilterBindingCreateXML */
  async createNWFilterBinding(
    config: NWFilterBindingXML,
    options: NWFilterBindingCreateFlags & CallOptions = {},
  ): Promise<NWFilterBinding> {
    return this[wrap](
      await call(
        'virNWFilterBindingCreateXML',
        this[handle],
        await formatXML('NWFilterBindingConfig', config),
        options,
      ),
    );
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern network filters. */
export type ConnectionNetworkFilterMethods = typeof connectionNetworkFilterMethods;
