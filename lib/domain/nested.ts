/** libvirt's long flat lists of names such as 'block.0.rd.bytes', as the objects that they describe. */
import type { TypedParameters } from '../native/generated/parameters.ts';

/** An object of values, objects and arrays. */
export interface Nested {
  [name: string]: unknown;
}

/** The members of these lists know their number, `id`: there are gaps, where a CPU is off. */
const numbered = new Set(['vcpu', 'iothread']);

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
 * 'block.0.rd.bytes' is block[0].rd.bytes; 'block.count' only says how long the list is. What stands beside a list's numbers, as
 * 'vcpu.current' beside 'vcpu.0.time', is in an object of its own: vcpuCount.current. No name is lost.
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

/** Values are no plain objects, but for parameters of unknown types, which never have names below them. */
function isBranch(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('bits' in value);
}

/** Integer keys come first, and in ascending order. */
function isPlace(name: string): boolean {
  const code = name.charCodeAt(0);
  return code >= 48 && code <= 57 && /^\d{1,9}$/.test(name);
}

function shapeChildren(node: Nested): void {
  for (const name of Object.keys(node)) {
    const child = node[name];
    if (!isBranch(child)) continue;
    shapeChildren(child);
    if (isList(child)) shapeList(node, name, child);
  }
}

function isList(node: Nested): boolean {
  const [first] = Object.keys(node);
  return first !== undefined && (isPlace(first) || (first === 'count' && Number(node['count']) === 0));
}

function shapeList(parent: Nested, name: string, node: Nested): void {
  const entries = Object.entries(node);
  const places = entries.filter(([key]) => isPlace(key));
  const beside = entries.filter(([key]) => !isPlace(key) && key !== 'count');
  parent[name] = places.map(([place, member]) =>
    numbered.has(name) && isBranch(member) ? { id: Number(place), ...member } : member,
  );
  if (beside.length > 0) parent[`${name}Count`] = Object.fromEntries(beside);
}
