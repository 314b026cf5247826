/** Reasons why PCI passthrough is refused, before anything is sent to the hypervisor. */

export type PciErrorReason =
  /** The function cannot be passed through now: `problems` says why. */
  | 'not-assignable'
  /** None of a physical function's virtual functions is free. */
  | 'none-free'
  /** Guests, claims or networks use what would be removed. */
  | 'in-use'
  /** The host has no function at that address. */
  | 'not-found'
  /** The function has no claim. */
  | 'not-claimed'
  /** The operation is possible on the host itself only, and the connection is remote. */
  | 'not-local'
  /** This process may not do it: it is not root, or its /sys is read-only. */
  | 'no-permission'
  /** The function, or its driver, does not support it. */
  | 'unsupported'
  /** The card does not accept a value: `problems` has its reason. */
  | 'refused';

/** A PCI operation that was rejected before anything changed. */
export class PciError extends Error {
  /** Always 'PciError'. */
  override readonly name = 'PciError';
  /** Always 'ERR_LIBVIRT_PCI'. */
  readonly code = 'ERR_LIBVIRT_PCI';
  /** The kind of problem. */
  readonly reason: PciErrorReason;
  /** Each problem, as a sentence. */
  readonly problems: readonly string[];

  /** @param options.cause The error of the kernel, or of a program, if there was one. */
  constructor(reason: PciErrorReason, problems: readonly string[], options: ErrorOptions = {}) {
    super(problems.join('\n'), options);
    this.reason = reason;
    this.problems = problems;
  }
}
