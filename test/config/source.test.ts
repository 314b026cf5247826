/** What the tokenizer makes of a text: each node with its place in it, and each error with its own. */
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../lib/config/xml/decode.ts';
import { Positions, positionAt, XmlError } from '../../lib/config/xml/error.ts';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { SourceElement, type SourceNode } from '../../lib/config/xml/tree.ts';

const name = (name: string, namespace: string) => `${name}${namespace === '' ? '' : `{${namespace}}`}`;

/** A node on a line, with what is in it on lines below; a place in the text as [from–to]. */
function shown(node: SourceNode, indent = ''): string {
  if (!(node instanceof SourceElement))
    return `${indent}${node.kind} ${JSON.stringify(node.value)} [${node.start}–${node.end}]\n`;
  const attributes = node.attributes.map(
    (one) =>
      ` ${name(one.name, one.namespace)}=${JSON.stringify(one.value)}[${one.start}–${one.end}]${one.isVoid ? ' void' : ''}`,
  );
  const marks = [
    node.selfClosing && 'closes itself',
    node.hasElements && 'elements',
    node.hasText && `text ${JSON.stringify(node.text)}`,
  ];
  const places = `[${node.start}–${node.openEnd}, ${node.closeStart}–${node.end}]`;
  const inner = node.content.map((child) => shown(child, `${indent}  `)).join('');
  return `${indent}<${name(node.name, node.namespace)}${attributes.join('')}> ${places} ${marks.filter(Boolean).join(', ')}\n${inner}`;
}

const many = (count: number) => Array.from({ length: count }, (_, index) => ` a${index}='${index}'`).join('');

const texts: readonly string[] = [
  '<a/>',
  '<a></a>',
  '<a ></a >',
  ' \t\r\n<a\n b = "1"\tc=\'2\' />\n ',
  "\ufeff<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<a/>",
  '<?xml\tversion = "1.1"?><a/>',
  '<?xml version="1.0" standalone=\'no\'?><!----><?b?><a/><!-- c --><?d e?>',
  '<?xml-a b?><a/>',
  '<a> <b/> <c>\n</c>\t</a>',
  '<a>x<b/>y<!--z--><![CDATA[ w ]]><![CDATA[]]><![CDATA[&<>]]]]></a>',
  '<a><!-- only --></a>',
  '<a><![CDATA[only]]></a>',
  '<a><![CDATA[ \n]]></a>',
  '<a>only</a>',
  '<a> x </a>',
  '<a>1\r\n2\r3\n4\t5</a>',
  '<a b="1\r\n2\r3\n4\t5 6"/>',
  '<a b="&lt;&gt;&amp;&apos;&quot;&#9;&#10;&#13;&#32;&#x20;&#xD7FF;&#xe000;&#xFFFD;&#x10000;&#x10ffff;">&#65;b&#x43;&amp;</a>',
  "<a b='\"' c=\"'\" d='é' e='>'>é]]&gt; > ' \" ]] ></a>",
  '<a-b.c_d0 é="1" x:y="2"/>',
  '<_a><:b/><c:/><d:-/><e::f/></_a>',
  `<a${many(12)}/>`,
  `<a${many(13)}/>`,
  "<a xmlns='u' xmlns:p='v' b='1' p:c='2' q:d='3'><p:e/><b xmlns=''><c/></b><q:f/></a>",
  "<p:a xmlns:p='u'><p:b xmlns:p='v'><p:c p:d=''/></p:b><p:e/></p:a>",
  "<a xmlns:p='' xmlns:p='u' xmlns:p=''><p:b/></a>",
  "<a xmlns:xml='u' xmlns:xmlns='v' xmlns:x='http://www.w3.org/XML/1998/namespace' xml:b='1'><xml:c/><x:d/></a>",
  "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xmlns='http://www.w3.org/2000/xmlns/'/>",
  "<a xmlnsx='1' xmlns:='2' xmlns:1='3' xmln='4'/>",
  '<a><b></b\n></a>',
  '<a><?b  c ?d?><?b\nc?></a>',
  '<a><!-- - -x-- --></a>'.replace('x--', 'x-'),
];

test('every node has its place', async () => {
  const lines = texts.map((text) => {
    const { root, text: whole } = parseSource(text);
    expect(whole).toBe(text);
    return `${JSON.stringify(text)}\n${shown(root)}`;
  });
  await expect(lines.join('\n')).toMatchFileSnapshot('sources.txt');
});

const long = 'a'.repeat(50_000);
const wide = 'é'.repeat(25_000);

/** A text, what is wrong with it, and where. */
const errors: readonly [text: string, reason: string, offset: number][] = [
  ['', 'the document ends before a root element', 0],
  [' <!-- -->', 'the document ends before a root element', 9],
  ['x', 'text outside the root element', 0],
  [' \nx<a/>', 'text outside the root element', 2],
  ['<a/> x', 'text outside the root element', 5],
  ['<a/>\ufeff', 'text outside the root element', 4],
  ['<a/><b/>', 'a second root element', 4],
  ['<a/></a>', 'a second root element', 4],
  ['</a>', 'expected an element name', 1],
  ['<', 'expected an element name', 1],
  ['< a/>', 'expected an element name', 1],
  ['<1/>', 'expected an element name', 1],
  ['<-a/>', 'expected an element name', 1],
  ['<a', 'the start tag of <a> is not finished', 0],
  [' <a b="1" ', 'the start tag of <a> is not finished', 1],
  ['<a/', "expected '>' after '/'", 2],
  ['<a/ >', "expected '>' after '/'", 2],
  ['<a b="1"c="2"/>', "expected white space, '>' or '/>'", 8],
  ['<a"/>', "expected white space, '>' or '/>'", 2],
  ['<a "b"/>', 'expected an attribute name', 3],
  ['<a b/>', "expected '=' after attribute 'b'", 4],
  ['<a b ="1" c />', "expected '=' after attribute 'c'", 12],
  ['<a b=1/>', "the value of attribute 'b' is not quoted", 5],
  ['<a b= />', "the value of attribute 'b' is not quoted", 6],
  ['<a b="1\'/>', "the value of attribute 'b' is not finished", 3],
  ['<a b=\'1"/>', "the value of attribute 'b' is not finished", 3],
  ['<a b="1<2"/>', "'<' in the value of attribute 'b'", 7],
  ['<a b="é<"/>', "'<' in the value of attribute 'b'", 7],
  ['<a b="1" b="2"/>', "attribute 'b' is given twice", 9],
  [`<a${many(12)} a0=''/>`, "attribute 'a0' is given twice", 2 + many(12).length + 1],
  [`<a${many(13)} a12=''/>`, "attribute 'a12' is given twice", 2 + many(13).length + 1],
  ["<a xmlns:p='u' xmlns:p='u'/>", "attribute 'xmlns:p' is given twice", 15],
  ["<a xmlns='u' xmlns=''/>", "attribute 'xmlns' is given twice", 13],
  ["<a p:b='' p:b=''/>", "attribute 'p:b' is given twice", 10],
  ['<a>', '<a> is not closed', 0],
  ['<a> \n', '<a> is not closed', 0],
  ['<a><b>x', '<b> is not closed', 3],
  ['<a></b>', '</b> closes <a>', 3],
  ['<a></ab>', '</ab> closes <a>', 3],
  ['<ab></a>', '</a> closes <ab>', 4],
  ['<a></aé>', '</aé> closes <a>', 3],
  ['<a></ a>', 'expected an element name', 5],
  ['<a></a', 'the end tag of <a> is not finished', 6],
  ['<a></a b>', 'the end tag of <a> is not finished', 7],
  ['<a>x]]>y</a>', "']]>' in text", 4],
  ['<a>&amp;]]></a>', "']]>' in text", 8],
  ['<a><![CDATA[x]]</a>', 'a CDATA section is not finished', 3],
  ['<a><![CDAT[x]]></a>', "expected a comment after '<!'", 3],
  ['<![CDATA[x]]><a/>', "expected a comment after '<!'", 0],
  ['<a/><!DOCTYPE a>', 'document type declarations are not accepted', 4],
  ['<!doctype a><a/>', "expected a comment after '<!'", 0],
  ['<a><!-></a>', "expected a comment after '<!'", 3],
  ['<a><!--></a>', 'a comment is not finished', 3],
  ['<a><!-- x -></a>', 'a comment is not finished', 3],
  ['<a><!-- x -- y --></a>', "'--' within a comment", 10],
  ['<a><!-- x ---></a>', "'--' within a comment", 10],
  ['<a><?x y></a>', 'a processing instruction is not finished', 3],
  ['<a><?x"y?></a>', 'expected white space after the target', 6],
  ['<a><? x?></a>', 'expected a target', 5],
  ['<a><?XmL x?></a>', 'an XML declaration inside the document', 3],
  [' <?xml version="1.0"?><a/>', 'an XML declaration inside the document', 1],
  ...[
    ...[
      '<?xml ?>',
      '<?xml encoding="UTF-8"?>',
      '<?xml version="2.0"?>',
      '<?xml version="1.0\'?>',
      '<?xml version=1.0?>',
    ],
    ...['<?xml version="1.0"encoding="UTF-8"?>', '<?xml version="1.0" encoding="8"?>', '<?xml version="1.0" a="b"?>'],
    ...['<?xml version="1.0" standalone="maybe"?>', '<?xml version="1.0" standalone="no" encoding="UTF-8"?>'],
    ...['<?xml version="1.0" encoding="UTF-8\'?>', '<?xml version="1.0" standalone="no\'?>', '<?xml version="1.0"?'],
    ...['<?xml version="1.0" encoding="UTF 8"?>', '<?xml version="1.x"?>', `<?xml version="1.0"${' '.repeat(256)}?>`],
  ].map((declaration) => [`${declaration}<a/>`, 'malformed XML declaration', 0] as [string, string, number]),
  ['<a>&</a>', "'&' that starts no reference", 3],
  ['<a>&amp</a>', "'&' that starts no reference", 3],
  ['<a>& ;</a>', "'&' that starts no reference", 3],
  ['<a>x&amp;&;</a>', "unknown entity '&;'", 9],
  ['<a b="&no;"/>', "unknown entity '&no;'", 6],
  ['<a>&constructor;</a>', "unknown entity '&constructor;'", 3],
  ['<a>&AMP;</a>', "unknown entity '&AMP;'", 3],
  ...[
    '#0',
    '#8',
    '#11',
    '#12',
    '#14',
    '#31',
    '#xD800',
    '#xDFFF',
    '#xFFFE',
    '#xFFFF',
    '#x110000',
    '#',
    '#x',
    '#xG',
    '#1a',
  ].map((body) => [`<a>&${body};</a>`, `unknown entity '&${body};'`, 3] as [string, string, number]),
  ...['#X41', '#-1', '#1 ', 'x#65', '##65', '#xx41', '#x41z'].map(
    (body) =>
      [`<a>&${body};</a>`, body.endsWith(' ') ? "'&' that starts no reference" : `unknown entity '&${body};'`, 3] as [
        string,
        string,
        number,
      ],
  ),
  [`<${long}a/>`, 'a name of more than 50000 bytes', 1],
  [`<${wide}a/>`, 'a name of more than 50000 bytes', 1],
  [`<a ${long}:${long}a=''/>`, 'a name of more than 50000 bytes', 3],
  ['<a>\u0001</a>', 'U+0001 is not allowed in XML', 3],
  ['<a b="\u0001"></b>', 'U+0001 is not allowed in XML', 6],
  ['<a></b>\ufffe', 'U+FFFE is not allowed in XML', 7],
];

const failure = (make: () => unknown): unknown => {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(XmlError);
    const { reason, offset, message, line, column } = error as XmlError;
    expect(message).toBe(`${reason} (line ${line}, column ${column})`);
    return { reason, offset };
  }
  return 'parsed';
};

test.each(errors.map(([text, reason, offset]) => ({ text: text.slice(0, 60), reason, offset, whole: text })))(
  'refuses $text',
  ({ whole, reason, offset }) => {
    expect(failure(() => parseSource(whole))).toEqual({ reason, offset });
  },
);

test('names of 50,000 bytes are taken, on either side of a colon', () => {
  const { root } = parseSource(`<${long} ${long}:${wide}=''/>`);
  expect([root.name, root.attributes[0]?.name]).toEqual([long, `${long}:${wide}`]);
});

describe('limits', () => {
  const nested = (levels: number) => `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
  // The root, an attribute, two references, a text, an element, CDATA, a comment, an instruction.
  const nodes = '<a b="&lt;">x&gt;<c/><![CDATA[]]><!----><?d?></a>';

  test.each<[string, Parameters<typeof parseSource>[1], unknown]>([
    [nested(257), undefined, 'parsed'],
    [nested(258), undefined, { reason: 'elements nested deeper than 257', offset: 257 * 3 }],
    [`${'<a>'.repeat(256)}<a/><a/>${'</a>'.repeat(256)}`, undefined, 'parsed'],
    [nested(3), { maxDepth: 3 }, 'parsed'],
    [nested(4), { maxDepth: 3 }, { reason: 'elements nested deeper than 3', offset: 9 }],
    ['<a></a>', { maxLength: 7 }, 'parsed'],
    ['<a></a>', { maxLength: 6 }, { reason: 'the document is longer than 6 characters', offset: 0 }],
    [nodes, { maxNodes: 9 }, 'parsed'],
    ...[0, 3, 6, 12, 13, 17, 21, 33, 40].map((offset, most): [string, object, unknown] => [
      nodes,
      { maxNodes: most },
      { reason: `more than ${most} elements, attributes, texts and references`, offset },
    ]),
  ])('%s with %o', (text, limits, expected) => {
    expect(failure(() => parseSource(text, limits))).toEqual(expected);
  });
});

test('bytes are decoded by their mark, their declaration, or as UTF-8', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
  const declared = (encoding: string) => `<?xml version='1.0' encoding = "${encoding}"?>é`;
  const bigEndian = Buffer.from('\ufeffé', 'utf16le').swap16();
  const rows: [Uint8Array, string][] = [
    [bytes('é'), 'é'],
    [bytes('\ufeffé'), '\ufeffé'],
    [bytes('\ufeffé', 'utf16le'), '\ufeffé'],
    [bigEndian, '\ufeffé'],
    [bytes(declared('ISO-8859-1'), 'latin1'), declared('ISO-8859-1')],
    [bytes(`\ufeff${declared('utf-8')}`), `\ufeff${declared('utf-8')}`],
    [bytes(`\xef\xbb\xbf${declared('iso-8859-2')}`, 'latin1'), `ďťż${declared('iso-8859-2')}`],
    // A declaration elsewhere is none.
    [bytes(` ${declared('ISO-8859-1')}`), ` ${declared('ISO-8859-1')}`],
    [bytes(`<a encoding="ISO-8859-1">é`), '<a encoding="ISO-8859-1">é'],
    [bytes(`<?xml${' '.repeat(250)}encoding="ISO-8859-1"?>é`), `<?xml${' '.repeat(250)}encoding="ISO-8859-1"?>é`],
  ];
  for (const [input, text] of rows) expect(decodeBytes(input)).toBe(text);
  expect(failure(() => decodeBytes(bytes(declared('NONE'))))).toEqual({ reason: "unknown encoding 'none'", offset: 0 });
  expect(failure(() => decodeBytes(bytes('<é>\xff', 'latin1')))).toEqual({
    reason: 'bytes that are not utf-8',
    offset: 1,
  });
  expect(failure(() => decodeBytes(new Uint8Array([0xff, 0xfe, 0x41])))).toEqual({
    reason: 'bytes that are not utf-16le',
    offset: 1,
  });
  expect(failure(() => decodeBytes(new Uint8Array([0xfe, 0xff, 0, 0x41, 0xd8, 0])))).toMatchObject({
    reason: 'bytes that are not utf-16be',
  });
  // One byte of a mark is none.
  expect(failure(() => decodeBytes(new Uint8Array([0xff])))).toMatchObject({ reason: 'bytes that are not utf-8' });
  expect(failure(() => decodeBytes(new Uint8Array([0xfe, 0xfe])))).toMatchObject({
    reason: 'bytes that are not utf-8',
  });
});

test('each place has its line and column, however lines end', () => {
  const text = 'ab\ncd\r\ne\r\r\n\nf';
  const places = [...`${text}.`].map((_, offset) => positionAt(text, offset));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    ...['1:1', '1:2', '1:3', '2:1', '2:2', '2:3', '2:4', '3:1', '3:2', '4:1', '4:2', '5:1', '6:1', '6:2'],
  ]);
  const all = new Positions(text);
  for (const offset of [13, 0, 7, 3, 3, 12, 9]) expect(all.at(offset)).toEqual(places[offset]);
  const starts = [0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13];
  expect(starts.map((offset) => all.at(offset))).toEqual(starts.map((offset) => places[offset]));
});
