import { boolean, check, optionsOf, whole } from '../core/options.ts';
import { type DiffOptions, diffObjects } from './diff/diff.ts';
import type { Difference } from './diff/difference.ts';
import { ENTRIES, type EntryName } from './generated/nodes.ts';
import { type PlainObject, readObject } from './read.ts';
import { type NodeSpec, nodeSpec } from './schema.ts';
import { checkElement, type Problem } from './validate/check.ts';
import { grammarRow } from './validate/grammar.ts';
import { describe } from './value.ts';
import { copiedText, elementOf, reconcile } from './write/edit.ts';
import { standalone } from './write/fresh.ts';
import { Splices } from './write/splice.ts';
import { ConfigTypeError, Writer } from './write/writer.ts';
import { XmlError } from './xml/error.ts';
import { parseSource, type XmlLimits } from './xml/parse.ts';

/** The functions for one kind of document, or one kind of device. */
export interface ConfigDocument<T extends object> {
  /** The exported name, `DomainConfig`. */
  readonly name: EntryName;
  /** The name of the root element, `domain`. */
  readonly root: string;

  /**
   * Reads a document into a typed object.
   *
   * The object has everything in the document, including what the schema does not know. Its formatting (comments, white space, order of
   * unlike siblings, spelling of numbers) is kept out of sight and restored when the object is formatted.
   *
   * @throws {XmlError} with line and column if it is not well-formed XML or has another root element.
   */
  parse(xml: string | Uint8Array, limits?: XmlLimits): T;

  /**
   * Writes an object as a document. What was parsed and not changed is written byte for byte as it was; new objects are written in schema
   * order.
   *
   * @throws {ConfigTypeError} naming the property that cannot be written
   */
  format(config: T): string;

  /**
   * Returns what libvirt's RELAX NG schema does not allow in a document or an object; empty if it is valid. Does not throw: XML that is not
   * well-formed and objects that cannot be written are problems as well.
   */
  validate(config: T | string | Uint8Array): Problem[];

  /**
   * Returns the differences in meaning between a requested and a returned configuration. Another spelling of a value and another order of
   * unlike siblings are not differences; by default, neither is what libvirt adds itself.
   */
  diff(asked: T | string, got: T | string, options?: DiffOptions): Difference[];
}

const limit = whole(0, Number.MAX_SAFE_INTEGER);
const xmlLimits = optionsOf<XmlLimits>({ maxDepth: limit, maxLength: limit, maxNodes: limit });
const diffOptions = optionsOf<DiffOptions>({ ignoreDefaults: boolean });

/** Makes the functions for an entry of the generated table. */
export function configDocument<T extends object>(name: EntryName): ConfigDocument<T> {
  const { root, node, grammar } = ENTRIES[name];
  return Object.freeze<ConfigDocument<T>>({
    name,
    root,
    parse: (xml, limits = {}) => {
      check(xmlLimits, limits, 'the limits of parse()');
      return parseConfig(root, nodeSpec(node), xml, limits) as T;
    },
    format: (config) => formatConfig(root, nodeSpec(node), config as PlainObject),
    validate: (config) => validateConfig(root, nodeSpec(node), config as string | Uint8Array | PlainObject, grammar),
    diff: (asked, got, options = {}) => {
      check(diffOptions, options, 'the options of diff()');
      const [a, b] = [asked, got].map((config) =>
        typeof config === 'string' ? parseConfig(root, nodeSpec(node), config) : config,
      );
      return diffObjects(root, rulePath(name, root), nodeSpec(node), a as PlainObject, b as PlainObject, options);
    },
  });
}

/** Devices by themselves have the rules that they have within a domain, and so has a domain's CPU. */
function rulePath(name: EntryName, root: string): string {
  if (root === 'cpu') return '/domain/cpu';
  return name.startsWith('Domain') && !root.startsWith('domain') ? `/domain/devices/${root}` : `/${root}`;
}

function parseConfig(root: string, spec: NodeSpec, xml: string | Uint8Array, limits?: XmlLimits): PlainObject {
  const source = parseSource(xml, limits);
  if (source.root.name !== root || source.root.namespace !== '') {
    throw new XmlError(
      `expected the root element <${root}>, got <${source.root.name}>`,
      source.text,
      source.root.start,
    );
  }
  return readObject(spec, source.root);
}

function formatConfig(root: string, spec: NodeSpec, config: PlainObject): string {
  const writer = new Writer(root, copiedText);
  if (typeof config !== 'object' || config === null) writer.fail(`expected an object, got ${describe(config)}`);
  const element = elementOf(config);
  // A device that is part of a document is formatted by itself: without its neighbors and at the left margin.
  if (!element || element.parent || element.name !== root) return `${standalone(root, spec, config, '', writer)}\n`;
  const splices = new Splices();
  reconcile(spec, config, element, splices, writer);
  return splices.apply(element.source);
}

function validateConfig(
  root: string,
  spec: NodeSpec,
  config: string | Uint8Array | PlainObject,
  grammar: number,
): Problem[] {
  try {
    const isText = typeof config === 'string' || isBytes(config);
    const source = parseSource(isText ? config : formatConfig(root, spec, config));
    const problems = checkElement(source.root, grammarRow(grammar));
    // The text of an object is nothing that its author has seen.
    return isText ? problems : problems.map(({ path, message }) => ({ path, message }));
  } catch (error) {
    if (error instanceof XmlError)
      return [{ path: '/', message: error.reason, position: { line: error.line, column: error.column } }];
    if (error instanceof ConfigTypeError) return [{ path: error.path, message: error.problem }];
    return [{ path: `/${root}`, message: `cannot be checked: ${reasonOf(error)}` }];
  }
}

/** What is wrong, of whatever a getter of the caller's throws; too deep an object exhausts the stack. */
function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'an error without a message';
  }
}

/** Bytes of any realm: instanceof knows this one's alone. */
function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}
