import type { Condition } from '../unions.ts';

/** One step of the way from a document's root to an element. The root itself stands before the first and has no name. */
export interface PathStep {
  name: string;
  /** What the attributes are in the member of the union that the step goes through. */
  conditions: readonly Condition[];
}

/** Where an element stands: as many of the last steps as keys have. */
export type ElementPath = readonly PathStep[];

/** What a key begins with that stands for all attributes whose values have one definition in the schema: `=unit`. A path overrides it. */
export const DEFINITION = '=';

/** Which properties a row of documentation is for. */
export interface DocKey {
  /** As it is written in the row. */
  text: string;
  steps: readonly KeyStep[];
  /** `@name`, `text()`; empty for the element itself. */
  part: string;
}

interface KeyStep {
  /** `*` is any element. */
  name: string;
  predicates: readonly { attribute: string; values: readonly string[] }[];
}

/**
 * The keys that one text stands for, each `{a,b}` in it written out. A key is the end of an XPath: `driver@cache`, `disk/driver@cache`,
 * `/domain/memory`, `address[type=pci|ccw]@bus`, `source/*@name`, `os/type/text()`. Or it is a definition: `=unit`.
 */
export function parseKeys(text: string): DocKey[] {
  return expand(text.trim()).map(parseKey);
}

function expand(text: string): string[] {
  const found = /\{([^{}]*)\}/.exec(text);
  if (!found) return [text];
  const [all, choices] = found;
  return choices!
    .split(',')
    .flatMap((choice) => expand(text.slice(0, found.index) + choice.trim() + text.slice(found.index + all.length)));
}

const PART = /^(.*?)(?:(@[^@[\]/]+)|\/(text\(\)))?$/s;
const STEP = /^([^[\]]*)((?:\[[^[\]=]+=[^[\]]+\])*)$/;

function parseKey(text: string): DocKey {
  if (text.startsWith(DEFINITION)) return { text, steps: [], part: text };
  const [, path, attribute, value] = PART.exec(text)!;
  const steps = path!.split('/').map((step) => {
    const parts = STEP.exec(step);
    if (!parts || (parts[1] === '' && step !== '')) throw new Error(`'${text}' is not a key`);
    const predicates = [...parts[2]!.matchAll(/\[([^=]+)=([^\]]+)\]/g)].map((predicate) => ({
      attribute: predicate[1]!,
      values: predicate[2]!.split('|'),
    }));
    return { name: parts[1]!, predicates };
  });
  return { text, steps, part: attribute ?? value ?? '' };
}

export function matches(key: DocKey, path: ElementPath): boolean {
  const offset = path.length - key.steps.length;
  return offset >= 0 && key.steps.every((step, index) => matchesStep(step, path[offset + index]!));
}

function matchesStep({ name, predicates }: KeyStep, step: PathStep): boolean {
  if (name === '*' ? step.name === '' : name !== step.name) return false;
  return predicates.every(({ attribute, values }) => {
    const given = step.conditions.find((condition) => condition.attribute === attribute)?.values ?? [];
    const known = given.filter((value) => value !== undefined);
    return known.length > 0 && known.every((value) => values.includes(value));
  });
}

/** Which of two matching keys is more specific: positive when the first does. More steps, then fewer `*`, then more predicates. */
export function compareKeys(a: DocKey, b: DocKey): number {
  const [first, second] = [weights(a), weights(b)];
  const index = first.findIndex((weight, at) => weight !== second[at]);
  return index < 0 ? 0 : first[index]! - second[index]!;
}

function weights({ steps }: DocKey): number[] {
  return [
    steps.length,
    steps.filter((step) => step.name !== '*').length,
    steps.reduce((count, step) => count + step.predicates.length, 0),
  ];
}
