/**
 * How fast documents are parsed and formatted, beside a generic parser and, where Go is installed, Go's XML module.
 *
 *     npx tsx test/bench/xml.ts [--corpus FILE|DIR]
 *
 * Each figure is the best of several passes over all domain documents, in one thread.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SaxesParser } from 'saxes';
import type { DomainConfig as Domain } from '../../lib/config/index.ts';
import { CORPUS, readCorpus } from '../conformance/corpus.ts';
import { randomDocument } from '../conformance/random.ts';
import { loadBuilt } from './xml-build.ts';
import { benchGo } from './xml-go.ts';

const PASSES = 15;

interface Figure {
  what: string;
  seconds: number;
}

/** The shortest of several passes. */
function measure(what: string, documents: readonly unknown[], step: (document: never) => unknown): Figure {
  let seconds = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass++) {
    const started = performance.now();
    for (const document of documents) step(document as never);
    seconds = Math.min(seconds, (performance.now() - started) / 1000);
  }
  return { what, seconds };
}

/** So many copies wait to be formatted: few enough to stay in the cache, as in Go's loop, which formats what it has just read. */
const BATCH = 20;

/** The shortest of several passes over plain copies, without the time that making them takes. */
function measureFresh(what: string, documents: readonly string[]): Figure {
  let seconds = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass++) {
    let milliseconds = 0;
    for (let from = 0; from < documents.length; from += BATCH) {
      const copies = documents.slice(from, from + BATCH).map((xml) => structuredClone(DomainConfig.parse(xml)));
      const started = performance.now();
      for (const config of copies) formatFlat(config);
      milliseconds += performance.now() - started;
    }
    seconds = Math.min(seconds, milliseconds / 1000);
  }
  return { what, seconds };
}

/** A string that was added up is put together when it is first read, which is part of the work. */
function formatFlat(config: Domain): number {
  return DomainConfig.format(config).charCodeAt(0);
}

function readWithSaxes(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', () => undefined);
  parser.on('text', () => undefined);
  parser.write(xml).close();
}

function print(figures: readonly Figure[], documents: readonly string[]): void {
  const megabytes = documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`${documents.length} domain documents, ${megabytes.toFixed(2)} MB, best of ${PASSES}\n`);
  for (const { what, seconds } of figures) {
    const rate = (megabytes / seconds).toFixed(1).padStart(8);
    const count = Math.round(documents.length / seconds)
      .toLocaleString('en')
      .padStart(10);
    console.log(`${what.padEnd(52)}${rate} MB/s${count} documents/s`);
  }
}

const { DomainConfig, parseSource, parseXml } = await loadBuilt();
const { values } = parseArgs({ options: { corpus: { type: 'string', default: CORPUS } } });
const documents = loadDocuments(values.corpus);

// What is kept alive costs time in all that comes after: so the parsed documents are not made before they are needed.
const figures = [
  measure('DomainConfig.parse', documents, (xml: string) => DomainConfig.parse(xml)),
  measure('parse and format, untouched', documents, (xml: string) => formatFlat(DomainConfig.parse(xml))),
  measure('DomainConfig.validate', documents, (xml: string) => DomainConfig.validate(xml)),
  measure('tokenize to a tree', documents, (xml: string) => parseSource(xml)),
  measure('parseXml, plain data', documents, (xml: string) => parseXml(xml)),
  measure('saxes, events only', documents, readWithSaxes),
  measureFresh('format alone, fresh', documents),
];
const both = figures[0]!.seconds + figures.at(-1)!.seconds;
const parsed = documents.map((xml) => DomainConfig.parse(xml));
figures.push(measure('format alone, untouched', parsed, formatFlat));
figures.push({ what: 'parse, and format fresh (what Go does)', seconds: both });
const go = benchGo(documents, PASSES);
figures.push(...go.filter((one) => 'seconds' in one));
print(figures, documents);
for (const one of go) {
  if ('problem' in one) console.log(`${one.what}, not measured: ${one.problem}`);
  else {
    const [fresh, untouched] = [both, figures[1]!.seconds].map((seconds) => (one.seconds / seconds).toFixed(1));
    console.log(`parse and format: ${fresh} times the rate of ${one.what}; untouched ${untouched} times`);
  }
}

function loadDocuments(corpus: string): string[] {
  if (!existsSync(corpus)) return Array.from({ length: 500 }, (_, seed) => randomDocument('DomainConfig', seed));
  return readCorpus(corpus)
    .map((file) => file.text)
    .filter((text) => /<domain[\s>]/.test(text) && isReadable(text));
}

function isReadable(text: string): boolean {
  try {
    return parseSource(text).root.name === 'domain';
  } catch {
    return false;
  }
}
