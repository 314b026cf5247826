import { type Described, described } from '../config/described.ts';
import type { InterfaceConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import type { InterfaceXMLFlags, NoFlags } from '../native/generated/enums.ts';

/** A network interface of the host: an Ethernet card, a bridge, a bond, a VLAN. It has the host's name, such as 'eth0' or 'br0'. */
export class Interface extends ConnectedObject<'Interface'> {
  /** Its MAC address when it was looked up; undefined where it has none. */
  get mac(): string | undefined {
    // libvirt's is empty for a bridge whose configuration has none.
    return (this[handle].identity['mac'] as string | null) || undefined;
  }

  /** Returns its configuration as XML: what it is now; with `inactive` what the host's configuration says. @see virInterfaceGetXMLDesc */
  getXMLDesc(options: InterfaceXMLFlags & CallOptions = {}): Promise<string> {
    return call('virInterfaceGetXMLDesc', this[handle], options);
  }

  /** Returns whether it is up. @see virInterfaceIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virInterfaceIsActive', this[handle], options);
  }

  /** Brings it up. @see virInterfaceCreate */
  async create(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceCreate', this[handle], options);
  }

  /** Brings it down. @see virInterfaceDestroy */
  async destroy(options?: NoFlags & CallOptions): Promise<void> {
    await call('virInterfaceDestroy', this[handle], options);
  }

  /** Removes its definition from the host's configuration. @see virInterfaceUndefine */
  async undefine(options?: CallOptions): Promise<void> {
    await call('virInterfaceUndefine', this[handle], options);
  }
}

export interface Interface extends Named, Described<InterfaceConfig, InterfaceXMLFlags & CallOptions> {}

assemble(Interface, named, described('InterfaceConfig'));
