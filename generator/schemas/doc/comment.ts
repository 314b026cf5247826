const WIDTH = 140;

/** A doc comment: what a thing means, then what the schema says of it. On one line where it fits. */
export function docComment(meaning: string | undefined, schema: string, indent: string): string {
  const words = [meaning, schema].filter((part) => part !== undefined && part !== '').join(' ');
  const line = `${indent}/** ${words} */`;
  if (line.length <= WIDTH) return line;
  return [`${indent}/**`, ...wrapped(words, `${indent} * `), `${indent} */`].join('\n');
}

function wrapped(words: string, prefix: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > WIDTH) lines.push(prefix + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
