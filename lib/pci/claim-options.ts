/** What is to be claimed, and how the host sets it up. */
import type { CallOptions } from '../core/call.ts';
import { mac, vlan } from '../core/option-values.ts';
import { callRows, check, either, listOf, optionsOf, whole } from '../core/options.ts';
import { type HostPciFunction, hostFunction } from '../guest/devices/hostdev.ts';
import { hostSettingRows, type VfHostSettings } from './vf-settings.ts';

/**
 * Options of PhysicalFunction.claim(): how the host sets up the virtual function. Settings other than its MAC address and VLAN are possible
 * on the host itself only, and are restored when the claim is closed; one that is left out stays as it is, but trust, which ends.
 */
export interface ClaimOptions extends CallOptions, VfHostSettings {
  /** The guest's MAC address, unicast. Default: a random one. */
  mac?: string;
  /** The VLAN ID of all its traffic, 1 to 4094. Default: none. */
  vlan?: number;
  /**
   * The time in ms after which others may take the function if this process no longer renews the claim, which it does three times in that
   * time. It matters to programs that cannot see this process, on other machines or in other containers. From 1,000 to 86,400,000.
   * Default: 30,000.
   */
  leaseTime?: number;
}

/** Options of Pci.claim(): any free virtual function of some physical functions. */
export interface ClaimFreeOptions extends ClaimOptions {
  /** The physical function that it may belong to, or several, the preferred one first. Default: all, which reads all functions of the host. */
  from?: HostPciFunction | readonly HostPciFunction[];
  /** The NUMA node of the host that it must be attached to, such as that of the guest's memory. Default: any. */
  numaNode?: number;
}

/** Options of Pci.claim(): several free virtual functions, or none. */
export interface ClaimSeveralOptions extends Omit<ClaimFreeOptions, 'mac'> {
  /** How many, from 1 to 1,024. */
  count: number;
}

/** Options of Pci.claim(): a particular function. */
export interface ClaimFunctionOptions extends ClaimOptions {
  /** A virtual function; or a whole device, such as a GPU, which takes neither `mac` nor `vlan`, nor other settings. */
  function: HostPciFunction;
}

/** Options of Pci.claim(): particular functions, such as all of an IOMMU group; all or none. */
export interface ClaimFunctionsOptions extends Omit<ClaimOptions, 'mac'> {
  /** The functions. */
  functions: readonly HostPciFunction[];
}

/** All options of Pci.claim(). */
export type AnyClaimOptions = Partial<
  ClaimFreeOptions & ClaimSeveralOptions & ClaimFunctionOptions & ClaimFunctionsOptions
>;

const leaseTime = whole(1_000, 86_400_000);
const termRows = { ...callRows, mac, vlan, ...hostSettingRows, leaseTime };
const vfOptions = optionsOf<ClaimOptions>(termRows);
const anyOptions = optionsOf<AnyClaimOptions>({
  ...termRows,
  from: either(listOf(hostFunction), hostFunction),
  numaNode: whole(0, 1_023),
  count: whole(1, 1_024),
  function: hostFunction,
  functions: listOf(hostFunction),
});

/** Checks the options of PhysicalFunction.claim(). */
export function checkVfOptions(options: ClaimOptions): void {
  check(vfOptions, options, 'the options of claim()');
}

/** Options that exclude each other, with what is wrong with both. */
const exclusive: readonly (readonly [keyof AnyClaimOptions, readonly (keyof AnyClaimOptions)[]])[] = [
  ['function', ['functions', 'count', 'from', 'numaNode']],
  ['functions', ['count', 'from', 'numaNode', 'mac']],
  ['count', ['mac']],
];

/** Checks the options of Pci.claim(). */
export function checkClaimOptions(options: AnyClaimOptions): void {
  check(anyOptions, options, 'the options of claim()');
  for (const [one, others] of exclusive)
    for (const other of others)
      if (options[one] !== undefined && options[other] !== undefined)
        throw new TypeError(`${other}: not possible together with ${one}`);
  if (options.functions?.length === 0) throw new TypeError('functions: expected at least one function');
}
