import { type ConfigDocument, loadSchemaValidator, type SchemaValidator, XmlError } from '../../lib/config/index.ts';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { broken } from './broken.ts';
import { type CorpusFile, documentFor } from './corpus.ts';
import { checkWellFormed, dependsOnVersion, isRefusedByDesign } from './libxml2.ts';
import { differenceInMeaning } from './meaning.ts';

/** What one document did not stand. */
export interface Failure {
  path: string;
  check: 'well-formed' | 'bytes' | 'meaning' | 'again' | 'verdict' | 'fresh' | 'refusal' | 'error';
  detail: string;
}

/** How the documents of one kind did. */
export interface Total {
  documents: number;
  valid: number;
  /** Variants broken on purpose that were refused with a position. */
  refused: number;
  failures: number;
}

export interface Result {
  totals: Map<string, Total>;
  failures: Failure[];
  /** Files that are no libvirt document, and why. */
  skipped: { path: string; reason: string }[];
}

/** Puts every document to every test. With a directory of schemas the verdicts are compared with libxml2's. */
export async function checkCorpus(files: readonly CorpusFile[], schemas?: string): Promise<Result> {
  const result: Result = { totals: new Map(), failures: [], skipped: [] };
  const oracles = new Map<string, SchemaValidator>();
  for (const file of files) {
    const document = identify(file, result);
    if (!document) continue;
    if (schemas !== undefined && !oracles.has(document.name)) {
      oracles.set(document.name, await loadSchemaValidator(document.name, schemas));
    }
    checkFile(document, file, oracles.get(document.name), result);
  }
  for (const oracle of oracles.values()) oracle[Symbol.dispose]();
  return result;
}

/** Whether it is XML is for libxml2 to say: what the parser refuses is skipped only if libxml2 refuses it, too. */
function identify({ path, text }: CorpusFile, result: Result): ConfigDocument<object> | undefined {
  const ours = attempt(() => parseSource(text).root.name);
  const theirs = attempt(() => checkWellFormed(text));
  if ('error' in ours) {
    const reason = String(ours.error);
    if ('error' in theirs || isRefusedByDesign(text)) result.skipped.push({ path, reason });
    else result.failures.push({ path, check: 'well-formed', detail: `only the parser refuses it: ${reason}` });
    return undefined;
  }
  if ('error' in theirs && !dependsOnVersion(text)) {
    result.failures.push({ path, check: 'well-formed', detail: `only libxml2 refuses it: ${String(theirs.error)}` });
    return undefined;
  }
  const document = documentFor(ours.value);
  if (!document) result.skipped.push({ path, reason: `no libvirt document has the root <${ours.value}>` });
  return document;
}

function attempt<Value>(run: () => Value): { value: Value } | { error: unknown } {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

function checkFile(
  document: ConfigDocument<object>,
  { path, text }: CorpusFile,
  oracle: SchemaValidator | undefined,
  result: Result,
): void {
  const total = result.totals.get(document.name) ?? { documents: 0, valid: 0, refused: 0, failures: 0 };
  result.totals.set(document.name, total);
  total.documents++;
  const fail = (check: Failure['check'], detail: string): void => {
    total.failures++;
    result.failures.push({ path, check, detail });
  };
  try {
    const valid = document.validate(text).length === 0;
    if (valid) total.valid++;
    checkVerdict(document, text, oracle, fail);
    checkRoundTrip(document, text, valid, oracle, fail);
    total.refused += checkRefusals(document, text, fail);
  } catch (error) {
    fail('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

type Fail = (check: Failure['check'], detail: string) => void;

function checkVerdict(
  document: ConfigDocument<object>,
  xml: string,
  oracle: SchemaValidator | undefined,
  fail: Fail,
): void {
  if (!oracle) return;
  const ours = document.validate(xml);
  const theirs = oracle.validate(xml);
  if (ours.length > 0 === theirs.length > 0) return;
  const problem = ours[0] ? `${ours[0].path} ${ours[0].message}` : `only libxml2 says: ${theirs[0]?.message}`;
  fail('verdict', problem);
}

function checkRoundTrip(
  document: ConfigDocument<object>,
  text: string,
  valid: boolean,
  oracle: SchemaValidator | undefined,
  fail: Fail,
): void {
  const parsed = document.parse(text);
  if (document.format(parsed) !== text) fail('bytes', 'the untouched document is not written as it was');
  const rebuilt = document.format(structuredClone(parsed));
  const difference = differenceInMeaning(parseSource(text).root, parseSource(rebuilt).root);
  if (difference !== undefined) fail('meaning', difference);
  if (document.format(document.parse(rebuilt)) !== rebuilt)
    fail('again', 'the fresh document is not written as it was');
  if (!valid) return;
  const problem = document.validate(rebuilt)[0] ?? oracle?.validate(rebuilt)[0];
  if (problem) fail('fresh', `the fresh document is not valid: ${problem.path} ${problem.message}`);
}

function checkRefusals(document: ConfigDocument<object>, text: string, fail: Fail): number {
  let refused = 0;
  for (const { what, xml } of broken(text)) {
    try {
      document.parse(xml);
      fail('refusal', `accepted although ${what}`);
    } catch (error) {
      if (error instanceof XmlError && error.line >= 1 && error.column >= 1) refused++;
      else fail('refusal', `${what}: ${String(error)}`);
    }
  }
  return refused;
}
