/** Which hypervisor, architecture and machine a guest gets: the part of a plan that decides which domain capabilities are needed. */
import type { Capabilities, DomainCapabilities } from '../config/index.ts';
import { check } from '../core/options.ts';
import { archNamed } from './arches.ts';
import { DecisionLog } from './decision-log.ts';
import type { EmulatorChoice, GuestHost } from './host.ts';
import { domainTypes, type GuestKind, isXen, kindNames, kindOf } from './kind.ts';
import { refuse } from './refusal.ts';
import { type GuestSpec, passesPci } from './spec.ts';
import { guestSpec } from './spec-rules.ts';

interface MachineType {
  readonly name: string;
  /** The name that an alias stands for. */
  readonly canonical?: string | undefined;
  readonly maxCpus?: number | undefined;
}

/** A combination of kind, architecture and emulator that a host supports. */
interface Offer {
  readonly kind: GuestKind;
  readonly arch: string;
  readonly emulator?: string | undefined;
  /** Xen's firmware. */
  readonly loader?: string | undefined;
  /** None, where the host does not list them. */
  readonly machines: readonly MachineType[];
  readonly features?: readonly string[] | undefined;
}

/** The value that was chosen. */
export interface Emulator {
  readonly kind: GuestKind;
  readonly arch: string;
  readonly machine?: string | undefined;
  readonly path?: string | undefined;
  /** Xen's firmware for fully virtual guests. */
  readonly loader?: string | undefined;
  /** The most CPUs that the machine can have, where the host reports it. */
  readonly maxCpus?: number | undefined;
  /** What the host calls the machine, where it lists it: its name, and the name that an alias stands for. */
  readonly machineNames?: readonly string[] | undefined;
  /** Which of libvirt's features such guests can have; undefined where that is not reported. */
  readonly features?: readonly string[] | undefined;
}

type Guest = NonNullable<Capabilities['guest']>[number];

function offersOf({ os_type, arch, features }: Guest): Offer[] {
  return arch.domain.flatMap((domain) => {
    const listed = domain.machine ?? arch.machine ?? [];
    const machines = listed.flatMap(({ value, canonical, maxCpus }) =>
      value ? { name: value, canonical, maxCpus } : [],
    );
    const kind = kindOf(domain.type, os_type);
    const emulator = domain.emulator ?? arch.emulator;
    return kind
      ? { kind, arch: arch.name, emulator, loader: arch.loader, machines, features: features && Object.keys(features) }
      : [];
  });
}

function offerOf({ domain, arch, machine, path }: DomainCapabilities): Offer[] {
  const kind = kindOf(domain, 'hvm', machine);
  return kind ? [{ kind, arch, emulator: path, machines: machine ? [{ name: machine }] : [] }] : [];
}

/** Returns the kinds in order of preference, with the reason for each. */
function preferences(spec: GuestSpec): { kinds: readonly GuestKind[]; reason: Partial<Record<GuestKind, string>> } {
  const passes = passesPci(spec);
  const xen: GuestKind[] = !spec.kernel
    ? ['xen-hvm']
    : passes
      ? ['xen-pv', 'xen-hvm']
      : ['xen-pvh', 'xen-pv', 'xen-hvm'];
  return {
    kinds: ['kvm', ...xen, 'qemu', 'test'],
    reason: {
      kvm: 'available on the host',
      qemu: 'the host has no KVM for this architecture: the CPU is emulated',
      'xen-hvm': spec.kernel ? 'the host has no PVH or PV guests' : 'no kernel is specified, so firmware boots it',
      'xen-pv': passes
        ? 'a kernel is specified, and PVH does not support PCI passthrough'
        : 'a kernel is specified, and the host has no PVH guests',
      'xen-pvh': 'a kernel is specified, and PVH needs no emulated hardware',
      test: 'the only kind of the test driver',
    },
  };
}

function chooseKind(spec: GuestSpec, offers: readonly Offer[], decisions: DecisionLog, kvmProblem?: string): GuestKind {
  const available = [...new Set(offers.map(({ kind }) => kind))];
  const { kind } = spec;
  if (kind !== undefined) {
    if (!available.includes(kind)) {
      refuse(
        'kind',
        `the host does not run ${kindNames[kind]} guests${spec.arch ? ` for ${spec.arch}` : ''}; it runs: ${available.join(', ') || 'none'}`,
      );
    }
    return decisions.choose('kind', kind, 'as specified');
  }
  const { kinds, reason } = preferences(spec);
  const best = kinds.find((candidate) => available.includes(candidate));
  if (!best && available.some(isXen))
    return refuse('kernel', 'required: the host runs paravirtual guests only, which boot a kernel directly');
  if (!best) return refuse(spec.arch ? 'arch' : 'kind', 'the host runs no guests that can be planned');
  const emulated = `KVM does not run guests on this host (${kvmProblem}): the CPU is emulated`;
  return decisions.choose('kind', best, best === 'qemu' && kvmProblem ? emulated : reason[best]!);
}

function chooseArch(
  spec: GuestSpec,
  host: string | undefined,
  offers: readonly Offer[],
  decisions: DecisionLog,
): string {
  const names = [...new Set(offers.map(({ arch }) => arch))];
  if (spec.arch !== undefined) {
    if (!names.includes(spec.arch))
      refuse('arch', `the host does not support '${spec.arch}'; it supports: ${names.join(', ') || 'none'}`);
    return decisions.choose('arch', spec.arch, 'as specified');
  }
  if (host && names.includes(host)) return decisions.choose('arch', host, 'that of the host');
  return decisions.choose('arch', names[0]!, 'the first that the host lists');
}

/** Machines are requested by their alias or by the name that it stands for; an alias of a family stays one. */
function findMachine(machines: readonly MachineType[], wanted: string): MachineType | undefined {
  return machines.find(({ name }) => name === wanted) ?? machines.find(({ canonical }) => canonical === wanted);
}

/** The names of a machine that the host lists; undefined for one that it does not. */
function machinesNamed(machines: readonly MachineType[], { name, canonical }: MachineType): string[] | undefined {
  if (!machines.some((machine) => machine.name === name)) return undefined;
  return canonical === undefined ? [name] : [name, canonical];
}

function chooseMachine(
  spec: GuestSpec,
  { machines, arch, kind }: Offer,
  decisions: DecisionLog,
): MachineType | undefined {
  const { machine } = spec;
  if (isXen(kind)) {
    const fixed = { 'xen-pv': 'xenpv', 'xen-pvh': 'xenpvh', 'xen-hvm': 'xenfv' }[kind];
    if (machine !== undefined && machine !== fixed)
      refuse('machine', `${kindNames[kind]} guests have the machine type '${fixed}' only, got '${machine}'`);
    return { name: fixed };
  }
  if (machine !== undefined) {
    // Domain capabilities alone name one machine, by its full name.
    const found =
      findMachine(machines, machine) ??
      machines.find(({ name }) => name.includes(`-${machine}-`) || name.startsWith(`${machine}-`));
    if (!found && machines.length > 0) refuse('machine', `the host has no machine type '${machine}' for ${arch}`);
    decisions.choose('machine', machine, 'as specified');
    return { ...found, name: machine };
  }
  if (kind === 'test') return undefined;
  const { machines: usual } = archNamed(arch);
  const best =
    usual.map((name) => findMachine(machines, name)).find((found) => found !== undefined) ?? soleItem(machines);
  if (best) {
    const reason = best.name === usual[0] ? `the best of ${arch}` : 'the best that the host lists';
    return { ...best, name: decisions.choose('machine', best.name, reason) };
  }
  if (machines.length === 0 && usual[0]) {
    return { name: decisions.choose('machine', usual[0], `the usual one of ${arch}; the host lists none`) };
  }
  decisions.choose('machine', 'default', `${arch} has no usual machine type: libvirt chooses`);
  return undefined;
}

function soleItem<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Chooses kind, architecture and machine type. @throws {GuestSpecError} if the host does not support what is specified. */
export function chooseEmulator(spec: GuestSpec, host: GuestHost, decisions: DecisionLog): Emulator {
  const { capabilities, domainCapabilities, kvmProblem } = host;
  const offered = capabilities?.guest?.flatMap(offersOf) ?? (domainCapabilities ? offerOf(domainCapabilities) : []);
  if (kvmProblem && spec.kind === 'kvm') refuse('kind', `KVM does not run guests on this host: ${kvmProblem}`);
  const all = kvmProblem ? offered.filter(({ kind }) => kind !== 'kvm') : offered;
  if (all.length === 0) refuse('kind', 'the host runs no guests that can be planned');
  const ofKind = spec.kind ? all.filter(({ kind }) => kind === spec.kind) : all;
  const arch = chooseArch(spec, capabilities?.host.cpu.arch, ofKind.length > 0 ? ofKind : all, decisions);
  const ofArch = all.filter((offer) => offer.arch === arch);
  const kind = chooseKind(spec, ofArch, decisions, kvmProblem);
  const offer = ofArch.find((candidate) => candidate.kind === kind)!;
  const machine = chooseMachine(spec, offer, decisions);
  return {
    kind,
    arch,
    machine: machine?.name,
    path: offer.emulator,
    loader: offer.loader,
    maxCpus: machine?.maxCpus,
    machineNames: machine && machinesNamed(offer.machines, machine),
    features: offer.features,
  };
}

/**
 * The arguments of connection.getDomainCapabilities() for a guest.
 *
 * @param kvmProblem Why KVM does not run guests on this host, as in GuestHost.
 * @throws {TypeError} naming a field that a specification does not have, or whose value is of another type.
 * @throws {GuestSpecError} if the host supports no such guests.
 */
export function emulatorFor(spec: GuestSpec, capabilities: Capabilities, kvmProblem?: string): EmulatorChoice {
  check(guestSpec, spec, 'the specification of a guest', refuse);
  const { kind, arch, machine, path } = chooseEmulator(spec, { capabilities, kvmProblem }, new DecisionLog());
  return { arch, machine: machine ?? null, emulator: path ?? null, virtType: domainTypes[kind].type };
}
