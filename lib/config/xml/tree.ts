import { colonOf } from './chars.ts';

/**
 * The parsed document as it was written: every node knows where in the text it stands, so whatever is not edited can be
 * written back by copying the text.
 */

/** An attribute, with the offsets of its name's first and its closing quote's next character. */
export class SourceAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Namespace URI, empty for a name without prefix. */
  namespace = '';

  constructor(name: string, value: string, start: number, end: number) {
    this.name = name;
    this.value = value;
    this.start = start;
    this.end = end;
  }

  get local(): string {
    return localName(this.name);
  }

  /** Whether it declares a namespace instead of saying something. */
  get isDeclaration(): boolean {
    return isDeclarationName(this.name);
  }

  /** Whether it is a declaration that is against the rules of namespaces: libxml2 continues as if it were not there. */
  get isVoid(): boolean {
    return this.isDeclaration && !mayDeclare(this.name, this.value);
  }
}

/** Text between two tags (references resolved, line ends made `\n`) or what carries no meaning: comments and instructions. */
export class SourceText {
  readonly kind: 'text' | 'cdata' | 'comment' | 'instruction';
  readonly value: string;
  readonly start: number;
  readonly end: number;

  constructor(kind: SourceText['kind'], value: string, start: number, end: number) {
    this.kind = kind;
    this.value = value;
    this.start = start;
    this.end = end;
  }

  /** Whether its value is part of the element's text. */
  get isText(): boolean {
    return this.kind === 'text' || this.kind === 'cdata';
  }
}

/** Line ends made `\n`, as XML has it. */
export function normalizeLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** The prefixes that an element declares, linked to those around it. */
export interface NamespaceScope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: NamespaceScope | undefined;
}

export type SourceNode = SourceElement | SourceText;

/** An element: `start`…`openEnd` is its start tag, `closeStart`…`end` its end tag (empty when it closes itself). */
export class SourceElement {
  readonly name: string;
  readonly parent: SourceElement | undefined;
  readonly start: number;
  /** The text of the whole document. */
  readonly source: string;
  readonly attributes: SourceAttribute[] = [];
  /** All that is directly inside but white space, which is half of all nodes and hardly ever asked for. */
  readonly children: SourceNode[] = [];
  /** Namespace URI, empty outside all namespaces. */
  namespace = '';
  scope: NamespaceScope | undefined;
  openEnd = 0;
  closeStart = -1;
  end = 0;
  /** Whether it holds child elements, so that white space around them is layout. */
  hasElements = false;
  /** Whether it holds text that is more than white space. */
  hasText = false;
  #lineEnd: string | undefined;

  constructor(name: string, parent: SourceElement | undefined, start: number, source: string) {
    this.name = name;
    this.parent = parent;
    this.start = start;
    this.source = source;
    this.scope = parent?.scope;
  }

  get local(): string {
    return localName(this.name);
  }

  /** How lines end in the document. */
  get lineEnd(): string {
    let root: SourceElement = this;
    while (root.parent) root = root.parent;
    root.#lineEnd ??= root.source.includes('\r\n') ? '\r\n' : '\n';
    return root.#lineEnd;
  }

  get selfClosing(): boolean {
    return this.closeStart === this.end;
  }

  /** All that is directly inside, white space between the children included. */
  get content(): SourceNode[] {
    const nodes: SourceNode[] = [];
    let at = this.openEnd;
    for (const child of this.children) {
      if (child.start > at) nodes.push(this.#space(at, child.start));
      nodes.push(child);
      at = child.end;
    }
    if (this.closeStart > at) nodes.push(this.#space(at, this.closeStart));
    return nodes;
  }

  #space(start: number, end: number): SourceText {
    return new SourceText('text', normalizeLineEnds(this.source.slice(start, end)), start, end);
  }

  /** All text directly inside. */
  get text(): string {
    const { children } = this;
    const only = children[0];
    if (
      children.length === 1 &&
      only instanceof SourceText &&
      only.start === this.openEnd &&
      only.end === this.closeStart
    )
      return only.isText ? only.value : '';
    let text = '';
    for (const node of this.content) if (node instanceof SourceText && node.isText) text += node.value;
    return text;
  }

  attribute(name: string): string | undefined {
    return this.attributes.find((attribute) => attribute.name === name)?.value;
  }

  get elements(): SourceElement[] {
    return this.children.filter((child): child is SourceElement => child instanceof SourceElement);
  }
}

/** The whole text and its one root element. */
export interface SourceDocument {
  readonly text: string;
  readonly root: SourceElement;
}

/** The part of a qualified name after its prefix. */
export function localName(name: string): string {
  return name.slice(colonOf(name) + 1);
}

/** The prefix of a qualified name, empty when it has none. */
export function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, colonOf(name)));
}

/** Whether an attribute of that name declares a namespace. */
export function isDeclarationName(name: string): boolean {
  if (name.charCodeAt(0) !== 120 || !name.startsWith('xmlns')) return false;
  return name.length === 5 || (name.charCodeAt(5) === 58 && colonOf(name) === 5);
}

/** The prefix that a declaration declares, empty for the default namespace. */
export function declaredPrefix(name: string): string {
  return name.slice(6);
}

/** Whether a declaration of that name may have that value. */
export function mayDeclare(name: string, uri: string): boolean {
  const prefix = declaredPrefix(name);
  if (prefix === 'xmlns' || uri === 'http://www.w3.org/2000/xmlns/') return false;
  if ((prefix === 'xml') !== (uri === XML_NAMESPACE)) return false;
  return uri !== '' || prefix === '';
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The URI that a prefix stands for at this place, or undefined when it is not declared. */
export function resolvePrefix(scope: NamespaceScope | undefined, prefix: string): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const uri = at.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  if (prefix === 'xml') return XML_NAMESPACE;
  return prefix === '' ? '' : undefined;
}
