/** From a driver, a version and a feature to whether that driver has it. */

import { eventNamed } from '../native/event.ts';
import type { CallName } from '../native/generated/calls.ts';
import type { EventName } from '../native/generated/events.ts';
import { callNames, signatureOf } from '../native/signature.ts';
import type { Version } from '../native/version.ts';
import { type DeviceName, type Feature, fullName, functionsOf } from './feature.ts';
import { matrix, matrixVersion } from './generated/matrix.ts';
import { type DeviceSupport, devices, domainEvents, options } from './rows.ts';

/** The driver that serves a connection. */
export interface DriverInfo {
  /** The driver's name, as in libvirt's sources: 'qemu', 'libxl', 'test' … */
  readonly driver: string;
  /** The version of libvirt that decides what it can do: its own, or that of this process where that one is older. */
  readonly version: Version;
  /** Whether it runs in this process, without a daemon: then no other drivers serve networks, storage or devices beside it. */
  readonly inProcess?: boolean;
}

/** A driver's name for what a connection says of its type where these differ, in lower case. */
const types: Readonly<Record<string, string>> = { xen: 'libxl', parallels: 'vz', 'hyper-v': 'hyperv' };

/** The driver's name for a connection's type: 'libxl' for 'Xen'. @see virConnectGetType */
export function driverOf(type: string): string {
  const name = type.toLowerCase();
  return types[name] ?? name;
}

/** The drivers beside a hypervisor's own that serve a group of functions in a daemon, and in no program without one. */
const companions: Readonly<Record<string, string>> = {
  network: 'bridge',
  interface: 'interface',
  nodeDevice: 'udev',
  secret: 'secret',
  nwfilter: 'nwfilter',
  storage: 'storage',
};

/** Drivers that have no companions even in a daemon. */
const alone = new Set(['test', 'esx', 'hyperv', 'vmware']);

/** Functions that libvirt itself makes of another one. */
const carriers: Readonly<Record<string, string>> = {
  virDomainListGetStats: 'virConnectGetAllDomainStats',
  virDomainMigrate2: 'virDomainMigrateBegin3Params',
  virDomainMigrate3: 'virDomainMigrateBegin3Params',
  virDomainMigrateToURI: 'virDomainMigratePerform3Params',
  virDomainMigrateToURI2: 'virDomainMigratePerform3Params',
  virDomainMigrateToURI3: 'virDomainMigratePerform3Params',
};

/** Functions that libvirt answers itself where a driver does not. */
const ownAnswers = new Set(['virConnectGetType', 'virConnectGetLibVersion']);

interface Row {
  readonly group: string;
  /** Since which version each driver has it. */
  readonly drivers: ReadonlyMap<string, number>;
}

let rows: ReadonlyMap<string, Row> | undefined;
let owners: ReadonlySet<string> | undefined;

function numberOf({ major, minor, release }: Version): number {
  return major * 1_000_000 + minor * 1000 + release;
}

function parseNumber(text: string): number {
  const [major = 0, minor = 0, release = 0] = text.split('.').map(Number);
  return numberOf({ major, minor, release });
}

function parseRows(): ReadonlyMap<string, Row> {
  const parsed = matrix
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', names = ''] = line.split(': ');
      const [group = '', ...words] = head.split(' ');
      const drivers = new Map(
        words.map((word) => {
          const [driver = '', since = '0'] = word.split('@');
          return [driver, parseNumber(since)] as const;
        }),
      );
      return names.split(' ').map((name) => [`vir${name}`, { group, drivers }] as const);
    });
  return new Map(parsed);
}

/** `group driver` for each driver that serves a group by itself. */
function parseOwners(): ReadonlySet<string> {
  return new Set(
    [...(rows?.values() ?? [])].flatMap(({ group, drivers }) => [...drivers.keys()].map((name) => `${group} ${name}`)),
  );
}

/** Which driver answers a call of a group's functions on a connection. */
function serving(group: string, { driver, inProcess }: DriverInfo): string | undefined {
  owners ??= parseOwners();
  if (owners.has(`${group} ${driver}`)) return driver;
  return inProcess || alone.has(driver) ? undefined : companions[group];
}

function predictApi(name: string, info: DriverInfo): boolean | undefined {
  rows ??= parseRows();
  const at = numberOf(info.version);
  const since = (callNames() as readonly string[]).includes(name) ? signatureOf(name as CallName).since : 0;
  if (since > at) return false;
  if (ownAnswers.has(name)) return true;
  const row = rows.get(carriers[name] ?? name);
  // What is in no driver's table, libvirt does by itself. A stream depends on what made it; of what is newer nothing is known.
  if (!row) return since > 0 && since <= parseNumber(matrixVersion) && !/^virStream./.test(name) ? true : undefined;
  if (row.drivers.has('remote')) return !info.inProcess;
  const first = row.drivers.get(serving(row.group, info) ?? info.driver);
  if (first !== undefined) return first <= at;
  return at > parseNumber(matrixVersion) ? undefined : false;
}

function predictOption(api: string, option: string, info: DriverInfo): boolean | undefined {
  const served = predictApi(api, info);
  if (served !== true) return served;
  return options[info.driver]?.[api]?.split(' ').includes(option);
}

function predictEvent(name: string, info: DriverInfo): boolean | undefined {
  const event = eventNamed(name);
  if (!event) return undefined;
  if (event.since > numberOf(info.version)) return false;
  const [registration = ''] = functionsOf({ event: event.name as EventName });
  const registered = predictApi(registration, info);
  if (event.source !== 'domain' || registered === false) return registered;
  const sent = domainEvents[info.driver];
  return sent === 'all' || sent?.some((known) => known === event.name);
}

function predictDevice(change: DeviceSupport, device: DeviceName, info: DriverInfo): boolean | undefined {
  const [changing] = functionsOf({ [change]: device } as Feature);
  if (changing && predictApi(changing, info) === false) return false;
  const row = devices[info.driver]?.[change];
  if (row?.yes?.includes(device)) return true;
  if (row?.no !== 'others') return row?.no?.includes(device) ? false : undefined;
  return numberOf(info.version) > parseNumber(matrixVersion) ? undefined : false;
}

/** Whether a driver's guests can have a class of devices, whatever the version; undefined where that is not known. */
export function hasDeviceClass(driver: string, device: DeviceName): boolean | undefined {
  const row = devices[driver]?.device;
  if (row?.yes?.includes(device)) return true;
  return row?.no !== 'others' && row?.no?.includes(device) ? false : undefined;
}

/**
 * Whether a driver has a feature: true, false, or undefined where that is not known, as of functions newer than the data.
 *
 * It is a prediction from tables, and forbids nothing.
 */
export function predictSupport(feature: Feature, info: DriverInfo): boolean | undefined {
  if (typeof feature === 'string') return predictApi(fullName(feature), info);
  if ('api' in feature) return predictOption(fullName(feature.api), feature.option, info);
  if ('event' in feature) return predictEvent(feature.event, info);
  const [[change, device]] = Object.entries(feature) as [[DeviceSupport, DeviceName]];
  return predictDevice(change, device, info);
}
