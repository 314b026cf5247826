import { NAMESPACES } from './documents.ts';
import type { Entry, Model } from './model.ts';
import { CodecTable, GrammarTable } from './tables.ts';

/** The first line of each generated file. */
export const HEADER = '// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.\n';

/** The two table modules: text, one row a line, so that loading them costs nothing until a row is needed. */
export function tableModules(model: Model): Map<string, string> {
  const codec = new CodecTable(model.nodes.all);
  const grammar = new GrammarTable(model.devices.flatMap((device) => [...device.node.elements]));
  const entries = [...model.documents, ...model.devices].map((entry) => entryLine(entry, codec, grammar));
  const namespaces = Object.entries(NAMESPACES).map(([uri, prefix]) => `  ${prefix}: '${uri}',`);
  const nodes = [
    HEADER,
    '/** The namespaces of libvirt’s own extensions by their usual prefix. */',
    'export const NAMESPACES: Readonly<Record<string, string>> = {',
    ...namespaces,
    '};\n',
    '/** Name → root element, row of its node, row of its grammar. */',
    'export const ENTRIES = {',
    ...entries,
    '} as const;\n',
    'export type EntryName = keyof typeof ENTRIES;\n',
    '/** One node a line; `schema.ts` reads them. A `string`, so that declarations do not repeat the text. */',
    `export const NODES: string = ${template(codec.rows)};`,
    '',
  ].join('\n');
  const patterns = [
    HEADER,
    '/** One pattern a line; `grammar.ts` reads them. */',
    `export const GRAMMAR: string = ${template(grammar.rows)};`,
    '',
  ].join('\n');
  return new Map([
    ['nodes.ts', nodes],
    ['grammar.ts', patterns],
  ]);
}

function entryLine({ name, root, node, start }: Entry, codec: CodecTable, grammar: GrammarTable): string {
  const row = start ? grammar.define(start) : grammar.choice(node.elements);
  return `  ${name}: { root: '${root}', node: ${codec.number(node)}, grammar: ${row} },`;
}

function template(rows: string[]): string {
  return `\`${rows.join('\n').replace(/[\\`]|\$\{/g, '\\$&')}\``;
}
