/** A domain's security labels and its encrypted memory. */
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback } from '../../core/fallback.ts';
import { handle } from '../../core/object.ts';
import type { NoFlags } from '../../native/generated/enums.ts';
import type { DomainLaunchSecurityParameters } from '../../native/generated/parameters.ts';
import type { SecurityLabel } from '../../native/generated/structs.ts';
import type { Domain } from '../domain.ts';

export const domainSecurityMethods = {
  /** Returns the first of its security labels. @see virDomainGetSecurityLabel */
  getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return call('virDomainGetSecurityLabel', this[handle], options);
  },

  /**
   * Returns its labels, one for each security model of the host.
   *
   * @see virDomainGetSecurityLabelList
   * @see virDomainGetSecurityLabel
   */
  getSecurityLabelList(options?: CallOptions): Promise<SecurityLabel[]> {
    return withFallback(
      () => call('virDomainGetSecurityLabelList', this[handle], options),
      async () => [await call('virDomainGetSecurityLabel', this[handle], options)],
    );
  },

  /** Returns the measurement and the policy of its encrypted memory. @see virDomainGetLaunchSecurityInfo */
  getLaunchSecurityInfo(options?: NoFlags & CallOptions): Promise<DomainLaunchSecurityParameters> {
    return call('virDomainGetLaunchSecurityInfo', this[handle], options);
  },

  /** Injects a secret into its encrypted memory before it starts. It appears in no error or trace. @see virDomainSetLaunchSecurityState */
  async setLaunchSecurityState(
    parameters: DomainLaunchSecurityParameters<bigint | number>,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainSetLaunchSecurityState', this[handle], parameters, options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its security labels and encrypted memory. */
export type DomainSecurityMethods = typeof domainSecurityMethods;
