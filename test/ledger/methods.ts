/** The public methods of the package: from its entry points as they are at run time, with the C functions that their comments name. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unnamedClasses } from '../support/verifies.ts';
import { root } from './records.ts';

const lib = join(root, 'lib');

interface Class {
  readonly name: string;
  readonly prototype: object;
}

/** The names of all: 'Domain.getVcpus' for methods and getters, static ones included, 'connect' for functions. */
export async function publicMethods(): Promise<string[]> {
  const files = entryPoints();
  const values = (await Promise.all(files.map(load))).flatMap((entry) => Object.values(entry));
  const classes = new Set(values.filter(isClass));
  const others = (await Promise.all(files.map(classesAsTypes))).flat().filter((type) => !classes.has(type));
  const unknown = others.filter(({ name }) => !unnamedClasses.includes(name));
  if (unknown.length > 0)
    throw new Error(`test/support/verifies.ts does not name the classes ${unknown.map(({ name }) => name).join(', ')}`);
  const functions = values.filter((value) => typeof value === 'function' && !isClass(value)) as { name: string }[];
  const members = [...classes, ...others].flatMap(membersOf);
  const hidden = hiddenMembers();
  return [...new Set([...functions.map(({ name }) => name), ...members])].filter((name) => !hidden.has(name)).sort();
}

const load = async (file: string) => (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;

/**
 * Entry points whose functions declare tests: they run where a test runner does, and tests observe nothing of the suites that they make.
 * test/testing/users.test.ts runs such suites.
 */
const forTestRunners: ReadonlySet<string> = new Set(['./testing/node', './testing/vitest']);

function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, { default: string } | string>>;
  };
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'string' || forTestRunners.has(path)
      ? []
      : [join(root, target.default.replace('dist/', 'lib/').replace(/\.js$/, '.ts'))],
  );
}

const isClass = (value: unknown): value is Class =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));

/** Classes that an entry point exports as types: programs get objects of them, even where they cannot name the class. */
async function classesAsTypes(entryPoint: string): Promise<Class[]> {
  const classes: Class[] = [];
  for (const [, isType, list = '', from = ''] of readFileSync(entryPoint, 'utf8').matchAll(
    /^export (type )?\{([^}]*)\} from '(.*)';/gm,
  )) {
    const names = list.split(',').map((name) => name.trim());
    const types = names.filter((name) => isType || name.startsWith('type ')).map((name) => name.replace('type ', ''));
    if (types.length === 0) continue;
    const module = await load(join(dirname(entryPoint), from));
    classes.push(...types.map((name) => module[name]).filter(isClass));
  }
  return classes;
}

function membersOf(type: Class): string[] {
  const statics = Object.entries(Object.getOwnPropertyDescriptors(type));
  const members = Object.entries(Object.getOwnPropertyDescriptors(type.prototype));
  return [...statics, ...members]
    .filter(
      ([name, { get, value }]) => name !== 'constructor' && (get || (typeof value === 'function' && !isClass(value))),
    )
    .map(([name]) => `${type.name}.${name}`);
}

/** Members at run time that TypeScript hides from programs: those marked so, and those of derived classes. */
function hiddenMembers(): Set<string> {
  const isHidden = ({ line, comment }: Declaration) =>
    /^ {2}(?:protected|private) /.test(line) || comment.some((text) => text.includes('@internal'));
  return new Set([...allDeclarations()].filter(isHidden).map(methodOf));
}

/** For each C function that the comment of a public method names under @see, these methods. */
export function methodsByFunction(methods: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set([...methods, streams]);
  const byFunction = new Map<string, Set<string>>();
  for (const declaration of allDeclarations()) {
    const method = methodOf(declaration);
    if (!known.has(method)) continue;
    for (const [, api] of declaration.comment.join('\n').matchAll(/@see (vir\w+)/g))
      byFunction.set(api!, (byFunction.get(api!) ?? new Set()).add(method));
  }
  return new Map(Array.from(byFunction, ([api, names]) => [api, [...names].sort()]));
}

/** A method, property or function in a source. */
interface Declaration {
  /** The class that it is a member of; '' for a function. */
  readonly owner: string;
  readonly name: string;
  /** The line that it begins on. */
  readonly line: string;
  /** The lines of the comment above it. */
  readonly comment: readonly string[];
}

function* allDeclarations(): Generator<Declaration> {
  for (const name of readdirSync(lib, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts') && !name.includes('generated')) yield* declarations(readFileSync(join(lib, name), 'utf8'));
}

/** The formatter puts every member of a class, or of a part of one, at two spaces, and what stands outside at none. */
function* declarations(source: string): Generator<Declaration> {
  let owner = '';
  let comment: string[] = [];
  for (const line of source.split('\n')) {
    if (/^ *(\/\*\*|\*|\/\/)/.test(line)) {
      comment.push(line);
      continue;
    }
    owner = ownerOf(line) ?? owner;
    if (/^}/.test(line)) owner = '';
    const name = declared(line);
    if (name) yield { owner, name, line, comment };
    comment = [];
  }
}

/** What stands for the functions of streams: programs get streams of Node. */
const streams = 'streams';

function methodOf({ owner, name }: Declaration): string {
  if (owner === 'StreamHandle') return streams;
  return owner === '' ? name : `${owner}.${name}`;
}

/** The class whose members, or those of a part of it, begin after a line. */
function ownerOf(line: string): string | undefined {
  const part = /^export const (connection|domain)\w*Methods = \{/.exec(line)?.[1];
  if (part) return part === 'domain' ? 'Domain' : 'Connection';
  return /^(?:export )?(?:(?:abstract )?class|interface) (\w+)/.exec(line)?.[1];
}

/** The name of the method, property or function whose declaration begins on a line. */
function declared(line: string): string | undefined {
  const member =
    /^ {2}(?:(?:protected|private|abstract|static|async|override|readonly|get) )*(#?\w+)(?:<.*>)?(?:\(|: Promise<)/.exec(
      line,
    );
  return (member ?? /^(?:export )?(?:async )?function (\w+)/.exec(line))?.[1];
}
