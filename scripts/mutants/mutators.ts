/**
 * What is changed in the sources. Each mutator sees one expression and says what stands in its place; `instrument.ts` applies them, and does
 * what needs more than one expression: swapped arguments, dropped properties, removed statements.
 */
import { isProse } from './exclusions.ts';
import { otherFunction } from './signatures.ts';
import { bare, child, list, type SyntaxNode, stringOf } from './syntax.ts';

export interface Replacement {
  readonly kind: string;
  readonly text: string;
}

export interface Expression {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode;
  /** The property of the parent that holds it. */
  readonly key: string;
  /** Whether it is inside of an error that is constructed, or of another description for people. */
  readonly isDescription: boolean;
  source(node: SyntaxNode): string;
}

type Mutator = (expression: Expression) => Replacement[];

const comparisons: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
};

const arithmetic: Record<string, string> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '&': '|',
  '|': '&',
  '^': '&',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
};

const loops = ['WhileStatement', 'DoWhileStatement', 'ForStatement'];

/** A condition is always true, or always false. A loop that never ends teaches nothing: its condition is only made false. */
const condition: Mutator = ({ node, parent, key }) => {
  if (key !== 'test' || parent.type === 'SwitchCase' || node.type === 'Literal') return [];
  const values = loops.includes(parent.type) ? ['false'] : ['true', 'false'];
  return values.map((text) => ({ kind: 'condition', text }));
};

const binary: Mutator = ({ node, key, source }) => {
  if (node.type !== 'BinaryExpression') return [];
  const [left, right] = [child(node, 'left')!, child(node, 'right')!];
  const operator = node['operator'] as string;
  const withOperator = (other: string) => `(${source(left)}) ${other} (${source(right)})`;
  // A test that notices a condition that is always true, or always false, notices a negated one.
  const others = comparisons[operator]?.filter((other) => key !== 'test' || !/^[!=]==?$/.test(other));
  if (others) return others.map((other) => ({ kind: 'comparison', text: withOperator(other) }));
  const other = arithmetic[operator];
  // The sum of texts is a text.
  const isText = operator === '+' && [left, right].some((side) => stringOf(bare(side)) !== undefined);
  return other && !isText ? [{ kind: 'arithmetic', text: withOperator(other) }] : [];
};

const logical: Mutator = ({ node, source }) => {
  if (node.type !== 'LogicalExpression') return [];
  const [left, right] = [source(child(node, 'left')!), source(child(node, 'right')!)];
  if (node['operator'] === '??')
    return [
      { kind: 'default', text: left },
      { kind: 'default', text: right },
    ];
  return [{ kind: 'logical', text: `(${left}) ${node['operator'] === '&&' ? '||' : '&&'} (${right})` }];
};

const unary: Mutator = ({ node, key, source }) => {
  if (node.type !== 'UnaryExpression' || !['!', '-', '~'].includes(node['operator'] as string)) return [];
  if (key === 'test') return []; // A condition: see there.
  return [{ kind: 'unary', text: source(child(node, 'argument')!) }];
};

const assignment: Mutator = ({ node, source }) => {
  if (node.type !== 'AssignmentExpression') return [];
  const other = arithmetic[(node['operator'] as string).slice(0, -1)];
  if (!other) return [];
  return [{ kind: 'arithmetic', text: `${source(child(node, 'left')!)} ${other}= ${source(child(node, 'right')!)}` }];
};

/** Factors of units are 1000 times as large, other numbers are larger by 1. */
const number: Mutator = ({ node }) => {
  const value = node['value'];
  if (node.type !== 'Literal' || (typeof value !== 'number' && typeof value !== 'bigint')) return [];
  const isFactor = /^(1_?000(_?000)*|1e[369]|1024)n?$/.test(String(node['raw']));
  const suffix = typeof value === 'bigint' ? 'n' : '';
  const other =
    typeof value === 'bigint' ? (isFactor ? value * 1000n : value + 1n) : isFactor ? value * 1000 : value + 1;
  return [{ kind: 'number', text: `${other}${suffix}` }];
};

const boolean: Mutator = ({ node, key }) =>
  node.type === 'Literal' && typeof node['value'] === 'boolean' && key !== 'test'
    ? [{ kind: 'boolean', text: String(!node['value']) }]
    : [];

/** The name of a C function becomes that of another one with the same signature. Other strings are emptied; prose is left as it is. */
const string: Mutator = ({ node, parent, isDescription }) => {
  const value = stringOf(node);
  if (value === undefined || (isDescription && /\s/.test(value)) || isProse(value)) return [];
  // `typeof x === 'string'`: the comparison is mutated.
  if (parent.type === 'BinaryExpression') {
    const sides = [child(parent, 'left')!, child(parent, 'right')!];
    if (sides.some((side) => side.type === 'UnaryExpression' && side['operator'] === 'typeof')) return [];
  }
  if (/^vir[A-Z]\w+$/.test(value)) {
    const other = otherFunction(value);
    return other ? [{ kind: 'C function', text: `'${other}'` }] : [];
  }
  return [{ kind: 'string', text: value === '' ? "'?'" : "''" }];
};

const array: Mutator = ({ node }) =>
  node.type === 'ArrayExpression' && list(node, 'elements').length > 0 ? [{ kind: 'array', text: '[]' }] : [];

/** An expression for texts matches also what has something before or after. */
const pattern: Mutator = ({ node }) => {
  const regex = node['regex'] as { pattern: string; flags: string } | undefined;
  if (node.type !== 'Literal' || !regex) return [];
  const { pattern, flags } = regex;
  const others: string[] = [];
  if (pattern.startsWith('^') && pattern.length > 1) others.push(pattern.slice(1));
  if (pattern.endsWith('$') && !pattern.endsWith('\\$') && pattern.length > 1) others.push(pattern.slice(0, -1));
  return others.map((other) => ({ kind: 'pattern', text: `/${other}/${flags}` }));
};

/** An argument becomes undefined, as if the caller had forgotten it. */
const argument: Mutator = ({ node, parent, key, isDescription }) => {
  if (key !== 'arguments' || isDescription || node.type === 'SpreadElement') return [];
  const value = bare(node);
  // Literals, and what stands in objects and functions, have mutants of their own.
  const isOwn = ['Literal', 'TemplateLiteral', 'ArrowFunctionExpression', 'FunctionExpression'].includes(value.type);
  const isUndefined = value.type === 'Identifier' && value['name'] === 'undefined';
  if (isOwn || isUndefined || parent.type === 'ImportExpression') return [];
  return [{ kind: 'argument', text: 'undefined' }];
};

/** A result is undefined; a decision is the one, and the other. */
const result: Mutator = ({ node, parent, key }) => {
  const isReturned =
    (parent.type === 'ReturnStatement' && key === 'argument') ||
    (parent.type === 'ArrowFunctionExpression' && key === 'body' && node.type !== 'BlockStatement');
  if (!isReturned) return [];
  const value = bare(node);
  const operator = value['operator'] as string;
  const isDecision =
    (value.type === 'BinaryExpression' &&
      (operator in comparisons || operator === 'in' || operator === 'instanceof')) ||
    (value.type === 'UnaryExpression' && operator === '!');
  if (isDecision) return ['true', 'false'].map((text) => ({ kind: 'result', text }));
  const isOwn = value.type === 'Literal' || (value.type === 'Identifier' && value['name'] === 'undefined');
  return isOwn ? [] : [{ kind: 'result', text: 'undefined' }];
};

const mutators: readonly Mutator[] = [
  condition,
  binary,
  logical,
  unary,
  assignment,
  number,
  boolean,
  string,
  array,
  pattern,
  argument,
  result,
];

export function replacementsOf(expression: Expression): Replacement[] {
  const own = expression.source(expression.node);
  const seen = new Set([own]);
  return mutators
    .flatMap((mutator) => mutator(expression))
    .filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
}
