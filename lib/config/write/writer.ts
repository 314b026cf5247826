import type { PlainObject } from '../read.ts';
import { type NodeSpec, usualPrefix } from '../schema.ts';
import { encodeValue, type ValueCode } from '../value.ts';
import { escapeAttribute, escapeText, isPlain } from '../xml/escape.ts';
import { type NamespaceScope, resolvePrefix, type SourceElement } from '../xml/tree.ts';

/** Layout of what is written anew. */
export const INDENT = '  ';

/** Of a path: twice the depth that the parser accepts by default, as an item of an array has its index in the path too. */
const MAX_PARTS = 514;

/** Writes an object by copying the element that it was read from, edited; undefined where it has to be written anew. */
export type CopyElement = (
  name: string,
  spec: NodeSpec,
  object: PlainObject,
  element: SourceElement,
  indent: string,
  writer: Writer,
) => string | undefined;

/**
 * What writing needs to know beside the value: where in the config it is, for messages, and which prefixes are in
 * force where the text will stand.
 */
export class Writer {
  /** The text so far. One string that grows: quicker than joining many, or than handing up what each level wrote. */
  out = '';
  readonly copyElement: CopyElement;
  readonly #path: (string | number)[] = [];
  readonly #scope: NamespaceScope | undefined;
  readonly #used = new Map<string, string>();
  readonly #undeclared = new Set<string>();

  /** @param copyElement copiedText() of edit.ts, which itself writes what is new within the copy. */
  constructor(root: string, copyElement: CopyElement, scope?: NamespaceScope) {
    this.copyElement = copyElement;
    this.#path.push(root);
    this.#scope = scope;
  }

  /** Adds a part to the path that messages show. */
  enter(part: string | number): void {
    if (this.#path.length > MAX_PARTS)
      throw new ConfigTypeError(this.path.slice(0, 120), 'nested too deeply, or cyclic');
    this.#path.push(part);
  }

  /** Takes the last part off. Not done when something throws: the error wants the path of where it came from. */
  leave(): void {
    this.#path.pop();
  }

  /** Runs a step with one more part in the path. */
  at<T>(part: string | number, step: () => T): T {
    this.enter(part);
    const result = step();
    this.leave();
    return result;
  }

  /** A value as the text of an element. */
  text(code: ValueCode, value: unknown): string {
    return typeof value === 'string' && isPlain(value) ? value : escapeText(this.encode(code, value));
  }

  /** A value as it stands between the quotes of an attribute. */
  attribute(code: ValueCode, value: unknown): string {
    return typeof value === 'string' && isPlain(value) ? value : escapeAttribute(this.encode(code, value));
  }

  /** A value as text, not yet escaped. */
  encode(code: ValueCode, value: unknown): string {
    try {
      return encodeValue(code, value);
    } catch (error) {
      throw error instanceof TypeError ? new ConfigTypeError(this.path, error.message) : error;
    }
  }

  /** Runs a step; a TypeError that it throws gets the path put before. */
  guard<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof TypeError) || error instanceof ConfigTypeError) throw error;
      throw new ConfigTypeError(this.path, error.message);
    }
  }

  get path(): string {
    return this.#path.reduce<string>(
      (path, part) => (typeof part === 'number' ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`),
      '',
    );
  }

  fail(problem: string): never {
    throw new ConfigTypeError(this.path, problem);
  }

  /** The same path, another place in the document, and none of its prefixes used yet. */
  within(scope: NamespaceScope | undefined): Writer {
    const writer = new Writer('', this.copyElement, scope);
    writer.#path.splice(0, 1, ...this.#path);
    return writer;
  }

  /** A name with the prefix that the namespace has where it is written. */
  qualify(namespace: string, local: string): string {
    if (namespace === '') return local;
    const prefix = this.#boundPrefix(namespace) ?? this.#use(namespace);
    return prefix === '' ? local : `${prefix}:${local}`;
  }

  isDeclared(prefix: string): boolean {
    return resolvePrefix(this.#scope, prefix) !== undefined;
  }

  /** Notes a prefix that nothing may declare, as foreign content uses it so; says whether that is still possible. */
  leaveUndeclared(prefix: string): boolean {
    if (this.isDeclared(prefix)) return false;
    this.#undeclared.add(prefix);
    if ([...this.#used.values()].includes(prefix)) throw new PrefixTaken();
    return true;
  }

  /**
   * Runs a step that writes an element. A prefix that it has given to a namespace and that foreign content further down leaves undeclared
   * is known too late: the element is then written again, with another prefix.
   */
  element(step: () => void): void {
    const depth = this.#path.length;
    for (;;) {
      try {
        step();
        return;
      } catch (error) {
        if (!(error instanceof PrefixTaken)) throw error;
        this.out = '';
        this.#path.length = depth;
        this.#used.clear();
      }
    }
  }

  /** Namespaces and their prefixes that the start tag of the outermost written element has to declare. */
  get used(): ReadonlyMap<string, string> {
    return this.#used;
  }

  #boundPrefix(namespace: string): string | undefined {
    for (let at = this.#scope; at; at = at.outer) {
      for (const [prefix, uri] of at.declared) {
        if (uri === namespace && resolvePrefix(this.#scope, prefix) === uri) return prefix;
      }
    }
    return undefined;
  }

  #use(namespace: string): string {
    const usual = usualPrefix(namespace);
    let prefix = usual;
    for (let number = 1; this.#undeclared.has(prefix); number++) prefix = `${usual}${number}`;
    this.#used.set(namespace, prefix);
    return prefix;
  }
}

/** What has been written has to be written with another prefix. */
class PrefixTaken extends Error {}

/** A config that cannot be written: which property, and why. */
export class ConfigTypeError extends TypeError {
  /** The property, as one would write it: `domain.devices.disk[0].source.file`. */
  readonly path: string;
  /** What is wrong with it, without the path that `message` adds. */
  readonly problem: string;

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`);
    this.path = path;
    this.problem = problem;
  }
}
