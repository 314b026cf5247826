/**
 * Part of npm run check: finds the words that scripts/words/rows.ts lists, in all files of the repository that people write.
 *
 * scripts/words/remaining.json says how many of them each folder still has; more is an error. `npx tsx scripts/check-words.ts --update` lowers
 * these numbers and never raises one; `--list [folder …]` prints every place.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { wordRows } from './words/rows.ts';

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** Written by programs, or the record of the past, or the words themselves. */
const excluded =
  /(^|\/)generated\/|^(CHANGELOG\.md|package-lock\.json|LICENSE|docs\/(coverage|performance|reliability)\.md)$|\.svg$|^scripts\/words\//;
const remainingFile = join(root, 'scripts/words/remaining.json');

interface Finding {
  readonly folder: string;
  readonly text: string;
}

const findings = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !excluded.test(path))
  .flatMap(findingsIn);
const counts: Record<string, number> = {};
for (const { folder } of findings) counts[folder] = (counts[folder] ?? 0) + 1;
const remaining = JSON.parse(readFileSync(remainingFile, 'utf8')) as Record<string, number>;

const grown = Object.keys(counts).filter((folder) => counts[folder]! > (remaining[folder] ?? 0));
const shrunk = Object.keys(remaining).filter((folder) => (counts[folder] ?? 0) < remaining[folder]!);
if (values.list) {
  for (const { folder, text } of findings)
    if (positionals.length === 0 || positionals.includes(folder)) console.log(text);
} else {
  for (const { folder, text } of findings) if (grown.includes(folder)) console.log(text);
  for (const folder of grown) console.log(`${folder}: ${counts[folder]} found, ${remaining[folder] ?? 0} allowed`);
}
if (values.update) {
  const lowered = Object.entries(remaining).map(
    ([folder, count]) => [folder, Math.min(count, counts[folder] ?? 0)] as const,
  );
  const rest = Object.fromEntries(lowered.filter(([, count]) => count !== 0));
  writeFileSync(remainingFile, `${JSON.stringify(rest, null, 2)}\n`);
} else if (shrunk.length > 0) {
  console.log(`Fewer than allowed in ${shrunk.join(', ')}: run "npx tsx scripts/check-words.ts --update".`);
}
console.log(`${findings.length} words of the list remain in ${Object.keys(counts).length} folders.`);
process.exitCode = grown.length > 0 ? 1 : 0;

function findingsIn(path: string): Finding[] {
  const text = readFileSync(join(root, path), 'utf8');
  if (text.includes('\0')) return [];
  const rows = wordRows.filter(({ except }) => !except?.test(path));
  return text.split('\n').flatMap((line, index) =>
    rows.flatMap(({ pattern, instead }) => {
      const match = pattern.exec(line);
      return match ? [{ folder: folderOf(path), text: `${path}:${index + 1}: "${match[0]}": ${instead}` }] : [];
    }),
  );
}

/** Two levels: `lib/domain`, or `.` for what lies at the root. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
}
