/** What a long job on a domain is doing. */
import { enumName } from '../native/enumeration.ts';
import type { DomainJobOperation, DomainJobType } from '../native/generated/enums.ts';
import type { DomainJobStatsParameters, TypedParameters } from '../native/generated/parameters.ts';

/** The named properties of a group of parameters, without "any other name". */
type Known<Group> = { [Name in keyof Group as string extends Name ? never : Name]: Group[Name] };

/** A job: 'none', or running ('bounded', 'unbounded'), or how it ended. Sizes are bytes, times ms. */
export interface DomainJobStats extends Omit<Known<DomainJobStatsParameters>, 'operation'>, TypedParameters {
  /** 'none', or running ('bounded', 'unbounded'), or how it ended: 'completed', 'failed', 'cancelled'. */
  type: DomainJobType;
  /** What runs: 'save', 'migration-out', 'backup' … */
  operation?: DomainJobOperation;
}

/** The parameters with their numbers named. */
export function jobStatsOf(type: DomainJobType, { operation, ...rest }: DomainJobStatsParameters): DomainJobStats {
  const named =
    operation === undefined ? {} : { operation: enumName('DomainJobOperation', operation) as DomainJobOperation };
  return { type, ...named, ...rest };
}
