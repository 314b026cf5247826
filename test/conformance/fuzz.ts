/**
 * Feeds the parser documents with bytes changed at random: each must be read or refused with a position, quickly.
 *
 *     npm run fuzz:xml -- [--count N] [--seed N] [--corpus FILE|DIR]
 */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { XmlError } from '../../lib/config/index.ts';
import { Random } from '../support/random.ts';
import { ALL_DOCUMENTS, CORPUS, documentFor, readCorpus } from './corpus.ts';
import { randomDocument } from './random.ts';

export interface FuzzResult {
  count: number;
  accepted: number;
  refused: number;
  /** The longest that one document took, in milliseconds. */
  slowest: number;
}

/** @throws when a document is neither read nor refused as it should be */
export function fuzz(documents: readonly string[], count: number, seed: number): FuzzResult {
  const random = new Random(seed);
  const result: FuzzResult = { count, accepted: 0, refused: 0, slowest: 0 };
  for (let done = 0; done < count; done++) {
    const xml = mutateText(random.pick(documents), random);
    const started = performance.now();
    if (isAccepted(xml)) result.accepted++;
    else result.refused++;
    result.slowest = Math.max(result.slowest, performance.now() - started);
  }
  return result;
}

/** Reads a document with all that can be done with it. */
function isAccepted(xml: string): boolean {
  const root = /<([\w:-]+)/.exec(xml.slice(0, 4000))?.[1] ?? 'domain';
  const document = documentFor(root) ?? ALL_DOCUMENTS[0]!;
  try {
    const config = document.parse(xml);
    if (document.format(config) !== xml) throw new Error(`not written as it was: ${JSON.stringify(xml)}`);
    document.validate(xml);
    const rebuilt = document.format(structuredClone(config));
    if (document.format(document.parse(rebuilt)) !== rebuilt) throw new Error(`unstable: ${JSON.stringify(xml)}`);
    return true;
  } catch (error) {
    if (error instanceof XmlError && error.line >= 1 && error.column >= 1) return false;
    throw new Error(`on ${JSON.stringify(xml)}`, { cause: error });
  }
}

const SNIPPETS = [
  '<',
  '>',
  '/>',
  '</',
  '&',
  '&amp;',
  '&#x41;',
  '&#0;',
  '&#xD800;',
  '&x;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '--',
  '<?',
  '?>',
  '<?xml version="1.0"?>',
  "'",
  '"',
  '=',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u0001',
  '\ud800',
  '\ufffe',
  '\ufeff',
  'é',
  '🖥',
  'xmlns=""',
  " xmlns:a='b'",
  'a:b',
  ':',
  '::',
  " a:b='c'",
  " xmlns:a=''",
  " xmlns:a='c' a:b=''",
  '<a:b/>',
  '<?a:b?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<a>',
  '</a>',
  '<a/>',
  "<a b='c' b='d'/>",
  '__proto__',
  "<__proto__ constructor='1'/>",
];

/** Deletes, doubles, inserts and replaces a few pieces. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let edits = 1 + random.below(3); edits > 0; edits--) {
    const at = random.below(mutated.length + 1);
    const end = Math.min(mutated.length, at + random.below(random.below(4) === 0 ? 200 : 6));
    const kind = random.below(5);
    const middle = kind === 0 ? '' : kind === 1 ? mutated.slice(at, end).repeat(2) : random.pick(SNIPPETS);
    mutated = mutated.slice(0, at) + middle + mutated.slice(kind < 4 ? end : at);
  }
  return mutated;
}

/** Documents to begin with: libvirt's own, or random ones where these are not available. */
export function fuzzSeeds(corpus: string = CORPUS): string[] {
  const random = ALL_DOCUMENTS.flatMap(({ name }) => [1, 2, 3].map((seed) => randomDocument(name, seed)));
  const own = existsSync(corpus) ? readCorpus(corpus).map((file) => file.text) : [];
  // Long documents take long and show nothing that short ones do not.
  return [...random, ...own].filter((text) => text.length < 4000);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '1000000' },
      seed: { type: 'string', default: `${Date.now() % 2 ** 31}` },
      corpus: { type: 'string' },
    },
  });
  console.log(`--seed ${values.seed} repeats this run`);
  const started = performance.now();
  const { count, accepted, refused, slowest } = fuzz(
    fuzzSeeds(values.corpus),
    Number(values.count),
    Number(values.seed),
  );
  const seconds = (performance.now() - started) / 1000;
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(`${count} documents in ${seconds.toFixed(0)} s: ${accepted} read, ${refused} refused with a position`);
  console.log(`slowest ${slowest.toFixed(0)} ms, ${memory} MiB resident`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
