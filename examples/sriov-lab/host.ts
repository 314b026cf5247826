/** What the laboratory uses of the host, each released when it is closed: virtual functions, claims of them, a network. */
import { type ClaimGroup, type Connection, type Network, PhysicalFunction, type VfClaim } from 'libvirt-native';
import type { Hypervisor, Kind, Link } from './kinds.ts';
import type { Report } from './progress.ts';

/** Returns the requested card, or the first with SR-IOV. */
export async function findCard({ pci }: Connection, address: string | undefined): Promise<PhysicalFunction> {
  const found = address ? await pci.function(address) : (await pci.physicalFunctions())[0];
  if (found instanceof PhysicalFunction) return found;
  throw new Error(found ? `${found.address} has no SR-IOV` : 'this host has no device with SR-IOV');
}

export async function hypervisorOf(connection: Connection): Promise<Hypervisor> {
  const type = await connection.getType();
  if (type === 'QEMU' || type === 'Xen') return type;
  throw new Error(`the laboratory runs on KVM and on Xen, not on ${type}`);
}

/** Claims of virtual functions of a card. If it had too few, more were created, which are removed at the end. */
export class ClaimedFunctions implements AsyncDisposable {
  readonly claims: readonly VfClaim[];
  readonly #group: ClaimGroup<VfClaim>;
  readonly #restore: () => Promise<void>;

  private constructor(group: ClaimGroup<VfClaim>, restore: () => Promise<void>) {
    this.#group = group;
    this.claims = group.claims;
    this.#restore = restore;
  }

  static async claim(
    { pci }: Connection,
    card: PhysicalFunction,
    count: number,
    report: Report,
    signal: AbortSignal,
  ): Promise<ClaimedFunctions> {
    const before = (await card.virtualFunctions({ signal })).length;
    const restore = async () => {
      if (before >= count) return;
      await card.setVirtualFunctions(before);
      report('host', `${card.address} has ${before} virtual functions again`);
    };
    try {
      if (before < count) await card.setVirtualFunctions(count, { signal });
      const functions = await card.virtualFunctions({ signal });
      const shown = functions.map(({ address, driver }) => `${address} (${driver ?? 'no driver'})`);
      report('host', `${before < count ? 'created' : 'has'} ${shown.join(', ')}`);
      return new ClaimedFunctions(await pci.claim({ count, from: card, signal }), restore);
    } catch (error) {
      await restore();
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#group.close();
    await this.#restore();
  }
}

/**
 * What guests without a virtual function are connected to: a bridge of the host, or a network of the laboratory's own, which connects
 * them with each other alone.
 */
export class LabNetwork implements AsyncDisposable {
  readonly link: Link;
  readonly #own: Network | undefined;

  private constructor(link: Link, own?: Network) {
    this.link = link;
    this.#own = own;
  }

  static async create(connection: Connection, bridge: string | undefined, signal: AbortSignal): Promise<LabNetwork> {
    if (bridge !== undefined) return new LabNetwork({ bridge });
    const name = `sriov-lab-${process.pid}`;
    const own = await connection.createNetwork({ name, dns: { enable: 'no' } }, { signal });
    return new LabNetwork({ network: name }, own);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#own?.destroy();
  }
}

export const needsNetwork = (kinds: readonly Kind[]): boolean => kinds.some(({ network }) => !network.claims);
export const needsFunctions = (kinds: readonly Kind[]): boolean => kinds.some(({ network }) => network.claims);
