/** How much memory Domain 0 of Xen needs. */
import { readFile } from 'node:fs/promises';
import type { CallOptions } from '../core/call.ts';
import { handle } from '../core/object.ts';
import { isThisMachine } from '../core/this-machine.ts';
import { type ControlDomainOptions, isControlDomain, protecting, separateControlDomain } from './control-domain.ts';
import type { Domain } from './domain.ts';

/** The least that it is left with, in KiB: a Debian with libvirt and some guests' QEMU processes runs in it. */
const least = 512 * 1024;

/** What it needs beyond what its programs have in use, in KiB. */
const reserve = 128 * 1024;

/** How much memory Domain 0 needs, in KiB: on the host itself what its programs use, elsewhere an estimate, which Xen cannot improve. */
export async function controlDomainNeed(
  { connection }: Pick<Domain, 'connection'>,
  { signal }: CallOptions = {},
): Promise<number> {
  if (!(await isThisMachine(connection[handle], signal))) return least;
  const [capabilities, memory] = await Promise.all(['xen/capabilities', 'meminfo'].map(textOf));
  if (!capabilities?.includes('control_d')) return least;
  const sizeOf = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(memory ?? '')?.[1] ?? 0);
  return Math.max(least, sizeOf('MemTotal') - sizeOf('MemAvailable') + reserve);
}

function textOf(file: string): Promise<string> {
  return readFile(`/proc/${file}`, 'utf8').catch(() => '');
}

/** The same as protecting(), for methods that harm Domain 0 only if they leave it less memory than it needs. @param memory In KiB. */
export async function protectingMemory<Options extends object>(
  domain: Domain,
  method: 'setMemory' | 'setMaxMemory',
  memory: bigint | number,
  options: Options & ControlDomainOptions & CallOptions,
): Promise<Omit<Options, keyof ControlDomainOptions>> {
  const need = isControlDomain(domain) ? await controlDomainNeed(domain, { signal: options.signal }) : 0;
  if (memory >= need) return separateControlDomain(options).rest;
  return protecting(domain, method, options, `with ${memory} KiB, less than the ${need} KiB that it needs`);
}
