import { describe, expect, it } from 'vitest';
import { docComment } from '../../generator/schemas/doc/comment.ts';
import type { ElementPath } from '../../generator/schemas/doc/key.ts';
import { PropertyDocs } from '../../generator/schemas/doc/property-docs.ts';
import { docRows } from '../../generator/schemas/doc/rows/index.ts';
import { DocTable } from '../../generator/schemas/doc/table.ts';
import { typeModules } from '../../generator/schemas/emit.ts';
import { readModel } from '../../generator/schemas/model.ts';
import type { ObjectType, Property } from '../../generator/schemas/types.ts';
import { generate } from '../../generator/schemas.ts';
import { hasSchemas, SCHEMAS } from '../conformance/corpus.ts';

/** `/domain/disk[type=block]/source` as a path. */
function pathOf(path: string): ElementPath {
  return path.split('/').map((step) => {
    const [, name, attribute, value] = /^([^[]*)(?:\[(.*)=(.*)\])?$/.exec(step)!;
    return { name: name!, conditions: attribute ? [{ attribute, values: [value] }] : [] };
  });
}

function meaning(rows: Record<string, string>, path: string, part?: string): string | undefined {
  return new DocTable([rows]).meaning(pathOf(path), part);
}

describe('a row of documentation', () => {
  it('matches the end of a path, of elements, attributes and texts', () => {
    expect(meaning({ 'disk/driver': 'Yes.' }, '/domain/disk/driver')).toBe('Yes.');
    expect(meaning({ 'driver@cache': 'Yes.' }, '/domain/disk/driver', '@cache')).toBe('Yes.');
    expect(meaning({ 'type/text()': 'Yes.' }, '/domain/os/type', 'text()')).toBe('Yes.');
  });

  it('matches no other element, attribute or path', () => {
    expect(meaning({ 'disk/driver': 'No.' }, '/domain/interface/driver')).toBeUndefined();
    expect(meaning({ 'driver@cache': 'No.' }, '/domain/disk/driver', '@io')).toBeUndefined();
    expect(meaning({ 'driver@cache': 'No.' }, '/domain/disk/driver')).toBeUndefined();
    expect(meaning({ '/memory': 'No.' }, '/domain/memory')).toBeUndefined();
  });

  it('matches any element by `*`, and each alternative in braces', () => {
    expect(meaning({ '*@unit': 'Yes.' }, '/domain/memory', '@unit')).toBe('Yes.');
    for (const name of ['sockets', 'cores'])
      expect(meaning({ 'topology@{sockets,cores}': 'Yes.' }, '/cpu/topology', `@${name}`)).toBe('Yes.');
  });

  it('matches by the attribute that decides a member of a union', () => {
    const rows = { 'disk[type=file|block]/source': 'Local.', 'disk[type=network]/source': 'Remote.' };
    expect(meaning(rows, '/disk[type=block]/source')).toBe('Local.');
    expect(meaning(rows, '/disk[type=network]/source')).toBe('Remote.');
    expect(meaning(rows, '/disk/source')).toBeUndefined();
  });

  it('counts when its key is the most specific: more steps, then fewer `*`, then more predicates', () => {
    const rows = { '*@unit': 'c', 'memory@unit': 'b', 'domain/memory@unit': 'a', '*/memory@unit': 'd' };
    expect(meaning(rows, '/domain/memory', '@unit')).toBe('a');
    expect(meaning(rows, '/pool/memory', '@unit')).toBe('d');
    expect(meaning(rows, '/domain/size', '@unit')).toBe('c');
    expect(meaning({ 'disk/source': 'a', 'disk[type=dir]/source': 'b' }, '/disk[type=dir]/source')).toBe('b');
  });

  it('matches by the definition of the value where no path matches', () => {
    const table = new DocTable([{ '=unit': 'A unit.', 'rate@unit': 'Of the rate.' }]);
    expect(table.meaning(pathOf('/memory'), '@unit', 'unit')).toBe('A unit.');
    expect(table.meaning(pathOf('/rate'), '@unit', 'unit')).toBe('Of the rate.');
    expect(table.meaning(pathOf('/address'), '@unit', 'driveUnit')).toBeUndefined();
  });

  it('is refused when it is written twice or is no key', () => {
    expect(() => new DocTable([{ 'a@b': 'x' }, { 'a@{b,c}': 'y' }])).toThrow("two rows have the key 'a@b'");
    expect(() => new DocTable([{ 'a[b]@c': 'x' }])).toThrow("'a[b]@c' is not a key");
  });

  it('is reported when nothing matched it', () => {
    const table = new DocTable([{ 'a@{b,c}': 'x', d: 'y' }]);
    table.meaning(pathOf('/a'), '@b');
    expect(table.unused).toEqual(['a@c', 'd']);
  });
});

describe('the meaning of a property', () => {
  const property: Property = {
    name: 'dev',
    optional: false,
    many: false,
    type: 'string',
    part: '@dev',
    definition: undefined,
    format: '',
  };
  const member = { conditions: [], properties: [property] };
  const type = { element: 'source', members: [member] } as unknown as ObjectType;
  const paths = new Map([[type, ['/disk/source', '/interface/source'].map(pathOf)]]);

  it('is one for all paths of its type', () => {
    const docs = new PropertyDocs(new DocTable([{ 'source@dev': 'A device.' }]), paths);
    expect(docs.ofProperty(type, [member], property)).toBe('A device.');
    expect(docs.conflicts).toEqual([]);
  });

  it('is a conflict when it depends on the path', () => {
    const docs = new PropertyDocs(new DocTable([{ 'disk/source@dev': 'A disk.' }]), paths);
    docs.ofProperty(type, [member], property);
    expect(docs.conflicts).toEqual([expect.stringContaining('source/@dev is one property with several meanings')]);
  });
});

describe('a doc comment of a configuration', () => {
  it('stands on one line where it fits, else its words are wrapped', () => {
    expect(docComment('Words.', '`/a/@b`', '  ')).toBe('  /** Words. `/a/@b` */');
    expect(docComment(undefined, '`/a/@b`', '  ')).toBe('  /** `/a/@b` */');
    const lines = docComment('word '.repeat(60).trim(), '`/a`', '  ').split('\n');
    expect(lines[0]).toBe('  /**');
    expect(lines.at(-1)).toBe('   */');
    expect(lines.every((line) => line.length <= 140)).toBe(true);
  });
});

it('all texts are one or two short sentences', () => {
  const texts = docRows.flatMap((table) => Object.values(table));
  expect(texts.filter((text) => !/^[^\n]{3,230}[.!?)]$/.test(text) || text.includes('*/'))).toEqual([]);
});

describe.runIf(hasSchemas)('the generator', () => {
  const withRow = (row: Record<string, string>) => () =>
    typeModules(readModel(SCHEMAS), new DocTable([...docRows, row]));

  it('refuses a row that matches no property of the schemas', () => {
    expect(withRow({ 'disk@nonsense': 'No.' })).toThrow("nothing matches 'disk@nonsense'");
  });

  it('refuses a row that gives a shared property another meaning at one of its paths', () => {
    expect(withRow({ 'devices/disk/boot@order': 'No.' })).toThrow('boot/@order is one property with several meanings');
  });
});

describe.runIf(hasSchemas)('the properties of', () => {
  const { coverage } = hasSchemas ? generate(SCHEMAS) : { coverage: new Map() };

  it.each([...coverage])('%s have all a meaning', (_module, { documented, all }) => {
    expect(documented).toBe(all);
    expect(all).toBeGreaterThan(0);
  });
});
