/**
 * Part of npm run check: what the documents refer to is there. Links and their headings; paths of this repository, also in comments of
 * sources; npm scripts. And lines of documents have at most 120 columns, except tables, code and links.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

const longest = 120;

/** Written by programs from what is there at that moment, or the record of the past. */
const excluded = /(^|\/)generated\/|^CHANGELOG\.md$|^package-lock\.json$|\.(svg|inc)$/;

/** Documents that programs write, with lines of any length; what they refer to may be moved afterwards. */
const written = /^docs\/(coverage|performance|reliability)\.md$/;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !excluded.test(path) && existsSync(join(root, path)));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const problems = files.flatMap((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  if (text.includes('\0')) return [];
  if (/^(<<<<<<<|>>>>>>>) /m.test(text)) return [`${path}: has conflict markers`];
  return path.endsWith('.md')
    ? [
        ...namedPaths(path, text),
        ...links(path, text),
        ...commands(path, text),
        ...(written.test(path) ? [] : longLines(path, text)),
      ]
    : namedPaths(path, commentsOf(text));
});
for (const problem of problems) console.log(problem);
console.log(`${files.length} files, ${problems.length} references to nothing or lines that are too long.`);
process.exitCode = problems.length > 0 ? 1 : 0;

function placeOf(path: string, text: string, index: number): string {
  return `${path}:${text.slice(0, index).split('\n').length}`;
}

/** The same lines, without what is not a comment. */
function commentsOf(text: string): string {
  return text
    .split('\n')
    .map((line) => /(^\s*(\*|\/\*|#)|\/\/ ).*/.exec(line)?.[0] ?? '')
    .join('\n');
}

/** `lib/core/call.ts`, `native/calls`: files with a suffix anywhere; folders in documents, where they stand in back quotes. */
function namedPaths(path: string, text: string): string[] {
  const top = '(?:lib|native|test|scripts|generator|examples|docs)';
  const file = new RegExp(`(?<![\\w./-])${top}/[\\w./-]*\\.(?:ts|mts|mjs|cc|h|md|sh)\\b`, 'g');
  const quoted = new RegExp(`(?<=\`)${top}(?:/[\\w.-]+)*/?(?=\`)`, 'g');
  return [...text.matchAll(file), ...(path.endsWith('.md') ? text.matchAll(quoted) : [])]
    .filter(([name]) => !existsSync(join(root, name)))
    .map((match) => `${placeOf(path, text, match.index)}: there is no ${match[0]}`);
}

/** `[text](path#heading)`. */
function links(path: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap((match) => {
    const [target = '', heading] = match[1]!.split('#');
    if (/^\w+:/.test(target)) return [];
    const file = target === '' ? path : join(dirname(path), target);
    const isThere =
      existsSync(join(root, file)) && (heading === undefined || headingsOf(file).includes(heading.toLowerCase()));
    return isThere ? [] : [`${placeOf(path, text, match.index)}: there is no ${match[1]}`];
  });
}

/** As GitHub makes anchors of headings. */
function headingsOf(file: string): string[] {
  return [...readFileSync(join(root, file), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

function commands(path: string, text: string): string[] {
  return [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)]
    .filter(([, name = '']) => !(name in scripts))
    .map((match) => `${placeOf(path, text, match.index)}: there is no script ${match[1]}`);
}

/** Tables, code, and what has no blank to break at are free. */
function longLines(path: string, text: string): string[] {
  let isCode = false;
  return text.split('\n').flatMap((line, index) => {
    if (line.startsWith('```')) isCode = !isCode;
    const isFree = isCode || line.startsWith('|') || line.length <= longest || !/ /.test(line.trim().slice(0, longest));
    return isFree ? [] : [`${path}:${index + 1}: ${line.length} columns; the limit is ${longest}`];
  });
}
