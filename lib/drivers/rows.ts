/**
 * What drivers accept beyond the list of their functions: options, events and devices. Of a driver, or a name, without a row here
 * nothing is known.
 */
import type { CallName } from '../native/generated/calls.ts';
import type { EventName } from '../native/generated/events.ts';
import type { DeviceName } from './feature.ts';

/** The options that a driver accepts; it refuses the function's others as invalid. */
export const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  libxl: {
    virDomainCreateXML: 'paused validate',
    virDomainCreateWithFlags: 'paused',
    virDomainShutdownFlags: 'acpiPowerBtn paravirt',
    virDomainReboot: 'paravirt',
    virDomainDestroyFlags: '',
    virDomainUndefineFlags: 'managedSave',
    virDomainSaveFlags: '',
    virDomainOpenConsole: 'force',
    virDomainUpdateDeviceFlags: 'live config current',
    virDomainGetJobStats: '',
    // Of what concerns the running guest alone, the library leaves `live` out for it: see impactForms.
    virDomainGetSchedulerParametersFlags: 'live',
    virDomainSetSchedulerParametersFlags: 'live',
    virConnectGetDomainCapabilities: '',
    virDomainMigrate3: 'live peer2peer tunnelled persistDest undefineSource paused changeProtection',
    virDomainMigrateToURI3: 'live peer2peer tunnelled persistDest undefineSource paused changeProtection',
  },
};

/**
 * The one form in which a function takes the choice between a running guest and its definition, where a driver refuses others that mean
 * the same:
 * - 'named': `live` or `config` must be given; without one, or with `current`, it is refused as an invalid combination of flags.
 * - 'none': it concerns the running guest alone, and refuses even `live`.
 */
export type ImpactForm = 'named' | 'none';

export const impactForms: Readonly<Record<string, Readonly<Partial<Record<CallName, ImpactForm>>>>> = {
  libxl: {
    virDomainSetVcpusFlags: 'named',
    virDomainGetSchedulerParametersFlags: 'none',
    virDomainSetSchedulerParametersFlags: 'none',
  },
};

/** The events of domains that a driver sends; QEMU's sends all. The others can be registered for, but never arrive. */
export const domainEvents: Readonly<Record<string, 'all' | readonly EventName[]>> = {
  qemu: 'all',
  libxl: ['domain-lifecycle', 'domain-metadata-change'],
};

/**
 * Drivers that remove a PCI function from the configuration of a paused guest, which keeps it. Xen's returns that of a PV guest to the host's
 * driver as well, so that two drivers drive it and the guest's destruction hangs; for an HVM guest it reports an error.
 */
export const keepsFunctionWhilePaused: ReadonlySet<string> = new Set(['libxl']);

/** What a driver may be able to do with a class of devices. */
export type DeviceSupport = 'device' | 'attach' | 'update' | 'detach';

interface DeviceRow {
  readonly yes?: readonly DeviceName[];
  readonly no?: readonly DeviceName[] | 'others';
}

const qemuPlugs = [
  'disk',
  'controller',
  'lease',
  'interface',
  'hostdev',
  'redirdev',
  'serial',
  'parallel',
  'console',
  'channel',
  'rng',
  'shmem',
  'memory',
  'watchdog',
  'input',
  'vsock',
  'filesystem',
] as const satisfies readonly DeviceName[];

/** All but what came later than the oldest libvirt that is served. */
const qemuHas = [
  ...qemuPlugs,
  'sound',
  'audio',
  'graphics',
  'video',
  'smartcard',
  'hub',
  'redirfilter',
  'tpm',
  'crypto',
  'memballoon',
  'nvram',
  'panic',
  'iommu',
] as const satisfies readonly DeviceName[];

const libxlPlugs = ['disk', 'controller', 'interface', 'hostdev'] as const satisfies readonly DeviceName[];

/** Classes of devices: which ones a guest can have, and which a running guest can be given, can have changed, and can lose. */
export const devices: Readonly<Record<string, Readonly<Record<DeviceSupport, DeviceRow>>>> = {
  qemu: {
    device: { yes: qemuHas },
    attach: { yes: qemuPlugs, no: 'others' },
    update: { yes: ['disk', 'graphics', 'interface', 'memory'], no: 'others' },
    detach: { yes: qemuPlugs, no: 'others' },
  },
  libxl: {
    device: {
      // Channels and sound it has from a guest's start; sound and serial ports for fully virtual guests.
      yes: [
        ...libxlPlugs,
        ...(['input', 'graphics', 'video', 'console', 'serial', 'channel', 'sound', 'memballoon'] as const),
      ],
      no: [
        ...(['rng', 'vsock', 'filesystem', 'watchdog', 'tpm', 'memory', 'crypto', 'iommu', 'shmem'] as const),
        ...(['panic', 'pstore', 'parallel'] as const),
      ],
    },
    attach: { yes: libxlPlugs, no: 'others' },
    update: { yes: ['disk'], no: 'others' },
    detach: { yes: libxlPlugs, no: 'others' },
  },
};
