/** What the parts of a plan are made from. */
import type { DomainConfig } from '../../config/index.ts';
import type { DecisionLog } from '../decision-log.ts';
import type { ParavirtualDevices } from '../devices/builders.ts';
import type { Emulator } from '../emulator.ts';
import type { HostDevices, HostMemory } from '../host.ts';
import { GuestSpecError } from '../refusal.ts';
import type { GuestSpec } from '../spec.ts';

export type PlannedDevices = NonNullable<DomainConfig['devices']>;

export interface Planning {
  readonly spec: GuestSpec;
  readonly emulator: Emulator;
  readonly host: HostDevices;
  readonly build: ParavirtualDevices;
  readonly decisions: DecisionLog;
  /** Whether the host's kernel can give devices to guests; undefined where that is not reported. */
  readonly iommu: boolean | undefined;
  /** The memory of a Xen host, where it is known. */
  readonly hostMemory: HostMemory | undefined;
}

/** Runs a builder for a field that is one device: what the builder refuses in general is the field itself. */
export function building<Result>(field: string, device: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof GuestSpecError)) throw error;
    throw new GuestSpecError(error.field === device ? field : `${field}.${error.field}`, error.reason);
  }
}

/** The options of a field that may be just on. */
export function givenOptions<Options extends object>(
  value: boolean | Options | undefined,
): Options | Record<never, never> {
  return typeof value === 'object' ? value : {};
}
