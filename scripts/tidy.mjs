// Part of npm run check: clang-tidy over native/, with the checks of .clang-tidy. Debian's package clang-tidy brings it; where it is
// missing, nothing is checked.
//
//   node scripts/tidy.mjs [files]    without files: all that binding.gyp names

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { prepareHeaders } from './native/headers.mjs';
import { cache, root } from './paths.mjs';

if (spawnSync('clang-tidy', ['--version']).error) {
  console.log('clang-tidy: skipped, it is not installed (Debian: apt install clang-tidy)');
  process.exit();
}

const gyp = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const { targets, variables } = gyp('binding.gyp');
const settings = gyp('native/settings.gypi');
const sources = [...variables.recorded_sources, ...targets.flatMap((target) => target.sources)].filter((file) =>
  file.endsWith('.cc'),
);
// The recorder is checked with the rest of the addon for development.
const defines = [...settings.defines, ...targets.flatMap((target) => target.defines ?? [])];

writeDatabase();
const chosen = process.argv.slice(2);
process.exitCode = (await tidy(chosen.length > 0 ? chosen : sources)) ? 0 : 1;

/** What the build passes to the compiler, as far as it changes what the sources mean. Headers of others are not checked. */
function writeDatabase() {
  const flags = [
    ...settings.cflags_cc.filter((flag) => flag.startsWith('-std=') || flag === '-fexceptions' || flag === '-fno-rtti'),
    ...defines.map((define) => `-D${define}`),
    ...settings.include_dirs.map((path) => `-I${join(root, 'native', path)}`),
    `-isystem${join(prepareHeaders(), 'include/node')}`,
  ];
  const entries = sources.map((file) => ({ directory: root, file, arguments: ['clang++', ...flags, '-c', file] }));
  mkdirSync(join(cache, 'tidy'), { recursive: true });
  writeFileSync(join(cache, 'tidy/compile_commands.json'), JSON.stringify(entries, null, 1));
}

/** One process per file, as many as there are cores. Prints what is found, and says whether all is well. */
async function tidy(files) {
  const waiting = [...files];
  let clean = true;
  const worker = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const { code, output } = await run('clang-tidy', ['--quiet', '-p', join(cache, 'tidy'), file]);
      if (code === 0) continue;
      clean = false;
      console.log(output.replaceAll(`${root}/`, ''));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return clean;
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
}
