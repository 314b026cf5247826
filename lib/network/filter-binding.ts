import { type Described, described } from '../config/described.ts';
import type { NWFilterBindingConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type { NoFlags } from '../native/generated/enums.ts';

/** The binding of a network filter to one network device of the host. */
export class NWFilterBinding extends ConnectedObject<'NWFilterBinding'> {
  /** The host's network device, such as 'vnet3'. */
  get portDev(): string {
    return this[handle].identity['portDev'] as string;
  }

  /** The name of the filter. */
  get filterName(): string {
    return this[handle].identity['filterName'] as string;
  }

  /** Returns the binding as XML: the filter, its parameters and the domain that it protects. @see virNWFilterBindingGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virNWFilterBindingGetXMLDesc', this[handle], options);
  }

  /** Removes the filter from the device: its packets are no longer filtered. @see virNWFilterBindingDelete */
  async delete(options?: CallOptions): Promise<void> {
    await call('virNWFilterBindingDelete', this[handle], options);
  }
}

export interface NWFilterBinding extends Described<NWFilterBindingConfig, NoFlags & CallOptions> {}

assemble(NWFilterBinding, described('NWFilterBindingConfig'));
