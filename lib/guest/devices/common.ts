/** What the builders of both hypervisors share. */
import type { DomainDisk, DomainInterface } from '../../config/index.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import type { NetOptions, NetSettings } from './network-options.ts';
import type { BlockOptions } from './storage-options.ts';

/** A switch in libvirt's words. */
export function onOff(value: boolean | undefined): 'on' | 'off' | undefined {
  return value === undefined ? undefined : value ? 'on' : 'off';
}

export function yesNo(value: boolean | undefined): 'yes' | 'no' | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

export function aliasElement(alias: string | undefined): { name: string } | undefined {
  if (alias === undefined) return undefined;
  if (!alias.startsWith('ua-')) refuse('alias', `a user-defined alias begins with 'ua-', got '${alias}'`);
  return { name: alias };
}

export function bootElement(order: number | undefined): { order: number } | undefined {
  return order === undefined ? undefined : { order };
}

/** The formats whose images are named after them. */
const endings: Readonly<Record<string, NonNullable<BlockOptions['format']>>> = {
  qcow2: 'qcow2',
  qcow: 'qcow',
  qed: 'qed',
  vmdk: 'vmdk',
  vdi: 'vdi',
  vhd: 'vpc',
  vpc: 'vpc',
  raw: 'raw',
  iso: 'raw',
};

/** The format that the suffix of an image's name stands for; undefined if it stands for none. */
export function formatByName(name: string): BlockOptions['format'] {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}

/** The format of an image by the ending of its name. */
export function formatOf({
  source,
  format,
}: Pick<BlockOptions, 'source' | 'format'>): NonNullable<BlockOptions['format']> {
  const name = typeof source === 'string' ? source : 'volume' in source ? source.volume : '';
  return format ?? formatByName(name) ?? 'raw';
}

/** The protocol by which another process serves a disk; undefined for one that the hypervisor itself reads. */
export function servedBy(source: BlockOptions['source']): 'vhostUser' | 'vhostVdpa' | undefined {
  if (typeof source === 'string') return undefined;
  return 'vhostUser' in source ? 'vhostUser' : 'vhostVdpa' in source ? 'vhostVdpa' : undefined;
}

function reconnectOf(seconds: number | false | undefined): { enabled: 'yes' | 'no'; timeout?: number } | undefined {
  if (seconds === undefined) return undefined;
  return seconds === false ? { enabled: 'no' } : { enabled: 'yes', timeout: seconds };
}

/** What a disk's contents are, in a configuration. */
export function diskSource(source: BlockOptions['source']): Pick<DomainDisk, 'type' | 'source'> {
  if (typeof source !== 'string') {
    if ('vhostVdpa' in source) return { type: 'vhostvdpa', source: { dev: source.vhostVdpa } };
    if ('vhostUser' in source) {
      const { vhostUser: path, reconnect } = source;
      return {
        type: 'vhostuser',
        source: omitUndefined({ type: 'unix' as const, path, reconnect: reconnectOf(reconnect) }),
      };
    }
    return { type: 'volume', source: { pool: source.pool, volume: source.volume } };
  }
  if (!source.startsWith('/')) refuse('source', `must be an absolute path, got '${source}'`);
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
  return letters ? prefix + letters : refuse('target', `must be ${prefix}a, ${prefix}b …, got '${target}'`);
}

/** Where libvirt tags frames: elsewhere it refuses a VLAN when the guest starts. */
function checkVlan(options: NetOptions): void {
  if (options.vlan === undefined) return;
  const elsewhere = (['user', 'vhostUser', 'vdpa'] as const).find((name) => name in options);
  if (elsewhere) refuse('vlan', `not supported for '${elsewhere}' interfaces: libvirt does not handle their packets`);
  if ('device' in options && options.mode !== 'passthrough')
    refuse('vlan', "an interface on a host device supports it only with mode: 'passthrough'");
}

/** What an interface is connected to, in a configuration; refuses a source without a name that is known. */
export function netSource(options: NetOptions): DomainInterface {
  checkVlan(options);
  if ('network' in options) {
    return { type: 'network', source: omitUndefined({ network: options.network, portgroup: options.portgroup }) };
  }
  if ('bridge' in options) return { type: 'bridge', source: { bridge: options.bridge } };
  if ('device' in options)
    return { type: 'direct', source: omitUndefined({ dev: options.device, mode: options.mode }) };
  if ('user' in options) return { type: 'user' };
  if ('vhostUser' in options) {
    return { type: 'vhostuser', source: { type: 'unix', path: options.vhostUser, mode: 'client' } };
  }
  if ('vdpa' in options) return { type: 'vdpa', source: { dev: options.vdpa } };
  return refuse(
    'network',
    'an interface is connected to a network, bridge, device, vhostUser socket, vdpa device, or user: true',
  );
}

/** What interfaces of any model have. */
export function netCommon({ mac, vlan, mtu, alias, bootOrder }: NetSettings) {
  const tags = vlan === undefined ? undefined : [vlan].flat();
  return omitUndefined({
    mac: mac === undefined ? undefined : { address: mac },
    vlan:
      tags && omitUndefined({ trunk: tags.length > 1 ? ('yes' as const) : undefined, tag: tags.map((id) => ({ id })) }),
    mtu: mtu === undefined ? undefined : { size: mtu },
    alias: aliasElement(alias),
    boot: bootElement(bootOrder),
  });
}

/** The disk of these parts, whose source decides its type. */
export function diskOf(
  source: BlockOptions['source'],
  parts: Omit<DomainDisk, 'type' | 'source' | 'device'>,
): DomainDisk {
  return { ...diskSource(source), device: 'disk', ...parts } as DomainDisk;
}
