/**
 * Puts all mutants of a source into it, each behind its number, and only one is active at a time. `a < b` becomes
 * `($m.hits[12]=1,$m.active===17?(a <= b):(a < b))`: the place is noted as reached, and mutant 17 is there when it is active.
 */
import { descriptiveCalls } from './exclusions.ts';
import { isFacade } from './facade.ts';
import { type Replacement, replacementsOf } from './mutators.ts';
import { bare, type Child, child, childrenOf, isFunction, list, parse, type SyntaxNode, stringOf } from './syntax.ts';

export interface Mutant {
  /** From 1; 0 is the original. */
  readonly id: number;
  /** The place in `hits`: mutants of one place share it. */
  readonly place: number;
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly original: string;
  readonly mutated: string;
  /** Whether it changes an argument or the result of a public method. */
  readonly isFacade: boolean;
}

/** Where numbers continue: they are unique in the whole tree. */
export interface Numbering {
  nextId: number;
  nextPlace: number;
}

export interface Instrumented {
  readonly text: string;
  readonly mutants: Mutant[];
}

/** What is around a node. */
interface Context {
  /** Whether it is an argument of an error or of another description for people. */
  readonly isDescription: boolean;
  /** Whether it is in an object of methods that are assembled to a class. */
  readonly isPart: boolean;
  readonly isInPublicMethod: boolean;
}

/** Another text for an expression while a mutant is active. */
interface Alternative {
  readonly id: number;
  readonly place: number;
  readonly text: string;
}

export function instrument(file: string, text: string, stateModule: string, numbering: Numbering): Instrumented {
  const writer = new Writer(file, text, numbering);
  const around = { isDescription: false, isPart: false, isInPublicMethod: false };
  const tree = parse(file, text);
  const body = text.slice(0, tree.start) + writer.render({ node: tree, key: '' }, tree, around) + text.slice(tree.end);
  // At the end, so that lines keep their numbers; imports come first wherever they stand.
  return { text: `${body}\nimport { mutation as $m } from '${stateModule}';\n`, mutants: writer.mutants };
}

class Writer {
  readonly mutants: Mutant[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #numbering: Numbering;
  readonly #lines: number[] = [0];
  /** Alternatives of a node that its parent gave it: swapped arguments. */
  readonly #given = new Map<SyntaxNode, Alternative[]>();
  /** Statements without a mutant of their own: the condition or the loop around them has the same. */
  readonly #only = new Set<SyntaxNode>();
  /** Bodies of functions that may be emptied. */
  readonly #bodies = new Set<SyntaxNode>();

  constructor(file: string, text: string, numbering: Numbering) {
    this.#file = file;
    this.#text = text;
    this.#numbering = numbering;
    for (const { index } of text.matchAll(/\n/g)) this.#lines.push(index + 1);
  }

  /** The text of a node, with the mutants in it. */
  render(item: Child, parent: SyntaxNode, around: Context): string {
    const { node } = item;
    if (isUntouched(item, parent)) return this.#source(node);
    const context = contextIn(node, parent, around, this.#source);
    this.#prepare(node, parent, context);
    const inner = this.#children(node, context);
    if (isRemovable(node, parent)) return this.#removable(node, inner, context);
    if (isDroppable(node, parent, context)) return this.#droppable(node, inner, context);
    if (this.#bodies.has(node)) return this.#emptied(node, inner, context);
    return this.#replaceable(item, parent, inner, context);
  }

  readonly #source = (node: SyntaxNode): string => this.#text.slice(node.start, node.end);

  #children(node: SyntaxNode, context: Context): string {
    let text = '';
    let end = node.start;
    for (const item of childrenOf(node)) {
      // `{ name }` has its name twice; the parts of a template are no nodes.
      if (item.node.start < end || item.node.type === 'TemplateElement') continue;
      const child = this.render(item, node, context);
      text += this.#text.slice(end, item.node.start);
      text += loops.has(node.type) && item.key === 'body' ? guarded(child) : child;
      end = item.node.end;
    }
    return text + this.#text.slice(end, node.end);
  }

  /** What a node decides about those in it. */
  #prepare(node: SyntaxNode, parent: SyntaxNode, context: Context): void {
    const isGuard = node.type === 'IfStatement' && !child(node, 'alternate');
    if (isGuard) this.#only.add(onlyStatement(child(node, 'consequent')!));
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement')
      this.#only.add(onlyStatement(child(node, 'body')!));
    const isConstructor = parent.type === 'MethodDefinition' && parent['kind'] === 'constructor';
    const body = isFunction(node) && !isConstructor ? child(node, 'body') : undefined;
    if (body && list(body, 'body').length > 1) this.#bodies.add(body);
    if ((node.type === 'CallExpression' || node.type === 'NewExpression') && !context.isDescription)
      this.#swapArguments(node, context);
  }

  /** An expression: what stands in its place, and what its parent wants there. */
  #replaceable({ node, key }: Child, parent: SyntaxNode, inner: string, context: Context): string {
    const { isDescription } = context;
    const replacements = replacementsOf({ node, parent, key, isDescription, source: this.#source });
    const place = replacements.length > 0 ? this.#numbering.nextPlace++ : 0;
    const own = replacements.map((one) => ({ id: this.#add(node, one, place, context), place, text: one.text }));
    const alternatives = [...own, ...(this.#given.get(node) ?? [])];
    if (alternatives.length === 0) return inner;
    const places = [...new Set(alternatives.map((one) => `$m.hits[${one.place}]=1`))];
    const choices = alternatives.map(({ id, text }) => `$m.active===${id}?(${text}):`);
    return `(${places.join()},${choices.join('')}(${inner}))`;
  }

  /** A statement that is skipped while its mutant is active. */
  #removable(node: SyntaxNode, inner: string, context: Context): string {
    if (this.#only.has(node)) return inner;
    const place = this.#numbering.nextPlace++;
    const id = this.#add(node, { kind: 'statement', text: '' }, place, context);
    // In braces, or an `else` behind it would belong to this condition.
    return `{if($m.hits[${place}]=1,$m.active!==${id}){${inner}}}`;
  }

  /** A property of an object that is left out while its mutant is active. */
  #droppable(node: SyntaxNode, inner: string, context: Context): string {
    const place = this.#numbering.nextPlace++;
    const id = this.#add(node, { kind: 'property', text: '' }, place, context);
    return `...(($m.hits[${place}]=1,$m.active===${id})?{}:{${inner}})`;
  }

  /** A function of two statements or more that returns at once. */
  #emptied(node: SyntaxNode, inner: string, context: Context): string {
    const place = this.#numbering.nextPlace++;
    const id = this.#add(node, { kind: 'body', text: '{}' }, place, context);
    return `{if($m.hits[${place}]=1,$m.active===${id})return;${inner.slice(1)}`;
  }

  /** Neighbors among the arguments of a call change places. */
  #swapArguments(node: SyntaxNode, context: Context): void {
    const values = list(node, 'arguments');
    for (const [index, first] of values.entries()) {
      const second = values[index + 1];
      if (!second || [first, second].some((value) => value.type === 'SpreadElement' || isFunction(bare(value))))
        continue;
      // The name of a C function is no argument of that.
      if (/^vir[A-Z]/.test(stringOf(first) ?? '')) continue;
      const [one, other] = [this.#source(first), this.#source(second)];
      if (one === other) continue;
      const place = this.#numbering.nextPlace++;
      const swapped = { kind: 'swapped arguments', text: `${other}, ${one}` };
      const id = this.#add(first, swapped, place, context, `${one}, ${other}`);
      this.#give(first, { id, place, text: other });
      this.#give(second, { id, place, text: one });
    }
  }

  #give(node: SyntaxNode, alternative: Alternative): void {
    this.#given.set(node, [...(this.#given.get(node) ?? []), alternative]);
  }

  #add(node: SyntaxNode, { kind, text }: Replacement, place: number, context: Context, original = this.#source(node)) {
    const id = this.#numbering.nextId++;
    const line = this.#lines.findLastIndex((start) => start <= node.start) + 1;
    const facade = isFacade(this.#file, kind, context.isInPublicMethod);
    this.mutants.push({ id, place, file: this.#file, line, kind, original, mutated: text, isFacade: facade });
    return id;
  }
}

const loops = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForOfStatement', 'ForInStatement']);

/** A loop that counts its rounds: a mutant may have it never end, and nothing else on the thread could stop it. */
function guarded(body: string): string {
  return body.startsWith('{') ? `{$m.round();${body.slice(1)}` : `{$m.round();${body}}`;
}

/** The parts of the syntax that are types, or names and paths: no values, and nothing that runs. */
const names: Record<string, readonly string[]> = {
  Property: ['key'],
  MethodDefinition: ['key'],
  PropertyDefinition: ['key'],
  AccessorProperty: ['key'],
  MemberExpression: ['property'],
  ImportExpression: ['source', 'options'],
  ExportNamedDeclaration: ['source', 'specifiers'],
  TaggedTemplateExpression: ['quasi'],
};
const typedExpressions = [
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSInstantiationExpression',
];

function isUntouched({ node, key }: Child, parent: SyntaxNode): boolean {
  if (node.type.startsWith('TS')) return !typedExpressions.includes(node.type);
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return true;
  return names[parent.type]?.includes(key) === true && parent['computed'] !== true;
}

function contextIn(
  node: SyntaxNode,
  parent: SyntaxNode,
  around: Context,
  source: (node: SyntaxNode) => string,
): Context {
  const callee = child(node, 'callee');
  const isDescription = callee !== undefined && (/Error$/.test(source(callee)) || descriptiveCalls.has(source(callee)));
  const isPart = node.type === 'TSSatisfiesExpression' && source(child(node, 'typeAnnotation')!).includes('ThisType<');
  const isMethod =
    (node.type === 'MethodDefinition' && node['kind'] !== 'constructor' && isPublic(node)) ||
    (node.type === 'Property' &&
      parent.type === 'ObjectExpression' &&
      around.isPart &&
      isFunction(child(node, 'value')!));
  return {
    isDescription: around.isDescription || isDescription,
    // Of its methods, not of objects in them.
    isPart: isPart || (around.isPart && !isMethod),
    isInPublicMethod: around.isInPublicMethod || isMethod,
  };
}

function isPublic(method: SyntaxNode): boolean {
  return child(method, 'key')?.type !== 'PrivateIdentifier' && (method['accessibility'] ?? 'public') === 'public';
}

/** Statements that do something, and are no declarations. A bare return is the guard of what follows. */
function isRemovable(node: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.type === 'LabeledStatement') return false;
  if (node.type === 'ReturnStatement') return !child(node, 'argument');
  if (node.type !== 'ExpressionStatement')
    return ['ThrowStatement', 'ContinueStatement', 'ForOfStatement', 'ForInStatement'].includes(node.type);
  const callee = child(child(node, 'expression')!, 'callee');
  return callee?.type !== 'Super' && typeof node['directive'] !== 'string';
}

/** Properties with values, and spread objects. Methods have mutants inside. */
function isDroppable(node: SyntaxNode, parent: SyntaxNode, context: Context): boolean {
  if (parent.type !== 'ObjectExpression' || context.isDescription) return false;
  if (node.type === 'SpreadElement') return true;
  const key = child(node, 'key');
  return node['kind'] === 'init' && !isFunction(bare(child(node, 'value')!)) && key?.['name'] !== '__proto__';
}

function onlyStatement(body: SyntaxNode): SyntaxNode {
  const statements = list(body, 'body');
  return body.type === 'BlockStatement' && statements.length === 1 ? statements[0]! : body;
}
