/** Xen's own paravirtual devices, by the calls that make virtio's on QEMU. */
import type { DomainInterface } from '../../config/index.ts';
import { kindNames, type XenKind } from '../kind.ts';
import { omitUndefined, omitUndefinedOrNone } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import type { ParavirtualDevices } from './builders.ts';
import { withChecks } from './checked.ts';
import { aliasElement, bootElement, diskOf, formatOf, netCommon, netSource, servedBy, targetName } from './common.ts';

/** The options that Xen's devices take; all others are virtio's. */
const taken = {
  block: ['source', 'format', 'target', 'bus', 'readonly', 'shareable', 'discard', 'alias', 'bootOrder'],
  net: ['network', 'portgroup', 'bridge', 'mac', 'vlan', 'mtu', 'alias', 'bootOrder'],
  balloon: ['alias'],
  console: ['port', 'alias'],
  channel: ['name', 'path', 'alias'],
  gpu: ['vram', 'alias'],
  input: ['type', 'alias'],
} as const satisfies Partial<Record<keyof ParavirtualDevices, readonly string[]>>;

/** Devices that Xen does not support, and what to use instead. */
const lacking = {
  scsi: 'omit bus, a disk needs no controller',
  vhostScsi: 'attach the block device as a disk',
  rng: 'guests get entropy from the CPU',
  serial: 'consoles and channels need no controller',
  fs: 'share folders by a network file system',
  vsock: 'use a channel or the network',
  iommu: '',
  crypto: '',
  mem: 'change the memory within its maximum, by the balloon',
  pmem: '',
  sound: '',
} as const satisfies Partial<Record<keyof ParavirtualDevices, string>>;

function checkSupported(device: keyof typeof taken, options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || (taken[device] as readonly string[]).includes(name)) continue;
    refuse(name, `not supported by Xen's ${device} devices`);
  }
}

/** The builders for a kind of guest of Xen. */
export function xenDevices(kind: XenKind): ParavirtualDevices {
  const lacks = Object.entries(lacking).map(([device, instead]) => {
    const reason = `not supported by Xen${instead && `: ${instead}`}`;
    return [device, () => refuse(device, reason)] as const;
  });
  return withChecks({
    ...(Object.fromEntries(lacks) as { [Device in keyof typeof lacking]: () => never }),

    block(options) {
      checkSupported('block', options);
      const { source, readonly, shareable, discard, alias, bootOrder } = options;
      if (servedBy(source)) refuse('source', 'not supported by Xen, whose disks are images, block devices and volumes');
      if (options.bus === 'scsi') refuse('bus', `not supported by Xen: ${lacking.scsi}`);
      const format = formatOf(options);
      // Raw images are left to Xen, which knows the fastest way; all others are QEMU's.
      const driver = omitUndefinedOrNone(format === 'raw' ? { discard } : { name: 'qemu', type: format, discard });
      const parts = omitUndefined({
        driver,
        target: { dev: targetName('xvd', options.target), bus: 'xen' as const },
        readonly: readonly || undefined,
        shareable: shareable || undefined,
        alias: aliasElement(alias),
        boot: bootElement(bootOrder),
      });
      return { disk: diskOf(source, parts) };
    },

    net(options) {
      checkSupported('net', options);
      const device = { ...netSource(options), ...netCommon(options), model: { type: 'netfront' } };
      return { interface: device as DomainInterface };
    },

    balloon(options = {}) {
      checkSupported('balloon', options);
      return { memballoon: omitUndefined({ model: 'xen' as const, alias: aliasElement(options.alias) }) };
    },

    console(options = {}) {
      checkSupported('console', options);
      const target = { type: 'xen' as const, port: String(options.port ?? 0) };
      return { console: omitUndefined({ type: 'pty' as const, target, alias: aliasElement(options.alias) }) };
    },

    channel(options) {
      checkSupported('channel', options);
      const { name, path, alias } = options;
      return {
        channel: omitUndefined({
          type: 'unix' as const,
          source: path === undefined ? undefined : [{ mode: 'bind', path }],
          target: { type: 'xen' as const, name },
          alias: aliasElement(alias),
        }),
      };
    },

    gpu(options = {}) {
      checkSupported('gpu', options);
      if (kind === 'xen-pvh') refuse('gpu', `${kindNames[kind]} has no graphics`);
      const type = kind === 'xen-pv' ? ('xen' as const) : ('vga' as const);
      return {
        video: omitUndefined({
          model: omitUndefined({ type, vram: options.vram }),
          alias: aliasElement(options.alias),
        }),
      };
    },

    input(options) {
      if (!('type' in options)) return refuse('evdev', 'Xen does not support passing through input devices');
      checkSupported('input', options);
      const { type, alias } = options;
      if (kind === 'xen-pvh') refuse('input', `${kindNames[kind]} has no graphics and no input devices`);
      if (kind === 'xen-hvm')
        return {
          input: omitUndefined({
            type,
            bus: type === 'tablet' ? ('usb' as const) : ('ps2' as const),
            alias: aliasElement(alias),
          }),
        };
      if (type === 'tablet') refuse('type', 'the frame buffer of Xen PV has a keyboard and a mouse');
      return { input: omitUndefined({ type, bus: 'xen' as const, alias: aliasElement(alias) }) };
    },
  });
}
