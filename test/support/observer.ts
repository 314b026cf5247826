/** Notes which public methods of the package the running test calls itself, and how the calls end. */
import { join } from 'node:path';
import { root } from '../ledger/records.ts';
import { unnamedClasses } from './verifies.ts';

/** How a call ended: 'success', or the code or the class of the error. */
export interface Observation {
  readonly outcome: string;
  /** The URI of the connection that it was made on, where one is involved. */
  readonly uri: string | undefined;
}

type Callable = (...args: unknown[]) => unknown;

/** The methods that the running test says it verifies: only these are observed. */
let claimed: ReadonlySet<string> = new Set();
let observations = new Map<string, Observation[]>();
/** While a call is noted, what the observer itself calls is not. */
let isNoting = false;
/** Whether these are of classes that only the results of other methods lead to. */
let claimsUnnamed = false;

/** Begins a test. */
export function observe(methods: readonly string[]): void {
  claimed = new Set(methods);
  observations = new Map();
  claimsUnnamed = methods.some((method) => unnamedClasses.includes(method.split('.')[0]!));
}

/** What was observed of a method since the test began: calls that have ended. */
export function observed(method: string): readonly Observation[] {
  return observations.get(method) ?? [];
}

/** Observes the classes of an entry point of the package; gives its functions as they are to be called instead. */
export function observePackage(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const functions: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entry)) {
    if (typeof value !== 'function') continue;
    if (isClass(value)) observeClass(value);
    else functions[name] = observing(name, value as Callable);
  }
  return functions;
}

const isClass = (value: unknown): value is Class =>
  typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value));

interface Class {
  readonly name: string;
  readonly prototype: object;
}

/** Marks a class whose methods are observed, also where this module is loaded more than once. */
const mark = Symbol.for('libvirt-native:observed');

function observeClass(type: Class): void {
  if (Object.hasOwn(type, mark)) return;
  Object.defineProperty(type, mark, { value: true });
  observeMembers(type, type.name);
  observeMembers(type.prototype, type.name);
  const parent = Object.getPrototypeOf(type.prototype)?.constructor;
  if (isClass(parent) && unnamedClasses.includes(parent.name)) observeClass(parent);
}

function observeMembers(holder: object, owner: string): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
    const { value, get } = descriptor;
    if (name === 'constructor' || name === 'prototype' || !descriptor.configurable) continue;
    const method = `${owner}.${name}`;
    if (get) Object.defineProperty(holder, name, { ...descriptor, get: observing(method, get) });
    else if (typeof value === 'function' && !isClass(value))
      Object.defineProperty(holder, name, { ...descriptor, value: observing(method, value) });
  }
}

/** A function that notes its calls and is otherwise the same: it returns the same promise, so that stacks lead past it. */
function observing(method: string, original: Callable): Callable {
  const observer = {
    [original.name](this: unknown, ...args: unknown[]): unknown {
      // A constructor's caller may be the library as well: what a test verifies, it calls itself.
      const isNoted = claimed.has(method) && !isNoting && !isCalledByPackage(observer);
      const note = isNoted ? noterOf(method, this) : undefined;
      try {
        return discover(original.apply(this, args), note);
      } catch (error) {
        note?.(outcomeOf(error));
        throw error;
      }
    },
  }[original.name] as Callable;
  return observer;
}

type Note = (outcome: string, result?: unknown) => void;

function noterOf(method: string, subject: unknown): Note {
  // Those of this test: the call may end when another one runs.
  const mine = observations;
  return (outcome, result) => {
    const observation = { outcome, uri: uriOf(subject) ?? uriOf(result) };
    const known = mine.get(method);
    if (known) known.push(observation);
    else mine.set(method, [observation]);
  };
}

/** Notes how a call ends; what it returns may be of a class that the package does not export, and is observed from now on. */
function discover(result: unknown, note: Note | undefined): unknown {
  if (result instanceof Promise) {
    // Only where it is needed: a listener makes a rejection a handled one.
    if (note || claimsUnnamed)
      result.then(
        (value) => {
          note?.('success', value);
          observeObject(value);
        },
        (error) => note?.(outcomeOf(error)),
      );
  } else {
    note?.('success', result);
    observeObject(result);
  }
  return result;
}

function observeObject(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const type: unknown = value.constructor;
  if (isClass(type) && unnamedClasses.includes(type.name)) observeClass(type);
}

function outcomeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? error);
}

/** The URI of a connection, or of the one that an object came from. */
function uriOf(subject: unknown): string | undefined {
  isNoting = true;
  try {
    const { connection = subject } = Object(subject) as { connection?: unknown };
    const { toJSON } = Object(connection) as { toJSON?: unknown };
    if (typeof toJSON !== 'function') return undefined;
    const { uri } = Object(toJSON.call(connection)) as { uri?: unknown };
    return typeof uri === 'string' ? uri : undefined;
  } finally {
    isNoting = false;
  }
}

const packageFolder = join(root, 'dist/');

/** Whether the function that called one is the library's own. */
function isCalledByPackage(called: Callable): boolean {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const holder: { stack?: unknown } = {};
  try {
    Error.stackTraceLimit = 1;
    Error.prepareStackTrace = (_, [caller]) => caller?.getFileName() ?? '';
    Error.captureStackTrace(holder, called);
    return String(holder.stack).includes(packageFolder);
  } finally {
    Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  }
}
