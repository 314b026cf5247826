/** What else a machine has of virtio: entropy, consoles, screens, keys, ciphers, sound. */
import type { DomainRNG, DomainVideo } from '../../../config/index.ts';
import { lean, leanOrNone } from '../../lean.ts';
import { refuse } from '../../refusal.ts';
import type { ParavirtualDevices } from '../builders.ts';
import { aliasOf, onOff, yesNo } from '../common.ts';
import type { IommuOptions, RngOptions } from '../options/machine.ts';
import { driver, model, otherModel, size } from './driver.ts';

function rngBackend({ source, backend }: RngOptions): DomainRNG['backend'] {
  if (!backend) return { model: 'random', value: source ?? '/dev/urandom' };
  if (source !== undefined) refuse('source', 'that is a file, and the backend is to be another one');
  if (backend.model === 'builtin') return { model: 'builtin' };
  if (backend.model !== 'egd') return refuse('backend', "its model is 'builtin' or 'egd'; a file is a source");
  if ('path' in backend) return { model: 'egd', type: 'unix', source: [{ mode: 'connect', path: backend.path }] };
  const { host, service } = backend;
  return {
    model: 'egd',
    type: 'tcp',
    source: [{ mode: 'connect', host, service: String(service) }],
    protocol: { type: 'raw' },
  };
}

function granuleOf(granule: NonNullable<IommuOptions['granule']>) {
  if (granule === 'host') return { mode: granule };
  const { value, unit } = size(granule, 'granule');
  return { size: Number(value), unit };
}

export const machine: Pick<
  ParavirtualDevices,
  'rng' | 'console' | 'serial' | 'channel' | 'gpu' | 'input' | 'iommu' | 'crypto' | 'sound'
> = {
  rng(options = {}) {
    const { rate, alias } = options;
    const backend = rngBackend(options);
    return { rng: lean({ model: model(options), backend, rate, driver: driver(options), alias: aliasOf(alias) }) };
  },

  console({ port, log, alias, ...rest } = {}) {
    for (const name of Object.keys(rest)) refuse(name, "that is its controller's: give it to serial()");
    return {
      console: lean({
        type: 'pty' as const,
        target: lean({ type: 'virtio' as const, port: port === undefined ? undefined : String(port) }),
        log: log === undefined ? undefined : { file: log },
        alias: aliasOf(alias),
      }),
    };
  },

  serial(options = {}) {
    const { index, ports, vectors, alias } = options;
    return {
      controller: lean({
        type: 'virtio-serial' as const,
        model: otherModel(options),
        index,
        ports,
        vectors,
        driver: driver(options),
        alias: aliasOf(alias),
      }),
    };
  },

  channel({ name, path, alias }) {
    return {
      channel: lean({
        type: 'unix' as const,
        source: path === undefined ? undefined : [{ mode: 'bind', path }],
        target: { type: 'virtio' as const, name },
        alias: aliasOf(alias),
      }),
    };
  },

  gpu(options = {}) {
    const { driver: name, heads, vram, primary, accel3d, rendernode, blob, edid, resolution, alias } = options;
    if (options.transitional !== undefined) refuse('transitional', 'a GPU speaks virtio 1.0 only');
    const video: DomainVideo = lean({
      model: lean({
        type: 'virtio' as const,
        heads,
        vram,
        primary: yesNo(primary),
        blob: onOff(blob),
        edid: onOff(edid),
        acceleration: leanOrNone({ accel3d: yesNo(accel3d), rendernode }),
        resolution: resolution && { ...resolution },
      }),
      driver: leanOrNone({ ...lean({ name }), ...driver(options) }),
      alias: aliasOf(alias),
    });
    return { video };
  },

  input(options) {
    const parts = lean({ model: otherModel(options), driver: driver(options), alias: aliasOf(options.alias) });
    return 'evdev' in options
      ? { input: { type: 'passthrough', bus: 'virtio', source: { evdev: options.evdev }, ...parts } }
      : { input: { type: options.type, bus: 'virtio', ...parts } };
  },

  iommu({ granule, awBits, alias } = {}) {
    const options = leanOrNone({
      aw_bits: awBits === undefined ? undefined : String(awBits),
      granule: granule === undefined ? undefined : granuleOf(granule),
    });
    return { iommu: lean({ model: 'virtio' as const, driver: options, alias: aliasOf(alias) }) };
  },

  crypto(options = {}) {
    const { backend = 'builtin', queues, alias } = options;
    return {
      crypto: lean({
        type: 'qemu' as const,
        model: 'virtio' as const,
        backend: lean({ model: backend, queues }),
        driver: driver(options),
        alias: aliasOf(alias),
      }),
    };
  },

  sound(options = {}) {
    const { streams, audio, alias } = options;
    return {
      sound: lean({
        model: 'virtio' as const,
        streams: streams === undefined ? undefined : String(streams),
        audio: audio === undefined ? undefined : { id: String(audio) },
        driver: driver(options),
        alias: aliasOf(alias),
      }),
    };
  },
};
