import { isSpace } from '../xml/chars.ts';
import { type SourceElement, SourceText } from '../xml/tree.ts';
import { INDENT } from './writer.ts';

/** Where the white space before an element begins. */
export function startOfLayout(element: SourceElement): number {
  const { source } = element;
  let at = element.start;
  while (at > 0 && isSpace(source.charCodeAt(at - 1))) at--;
  return at;
}

/** The indentation of an element that is the first on its line, else undefined. */
export function lineIndent(element: SourceElement): string | undefined {
  const layout = element.source.slice(startOfLayout(element), element.start);
  const lineStart = Math.max(layout.lastIndexOf('\n'), layout.lastIndexOf('\r'));
  if (lineStart >= 0) return layout.slice(lineStart + 1);
  return layout.length === element.start ? layout : undefined;
}

/** How a new child of an element is to be set off and indented, going by the children that are there. */
export interface ChildLayout {
  lead: string;
  indent: string;
  /** What goes before the end tag once the first child is in. */
  tail: string;
}

export function childLayout(element: SourceElement): ChildLayout {
  const first = element.elements[0];
  const eol = element.lineEnd;
  if (first) {
    const indent = lineIndent(first);
    return indent === undefined ? { lead: '', indent: '', tail: '' } : { lead: eol + indent, indent, tail: '' };
  }
  const own = lineIndent(element);
  const bare = element.children.some(
    (child) => child instanceof SourceText && child.isText && child.value.trim() !== '',
  );
  if (bare || own === undefined) return { lead: '', indent: '', tail: '' };
  return { lead: eol + own + INDENT, indent: own + INDENT, tail: eol + own };
}

/** What goes before each child of an element: text beside children gets no layout, which would become part of it. */
export function leadOf(text: string, indent: string): string {
  return text === '' ? `\n${indent}${INDENT}` : '';
}

/** Children, each with what goes before it. */
export function leading(children: readonly string[], text: string, indent: string): string {
  const lead = leadOf(text, indent);
  return children.length === 0 ? '' : lead + children.join(lead);
}

/** An element around text or children, which have before them what {@link leadOf} says. */
export function enclose(name: string, attributes: string, text: string, children: string, indent: string): string {
  if (children !== '') {
    const tail = text === '' ? `\n${indent}` : '';
    return `<${name}${attributes}>${text}${children}${tail}</${name}>`;
  }
  return text === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${text}</${name}>`;
}
