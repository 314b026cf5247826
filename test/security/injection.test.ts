/** Whatever a text is, in XML made from objects it is a text, or it is refused. */
import { connect } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { times, tried } from '../faults/tried.ts';
import { fc } from '../support/random.ts';

const markup = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?x ?>',
  '</name>',
  '&amp;',
  '&#0;',
  '\0',
  '\u0001',
  '\u001b',
  '\t',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\ud800',
  "' onload='",
  '%n',
  '../',
  '$(id)',
  '`id`',
  'name',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...markup), fc.string({ unit: 'binary', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** What another parser reads: the elements, with their attributes and text. */
function read(xml: string): { names: string[]; name: string; serial: string } {
  const result = { names: [] as string[], name: '', serial: '' };
  const parser = new SaxesParser();
  let open = '';
  parser.on('opentag', (tag) => {
    open = tag.name;
    result.names.push(tag.name);
    if (tag.name === 'target') result.serial = (tag.attributes as Record<string, string>)['dev'] ?? '';
  });
  parser.on('closetag', () => {
    open = '';
  });
  parser.on('text', (text) => {
    if (open === 'name') result.name += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return result;
}

const config = (text: string) =>
  ({
    type: 'test',
    name: text,
    memory: { value: 1024 },
    os: { type: { value: 'hvm' } },
    devices: { disk: [{ type: 'file', device: 'disk', source: { file: '/x' }, target: { dev: text } }] },
  }) as unknown as DomainConfig;

const runs = times(2000, 100_000);

test('an independent parser finds the same text, and no element more', { timeout: 300_000 }, () => {
  const expected = read(DomainConfig.format(config('plain'))).names;
  let written = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      let xml: string;
      try {
        xml = DomainConfig.format(config(text));
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return;
      }
      written++;
      const found = read(xml);
      expect(found.names).toEqual(expected);
      expect(found.serial).toBe(text);
      expect(found.name).toBe(text);
    }),
    { numRuns: runs },
  );
  expect(written).toBeGreaterThan(runs / 10);
  tried(
    'XML made from objects',
    'names of markup, NUL and control characters',
    runs,
    'the same text to another parser, or a TypeError',
  );
});

test('and so does libvirt', { timeout: 300_000 }, async () => {
  await using connection = await connect('test:///default');
  const rounds = times(300, 5000);
  let defined = 0;
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { devices: _, ...plain } = config(text);
      // libvirt itself refuses some names, such as those with a slash or of white space alone.
      const domain = await connection.defineDomain(plain as DomainConfig).catch(() => undefined);
      if (!domain) return;
      defined++;
      const { name } = domain;
      const { name: readBack } = await domain.getConfig();
      await domain.undefine();
      expect(name).toBe(text);
      // libvirt writes carriage returns as they are, and a parser has to take these for line feeds.
      expect(readBack).toBe(text.replaceAll(/\r\n?/g, '\n'));
      expect((await connection.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
    }),
    { numRuns: rounds },
  );
  expect(defined).toBeGreaterThan(rounds / 20);
  tried('XML made from objects', 'the same, defined as domains', rounds, 'each had exactly the name that was given');
});
