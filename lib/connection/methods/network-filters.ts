/** The network filters of a connection, and their bindings to network devices of the host. */

import { formatXML, type NWFilterBindingXML, type NWFilterXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { handle, wrap } from '../../core/object.ts';
import type { NoFlags, NWFilterBindingCreateFlags, NWFilterDefineFlags } from '../../native/generated/enums.ts';
import type { NWFilter } from '../../network/filter.ts';
import type { NWFilterBinding } from '../../network/filter-binding.ts';
import type { Connection } from '../connection.ts';

export const connectionNetworkFilterMethods = {
  /** Returns all network filters. @see virConnectListAllNWFilters */
  async listAllNWFilters(options?: NoFlags & CallOptions): Promise<NWFilter[]> {
    return (await call('virConnectListAllNWFilters', this[handle], options)).map((raw) => this[wrap](raw));
  },

  /**
   * Returns a network filter by its name, such as 'clean-traffic'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NWFILTER if there is none.
   * @see virNWFilterLookupByName
   */
  async lookupNWFilterByName(name: string, options?: CallOptions): Promise<NWFilter> {
    return this[wrap](await call('virNWFilterLookupByName', this[handle], name, options));
  },

  /**
   * Returns a network filter by its UUID.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NWFILTER if there is none.
   * @see virNWFilterLookupByUUIDString
   */
  async lookupNWFilterByUUID(uuid: string, options?: CallOptions): Promise<NWFilter> {
    return this[wrap](await call('virNWFilterLookupByUUIDString', this[handle], uuid, options));
  },

  /** Defines a filter, or changes the one with this name wherever it is in use. @see virNWFilterDefineXMLFlags */
  async defineNWFilter(config: NWFilterXML, options: NWFilterDefineFlags & CallOptions = {}): Promise<NWFilter> {
    return this[wrap](
      await call('virNWFilterDefineXMLFlags', this[handle], await formatXML('NWFilterConfig', config), options),
    );
  },

  /** Returns all network filters that are applied to network devices of the host. @see virConnectListAllNWFilterBindings */
  async listAllNWFilterBindings(options?: NoFlags & CallOptions): Promise<NWFilterBinding[]> {
    return (await call('virConnectListAllNWFilterBindings', this[handle], options)).map((raw) => this[wrap](raw));
  },

  /**
   * Returns the filter binding of a network device of the host, such as 'vnet3'.
   *
   * @throws {LibvirtError} VIR_ERR_NO_NWFILTER_BINDING if there is none.
   * @see virNWFilterBindingLookupByPortDev
   */
  async lookupNWFilterBindingByPortDev(portDev: string, options?: CallOptions): Promise<NWFilterBinding> {
    return this[wrap](await call('virNWFilterBindingLookupByPortDev', this[handle], portDev, options));
  },

  /** Applies a filter to a network device of the host. @see virNWFilterBindingCreateXML */
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
