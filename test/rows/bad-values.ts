/** What programs pass by mistake, or by malice, for each kind of argument. */

import type { ObjectType } from '../../lib/native/generated/protocol.ts';
import { ObjectHandle } from '../../lib/native/object.ts';
import type { Input } from '../../lib/native/signature.ts';
import { fc } from '../support/random.ts';

/** Objects that no call should take. */
export interface BadObjects {
  readonly closed: ObjectHandle;
  /** One whose connection is closed. */
  readonly orphan: ObjectHandle;
  /** Open objects of other types, and of another connection. */
  readonly foreign: readonly ObjectHandle[];
}

const nothings = [undefined, null, '', Number.NaN, {}, [], () => {}, Symbol('symbol'), true, new Date(0)] as const;

const numbers = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, -1, 1.5, 1e308, 5e-324],
  ...[2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53, 2 ** 63, 2 ** 64, -(2 ** 31), -(2 ** 31) - 1],
];
const bigints = [
  -1n,
  0n,
  2n ** 31n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
  2n ** 64n,
  -(2n ** 63n) - 1n,
  10n ** 400n,
];
const texts = ['a\0b', '\0', '\ud800', 'a\udc00b', '\ud800\ud800', '\uffff', '%s%n', '<', 'x'.repeat(2 ** 20)];

const anyNumber = fc.oneof(fc.constantFrom(...numbers), fc.double(), fc.integer());
const anyBigint = fc.oneof(fc.constantFrom(...bigints), fc.bigInt());
// Where a random text is the name of a file to write, its folder is not there: and libvirt strips a slash at the end.
const anyText = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary' }).map((text) => `/nowhere/nothing${text}`),
);
const anyScalar = fc.oneof(anyNumber, anyBigint, anyText, fc.constantFrom<unknown>(...nothings));
const anyList = fc.array(anyScalar, { maxLength: 8 });
const anyRecord = fc.oneof(
  fc.dictionary(fc.string({ unit: 'binary', maxLength: 90 }), fc.oneof(anyScalar, anyList), { maxKeys: 4 }),
  fc.record({ flags: anyScalar }),
  fc.record({ type: anyScalar, value: anyScalar }).map((value) => ({ name: value })),
);

function anyObject({ closed, orphan, foreign }: BadObjects, type: ObjectType): fc.Arbitrary<unknown> {
  const forged = [0, -1, 1, 2 ** 32, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 0.5].map(
    (id) => new ObjectHandle(type, id, {}),
  );
  return fc.constantFrom<unknown>(closed, orphan, ...foreign, ...forged, { objectType: type, id: 1 });
}

/** A value for an argument, hardly ever one that fits. */
export function badValue({ kind, detail }: Input, objects: BadObjects): fc.Arbitrary<unknown> {
  const anything = fc.oneof(anyScalar, anyList, anyRecord);
  if (/^object/.test(kind)) {
    const one = anyObject(objects, detail as ObjectType);
    return fc.oneof(one, fc.array(one, { maxLength: 4 }), anything);
  }
  if (/64s?$/.test(kind)) return fc.oneof({ arbitrary: fc.oneof(anyBigint, anyNumber), weight: 3 }, anything);
  if (/32s?$|^fds?$/.test(kind)) return fc.oneof({ arbitrary: anyNumber, weight: 3 }, fc.array(anyNumber), anything);
  if (/^string/.test(kind)) return fc.oneof({ arbitrary: anyText, weight: 3 }, fc.array(anyText), anything);
  if (/^(bytes|uuid)/.test(kind)) return fc.oneof({ arbitrary: fc.uint8Array({ maxLength: 64 }), weight: 2 }, anything);
  return fc.oneof({ arbitrary: anyRecord, weight: 3 }, anything);
}
