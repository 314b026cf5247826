import { NAMESPACES } from './documents.ts';
import { formatWords } from './format.ts';
import type { Model } from './model.ts';
import type { AttributeSlot, ChildSlot, Node } from './nodes.ts';
import type { ElementPattern, Pattern } from './pattern.ts';
import type { Shape, Slot } from './shape.ts';
import { type Condition, unionMembers } from './unions.ts';
import { alternatives, enumeration, type ValueCode } from './values.ts';

/**
 * The type of an element at one place: some patterns of those that its node merges, chosen by what the parent is. How
 * things are represented is the node's to say, or the codec would have to know which member of a union it reads.
 */
export interface ObjectType {
  node: Node;
  element: string;
  /** A path from a document's root to such an element, for comments. */
  path: string;
  members: TypeMember[];
}

/** One member of a union, or the only shape that there is. */
export interface TypeMember {
  conditions: Condition[];
  properties: Property[];
}

export interface Property {
  name: string;
  optional: boolean;
  many: boolean;
  /** TypeScript, or the type of an element that has one of its own. */
  type: string | ObjectType;
  /** Which part of the element it is: `@name` of an attribute, `text()`, the name of a child, nothing for `$order`. */
  part: string;
  /** The schema's definition of the value, where it is one: `unit`, `UUID`. */
  definition: string | undefined;
  /** What the schema demands of the value beyond what the type says, in words; may be empty. */
  format: string;
}

/** Makes the types of all that the documents reach, each once. */
export class TypeGraph {
  readonly #types = new Map<string, ObjectType>();
  readonly #ids = new Map<Node, number>();

  constructor(model: Model) {
    for (const node of model.nodes.all) this.#ids.set(node, this.#ids.size);
  }

  /** The type of elements that have one of the patterns, represented as the node says. */
  type(node: Node, elements: Set<ElementPattern>, path: string): ObjectType {
    const key = `${this.#ids.get(node)} ${[...elements]
      .map((element) => element.id)
      .sort()
      .join(' ')}`;
    const known = this.#types.get(key);
    if (known) return known;
    const { name, ns } = [...elements][0]!;
    const element = ns === '' ? name : `${NAMESPACES[ns]}:${name}`;
    const type: ObjectType = { node, element, path, members: [] };
    this.#types.set(key, type);
    const content = { kind: 'choice' as const, parts: [...elements].map((element) => element.content) };
    type.members = unionMembers(content).map((member) => ({
      conditions: member.conditions,
      properties: this.#properties(type, member.shape, member.conditions),
    }));
    return type;
  }

  #properties(type: ObjectType, shape: Shape, conditions: Condition[]): Property[] {
    const properties = conditions.map(conditionProperty);
    for (const attribute of type.node.attributes) {
      const slot = shape.attributes.get(attribute.name);
      if (slot) properties.push(attributeProperty(attribute, slot));
    }
    if (shape.text && type.node.text) properties.push(textProperty(type.node.text, shape));
    for (const child of type.node.children) {
      const property = this.#childProperty(child, shape, type.path);
      if (property) properties.push(property);
    }
    if (type.node.ordered) {
      properties.push({
        name: '$order',
        optional: true,
        many: true,
        type: 'string',
        part: '',
        definition: undefined,
        format: '',
      });
    }
    return properties;
  }

  #childProperty(child: ChildSlot, shape: Shape, parent: string): Property | undefined {
    const slot = shape.children.get(child.key);
    if (!slot) return undefined;
    const part = child.ns === '' ? child.name : child.property;
    const contents = [...slot.patterns].map((element) => element.content);
    return {
      name: child.property,
      many: child.many,
      optional: slot.min === 0,
      type: this.#childType(child, slot.patterns, `${parent}/${part}`),
      part,
      definition: undefined,
      format: child.node.kind === 'scalar' ? formatWords(contents) : '',
    };
  }

  #childType(child: ChildSlot, elements: Set<ElementPattern>, path: string): string | ObjectType {
    switch (child.node.kind) {
      case 'object':
        return this.type(child.node, elements, path);
      case 'scalar':
        return valueType(
          child.node.text!,
          [...elements].map((element) => element.content),
        );
      case 'flag':
        return 'boolean';
      case 'raw':
        return 'XmlElement[]';
    }
  }
}

function conditionProperty({ attribute, values }: Condition): Property {
  const given = values.filter((value) => value !== undefined);
  return {
    name: attribute,
    optional: given.length < values.length,
    many: false,
    type: given.length === 0 ? 'undefined' : given.map(quote).join(' | '),
    part: `@${attribute}`,
    definition: undefined,
    format: given.length === 0 ? 'absent' : '',
  };
}

function attributeProperty({ name, code }: AttributeSlot, slot: Slot<Pattern>): Property {
  return {
    name,
    optional: slot.min === 0,
    many: false,
    type: valueType(code, slot.patterns),
    part: `@${name}`,
    definition: definitionOf(slot.patterns),
    format: formatWords(slot.patterns),
  };
}

function textProperty(code: ValueCode, shape: Shape): Property {
  const { min, patterns } = shape.text!;
  const mayBeEmpty = [...patterns].flatMap(alternatives).some((leaf) => leaf.kind !== 'value' && leaf.kind !== 'data');
  return {
    name: 'value',
    optional: min === 0 || mayBeEmpty,
    many: false,
    type: valueType(code, patterns),
    part: 'text()',
    definition: undefined,
    format: formatWords(patterns),
  };
}

function definitionOf(patterns: Iterable<Pattern>): string | undefined {
  const names = new Set([...patterns].map((pattern) => (pattern.kind === 'ref' ? pattern.define.name : undefined)));
  return names.size === 1 ? [...names][0] : undefined;
}

/** The TypeScript type of a value: its literals where the schema has a closed list of them. */
function valueType(code: ValueCode, patterns: Iterable<Pattern>): string {
  if (code === 'n') return 'number';
  if (code === 'b') return 'number | bigint';
  const { values, open } = enumeration(patterns);
  if (values.length === 0) return 'string';
  const literals = values.map(quote).join(' | ');
  return open ? `${literals} | (string & {})` : literals;
}

export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
