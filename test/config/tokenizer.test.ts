import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { XmlError } from '../../lib/config/index.ts';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { SourceElement } from '../../lib/config/xml/tree.ts';
import { hasCorpus } from '../conformance/corpus.ts';
import { fuzzSeeds, mutateText } from '../conformance/fuzz.ts';
import { Random } from '../conformance/random.ts';
import { DOMAIN } from './fixtures.ts';

/** An element as both parsers see it: name, namespace, attributes, and text and children in order. */
type Tree = [string, string, [string, string, string][], (Tree | string)[]];

function ours(xml: string): Tree {
  const convert = (element: SourceElement): Tree => {
    const tree: Tree = [element.name, element.namespace, [], []];
    for (const { name, namespace, value } of element.attributes)
      tree[2].push([name, name.startsWith('xmlns') ? '' : namespace, value]);
    for (const child of element.content) {
      if (child instanceof SourceElement) tree[3].push(convert(child));
      else if (child.isText) append(tree, child.value);
    }
    return tree;
  };
  return convert(parseSource(xml).root);
}

/** saxes, which accepts nothing that is not well-formed. */
function theirs(xml: string): Tree {
  const parser = new SaxesParser({ xmlns: true });
  const root: Tree = ['', '', [], []];
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const tree: Tree = [name, uri, [], []];
    for (const attribute of Object.values(attributes)) {
      tree[2].push([attribute.name, attribute.name.startsWith('xmlns') ? '' : attribute.uri, attribute.value]);
    }
    open.at(-1)![3].push(tree);
    open.push(tree);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => append(open.at(-1)!, text));
  parser.on('cdata', (text) => append(open.at(-1)!, text));
  parser.write(xml).close();
  return root[3].find((child): child is Tree => typeof child !== 'string')!;
}

function append(tree: Tree, text: string): void {
  if (text === '') return;
  const last = tree[3].length - 1;
  if (typeof tree[3][last] === 'string') tree[3][last] += text;
  else tree[3].push(text);
}

function attempt(parse: (xml: string) => Tree, xml: string): Tree | undefined {
  try {
    return parse(xml);
  } catch {
    return undefined;
  }
}

describe('the tokenizer reads as saxes does', () => {
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
    expect(ours(xml)).toEqual(theirs(xml));
  });

  // Refused here by design: document types, and lone surrogates, which saxes lets through.
  test('on 20,000 documents changed at random, whether it accepts or refuses', () => {
    const seeds = fuzzSeeds();
    const random = new Random(7);
    let accepted = 0;
    for (let count = 0; count < 20_000; count++) {
      const xml = mutateText(random.pick(seeds), random);
      if (xml.includes('<!DOCTYPE') || /[\ud800-\udfff]/u.test(xml)) continue;
      const tree = attempt(ours, xml);
      const expected = attempt(theirs, xml);
      if (JSON.stringify(tree) !== JSON.stringify(expected)) {
        expect({ xml, tree }).toEqual({ xml, tree: expected });
      }
      if (tree) accepted++;
    }
    expect(accepted).toBeGreaterThan(500);
  });

  test.runIf(hasCorpus)('on libvirt’s own documents', () => {
    for (const xml of fuzzSeeds()) expect(attempt(ours, xml)).toEqual(attempt(theirs, xml));
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
