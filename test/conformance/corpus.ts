import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ConfigDocument } from '../../lib/config/index.ts';
import * as config from '../../lib/config/index.ts';
import { corpus, libvirt } from '../../scripts/descriptions.mjs';

/** libvirt's own documents, and its schemas. Tests that need them are skipped where there are none. */
export const CORPUS = corpus;
export const SCHEMAS = join(libvirt, 'schemas');

export const hasCorpus = isThere(CORPUS, 'LIBVIRT_CORPUS');
export const hasSchemas = isThere(SCHEMAS, 'LIBVIRT_DESCRIPTIONS');

function isThere(place: string, variable: string): boolean {
  const found = existsSync(place);
  if (!found) console.warn(`skipped what needs ${place}: it is not there, and ${variable} does not say where it is`);
  return found;
}

export interface CorpusFile {
  path: string;
  text: string;
}

/** All XML files of a directory or an archive that tar can read. */
export function readCorpus(source: string): CorpusFile[] {
  if (statSync(source).isDirectory()) return readDirectory(source);
  const directory = mkdtempSync(join(tmpdir(), 'libvirt-native-corpus-'));
  try {
    const tar = spawnSync('tar', ['xf', source, '-C', directory], { encoding: 'utf8' });
    if (tar.status !== 0) throw new Error(`tar: ${tar.stderr}`);
    return readDirectory(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function readDirectory(directory: string): CorpusFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(directory, path), text: readFileSync(path, 'utf8') }));
}

/** Documents and devices by root element; a document goes before a device of the same root. */
const BY_ROOT = new Map<string, ConfigDocument<object>>();
for (const exported of Object.values(config) as unknown[]) {
  if (!isDocument(exported)) continue;
  const known = BY_ROOT.get(exported.root);
  if (!known || known.name.startsWith('Domain')) BY_ROOT.set(exported.root, exported);
}

function isDocument(value: unknown): value is ConfigDocument<object> {
  return typeof value === 'object' && value !== null && 'root' in value && 'parse' in value;
}

/** All documents and devices. */
export const ALL_DOCUMENTS: readonly ConfigDocument<object>[] = (Object.values(config) as unknown[]).filter(isDocument);

/** What reads documents with that root element. */
export function documentFor(root: string): ConfigDocument<object> | undefined {
  return BY_ROOT.get(root);
}
