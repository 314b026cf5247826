/** Documents that differ from a given one in one respect. */
import { parseXml, type XmlElement } from '../../lib/config/index.ts';
import type { CorpusFile } from './corpus.ts';
import { writeTree } from './mutate.ts';

export interface Mutation {
  /** Where and what: `/domain/memory/@unit = MiB`. */
  what: string;
  kind: 'value' | 'removed' | 'doubled' | 'moved';
  xml: string;
}

/** The values that the documents of a corpus have at each path: legal ones, for some document. */
export class ValuePool {
  readonly #values = new Map<string, Set<string>>();
  /** Paths of elements that some document has several of. */
  readonly #repeated = new Set<string>();

  constructor(files: readonly CorpusFile[]) {
    for (const { text } of files) {
      try {
        this.#collect(parseXml(text), '');
      } catch {
        // Some files are broken on purpose.
      }
    }
  }

  #collect(element: XmlElement, around: string): void {
    const path = `${around}/${element.name}`;
    for (const [name, value] of Object.entries(element.attributes ?? {})) this.#add(`${path}/@${name}`, value);
    const seen = new Set<string>();
    for (const child of element.children ?? []) {
      if (typeof child === 'string') {
        this.#add(path, child);
        continue;
      }
      if (seen.has(child.name)) this.#repeated.add(`${path}/${child.name}`);
      seen.add(child.name);
      this.#collect(child, path);
    }
  }

  #add(path: string, value: string): void {
    const values = this.#values.get(path);
    if (values) values.add(value);
    else this.#values.set(path, new Set([value]));
  }

  isRepeated(path: string): boolean {
    return this.#repeated.has(path);
  }

  /** Some other values than the one that is there, numbers near it among them. */
  others(path: string, value: string, most: number): string[] {
    const others = new Set<string>();
    if (/^[0-9]+$/.test(value)) others.add(String(BigInt(value) + 1n));
    for (const other of this.#values.get(path) ?? []) {
      if (others.size >= most) break;
      if (other !== value) others.add(other);
    }
    return [...others];
  }
}

/** All mutations of a document, the text of each made when it is needed. */
export function* mutationsOf(text: string, pool: ValuePool, values = 4): Generator<Mutation> {
  const root = parseXml(text);
  function* at(element: XmlElement, path: string): Generator<Omit<Mutation, 'xml'>> {
    yield* attributeMutations(element, path, pool, values);
    yield* childMutations(element, path, pool, values);
    for (const child of [...(element.children ?? [])])
      if (typeof child !== 'string') yield* at(child, `${path}/${child.name}`);
  }
  for (const mutation of at(root, `/${root.name}`)) yield { ...mutation, xml: writeTree(root) };
}

/** Each changes the tree, yields, and changes it back. */
function* attributeMutations(
  { attributes }: XmlElement,
  path: string,
  pool: ValuePool,
  values: number,
): Generator<Omit<Mutation, 'xml'>> {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name.startsWith('xmlns')) continue;
    const at = `${path}/@${name}`;
    for (const other of pool.others(at, value, values)) {
      attributes![name] = other;
      yield { what: `${at}: ${value} = ${other}`, kind: 'value' };
    }
    delete attributes![name];
    yield { what: `${at}: ${value} removed`, kind: 'removed' };
    attributes![name] = value;
  }
}

function* childMutations(
  { children = [] }: XmlElement,
  path: string,
  pool: ValuePool,
  values: number,
): Generator<Omit<Mutation, 'xml'>> {
  for (const [index, child] of [...children.entries()]) {
    if (typeof child === 'string') {
      for (const other of pool.others(path, child, values)) {
        children[index] = other;
        yield { what: `${path}: ${child} = ${other}`, kind: 'value' };
      }
      children[index] = child;
      continue;
    }
    const at = `${path}/${child.name}`;
    const show = writeTree(child).slice(0, 120);
    children.splice(index, 1);
    yield { what: `${at} removed: ${show}`, kind: 'removed' };
    children.splice(index, 0, child);
    if (pool.isRepeated(at)) {
      children.splice(index, 0, child);
      yield { what: `${at} doubled: ${show}`, kind: 'doubled' };
      children.splice(index, 1);
    }
    const next = children.findIndex(
      (other, place) => place > index && typeof other !== 'string' && other.name === child.name,
    );
    if (next < 0) continue;
    const other = children[next]!;
    [children[index], children[next]] = [other, child];
    yield { what: `${at} moved: ${show}`, kind: 'moved' };
    [children[index], children[next]] = [child, other];
  }
}
