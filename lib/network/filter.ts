import type { NWFilterConfig } from '../config/index.ts';
import { parseXML } from '../config/lazy.ts';
import { type CallOptions, call } from '../core/call.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type { NoFlags } from '../native/generated/enums.ts';

/** Rules for the packets of guests' network interfaces, which name it in their configuration. */
export class NWFilter extends ConnectedObject<'NWFilter'> {
  /** Its name, such as 'clean-traffic'. */
  get name(): string {
    return this[handle].identity['name'] as string;
  }

  /** Its UUID, in lower case with hyphens. */
  get uuid(): string {
    return this[handle].identity['uuid'] as string;
  }

  /** Its rules, and the filters that it includes, as XML. @see virNWFilterGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virNWFilterGetXMLDesc', this[handle], options);
  }

  /** The same, read into an object. @see virNWFilterGetXMLDesc */
  async getConfig(options?: CallOptions): Promise<NWFilterConfig> {
    return parseXML('NWFilterConfig', await this.getXMLDesc(options));
  }

  /** Removes it, unless a running guest uses it. @see virNWFilterUndefine */
  async undefine(options?: CallOptions): Promise<void> {
    await call('virNWFilterUndefine', this[handle], options);
  }
}
