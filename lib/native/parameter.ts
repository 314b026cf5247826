/** Typed parameters: libvirt's lists of named values of a few C types. */

/** virTypedParameterType, by number. */
export const parameterTypes = [undefined, 'int', 'uint', 'llong', 'ullong', 'double', 'boolean', 'string'] as const;

export type ParameterType = NonNullable<(typeof parameterTypes)[number]>;

/** What the documentation says: `uintOrUllong` is 'uint' where the value fits, for the sake of older versions. */
export type DocumentedType = ParameterType | 'uintOrUllong';

/** The value of a parameter whose type this version does not know: the type's number, and the 64 bits that came. */
export interface UnknownParameter {
  /** Its number in virTypedParameterType. */
  type: number;
  /** The 64 bits of its value. */
  bits: bigint;
}

/** What a typed parameter's value can be. */
export type TypedParameterValue = number | bigint | boolean | string | UnknownParameter;
