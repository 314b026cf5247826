/** A document made wrong on purpose, and how. */
export interface Broken {
  what: string;
  xml: string;
}

/** Ways to break a well-formed document that every parser has to notice. */
export function broken(text: string): Broken[] {
  const end = text.lastIndexOf('</');
  const variants: Broken[] = [
    { what: 'it ends in the middle', xml: text.slice(0, Math.floor(text.length / 2)) },
    { what: 'it has a second root element', xml: `${text}<another/>` },
    { what: 'it holds a NUL', xml: insert(text, middleOfTag(text), '\0') },
    { what: 'a tag begins within a tag', xml: insert(text, middleOfTag(text), '<') },
    {
      what: 'a DOCTYPE declares an entity',
      xml: `<!DOCTYPE x [<!ENTITY a "b">]>${text.replace(/^\s*<\?xml[^>]*>/, '')}`,
    },
  ];
  if (end >= 0) {
    variants.push({ what: 'the root is closed by another name', xml: `${text.slice(0, end)}</other>` });
    variants.push({ what: 'an entity is unknown', xml: insert(text, end, '&unknown;') });
    variants.push({ what: 'an ampersand stands alone', xml: insert(text, end, 'a & b') });
  }
  const attribute = /<[^!?/][^>]*?\s([\w-]+)=(["'])[^>]*?\2/.exec(text);
  if (attribute) {
    const at = attribute.index + attribute[0].length;
    variants.push({ what: 'an attribute is given twice', xml: insert(text, at, ` ${attribute[1]}='again'`) });
  }
  return variants;
}

/** A place within the first start tag. */
function middleOfTag(text: string): number {
  return /<[A-Za-z][\w:-]*/.exec(text.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length)))!.index + 2;
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}
