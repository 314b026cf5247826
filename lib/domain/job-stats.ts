/** What a long job on a domain is doing. */
import type { DomainJobType } from '../native/generated/enums.ts';
import type { DomainJobStatsParameters } from '../native/generated/parameters.ts';

/** A job: 'none', or running ('bounded', 'unbounded'), or how it ended. Sizes are bytes, times ms. */
export interface DomainJobStats extends DomainJobStatsParameters {
  /** 'none', or running ('bounded', 'unbounded'), or how it ended: 'completed', 'failed', 'cancelled'. */
  type: DomainJobType;
}
