import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConfigDocument } from '../../lib/config/index.ts';
import * as config from '../../lib/config/index.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** libvirt's own documents, where a checkout has them beside it. */
export const SHARED_CORPUS = join(SHARED, 'corpus/libvirt-9.0.0-xml.tar.xz');
export const SHARED_SCHEMAS = join(SHARED, 'libvirt-12.8.0/schemas');

export const hasCorpus = existsSync(SHARED_CORPUS);
export const hasSchemas = existsSync(SHARED_SCHEMAS);

export interface CorpusFile {
  path: string;
  text: string;
}

/** All XML files of a directory or an archive that tar can read. */
export function readCorpus(source: string): CorpusFile[] {
  if (statSync(source).isDirectory()) return readDirectory(source);
  const directory = mkdtempSync(join(tmpdir(), 'corpus-'));
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
