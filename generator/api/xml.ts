import { SaxesParser } from 'saxes';

/** An element of the API description; text is that of the element itself, children's excluded. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** Parses a whole document; the API descriptions are small (3 MB), so a tree is the simplest form. */
export function parseXML(source: string, file: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser({ fileName: file });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => append(open, text));
  parser.on('cdata', (text) => append(open, text));
  parser.write(source).close();
  const document = root.children[0];
  if (!document) throw new Error(`${file}: no root element`);
  return document;
}

export function childrenNamed(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

export function attribute(element: Element, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new Error(`<${element.name} name='${element.attributes.get('name')}'> has no ${name}`);
  return value;
}

function append(open: readonly Element[], text: string): void {
  const element = open.at(-1);
  if (element) element.text += text;
}
