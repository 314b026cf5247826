/** What `diff` knows of values that are spelled in several ways, beyond what the schemas say. */
import { normalCpus, normalHexadecimal, normalOctal, normalPath } from './values.ts';

/** How the values at a path are made comparable. */
export interface Spelling {
  path: string;
  normal: (text: string) => string;
}

const spelled = (normal: Spelling['normal'], ...paths: string[]): Spelling[] => paths.map((path) => ({ path, normal }));

/** Values with more spellings than one. */
export const SPELLINGS: readonly Spelling[] = [
  ...spelled(
    normalCpus,
    '/domain/vcpu/@cpuset',
    '/domain/cputune/*/@cpuset',
    '/domain/cputune/*/@vcpus',
    '/domain/cputune/*/monitor/@vcpus',
    '/domain/cputune/iothreadsched/@iothreads',
    '/domain/cpu/numa/cell/@cpus',
    '/domain/numatune/*/@nodeset',
    '/domain/memoryBacking/hugepages/page/@nodeset',
    '/domain/devices/memory/source/nodemask',
  ),
  ...spelled(
    normalOctal,
    '/domain/devices/filesystem/@fmode',
    '/domain/devices/filesystem/@dmode',
    '**/permissions/mode',
  ),
  ...spelled(normalPath, '/pool/target/path', '/pool/source/dir/@path'),
  ...spelled(normalHexadecimal, '/domain/devices/*/address/@*', '/domain/devices/*/address/zpci/@*'),
];

/** Values that libvirt returns as they were written, although the schema calls them numbers. */
export const VERBATIM: ReadonlySet<string> = new Set(['/domain/devices/disk/wwn']);

/** An amount that stands beside its unit. */
export interface AmountRule {
  path: string;
  /** The attribute that it is; the element's text where there is none. */
  attribute?: string;
  /** The unit of an amount that names none. Default: bytes. */
  unit?: string;
  /** What it is rounded up to, in bytes. */
  rounded?: bigint;
}

const kibibytes = { unit: 'KiB', rounded: 1024n };

/** Amounts of storage. Others with a unit beside them are compared as they stand. */
export const AMOUNT_RULES: readonly AmountRule[] = [
  ...['memory', 'currentMemory', 'maxMemory', 'memtune/*', 'features/hpt/maxpagesize', 'features/tcg/tb-cache'].map(
    (name) => ({ path: `/domain/${name}`, ...kibibytes }),
  ),
  ...['source/pagesize', 'source/alignsize', 'target/block', 'target/current', 'target/requested', 'target/size'].map(
    (name) => ({ path: `/domain/devices/memory/${name}`, ...kibibytes }),
  ),
  { path: '/domain/devices/memory/target/label/size', ...kibibytes },
  { path: '/domain/cpu/numa/cell', attribute: 'memory', ...kibibytes },
  { path: '/domain/cpu/numa/cell/cache/size', attribute: 'value', ...kibibytes },
  { path: '/domain/cpu/numa/cell/cache/line', attribute: 'value' },
  { path: '/domain/cpu/numa/interconnects/bandwidth', attribute: 'value', ...kibibytes },
  { path: '/domain/memoryBacking/hugepages/page', attribute: 'size', ...kibibytes },
  { path: '/domain/devices/controller/pcihole64', ...kibibytes },
  { path: '/domain/features/smm/tseg', unit: 'MiB' },
  { path: '/domain/devices/filesystem/space_hard_limit' },
  { path: '/domain/devices/filesystem/space_soft_limit' },
  { path: '/domain/devices/shmem/size' },
  { path: '/domain/devices/pstore/size', ...kibibytes },
  { path: '**/metadata_cache/max_size' },
  { path: '/domain/devices/iommu/driver/granule', attribute: 'size' },
  ...['capacity', 'allocation', 'available'].map((name) => ({ path: `/pool/${name}` })),
  ...['capacity', 'allocation', 'physical', 'target/clusterSize'].map((name) => ({ path: `/volume/${name}` })),
];
