/**
 * An XML Schema regular expression as a JavaScript one with the `u` flag: `^` and `$` are plain characters there, `.`
 * stops at line ends only, and more characters may be escaped.
 */
export function toJavaScriptPattern(pattern: string): string {
  let out = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (character === '\\') out += escaped(pattern[++at]!, inClass);
    else if (inClass) {
      if (character === ']') inClass = false;
      out += character === '[' ? '\\[' : character;
    } else if (character === '[') {
      inClass = true;
      out += pattern[at + 1] === '^' ? `[${pattern[++at]}` : '[';
    } else if (character === '.') out += '[^\\n\\r]';
    else out += character === '^' || character === '$' || character === '/' ? `\\${character}` : character;
  }
  return out;
}

function escaped(character: string, inClass: boolean): string {
  if (character === 's') return inClass ? ' \\t\\n\\r' : '[ \\t\\n\\r]';
  if ('nrtdw'.includes(character)) return `\\${character}`;
  if (character === '-') return inClass ? '\\-' : '-';
  if ('\\|.?*+(){}[]^'.includes(character)) return `\\${character}`;
  throw new Error(`'\\${character}' in a pattern is not supported`);
}
