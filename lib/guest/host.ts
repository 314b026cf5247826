/** Queries of a host's capabilities. */
import type { Capabilities, DomainCapabilities, XmlObject } from '../config/index.ts';

/**
 * What a plan is made from: the results of connection.getCapabilities() and getDomainCapabilities(), or one of them. Features that are not
 * reported count as supported.
 */
export interface GuestHost {
  /** The kinds of guests that the host supports, and their emulators. */
  capabilities?: Capabilities;
  /** What guests of one emulator support. */
  domainCapabilities?: DomainCapabilities;
  /**
   * Why KVM does not run guests although the host lists it: guests are then planned for QEMU, or rejected if `kind: 'kvm'` is specified.
   * connection.planGuest() finds out by running a test guest, if the host is this machine.
   */
  kvmProblem?: string | undefined;
  /** The memory that Xen has for a guest; the plan says where it will come from. connection.planGuest() queries it. */
  memory?: HostMemory | undefined;
}

/** The memory of a Xen host, in bytes: free, and what Domain 0 has and needs itself. */
export interface HostMemory {
  /** What no domain has. */
  free: bigint;
  /** What Domain 0 has now. */
  controlDomain: bigint;
  /** What Domain 0 needs, and so cannot release. */
  controlDomainNeed: bigint;
}

/** Selects one of the host's emulators. Default of each property: that of the hypervisor. */
export interface EmulatorChoice {
  /** The path of its program. */
  emulator?: string | null;
  /** The guest's architecture, such as 'x86_64'. */
  arch?: string | null;
  /** The machine type, such as 'q35'. */
  machine?: string | null;
  /** The virtualization type, such as 'kvm' or 'xen'. */
  virtType?: string | null;
}

type DeviceCapabilities = NonNullable<DomainCapabilities['devices']>;
type Lists = { name: string; value?: string[] }[];
type Section = { supported: 'yes' | 'no'; enum?: Lists };

/** A section of domain capabilities that lists supported values. */
export type Listing =
  | Exclude<keyof DeviceCapabilities, keyof XmlObject>
  | 'memoryBacking'
  | 'os'
  | 'loader'
  | 'firmwareFeatures'
  | 'hyperv'
  | 'launchSecurity';

/** A CPU model, and whether guests can use it. */
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

  /** Returns the supported values of a property; undefined if they are not reported. */
  values(listing: Listing, name: string): string[] | undefined {
    const list = this.#section(listing)?.enum?.find((entry) => entry.name === name);
    return list && (list.value ?? []);
  }

  /** Whether a value of a property is supported. */
  takes(listing: Listing, name: string, value: string): boolean {
    return this.has(listing) && (this.values(listing, name)?.includes(value) ?? true);
  }

  /** Returns the first of the candidates that is supported. */
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

  /** Whether firmware with Secure Boot and enrolled keys is available. */
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

  /** Whether a CPU mode is supported; undefined if that is not reported. */
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
