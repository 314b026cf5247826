import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collapse } from '../../lib/config/xml/chars.ts';
import { parseSource } from '../../lib/config/xml/parse.ts';
import type { SourceElement } from '../../lib/config/xml/tree.ts';
import { type Define, EMPTY, NOT_ALLOWED, type Param, type Pattern, sequence } from './pattern.ts';

/** One `<define>` of one grammar before its patterns are built: where it stands, and the class of its equals. */
interface RawDefine {
  name: string;
  bodies: SourceElement[];
  grammar: Grammar;
  origin: string;
  group: number;
}

interface Grammar {
  defines: Map<string, RawDefine>;
}

const START = '(start)';

/**
 * Reads schema files into patterns. All grammars share one set of defines: two defines that stand at the same places of
 * the same files and reach only such defines are the same one, however many grammars include them.
 */
export class SchemaReader {
  readonly #directory: string;
  readonly #files = new Map<string, SourceElement>();
  readonly #grammars = new Map<string, Grammar>();
  readonly #defines: (Define | undefined)[] = [];
  readonly #origins = new Map<SourceElement, string>();
  #elements = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Reads a grammar and whatever it includes or nests. Read all before asking for patterns. */
  load(file: string): Grammar {
    const known = this.#grammars.get(file);
    if (known) return known;
    const grammar: Grammar = { defines: new Map() };
    this.#grammars.set(file, grammar);
    this.#include(grammar, file);
    this.#loadNested(grammar);
    for (const define of grammar.defines.values()) {
      define.origin = [...new Set(define.bodies.map((body) => this.#origins.get(body)!))].join('+');
    }
    return grammar;
  }

  /** Finds the defines that are equal over all the grammars read. */
  unify(): void {
    const all = [...this.#grammars.values()].flatMap((grammar) => [...grammar.defines.values()]);
    let groups = this.#partition(all, (define) => define.origin);
    for (;;) {
      const refined = this.#partition(all, (define) => `${define.group} ${this.#references(define)}`);
      if (refined === groups) return;
      groups = refined;
    }
  }

  /** What a document of this schema must match. */
  start(file: string): Define {
    return this.#define(this.load(file), START);
  }

  /** A named pattern of a schema. */
  define(file: string, name: string): Define {
    return this.#define(this.load(file), name);
  }

  #partition(all: RawDefine[], keyOf: (define: RawDefine) => string): number {
    const groups = new Map<string, number>();
    const keys = all.map(keyOf);
    all.forEach((define, index) => {
      const key = keys[index]!;
      if (!groups.has(key)) groups.set(key, groups.size);
      define.group = groups.get(key)!;
    });
    return groups.size;
  }

  #references(define: RawDefine): string {
    const groups: number[] = [];
    const visit = (element: SourceElement): void => {
      if (element.name === 'grammar') groups.push(this.#raw(this.#nested(element), START).group);
      else if (element.name === 'ref') groups.push(this.#raw(define.grammar, element.attribute('name')!).group);
      else element.elements.forEach(visit);
    };
    define.bodies.forEach(visit);
    return groups.join(' ');
  }

  #file(name: string): SourceElement {
    let root = this.#files.get(name);
    if (!root) {
      root = parseSource(readFileSync(join(this.#directory, name), 'utf8')).root;
      for (const body of root.elements) this.#origins.set(body, `${name}#${body.start}`);
      this.#files.set(name, root);
    }
    return root;
  }

  #include(grammar: Grammar, file: string, seen = new Set<string>()): void {
    if (seen.has(file)) return;
    seen.add(file);
    for (const item of this.#file(file).elements) {
      if (item.name === 'include') {
        if (item.elements.length > 0) throw new Error(`${file}: an include that overrides defines is not supported`);
        this.#include(grammar, item.attribute('href')!, seen);
      } else if (item.name === 'start' || item.name === 'define') {
        const name = item.name === 'start' ? START : item.attribute('name')!;
        // The start of an included grammar is not the start of the one that includes it, unless that has none.
        const known = grammar.defines.get(name);
        if (known && name === START) continue;
        if (known) known.bodies.push(item);
        else grammar.defines.set(name, { name, bodies: [item], grammar, origin: '', group: 0 });
      } else throw new Error(`${file}: <${item.name}> in a grammar is not supported`);
    }
  }

  #loadNested(grammar: Grammar): void {
    for (const { bodies } of grammar.defines.values()) {
      for (const element of bodies.flatMap(descendants)) if (element.name === 'grammar') this.#nested(element);
    }
  }

  /** The grammar of a `<grammar>` inside a pattern: here always one that only includes a file. */
  #nested(element: SourceElement): Grammar {
    const [only, ...others] = element.elements;
    if (only?.name !== 'include' || others.length > 0) throw new Error('a nested grammar that is not one include');
    return this.load(only.attribute('href')!);
  }

  #raw(grammar: Grammar, name: string): RawDefine {
    const define = grammar.defines.get(name);
    if (!define) throw new Error(`no define named '${name}'`);
    return define;
  }

  #define(grammar: Grammar, name: string): Define {
    const raw = this.#raw(grammar, name);
    const known = this.#defines[raw.group];
    if (known) return known;
    const define: Define = { id: raw.group, name, body: EMPTY };
    this.#defines[raw.group] = define;
    const bodies = [...new Map(raw.bodies.map((body) => [this.#origins.get(body), body])).values()].map((body) =>
      this.#group(raw, body),
    );
    define.body = bodies.length === 1 ? bodies[0]! : { kind: 'choice', parts: bodies };
    return define;
  }

  #group(define: RawDefine, element: SourceElement): Pattern {
    return sequence('group', this.#parts(define, element));
  }

  #parts(define: RawDefine, element: SourceElement): Pattern[] {
    return element.elements.map((child) => this.#pattern(define, child));
  }

  #pattern(define: RawDefine, element: SourceElement): Pattern {
    switch (element.name) {
      case 'element':
        return this.#element(define, element);
      case 'attribute':
        return this.#attribute(define, element);
      case 'ref':
        return { kind: 'ref', define: this.#define(define.grammar, element.attribute('name')!) };
      case 'grammar':
        return { kind: 'ref', define: this.#define(this.#nested(element), START) };
      case 'choice':
        return { kind: 'choice', parts: this.#parts(define, element) };
      case 'group':
      case 'interleave':
        return sequence(element.name, this.#parts(define, element));
      case 'optional':
        return { kind: 'optional', part: this.#group(define, element) };
      case 'zeroOrMore':
      case 'oneOrMore':
        return { kind: 'repeat', min: element.name === 'oneOrMore' ? 1 : 0, part: this.#group(define, element) };
      case 'value':
        return { kind: 'value', text: collapse(element.text) };
      case 'data':
        return readData(element);
      case 'text':
        return { kind: 'text' };
      case 'empty':
        return EMPTY;
      case 'notAllowed':
        return NOT_ALLOWED;
      default:
        throw new Error(`<${element.name}> is not supported`);
    }
  }

  #element(define: RawDefine, element: SourceElement): Pattern {
    const name = element.attribute('name');
    // The only nameless element of the schemas is the one for foreign content: any element, with anything in it.
    if (name === undefined) return { kind: 'anyElement' };
    const pattern: Extract<Pattern, { kind: 'element' }> = {
      kind: 'element',
      id: this.#elements++,
      name,
      ns: namespaceOf(element),
      define: define.name,
      content: EMPTY,
    };
    pattern.content = this.#group(define, element);
    return pattern;
  }

  #attribute(define: RawDefine, element: SourceElement): Pattern {
    const content = this.#group(define, element);
    return {
      kind: 'attribute',
      name: element.attribute('name')!,
      content: element.elements.length === 0 ? { kind: 'text' } : content,
    };
  }
}

function readData(element: SourceElement): Pattern {
  const params: Param[] = [];
  const except: string[] = [];
  for (const child of element.elements) {
    if (child.name === 'param') params.push({ name: child.attribute('name')!, value: child.text });
    else for (const value of descendants(child)) if (value.name === 'value') except.push(collapse(value.text));
  }
  return { kind: 'data', type: element.attribute('type')!, params, except };
}

function descendants(element: SourceElement): SourceElement[] {
  return element.elements.flatMap((child) => [child, ...descendants(child)]);
}

/** `ns` holds for all elements written within the one that has it. */
function namespaceOf(element: SourceElement): string {
  for (let at: SourceElement | undefined = element; at; at = at.parent) {
    const ns = at.attribute('ns');
    if (ns !== undefined) return ns;
  }
  return '';
}
