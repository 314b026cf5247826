/** Options of the builders of consoles, channels, graphics, input, entropy and other devices, and their rules. */

import { alias, count, index, path, port } from '../../core/option-values.ts';
import { boolean, either, name, needed, optionsOf, variants, whole, word } from '../../core/options.ts';
import { type Size, size } from '../size.ts';
import { type VirtioOptions, virtioRows } from './virtio-options.ts';

/** A source of entropy other than a file: QEMU's own generator, or an entropy gathering daemon (EGD) at a socket or TCP port. */
export type RngBackend =
  | { model: 'builtin' }
  | { model: 'egd'; path: string }
  | { model: 'egd'; host: string; service: number };

/** A random number generator. */
export interface RngOptions extends VirtioOptions {
  /** The path of the host's source of entropy. Default: '/dev/urandom'. */
  source?: string;
  /** The source, instead of a file. Default: the file `source`. */
  backend?: RngBackend;
  /** The most bytes per period; `period` is in ms. Default: no limit; of `period`: 1000. */
  rate?: { bytes: number; period?: number };
}

/** A paravirtual console: hvc0 in the guest. */
export interface ConsoleOptions extends VirtioOptions {
  /** Its number among the guest's consoles. */
  port?: number;
  /** The path of a file on the host that its output is written to as well. */
  log?: string;
}

/** The controller of virtio consoles and channels. libvirt adds one if it is needed. */
export interface SerialOptions extends VirtioOptions {
  /** Its number among the guest's controllers of that kind. */
  index?: number;
  /** The most consoles and channels. */
  ports?: number;
  /** The number of interrupt vectors. */
  vectors?: number;
}

/** A channel between a program of the host and one in the guest. */
export interface ChannelOptions {
  /** Its name in the guest: 'org.qemu.guest_agent.0'. */
  name: string;
  /** The path of its socket on the host. Default: libvirt chooses one. */
  path?: string;
  /** A user-defined alias, which begins with 'ua-'. Default: libvirt chooses one when the guest starts. */
  alias?: string;
}

/** A graphics card. */
export interface GpuOptions extends VirtioOptions {
  /** What renders: QEMU, or vhost-user-gpu in a process of its own, which requires shared guest memory. Default: 'qemu'. */
  driver?: 'qemu' | 'vhostuser';
  /** The most screens. Default: 1. */
  heads?: number;
  /** Video memory, in KiB. */
  vram?: number;
  /** Whether it is the primary card, which the firmware uses. */
  primary?: boolean;
  /** Whether 3D rendering is accelerated by the host. Default: false. */
  accel3d?: boolean;
  /** The host's render node: '/dev/dri/renderD128'. */
  rendernode?: string;
  /** Whether buffers are shared with the host instead of copied (blob resources). Default: false. */
  blob?: boolean;
  /** Whether the guest receives EDID data of its screen. */
  edid?: boolean;
  /** The initial resolution, in pixels. */
  resolution?: { x: number; y: number };
}

/** A keyboard, mouse or tablet; or an input device of the host (evdev). */
export type InputOptions = VirtioOptions & ({ type: 'keyboard' | 'mouse' | 'tablet' } | { evdev: string });

/** An IOMMU for the guest's own virtio devices. */
export interface IommuOptions extends Pick<VirtioOptions, 'alias'> {
  /** The smallest size that it maps; 'host' for that of the host's IOMMU. */
  granule?: 'host' | Size;
  /** The width of its addresses, in bits. */
  awBits?: number;
}

/** A cryptographic accelerator. */
export interface CryptoOptions extends VirtioOptions {
  /** What computes: QEMU ('builtin') or the host's kernel ('lkcf'). Default: 'builtin'. */
  backend?: 'builtin' | 'lkcf';
  /** The number of queues. Default: that of the hypervisor. */
  queues?: number;
}

/** A sound card. */
export interface SoundOptions extends VirtioOptions {
  /** The number of audio streams. */
  streams?: number;
  /** The ID of an audio backend of the guest. */
  audio?: number;
}

export const rngOptions = optionsOf<RngOptions>({
  ...virtioRows,
  source: path,
  backend: optionsOf<RngBackend>({ model: needed(word('builtin', 'egd')), path, host: name, service: port }),
  rate: optionsOf<NonNullable<RngOptions['rate']>>({ bytes: needed(count), period: count }),
});

export const consoleOptions = optionsOf<ConsoleOptions>({ ...virtioRows, port: index, log: path });

export const serialOptions = optionsOf<SerialOptions>({
  ...virtioRows,
  index,
  // QEMU's limits of virtio-serial.
  ports: whole(1, 511),
  vectors: whole(0, 2048),
});

export const channelOptions = optionsOf<ChannelOptions>({ name: needed(name), path, alias });

export const gpuOptions = optionsOf<GpuOptions>({
  ...virtioRows,
  driver: word('qemu', 'vhostuser'),
  heads: whole(1, 16),
  vram: count,
  primary: boolean,
  accel3d: boolean,
  rendernode: path,
  blob: boolean,
  edid: boolean,
  resolution: optionsOf<NonNullable<GpuOptions['resolution']>>({
    x: needed(whole(1, 65_535)),
    y: needed(whole(1, 65_535)),
  }),
});

const inputType = needed(word('keyboard', 'mouse', 'tablet'));

export const inputOptions = variants({
  type: optionsOf<VirtioOptions & { type: 'keyboard' | 'mouse' | 'tablet' }>({ ...virtioRows, type: inputType }),
  evdev: optionsOf<VirtioOptions & { evdev: string }>({ ...virtioRows, evdev: needed(path) }),
});

export const iommuOptions = optionsOf<IommuOptions>({
  alias,
  granule: either(word('host'), size),
  awBits: whole(32, 64),
});

export const cryptoOptions = optionsOf<CryptoOptions>({
  ...virtioRows,
  backend: word('builtin', 'lkcf'),
  queues: whole(1, 1024),
});

export const soundOptions = optionsOf<SoundOptions>({ ...virtioRows, streams: whole(1, 64), audio: count });
