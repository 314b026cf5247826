/** C functions that a call can be sent to by mistake: those with the same arguments and results. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** A row of the table of calls: `virDomainResume libvirt 3 domain:object:Domain >`. */
const row = /^(vir\w+) \w+ \d+ (.*)$/gm;

/** The kinds of arguments and results; their names do not count, nor which flags are defined. */
function shapeOf(signature: string): string {
  return signature
    .split(' ')
    .map((item) => item.replace(/^[^:]*:/, '').replace(/^flags:.*/, 'flags'))
    .join(' ');
}

const shapes = new Map<string, string>();
const groups = new Map<string, string[]>();
for (const [, name, signature] of readFileSync(join(root, 'lib/native/generated/calls.ts'), 'utf8').matchAll(row)) {
  const shape = shapeOf(signature!);
  shapes.set(name!, shape);
  groups.set(shape, [...(groups.get(shape) ?? []), name!]);
}

/** The next function with the same signature, in the order of their names; undefined if there is none. */
export function otherFunction(name: string): string | undefined {
  const group = groups.get(shapes.get(name) ?? '') ?? [];
  const other = group[(group.indexOf(name) + 1) % group.length];
  return other === name ? undefined : other;
}
