/** A text of the sources on one line, as lists of mutants show it: a long one by its beginning and its end. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 110 ? `${line.slice(0, 70)} … ${line.slice(-35)}` : line;
}
