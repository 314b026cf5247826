import { describe, expect, test } from 'vitest';
import { XmlError } from '../../lib/config/index.ts';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { readOurTree, readTree } from '../conformance/libxml2.ts';
import { DOMAIN } from './fixtures.ts';

describe('the tokenizer reads as libxml2 does', () => {
  test.each([
    ['a document with everything', DOMAIN],
    ['line ends', '<a b="x\r\ny\tz">1\r\n2\r3</a>'],
    ['references', '<a b="&lt;&#10;&#x41;">&amp;&apos;&quot;&gt;&#65;</a>'],
    ['CDATA', '<a><![CDATA[<&]]]]><![CDATA[>]]></a>'],
    ['instructions and comments', '<?xml version="1.0"?><!-- - --><?a b?><a><?c?>x<!--y-->z</a><!-- -->'],
    ['namespaces', '<a xmlns="u" xmlns:p="v"><p:b p:c="1" c="2"/><d xmlns=""/></a>'],
    ['names beyond ASCII', '<été ñ="1"><中 文="2"/></été>'],
    ['astral characters', '<a>🖥&#x1F5A5;</a>'],
  ])('%s', (_, xml) => {
    expect(readOurTree(xml)).toEqual(readTree(xml));
  });

  test.each([
    ['a prefix without a declaration', '<a p:b="1"><p:c/><d xmlns="u"><p:e p:f=""/></d></a>'],
    ['colons that are none of a prefix', '<a: xmlns="u" :b="1" c:="2" d:1="3"><:e/><f::g/><h:-/></a:>'],
    ['one name twice in one namespace', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>'],
    ['a prefix declared as nothing', '<a xmlns:p="u"><p:b xmlns:p=""><p:c/></p:b></a>'],
    ['a prefix declared as nothing, and as something', '<a xmlns:p="" xmlns:p="u" xmlns:p=""><p:b/></a>'],
    [
      'reserved namespaces',
      '<a xmlns="http://www.w3.org/2000/xmlns/" xmlns:p="http://www.w3.org/XML/1998/namespace"><p:b/></a>',
    ],
    ['reserved prefixes', '<xmlns:a xmlns:xml="u" xmlns:xmlns="v"><xml:b xml:id="1"/></xmlns:a>'],
    ['attributes that look like declarations', '<a xmlns:="u" xmlns:1="v" xmlnsx="w"/>'],
    ['namespaces with white space', '<a xmlns=" u " xmlns:p=" "><p:b/></a>'],
    ['colons in targets of instructions', '<?a:b?><a><?c: d?><?:e?></a>'],
    ['a version without a minor number', '<?xml version="1."?><a/>'],
    ['a name of 50,000 bytes', `<${'a'.repeat(50_000)} ${'p'.repeat(50_000)}:${'é'.repeat(25_000)}=""/>`],
    ['256 levels', `${'<a>'.repeat(256)}${'</a>'.repeat(256)}`],
  ])('%s, as libvirt stores it', (_, xml) => {
    expect(readOurTree(xml)).toEqual(readTree(xml));
  });

  test.each([
    ['an element name of more than 50,000 bytes', `<${'a'.repeat(50_001)}/>`],
    ['an attribute name of more than 50,000 bytes', `<a ${'é'.repeat(25_001)}=""/>`],
    ['a target of more than 50,000 bytes', `<a><?${'a'.repeat(50_001)}?></a>`],
    ['a prefix declared twice', '<a xmlns:p="u" xmlns:p="u"/>'],
    ['258 levels', `${'<a>'.repeat(258)}${'</a>'.repeat(258)}`],
    ['text outside', 'x<a/>'],
  ])('refuses %s', (_, xml) => {
    expect(() => readTree(xml)).toThrow();
    expect(() => readOurTree(xml)).toThrow(XmlError);
  });
});

test.each([
  ['text', '<a>x\u0001</a>'],
  ['text alone', '<a>\u0001</a>'],
  ['a value', '<a b="x\u0001"/>'],
  ['a value beyond ASCII', '<a b="é\u0001"/>'],
  ['a comment', '<a><!--\u0001--></a>'],
  ['an instruction', '<a><?b \u0001?></a>'],
  ['CDATA', '<a><![CDATA[\u0001]]></a>'],
  ['a name', '<a\u0001/>'],
  ['a start tag', '<a \u0001/>'],
  ['an end tag', '<a></a\u0001>'],
  ['the XML declaration', '<?xml version="1.0"\u0001?><a/>'],
  ['what goes before the root', '\u0001<a/>'],
  ['what comes after the root', '<a/><!--\u0001-->'],
])('a character that XML cannot hold is found in %s', (_, xml) => {
  for (const character of ['\u0001', '\ud800', '\uffff']) {
    const changed = xml.replace('\u0001', character);
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    expect(() => parseSource(changed)).toThrow(`${code} is not allowed in XML`);
  }
});

test('errors carry offset, line and column', () => {
  const xml = '<a>\r\n<b>\r</c>';
  expect(() => parseSource(xml)).toThrow(XmlError);
  try {
    parseSource(xml);
  } catch (error) {
    expect(error).toMatchObject({ line: 3, column: 1, offset: 9 });
  }
});
