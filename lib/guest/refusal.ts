/** How a specification is refused: with the field's name, before anything is sent. */

/** What a guest's specification asks for cannot be had, or is not what its field takes. */
export class GuestSpecError extends Error {
  /** Always 'GuestSpecError'. */
  override readonly name = 'GuestSpecError';
  /** Always 'ERR_LIBVIRT_GUEST_SPEC'. */
  readonly code = 'ERR_LIBVIRT_GUEST_SPEC';
  /** Where it stands, such as 'disks[0].cache'. */
  readonly field: string;
  /** What is wrong with it. */
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}

/** Refuses a field. */
export function refuse(field: string, reason: string): never {
  throw new GuestSpecError(field, reason);
}

/** What `make` refuses is a field of this one. */
export function within<Result>(field: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof GuestSpecError) throw new GuestSpecError(`${field}.${error.field}`, error.reason);
    throw error;
  }
}
