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
    const { name } = this;
    return name.charCodeAt(0) === 120 && name.startsWith('xmlns') && (name.length === 5 || name.charCodeAt(5) === 58);
  }
}

/** Text between two tags (references resolved, line ends made `\n`) or what carries no meaning: comments and instructions. */
export class SourceText {
  readonly kind: 'text' | 'cdata' | 'comment' | 'instruction';
  readonly start: number;
  readonly end: number;
  readonly #value: string | undefined;
  readonly #source: string;

  /** Without a value it is white space that stands there as it is: half of all nodes, and hardly anybody asks. */
  constructor(kind: SourceText['kind'], value: string | undefined, start: number, end: number, source: string) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.#value = value;
    this.#source = source;
  }

  get value(): string {
    return this.#value ?? normalizeLineEnds(this.#source.slice(this.start, this.end));
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

  get selfClosing(): boolean {
    return this.closeStart === this.end;
  }

  /** All text directly inside. */
  get text(): string {
    const { children } = this;
    if (children.length === 0) return '';
    const only = children[0];
    if (children.length === 1 && only instanceof SourceText) return only.isText ? only.value : '';
    let text = '';
    for (const child of children) if (child instanceof SourceText && child.isText) text += child.value;
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
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The prefix of a qualified name, empty when it has none. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? '' : name.slice(0, colon);
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The URI that a prefix stands for at this place, or undefined when nobody declares it. */
export function resolvePrefix(scope: NamespaceScope | undefined, prefix: string): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const uri = at.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  if (prefix === 'xml') return XML_NAMESPACE;
  return prefix === '' ? '' : undefined;
}
