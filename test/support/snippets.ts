/** The snippets of TypeScript that documents have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/paths.mjs';

export interface Snippet {
  /** The name of a file for it, after the document and the place. */
  readonly name: string;
  /** The document, from the root of the checkout. */
  readonly document: string;
  /** The heading that it stands under. */
  readonly heading: string;
  readonly text: string;
}

/** The snippets of a document, in their order. */
export function snippetsOf(document: string): Snippet[] {
  const content = readFileSync(join(root, document), 'utf8');
  return Array.from(content.matchAll(/^```ts\n([\s\S]*?)^```/gm), ({ 1: text = '', index: at }, number) => ({
    name: `${document.replace(/\W/g, '-')}-${number + 1}.ts`,
    document,
    heading:
      content
        .slice(0, at)
        .match(/^#+ (.*)$/gm)
        ?.at(-1)
        ?.replace(/^#+ /, '') ?? '',
    text,
  }));
}
