/**
 * Patterns in which two repeats meet that take the same characters: an engine that backtracks tries every way to share them, in quadratic time.
 * Beside each is one that takes the same texts and has no such place.
 */
const LINEAR: Readonly<Record<string, string>> = {
  '[a-zA-Z_]+[a-zA-Z0-9_]*': '[a-zA-Z_][a-zA-Z0-9_]*',
  '[0-9]+([^\\n\\r][0-9]+)?': '[0-9]+([^0-9\\n\\r][0-9]+)?',
};

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
  return LINEAR[out] ?? out;
}

function escaped(character: string, inClass: boolean): string {
  if (character === 's') return inClass ? ' \\t\\n\\r' : '[ \\t\\n\\r]';
  if ('nrtdw'.includes(character)) return `\\${character}`;
  if (character === '-') return inClass ? '\\-' : '-';
  if ('\\|.?*+(){}[]^'.includes(character)) return `\\${character}`;
  throw new Error(`'\\${character}' in a pattern is not supported`);
}
