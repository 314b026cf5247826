/** Options of the builders of consoles, channels, graphics, input, entropy and other devices, and their rules. */

import { alias, count, index, path, port } from '../../core/option-values.ts';
import { boolean, either, name, needed, optionsOf, variants, whole, word } from '../../core/options.ts';
import { type Size, size } from '../size.ts';
import { type VirtioOptions, virtioRows } from './virtio-options.ts';

/** Where entropy comes from instead of a file: QEMU's own generator; or a daemon (EGD) at a socket, or at a TCP port. */
export type RngBackend =
  | { model: 'builtin' }
  | { model: 'egd'; path: string }
  | { model: 'egd'; host: string; service: number };

/** A source of entropy. */
export interface RngOptions extends VirtioOptions {
  /** The host's file that it comes from; /dev/urandom if left out. */
  source?: string;
  /** What computes: QEMU itself, or the host's kernel. QEMU, if it is left out. */
  backend?: RngBackend;
  /** At most so many bytes in each period (ms; a second if left out). */
  rate?: { bytes: number; period?: number };
}

/** A paravirtual console: hvc0 in the guest. */
export interface ConsoleOptions extends VirtioOptions {
  /** Its number among the guest's consoles. */
  port?: number;
  /** A file of the host that its output goes to as well. */
  log?: string;
}

/** The controller of virtio's consoles and channels; libvirt adds one where it is needed. */
export interface SerialOptions extends VirtioOptions {
  /** Its number among the guest's controllers of that kind. */
  index?: number;
  /** How many consoles and channels it can have. */
  ports?: number;
  /** How many interrupt vectors it has. */
  vectors?: number;
}

/** A channel between a program of the host and one in the guest. */
export interface ChannelOptions {
  /** What the guest finds it by: 'org.qemu.guest_agent.0'. */
  name: string;
  /** The socket that it is at the host; libvirt chooses one if it is left out. */
  path?: string;
  /** A name of one's own, which begins with 'ua-'. */
  alias?: string;
}

/** A graphics card. */
export interface GpuOptions extends VirtioOptions {
  /** QEMU draws, or a program of its own beside it (vhost-user-gpu), for which the guest's memory must be shared. */
  driver?: 'qemu' | 'vhostuser';
  /** How many screens it can have. */
  heads?: number;
  /** KiB. */
  vram?: number;
  /** The one that the firmware writes to. */
  primary?: boolean;
  /** The host draws for it in three dimensions. */
  accel3d?: boolean;
  /** The host's card that draws: '/dev/dri/renderD128'. */
  rendernode?: string;
  /** What it draws is shared with the host, not copied. */
  blob?: boolean;
  /** The guest gets a description of its screen. */
  edid?: boolean;
  /** What the guest begins with, in pixels. */
  resolution?: { x: number; y: number };
}

/** A keyboard, a mouse, a tablet; or a device of the host. */
export type InputOptions = VirtioOptions & ({ type: 'keyboard' | 'mouse' | 'tablet' } | { evdev: string });

/** An IOMMU for the guest's own virtio devices. */
export interface IommuOptions extends Pick<VirtioOptions, 'alias'> {
  /** The smallest piece that it maps: an amount, or what the host's own IOMMU has. */
  granule?: 'host' | Size;
  /** How many bits its addresses have. */
  awBits?: number;
}

/** An accelerator of ciphers. */
export interface CryptoOptions extends VirtioOptions {
  /** What computes: QEMU itself, or the host's kernel. QEMU, if it is left out. */
  backend?: 'builtin' | 'lkcf';
  /** How many queues it has. */
  queues?: number;
}

/** A sound card. */
export interface SoundOptions extends VirtioOptions {
  /** How many streams of sound it has. */
  streams?: number;
  /** The id of the guest's audio backend. */
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
