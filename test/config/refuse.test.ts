import { describe, expect, test } from 'vitest';
import {
  ConfigTypeError,
  type DomainConfig as Domain,
  DomainConfig,
  type XmlElement,
  XmlError,
} from '../../lib/config/index.ts';

const base = (): Domain => ({ type: 'kvm', name: 'a', os: { type: { value: 'hvm' } } });

/** The error that writing throws once a config has such properties, as a caller without types may pass it. */
function refusal(properties: object): ConfigTypeError {
  const config: Domain = Object.assign(base(), properties);
  try {
    DomainConfig.format(config);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toBeInstanceOf(ConfigTypeError);
    return error as ConfigTypeError;
  }
  throw new Error('was written');
}

/** A disk's source that holds itself. */
function cyclicSource(): object {
  const source = { dataStore: {} };
  source.dataStore = { source };
  return source;
}

describe('what cannot be written is refused by name', () => {
  test.each<[string, object, string]>([
    ['NUL', { name: 'a\0b' }, 'domain.name'],
    ['a control character', { title: '\u001b[0m' }, 'domain.title'],
    ['a lone surrogate', { name: '\ud800' }, 'domain.name'],
    ['an object for a string', { name: {} }, 'domain.name'],
    ['null', { name: null }, 'domain.name'],
    ['NaN', { memory: { value: Number.NaN } }, 'domain.memory.value'],
    ['a fraction', { memory: { value: 1.5 } }, 'domain.memory.value'],
    ['a boolean for a word', { devices: { hostdev: [{ managed: true }] } }, 'domain.devices.hostdev[0].managed'],
    ['one for a list', { devices: { disk: {} } }, 'domain.devices.disk'],
    ['a word for a flag', { features: { acpi: 'yes' } }, 'domain.features.acpi'],
    ['an unknown property', { 'x><script': 'y' }, 'domain'],
    ['an unknown name with markup', { $unknown: { attributes: { "a='b' c": 'x' } } }, 'domain.$unknown'],
    ['an unknown element with markup', { $unknown: { children: [{ name: 'a/><b' }] } }, 'domain.$unknown'],
    ['a foreign name with markup', { metadata: [{ name: 'a:b c' }] }, 'domain.metadata[0]'],
    ['a foreign attribute with markup', { metadata: [{ name: 'a', attributes: { 'x>': '' } }] }, 'domain.metadata[0]'],
    ['a prefix without a declaration', { metadata: [{ name: 'a:b' }] }, 'domain.metadata[0]'],
    ['foreign text with NUL', { metadata: [{ name: 'a', children: ['\0'] }] }, 'domain.metadata[0]'],
    ['a known attribute given again', { $unknown: { attributes: { type: 'x' } } }, 'domain'],
    ['another namespace', { $unknown: { attributes: { xmlns: 'urn:x' } } }, 'domain'],
    ['a reserved declaration', { $unknown: { attributes: { 'xmlns:xml': 'urn:x' } } }, 'domain.$unknown'],
    ['a cycle', { devices: { disk: [{ source: cyclicSource() }] } }, 'domain.devices.disk[0]'],
  ])('%s', (_, properties, path) => {
    expect(refusal(properties).path.startsWith(path)).toBe(true);
    expect(refusal(properties).message).toContain(path);
  });

  test('also when it is put into what was parsed', () => {
    const config = DomainConfig.parse(
      "<domain type='kvm'><name>n</name><devices><disk type='file'><target dev='vda'/></disk></devices></domain>",
    );
    config.devices!.disk![0]!.target.dev = 'a\0';
    expect(() => DomainConfig.format(config)).toThrow('domain.devices.disk[0].target.dev: XML cannot hold U+0000');
  });

  test('a near miss is pointed out', () => {
    expect(refusal({ Name: 'x' }).message).toBe("domain: no property 'Name' is known here; did you mean 'name'?");
  });

  test('markup in values is only text', () => {
    const config: Domain = {
      ...base(),
      name: '</name><devices/>',
      title: ']]>',
      metadata: [{ name: 'a', attributes: { b: `"'<>&` }, children: ['<x>'] } as XmlElement],
    };
    expect(DomainConfig.parse(DomainConfig.format(config))).toEqual(config);
  });
});

describe('hostile documents are refused with a position', () => {
  const bomb = `<!DOCTYPE domain [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><domain type='kvm'><name>&b;</name></domain>`;
  test.each([
    ['entity expansion', bomb, 'document type declarations are not accepted', 1, 1],
    [
      'an external entity',
      `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><domain/>`,
      'document type declarations are not accepted',
      1,
      1,
    ],
    ['NUL', "<domain type='kvm'>\n  <name>a\0</name>", 'U+0000 is not allowed in XML', 2, 10],
    ['an attribute twice', "<domain type='kvm'\n type='xen'/>", "attribute 'type' is given twice", 2, 2],
    ['an open comment', '<domain><!-- ', 'a comment is not finished', 1, 9],
    ['an open CDATA section', '<domain><![CDATA[ ', 'a CDATA section is not finished', 1, 9],
    ['an open instruction', '<domain><?a ', 'a processing instruction is not finished', 1, 9],
    ['an open start tag', '<domain type="x"', 'the start tag of <domain> is not finished', 1, 1],
    ['an open attribute', '<domain type="x', "the value of attribute 'type' is not finished", 1, 9],
    ['an open element', '<domain>\n<name>x', '<name> is not closed', 2, 1],
    ['the wrong end tag', '<domain></network>', '</network> closes <domain>', 1, 9],
    ['two roots', '<domain/><domain/>', 'a second root element', 1, 10],
    ['text after the root', '<domain/>x', 'text outside the root element', 1, 10],
    ['an unknown entity', '<domain><name>&nbsp;</name></domain>', "unknown entity '&nbsp;'", 1, 15],
    ['a forbidden reference', '<domain><name>&#0;</name></domain>', "unknown entity '&#0;'", 1, 15],
    ['a bare ampersand', '<domain><name>a & b</name></domain>', "'&' that starts no reference", 1, 17],
    ['nothing', '', 'the document ends before a root element', 1, 1],
    ['another document', '<network/>', 'expected the root element <domain>, got <network>', 1, 1],
  ])('%s', (_, xml, reason, line, column) => {
    let caught: unknown;
    try {
      DomainConfig.parse(xml);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(XmlError);
    expect(caught).toMatchObject({ reason, line, column });
  });

  test('depth', () => {
    const deep = `<domain>${'<a>'.repeat(100_000)}`;
    expect(() => DomainConfig.parse(deep)).toThrow('elements nested deeper than 257 (line 1, column 777)');
    expect(() =>
      DomainConfig.parse(`<domain>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</domain>`, { maxDepth: 400 }),
    ).not.toThrow();
  });

  test('length, before anything is read', () => {
    const started = performance.now();
    const huge = `<domain>${' '.repeat(100 * 1024 * 1024)}</domain>`;
    expect(() => DomainConfig.parse(huge)).toThrow('longer than 16777216 characters');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  const filled = (begin: string, piece: (index: number) => string, end: string) => {
    const pieces: string[] = [];
    for (let length = 0, index = 0; length < 16 * 1024 * 1024 - 1000; index++) {
      const next = piece(index);
      length += next.length;
      pieces.push(next);
    }
    return begin + pieces.join('') + end;
  };

  test.each<[string, string, (index: number) => string, string]>([
    ['elements', '<domain>', () => '<a/>', '</domain>'],
    ['texts', '<domain>', () => 'x<a/>', '</domain>'],
    ['attributes', '<domain', (index) => ` a${index.toString(36)}=''`, '/>'],
    ['references', '<domain>', () => '&lt;', '</domain>'],
  ])('%s without number, in bounded memory', (_, begin, piece, end) => {
    const xml = filled(begin, piece, end);
    const before = process.memoryUsage().rss;
    expect(() => DomainConfig.parse(xml)).toThrow(
      /^more than 1048576 elements, attributes, texts and references \(line 1, column \d+\)$/,
    );
    // Of the whole process so far, in KiB. Without the limit it is a gibibyte and more.
    expect(process.resourceUsage().maxRSS * 1024 - before).toBeLessThan(400 * 1024 * 1024);
  });

  test('a number of them that the caller has set', () => {
    const xml = "<domain type='kvm'>\n<name>a&amp;b</name></domain>"; // two elements, an attribute, a text, a reference
    expect(() => DomainConfig.parse(xml, { maxNodes: 5 })).not.toThrow();
    expect(() => DomainConfig.parse(xml, { maxNodes: 4 })).toThrow(/^more than 4 .* \(line 2, column 8\)$/);
  });

  test('many attributes and many namespaces take no quadratic time', () => {
    const attributes = Array.from({ length: 50_000 }, (_, index) => ` a${index}=''`).join('');
    expect(DomainConfig.parse(`<domain type='kvm'${attributes}/>`).$unknown?.attributes).toBeDefined();
    const nested = Array.from({ length: 200 }, (_, index) => `<a xmlns:p${index}='u'>`).join('') + '</a>'.repeat(200);
    expect(() => DomainConfig.parse(`<domain>${nested}</domain>`)).not.toThrow();
  });

  test('bytes in the wrong encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from("<domain type='kvm'>\n<name>"),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('</name></domain>'),
    ]);
    expect(() => DomainConfig.parse(bytes)).toThrow('bytes that are not utf-8 (line 2, column 7)');
    expect(() => DomainConfig.parse(Buffer.from('<?xml version="1.0" encoding="nonsense"?><domain/>'))).toThrow(
      "unknown encoding 'nonsense'",
    );
  });

  test('bytes in other encodings', () => {
    const xml = "<domain type='kvm'><name>é</name></domain>";
    expect(DomainConfig.parse(Buffer.from(xml)).name).toBe('é');
    expect(DomainConfig.parse(Buffer.from(`\ufeff${xml}`, 'utf16le')).name).toBe('é');
    const latin = Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?>${xml}`, 'latin1');
    expect(DomainConfig.parse(latin).name).toBe('é');
  });
});
