import type { XmlElement } from '../../lib/config/index.ts';
import { escapeAttribute, escapeText } from '../../lib/config/xml/escape.ts';
import type { Random } from '../support/random.ts';

const VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '+1',
  '007',
  '65536',
  '18446744073709551616',
  '0x1',
  '0xFFFFFFFF',
  'yes',
  'on',
  'abc',
  'a b',
  '/tmp',
  'é',
];

/** What libxml2 reports as breaches of the rules of namespaces, and libvirt takes. */
const COLONS = ['app:', 'p:', ':', 'p::', 'xmlns:', 'p:q:'];
const DECLARATIONS = ['xmlns:app', 'xmlns:p', 'xmlns:xml', 'xmlns:'];

/** Changes a few things of a document, well-formed as it stays: what comes out may or may not be valid. */
export function mutateTree(root: XmlElement, random: Random): void {
  for (let count = 1 + random.below(3); count > 0; count--) mutateOnce(root, random);
}

function mutateOnce(root: XmlElement, random: Random): void {
  const all = elementsOf(root);
  const element = random.pick(all);
  const other = random.pick(all);
  element.children ??= [];
  element.attributes ??= {};
  const names = Object.keys(element.attributes);
  const name = names.length > 0 ? random.pick(names) : 'name';
  const at = random.below(element.children.length + 1);
  const { attributes, children } = element;
  const set = (key: string, value: string): void => {
    attributes[key] = value;
  };
  const mutations: (() => unknown)[] = [
    () => delete attributes[name],
    () => set(name, random.pick(VALUES)),
    () => set(random.pick(['type', ...Object.keys(other.attributes ?? {})]), random.pick(VALUES)),
    () => set(name, random.pick(['x', ...Object.values(other.attributes ?? {})])),
    () => children.splice(at, 1),
    () => children.splice(at, 0, ...children.slice(at, at + 1)),
    () => contains(other, element) || children.splice(at, 0, other),
    () => children.reverse(),
    () => children.splice(0, Number.POSITIVE_INFINITY, random.pick(VALUES)),
    () => children.push(random.pick(VALUES)),
    () => {
      if (element !== root) element.name = other.name;
    },
    () => {
      if (element !== root) element.name = random.pick(COLONS) + element.name;
    },
    () => set(random.pick(COLONS) + name, random.pick(VALUES)),
    () => set(random.pick(DECLARATIONS), random.pick(['', 'urn:app', 'http://www.w3.org/2000/xmlns/'])),
  ];
  random.pick(mutations)();
}

function elementsOf(root: XmlElement): XmlElement[] {
  const children = (root.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
  return [root, ...children.flatMap(elementsOf)];
}

function contains(outer: XmlElement, inner: XmlElement): boolean {
  return elementsOf(outer).includes(inner);
}

/** The document that plain data stands for, without layout. */
export function writeTree({ name, attributes = {}, children = [] }: XmlElement): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : writeTree(child)));
  return `<${name}${given.join('')}>${inner.join('')}</${name}>`;
}
