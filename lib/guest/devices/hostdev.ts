/** Builders of PCI passthrough devices: the same for every hypervisor. */
import type { DomainHostdevPci, DomainInterfaceHostdev } from '../../config/index.ts';
import { alias, aliasReference, mac, vlan } from '../../core/option-values.ts';
import { anything, boolean, check, needed, optionsOf, type Rule, word } from '../../core/options.ts';
import { PciAddress, type PciAddressLike, pciAddress } from '../../core/pci-address.ts';
import { omitUndefined } from '../omit-undefined.ts';

/** An object that has the address of a PCI function, such as a PciFunction; a claim also has what the host sets on its network interface. */
export interface AddressedFunction {
  /** Its PCI address on the host. */
  readonly address: PciAddressLike;
  /** The MAC address that a claim asks for. */
  readonly mac?: string | undefined;
  /** The VLAN ID that a claim asks for. */
  readonly vlan?: number | undefined;
}

/** A PCI function of the host: its address, or an object that has one, such as a PciFunction or a claim. */
export type HostPciFunction = PciAddressLike | AddressedFunction;

const hasAddress = (value: unknown): value is AddressedFunction =>
  typeof value === 'object' && value !== null && 'address' in value;

/** What a claim has the host set on the network interface of its function. */
const claimedSettings = (device: HostPciFunction) => {
  const { mac, vlan } = hasAddress(device) ? device : {};
  return omitUndefined({ mac, vlan });
};

/** A function of the host. */
export const hostFunction: Rule<HostPciFunction> = {
  expected: pciAddress.expected,
  fits: pciAddress.fits,
  look(value, at) {
    if (!hasAddress(value)) pciAddress.look?.(value, at);
    else if (pciAddress.fits(value.address)) pciAddress.look?.(value.address, { ...at, path: `${at.path}.address` });
    else throw new TypeError(`${at.path}.address: expected ${pciAddress.expected}`);
  },
};

/** Returns the address of a function of the host. */
export function addressOf(device: HostPciFunction): PciAddress {
  return PciAddress.from(hasAddress(device) ? device.address : (device as PciAddressLike));
}

/** Returns the address of a function that a guest can have. */
export function hostAddress(device: HostPciFunction): PciAddress {
  const address = addressOf(device);
  if (address.domain === 0 && address.bus === 0 && address.slot === 0)
    throw new TypeError(`${address} is the host's own bridge: no guest can have it`);
  return address;
}

/** How a PCI function of the host is passed through to a guest. */
export interface HostdevOptions {
  /**
   * Whether libvirt detaches it from the host's driver when the guest starts, and reattaches it when the guest stops. Default: true. If
   * false, it must have been detached before: see PciFunction.detachFromHost().
   */
  managed?: boolean;
  /** Its address on the guest's PCI bus; ignored by Xen. Default: libvirt chooses one. */
  guestAddress?: PciAddressLike;
  /** A user-defined alias, which begins with 'ua-'. Default: libvirt chooses one when the guest starts. */
  alias?: string;
  /** Its role in a failover pair with a virtio interface of the same MAC address, which takes over when it is unplugged. QEMU only. */
  teaming?: NonNullable<DomainHostdevPci['teaming']>;
}

/**
 * A `<hostdev>` that gives a function to a guest as it is.
 *
 * @example await domain.attachDevice({ hostdev: hostdev('0000:03:00.0') });
 */
export function hostdev(device: HostPciFunction, options: HostdevOptions = {}): DomainHostdevPci {
  check(hostdevOptions, options, 'the options of hostdev()');
  refuseLoss(device);
  return {
    mode: 'subsystem',
    type: 'pci',
    managed: options.managed === false ? 'no' : 'yes',
    source: { address: hostAddress(device).toAttributes() },
    ...guestSide(options),
  };
}

/** A `<hostdev>` cannot set what a claim asks for: the guest would be in no VLAN, or in that of others. */
function refuseLoss(device: HostPciFunction): void {
  const settings = claimedSettings(device);
  const lost = Object.entries(settings).map(([name, value]) =>
    name === 'vlan' ? `VLAN ${value}` : `MAC address ${value}`,
  );
  if (lost.length > 0)
    throw new TypeError(
      `${hostAddress(device)} is claimed with ${lost.join(' and ')}, which only a network interface can have: use hostdevInterface(claim) or networks: [{ pci: claim }]. Its address alone passes the function through without them.`,
    );
}

/**
 * The functions of one device as one device of the guest's, too: `devices.hostdev: multifunction([…], '0000:05:00.0')`. The guest
 * sees the first one as function 0. They can only be there from its start: no hypervisor plugs them in as one.
 *
 * @param slot A free place on the guest's PCI bus.
 * @throws {TypeError} when there are none, or more than eight.
 */
export function multifunction(
  devices: readonly HostPciFunction[],
  slot: PciAddressLike,
  options: Pick<HostdevOptions, 'managed'> = {},
): DomainHostdevPci[] {
  check(multifunctionOptions, options, 'the options of multifunction()');
  if (devices.length === 0 || devices.length > 8)
    throw new TypeError(`a PCI device has 1 to 8 functions, not ${devices.length}`);
  const place = PciAddress.from(slot);
  return devices.map((device, index) => {
    const { address: _, ...rest } = hostdev(device, options);
    const address = { type: 'pci' as const, ...new PciAddress({ ...place, function: index }).toAttributes() };
    return { ...rest, address: index === 0 ? { ...address, multifunction: 'on' as const } : address };
  });
}

const hostdevTeaming = optionsOf<NonNullable<DomainHostdevPci['teaming']>>({
  type: needed(word('persistent', 'transient')),
  persistent: aliasReference,
  $unknown: anything(),
});

const hostdevRows = { managed: boolean, guestAddress: pciAddress, alias, teaming: hostdevTeaming };
const hostdevOptions = optionsOf<HostdevOptions>(hostdevRows);
const multifunctionOptions = optionsOf<Pick<HostdevOptions, 'managed'>>({ managed: boolean });

/** How a virtual function of a network card is passed through to a guest. */
export interface HostdevInterfaceOptions extends HostdevOptions {
  /** The MAC address that the host sets on the virtual function. Default: that of the claim, otherwise a random one. */
  mac?: string;
  /** The VLAN ID of all its traffic, 1 to 4094, which the guest does not see. Default: that of the claim, otherwise none. */
  vlan?: number;
}

const hostdevInterfaceOptions = optionsOf<HostdevInterfaceOptions>({ ...hostdevRows, mac, vlan });

/**
 * An `<interface type='hostdev'>`: a virtual function of a network card, whose MAC address and VLAN the host sets.
 *
 * @example await domain.attachDevice({ interface: hostdevInterface(vf, { mac: '52:54:00:00:00:01', vlan: 42 }) });
 */
export function hostdevInterface(
  device: HostPciFunction,
  options: HostdevInterfaceOptions = {},
): DomainInterfaceHostdev {
  check(hostdevInterfaceOptions, options, 'the options of hostdevInterface()');
  const { mac, vlan } = networkSettings(device, options);
  return {
    type: 'hostdev',
    managed: options.managed === false ? 'no' : 'yes',
    source: { $address: { type: 'pci', ...hostAddress(device).toAttributes() } },
    ...(mac !== undefined && { mac: { address: mac } }),
    ...(vlan !== undefined && { vlan: { tag: [{ id: vlan }] } }),
    ...guestSide(options),
  };
}

/** The settings of an interface: those of the claim, which no others may contradict. */
function networkSettings(device: HostPciFunction, options: HostdevInterfaceOptions) {
  const claimed = claimedSettings(device);
  for (const name of ['mac', 'vlan'] as const) {
    const [given, own] = [options[name], claimed[name]];
    if (given !== undefined && own !== undefined && `${given}`.toLowerCase() !== `${own}`.toLowerCase())
      throw new TypeError(`${name}: ${given} contradicts the claim of ${hostAddress(device)}, which has ${own}`);
  }
  return { ...omitUndefined({ mac: options.mac, vlan: options.vlan }), ...claimed };
}

function guestSide({ alias, guestAddress, teaming }: HostdevOptions) {
  return {
    ...(teaming && { teaming: { ...teaming } }),
    ...(alias !== undefined && { alias: { name: alias } }),
    ...(guestAddress !== undefined && {
      address: { type: 'pci' as const, ...PciAddress.from(guestAddress).toAttributes() },
    }),
  };
}
