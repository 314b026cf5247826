/** Values and plain data, compared and spelled: what is the same for libvirt. */
import { expect, test } from 'vitest';
import {
  cpusOf,
  normalCpus,
  normalHexadecimal,
  normalInteger,
  normalOctal,
  normalPath,
  normalValue,
} from '../../lib/config/diff/values.ts';
import { XmlError } from '../../lib/config/index.ts';
import { dataKey, parseXml, sameData } from '../../lib/config/raw.ts';
import { decodeValue, describe as described, encodeValue, type ValueCode } from '../../lib/config/value.ts';

const spellings: readonly (readonly [normal: (text: string) => string, rows: Readonly<Record<string, string>>])[] = [
  [normalInteger, { '+5': '5', '-05': '-5', '007': '7', '-0': '0', x5: 'x5', '5x': '5x', '': '', '1.0': '1.0' }],
  [
    normalHexadecimal,
    {
      '0x0A': '10',
      '0XfF': '255',
      '010': '10',
      a: '10',
      '1F': '31',
      x0x1: 'x0x1',
      '0x1x': '0x1x',
      '1g': '1g',
      g1: 'g1',
      '0x': '0x',
      '': '',
    },
  ],
  [normalOctal, { '0644': '420', '644': '420', '8': '8', '6448': '6448', '8644': '8644', '': '' }],
  [normalPath, { '/a//b/': '/a/b', '/': '/', '//': '/', '/a': '/a', 'a///': 'a', '': '' }],
  [
    normalCpus,
    {
      ...{ '0,1,2,3': '0-3', '3,1': '1,3', '0-3,^2': '0-1,3', '^1,0-3': '0,2-3', '0-1,2': '0-2', '0-2,1-4': '0-4' },
      ...{
        '0-5,2-3': '0-5',
        '0,2': '0,2',
        ' 0 , 1 ': '0-1',
        '5': '5',
        '5-5': '5',
        '0-3,^0,^3': '1-2',
        '0-9,^2,^2,^3': '0-1,4-9',
      },
      ...{
        '0-3,^7': '0-3',
        '4-6,^1': '4-6',
        '2,^2': '',
        '8-9,0-3,^1,^8': '0,2-3,9',
        '0-3,5-7,^4': '0-3,5-7',
        '1,1': '1',
      },
      ...{ '1-': '1-', '^1-2': '^1-2', x: 'x', '': '', '1,': '1,', '1;2': '1;2', '1234567890': '1234567890', '^': '^' },
    },
  ],
];

test.each(spellings.map(([normal, rows]) => ({ name: normal.name, normal, rows })))(
  '$name() gives one spelling',
  ({ normal, rows }) => {
    expect(Object.fromEntries(Object.keys(rows).map((text) => [text, normal(text)]))).toEqual(rows);
  },
);

test('sets of CPUs are counted out up to the most that a guest has', () => {
  expect([cpusOf('1-3,^2,7'), cpusOf('x'), cpusOf('0-16383')?.length, cpusOf('0-16384')]).toEqual([
    [1, 3, 7],
    undefined,
    16_384,
    undefined,
  ]);
});

test('values of each kind have one spelling', () => {
  const rows: [ValueCode, unknown, string][] = [
    ['n', ' +7 ', '7'],
    ['n', 7, '7'],
    ['b', 2n ** 64n, '18446744073709551616'],
    ['b', '07', '7'],
    ['h', ' 0x1f', '31'],
    ['u', 'AB-cd', 'abcd'],
    ['m', '5:A:BC', '05:0a:bc'],
    ['t', ' a  b ', 'a b'],
    ['s', ' a  b ', ' a  b '],
  ];
  for (const [code, value, normal] of rows)
    expect({ code, value, normal: normalValue(code, value) }).toEqual({ code, value, normal });
});

test('texts become values, and values texts', () => {
  const decoded: [ValueCode, string, unknown][] = [
    ['s', ' 1 ', ' 1 '],
    ['t', ' a\n b ', 'a b'],
    ['t', 'ab', 'ab'],
    ['u', ' A ', ' A '],
    ['n', '0', 0],
    ['n', ' 12 ', 12],
    ['n', '+12', 12],
    ['n', '-0', 0],
    ['n', '-12', -12],
    ['n', '999999999999999', 999_999_999_999_999],
    ['n', '9007199254740991', 9_007_199_254_740_991],
    ['n', '9007199254740992', '9007199254740992'],
    ['b', '9007199254740992', 9_007_199_254_740_992n],
    ['b', '-0009007199254740992', -9_007_199_254_740_992n],
    ['b', '18446744073709551615', 18_446_744_073_709_551_615n],
    ['b', `1${'0'.repeat(20)}`, `1${'0'.repeat(20)}`],
    ['n', '', ''],
    ['n', '1.5', '1.5'],
    ['n', '1x', '1x'],
    ['n', 'x1', 'x1'],
    ['n', '/1', '/1'],
    ['n', '1:', '1:'],
    ['h', '0x10', '0x10'],
  ];
  for (const [code, text, value] of decoded)
    expect({ code, text, value: decodeValue(code, text) }).toEqual({ code, text, value });
  expect(Object.is(decodeValue('n', '-0'), 0)).toBe(true);
  const encoded = [
    encodeValue('s', 'a'),
    encodeValue('n', -5),
    encodeValue('b', 5n),
    encodeValue('h', 10),
    encodeValue('n', 'x'),
  ];
  expect(encoded).toEqual(['a', '-5', '5', '10', 'x']);
  for (const code of ['s', 't', 'u', 'm'] as const)
    expect(() => encodeValue(code, 5)).toThrow('expected a string, got number 5');
  for (const code of ['n', 'b', 'h'] as const)
    expect(() => encodeValue(code, null)).toThrow('expected an integer, got null');
  expect([null, [], {}, 'a', 5, true, undefined].map(described)).toEqual([
    ...['null', 'an array', 'an object', '"a"', 'number 5', 'boolean true', 'undefined undefined'],
  ]);
});

test('plain data is the same whatever the order of its properties', () => {
  const groups: readonly (readonly unknown[])[] = [
    [
      { a: 1, b: [{ c: '2' }] },
      { b: [{ c: '2' }], a: 1 },
      { a: 1, b: [{ c: '2', d: undefined }] },
    ],
    [{ a: 1, b: [{ c: 2 }] }],
    [{ a: 1 }],
    [{ a: undefined }, {}],
    [[]],
    [[1, 2]],
    [[2, 1]],
    [{ 0: 1, 1: 2 }],
    [1],
    ['1'],
    [1n],
    [null],
    [undefined],
    [true],
    [{ a: null }],
    [{ a: { a: 1 } }],
  ];
  const all = groups.flatMap((group, index) => group.map((data) => ({ data, index })));
  for (const a of all)
    for (const b of all) {
      const isSame = a.index === b.index;
      expect({ a, b, same: sameData(a.data, b.data), key: dataKey(a.data) === dataKey(b.data) }).toEqual({
        a,
        b,
        same: isSame,
        key: isSame,
      });
    }
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  expect(dataKey(cyclic)).toContain('…');
});

test('plain data declares what it takes from outside', () => {
  const rows: [string, unknown][] = [
    [
      '<a xmlns="u" b="1">x<c> y </c></a>',
      { name: 'a', attributes: { xmlns: 'u', b: '1' }, children: ['x', { name: 'c', children: [' y '] }] },
    ],
    ['<a> <b/> <!-- c --> <?d?></a>', { name: 'a', children: [{ name: 'b' }] }],
    ['<a>x<!-- c -->y<![CDATA[z]]></a>', { name: 'a', children: ['xyz'] }],
    ['<a> </a>', { name: 'a', children: [' '] }],
    ['<a></a>', { name: 'a' }],
    ['<a><![CDATA[]]></a>', { name: 'a' }],
    [
      '<p:a xml:lang="de" q:b="1" xmlns:r=""><s:c/><s:d/></p:a>',
      {
        name: 'p:a',
        attributes: { 'xml:lang': 'de', 'q:b': '1', 'xmlns:p': '', 'xmlns:q': '', 'xmlns:s': '' },
        children: [{ name: 's:c' }, { name: 's:d' }],
      },
    ],
  ];
  for (const [text, data] of rows) expect(parseXml(text)).toEqual(data);
  expect(Object.prototype.toString.call(parseXml('<a __proto__="1"/>').attributes)).toBe('[object Object]');
  expect(Object.keys(parseXml('<a __proto__="1"/>').attributes!)).toEqual(['__proto__']);
});

test('an error has its name', () => {
  expect(new XmlError('x', '', 0)).toMatchObject({ name: 'XmlError', message: 'x (line 1, column 1)' });
});
