/**
 * Checks a plan against the lists of supported values in the host's domain capabilities.
 *
 * One row for each list of libvirt's that a plan can be held against. A list that is not there says nothing; nor does one about a value
 * that libvirt never puts into it, although the driver takes it (`decides`).
 */
import type { DomainConfig } from '../config/index.ts';
import type { HostDevices, Listing } from './host.ts';
import { refuse } from './refusal.ts';

/** A value as a plan has it, and whose: a device of the configuration, or the field of the specification. */
interface Planned {
  readonly value: unknown;
  readonly of: object | string;
}

interface Row {
  readonly section: Listing;
  readonly list: string;
  /** What the list is of, for messages. */
  readonly what: string;
  /** The values that libvirt lists if they are supported. Default: all. */
  readonly decides?: readonly string[];
  planned(config: DomainConfig): readonly Planned[];
}

type ListedDevices = NonNullable<DomainConfig['devices']>;

/** A property of each device of a kind. */
function propertyOf<Element extends keyof ListedDevices>(
  element: Element,
  read: (device: DeviceOf<Element>) => unknown,
): Row['planned'] {
  return ({ devices }) =>
    [devices?.[element] ?? []].flat().map((device) => ({
      value: read(device as DeviceOf<Element>),
      of: device as object,
    }));
}

type DeviceOf<Element extends keyof ListedDevices> =
  NonNullable<ListedDevices[Element]> extends readonly (infer Device)[] ? Device : NonNullable<ListedDevices[Element]>;

/** A property of something that has one, of the many types that it may have. */
const property = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value);

/** The sections of devices: a kind of device that the host does not support at all. */
const kinds = [
  ...(['disk', 'graphics', 'video', 'hostdev', 'rng', 'filesystem', 'tpm', 'redirdev', 'channel', 'crypto'] as const),
  ...(['panic', 'console'] as const),
];

const rows: readonly Row[] = [
  {
    section: 'disk',
    list: 'diskDevice',
    what: 'kind of disk',
    planned: propertyOf('disk', ({ device }) => device ?? 'disk'),
  },
  {
    section: 'disk',
    list: 'bus',
    what: 'bus for disks',
    decides: ['fdc', 'ide', 'sata', 'scsi', 'usb', 'virtio', 'xen'],
    planned: propertyOf('disk', ({ target }) => target.bus),
  },
  {
    section: 'disk',
    list: 'model',
    what: 'model of disk',
    planned: propertyOf('disk', (disk) => property(disk, 'model')),
  },
  { section: 'graphics', list: 'type', what: 'display', planned: propertyOf('graphics', ({ type }) => type) },
  {
    section: 'video',
    list: 'modelType',
    what: 'graphics card',
    planned: propertyOf('video', ({ model }) => model?.type),
  },
  {
    section: 'hostdev',
    list: 'mode',
    what: 'mode of host devices',
    planned: propertyOf('hostdev', ({ mode }) => mode),
  },
  {
    section: 'hostdev',
    list: 'subsysType',
    what: 'type of host devices',
    decides: ['usb', 'pci', 'scsi'],
    planned: propertyOf('hostdev', (device) => property(device, 'type')),
  },
  { section: 'rng', list: 'model', what: 'source of entropy', planned: propertyOf('rng', ({ model }) => model) },
  {
    section: 'rng',
    list: 'backendModel',
    what: 'backend of a source of entropy',
    planned: propertyOf('rng', ({ backend }) => backend?.model),
  },
  {
    section: 'filesystem',
    list: 'driverType',
    what: 'driver for shared folders',
    planned: propertyOf('filesystem', (device) => property(device, 'driver', 'type')),
  },
  { section: 'tpm', list: 'model', what: 'model of TPM', planned: propertyOf('tpm', ({ model }) => model) },
  {
    section: 'tpm',
    list: 'backendModel',
    what: 'backend of a TPM',
    planned: propertyOf('tpm', ({ backend }) => backend?.type),
  },
  {
    section: 'tpm',
    list: 'backendVersion',
    what: 'version of TPM',
    planned: propertyOf('tpm', ({ backend }) => property(backend, 'version')),
  },
  {
    section: 'redirdev',
    list: 'bus',
    what: 'bus for redirected devices',
    planned: propertyOf('redirdev', ({ bus }) => bus),
  },
  {
    section: 'channel',
    list: 'type',
    what: 'type of channel',
    // The others are taken without being listed.
    decides: ['pty', 'unix', 'spicevmc', 'qemu-vdagent'],
    planned: propertyOf('channel', ({ type }) => type),
  },
  { section: 'console', list: 'type', what: 'type of console', planned: propertyOf('console', ({ type }) => type) },
  {
    section: 'crypto',
    list: 'model',
    what: 'model of crypto device',
    planned: propertyOf('crypto', ({ model }) => model),
  },
  { section: 'crypto', list: 'type', what: 'type of crypto device', planned: propertyOf('crypto', ({ type }) => type) },
  {
    section: 'crypto',
    list: 'backendModel',
    what: 'backend of a crypto device',
    planned: propertyOf('crypto', ({ backend }) => backend?.model),
  },
  {
    section: 'interface',
    list: 'backendType',
    what: 'backend of network interfaces',
    planned: propertyOf('interface', (device) => property(device, 'backend', 'type')),
  },
  { section: 'panic', list: 'model', what: 'panic device', planned: propertyOf('panic', ({ model }) => model) },
  {
    section: 'memoryBacking',
    list: 'sourceType',
    what: 'source of memory',
    planned: ({ memoryBacking }) => [{ value: memoryBacking?.source?.type, of: 'shares' }],
  },
  {
    section: 'os',
    list: 'firmware',
    what: 'firmware',
    planned: ({ os }) => [{ value: os?.firmware === 'efi' ? 'efi' : undefined, of: 'firmware' }],
  },
  {
    section: 'loader',
    list: 'type',
    what: 'type of firmware file',
    planned: ({ os }) => [{ value: os?.loader?.type, of: 'firmware' }],
  },
  {
    section: 'loader',
    list: 'secure',
    what: 'firmware with Secure Boot',
    planned: ({ os }) => [{ value: os?.loader?.secure, of: 'secureBoot' }],
  },
];

/** Throws for a planned value that is not listed, naming the field that it came from. */
export function refuseUnlisted(config: DomainConfig, host: HostDevices, origins: ReadonlyMap<object, string>): void {
  const fieldOf = (of: object | string) => (typeof of === 'string' ? of : (origins.get(of) ?? 'devices'));
  for (const kind of kinds) {
    const [device] = [config.devices?.[kind] ?? []].flat();
    // Where a host has no consoles but a serial port, the console is that port.
    if (device && !host.has(kind) && !(kind === 'console' && config.devices?.serial))
      refuse(fieldOf(device), `this machine has no ${kind}`);
  }
  for (const { section, list, what, decides, planned } of rows) {
    const listed = host.values(section, list);
    if (!listed) continue;
    for (const { value, of } of planned(config)) {
      if (value === undefined || listed.includes(String(value)) || (decides && !decides.includes(String(value))))
        continue;
      refuse(fieldOf(of), `the host has no ${what} '${String(value)}'; it has: ${listed.join(', ') || 'none'}`);
    }
  }
}
