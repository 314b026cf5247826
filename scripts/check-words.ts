/**
 * Part of npm run check: finds the words that scripts/words.ts lists, in all files of the repository that people write, and says what to
 * write instead.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { wordRows } from './words.ts';

/** Written by programs, or the record of the past, or the words themselves. */
const excluded =
  /(^|\/)generated\/|^(CHANGELOG\.md|package-lock\.json|LICENSE|docs\/(coverage|performance|reliability)\.md)$|\.svg$|^scripts\/words\.ts$/;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !excluded.test(path) && existsSync(join(root, path)));
const findings = files.flatMap(findingsIn);
for (const finding of findings) console.log(finding);
console.log(`${findings.length} words to replace in ${files.length} files.`);
process.exitCode = findings.length > 0 ? 1 : 0;

function findingsIn(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  if (text.includes('\0')) return [];
  const rows = wordRows.filter(({ except }) => !except?.test(path));
  return text.split('\n').flatMap((line, index) =>
    rows.flatMap(({ pattern, instead }) => {
      const match = pattern.exec(line);
      return match ? [`${path}:${index + 1}: "${match[0]}": ${instead}`] : [];
    }),
  );
}
