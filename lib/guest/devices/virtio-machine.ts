/** What else a machine has of virtio: entropy, consoles, screens, keys, ciphers, sound. */
import type { DomainRNG, DomainVideo } from '../../config/index.ts';
import { omitUndefined, omitUndefinedOrNone } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import type { ParavirtualDevices } from './builders.ts';
import { aliasElement, onOff, yesNo } from './common.ts';
import type { IommuOptions, RngOptions } from './machine-options.ts';
import { driver, model, otherModel, sizeElement } from './virtio-driver.ts';

function rngBackend({ source, backend }: RngOptions): DomainRNG['backend'] {
  if (!backend) return { model: 'random', value: source ?? '/dev/urandom' };
  if (source !== undefined) refuse('source', 'conflicts with backend: use one of them');
  const { model, path, host, service } = backend as { model: string; path?: string; host?: string; service?: number };
  const hasAddress = host !== undefined || service !== undefined;
  if (model === 'builtin') {
    if (path !== undefined || hasAddress) refuse('backend', "the model 'builtin' has no path, host or service");
    return { model: 'builtin' };
  }
  if (path !== undefined && !hasAddress) return { model: 'egd', type: 'unix', source: [{ mode: 'connect', path }] };
  if (path !== undefined || host === undefined || service === undefined)
    return refuse('backend', "the model 'egd' requires a path, or a host and a service");
  return {
    model: 'egd',
    type: 'tcp',
    source: [{ mode: 'connect', host, service: String(service) }],
    protocol: { type: 'raw' },
  };
}

function granuleOf(granule: NonNullable<IommuOptions['granule']>) {
  if (granule === 'host') return { mode: granule };
  const { value, unit } = sizeElement(granule, 'granule');
  return { size: Number(value), unit };
}

export const machineBuilders: Pick<
  ParavirtualDevices,
  'rng' | 'console' | 'serial' | 'channel' | 'gpu' | 'input' | 'iommu' | 'crypto' | 'sound'
> = {
  rng(options = {}) {
    const { rate, alias } = options;
    const backend = rngBackend(options);
    return {
      rng: omitUndefined({ model: model(options), backend, rate, driver: driver(options), alias: aliasElement(alias) }),
    };
  },

  console({ port, log, alias, ...rest } = {}) {
    for (const name of Object.keys(rest)) refuse(name, 'this is an option of the controller: see serial()');
    return {
      console: omitUndefined({
        type: 'pty' as const,
        target: omitUndefined({ type: 'virtio' as const, port: port === undefined ? undefined : String(port) }),
        log: log === undefined ? undefined : { file: log },
        alias: aliasElement(alias),
      }),
    };
  },

  serial(options = {}) {
    const { index, ports, vectors, alias } = options;
    return {
      controller: omitUndefined({
        type: 'virtio-serial' as const,
        model: otherModel(options),
        index,
        ports,
        vectors,
        driver: driver(options),
        alias: aliasElement(alias),
      }),
    };
  },

  channel({ name, path, alias }) {
    return {
      channel: omitUndefined({
        type: 'unix' as const,
        source: path === undefined ? undefined : [{ mode: 'bind', path }],
        target: { type: 'virtio' as const, name },
        alias: aliasElement(alias),
      }),
    };
  },

  gpu(options = {}) {
    const { driver: name, heads, vram, primary, accel3d, rendernode, blob, edid, resolution, alias } = options;
    if (options.transitional !== undefined) refuse('transitional', 'virtio-gpu supports virtio 1.0 only');
    const video: DomainVideo = omitUndefined({
      model: omitUndefined({
        type: 'virtio' as const,
        heads,
        vram,
        primary: yesNo(primary),
        blob: onOff(blob),
        edid: onOff(edid),
        acceleration: omitUndefinedOrNone({ accel3d: yesNo(accel3d), rendernode }),
        resolution: resolution && { ...resolution },
      }),
      driver: omitUndefinedOrNone({ ...omitUndefined({ name }), ...driver(options) }),
      alias: aliasElement(alias),
    });
    return { video };
  },

  input(options) {
    const parts = omitUndefined({
      model: otherModel(options),
      driver: driver(options),
      alias: aliasElement(options.alias),
    });
    return 'evdev' in options
      ? { input: { type: 'passthrough', bus: 'virtio', source: { evdev: options.evdev }, ...parts } }
      : { input: { type: options.type, bus: 'virtio', ...parts } };
  },

  iommu({ granule, awBits, alias } = {}) {
    const options = omitUndefinedOrNone({
      aw_bits: awBits === undefined ? undefined : String(awBits),
      granule: granule === undefined ? undefined : granuleOf(granule),
    });
    return { iommu: omitUndefined({ model: 'virtio' as const, driver: options, alias: aliasElement(alias) }) };
  },

  crypto(options = {}) {
    const { backend = 'builtin', queues, alias } = options;
    return {
      crypto: omitUndefined({
        type: 'qemu' as const,
        model: 'virtio' as const,
        backend: omitUndefined({ model: backend, queues }),
        driver: driver(options),
        alias: aliasElement(alias),
      }),
    };
  },

  sound(options = {}) {
    const { streams, audio, alias } = options;
    return {
      sound: omitUndefined({
        model: 'virtio' as const,
        streams: streams === undefined ? undefined : String(streams),
        audio: audio === undefined ? undefined : { id: String(audio) },
        driver: driver(options),
        alias: aliasElement(alias),
      }),
    };
  },
};
