/** Suites of users, for vitest, for node:test and without a runner, and the snippets of docs/testing.md, as they use the packed package. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { transform } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { cache, guestFolder, root } from '../../scripts/paths.mjs';
import { processesWith } from '../support/children.ts';
import { temporaryFolder } from '../support/folder.ts';
import { image } from '../support/image.ts';
import { installPackage } from '../support/package.ts';
import { type Snippet, snippetsOf } from '../support/snippets.ts';

let project: string;
/** What users' programs inherit of this one: nothing of the runner that it runs in; a cache that has the image already. */
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  project = temporaryFolder('users');
  await installPackage(project);
  cpSync(join(root, 'test/testing/users'), project, { recursive: true });
  symlinkSync(join(root, 'node_modules/vitest'), join(project, 'node_modules/vitest'));
  cpSync(join(root, 'examples/test-suite'), join(project, 'example'), { recursive: true });
  writeFileSync(
    join(project, 'vitest.config.ts'),
    "export default { test: { include: ['**/*.{suite,test}.ts'], pool: 'forks', testTimeout: 120_000, reporters: ['json'], outputFile: 'results.json' } };",
  );
  const shared = join(project, 'cache/libvirt-native');
  mkdirSync(shared, { recursive: true });
  symlinkSync(guestFolder(), join(shared, 'guest'));
  mkdirSync(join(cache, 'qemu-capabilities'), { recursive: true });
  symlinkSync(join(cache, 'qemu-capabilities'), join(shared, 'qemu-capabilities'));
  environment = { PATH: process.env['PATH'], HOME: project, XDG_CACHE_HOME: join(project, 'cache') };
}, 240_000);

/** Runs one of the user's programs to its end. */
function run(...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { cwd: project, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The artifacts of a test that failed with a message. */
function expectArtifacts(folder: string, message: string): void {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(read('error.txt')).toContain(message);
  const [guest = ''] = readdirSync(folder).filter((name) => name.startsWith('lab-'));
  expect(read(`${guest}/console.txt`)).toContain('guest: ready');
  expect(read(`${guest}/live.xml`)).toMatch(/<domain type='\w+' id='\d+'/);
  expect(read(`${guest}/persistent.xml`)).toMatch(/<domain type='\w+'>/);
  expect(read('events.jsonl')).toContain(`"domain":"${guest}"`);
}

/** Runs a file of tests by vitest: how each of them ended, the exit code and all that was reported. */
async function runVitest(file: string) {
  const { code, output } = await run('node_modules/vitest/vitest.mjs', 'run', file);
  const { testResults } = JSON.parse(readFileSync(join(project, 'results.json'), 'utf8'));
  const outcomes = testResults[0].assertionResults.map(({ title, status }: Record<string, string>) => [title, status]);
  return { outcomes, code, output: `${output}${JSON.stringify(testResults)}` };
}

test('a suite of vitest has a lab and a guest, as new in each test, and the artifacts of a failed one', async () => {
  const { outcomes, code, output } = await runVitest('vitest.suite.ts');
  expect(outcomes, output).toEqual([
    ['runs commands', 'passed'],
    ['fails on purpose', 'failed'],
    ['runs after a failed test', 'passed'],
    ['needs no guest', 'passed'],
  ]);
  expect(code).toBe(1);
  expect(output).toContain('marked 48');
  expect(readdirSync(join(project, 'test-results'))).toEqual(['a guest of vitest fails on purpose']);
  expectArtifacts(join(project, 'test-results/a guest of vitest fails on purpose'), 'marked 48');
});

test('a suite of node:test has a lab and a guest, as new in each test, and the artifacts of a failed one', async () => {
  const { code, output } = await run('--test', '--test-reporter=tap', 'node.suite.mjs');
  const outcomes = [...output.matchAll(/^ *(ok|not ok) \d+ - (a guest of .*)$/gm)].map(([, outcome, name]) => [
    name,
    outcome,
  ]);
  expect(outcomes, output).toEqual([
    ['a guest of node:test runs commands', 'ok'],
    ['a guest of node:test fails on purpose', 'not ok'],
    ['a guest of node:test runs after a failed test', 'ok'],
  ]);
  expect(code).toBe(1);
  expect(output).toContain('marked 48');
  expect(readdirSync(join(project, 'artifacts'))).toEqual(['a guest of node_test fails on purpose']);
  expectArtifacts(join(project, 'artifacts/a guest of node_test fails on purpose'), 'marked 48');
});

test('a program without a runner boots a guest, resets it, and ends with nothing left', async () => {
  const { code, output } = await run('script.mjs');
  expect(code, output).toBe(0);
  expect(output).toBe('done\n');
  expectArtifacts(join(project, 'artifacts/script'), 'on purpose');
});

test('a suite that is killed while its guest boots leaves no process and no folder', async () => {
  const child = spawn(process.execPath, ['killed.mjs'], {
    cwd: project,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seen: string[] = [];
  let folder = '';
  for await (const line of createInterface({ input: child.stdout })) {
    seen.push(line);
    folder ||= line.match(/^folder (.*)/)?.[1] ?? '';
    if (line.startsWith('booting ')) break;
  }
  const name = seen.at(-1)?.match(/^booting (.*)/)?.[1] ?? '';
  expect(name, seen.join('\n')).not.toBe('');
  // QEMU's name for it.
  await expect.poll(() => processesWith(`guest=${name}`).length).toBeGreaterThan(0);
  child.kill('SIGKILL');
  const left = () => ({ processes: processesWith(`guest=${name}`), folder: existsSync(folder) });
  await expect.poll(left).toEqual({ processes: [], folder: false });
});

test('the example suite for a tool of one’s own passes', async () => {
  const { outcomes, code, output } = await runVitest('example/add-disk.test.ts');
  expect(code, output).toBe(0);
  expect(outcomes).toHaveLength(5);
});

/** How a snippet of docs/testing.md is run, and what it prints; or why it is not run here. */
type Row = { readonly by: 'node' | 'node --test' | 'vitest'; readonly prints: RegExp } | { readonly skipped: string };

/** Of each snippet, by its heading, in their order. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'A lab and its guests': [
    { by: 'node', prints: /^Linux \d\S+$/m },
    { by: 'node', prints: /^Linux$/m },
  ],
  vitest: [{ by: 'vitest', prints: /the lab has no other guest/ }],
  'node:test': [{ by: 'node --test', prints: /the guest runs Linux/ }],
  'What tests leave behind': [{ by: 'node', prints: /^\[ 'default' \]$/m }],
  Images: [
    process.env['LONG'] ? { by: 'node', prints: /^lo\neth0$/m } : { skipped: 'an image of Debian takes minutes: LONG' },
    { by: 'node', prints: /^$/ },
  ],
  'Daemons and faults': [
    { by: 'node', prints: /^$/ },
    { by: 'node', prints: /^true$/m },
  ],
  'Hosts with KVM and Xen': [
    { skipped: 'a test host takes minutes: npm run test:hosts resumes them as this one does' },
  ],
};

const snippets = snippetsOf('docs/testing.md');

const rowOf = (snippet: Snippet): Row | undefined => {
  const siblings = snippets.filter(({ heading }) => heading === snippet.heading);
  return rows[snippet.heading]?.[siblings.indexOf(snippet)];
};

test('each snippet of docs/testing.md has a row that says how it is run', () => {
  expect(snippets.filter((snippet) => !rowOf(snippet)).map(({ name }) => name)).toEqual([]);
  expect(snippets).toHaveLength(Object.values(rows).flat().length);
});

test.for(snippets.map((snippet) => [`${snippet.name}, under '${snippet.heading}',`, snippet] as const))(
  'the snippet %s does what it says',
  { timeout: 600_000 },
  async ([, snippet], { skip }) => {
    const row = rowOf(snippet)!;
    if ('skipped' in row) return skip(row.skipped);
    // The kernel and the initramfs that readers have.
    const text = snippet.text.replace('/srv/vmlinuz', image.kernel).replace('/srv/initramfs', image.initrd);
    if (row.by === 'vitest') {
      const file = snippet.name.replace('.ts', '.suite.ts');
      writeFileSync(join(project, file), text);
      const { code, output } = await runVitest(file);
      expect(output).toMatch(row.prints);
      expect(code, output).toBe(0);
      return;
    }
    // What each Node of today runs: types and `await using` are of TypeScript.
    const file = snippet.name.replace('.ts', '.mjs');
    const { code: program } = await transform(text, { loader: 'ts', format: 'esm', target: 'node20' });
    writeFileSync(join(project, file), program);
    const { code, output } = await run(...(row.by === 'node' ? [] : ['--test', '--test-reporter=tap']), file);
    expect(output).toMatch(row.prints);
    expect(code, output).toBe(0);
  },
);
