import { type Described, described } from '../config/described.ts';
import type { NWFilterConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Identified, identified, type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type { NoFlags } from '../native/generated/enums.ts';

/** Rules for the packets of guests' network interfaces, which refer to them by name, such as 'clean-traffic'. */
export class NWFilter extends ConnectedObject<'NWFilter'> {
  /** Returns its rules, and the filters that it includes, as XML. @see virNWFilterGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virNWFilterGetXMLDesc', this[handle], options);
  }

  /** Removes it, unless a running guest uses it. @see virNWFilterUndefine */
  async undefine(options?: CallOptions): Promise<void> {
    await call('virNWFilterUndefine', this[handle], options);
  }
}

export interface NWFilter extends Named, Identified, Described<NWFilterConfig, NoFlags & CallOptions> {}

assemble(NWFilter, named, identified, described('NWFilterConfig'));
