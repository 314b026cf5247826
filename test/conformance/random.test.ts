import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConfigDocument, loadSchemaValidator, parseXml, type SchemaValidator } from '../../lib/config/index.ts';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { fc, Random } from '../support/random.ts';
import { ALL_DOCUMENTS, hasSchemas, SCHEMAS } from './corpus.ts';
import { editAtRandom } from './edit.ts';
import { dependsOnVersion } from './libxml2.ts';
import { differenceInMeaning } from './meaning.ts';
import { mutateTree, writeTree } from './mutate.ts';
import { randomDocument } from './random.ts';

/** How many of each kind; more with XML_RUNS set. */
const { XML_RUNS = '12' } = process.env;
const RUNS = Number(XML_RUNS);

const seed = fc.nat(2 ** 30);

/** Checks something for random documents of every kind. */
function forAll(check: (document: ConfigDocument<object>, seed: number) => void): void {
  for (const document of ALL_DOCUMENTS)
    fc.assert(
      fc.property(seed, (value) => check(document, value)),
      { numRuns: RUNS },
    );
}

/** The order of unlike siblings is noted anew when a document is read. */
function withoutOrder(config: object): unknown {
  return JSON.parse(
    JSON.stringify(config, (key, value: unknown) =>
      key === '$order' ? undefined : typeof value === 'bigint' ? `${value}` : value,
    ),
  );
}

describe('random documents of every kind', () => {
  test('are valid, come back byte for byte, and rebuilt say the same and are valid', () => {
    forAll((document, value) => {
      const xml = randomDocument(document.name, value);
      expect(document.validate(xml)).toEqual([]);
      const config = document.parse(xml);
      expect(document.format(config)).toBe(xml);
      const rebuilt = document.format(structuredClone(config));
      expect(differenceInMeaning(parseSource(xml).root, parseSource(rebuilt).root)).toBeUndefined();
      expect(document.validate(rebuilt)).toEqual([]);
      expect(document.parse(rebuilt)).toEqual(config);
    });
  });

  test('differ from themselves in nothing', () => {
    forAll((document, value) => {
      const xml = randomDocument(document.name, value);
      const rebuilt = document.format(structuredClone(document.parse(xml)));
      expect(document.diff(xml, rebuilt, { ignoreDefaults: false })).toEqual([]);
    });
  });

  test('edited at random read as edited, and all lines outside of the edited element stay', () => {
    forAll((document, value) => {
      const xml = document.format(structuredClone(document.parse(randomDocument(document.name, value))));
      const config = document.parse(xml);
      const edited = editAtRandom(config, new Random(value));
      const after = document.format(config);
      expect(withoutOrder(document.parse(after))).toEqual(withoutOrder(config));
      if (edited) expect(edited.outside(xml, after)).toBe(true);
    });
  });
});

describe.runIf(hasSchemas)('verdicts are those of libxml2', () => {
  const oracles = new Map<string, SchemaValidator>();

  beforeAll(async () => {
    for (const { name } of ALL_DOCUMENTS) oracles.set(name, await loadSchemaValidator(name, SCHEMAS));
  });
  afterAll(() => {
    for (const oracle of oracles.values()) oracle[Symbol.dispose]();
  });

  test('on random documents with things changed', () => {
    forAll((document, value) => {
      const tree = parseXml(randomDocument(document.name, value, false));
      mutateTree(tree, new Random(value));
      const xml = writeTree(tree);
      const ours = document.validate(xml);
      const theirs = oracles.get(document.name)!.validate(xml);
      // libxml2 refuses some orders of siblings that may come in any order.
      if (theirs.some(({ message }) => message.includes('interleave')) || dependsOnVersion(xml)) return;
      expect({ xml, invalid: ours.length > 0 }).toEqual({ xml, invalid: theirs.length > 0 });
    });
  });
});
