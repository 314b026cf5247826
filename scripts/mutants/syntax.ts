/** The syntax tree of a source, as Vite's parser gives it: nodes by their type and their place in the text. */
import { parseAst } from 'vitest/node';

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [property: string]: unknown;
}

/** A node, and the property of its parent that holds it. */
export interface Child {
  readonly node: SyntaxNode;
  readonly key: string;
}

export function parse(path: string, text: string): SyntaxNode {
  return parseAst(text, { lang: 'ts' }, path) as unknown as SyntaxNode;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** A node's children in the order of the text. */
export function childrenOf(node: SyntaxNode): Child[] {
  const children: Child[] = [];
  for (const [key, value] of Object.entries(node)) {
    for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) children.push({ node: item, key });
  }
  return children.sort((a, b) => a.node.start - b.node.start || a.node.end - b.node.end);
}

/** The child of that name, if there is one. */
export function child(node: SyntaxNode, key: string): SyntaxNode | undefined {
  return isNode(node[key]) ? node[key] : undefined;
}

/** The children of that name. */
export function list(node: SyntaxNode, key: string): SyntaxNode[] {
  return Array.isArray(node[key]) ? node[key].filter(isNode) : [];
}

/** The text of a literal string, or of a template without values. */
export function stringOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return undefined;
  return list(node, 'quasis')
    .map((part) => (part['value'] as { cooked?: string }).cooked ?? '')
    .join(' … ');
}

/** An expression without the parentheses and the types around it. */
export function bare(node: SyntaxNode): SyntaxNode {
  const wrappers = ['ParenthesizedExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];
  const inner = wrappers.includes(node.type) ? child(node, 'expression') : undefined;
  return inner ? bare(inner) : node;
}

export const isFunction = (node: SyntaxNode) =>
  ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'].includes(node.type);
