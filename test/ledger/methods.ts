/** The public methods of the package: from its entry points as they are at run time, with the C functions that their comments name. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unnamedClasses } from '../support/verifies.ts';
import { root } from './records.ts';

const lib = join(root, 'lib');

/** Members at run time that TypeScript hides from programs. */
const hidden: ReadonlySet<string> = new Set([
  'Connection.identify',
  'AdminConnection.identify',
  'LibvirtObject.identify',
  ...['IsolatedDaemon', 'PrivateDaemon', 'TestDaemon'].flatMap((daemon) =>
    ['prepare', 'daemonOf', 'finish', 'started'].map((member) => `${daemon}.${member}`),
  ),
]);

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
  return [...new Set([...functions.map(({ name }) => name), ...members])].filter((name) => !hidden.has(name)).sort();
}

const load = async (file: string) => (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;

function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, { default: string } | string>>;
  };
  return Object.values(exports)
    .filter((target) => typeof target !== 'string')
    .map((target) => join(root, target.default.replace('dist/', 'lib/').replace(/\.js$/, '.ts')));
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

/** For each C function that the comment of a public method names under @see, these methods. */
export function methodsByFunction(methods: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(methods);
  const byFunction = new Map<string, Set<string>>();
  for (const file of sources()) {
    for (const { api, method } of mentions(readFileSync(file, 'utf8'))) {
      if (!known.has(method) && method !== streams) continue;
      byFunction.set(api, (byFunction.get(api) ?? new Set()).add(method));
    }
  }
  return new Map(Array.from(byFunction, ([api, names]) => [api, [...names].sort()]));
}

const sources = () =>
  readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => join(lib, name));

/** What stands for the functions of streams: programs get streams of Node. */
const streams = 'streams';

/** The formatter puts every method of a class, or of a part of one, at two spaces, and what stands outside at none. */
function* mentions(source: string): Generator<{ api: string; method: string }> {
  let owner = '';
  let documented: string[] = [];
  for (const line of source.split('\n')) {
    documented.push(...Array.from(line.matchAll(/@see (vir\w+)/g), ([, api]) => api!));
    owner = ownerOf(line) ?? owner;
    if (/^}/.test(line)) owner = '';
    const name = declared(line);
    if (!name) continue;
    for (const api of documented) yield { api, method: methodOf(owner, name) };
    documented = [];
  }
}

function methodOf(owner: string, name: string): string {
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
  const member = /^ {2}(?:(?:static|async|override|readonly|get) )*(#?\w+)(?:<.*>)?(?:\(|: Promise<)/.exec(line);
  if (member) return member[1] === 'constructor' ? undefined : member[1];
  return /^(?:export )?(?:async )?function (\w+)/.exec(line)?.[1];
}
