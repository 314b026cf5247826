/** libxml2 as the oracle of what is XML, and of what it says: libvirt reads with it. */
import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';
import { parseSource } from '../../lib/config/xml/parse.ts';
import { SourceElement } from '../../lib/config/xml/tree.ts';

/** An element: name, namespace, attributes (name, namespace, value), and text and children in order. Declarations of namespaces are left out. */
export type Tree = [string, string, [string, string, string][], (Tree | string)[]];

// Breaches of the rules of namespaces are reported as errors, but are none to libvirt: a document is read nevertheless.
const asLibvirt = ParseOption.XML_PARSE_NOERROR | ParseOption.XML_PARSE_NOWARNING | ParseOption.XML_PARSE_NONET;

/** @throws when the document is not well-formed */
export function checkWellFormed(xml: string): void {
  XmlDocument.fromString(xml, { option: asLibvirt }).dispose();
}

/** @throws when the document is not well-formed */
export function readTree(xml: string): Tree {
  const document = XmlDocument.fromString(xml, { option: asLibvirt });
  try {
    return treeOf(document.root);
  } finally {
    document.dispose();
  }
}

function treeOf(element: XmlElement): Tree {
  const tree: Tree = [nameOf(element), element.namespaceUri, [], []];
  for (const attribute of element.attrs) tree[2].push([nameOf(attribute), attribute.namespaceUri, attribute.value]);
  for (const node of element.find('node()')) {
    if (node instanceof XmlElement) tree[3].push(treeOf(node));
    else if (node instanceof XmlText || node instanceof XmlCData) append(tree, node.content);
  }
  return tree;
}

function nameOf({ name, prefix }: { name: string; prefix: string }): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}

/** Adds text to what is in an element; pieces that stand side by side are one. */
function append(tree: Tree, text: string): void {
  if (text === '') return;
  const last = tree[3].length - 1;
  if (typeof tree[3][last] === 'string') tree[3][last] += text;
  else tree[3].push(text);
}

/** What the parser refuses although it is XML: that may declare entities. */
export function isRefusedByDesign(xml: string): boolean {
  return xml.includes('<!DOCTYPE');
}

/**
 * Whether versions of libxml2 differ about it: names with a prefix and two colons or more, and a name that is given twice with an undeclared
 * prefix.
 */
export function dependsOnVersion(xml: string): boolean {
  return /[^\s<>"'=/:&;]:[^\s<>"'=/:&;]+:/.test(xml) || /(\s[^\s<>"'=/]+:[^\s<>"'=/]+\s*=)[^<>]*\1/.test(xml);
}

/** What this library's tokenizer reads, as readTree() gives what libxml2 does. */
export function readOurTree(xml: string): Tree {
  const convert = (element: SourceElement): Tree => {
    const tree: Tree = [element.name, element.namespace, [], []];
    for (const { name, namespace, value, isDeclaration } of element.attributes)
      if (!isDeclaration) tree[2].push([name, namespace, value]);
    for (const child of element.content) {
      if (child instanceof SourceElement) tree[3].push(convert(child));
      else if (child.isText) append(tree, child.value);
    }
    return tree;
  };
  return convert(parseSource(xml).root);
}
