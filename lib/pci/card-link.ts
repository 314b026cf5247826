/** The network interface of a card on the host itself, as `ip` shows it: through it, the host sets up the card's virtual functions. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import type { PciAddress } from '../core/pci-address.ts';
import type { HostDevices } from './host-devices.ts';
import type { PciProperties } from './info.ts';
import { ip } from './ip.ts';
import { localFolder } from './local.ts';
import { PciError } from './pci-error.ts';
import {
  changesTo,
  type SettingChange,
  settingsIn,
  type VfInfo,
  type VfSettings,
  type VfSettingsChange,
} from './vf-settings.ts';

/** A network interface in the answer of `ip -json link show`. */
interface LinkInfo {
  readonly mtu?: number;
  readonly vfinfo_list?: readonly VfInfo[];
}

/** The interface of a card, on the host itself. */
export class CardLink {
  /** Its name, such as 'enp1s0'. */
  readonly name: string;
  readonly #info: LinkInfo;

  private constructor(name: string, info: LinkInfo) {
    this.name = name;
    this.#info = info;
  }

  /**
   * Reads the interface of a card. It may have several, such as those that represent its virtual functions: it is the one that lists these.
   *
   * @param what The operation that needs it, as the subject of a sentence.
   * @throws {PciError} 'not-local' if the connection's host is another; 'unsupported' if the card has no network interface, or `ip` is missing.
   */
  static async of(
    connection: Connection,
    devices: HostDevices,
    card: PciAddress,
    what: string,
    { signal, stats = false }: CallOptions & { readonly stats?: boolean } = {},
  ): Promise<CardLink> {
    const { info } = await devices.at(card);
    await localFolder(connection, info, what, { signal });
    const links: CardLink[] = [];
    for (const { name } of info.netdevs) {
      const args = ['-json', ...(stats ? ['-stats'] : []), 'link', 'show', 'dev', name];
      const link = new CardLink(name, parsed(await ip(args, signal)));
      if (link.#info.vfinfo_list?.length) return link;
      links.push(link);
    }
    if (links[0]) return links[0];
    throw new PciError('unsupported', [
      `${what} requires the network interface of ${card}, which has none: bind the card's own driver, in the network namespace of this program.`,
    ]);
  }

  /** The largest packet that it sends, in bytes. */
  get mtu(): number {
    return this.#info.mtu ?? 0;
  }

  /** Sets the largest packet. @throws {PciError} 'refused' if the card cannot send such large ones. */
  async setMtu(mtu: number): Promise<void> {
    await ip(['link', 'set', 'dev', this.name, 'mtu', `${mtu}`]);
  }

  /** Returns what it says of a virtual function. @throws {PciError} 'unsupported' if it says nothing. */
  vf(index: number): VfInfo {
    const found = this.#info.vfinfo_list?.find(({ vf }) => vf === index);
    if (found) return found;
    throw new PciError('unsupported', [
      `ip shows no virtual function ${index} of ${this.name}: the card's driver does not report them.`,
    ]);
  }

  /** Returns the settings of a virtual function. */
  settings(index: number): VfSettings {
    return settingsIn(this.vf(index));
  }

  /** Returns what has to be changed to have settings as wanted. */
  changes(index: number, wanted: VfSettingsChange): SettingChange[] {
    return changesTo(wanted, this.settings(index));
  }

  /**
   * Changes settings of a virtual function: all or none.
   *
   * @throws {PciError} 'refused' or 'unsupported' with the card's reason, 'no-permission' if this process is not root.
   */
  async apply(index: number, changes: readonly SettingChange[], signal?: AbortSignal): Promise<void> {
    const done: SettingChange[] = [];
    try {
      for (const change of changes) {
        signal?.throwIfAborted();
        await this.#set(index, change.args);
        done.push(change);
      }
    } catch (error) {
      await this.undo(index, done);
      throw error;
    }
  }

  /** Takes changes back, as far as the card accepts that. */
  async undo(index: number, changes: readonly SettingChange[]): Promise<void> {
    for (const { undo } of changes.toReversed()) await this.#set(index, undo).catch(() => {});
  }

  async #set(index: number, args: readonly string[]): Promise<void> {
    await ip(['link', 'set', 'dev', this.name, 'vf', `${index}`, ...args]);
  }
}

function parsed(output: string): LinkInfo {
  const [link] = JSON.parse(output) as LinkInfo[];
  return link ?? {};
}

/** A virtual function, by the interface of its card and its number there. */
export interface VfPlace {
  readonly link: CardLink;
  readonly index: number;
}

/** Returns where a virtual function is set up. @throws {PciError} as CardLink.of() */
export async function vfPlaceOf(
  connection: Connection,
  devices: HostDevices,
  { address, physicalFunction }: Pick<PciProperties, 'address' | 'physicalFunction'>,
  what: string,
  options: CallOptions & { readonly stats?: boolean } = {},
): Promise<VfPlace> {
  if (!physicalFunction) throw new PciError('unsupported', [`${address} is no virtual function.`]);
  const link = await CardLink.of(connection, devices, physicalFunction, what, options);
  const { virtualFunctionAddresses } = await devices.propertiesAt(physicalFunction);
  return { link, index: virtualFunctionAddresses.findIndex((one) => one.equals(address)) };
}
