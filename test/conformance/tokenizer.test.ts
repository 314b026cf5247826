/** The tokenizer beside libxml2, on very many documents; by hand-written cases in test/config/tokenizer.test.ts. */
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { times } from '../faults/tried.ts';
import { Random } from '../support/random.ts';
import { hasCorpus } from './corpus.ts';
import { fuzzSeeds, mutateText } from './fuzz.ts';
import { dependsOnVersion, isRefusedByDesign, readOurTree, readTree, type Tree } from './libxml2.ts';

/** What was read; nothing, if the document is refused. */
function attempt(parse: (xml: string) => Tree, xml: string): Tree | undefined {
  try {
    return parse(xml);
  } catch {
    return undefined;
  }
}

/** After a breach of the rules of namespaces, libxml2 2.14 does not look at what comes after the root element. */
function isOnlyTooLong(xml: string): boolean {
  try {
    parseSource(xml);
    return false;
  } catch (error) {
    return (
      /a second root element|text outside the root element/.test(String(error)) && attempt(readTree, xml) !== undefined
    );
  }
}

describe('the tokenizer reads as libxml2 does', () => {
  // Lone surrogates cannot be handed to libxml2, and texts that begin with U+FEFF lose it on their way out of libxml2-wasm.
  test('on documents changed at random, whether it accepts or refuses', { timeout: 600_000 }, () => {
    const seeds = fuzzSeeds();
    const random = new Random(7);
    let accepted = 0;
    for (let count = 0; count < times(8_000, 200_000); count++) {
      const xml = mutateText(random.pick(seeds), random);
      if (isRefusedByDesign(xml) || dependsOnVersion(xml) || /[\ud800-\udfff]|.\ufeff/su.test(xml)) continue;
      const tree = attempt(readOurTree, xml);
      const expected = attempt(readTree, xml);
      if (JSON.stringify(tree) !== JSON.stringify(expected) && !isOnlyTooLong(xml)) {
        expect({ xml, tree }).toEqual({ xml, tree: expected });
      }
      if (tree) accepted++;
    }
    expect(accepted).toBeGreaterThan(500);
  });

  test.runIf(hasCorpus)('on libvirt’s own documents', () => {
    const every = times(4, 1);
    for (const xml of fuzzSeeds().filter((_, index) => index % every === 0))
      expect(attempt(readOurTree, xml)).toEqual(attempt(readTree, xml));
  });
});
