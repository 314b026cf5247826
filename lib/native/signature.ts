/** Reads the call table: what goes over the wire for each function, parsed when the function is first called. */
import { type CallName, calls } from './generated/calls.ts';
import type { InputKind, OutputKind } from './generated/kinds.ts';

export type Library = 'libvirt' | 'qemu' | 'lxc' | 'admin';

/** One value on the wire. */
export interface Value<Kind extends string = string> {
  readonly name: string;
  readonly kind: Kind;
  /** What the kind refers to: an object type, enum, flags, struct, group of parameters; empty when nothing. */
  readonly detail: string;
  /** The parts of a detail such as DomainModificationImpact+TypedParameterFlags. */
  readonly details: readonly string[];
  /** Never to be shown in traces, errors or inspect. */
  readonly secret: boolean;
}

export interface Input extends Value<InputKind> {
  /** The number of elements for which native code makes room. */
  readonly capacity: boolean;
}

export type Output = Value<OutputKind>;

export interface Signature {
  readonly name: CallName;
  /** The row's number, which is what travels. */
  readonly index: number;
  readonly library: Library;
  /** major * 1,000,000 + minor * 1,000 + micro, as libvirt counts. */
  readonly since: number;
  /** Runs even while calls that block have taken every other worker. */
  readonly urgent: boolean;
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
}

const parsed = new Map<string, Signature>();
let lines: Map<string, readonly [index: number, line: string]> | undefined;

/** The signature of a function; throws for a name that the table lacks. */
export function signatureOf(name: CallName): Signature {
  const known = parsed.get(name);
  if (known) return known;
  const found = table().get(name);
  if (!found) throw new Error(`no row is called ${name}`);
  const signature = parseSignature(...found);
  parsed.set(name, signature);
  return signature;
}

/** The names of all functions, in the order of their rows. */
export function callNames(): readonly CallName[] {
  return [...table().keys()] as CallName[];
}

function table(): ReadonlyMap<string, readonly [index: number, line: string]> {
  lines ??= new Map(
    calls
      .trim()
      .split('\n')
      .map((line, index) => [line.slice(0, line.indexOf(' ')), [index, line]]),
  );
  return lines;
}

function parseSignature(index: number, line: string): Signature {
  const words = line.split(' ');
  const [name = '', library = '', since = '', urgent] = words;
  const isUrgent = urgent === 'urgent';
  const arrow = words.indexOf('>');
  return {
    name: name as CallName,
    index,
    library: library as Library,
    since: Number(since),
    urgent: isUrgent,
    inputs: words.slice(isUrgent ? 4 : 3, arrow).map(parseInput),
    outputs: words.slice(arrow + 1).map((word) => parseValue<OutputKind>(word)),
  };
}

function parseInput(word: string): Input {
  const capacity = word.endsWith('#');
  return { ...parseValue<InputKind>(capacity ? word.slice(0, -1) : word), capacity };
}

function parseValue<Kind extends string>(word: string): Value<Kind> {
  const secret = word.endsWith('!');
  const [name = '', kind = '', detail = ''] = (secret ? word.slice(0, -1) : word).split(':');
  return { name, kind: kind as Kind, detail, details: detail === '' ? [] : detail.split('+'), secret };
}
