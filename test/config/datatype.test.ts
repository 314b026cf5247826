/** Datatypes of XML Schema: what each takes and what not, and how it is described. */
import { describe, expect, test } from 'vitest';
import { describeDatatype, matchesDatatype } from '../../lib/config/validate/datatype.ts';
import type { Datatype } from '../../lib/config/validate/pattern.ts';

const datatype = (type: string, facets: Partial<Datatype> = {}): Datatype => ({
  ...{ type, pattern: undefined, min: '', max: '', maxLength: '', except: [] },
  ...facets,
});
const pattern = /^(?:a[0-9]+b?)$/u;

const rows: readonly (readonly [of: Datatype, words: string, taken: readonly string[], refused: readonly string[]])[] =
  [
    [datatype('string'), 'text', ['', ' a\n'], []],
    [datatype('token'), 'a token', ['', 'a b'], []],
    [datatype('string', { maxLength: '3' }), 'text', ['', 'abc', '🖥🖥🖥'], ['abcd', ' abc', '🖥🖥🖥🖥', 'aaaaaaaa']],
    [datatype('token', { maxLength: '3' }), 'a token', [' abc ', 'a  b'], ['abcd']],
    [datatype('string', { pattern }), 'text like a[0-9]+b?', ['a1', 'a12b'], ['', 'a', 'xa1', 'a1bc', ' a1', 'a1\n']],
    [datatype('token', { pattern }), 'text like a[0-9]+b?', ['a1'], [' a1', 'a1 ', `a${'1'.repeat(1024 * 1024)}`]],
    [
      datatype('string', { pattern, except: ['a1', 'a2'] }),
      'text like a[0-9]+b? but not a1 or a2',
      ['a3'],
      ['a1', 'a2'],
    ],
    [datatype('string', { except: ['x'] }), 'text but not x', ['y'], ['x', ' x ']],
    [datatype('integer'), 'an integer', ['0', '-1', '+1', ' 7 ', '9'.repeat(60)], ['', '+', '1.0', '1a', 'a1', '- 1']],
    [datatype('integer', { except: ['0'] }), 'an integer but not 0', ['1'], ['0', ' 0']],
    [datatype('integer', { min: '2' }), 'an integer from 2 up', ['2', '3'], ['1', '-3']],
    [datatype('integer', { max: '2' }), 'an integer up to 2', ['2', '-3'], ['3']],
    [
      datatype('integer', { min: '-2', max: '3' }),
      'an integer from -2 to 3',
      ['-2', '3', '-0', '003', '-002'],
      ['-3', '4'],
    ],
    [datatype('positiveInteger'), 'an integer from 1 up', ['1', '9'.repeat(60), '01'], ['0', '-1', '-0']],
    [datatype('positiveInteger', { min: '0' }), 'an integer from 0 up', ['1'], ['0']],
    [
      datatype('long'),
      'an integer',
      ['9223372036854775807', '-9223372036854775808'],
      ['9223372036854775808', '-9223372036854775809'],
    ],
    [datatype('int'), 'an integer', ['2147483647', '-2147483648'], ['2147483648', '-2147483649']],
    [datatype('short'), 'an integer', ['32767', '-32768'], ['32768', '-32769']],
    [
      datatype('unsignedLong'),
      'an integer from 0 up',
      ['0', '18446744073709551615', '0'.repeat(60)],
      ['18446744073709551616', '-1', `1${'0'.repeat(60)}`],
    ],
    [datatype('unsignedInt'), 'an integer from 0 up', ['0', '4294967295'], ['4294967296', '-1']],
    [datatype('unsignedInt', { max: '10' }), 'an integer up to 10', ['0', '10'], ['11', '-1']],
    [
      datatype('unsignedInt', { min: '5', max: '9999999999' }),
      'an integer from 5 to 9999999999',
      ['5', '4294967295'],
      ['4', '4294967296'],
    ],
    [datatype('unsignedShort'), 'an integer from 0 up', ['0', '65535'], ['65536', '-1']],
    [
      datatype('double'),
      'a double',
      ['1', '-1.5', '+.5', '1.', '1e5', '1.5E-10', 'INF', '-INF', 'NaN', ' 1 '],
      ['', '.', 'e5', '1e', '+INF', 'inf', 'nan', '1 2', 'x1', '1x', '--1', '1.2.3'],
    ],
    [
      datatype('double', { min: '0', max: '1.5' }),
      'a double',
      ['0', '1.5', '.1'],
      ['-0.1', '1.6', 'INF', '-INF', 'NaN'],
    ],
    [datatype('double', { min: '0' }), 'a double', ['INF'], ['-INF']],
    [
      datatype('dateTime'),
      'a dateTime',
      [
        ...['2024-02-29T23:59:59', '2023-02-28T00:00:00Z', '2000-02-29T24:00:00', '-0001-12-31T00:00:00+14:00'],
        ...['12024-04-30T12:30:45.123-05:30', '2024-01-01T00:00:00.0', '2400-02-29T00:00:00'],
      ],
      [
        ...['2023-02-29T00:00:00', '2024-02-30T00:00:00', '2024-04-31T00:00:00', '1900-02-29T00:00:00'],
        ...['2024-00-01T00:00:00', '2024-13-01T00:00:00', '2024-01-00T00:00:00', '2024-01-32T00:00:00'],
        ...['2024-01-01T24:00:01', '2024-01-01T24:01:00', '2024-01-01T25:00:00', '2024-01-01T00:60:00'],
        ...['2024-01-01T00:00:60', '24-01-01T00:00:00', '2024-01-01 00:00:00', 'x2024-01-01T00:00:00'],
        ...['2024-01-01T00:00:00x', '2024-01-01T00:00:00.', '2024-01-01'],
      ],
    ],
    [datatype('NCName'), 'a NCName', ['a', '_a-1', ' é '], ['', 'a:b', '1a', 'a b']],
  ];

describe.each(
  rows.map(([of, words, taken, refused]) => ({ words: `${of.type}: ${words}`, of, expected: words, taken, refused })),
)('$words', ({ of, expected, taken, refused }) => {
  test('takes and refuses', () => {
    const accepted = [...taken, ...refused].filter((text) => matchesDatatype(of, text));
    expect({ words: describeDatatype(of), accepted }).toEqual({ words: expected, accepted: taken });
  });
});
