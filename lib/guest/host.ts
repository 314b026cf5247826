/** What is asked of a host's capabilities. */
import type { Capabilities, DomainCapabilities } from '../config/index.ts';

/**
 * What a plan is made from: what connection.getCapabilities() and getDomainCapabilities() gave, or one of them. What is not told
 * is taken to be there.
 */
export interface GuestHost {
  /** Which kinds of guests the host can have, and by which emulators. */
  capabilities?: Capabilities;
  /** What a guest of one emulator can have. */
  domainCapabilities?: DomainCapabilities;
}

type Devices = NonNullable<DomainCapabilities['devices']>;
type Section = { supported: 'yes' | 'no'; enum?: { name: string; value?: string[] }[] };

/** What domain capabilities list under a name; undefined where they do not tell. */
function listed(
  section: { enum?: { name: string; value?: string[] }[] } | undefined,
  name: string,
): string[] | undefined {
  const values = section?.enum?.find((entry) => entry.name === name);
  return values && (values.value ?? []);
}

/** Asks a host's domain capabilities; whatever they do not tell is true. */
export class HostDevices {
  readonly #capabilities: DomainCapabilities | undefined;

  constructor(capabilities: DomainCapabilities | undefined) {
    this.#capabilities = capabilities;
  }

  /** The values that a device's property can have. */
  values(device: keyof Devices, name: string): string[] | undefined {
    return listed(this.#capabilities?.devices?.[device] as Section | undefined, name);
  }

  /** Whether a device's property can have a value. */
  takes(device: keyof Devices, name: string, value: string): boolean {
    return this.has(device) && (this.values(device, name)?.includes(value) ?? true);
  }

  has(device: keyof Devices): boolean {
    return (this.#capabilities?.devices?.[device] as Section | undefined)?.supported !== 'no';
  }

  get maxCpus(): number {
    return this.#capabilities?.vcpu?.max ?? Number.POSITIVE_INFINITY;
  }

  get ioThreads(): boolean {
    return this.#capabilities?.iothreads?.supported !== 'no';
  }

  get firmware(): string[] | undefined {
    return listed(this.#capabilities?.os, 'firmware');
  }

  /** Whether firmware that only starts what is signed can be had. */
  get secureBoot(): boolean {
    return listed(this.#capabilities?.os?.loader, 'secure')?.includes('yes') ?? true;
  }

  /** The files of firmware that the host has. */
  get loaders(): string[] {
    return this.#capabilities?.os?.loader?.value ?? [];
  }

  get sharedMemory(): string[] | undefined {
    return listed(this.#capabilities?.memoryBacking, 'sourceType');
  }

  /** Whether a mode of CPU models can be had; undefined where that is not told. */
  cpuMode(name: string): boolean | undefined {
    const mode = this.#capabilities?.cpu?.mode.find((entry) => entry.name === name);
    return mode && mode.supported === 'yes';
  }

  /** The names of CPU models that can be asked for; none where these are not told. */
  get cpuModels(): string[] {
    const custom = this.#capabilities?.cpu?.mode.find((mode) => mode.name === 'custom');
    const models = (custom as { model?: { value?: string; usable: string }[] } | undefined)?.model ?? [];
    return models.flatMap(({ value }) => value ?? []);
  }
}
