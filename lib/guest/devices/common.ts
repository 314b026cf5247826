/** What the builders of both hypervisors share. */
import type { DomainDisk, DomainInterface } from '../../config/index.ts';
import { lean } from '../lean.ts';
import { refuse } from '../refusal.ts';
import type { BlockOptions, NetOptions, NetSettings } from './options.ts';

/** A switch in libvirt's words. */
export function onOff(value: boolean | undefined): 'on' | 'off' | undefined {
  return value === undefined ? undefined : value ? 'on' : 'off';
}

export function yesNo(value: boolean | undefined): 'yes' | 'no' | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

export function aliasOf(alias: string | undefined): { name: string } | undefined {
  if (alias === undefined) return undefined;
  if (!alias.startsWith('ua-')) refuse('alias', `an alias of one's own begins with 'ua-', which '${alias}' does not`);
  return { name: alias };
}

export function bootOf(order: number | undefined): { order: number } | undefined {
  return order === undefined ? undefined : { order };
}

/** The format of an image by the ending of its name. */
export function formatOf({
  source,
  format,
}: Pick<BlockOptions, 'source' | 'format'>): NonNullable<BlockOptions['format']> {
  const name = typeof source === 'string' ? source : source.volume;
  return format ?? (/\.qcow2$/.test(name) ? 'qcow2' : 'raw');
}

/** What a disk's contents are, in a configuration. */
export function diskSource(source: BlockOptions['source']): Pick<DomainDisk, 'type' | 'source'> {
  if (typeof source !== 'string') return { type: 'volume', source: { pool: source.pool, volume: source.volume } };
  if (!source.startsWith('/')) refuse('source', `a path of the host begins with '/', which '${source}' does not`);
  return source.startsWith('/dev/')
    ? { type: 'block', source: { dev: source } }
    : { type: 'file', source: { file: source } };
}

/** The letters of a disk's name in the guest: 'b' of 'vdb'. */
export function diskLetters(target: string): string | undefined {
  return /^(?:xvd|[vsh]d)([a-z]{1,3})$/.exec(target)?.[1];
}

/** A disk's name in the guest with the prefix of its bus: 'vdb' on Xen is 'xvdb'. */
export function targetName(prefix: string, target = `${prefix}a`): string {
  const letters = diskLetters(target);
  return letters ? prefix + letters : refuse('target', `a disk is called ${prefix}a, ${prefix}b …, not '${target}'`);
}

/** What an interface is connected to, in a configuration; refuses a source without a name that is known. */
export function netSource(options: NetOptions): DomainInterface {
  if ('network' in options) {
    return { type: 'network', source: lean({ network: options.network, portgroup: options.portgroup }) };
  }
  if ('bridge' in options) return { type: 'bridge', source: { bridge: options.bridge } };
  if ('device' in options) return { type: 'direct', source: lean({ dev: options.device, mode: options.mode }) };
  if ('user' in options) return { type: 'user' };
  if ('vhostUser' in options) {
    return { type: 'vhostuser', source: { type: 'unix', path: options.vhostUser, mode: 'client' } };
  }
  return refuse('network', 'an interface is connected to a network, bridge, device, vhostUser socket, or user: true');
}

/** What interfaces of any model have. */
export function netCommon({ mac, vlan, mtu, alias, bootOrder }: NetSettings) {
  const tags = vlan === undefined ? undefined : [vlan].flat();
  return lean({
    mac: mac === undefined ? undefined : { address: mac },
    vlan: tags && lean({ trunk: tags.length > 1 ? ('yes' as const) : undefined, tag: tags.map((id) => ({ id })) }),
    mtu: mtu === undefined ? undefined : { size: mtu },
    alias: aliasOf(alias),
    boot: bootOf(bootOrder),
  });
}

/** The disk of these parts, whose source decides its type. */
export function diskOf(
  source: BlockOptions['source'],
  parts: Omit<DomainDisk, 'type' | 'source' | 'device'>,
): DomainDisk {
  return { ...diskSource(source), device: 'disk', ...parts } as DomainDisk;
}
