/** Amounts with their units: as documents have them, as texts, and in bytes. */
import { connect } from 'libvirt-native';
import { amountOf, bytesOf, DomainConfig, formatAmount, type Size } from 'libvirt-native/config';
import { describe, expect, test } from 'vitest';
import { verifies } from '../support/verifies.ts';

describe('bytesOf()', () => {
  test.each<[Parameters<typeof bytesOf>[0], bigint]>([
    ['4 GiB', 4n * 1024n ** 3n],
    ['4GiB', 4n * 1024n ** 3n],
    ['1.5 MiB', 1_572_864n],
    ['0.1 KiB', 102n],
    ['17 B', 17n],
    [4096, 4096n],
    [2n ** 60n, 2n ** 60n],
    [0, 0n],
    [{ value: 8 }, 8192n],
    [{ value: 8, unit: 'b' }, 8n],
    [{ value: 8, unit: 'bytes' }, 8n],
    [{ value: 8, unit: 'KB' }, 8000n],
    [{ value: 8, unit: 'k' }, 8192n],
    [{ value: 8n, unit: 'g' }, 8n * 1024n ** 3n],
    [{ value: 2n ** 54n + 1n, unit: 'KiB' }, (2n ** 54n + 1n) * 1024n],
    [{ value: 1, unit: 'EiB' }, 2n ** 60n],
  ])('%o', (amount, bytes) => {
    expect(bytesOf(amount)).toBe(bytes);
  });

  test('of an element with another unit', verifies({ bytesOf: 'value' }), () => {
    expect(bytesOf({ value: 8 }, 'B')).toBe(8n);
    expect(bytesOf({ value: 8 }, 'MiB')).toBe(8n * 1024n ** 2n);
    expect(bytesOf({ value: 8, unit: 'KiB' }, 'B')).toBe(8192n);
  });

  test.each<[unknown]>([
    ['4'],
    ['4 GB'],
    ['four GiB'],
    ['-1 KiB'],
    ['1 KiB '],
    [`${'9'.repeat(1_000_000)} GiB`],
    [-1],
    [0.5],
    [Number.NaN],
    [2 ** 60],
    [{ value: 1, unit: 'pages' }],
    [{ value: -1 }],
    [{ unit: 'KiB' }],
    [{}],
    [null],
    [undefined],
    [true],
  ])('refuses %o', (amount) => {
    expect(() => bytesOf(amount as Size)).toThrow(/^expected an amount such as '4 GiB'/);
  });
});

test('amountOf() takes the largest unit that keeps an amount whole', verifies({ amountOf: 'value' }), () => {
  expect(amountOf('4 GiB')).toEqual({ unit: 'GiB', value: 4 });
  expect(amountOf('1.5 GiB')).toEqual({ unit: 'MiB', value: 1536 });
  expect(amountOf(1)).toEqual({ unit: 'B', value: 1 });
  expect(amountOf(0)).toEqual({ unit: 'B', value: 0 });
  expect(amountOf({ value: 2n ** 63n, unit: 'b' })).toEqual({ unit: 'PiB', value: 8192 });
  expect(amountOf({ value: 2n ** 60n + 1n, unit: 'B' })).toEqual({ unit: 'B', value: 2n ** 60n + 1n });
});

test('formatAmount() writes what bytesOf() reads', verifies({ formatAmount: 'method', bytesOf: 'method' }), () => {
  expect(formatAmount({ value: 4_194_304 })).toBe('4 GiB');
  for (const bytes of [0n, 1n, 1023n, 1024n, 2n ** 40n, 2n ** 53n + 1n, 3n * 2n ** 60n])
    expect(bytesOf(formatAmount(bytes) as Size)).toBe(bytes);
});

test(
  'amounts go into documents and come back from libvirt',
  verifies({ amountOf: 'xml', formatAmount: 'xml', bytesOf: 'method' }),
  async () => {
    await using connection = await connect('test:///default');
    const config: DomainConfig = {
      type: 'test',
      name: 'amounts',
      memory: amountOf('1.5 GiB'),
      os: { type: { value: 'hvm' } },
    };
    expect(DomainConfig.validate(config)).toEqual([]);
    const domain = await connection.defineDomain(config);
    try {
      const { memory } = await domain.getConfig();
      expect(memory && formatAmount(memory)).toBe('1536 MiB');
      expect(bytesOf({ value: (await domain.getInfo()).maxMem, unit: 'KiB' })).toBe(bytesOf('1.5 GiB'));
    } finally {
      await domain.undefine();
    }
  },
);
