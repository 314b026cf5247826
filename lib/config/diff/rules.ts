/**
 * What `diff` knows of libvirt's defaults: data, each row verified by what libvirt returns.
 *
 * Three kinds: what says the same as nothing, what libvirt adds to what it was given, and what it writes otherwise. What
 * is not here is no rule: the difference is shown.
 */

import type { PlainObject } from '../read.ts';
import { type ComparedPair, listAt, valueAt } from './compared-pair.ts';
import {
  anyOf,
  beside,
  both,
  type Circumstances,
  type Condition,
  defaultCpu,
  defaultTargets,
  defaultVideo,
  exactly,
  hasTwin,
  isAllMemory,
  isNewHub,
  isNewInput,
  isNextThread,
  isOnly,
  isPlainVideo,
  isRunning,
  isTwin,
  isUsualDistance,
  isXenDomain,
  memoryOfCells,
  modelFollows,
} from './conditions.ts';
import { controllerModels, isChosenTarget, isNeededController, sharesSlot } from './controllers.ts';

/** A value or element that says the same as its absence. */
export interface Implied {
  path: string;
  /** The values; any where none is given. */
  value?: string | readonly string[];
  when?: Condition;
}

/** Something that libvirt adds where the first document has nothing; where no value is given, it chooses one. */
export type Added = Implied;

/** A value that libvirt writes otherwise. */
export interface Rewritten {
  path: string;
  becomes: (asked: string, got: string, place: ComparedPair) => boolean;
}

const paths = (when: Condition | undefined, ...list: string[]): Added[] =>
  list.map((path) => ({ path, ...(when && { when }) }));

/** Bus by the beginning of a target's name. */
const busOfTarget: Readonly<Record<string, string>> = { hd: 'ide', sd: 'scsi', vd: 'virtio', xvd: 'xen', fd: 'fdc' };

/** Ports of network disks. */
const portOfProtocol: Readonly<Record<string, string>> = {
  gluster: '24007',
  http: '80',
  https: '443',
  ftp: '21',
  ftps: '990',
  tftp: '69',
  nbd: '10809',
  iscsi: '3260',
  sheepdog: '7000',
  ssh: '22',
};

/** Elements that only hold others: where one document has none, it is compared as an empty one. */
export const TRANSPARENT: readonly string[] = [
  ...['devices', 'features', 'clock', 'cpu', 'cputune', 'memtune', 'numatune', 'blkiotune', 'iothreadids'].map(
    (name) => `/domain/${name}`,
  ),
  '/domain/cpu/numa/cell/distances',
  '/domain/devices/video/model',
  '/domain/devices/disk/driver',
  '/pool/source',
  '/pool/target',
  '/volume/source',
];

/** Elements that say nothing when they are empty. Others do: `<backingStore/>`, `<apic/>`, `<hyperv/>`. */
const EMPTY_ELEMENTS: readonly string[] = [
  ...['idmap', 'keywrap', 'memoryBacking', 'perf', 'pm', 'vcpus', 'qemu:commandline'].map((name) => `/domain/${name}`),
  ...['acpi', 'bios', 'bootmenu', 'smbios'].map((name) => `/domain/os/${name}`),
  ...['bios', 'system', 'chassis', 'oemStrings'].map((name) => `/domain/sysinfo/${name}`),
  ...['allocation', 'source', 'access'].map((name) => `/domain/memoryBacking/${name}`),
  ...['capabilities', 'tcg'].map((name) => `/domain/features/${name}`),
  '/domain/cpu/numa/interconnects',
  '/domain/devices/*/alias',
  ...['iotune', 'geometry', 'blockio', 'driver/metadata_cache', 'source/reconnect', 'source/slices'].map(
    (name) => `/domain/devices/disk/${name}`,
  ),
  ...['backend', 'bandwidth', 'coalesce', 'driver', 'guest', 'link', 'mtu', 'rom', 'script', 'downscript', 'tune'].map(
    (name) => `/domain/devices/interface/${name}`,
  ),
  ...['controller', 'input', 'memballoon', 'filesystem', 'hostdev', 'video'].map(
    (name) => `/domain/devices/${name}/driver`,
  ),
  ...['clipboard', 'filetransfer', 'image', 'jpeg', 'mouse', 'playback', 'streaming', 'zlib'].map(
    (name) => `/domain/devices/graphics/${name}`,
  ),
  '/domain/devices/filesystem/binary',
  '/domain/devices/filesystem/idmap',
  '/domain/devices/hostdev/rom',
  '/domain/devices/memballoon/stats',
  '/domain/devices/rng/rate',
];

/** No difference, whichever of the two documents has it. */
export const IMPLIED: readonly Implied[] = [
  ...EMPTY_ELEMENTS.map((path) => ({ path, when: exactly({}) })),
  { path: '/domain/vcpu', value: '1', when: exactly({ value: ['1'], placement: ['static'] }) },
  { path: '/domain/vcpu/@placement', value: 'static' },
  { path: '/domain/on_poweroff', value: 'destroy' },
  { path: '/domain/on_reboot', value: 'restart' },
  { path: '/domain/on_crash', value: 'destroy' },
  { path: '/domain/clock/@offset', value: 'utc' },
  // Xen's clocks are set anew at each start.
  { path: '/domain/clock/@adjustment', value: 'reset', when: isXenDomain },
  { path: '/domain/clock/@basis', value: 'utc' },
  { path: '/domain/clock/@adjustment', value: '0', when: beside('offset', 'variable') },
  { path: '/domain/memtune/hard_limit', when: ({ item }) => Number(valueAt(item, 'value')) >= 9007199254740991 },
  { path: '/domain/cpu/@mode', value: 'custom' },
  { path: '/domain/cpu/@match', value: 'exact' },
  { path: '/domain/cpu/model/@fallback', value: 'allow' },
  {
    path: '/domain/cpu/model',
    when: both(beside('mode', 'host-model', 'host-passthrough'), exactly({ fallback: ['allow'] })),
  },
  { path: '/domain/cpu/feature/@policy', value: 'require' },
  { path: '/domain/cpu/topology/@dies', value: '1' },
  { path: '/domain/cpu/topology/@clusters', value: '1' },
  { path: '/domain/os/loader/@type', value: 'rom' },
  { path: '/domain/features/*/@state', value: 'on' },
  { path: '/domain/features/hyperv/@mode', value: 'custom' },
  { path: '/domain/devices/interface/@type', value: 'user' },
  ...['serial', 'parallel', 'console', 'channel'].map((name) => ({
    path: `/domain/devices/${name}/@type`,
    value: 'pty',
  })),
  { path: '/domain/devices/controller/@type', value: 'ide' },
  { path: '/domain/numatune/memnode/@mode', value: 'strict' },
  ...['domain', 'bus', 'slot', 'function', 'controller', 'target', 'unit'].map((name) => ({
    path: `/domain/devices/*/address/@${name}`,
    value: '0',
  })),
  ...['domain', 'bus', 'slot', 'function'].map((name) => ({
    path: `/domain/devices/*/source/address/@${name}`,
    value: '0',
  })),
  { path: '/domain/devices/disk/@device', value: 'disk' },
  { path: '/domain/devices/disk/@type', value: 'file' },
  { path: '/domain/devices/disk/readonly', when: beside('device', 'cdrom') },
  { path: '/domain/devices/disk/target/@tray', value: 'closed' },
  {
    path: '/domain/devices/disk/target/@bus',
    when: ({ holder, value }) =>
      busOfTarget[/^[a-z]+(?=d)/.exec(String(holder['dev']))?.[0].concat('d') ?? ''] === value,
  },
  ...['/domain/devices/disk', '/domain/os/nvram', '**/backingStore'].map((path) => ({
    path: `${path}/source/host/@port`,
    when: ({ place, value }: Circumstances) => portOfProtocol[String(place.outer?.got['protocol'])] === value,
  })),
  { path: '/domain/devices/filesystem/@type', value: 'mount' },
  { path: '/domain/devices/filesystem/@accessmode', value: 'passthrough' },
  { path: '/domain/devices/hostdev/@mode', value: 'subsystem' },
  { path: '/domain/devices/hostdev/@managed', value: 'no' },
  { path: '/domain/devices/hostdev/@display', value: 'off' },
  { path: '/domain/devices/*/protocol', when: exactly({ type: ['raw'] }) },
  { path: '/domain/devices/rng/backend/protocol', when: exactly({ type: ['raw'] }) },
  { path: '/domain/devices/rng/backend', value: '/dev/random', when: beside('model', 'random') },
  { path: '/domain/devices/*/source', when: exactly({ mode: ['bind'] }) },
  { path: '/domain/devices/*/source/@mode', value: 'connect' },
  { path: '/domain/devices/rng/backend/source/@mode', value: 'connect' },
  { path: '/domain/devices/watchdog/@action', value: 'reset' },
  {
    path: '/domain/devices/graphics/@autoport',
    value: 'no',
    when: ({ holder }) => holder['port'] === undefined && holder['tlsPort'] === undefined,
  },
  { path: '/domain/devices/video/model/@primary', value: 'no' },
  { path: '/domain/devices/shmem/model', when: exactly({ type: ['ivshmem'] }) },
  ...['class', 'vendor', 'product', 'version'].map((name) => ({
    path: `/domain/devices/redirfilter/usbdev/@${name}`,
    value: '-1',
  })),
  { path: '/domain/numatune/memory/@mode', value: 'strict' },
  { path: '/network/forward/@mode', value: 'nat' },
  { path: '/network/bridge/@stp', value: 'on' },
  { path: '/network/bridge/@delay', value: '0' },
  { path: '/network/@ipv6', value: 'no' },
  { path: '/network/forward/@dev', when: ({ holder, value }) => listAt(holder, 'interface')[0]?.['dev'] === value },
  // How full a pool is, is nothing that one asks for.
  ...['capacity', 'allocation', 'available'].map((name) => ({ path: `/pool/${name}` })),
  { path: '/pool/target/permissions/owner', value: '-1' },
  { path: '/pool/target/permissions/group', value: '-1' },
  { path: '/pool/source/dir', when: exactly({ path: ['/'] }) },
  { path: '/pool/source/adapter/@type', value: 'scsi_host' },
  { path: '/volume/target/permissions/owner', value: '4294967295' },
  { path: '/volume/target/permissions/group', value: '4294967295' },
];

export const ADDED: readonly Added[] = [
  ...paths(undefined, '/domain/@id', '/domain/uuid', '/domain/os/type/@arch', '/domain/os/type/@machine'),
  { path: '/domain/resource', when: isRunning },
  { path: '/domain/seclabel', when: both(isRunning, ({ item }) => valueAt(item, 'type') === 'dynamic') },
  ...paths(isRunning, '/domain/seclabel/label', '/domain/seclabel/imagelabel', '/domain/seclabel/baselabel'),
  { path: '/domain/seclabel/@model', value: 'none', when: beside('type', 'none') },
  { path: '/domain/memory', when: ({ holder, value }) => String(memoryOfCells(holder)) === value },
  { path: '/domain/currentMemory', when: isAllMemory },
  { path: '/domain/os/boot', when: both(isOnly('boot'), exactly({ dev: ['hd'] })) },
  ...paths(
    ({ place }) => place.asked['firmware'] !== undefined,
    '/domain/os/loader',
    '/domain/os/nvram',
    '/domain/os/firmware',
  ),
  { path: '/domain/os/nvram', when: both(beside('loader.type', 'pflash'), exactly({}, 'value')) },
  // The path of a template's copy.
  { path: '/domain/os/nvram', when: ({ item }) => item === undefined },
  {
    path: '/domain/os/firmware/feature',
    when: both(exactly({ name: ['secure-boot'], enabled: ['yes'] }), ({ place }) =>
      listAt(place.asked, 'feature').some((one) => one['name'] === 'enrolled-keys' && one['enabled'] === 'yes'),
    ),
  },
  {
    path: '/domain/cpu/model',
    when: (at) => exactly({ value: [defaultCpu(at)], fallback: ['forbid'] })(at),
  },
  { path: '/domain/cpu/@check' },
  { path: '/domain/cpu/model/@fallback', value: 'forbid', when: isRunning },
  { path: '/domain/devices/graphics/listen/@socket', when: isRunning },
  { path: '/domain/cpu/@migratable', value: ['on', 'off'] },
  { path: '/domain/cpu/feature', when: both(isRunning, ({ place }) => place.asked['check'] !== 'full') },
  { path: '/domain/cpu/numa/cell/@id' },
  { path: '/domain/cpu/numa/cell/distances/sibling', when: isUsualDistance },
  { path: '/domain/iothreadids/iothread', when: isNextThread },
  {
    path: '/domain/numatune/memory',
    when: both(
      exactly({ mode: ['strict'], placement: ['auto'] }),
      ({ place }) => valueAt(place.outer?.got, 'vcpu.placement') === 'auto',
    ),
  },
  {
    path: '/domain/vcpu/@placement',
    value: 'auto',
    when: ({ place }) => valueAt(place.outer?.got, 'numatune.memory.placement') === 'auto',
  },
  { path: '/domain/cpu/numa/cell/@cpus', when: beside('id', '0') },
  {
    path: '/domain/numatune/memory/@placement',
    value: 'auto',
    when: ({ place }) => place.asked['nodeset'] === undefined,
  },
  // What libxl adds: what starts a guest without a kernel, its firmware, the kind of its interfaces and screen.
  ...paths(isXenDomain, '/domain/bootloader', '/domain/os/loader', '/domain/devices/interface/model'),
  { path: '/domain/devices/video', when: both(isOnly('video'), isXenDomain) },
  { path: '/domain/devices/emulator' },
  ...['uid', 'fid'].map((name) => ({ path: `/domain/devices/*/address/zpci/@${name}`, value: '0' })),
  // An ISA device has an address only if one was given.
  { path: '/domain/devices/*/address', when: ({ item }) => valueAt(item, 'type') !== 'isa' },
  ...[
    'type',
    'domain',
    'bus',
    'slot',
    'function',

    'controller',
    'target',
    'unit',
    'port',
    'devno',
    'cssid',
    'ssid',
    'reg',
  ].map((name) => ({ path: `/domain/devices/*/address/@${name}` })),
  // libvirt says whether there are other functions where it gives the address, and where there are.
  {
    path: '/domain/devices/*/address/@multifunction',
    when: anyOf(({ place }) => place.asked['slot'] === undefined, sharesSlot),
  },
  { path: '/domain/devices/*/alias', when: isRunning },
  { path: '/domain/devices/controller', when: isNeededController },
  { path: '/domain/devices/controller/@index' },
  {
    path: '/domain/devices/controller/@model',
    when: ({ holder, value }) => controllerModels[String(holder['type'])]?.includes(value) ?? false,
  },
  {
    path: '/domain/devices/controller/model',
    when: ({ item }) => valueAt(item, 'name') !== 'ioh3420',
  },
  { path: '/domain/devices/controller/model/@name', when: ({ value }) => value !== 'ioh3420' },
  {
    path: '/domain/devices/interface/model/@type',
    value: 'rtl8139',
    when: ({ place }) => place.outer?.got['type'] !== 'hostdev',
  },
  { path: '/domain/devices/controller/target', when: ({ item }) => isChosenTarget(item) },
  { path: '/domain/devices/controller/target/@chassis' },
  ...paths(undefined, '/domain/devices/controller/target/@chassisNr', '/domain/devices/controller/target/@port'),
  { path: '/domain/devices/controller/master', when: beside('type', 'usb') },
  ...paths(isXenDomain, '/domain/devices/controller/@maxGrantFrames', '/domain/devices/controller/@maxEventChannels'),
  { path: '/domain/devices/hub', when: isNewHub },
  { path: '/domain/devices/input', when: isNewInput },
  { path: '/domain/devices/input/@bus', value: 'ps2', when: beside('type', 'mouse', 'keyboard') },
  { path: '/domain/devices/input/@bus', value: 'usb', when: beside('type', 'tablet') },
  { path: '/domain/devices/memballoon', when: exactly({ model: ['virtio', 'xen'] }) },
  { path: '/domain/devices/audio', when: both(isOnly('audio'), exactly({ id: ['1'], type: ['none', 'spice'] })) },
  {
    path: '/domain/devices/video',
    when: both(isOnly('video'), isPlainVideo, ({ place }) => listAt(place.got, 'graphics').length > 0),
  },
  { path: '/domain/devices/video/model/@type', when: (at) => at.value === defaultVideo(at) },
  {
    path: '/domain/devices/video/model/@vram',
    when: (at) =>
      (at.holder['type'] === 'qxl' ? '65536' : '16384') === at.value ||
      (isXenDomain(at) && ['4096', '8192', '9216'].includes(at.value)),
  },
  { path: '/domain/devices/video/model/@ram', value: '65536' },
  { path: '/domain/devices/video/model/@vgamem', value: '16384' },
  { path: '/domain/devices/video/model/@heads', value: '1' },
  { path: '/domain/devices/video/model/@primary', value: 'yes' },
  { path: '/domain/devices/console', when: anyOf(isTwin, both(isOnly('console'), isXenDomain)) },
  { path: '/domain/devices/serial', when: isTwin },
  { path: '/domain/devices/console/log', when: hasTwin('log') },
  { path: '/domain/devices/console/source/@append', when: hasTwin('source.0.append') },
  { path: '/domain/devices/watchdog', when: both(isOnly('watchdog'), exactly({ model: ['itco'], action: ['reset'] })) },
  // Where a running guest's terminals and sockets are.
  ...['console', 'serial', 'parallel', 'channel'].flatMap((name) => [
    ...paths(isRunning, `/domain/devices/${name}/source`, `/domain/devices/${name}/source/@path`),
    ...paths(isRunning, `/domain/devices/${name}/source/@mode`, `/domain/devices/${name}/target/@state`),
    { path: `/domain/devices/${name}/target/@port` },
  ]),
  ...Object.entries(defaultTargets).flatMap(([name, types]) => [
    { path: `/domain/devices/${name}/target`, when: anyOf(isXenDomain, exactly({ type: types }, 'port', 'model')) },
    { path: `/domain/devices/${name}/target/@type`, value: types },
    { path: `/domain/devices/${name}/target/@type`, when: isXenDomain },
    { path: `/domain/devices/${name}/target/model`, when: anyOf(modelFollows, exactly({ name: types })) },
  ]),
  { path: '/domain/devices/console/@tty' },
  { path: '/domain/devices/disk/driver/@name', value: ['qemu', 'phy', 'qdisk', 'tap'] },
  { path: '/domain/devices/disk/driver/@type', value: 'raw' },
  ...paths(isRunning, '/domain/devices/disk/backingStore', '/domain/devices/disk/source/@index'),
  { path: '/domain/devices/disk/@snapshot', value: 'no', when: beside('type', 'vhostuser') },
  { path: '**/encryption/@engine', value: 'qemu' },
  { path: '/domain/devices/interface/mac' },
  { path: '/domain/devices/interface/mac/@address' },
  {
    path: '/domain/devices/interface/model',
    when: both(exactly({ type: ['rtl8139'] }), ({ holder }) => holder['type'] !== 'hostdev'),
  },
  {
    path: '/domain/devices/interface/model',
    when: both(exactly({ type: ['virtio'] }), beside('type', 'vdpa'), ({ holder }) => holder['driver'] === undefined),
  },
  { path: '/domain/devices/interface/script', when: isXenDomain },
  { path: '/domain/devices/interface/script/@path', when: isXenDomain },
  ...paths(isRunning, '/domain/devices/interface/target', '/domain/devices/interface/target/@dev'),
  // The mock driver's interfaces have their names before they are there.
  { path: '/domain/devices/interface/target', when: ({ item }) => String(valueAt(item, 'dev')).startsWith('testnet') },
  ...paths(isRunning, '/domain/devices/interface/source/@portid', '/domain/devices/interface/source/@bridge'),
  {
    path: '/domain/devices/hostdev/driver',
    when: both(anyOf(isRunning, isXenDomain), exactly({ name: ['vfio', 'xen'] })),
  },
  { path: '/domain/devices/memory/target/current', when: isRunning },
  { path: '/domain/devices/redirdev/source', when: exactly({ channel: ['org.qemu.usbredir'] }) },
  { path: '/domain/devices/tpm/backend/device', when: exactly({ path: ['/dev/tpm0'] }) },
  { path: '/domain/devices/tpm/backend/@version', value: ['1.2', '2.0'] },
  { path: '/domain/devices/tpm/@model', value: 'tpm-tis' },
  { path: '/domain/devices/panic/@model', value: ['isa', 'pseries', 's390', 'pvpanic'] },
  { path: '/domain/devices/shmem/msi', when: exactly({ ioeventfd: ['on'] }) },
  { path: '/domain/devices/shmem/msi/@ioeventfd', value: 'on' },
  { path: '/domain/devices/vsock/@model', value: 'virtio' },
  { path: '/domain/devices/shmem/size', when: exactly({ value: ['4'], unit: ['M'] }) },
  { path: '/domain/devices/graphics/@port', value: '-1' },
  { path: '/domain/devices/graphics/@port', when: isRunning },
  { path: '/domain/devices/graphics/@autoport', value: 'yes', when: beside('type', 'vnc') },
  { path: '/domain/devices/graphics/@autoport', value: 'no', when: ({ place }) => place.asked['port'] !== undefined },
  {
    path: '/domain/devices/graphics/@listen',
    when: ({ holder, value }) => listAt(holder, '$listen')[0]?.['address'] === value,
  },
  {
    path: '/domain/devices/graphics/listen',
    when: ({ item, place }) =>
      listAt(place.asked, '$listen').length === 0 &&
      (valueAt(item, 'type') === 'none' ||
        isAskedListen(item, place.asked) ||
        (place.asked['listen'] === undefined && place.asked['socket'] === undefined && isDefaultAddress(item))),
  },
  {
    path: '/domain/devices/graphics/@socket',
    when: ({ holder, value }) => listAt(holder, '$listen')[0]?.['socket'] === value,
  },
  ...paths(
    undefined,
    '/network/uuid',
    '/network/mac',
    '/network/bridge',
    '/network/bridge/@name',
    '/network/@connections',
  ),
  {
    path: '/network/forward/interface',
    when: ({ item, place }) =>
      valueAt(item, 'dev') === place.asked['dev'] && listAt(place.asked, 'interface').length === 0,
  },
  { path: '/pool/uuid' },
  { path: '/pool/name', when: ({ holder, value }) => (valueAt(holder, 'source.name.0') ?? value) === value },
  { path: '/pool/source/name', when: ({ place, value }) => place.outer?.got['name'] === value },
  { path: '/pool/source/format', when: exactly({ type: ['auto', 'unknown', 'lvm2'] }) },
  {
    path: '/pool/target/path',
    when: ({ place, value }) => value.startsWith('/dev/') && place.outer?.got['type'] !== 'dir',
  },
  ...paths(
    undefined,
    '/pool/target/permissions',
    '/volume/key',
    '/volume/allocation',
    '/volume/physical',
    '/volume/@type',
  ),
  ...paths(undefined, '/volume/target/path', '/volume/target/permissions', '/volume/target/timestamps'),
  { path: '/volume/target/format', when: exactly({ type: ['raw'] }) },
  { path: '/volume/backingStore/format', when: exactly({ type: ['raw'] }) },
  { path: '/volume/target/compat', value: '1.1' },
  { path: '/volume/target/clusterSize', value: '65536' },
  { path: '/volume/target/features', when: exactly({}) },
  ...paths(undefined, '/volume/backingStore/timestamps', '/volume/backingStore/permissions'),
  ...paths(undefined, '/secret/uuid', '/filter/uuid'),
  ...paths(undefined, '/domainsnapshot/name', '/domainsnapshot/state', '/domainsnapshot/creationTime'),
  ...paths(undefined, '/domainsnapshot/parent', '/domain', '/domainsnapshot/disks', '/domainsnapshot/memory'),
  ...paths(undefined, '/domaincheckpoint/name', '/domaincheckpoint/creationTime', '/domaincheckpoint/parent'),
  ...paths(undefined, '/domaincheckpoint/domain'),
];

/** Whether a listen element says what attributes of the graphics have said. */
function isAskedListen(item: unknown, { listen, socket }: PlainObject): boolean {
  const [address, path] = [valueAt(item, 'address'), valueAt(item, 'socket')];
  return (listen !== undefined && address === listen) || (socket !== undefined && path === socket);
}

function isDefaultAddress(listen: unknown): boolean {
  return (
    valueAt(listen, 'type') === 'address' &&
    [undefined, '127.0.0.1', '0.0.0.0'].includes(valueAt(listen, 'address') as string)
  );
}

/** What Xen's paravirtual guests run: the newer name, and the older one that libvirt still writes. */
const paravirtual = new Set(['xen', 'linux']);

/** Short names of machines whose versions have a name of their own. */
const families: Readonly<Record<string, string>> = { pc: 'pc-i440fx', q35: 'pc-q35' };

export const REWRITTEN: readonly Rewritten[] = [
  ...['capacity', 'allocation', 'available'].map((name) => ({ path: `/pool/${name}`, becomes: () => true })),

  // Without a source a disk is not of any type.
  {
    path: '/domain/devices/disk/@type',
    becomes: (_, got, place) =>
      got === 'file' && place.asked['source'] === undefined && place.got['source'] === undefined,
  },
  { path: '/domain/os/type', becomes: (asked, got) => paravirtual.has(asked) && paravirtual.has(got) },
  {
    path: '/domain/os/type/@machine',
    becomes: (asked, got) => {
      const family = families[asked] ?? asked;
      return got.startsWith(`${family}-`) && !got.slice(family.length + 1).includes('-');
    },
  },
  { path: '/domain/genid', becomes: (asked) => asked === '' },
  // What a running guest got is known in full.
  {
    path: '/domain/cpu/@check',
    becomes: (_, got, place) => got === 'full' && isRunning({ holder: place.got, item: undefined, value: got, place }),
  },
  {
    path: '/domain/devices/*/source/@name',
    becomes: (asked, got, place) => place.got['protocol'] === 'iscsi' && got === `${asked}/0`,
  },
];
