/** The rules of what builders of the other devices take. */
import { alias, count, index, path, port } from '../../../core/option-values.ts';
import { boolean, either, name, needed, optionsOf, variants, whole, word } from '../../../core/options.ts';
import { size } from '../../size.ts';
import type {
  ChannelOptions,
  ConsoleOptions,
  CryptoOptions,
  GpuOptions,
  IommuOptions,
  RngBackend,
  RngOptions,
  SerialOptions,
  SoundOptions,
} from '../options/machine.ts';
import type { VirtioOptions } from '../options/virtio.ts';
import { virtioRows } from './virtio.ts';

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
