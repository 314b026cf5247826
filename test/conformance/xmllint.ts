import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConfigDocument, schemaText } from '../../lib/config/index.ts';
import { parseSource } from '../../lib/config/xml/parse.ts';
import type { Failure } from './conformance.ts';
import { type CorpusFile, documentFor } from './corpus.ts';

export interface Comparison {
  documents: number;
  failures: Failure[];
}

/** Compares the checker's verdicts with those of `xmllint --relaxng`; undefined when that is not installed. */
export function compareWithXmllint(files: readonly CorpusFile[], schemas: string): Comparison | undefined {
  if (spawnSync('xmllint', ['--version']).error) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'libvirt-native-xmllint-'));
  try {
    const comparison: Comparison = { documents: 0, failures: [] };
    for (const [document, members] of byDocument(files)) compareKind(document, members, schemas, directory, comparison);
    return comparison;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function byDocument(files: readonly CorpusFile[]): Map<ConfigDocument<object>, CorpusFile[]> {
  const groups = new Map<ConfigDocument<object>, CorpusFile[]>();
  for (const file of files) {
    const document = documentOf(file);
    if (document) groups.set(document, [...(groups.get(document) ?? []), file]);
  }
  return groups;
}

function documentOf({ text }: CorpusFile): ConfigDocument<object> | undefined {
  try {
    return documentFor(parseSource(text).root.name);
  } catch {
    return undefined;
  }
}

function compareKind(
  document: ConfigDocument<object>,
  files: readonly CorpusFile[],
  schemas: string,
  directory: string,
  comparison: Comparison,
): void {
  const paths = files.map(({ text }, index) => {
    const path = join(directory, `${document.name}-${index}.xml`);
    writeFileSync(path, text);
    return path;
  });
  const schema = join(directory, `${document.name}.rng`);
  writeFileSync(schema, schemaText(document.name, schemas));
  const { stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const invalid = new Set([...stderr.matchAll(/^(\S+) fails to validate$/gm)].map((match) => match[1]));
  files.forEach(({ path, text }, index) => {
    comparison.documents++;
    const problem = document.validate(text)[0];
    if ((problem !== undefined) === invalid.has(paths[index]!)) return;
    const detail = problem ? `${problem.path} ${problem.message}` : 'only xmllint finds it invalid';
    comparison.failures.push({ path, check: 'verdict', detail });
  });
}
