/** Queries of a host's capabilities. */
import type { Capabilities, DomainCapabilities, XmlObject } from '../config/index.ts';

/**
 * What a plan is made from: what connection.getCapabilities() and getDomainCapabilities() gave, or one of them. What is not reported
 * is taken to be there.
 */
export interface GuestHost {
  /** Which kinds of guests the host can have, and by which emulators. */
  capabilities?: Capabilities;
  /** What a guest of one emulator can have. */
  domainCapabilities?: DomainCapabilities;
  /**
   * Why KVM, although the host lists it, runs no guest, where that was tried: its guests are then planned for QEMU alone, or refused
   * where KVM is requested. connection.planGuest() tries it on its own machine.
   */
  kvmProblem?: string | undefined;
}

/** Which emulator is meant, where a host has several; the hypervisor's default for what is left out. */
export interface EmulatorChoice {
  /** Its path. */
  emulator?: string | null;
  /** Such as 'x86_64'. */
  arch?: string | null;
  /** Such as 'q35'. */
  machine?: string | null;
  /** Such as 'kvm' or 'xen'. */
  virtType?: string | null;
}

type DeviceCapabilities = NonNullable<DomainCapabilities['devices']>;
type Lists = { name: string; value?: string[] }[];
type Section = { supported: 'yes' | 'no'; enum?: Lists };

/** A part of domain capabilities that lists what can be had. */
export type Listing =
  | Exclude<keyof DeviceCapabilities, keyof XmlObject>
  | 'memoryBacking'
  | 'os'
  | 'loader'
  | 'firmwareFeatures'
  | 'hyperv'
  | 'launchSecurity';

/** A model of CPU, and whether a guest can have it. */
export interface CpuModel {
  readonly name: string;
  readonly usable: 'yes' | 'no' | 'unknown';
  /** The features that it needs and the host lacks, where these are reported. */
  readonly blockers: readonly string[];
}

/** Queries a host's domain capabilities; what they do not report counts as true. */
export class HostDevices {
  readonly #capabilities: DomainCapabilities | undefined;

  constructor(capabilities: DomainCapabilities | undefined) {
    this.#capabilities = capabilities;
  }

  #section(listing: Listing): Section | undefined {
    const { os, memoryBacking, features, devices } = this.#capabilities ?? {};
    if (listing === 'os') return os;
    if (listing === 'loader' || listing === 'firmwareFeatures') return os?.[listing];
    if (listing === 'memoryBacking') return memoryBacking;
    if (listing === 'hyperv' || listing === 'launchSecurity') return features?.[listing];
    return devices?.[listing];
  }

  /** The values that a property can have; undefined where that is not reported. */
  values(listing: Listing, name: string): string[] | undefined {
    const list = this.#section(listing)?.enum?.find((entry) => entry.name === name);
    return list && (list.value ?? []);
  }

  /** Whether a property can have a value. */
  takes(listing: Listing, name: string, value: string): boolean {
    return this.has(listing) && (this.values(listing, name)?.includes(value) ?? true);
  }

  /** The first of some values that a property can have. */
  first<Value extends string>(listing: Listing, name: string, candidates: readonly Value[]): Value | undefined {
    return candidates.find((value) => this.takes(listing, name, value));
  }

  has(listing: Listing): boolean {
    return this.#section(listing)?.supported !== 'no';
  }

  get maxCpus(): number {
    return this.#capabilities?.vcpu?.max ?? Number.POSITIVE_INFINITY;
  }

  get ioThreads(): boolean {
    return this.#capabilities?.iothreads?.supported !== 'no';
  }

  get firmware(): string[] | undefined {
    return this.values('os', 'firmware');
  }

  /** Whether firmware that only starts what is signed can be had, with keys in it. */
  get secureBoot(): boolean {
    const features = ['secureBoot', 'enrolledKeys'];
    return (
      this.takes('loader', 'secure', 'yes') && features.every((name) => this.takes('firmwareFeatures', name, 'yes'))
    );
  }

  /** The files of firmware that the host has. */
  get loaders(): string[] {
    return this.#capabilities?.os?.loader?.value ?? [];
  }

  #cpuMode(name: string) {
    return this.#capabilities?.cpu?.mode.find((entry) => entry.name === name);
  }

  /** Whether a mode of CPU models can be had; undefined where that is not reported. */
  cpuMode(name: string): boolean | undefined {
    const mode = this.#cpuMode(name);
    return mode && mode.supported === 'yes';
  }

  /** The values that a property of a mode can have, such as `hostPassthroughMigratable`; undefined where that is not reported. */
  cpuModeValues(mode: string, name: string): string[] | undefined {
    const { enum: lists } = (this.#cpuMode(mode) ?? {}) as { enum?: Lists };
    const list = lists?.find((entry) => entry.name === name);
    return list && (list.value ?? []);
  }

  /** The CPU models that can be requested by name; none where these are not reported. */
  get cpuModels(): CpuModel[] {
    const custom = this.#cpuMode('custom');
    if (custom?.name !== 'custom') return [];
    return (custom.model ?? []).flatMap(({ value: name, usable }) => {
      const lacking = custom.blockers?.find(({ model }) => model === name);
      return name === undefined
        ? []
        : { name, usable, blockers: (lacking?.feature ?? []).flatMap(({ name }) => name ?? []) };
    });
  }
}
