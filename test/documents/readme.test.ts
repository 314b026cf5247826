/** Every snippet of the README runs, as it stands there. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../support/program.ts';

const root = new URL('../../', import.meta.url);
/** Inside the project, so that it finds the package under its own name. */
const folder = new URL('.cache/snippets/', root);
const snippets = [...readFileSync(new URL('README.md', root), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, text]) => text ?? '',
);

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The last line that each one prints. */
const expected = [
  /^test is running: 2048 MiB, 2 CPUs$/,
  /^test: started \(booted\)$/,
  /^worker \{ state: 'running'/,
  /^web true$/,
  /^VIR_ERR_NO_DOMAIN VIR_FROM_TEST virDomainLookupByName$/,
  /\{ queued: 0, running: \d, workers: 4 \}$/,
  /^virConnectGetHostname succeeded \d/,
];

test('there are as many snippets as expectations', () => {
  expect(snippets).toHaveLength(expected.length);
});

test.for(snippets.map((text, index) => [index + 1, text] as const))('snippet %i', async ([number, text]) => {
  const file = new URL(`snippet-${number}.ts`, folder);
  writeFileSync(file, text);
  const { code, stdout, stderr } = await runProgram(file);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(stdout.trim().split('\n').at(-1)).toMatch(expected[number - 1]!);
});
