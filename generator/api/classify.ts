import type { Annotations } from './annotations.ts';
import type { Enumeration } from './enums.ts';
import { type Guess, guessArgument, guessResult } from './guess.ts';
import {
  type ArgumentKind,
  argumentKinds,
  isArgumentKind,
  isResultKind,
  type Reference,
  type Requirement,
  type ResultKind,
  requirementsOf,
  resultKinds,
} from './kinds.ts';
import type { ApiFunction, Model } from './model.ts';
import { objectTypeOf } from './objects.ts';
import { structNameOf } from './types.ts';

export interface ClassifiedArgument extends Reference {
  readonly name: string;
  readonly kind: ArgumentKind;
  /** Never to be shown: a password, a key. */
  readonly secret: boolean;
  /** The number of elements for which native code makes room. */
  readonly capacity: boolean;
}

export interface ClassifiedResult extends Reference {
  readonly name: string;
  readonly kind: ResultKind;
  readonly secret: boolean;
}

export interface Row {
  readonly function: ApiFunction;
  readonly urgent: boolean;
  readonly result: ClassifiedResult;
  readonly arguments: readonly ClassifiedArgument[];
}

export interface Context {
  readonly model: Model;
  readonly notes: Annotations;
  readonly enums: ReadonlyMap<string, Enumeration>;
}

export function classify(fn: ApiFunction, context: Context): Row {
  const notes = context.notes.functions[fn.name] ?? {};
  for (const name of Object.keys(notes)) {
    if (name !== '=>' && !fn.arguments.some((argument) => argument.name === name))
      throw new Error(`annotations: ${fn.name} has no argument ${name}`);
  }
  const args = fn.arguments.map((argument, index) => {
    const note = notes[argument.name];
    const guess = note === undefined ? guessArgument(fn, index, context) : readNote(note);
    if (!guess)
      throw new Error(`${fn.name}: the kind of argument ${argument.type} ${argument.name} is unknown; annotate it`);
    return classifyArgument(fn, index, guess, context);
  });
  const kinds = args.map(({ kind }) => kind);
  const note = notes['=>'];
  const guess = note === undefined ? guessResult(fn, kinds) : readNote(note);
  if (!guess)
    throw new Error(
      `${fn.name}: the kind of its result (${fn.result.type}: ${fn.result.info}) is unknown; annotate it`,
    );
  const capacities = new Set(args.flatMap(({ count, length }) => [count, length]));
  return {
    function: fn,
    urgent: context.notes.urgent.includes(fn.name),
    result: classifyResult(fn, guess, context),
    arguments: args.map((argument, index) => ({
      ...argument,
      capacity: /^u?int(32|64)$/.test(argument.kind) && capacities.has(index),
    })),
  };
}

/** Reads `kind[!] [name] [count=name] [length=name] [as name]`. */
function readNote(note: string): Guess {
  const match = /^(\w+)(!?)(?: (?!as )(\w+))?(?: count=(\w+))?(?: length=(\w+))?(?: as (\w+))?$/.exec(note);
  if (!match) throw new Error(`annotations: cannot read '${note}'`);
  const [, kind = '', secret, detail, count, length, name] = match;
  return { kind, secret: secret === '!', detail, count, length, name };
}

function classifyArgument(
  fn: ApiFunction,
  index: number,
  guess: Guess,
  context: Context,
): Omit<ClassifiedArgument, 'capacity'> {
  const { name, type } = fn.arguments[index]!;
  const { kind, secret = false } = guess;
  if (!isArgumentKind(kind)) throw new Error(`${fn.name}: argument ${name} has an unknown kind, ${kind}`);
  const requirements = requirementsOf(argumentKinds[kind]);
  return { name, kind, secret, ...resolve(requirements, { fn, type, guess, context, what: `argument ${name}` }) };
}

function classifyResult(fn: ApiFunction, guess: Guess, context: Context): ClassifiedResult {
  const { kind, name = 'result', secret = false } = guess;
  if (!isResultKind(kind)) throw new Error(`${fn.name}: its result has an unknown kind, ${kind}`);
  const requirements = requirementsOf(resultKinds[kind]);
  return {
    name,
    kind,
    secret,
    ...resolve(requirements, { fn, type: fn.result.type, guess, context, what: 'its result' }),
  };
}

/** An argument or a result, and where it stands. */
interface Site {
  readonly fn: ApiFunction;
  readonly type: string;
  readonly guess: Guess;
  readonly context: Context;
  /** For errors. */
  readonly what: string;
}

const resolvers: Readonly<Record<Requirement, (site: Site) => Reference>> = {
  object: (site) => ({ object: objectTypeOf(pointerOf(site)) ?? fail(site, 'a pointer to an object') }),
  struct: (site) => ({
    struct: structNameOf(pointerOf(site), site.context.model) ?? fail(site, 'a pointer to a struct'),
  }),
  structOfSibling: (site) => {
    const type = site.fn.arguments[sibling(site, site.guess.detail)]?.type ?? '';
    return { struct: structNameOf(type, site.context.model) ?? fail(site, 'a sibling that is a struct') };
  },
  'enum?': (site) => (site.guess.detail === undefined ? {} : { enum: enumNamed(site) }),
  flags: (site) => ({ flags: site.guess.detail?.split('+').map((cName) => flagsNamed(site, cName)) ?? [] }),
  group: (site) => ({ group: groupOf(site) ?? fail(site, 'a group of parameters') }),
  list: (site) => ({ list: sibling(site, site.guess.detail) }),
  'list?': (site) => (site.guess.detail === undefined ? {} : { list: sibling(site, site.guess.detail) }),
  count: (site) => ({ count: sibling(site, site.guess.count) }),
  'count?': (site) => (site.guess.count === undefined ? {} : { count: sibling(site, site.guess.count) }),
  length: (site) => ({ length: sibling(site, site.guess.length) }),
};

/** What reads the name that stands behind a kind. */
const named: ReadonlySet<Requirement> = new Set(['structOfSibling', 'enum?', 'flags', 'list', 'list?']);

function resolve(requirements: readonly Requirement[], site: Site): Reference {
  const { detail, count, length } = site.guess;
  const takes = (name: string) => requirements.some((requirement) => requirement.replace('?', '') === name);
  if (detail !== undefined && !requirements.some((requirement) => named.has(requirement))) fail(site, 'no detail');
  if (count !== undefined && !takes('count')) fail(site, 'no count');
  if (length !== undefined && !takes('length')) fail(site, 'no length');
  return Object.assign({}, ...requirements.map((requirement) => resolvers[requirement](site)));
}

function fail({ fn, what, guess }: Site, needed: string): never {
  throw new Error(`${fn.name}: ${what} (${guess.kind}) needs ${needed}`);
}

function pointerOf({ type }: Site): string {
  return type.replace(/ \*+$/, '');
}

function sibling(site: Site, name: string | undefined): number {
  const index = site.fn.arguments.findIndex((argument) => argument.name === name);
  return index < 0 ? fail(site, 'the name of a sibling argument') : index;
}

function groupOf({ fn, context }: Site): string | undefined {
  return Object.entries(context.notes.parameterGroups).find(([, { functions }]) => functions?.includes(fn.name))?.[0];
}

function flagsNamed(site: Site, cName: string): string {
  const found = site.context.enums.get(cName);
  return found?.isFlags ? found.name : fail(site, `flags, which ${cName} is not`);
}

function enumNamed(site: Site): string {
  const { detail = '' } = site.guess;
  return site.context.enums.get(detail)?.name ?? fail(site, `an enum, which ${detail} is not`);
}
