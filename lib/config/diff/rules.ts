/**
 * What `diff` knows about meaning that the schemas do not say: data, to be read and extended. Paths are those of
 * documents without indices, `*` standing for one name.
 */

/** What tells children of one name apart: attributes and children, with a dot between levels. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  disk: ['target.dev', 'name'],
  interface: ['mac.address', 'target.dev'],
  controller: ['type+index'],
  filesystem: ['target.dir'],
  channel: ['target.name'],
  graphics: ['type'],
  input: ['type+bus'],
  audio: ['id'],
  feature: ['name'],
  timer: ['name'],
  cell: ['id'],
  iothread: ['id'],
  vcpu: ['id'],
  vcpupin: ['vcpu'],
  iothreadpin: ['iothread'],
  memnode: ['cellid'],
  portgroup: ['name'],
  pool: ['type'],
  guest: ['arch.name'],
  entry: ['name'],
  enum: ['name'],
};

/** Children of one name whose order says something. */
export const ORDERED: ReadonlySet<string> = new Set([
  'boot',
  'initarg',
  'qemu:arg',
  'bhyve:arg',
  'xen:arg',
  'rule',
  'filterref',
  'forwarder',
  'table',
]);

/** The unit of an amount that names none: kibibytes for a guest's memory, bytes for all else. */
export function defaultUnit(path: string): string {
  return /^\/domain\/(memory|currentMemory|maxMemory|memtune|numatune|memoryBacking|cpu|devices\/(memory|video))\b/.test(
    path,
  )
    ? 'KiB'
    : 'bytes';
}

/** Amounts that are attributes, by their elements' paths; the unit is an attribute beside. */
export const AMOUNTS: Readonly<Record<string, string>> = {
  '/domain/cpu/numa/cell': 'memory',
  '/domain/memoryBacking/hugepages/page': 'size',
  '/domain/devices/iommu/driver/granule': 'size',
};

/** Something that libvirt adds by itself to what it was given. */
export interface DefaultRule {
  path: string;
  /** Only if it is this; otherwise whatever it is. */
  value?: string;
  /** Only if it is what stands beside it under this name. */
  sameAs?: string;
  /** Only if this stands beside it. */
  beside?: string;
}

const paths = (...list: string[]): DefaultRule[] => list.map((path) => ({ path }));

/** What is no difference when the second document has it and the first has nothing in its place. */
export const DEFAULTS: readonly DefaultRule[] = [
  ...paths('/domain/@id', '/domain/uuid', '/domain/resource', '/domain/seclabel', '/domain/cpu', '/domain/features'),
  { path: '/domain/currentMemory', sameAs: 'memory' },
  // Without what virtio-mem could have, and has not.
  { path: '/domain/currentMemory', beside: 'maxMemory' },
  { path: '/domain/vcpu/@placement', value: 'static' },
  { path: '/domain/on_poweroff', value: 'destroy' },
  { path: '/domain/on_reboot', value: 'restart' },
  { path: '/domain/on_crash', value: 'destroy' },
  { path: '/domain/clock/@offset', value: 'utc' },
  // Xen's clocks are set anew at each start.
  { path: '/domain/clock/@adjustment', value: 'reset' },
  { path: '/domain/clock/@basis', value: 'utc' },
  { path: '/domain/cpu/topology/@dies', value: '1' },
  { path: '/domain/cpu/topology/@clusters', value: '1' },
  ...paths('/domain/clock', '/domain/pm', '/domain/os/type/@arch', '/domain/os/type/@machine', '/domain/os/boot'),
  ...paths(
    '/domain/os/loader',
    '/domain/os/nvram',
    '/domain/os/firmware',
    '/domain/cpu/@check',
    '/domain/cpu/@migratable',
  ),
  ...paths('/domain/devices/emulator', '/domain/devices/*/address', '/domain/devices/*/alias'),
  ...paths(
    '/domain/devices/controller',
    '/domain/devices/input',
    '/domain/devices/memballoon',
    '/domain/devices/audio',
  ),
  ...paths(
    '/domain/devices/video',
    '/domain/devices/console',
    '/domain/devices/watchdog',
    '/domain/devices/controller/model',
  ),
  ...paths(
    '/domain/devices/controller/@model',
    '/domain/devices/controller/target',
    '/domain/devices/controller/@index',
  ),
  ...paths('/domain/devices/disk/driver', '/domain/devices/disk/driver/@name', '/domain/devices/disk/driver/@type'),
  ...paths(
    '/domain/devices/disk/target/@bus',
    '/domain/devices/disk/backingStore',
    '/domain/devices/disk/source/@index',
  ),
  { path: '/domain/devices/disk/@device', value: 'disk' },
  { path: '/domain/devices/disk/@type', value: 'file' },
  ...paths('/domain/devices/interface/mac', '/domain/devices/interface/target', '/domain/devices/interface/model'),
  ...paths('/domain/devices/interface/source/@portid', '/domain/devices/interface/source/@bridge'),
  ...paths('/domain/devices/hostdev/driver', '/domain/devices/hostdev/@managed', '/domain/devices/rng/rate'),
  { path: '/domain/devices/hostdev/@mode', value: 'subsystem' },
  ...paths('/domain/devices/*/source/@path', '/domain/devices/*/source/@mode', '/domain/devices/*/target'),
  ...paths('/domain/devices/*/target/@type', '/domain/devices/*/target/@port', '/domain/devices/*/target/model'),
  // Where a running guest's terminals and sockets are.
  ...paths(
    '/domain/devices/console/source',
    '/domain/devices/serial/source',
    '/domain/devices/parallel/source',
    '/domain/devices/channel/source',
    '/domain/devices/channel/target/@state',
  ),
  { path: '/domain/devices/*/protocol', value: "<protocol type='raw'/>" },
  ...paths('/domain/devices/memory/target/current', '/domain/devices/tpm/backend/device'),
  { path: '/domain/devices/watchdog/@action', value: 'reset' },
  ...paths('/domain/devices/panic/@model'),
  // Xen: what starts a guest without a kernel, the script that connects an interface, and the bus of all its devices.
  ...paths('/domain/bootloader', '/domain/devices/interface/script', '/domain/devices/interface/script/@path'),
  ...paths('/domain/devices/controller/@maxGrantFrames', '/domain/devices/controller/@maxEventChannels'),
  ...paths('/domain/devices/console/@tty', '/domain/devices/graphics/@port', '/domain/devices/graphics/@listen'),
  ...paths('/domain/devices/graphics/listen', '/domain/devices/graphics/@autoport', '/domain/devices/video/model'),
  ...paths(
    '/domain/devices/video/model/@vram',
    '/domain/devices/video/model/@heads',
    '/domain/devices/video/model/@primary',
  ),
  ...paths(
    '/domain/devices/video/model/@ram',
    '/domain/devices/video/model/@vgamem',
    '/domain/devices/tpm/backend/@version',
  ),
  ...paths('/network/uuid', '/network/mac', '/network/bridge', '/network/bridge/@name', '/network/@connections'),
  { path: '/network/bridge/@stp', value: 'on' },
  { path: '/network/bridge/@delay', value: '0' },
  ...paths('/network/forward/nat', '/network/forward/interface'),
  ...paths(
    '/pool/uuid',
    '/pool/capacity',
    '/pool/allocation',
    '/pool/available',
    '/pool/name',
    '/pool/target/permissions',
  ),
  ...paths(
    '/pool/source/format',
    '/volume/key',
    '/volume/allocation',
    '/volume/physical',
    '/volume/@type',
    '/volume/source',
  ),
  ...paths('/volume/target/path', '/volume/target/permissions', '/volume/target/timestamps', '/volume/target/format'),
  ...paths(
    '/volume/target/compat',
    '/volume/target/features',
    '/volume/target/clusterSize',
    '/volume/backingStore/timestamps',
  ),
  ...paths('/volume/backingStore/permissions', '/secret/uuid', '/filter/uuid', '/filter/@chain', '/filter/@priority'),
  ...paths('/domainsnapshot/name', '/domainsnapshot/state', '/domainsnapshot/creationTime', '/domainsnapshot/parent'),
  ...paths('/domainsnapshot/domain', '/domainsnapshot/disks', '/domainsnapshot/memory'),
  ...paths(
    '/domaincheckpoint/name',
    '/domaincheckpoint/creationTime',
    '/domaincheckpoint/parent',
    '/domaincheckpoint/domain',
  ),
];

/** What Xen's paravirtual guests run: the newer name, and the older one that libvirt still writes. */
const paravirtual = new Set(['xen', 'linux']);

/** Short names that libvirt replaces by the full one: of a machine type the newest version is taken. */
export function isExpansion(path: string, asked: string, got: string): boolean {
  if (path === '/domain/os/type') return paravirtual.has(asked) && paravirtual.has(got);
  if (path !== '/domain/os/type/@machine') return false;
  return (
    got.startsWith(`${asked}-`) || (asked === 'pc' && got.startsWith('pc-i440fx-')) || got.startsWith(`pc-${asked}-`)
  );
}

/** Whether a rule's path, `*` standing for any name, is that of a difference. */
export function matchesPath(rule: string, path: string): boolean {
  const wanted = rule.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, at) => part === '*' || part === given[at]);
}
