/** libvirt's long flat lists of names such as 'block.0.rd.bytes', as the objects that they describe. */
import type { TypedParameters } from '../native/generated/parameters.ts';

/** An object of values, objects and arrays. */
export interface Nested {
  [name: string]: unknown;
}

/** The members of these lists have numbers of their own, `id`, and those that are off are left out. They are lists even without members. */
const numbered = new Set(['vcpu', 'iothread']);

/**
 * The most places of a list that may be filled up with empty objects. A host has no list with so many gaps; a strange server must
 * not make a long one of a short answer.
 */
const mostGaps = 1024;

const paths = new Map<string, readonly string[]>();

/** The same names come for each domain and each time; but a strange server must not fill the memory with others. */
const mostPaths = 20_000;

function pathOf(name: string): readonly string[] {
  const known = paths.get(name);
  if (known) return known;
  if (paths.size >= mostPaths) paths.clear();
  const path = name.split('.');
  paths.set(name, path);
  return path;
}

/**
 * 'block.0.rd.bytes' is block[0].rd.bytes; 'block.count' says how long the list is. A place without values is an empty
 * object, so that each member stands at its own index: net[1] is the second interface, also where nothing is known of the first.
 * What stands beside a list's numbers, as 'vcpu.current' beside 'vcpu.0.time', is in an object of its own: vcpuCount.current. No
 * name is lost.
 */
export function nest(parameters: TypedParameters): Nested {
  const root: Nested = {};
  for (const name in parameters) plant(root, pathOf(name), parameters[name]);
  shapeChildren(root);
  return root;
}

function plant(root: Nested, path: readonly string[], value: unknown): void {
  const last = path.length - 1;
  let node = root;
  for (let index = 0; index < last; index++) {
    const step = path[index]!;
    const child = own(node, step);
    if (isBranch(child)) node = child;
    else if (child === undefined) node = branch(node, step);
    else {
      set(node, path.slice(index).join('.'), value); // a value that is a prefix, too
      return;
    }
  }
  const here = own(node, path[last]!);
  if (isBranch(here)) set(here, '', value);
  else set(node, path[last]!, value);
}

function own(node: Nested, name: string): unknown {
  return Object.hasOwn(node, name) ? node[name] : undefined;
}

/** Names come from the server: '__proto__' is to be one like any other. */
function set(node: Nested, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true });
  else node[name] = value;
}

function branch(node: Nested, name: string): Nested {
  const child: Nested = {};
  set(node, name, child);
  return child;
}

/** Values are not plain objects, except for parameters of unknown types, which never have names below them. */
function isBranch(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('bits' in value);
}

/** Such keys come first in an object, and in ascending order. */
function isPlace(name: string): boolean {
  return /^(0|[1-9]\d{0,8})$/.test(name);
}

function shapeChildren(node: Nested): void {
  for (const name of Object.keys(node)) {
    const child = node[name];
    if (!isBranch(child)) continue;
    shapeChildren(child);
    if (isList(name, child)) shapeList(node, name, child);
  }
}

/** A list has members or, of libvirt's type for such counts, nothing but their count. */
function isList(name: string, node: Nested): boolean {
  const names = Object.keys(node);
  const [first = ''] = names;
  return isPlace(first) || numbered.has(name) || (names.length === 1 && typeof own(node, 'count') === 'number');
}

function shapeList(parent: Nested, name: string, node: Nested): void {
  const list = numbered.has(name) ? numberedMembers(node) : membersInPlace(node);
  // The count is in the list's length.
  if (own(node, 'count') === list.length) delete node['count'];
  set(parent, name, list);
  if (Object.keys(node).length > 0) set(parent, `${name}Count`, node);
}

/** Takes the members out of a node, each with its number. */
function numberedMembers(node: Nested): unknown[] {
  return Object.keys(node)
    .filter(isPlace)
    .map((place) => {
      const member = node[place];
      delete node[place];
      return isBranch(member) ? { id: Number(place), ...member } : member;
    });
}

/** Takes the members out of a node, each at its index; what would leave too long a gap stays. */
function membersInPlace(node: Nested): unknown[] {
  const list: unknown[] = [];
  let gaps = 0;
  const fill = (length: number): boolean => {
    const missing = Math.max(0, length - list.length);
    if (gaps + missing > mostGaps) return false;
    gaps += missing;
    while (list.length < length) list.push({});
    return true;
  };
  for (const place of Object.keys(node).filter(isPlace)) {
    if (!fill(Number(place))) break;
    list.push(node[place]);
    delete node[place];
  }
  const count = own(node, 'count');
  if (Number.isInteger(count)) fill(count as number);
  return list;
}
