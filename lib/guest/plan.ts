/** Plans a guest: a pure function from a specification and a host's capabilities to a domain configuration. */
import { inspect } from 'node:util';
import { DomainConfig, type Problem } from '../config/index.ts';
import { check } from '../core/options.ts';
import { PciAddress } from '../core/pci-address.ts';
import { type Choice, DecisionLog, explain } from './decision-log.ts';
import { paravirtual } from './devices/paravirtual.ts';
import { chooseEmulator, type Emulator } from './emulator.ts';
import { type GuestHost, HostDevices } from './host.ts';
import { domainTypes, type GuestKind, isXen, kindNames } from './kind.ts';
import { refuseUnlisted } from './listed.ts';
import { omitUndefined } from './omit-undefined.ts';
import { disks, ioThreads, type VolumePlan } from './parts/disks.ts';
import {
  addDevices,
  consoleIsParavirtual,
  consoles,
  display,
  onDemand,
  pciExpress,
  shares,
  usual,
} from './parts/extras.ts';
import { memory } from './parts/memory.ts';
import { hostDevices, networks } from './parts/networks.ts';
import type { PlannedDevices, Planning } from './parts/planning.ts';
import { cpu, features, life, os, vcpu } from './parts/system.ts';
import { refuse } from './refusal.ts';
import type { GuestSpec } from './spec.ts';
import { guestHost, guestSpec } from './spec-rules.ts';

/** Something that a guest needs to start and its host does not have now. */
export interface PlanProblem {
  /** The field of the specification, such as 'networks[0]'. */
  readonly field: string;
  /** What is missing, or in the way. */
  readonly reason: string;
}

/** The plan of a guest for a host. */
export class GuestPlan {
  /** The hypervisor and mode that run it. */
  readonly kind: GuestKind;
  /** The domain configuration, for defineDomain() and createDomain(). */
  readonly config: DomainConfig;
  /** The choices that were made, with their reasons. */
  readonly choices: readonly Choice[];
  /** The volumes to create before the domain. */
  readonly volumes: readonly VolumePlan[];
  /**
   * What the guest needs to start and the host does not have now, as far as connection.planGuest() finds out: networks, bridges and PCI
   * functions. They may come later, so the guest can be defined nevertheless. Empty if none is known, and for plans without a connection.
   */
  readonly problems: readonly PlanProblem[];

  constructor(
    kind: GuestKind,
    config: DomainConfig,
    choices: readonly Choice[],
    volumes: readonly VolumePlan[],
    problems: readonly PlanProblem[] = [],
  ) {
    this.kind = kind;
    this.config = config;
    this.choices = choices;
    this.volumes = volumes;
    this.problems = problems;
  }

  /** The same plan with problems of the host. @internal */
  withProblems(problems: readonly PlanProblem[]): GuestPlan {
    return new GuestPlan(this.kind, this.config, this.choices, this.volumes, problems);
  }

  /** Returns the choices as a text table: field, value, reason. */
  explain(): string {
    return explain(this.choices);
  }

  [inspect.custom](): string {
    return `GuestPlan { ${this.config.name} on ${kindNames[this.kind]} }\n${this.explain()}`;
  }
}

/**
 * Plans a guest for a host.
 *
 * @param host The host's capabilities and the domain capabilities of the emulator that emulatorFor() returns, or one of them.
 * @throws {TypeError} naming a field that a specification does not have, or whose value is of another type.
 * @throws {GuestSpecError} naming a field that this host cannot satisfy, or whose value does not fit.
 */
export function planGuest(spec: GuestSpec, host: GuestHost): GuestPlan {
  check(guestSpec, spec, 'the specification of a guest', refuse);
  check(guestHost, host, 'the host');
  const decisions = new DecisionLog();
  const emulator = chooseEmulator(spec, host, decisions);
  checkMatch(host, emulator);
  const { kind } = emulator;
  const support = host.capabilities?.host.iommu?.support;
  const planning: Planning = {
    spec,
    emulator,
    host: new HostDevices(host.domainCapabilities),
    build: paravirtual(kind),
    decisions,
    iommu: support && support === 'yes',
    hostMemory: host.memory,
  };
  const origins = new Map<object, string>();
  const { disks: diskDevices, volumes } = disks(planning);
  const { devices, shared } = planDevices(planning, diskDevices, origins);
  const system = os(planning, consoleIsParavirtual(planning));
  const firmware = system.firmware === 'efi' || system.loader?.type === 'pflash';
  const iothreads = ioThreads(planning);
  const config = omitUndefined({
    type: domainTypes[kind].type,
    name: spec.name,
    uuid: spec.uuid,
    title: spec.title,
    description: spec.description,
    ...memory(planning),
    memoryBacking: shared ? sharedMemory(planning) : undefined,
    vcpu: vcpu(planning),
    iothreads: iothreads > 0 ? iothreads : undefined,
    os: system,
    ...features(planning, firmware),
    ...cpu(planning),
    ...life(planning),
    devices,
  }) as DomainConfig;
  refuseTwice(config, origins);
  refuseUnlisted(config, planning.host, origins);
  refuseInvalid(config, origins);
  return new GuestPlan(kind, config, decisions.choices, volumes);
}

/** Shared memory: an anonymous file (memfd), or a named file if the host does not support that. */
function sharedMemory({ host }: Planning): DomainConfig['memoryBacking'] {
  const type = host.first('memoryBacking', 'sourceType', ['memfd', 'file'] as const);
  if (!type) return refuse('shares', 'this machine does not support shared memory, which virtiofs requires');
  return { source: { type }, access: { mode: 'shared' } };
}

/** Throws if the domain capabilities are those of another emulator. */
function checkMatch(
  { capabilities, domainCapabilities }: GuestHost,
  { kind, arch, machine, machineNames }: Emulator,
): void {
  if (!capabilities || !domainCapabilities) return;
  const { type } = domainTypes[kind];
  const { domain, arch: theirArch, machine: theirMachine } = domainCapabilities;
  const isMachine = !machineNames || theirMachine === undefined || machineNames.includes(theirMachine);
  if (domain === type && theirArch === arch && isMachine) return;
  const theirs = `${domain} ${theirArch} ${theirMachine ?? ''}`.trim();
  throw new TypeError(
    `host.domainCapabilities are of ${theirs}; the guest is ${type} ${arch} ${machine ?? ''}: ask with emulatorFor(spec, capabilities)`,
  );
}

function planDevices(
  planning: Planning,
  diskDevices: NonNullable<PlannedDevices['disk']>,
  origins: Map<object, string>,
): { devices: PlannedDevices; shared: boolean } {
  const { emulator, build } = planning;
  const { shared: sharesMemory, ...folders } = shares(planning);
  const interfaces = networks(planning);
  const hostdev = hostDevices(planning);
  const devices: PlannedDevices = omitUndefined({
    // On Xen, libvirt chooses the emulator.
    emulator: isXen(emulator.kind) || emulator.kind === 'test' ? undefined : emulator.path,
    disk: some(diskDevices),
    interface: some(interfaces),
    hostdev: some(hostdev),
    ...folders,
    ...consoles(planning),
    ...usual(planning),
    ...display(planning),
    ...onDemand(planning),
  });
  const named = { disks: diskDevices, networks: interfaces, hostDevices: hostdev, shares: devices.filesystem ?? [] };
  for (const [field, list] of Object.entries(named))
    for (const [index, device] of list.entries()) origins.set(device, `${field}[${index}]`);
  for (const [field, list] of Object.entries(ownDevices(devices)))
    for (const device of list) origins.set(device, field);
  addDevices(planning, devices, (device, field) => origins.set(device, field));
  const scsi = diskDevices.some(({ target }) => target.bus === 'scsi') && !isXen(emulator.kind);
  const controllers = [
    ...pciExpress(planning, devices),
    ...(scsi ? [build.scsi({ index: 0 }).controller] : []),
    ...(devices.controller ?? []),
  ];
  if (controllers.length > 0) devices.controller = controllers;
  // A process that serves a device by vhost-user has to access the guest's memory.
  const served = [...diskDevices, ...interfaces].some(({ type }) => type === 'vhostuser');
  return { devices, shared: sharesMemory || served };
}

/** The devices that fields of their own stand for, whatever these are called. */
function ownDevices(devices: PlannedDevices): Record<string, readonly object[]> {
  const { graphics = [], video = [], input = [], rng = [], tpm = [], channel = [], console = [] } = devices;
  const { memballoon, vsock } = devices;
  return {
    display: [graphics, video, input].flat(),
    console,
    rng,
    tpm,
    agent: channel,
    balloon: [memballoon ?? []].flat(),
    vsock: [vsock ?? []].flat(),
  };
}

function some<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** What two devices of a guest cannot have in common: libvirt or QEMU would refuse the second, or the guest could not distinguish them. */
const unique: readonly (readonly [what: string, read: (device: object) => unknown])[] = [
  ['boot order', (device) => (device as { boot?: { order?: number } }).boot?.order],
  ['alias', (device) => (device as { alias?: { name?: string } }).alias?.name],
  ['address on the host', hostAddressIn],
  ['tag', (device) => (device as { target?: { dir?: string } }).target?.dir],
];

function hostAddressIn(device: object): string | undefined {
  const { type, source } = device as { type?: string; source?: { address?: object; $address?: object } };
  const address = type === 'pci' ? source?.address : type === 'hostdev' ? source?.$address : undefined;
  try {
    return address && `${PciAddress.from(address)}`;
  } catch {
    return undefined; // The schema says what is wrong with it.
  }
}

function refuseTwice({ devices }: DomainConfig, origins: ReadonlyMap<object, string>): void {
  const all = Object.values(devices ?? {}).flatMap((list) => (typeof list === 'object' ? [list].flat() : []));
  for (const [what, read] of unique) {
    const seen = new Map<unknown, object>();
    for (const device of all as object[]) {
      const value = read(device);
      if (value === undefined) continue;
      const other = seen.get(value);
      if (other)
        refuse(
          origins.get(device) ?? 'devices',
          `${origins.get(other) ?? 'another device'} has the ${what} ${value}, too`,
        );
      seen.set(value, device);
    }
  }
}

/** The fields that stand in elements of their own, by the beginning of the element's path. */
const elements: readonly (readonly [RegExp, string])[] = [
  [/^name/, 'name'],
  [/^uuid/, 'uuid'],
  [/^title/, 'title'],
  [/^description/, 'description'],
  [/^os.kernel/, 'kernel'],
  [/^os.initrd/, 'initrd'],
  [/^os.cmdline/, 'cmdline'],
  [/^os.type.@?machine/, 'machine'],
  [/^os.boot/, 'boot'],
  [/^os/, 'firmware'],
  [/^cpu.topology/, 'topology'],
  [/^cpu/, 'cpu'],
  [/^vcpu/, 'cpus'],
  [/^currentMemory/, 'memory'],
  [/^maxMemory/, 'maxMemory'],
  [/^memory/, 'memory'],
];

/** Validates the configuration against the schema; an error names the field of the specification. */
function refuseInvalid(config: DomainConfig, origins: ReadonlyMap<object, string>): void {
  const [problem] = DomainConfig.validate(config);
  if (problem) refuse(fieldOf(problem, config, origins), `${problem.message} (${problem.path})`);
}

/** Paths are of XML, where counting begins at 1 and one alone is not counted, or of the object. */
function fieldOf({ path }: Problem, config: DomainConfig, origins: ReadonlyMap<object, string>): string {
  const place = path.replace(/^\/?domain[/.]?/, '');
  const [, element = '', number] = /^devices[/.](\w+)(?:\[(\d+)\])?/.exec(place) ?? [];
  const list = config.devices?.[element as keyof PlannedDevices] as object | object[] | undefined;
  const first = path.startsWith('/') ? 1 : 0;
  const device = Array.isArray(list) ? list[number === undefined ? 0 : Number(number) - first] : list;
  const origin = device && origins.get(device);
  return origin ?? elements.find(([pattern]) => pattern.test(place))?.[1] ?? place;
}
