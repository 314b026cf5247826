import { expect, test } from 'vitest';
import { cpuList, cpuMapBytes, cpuMapOf, cpusOfMap, cpusOfMaps, parseCpuList } from '../../../lib/core/cpu-set.ts';
import { fc } from '../../support/random.ts';

test('bitmaps', () => {
  expect([...cpuMapOf([0, 9])]).toEqual([1, 2]);
  expect([...cpuMapOf([])]).toEqual([0]);
  expect(cpusOfMaps(Uint8Array.of(3, 0, 0, 128), 2)).toEqual([[0, 1], [15]]);
});

test('texts', () => {
  expect(cpuList([5, 0, 1, 2, 2, 9, 8])).toBe('0-2,5,8-9');
  expect(cpuList('0-3')).toBe('0-3');
  expect(parseCpuList('0-4,^2, 7')).toEqual([0, 1, 3, 4, 7]);
  expect(parseCpuList('')).toEqual([]);
  expect(() => parseCpuList('0-99999999')).toThrow(RangeError);
});

test('a wrong number of CPUs from a daemon neither loops forever nor fills memory', () => {
  for (const bytes of [0, -1, Number.NaN]) expect(() => cpusOfMaps(Uint8Array.of(1), bytes)).toThrow(RangeError);
  for (const cpus of [0, -8]) expect(cpuMapBytes(cpus)).toBe(1);
  for (const cpus of [2 ** 31, 2 ** 128, Number.POSITIVE_INFINITY]) expect(cpuMapBytes(cpus)).toBe(8192);
  expect(parseCpuList('0-65535,'.repeat(10_000))).toHaveLength(65_536);
  expect(parseCpuList('7-3')).toEqual([]);
});

test('both ways, for any set', () => {
  const cpus = fc.uniqueArray(fc.integer({ min: 0, max: 2000 })).map((list) => list.sort((one, other) => one - other));
  fc.assert(
    fc.property(cpus, (set) => {
      expect(cpusOfMap(cpuMapOf(set))).toEqual(set);
      expect(parseCpuList(cpuList(set))).toEqual(set);
    }),
  );
});
