/** Documents that are against the rules of namespaces: libvirt stores them and returns them, so they are read, edited and written like others. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'libvirt-native';
import { DomainConfig, parseXml, schemaText } from 'libvirt-native/config';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { hasSchemas, SCHEMAS } from '../conformance/corpus.ts';
import { differenceInMeaning } from '../conformance/meaning.ts';
import { temporaryFolder } from '../support/folder.ts';
import { verifies } from '../support/verifies.ts';

const METADATA: [string, string][] = [
  ['a prefix without a declaration', "<n:a xmlns:n='urn:n'><app:note level='7'><app:x/></app:note></n:a>"],
  ['an attribute whose prefix has no declaration', "<n:a xmlns:n='urn:n' app:level='7'><b app:c=''/></n:a>"],
  ['a prefix that is declared beside it only', "<n:a xmlns:n='urn:n'><p:b xmlns:p='urn:p'/><p:b/></n:a>"],
  ['a prefix that a part of the schema uses', "<n:a xmlns:n='urn:n'><qemu:arg value='-S'/></n:a>"],
  ['two colons', "<n:a xmlns:n='urn:n'><n:b:c d:e:f='1'/></n:a>"],
  [
    'colons that no prefix goes before, or no name follows',
    "<n:a xmlns:n='urn:n'><:b/><c: :d='1' e:='2' f::g='3'/></n:a>",
  ],
  ['one name twice in one namespace', "<n:a xmlns:n='urn:n' xmlns:m='urn:n' n:b='1' m:b='2'/>"],
  ['a prefix declared as nothing', "<n:a xmlns:n='urn:n'><n:b xmlns:n=''><n:c/></n:b></n:a>"],
  ['a reserved namespace', "<n:a xmlns:n='urn:n'><b xmlns='http://www.w3.org/2000/xmlns/'/></n:a>"],
  ['a namespace with white space', "<n:a xmlns:n=' urn:n '><n:b n:c=''/></n:a>"],
  ['colons in the target of an instruction', "<n:a xmlns:n='urn:n'><?p:q r?></n:a>"],
  ['the prefix xmlns', "<n:a xmlns:n='urn:n'><xmlns:b xml:lang='de'/></n:a>"],
];

const domain = (metadata: string, more = ''): string => `<domain type='test'>
  <name>namespaces</name>
  <metadata>
    ${metadata}
  </metadata>
  <memory unit='KiB'>8192</memory>
  <os>
    <type>hvm</type>
  </os>
${more}</domain>
`;

/** Reads a document back that was written, and expects the same meaning. */
function expectSame(written: string, original: string): void {
  expect(differenceInMeaning(parseSource(original).root, parseSource(written).root)).toBeUndefined();
}

describe.each(METADATA)('metadata with %s', (_, metadata) => {
  const xml = domain(metadata);

  test('is kept as it is, edited or not', () => {
    const config = DomainConfig.parse(xml);
    expect(DomainConfig.format(config)).toBe(xml);
    config.memory!.value = 16384;
    config.title = 'edited';
    const edited = DomainConfig.format(config);
    expect(edited).toContain(metadata);
    expect(edited).toBe(xml.replace('8192', '16384').replace('</name>', '</name>\n  <title>edited</title>'));
  });

  test('is written anew from a copy, and from JSON', () => {
    const config = DomainConfig.parse(xml);
    for (const copy of [structuredClone(config), JSON.parse(JSON.stringify(config)) as DomainConfig]) {
      const written = DomainConfig.format(copy);
      expectSame(written, xml);
      expect(DomainConfig.parse(written)).toEqual(config);
      expect(DomainConfig.diff(config, written, { ignoreDefaults: false })).toEqual([]);
    }
  });

  test('is compared', () => {
    const other = domain("<n:other xmlns:n='urn:n'/>");
    expect(DomainConfig.diff(xml, xml, { ignoreDefaults: false })).toEqual([]);
    expect(DomainConfig.diff(xml, other, { ignoreDefaults: false })).not.toEqual([]);
  });

  test('is taken by libvirt and comes back', async () => {
    await using connection = await connect('test:///default');
    const created = await connection.defineDomain(xml);
    try {
      const stored = await created.getXMLDesc();
      const config = await created.getConfig();
      expect(config.metadata).toHaveLength(1);
      expect(DomainConfig.format(config)).toBe(stored);
      config.title = 'edited';
      await connection.defineDomain(config);
      expect(await created.getXMLDesc()).toBe(stored.replace('</uuid>', '</uuid>\n  <title>edited</title>'));
      await connection.defineDomain(structuredClone(config));
      const again = await created.getConfig();
      expect(again.metadata).toEqual(config.metadata);
    } finally {
      await created.undefine();
    }
  });

  test.runIf(hasSchemas && !spawnSync('xmllint', ['--version']).error)(
    'is as valid as xmllint finds it',
    verifies({ schemaText: 'c' }),
    () => {
      const folder = temporaryFolder('namespaces');
      const [schema, document] = [join(folder, 'domain.rng'), join(folder, 'domain.xml')];
      writeFileSync(schema, schemaText('DomainConfig', SCHEMAS));
      for (const text of [
        xml,
        domain(metadata, `  ${metadata}\n`),
        domain(metadata).replace("type='test'", "type='test' p:q=''"),
      ]) {
        writeFileSync(document, text);
        const { status } = spawnSync('xmllint', ['--noout', '--relaxng', schema, document]);
        expect({ text, valid: DomainConfig.validate(text).length === 0 }).toEqual({ text, valid: status === 0 });
      }
    },
  );
});

test('an attribute with an undeclared prefix on a known element is kept, and can be changed', () => {
  const xml = "<domain type='test' app:a='1'>\n  <name x:b='2'>n</name>\n</domain>\n";
  const config = DomainConfig.parse(xml);
  expect(config.$unknown?.attributes).toEqual({ 'app:a': '1', 'xmlns:app': '' });
  expectSame(DomainConfig.format(structuredClone(config)), xml);
  config.$unknown!.attributes!['app:a'] = '3';
  config.$unknown!.attributes!['app:c'] = '4';
  expect(DomainConfig.format(config)).toBe(xml.replace("app:a='1'", "app:a='3' app:c='4'"));
});

test('a prefix that must stay undeclared is not declared for another part of the document', () => {
  const xml = domain(
    "<n:a xmlns:n='urn:n'><qemu:arg value='-S'/></n:a>",
    "  <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n    <qemu:arg value='-S'/>\n  </qemu:commandline>\n",
  );
  const config = DomainConfig.parse(xml);
  const written = DomainConfig.format(structuredClone(config));
  expectSame(written, xml);
  expect(DomainConfig.parse(written)).toEqual(config);
});

test('a prefix that was given to a namespace before foreign content leaves it undeclared is given up', () => {
  const xml = `<domain type='qemu'>
  <name>a</name>
  <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-S'/></qemu:commandline>
  <qemu:later/>
</domain>
`;
  const rebuilt = DomainConfig.format(structuredClone(DomainConfig.parse(xml)));
  expect(rebuilt).toContain('<qemu:later/>');
  expect(DomainConfig.parse(rebuilt)).toEqual(DomainConfig.parse(xml));
  expect(DomainConfig.format(structuredClone(DomainConfig.parse(rebuilt)))).toBe(rebuilt);
});

test(
  'plain data says which prefixes are undeclared, and cannot be written where they are declared',
  verifies({ parseXml: 'value' }),
  () => {
    const raw = parseXml("<a xmlns:p='urn:p'><q:b/></a>");
    expect(raw).toEqual({ name: 'a', attributes: { 'xmlns:p': 'urn:p', 'xmlns:q': '' }, children: [{ name: 'q:b' }] });
    const config = DomainConfig.parse("<domain type='test' xmlns:q='urn:q'><name>n</name></domain>");
    config.metadata = [
      { name: 'n:a', attributes: { 'xmlns:n': 'urn:n' }, children: [{ name: 'q:b', attributes: { 'xmlns:q': '' } }] },
    ];
    expect(() => DomainConfig.format(config)).toThrow("'xmlns:q' cannot be empty where the prefix is declared already");
  },
);
