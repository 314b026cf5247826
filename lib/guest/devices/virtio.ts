/** The devices of virtio, for QEMU and KVM. */
import type { DomainInterface, DomainVideo } from '../../config/index.ts';
import { lean, leanOrNone } from '../lean.ts';
import { refuse } from '../refusal.ts';
import { bytesOf, type Size, scaled } from '../size.ts';
import { aliasOf, bootOf, diskOf, formatOf, netCommon, netSource, onOff, targetName, yesNo } from './common.ts';
import { type BlockOptions, queueOptions, type VirtioOptions } from './options.ts';
import type { ParavirtualDevices } from './paravirtual.ts';

/** The attributes that the driver of every virtio device has. */
function ring({ iommu, ats, packed, pagePerVq }: VirtioOptions) {
  return lean({ iommu: onOff(iommu), ats: onOff(ats), packed: onOff(packed), page_per_vq: onOff(pagePerVq) });
}

/** The driver of a device that has no attributes beside those. */
const driver = (options: VirtioOptions) => leanOrNone(ring(options));

/** The model of elements that are virtio's without saying so. */
function otherModel({ transitional }: VirtioOptions) {
  if (transitional === undefined) return undefined;
  return transitional ? ('virtio-transitional' as const) : ('virtio-non-transitional' as const);
}

const model = (options: VirtioOptions) => otherModel(options) ?? ('virtio' as const);

const size = (amount: Size, field: string) => scaled(bytesOf(amount, field));

function checkScsi(options: BlockOptions): void {
  for (const name of queueOptions) {
    if (options[name] !== undefined) refuse(name, "on a SCSI bus, that is the controller's: give it to scsi()");
  }
}

/** The builders of virtio devices, for QEMU and KVM. */
export const virtio: ParavirtualDevices = {
  block(options) {
    const { bus = 'virtio', source, readonly, shareable, serial, cache, io, discard, iothread, queues } = options;
    if (bus === 'scsi') checkScsi(options);
    const parts = lean({
      model: otherModel(options),
      driver: lean({
        name: 'qemu',
        type: formatOf(options),
        cache,
        io,
        discard,
        detect_zeroes: options.detectZeroes,
        iothread,
        queues,
        queue_size: options.queueSize,
        ...ring(options),
      }),
      target: { dev: targetName(bus === 'scsi' ? 'sd' : 'vd', options.target), bus },
      readonly: readonly || undefined,
      shareable: shareable || undefined,
      serial,
      alias: aliasOf(options.alias),
      boot: bootOf(options.bootOrder),
    });
    return { disk: diskOf(source, parts) };
  },

  net(options) {
    const { queues, rxQueueSize, txQueueSize, vhost, link } = options;
    const parts = lean({
      ...netCommon(options),
      model: { type: model(options) },
      driver: leanOrNone({
        name: vhost === undefined ? undefined : vhost ? ('vhost' as const) : ('qemu' as const),
        queues,
        rx_queue_size: rxQueueSize,
        tx_queue_size: txQueueSize,
        ...ring(options),
      }),
      link: link && { state: link },
    });
    return { interface: { ...netSource(options), ...parts } as DomainInterface };
  },

  scsi(options = {}) {
    const { index, queues, iothread, cmdPerLun, maxSectors, alias } = options;
    const attributes = { queues, iothread, cmd_per_lun: cmdPerLun, max_sectors: maxSectors, ...ring(options) };
    return {
      controller: lean({
        type: 'scsi' as const,
        model: otherModel(options) ?? ('virtio-scsi' as const),
        index,
        driver: leanOrNone(attributes),
        alias: aliasOf(alias),
      }),
    };
  },

  rng(options = {}) {
    const { source = '/dev/urandom', rate, alias } = options;
    const backend = { model: 'random' as const, value: source };
    return { rng: lean({ model: model(options), backend, rate, driver: driver(options), alias: aliasOf(alias) }) };
  },

  balloon(options = {}) {
    const { autodeflate, freePageReporting, statsPeriod, alias } = options;
    return {
      memballoon: lean({
        model: model(options),
        autodeflate: onOff(autodeflate),
        freePageReporting: onOff(freePageReporting),
        stats: statsPeriod === undefined ? undefined : { period: statsPeriod },
        driver: driver(options),
        alias: aliasOf(alias),
      }),
    };
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

  fs(options) {
    const { source, target, driver: type = 'virtiofs', readonly, queueSize, binary, cache, xattr, alias } = options;
    const helper = leanOrNone({ path: binary, cache: cache && { mode: cache }, xattr: onOff(xattr) });
    if (type === 'path') {
      for (const name of ['queueSize', 'binary', 'cache', 'xattr'] as const) {
        if (options[name] !== undefined) refuse(name, "that is virtiofs's: 9p has no helper");
      }
    }
    return {
      filesystem: lean({
        type: 'mount' as const,
        accessmode: type === 'virtiofs' ? ('passthrough' as const) : ('mapped' as const),
        model: otherModel(options),
        driver: type === 'virtiofs' ? lean({ type, queue: queueSize, ...ring(options) }) : { type, ...ring(options) },
        binary: helper,
        source: { dir: source },
        target: { dir: target },
        readonly: readonly || undefined,
        alias: aliasOf(alias),
      }),
    };
  },

  gpu(options = {}) {
    const { heads, vram, accel3d, blob, alias } = options;
    const acceleration = accel3d === undefined ? undefined : { accel3d: yesNo(accel3d)! };
    const video: DomainVideo = lean({
      model: lean({ type: 'virtio' as const, heads, vram, blob: onOff(blob), acceleration }),
      driver: driver(options),
      alias: aliasOf(alias),
    });
    if (options.transitional !== undefined) refuse('transitional', 'a GPU speaks virtio 1.0 only');
    return { video };
  },

  input(options) {
    const parts = lean({ model: otherModel(options), driver: driver(options), alias: aliasOf(options.alias) });
    return 'evdev' in options
      ? { input: { type: 'passthrough', bus: 'virtio', source: { evdev: options.evdev }, ...parts } }
      : { input: { type: options.type, bus: 'virtio', ...parts } };
  },

  vsock(options = {}) {
    const { cid, alias } = options;
    const address = cid === undefined ? { auto: 'yes' as const } : { auto: 'no' as const, address: cid };
    return { vsock: lean({ model: model(options), cid: address, driver: driver(options), alias: aliasOf(alias) }) };
  },

  iommu({ alias } = {}) {
    return { iommu: lean({ model: 'virtio' as const, alias: aliasOf(alias) }) };
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

  mem(options) {
    const { requested = 0, block = '2 MiB', node = 0, alias } = options;
    const target = {
      size: size(options.size, 'size'),
      node,
      block: size(block, 'block'),
      requested: requested === 0 ? { unit: 'KiB', value: 0 } : size(requested, 'requested'),
    };
    return { memory: lean({ model: 'virtio-mem' as const, target, driver: driver(options), alias: aliasOf(alias) }) };
  },

  pmem(options) {
    const { path, alias } = options;
    return {
      memory: lean({
        model: 'virtio-pmem' as const,
        access: 'shared' as const,
        source: { path },
        target: { size: size(options.size, 'size') },
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
