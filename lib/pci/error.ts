/** Reasons why PCI passthrough is refused, before anything is sent to the hypervisor. */

export type PciErrorReason =
  /** The function cannot be given to a guest as it is: `problems` says why. */
  | 'not-assignable'
  /** None of a physical function's virtual functions is free. */
  | 'none-free'
  /** Guests, claims or networks have what would go. */
  | 'in-use'
  /** What has to be done on the host itself, through a connection from elsewhere. */
  | 'not-local'
  /** The function has no such ability. */
  | 'unsupported';

/** A refusal that says in words what stands in the way. Nothing was changed. */
export class PciError extends Error {
  /** Always 'PciError'. */
  override readonly name = 'PciError';
  /** Always 'ERR_LIBVIRT_PCI'. */
  readonly code = 'ERR_LIBVIRT_PCI';
  /** What kind of thing stands in the way. */
  readonly reason: PciErrorReason;
  /** Each thing that stands in the way. */
  readonly problems: readonly string[];

  constructor(reason: PciErrorReason, problems: readonly string[]) {
    super(problems.join('\n'));
    this.reason = reason;
    this.problems = problems;
  }
}
