/** Which methods of the library call which C functions: read from the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './records.ts';

/** For each C function that the library calls or documents, the methods that lead there: 'domain.getInfo'. */
export function readMethods(): ReadonlyMap<string, readonly string[]> {
  const methods = new Map<string, Set<string>>();
  for (const file of sources()) {
    for (const { api, method } of scan(readFileSync(file, 'utf8'))) {
      const known = methods.get(api) ?? new Set();
      methods.set(api, known.add(method));
    }
  }
  return new Map(Array.from(methods, ([api, names]) => [api, [...names].sort()]));
}

function sources(): string[] {
  const lib = join(root, 'lib');
  return readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !/^(native|config|testing|constants|devices|drivers|doctor|guest)/.test(name),
    )
    .map((name) => join(lib, name));
}

interface Mention {
  readonly api: string;
  readonly method: string;
}

/**
 * A function belongs to the method whose comment has it under @see; one that no comment names, to the method that calls it.
 * The formatter puts every method of a class, or of a part of one, at two spaces, and what stands outside at none.
 */
function scan(source: string): Mention[] {
  const seen: Mention[] = [];
  const called: Mention[] = [];
  /** Which methods use which private ones, and which functions of the file. */
  const users = new Map<string, string[]>();
  let owner = '';
  let method = '';
  let documented: string[] = [];
  for (const line of source.split('\n')) {
    documented.push(...Array.from(line.matchAll(/@see (vir\w+)/g), ([, api]) => api!));
    owner = ownerOf(line) ?? owner;
    if (/^}/.test(line)) [owner, method] = ['', ''];
    const name = declared(line);
    if (name) {
      method = nameOf(owner, name);
      for (const api of documented) seen.push({ api, method });
      documented = [];
    }
    for (const [, api] of line.matchAll(/'(vir[A-Z]\w+)'/g)) called.push({ api: api!, method });
    for (const [, hidden, helper] of line.matchAll(/this\.(#\w+)\(|\b(\w+)\(this[,)]/g)) {
      const used = hidden ? nameOf(owner, hidden) : helper!;
      if (method !== '' && used !== method) users.set(used, [...(users.get(used) ?? []), method]);
    }
  }
  const unseen = called.filter(({ api }) => !seen.some((one) => one.api === api));
  const shown = unseen.flatMap(({ api, method }) =>
    (users.get(method) ?? (method.includes('#') ? [] : [method])).map((user) => ({ api, method: user })),
  );
  return [...seen, ...shown];
}

/** The class whose members, or those of a part of it, begin after a line. */
function ownerOf(line: string): string | undefined {
  const part = /^export const (connection|domain)\w*Methods = \{/.exec(line)?.[1];
  if (part) return part === 'domain' ? 'Domain' : 'Connection';
  return /^(?:export )?(?:(?:abstract )?class|interface) (\w+)/.exec(line)?.[1];
}

/** The name of the method, property or function whose declaration begins on a line. */
function declared(line: string): string | undefined {
  const member = /^ {2}(?:(?:static|async|override|readonly|get) )*(#?\w+)(?:<.*>)?(?:\(|: Promise<)/.exec(line);
  if (member) return member[1] === 'constructor' ? undefined : member[1];
  return /^(?:export )?(?:async )?function (\w+)/.exec(line)?.[1];
}

function nameOf(owner: string, method: string): string {
  if (owner === '') return method;
  if (owner === 'StreamHandle') return 'streams';
  return `${owner[0]!.toLowerCase()}${owner.slice(1)}.${method}`;
}
