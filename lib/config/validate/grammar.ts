import { GRAMMAR } from '../generated/grammar.ts';
import { NAMESPACES } from '../generated/nodes.ts';
import { childKey } from '../schema.ts';
import {
  ANY_ELEMENT,
  attribute,
  data,
  EMPTY,
  element,
  NOT_ALLOWED,
  type Pattern,
  PatternStore,
  TEXT,
  value,
} from './pattern.ts';

/**
 * A pattern in the table: the number of another row, a letter for a leaf, or a list that begins with its kind.
 * `c` choice, `g` group, `i` interleave, `o` optional, `*` and `+` repeats, `e` element, `a` attribute, `v` literals,
 * `d` data.
 */
type Row = number | string | [string, ...Row[]];

const store = new PatternStore();
const patterns: (Pattern | undefined)[] = [];
let rows: readonly string[] | undefined;

/** The pattern of a row of the generated table, built when first needed. */
export function grammarRow(number: number): Pattern {
  rows ??= GRAMMAR.split('\n');
  patterns[number] ??= build(JSON.parse(rows[number]!) as Row);
  return patterns[number];
}

const LEAVES: Readonly<Record<string, Pattern>> = { '': EMPTY, '!': NOT_ALLOWED, t: TEXT, '?': ANY_ELEMENT };

function build(row: Row): Pattern {
  if (typeof row === 'number') return grammarRow(row);
  if (typeof row === 'string') return LEAVES[row]!;
  const [kind, ...rest] = row;
  switch (kind) {
    case 'c':
      return store.choice(rest.map(build));
    case 'g':
      return store.sequence('group', rest.map(build));
    case 'i':
      return store.sequence('interleave', rest.map(build));
    case 'o':
      return store.choice([build(rest[0]!), EMPTY]);
    case '*':
      return store.choice([store.oneOrMore(build(rest[0]!)), EMPTY]);
    case '+':
      return store.oneOrMore(build(rest[0]!));
    case 'e':
      return element(elementKey(rest[0] as string), () => build(rest[1]!));
    case 'a':
      return attribute(rest[0] as string, build(rest[1]!));
    case 'v':
      return store.choice(rest.map((text) => value(text as string)));
    default:
      return buildData(rest as string[]);
  }
}

function elementKey(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : childKey(NAMESPACES[name.slice(0, colon)]!, name.slice(colon + 1));
}

function buildData([type = '', pattern = '', min = '', max = '', maxLength = '', ...except]: string[]): Pattern {
  const regex = pattern === '' ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  return data({ type, pattern: regex, min, max, maxLength, except });
}
