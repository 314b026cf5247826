/** Every snippet of the documents compiles, and those of complete programs run as they stand there. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../support/program.ts';
import { type Snippet, snippetsOf } from '../support/snippets.ts';
import { sriovURI } from '../unit/sriov.ts';
import { globals, localFiles } from './globals.ts';

const root = new URL('../../', import.meta.url);
/** Inside the project, so that it finds the package under its own name. */
const folder = new URL('.cache/snippets/', root);

const documents = [
  'README.md',
  'docs/config-recipes.md',
  'docs/config-rules.md',
  'docs/guests.md',
  'docs/guide.md',
  'docs/kvm-and-xen.md',
  'docs/pci.md',
  'docs/set-up.md',
  'docs/test-hosts.md',
  'docs/testing.md',
  'docs/xen.md',
];

const snippets: readonly Snippet[] = documents.flatMap(snippetsOf);

/** A whole program; the other snippets are parts of one. Those of docs/testing.md are run by test/testing/users.test.ts, where guests are. */
const isProgram = ({ document, text }: Snippet) =>
  document !== 'docs/testing.md' && /\b(connect|keepConnected)\((\)|'test:)/.test(text);

/** A line that each program prints. */
const printed: readonly [part: string, expected: RegExp][] = [
  ['listAllDomains', /^test is running: 2048 MiB, 2 CPUs$/m],
  ['defineDomain(config);\nawait domain.create', /^worker \{ state: 'running'/m],
  ["events('domain-lifecycle')", /^test: started \(booted\)$/m],
  ['isNotFound', /^VIR_ERR_NO_DOMAIN VIR_FROM_TEST virDomainLookupByName$/m],
  ['formatDiff', /\/vcpu.*4/m],
  ['planGuest', /^web true$/m],
  ['claim(', /^0000:05:10\.\d of 82576 Gigabit \{/m],
  ['watchDomains', /^test: none → running/m],
  ['const features', /^"domainSnapshotCreateXML" true$/m],
  ['diagnostics_channel', /^virConnectGetHostname succeeded after \d+\.\d ms$/m],
];

let defaultURI: string;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('globals.d.ts', folder), globals);
  // A module, so that its names are its own.
  for (const { name, text } of snippets) writeFileSync(new URL(name, folder), `${localFiles(text)}\nexport {};\n`);
  defaultURI = sriovURI();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the snippets of all documents compile', async () => {
  const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023'];
  const libraries = ['--lib', 'es2023,esnext.disposable', '--module', 'nodenext', '--types', 'node'];
  const allowed = ['--allowImportingTsExtensions'];
  const files = [...snippets.map(({ name }) => name), 'globals.d.ts'].map((name) =>
    fileURLToPath(new URL(name, folder)),
  );
  const compiler = fileURLToPath(new URL('node_modules/.bin/tsc', root));
  const errors = await new Promise<string>((resolve) => {
    execFile(compiler, [...options, ...libraries, ...allowed, ...files], { cwd: folder }, (_, stdout) =>
      resolve(stdout),
    );
  });
  // Files of the repository are checked with its own options.
  expect(errors.split('\n').filter((line) => !line.startsWith('../'))).toEqual(['']);
});

test('each program has an expected output', () => {
  for (const snippet of snippets.filter(isProgram)) {
    const rows = printed.filter(([part]) => snippet.text.includes(part));
    expect(rows, snippet.name).toHaveLength(1);
  }
  expect(snippets.filter(isProgram)).toHaveLength(printed.length);
});

test.for(snippets.filter(isProgram).map((snippet) => [snippet.name, snippet] as const))(
  'the program %s prints what it says',
  async ([name, { text }]) => {
    const { code, stdout, stderr } = await runProgram(new URL(name, folder), [], {
      env: { LIBVIRT_DEFAULT_URI: defaultURI },
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const [, expected] = printed.find(([part]) => text.includes(part))!;
    expect(stdout).toMatch(expected);
  },
);
