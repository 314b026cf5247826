import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIRECTORY = new URL('./.build/', import.meta.url);

export type Library = typeof import('../../lib/config/index.ts') & typeof import('../../lib/config/xml/parse.ts');

/**
 * The XML layer as it is shipped: compiled by tsc. As tsx runs it, each function made carries the cost of getting its
 * name back, and parsing takes three times as long.
 */
export async function loadBuilt(): Promise<Library> {
  const directory = fileURLToPath(DIRECTORY);
  mkdirSync(directory, { recursive: true });
  try {
    const config = {
      extends: '../../../tsconfig.json',
      compilerOptions: { noEmit: false, rootDir: '../../../lib', outDir: 'dist' },
      files: ['../../../lib/config/index.ts'],
      include: [],
    };
    writeFileSync(`${directory}tsconfig.json`, JSON.stringify(config));
    const tsc = spawnSync('npx', ['tsc', '-p', directory], { encoding: 'utf8' });
    if (tsc.status !== 0) throw new Error(tsc.stdout);
    const index = await import(`${directory}dist/config/index.js`);
    return { ...index, ...(await import(`${directory}dist/config/xml/parse.js`)) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
