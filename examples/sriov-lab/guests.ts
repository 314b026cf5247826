/** The guests of a kind: pairs that are booted, and whose interface under test has an address. */
import type { VfClaim } from 'libvirt-native';
import type { NetworkSpec } from 'libvirt-native/guest';
import type { Lab, LabGuest, LabGuestOptions } from 'libvirt-native/testing';
import type { Kind, Link } from './kinds.ts';
import type { GuestPlace, PairPlan } from './plan.ts';
import type { Report } from './progress.ts';

/** How long a guest may take to boot, and its driver to find the interface, in ms: emulated ones are slow. */
const bootTimeout = 300_000;
const linkTimeout = 120_000;

/** A guest that runs, and its interface under test. */
export interface Peer {
  readonly guest: LabGuest;
  /** The name of the interface in the guest. */
  readonly device: string;
  /** Its IPv4 address, without the length of the prefix. */
  readonly address: string;
}

export interface Pair {
  readonly sender: Peer;
  readonly receiver: Peer;
}

/** What all guests have in common. */
export type Common = Pick<LabGuestOptions, 'memory' | 'cpus' | 'kind' | 'image'>;

export interface GuestOptions {
  readonly lab: Lab;
  readonly kind: Kind;
  /** Claims of virtual functions, at least one for each guest of a kind that needs them. */
  readonly claims: readonly VfClaim[];
  /** Of a kind that needs no claims. */
  readonly link: Link | undefined;
  readonly common: Common;
  readonly report: Report;
  readonly signal: AbortSignal;
}

/**
 * Finds the interface by its MAC address, gives it its IPv4 address, and waits for its link: the driver of a virtual function may need some
 * seconds until the physical function answers.
 */
const prepare = (mac: string, address: string) => `
until file=$(grep -lx '${mac}' /sys/class/net/*/address); do sleep 0.5; done
device=$(basename "$(dirname "$file")")
killall udhcpc 2>/dev/null
ip link set "$device" up && ip address add ${address} dev "$device" || exit 1
until [ "$(cat /sys/class/net/$device/carrier)" = 1 ]; do sleep 0.5; done
echo "$device $(basename "$(readlink /sys/class/net/$device/device/driver)")"`;

/** The pairs of a kind, which are destroyed when this is closed. */
export class Pairs implements AsyncDisposable {
  readonly pairs: Pair[] = [];
  readonly #options: GuestOptions;
  readonly #guests: LabGuest[] = [];

  private constructor(options: GuestOptions) {
    this.#options = options;
  }

  static async boot(plans: readonly PairPlan[], options: GuestOptions): Promise<Pairs> {
    const result = new Pairs(options);
    const free = options.claims.values();
    try {
      // One after the other: where a host has no processor to spare, two at once would both be slow.
      for (const { sender, receiver } of plans)
        result.pairs.push({
          sender: await result.#boot(sender, free),
          receiver: await result.#boot(receiver, free),
        });
      return result;
    } catch (error) {
      await result[Symbol.asyncDispose]();
      throw error;
    }
  }

  async #boot(place: GuestPlace, claims: Iterator<VfClaim>): Promise<Peer> {
    const { lab, kind, common, report, signal } = this.#options;
    report(kind.name, `booting ${place.name}`);
    const { mac, network, what } = this.#connect(place, claims);
    const own = { name: place.name, networks: [network], resettable: false, timeout: bootTimeout, signal };
    const guest = await lab.guest({ ...common, ...own });
    this.#guests.push(guest);
    const found = await guest
      .run(prepare(mac, place.address), { timeout: linkTimeout, signal })
      .catch((cause: unknown) => {
        signal.throwIfAborted();
        throw new Error(
          `${place.name} has no interface ${mac} with a link: its kernel needs a driver for it, and the card has to be up`,
          { cause },
        );
      });
    const [device = '', driver = ''] = found.split(' ');
    report(kind.name, `${place.name} has ${what} as ${device}, ${driver}, ${mac}`);
    return { guest, device, address: place.address.replace(/\/.*/, '') };
  }

  /** The interface of a guest, and what it is connected to. */
  #connect({ mac }: GuestPlace, claims: Iterator<VfClaim>): { mac: string; network: NetworkSpec; what: string } {
    const { kind, link } = this.#options;
    if (!kind.network.claims)
      return { mac, network: kind.network.spec(mac, link!), what: `an interface of the kind ${kind.name}` };
    const { value: claim } = claims.next() as IteratorYieldResult<VfClaim>;
    return { mac: claim.mac!, network: kind.network.spec(claim), what: `${claim.address}` };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const guest of this.#guests) await guest.close();
  }
}
