/** What only the driver of containers (LXC) has. */
import { type CallOptions, call } from '../../core/call.ts';
import { handle } from '../../core/object.ts';
import type { NoFlags } from '../../native/generated/enums.ts';
import type { SecurityLabel, SecurityModel } from '../../native/generated/structs.ts';
import type { Domain } from '../domain.ts';

export const domainLxcMethods = {
  // The namespaces, label and control group of a process are its threads' own, or can only be entered by a process of one thread.
  // Entering them acts on the worker thread that runs the call: it is here for completeness. Programs pass the descriptors of
  // lxcOpenNamespace() to a child process (nsenter) instead.

  /** Returns descriptors of a container's namespaces, which belong to the caller. @see virDomainLxcOpenNamespace */
  lxcOpenNamespace(options?: NoFlags & CallOptions): Promise<number[]> {
    return call('virDomainLxcOpenNamespace', this[handle], options);
  },

  /** Enters namespaces. @returns Descriptors of those that were left. @see virDomainLxcEnterNamespace */
  lxcEnterNamespace(files: readonly number[], options?: NoFlags & CallOptions): Promise<number[]> {
    return call('virDomainLxcEnterNamespace', this[handle], files, options);
  },

  /** Takes a security label on. @returns The label before. @see virDomainLxcEnterSecurityLabel */
  lxcEnterSecurityLabel(
    model: SecurityModel,
    label: SecurityLabel,
    options?: NoFlags & CallOptions,
  ): Promise<SecurityLabel> {
    return call('virDomainLxcEnterSecurityLabel', model, label, options);
  },

  /** Joins the container's control group. @see virDomainLxcEnterCGroup */
  async lxcEnterCGroup(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainLxcEnterCGroup', this[handle], options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that only LXC has. */
export type DomainLxcMethods = typeof domainLxcMethods;
