import { NAMESPACES } from './documents.ts';
import type { Node } from './nodes.ts';
import type { DataPattern, Define, ElementPattern, Pattern } from './pattern.ts';
import { literals, resolve } from './pattern.ts';
import { toJavaScriptPattern } from './regex.ts';

/** The rows of the codec, structurally equal nodes folded into one; the position in the list is the row's number. */
export class CodecTable {
  readonly rows: string[] = [];
  readonly #numbers = new Map<Node, number>();

  constructor(nodes: Node[]) {
    let classes = new Map<Node, number>(nodes.map((node) => [node, 0]));
    for (let count = 0; ; ) {
      const keys = new Map<string, number>();
      const refined = new Map<Node, number>();
      for (const node of nodes) {
        const key = rowOf(node, (child) => classes.get(child)!);
        if (!keys.has(key)) keys.set(key, keys.size);
        refined.set(node, keys.get(key)!);
      }
      classes = refined;
      if (keys.size === count) break;
      count = keys.size;
    }
    for (const [node, number] of classes) {
      this.#numbers.set(node, number);
      this.rows[number] ??= rowOf(node, (child) => classes.get(child)!);
    }
  }

  number(node: Node): number {
    return this.#numbers.get(node)!;
  }
}

const KIND = { object: 'o', scalar: 's', flag: 'f', raw: 'r' } as const;

/** `kind [+] [text] | name:code … | property[*]=number …`: `+` keeps the order of unlike siblings, `*` marks arrays. */
function rowOf(node: Node, number: (node: Node) => number): string {
  const head = `${KIND[node.kind]}${node.ordered ? '+' : ''}${node.text ?? ''}`;
  const attributes = node.attributes.map(({ name, code }) => (code === 's' ? name : `${name}:${code}`)).join(' ');
  const children = node.children
    .map((child) => `${child.property}${child.many ? '*' : ''}=${number(child.node)}`)
    .join(' ');
  return `${head}|${attributes}|${children}`.replace(/\|+$/, '');
}

/** The rows of the checker: one pattern a line, references by line number. */
export class GrammarTable {
  readonly rows: string[] = [];
  readonly #numbers = new Map<Define | ElementPattern, number>();
  readonly #entries: ReadonlySet<ElementPattern>;

  /** @param entries elements that documents may begin with beside the starts, each a row of its own */
  constructor(entries: Iterable<ElementPattern>) {
    this.#entries = new Set(entries);
  }

  /** The row of a define, written when first asked for. */
  define(define: Define): number {
    return this.#row(define, () => this.#pattern(define.body));
  }

  /** The row of a choice of entry elements. */
  choice(elements: Iterable<ElementPattern>): number {
    const rows = [...elements].map((element) => this.#entry(element));
    if (rows.length === 1) return rows[0]!;
    return this.rows.push(JSON.stringify(['c', ...rows])) - 1;
  }

  #entry(element: ElementPattern): number {
    return this.#row(element, () => this.#element(element));
  }

  #row(of: Define | ElementPattern, pattern: () => unknown): number {
    const known = this.#numbers.get(of);
    if (known !== undefined) return known;
    const number = this.rows.push('') - 1;
    this.#numbers.set(of, number);
    this.rows[number] = JSON.stringify(pattern());
    return number;
  }

  #element({ name, ns, content }: ElementPattern): unknown {
    // A hook that other schemas may fill: nothing matches it here.
    if (resolve(content).kind === 'notAllowed') return '!';
    return ['e', ns === '' ? name : `${NAMESPACES[ns]}:${name}`, this.#pattern(content)];
  }

  #pattern(pattern: Pattern): unknown {
    const values = pattern.kind === 'choice' ? literals(pattern) : undefined;
    if (values) return ['v', ...values];
    switch (pattern.kind) {
      case 'ref':
        return this.define(pattern.define);
      case 'element':
        return this.#entries.has(pattern) ? this.#entry(pattern) : this.#element(pattern);
      case 'attribute':
        return ['a', pattern.name, this.#pattern(pattern.content)];
      case 'choice':
      case 'group':
      case 'interleave':
        return [pattern.kind[0], ...pattern.parts.map((part) => this.#pattern(part))];
      case 'optional':
        return ['o', this.#pattern(pattern.part)];
      case 'repeat':
        return [pattern.min === 0 ? '*' : '+', this.#pattern(pattern.part)];
      case 'value':
        return ['v', pattern.text];
      case 'data':
        return dataRow(pattern);
      default:
        return { text: 't', empty: '', notAllowed: '!', anyElement: '?' }[pattern.kind];
    }
  }
}

/** `["d", type, pattern, min, max, maxLength, …except]`, shortened from the right where the defaults apply. */
function dataRow(data: DataPattern): unknown {
  const facet = (name: string): string => data.params.find((param) => param.name === name)?.value ?? '';
  const row = [toJavaScriptPattern(facet('pattern')), facet('minInclusive'), facet('maxInclusive'), facet('maxLength')];
  while (data.except.length === 0 && row.at(-1) === '') row.pop();
  return ['d', data.type, ...row, ...data.except];
}
