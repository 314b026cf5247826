/** What a guest's processor and memory are, and how it starts. */
import type { DomainConfig, DomainCPU } from '../../config/index.ts';
import { archNamed } from '../arches.ts';
import type { HostDevices } from '../host.ts';
import { domainTypes, isXen, kindNames } from '../kind.ts';
import { omitUndefined, omitUndefinedOrNone } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import type { GuestSpec } from '../spec.ts';
import { passesPci } from '../spec.ts';
import { numa } from './memory.ts';
import type { Planning } from './planning.ts';

type Parts<Key extends keyof DomainConfig> = Partial<Pick<DomainConfig, Key>>;

function count(value: number | undefined, field: string, otherwise: number): number {
  if (value === undefined) return otherwise;
  return Number.isInteger(value) && value > 0
    ? value
    : refuse(field, `a number of CPUs is 1 or more, not ${String(value)}`);
}

export function vcpu({ spec, emulator, host }: Planning): NonNullable<DomainConfig['vcpu']> {
  const cpus = count(spec.cpus, 'cpus', 1);
  const most = count(spec.maxCpus, 'maxCpus', cpus);
  const limit = Math.min(host.maxCpus, emulator.maxCpus ?? Number.POSITIVE_INFINITY);
  if (most < cpus) refuse('maxCpus', 'must not be less than cpus');
  if (most > limit) refuse(spec.maxCpus === undefined ? 'cpus' : 'maxCpus', `this machine has at most ${limit}`);
  return omitUndefined({ placement: 'static' as const, current: most > cpus ? cpus : undefined, value: most });
}

function topology(spec: GuestSpec): DomainCPU['topology'] {
  if (!spec.topology) return undefined;
  const { sockets, cores, threads } = spec.topology;
  const cpus = spec.maxCpus ?? spec.cpus ?? 1;
  const parts = {
    cores: count(cores, 'topology.cores', 1),
    threads: count(threads, 'topology.threads', 1),
  };
  const rest = cpus / (parts.cores * parts.threads);
  const all = { sockets: count(sockets, 'topology.sockets', Math.max(1, Math.floor(rest))), ...parts };
  const product = all.sockets * all.cores * all.threads;
  if (product !== cpus) refuse('topology', `describes ${product} CPUs, but the guest has ${cpus}`);
  return all;
}

const modes = ['host-model', 'host-passthrough', 'maximum'] as const;
type Mode = (typeof modes)[number];

/** The CPU model that was requested by name. */
function namedModel(name: string, { decisions }: Planning): DomainCPU {
  const mode = modes.find((known) => known === name);
  decisions.choose('cpu', name, 'as specified');
  return mode ? { mode } : { mode: 'custom', match: 'exact', model: { value: name } };
}

/** Refuses a mode or a model that the host says it cannot have. */
function checkModel({ mode, model, check, migratable }: DomainCPU, { emulator, host }: Planning): void {
  const chosen = mode ?? (model ? 'custom' : undefined);
  if (chosen === undefined) return;
  if (host.cpuMode(chosen) === false) {
    const what = chosen === 'custom' ? 'no CPU models by their names' : `no '${chosen}'`;
    refuse('cpu', `${kindNames[emulator.kind]} on this host has ${what}`);
  }
  const lists = { 'host-passthrough': 'hostPassthroughMigratable', maximum: 'maximumMigratable' } as const;
  const list = chosen in lists ? lists[chosen as keyof typeof lists] : undefined;
  const migrations = list && host.cpuModeValues(chosen, list);
  if (migratable !== undefined && migrations && !migrations.includes(migratable))
    refuse('cpu', `migratable='${migratable}' is not among what the host lists: ${migrations.join(', ') || 'nothing'}`);
  // A model that may be replaced, or that is not checked, starts all the same.
  if (chosen === 'custom' && model?.value && model.fallback !== 'allow' && check !== 'none')
    checkUsable(model.value, host);
}

function checkUsable(name: string, host: HostDevices): void {
  const models = host.cpuModels;
  if (models.length === 0) return;
  const usable = models.filter((model) => model.usable !== 'no').map((model) => model.name);
  const others = `${usable.slice(0, 5).join(', ')}${usable.length > 5 ? ' …' : ''}`;
  const model =
    models.find((one) => one.name === name) ??
    refuse('cpu', `the host has no model '${name}', but ${others || 'none that it can run'}`);
  if (model.usable !== 'no') return;
  const why = model.blockers.length > 0 ? `it lacks ${model.blockers.join(', ')}` : 'it does not say why';
  refuse('cpu', `the host cannot run the model '${name}': ${why}; it can run ${others || 'none by its name'}`);
}

/** The default CPU model: the host's where it is virtualized, all that can be emulated where not. */
function usualModel({ emulator, host, decisions }: Planning): DomainCPU | undefined {
  const wanted: readonly Mode[] =
    emulator.kind === 'kvm' ? ['host-model', 'host-passthrough'] : emulator.kind === 'qemu' ? ['maximum'] : [];
  const mode = wanted.find((name) => host.cpuMode(name) === true);
  if (!mode) return undefined;
  const reason = {
    'host-model': "the host's, by a name that other hosts know, too",
    'host-passthrough': "the host's",
    maximum: 'all that can be emulated',
  };
  return { mode: decisions.choose('cpu', mode, reason[mode]) };
}

export function cpu(planning: Planning): Parts<'cpu'> {
  const { spec, emulator } = planning;
  const arranged = topology(spec);
  if (isXen(emulator.kind)) {
    if (arranged) refuse('topology', 'not supported by Xen, which sets it itself');
    if (spec.cpu !== undefined && spec.cpu !== 'host-passthrough')
      refuse('cpu', "Xen guests have the host's CPU: use 'host-passthrough'");
    return {};
  }
  const asked = typeof spec.cpu === 'string' ? namedModel(spec.cpu, planning) : spec.cpu;
  if (asked) checkModel(asked, planning);
  const nodes = asked?.numa ? undefined : numa(planning);
  const chosen = omitUndefinedOrNone({
    ...(asked ?? usualModel(planning)),
    ...omitUndefined({ topology: arranged, numa: nodes }),
  });
  return chosen ? { cpu: chosen } : {};
}

function chooseFirmware({ spec, emulator, host, decisions }: Planning): 'bios' | 'efi' | undefined {
  const { firmware, secureBoot } = spec;
  if (secureBoot && firmware !== 'efi') refuse('secureBoot', "requires firmware: 'efi'");
  const { machine = 'q35' } = emulator;
  if (secureBoot && archNamed(emulator.arch).apic && !isXen(emulator.kind) && !/q35/.test(machine))
    refuse('secureBoot', `requires the machine type 'q35', got '${machine}'`);
  if (firmware === 'bios' && archNamed(emulator.arch).efiOnly) refuse('firmware', `${emulator.arch} has no BIOS`);
  if (firmware) return decisions.choose('firmware', firmware, 'as specified');
  const { efiOnly } = archNamed(emulator.arch);
  if (
    efiOnly &&
    !spec.kernel &&
    (emulator.kind === 'kvm' || emulator.kind === 'qemu') &&
    host.firmware?.includes('efi')
  ) {
    return decisions.choose('firmware', 'efi', `the only one of ${emulator.arch}`);
  }
  return undefined;
}

/** UEFI that libvirt chooses a file for, or one that the host lists. */
function efi({ spec, emulator, host }: Planning): Partial<NonNullable<DomainConfig['os']>> {
  if (isXen(emulator.kind)) {
    if (spec.secureBoot) refuse('secureBoot', 'not supported by Xen');
    const loader = host.loaders.find((file) => /ovmf/i.test(file));
    if (!loader) return refuse('firmware', 'the host has no UEFI for Xen (Debian: apt install ovmf)');
    return { loader: { type: 'pflash', readonly: 'yes', value: loader } };
  }
  const { efiPackage } = archNamed(emulator.arch);
  const known = host.firmware;
  if (known && !known.includes('efi'))
    refuse(
      'firmware',
      `the host has no UEFI for ${emulator.arch} ${emulator.machine ?? ''}${efiPackage ? ` (Debian: apt install ${efiPackage})` : ''}`,
    );
  if (!spec.secureBoot) return { firmware: 'efi' };
  if (!host.secureBoot) refuse('secureBoot', 'the host has no firmware with Secure Boot');
  const feature = [
    { enabled: 'yes' as const, name: 'secure-boot' as const },
    { enabled: 'yes' as const, name: 'enrolled-keys' as const },
  ];
  return { firmware: 'efi', loader: { secure: 'yes' }, $firmware: { feature } };
}

/** The kernel's name of the console that a guest has. */
function consoleName({ spec, emulator }: Planning, paravirtual: boolean): string | undefined {
  if (spec.console === false) return undefined;
  return paravirtual ? 'hvc0' : archNamed(emulator.arch).serial;
}

function kernel(planning: Planning, paravirtual: boolean): Partial<NonNullable<DomainConfig['os']>> {
  const { spec, decisions } = planning;
  for (const field of ['initrd', 'cmdline'] as const) {
    if (spec[field] !== undefined && spec.kernel === undefined) refuse(field, 'requires kernel');
  }
  if (spec.kernel === undefined) return {};
  const device = consoleName(planning, paravirtual);
  const { cmdline = '' } = spec;
  const added =
    device && !/(^| )console=/.test(cmdline)
      ? decisions.choose('cmdline', `console=${device}`, 'so that the console shows kernel messages')
      : '';
  return omitUndefined({
    kernel: spec.kernel,
    initrd: spec.initrd,
    cmdline: [added, cmdline].filter(Boolean).join(' ') || undefined,
  });
}

const bootDevices = { disk: 'hd', cdrom: 'cdrom', network: 'network' } as const;

/** The first field that gives a device its place among those that the firmware tries. */
function orderedField({ disks = [], networks = [] }: GuestSpec): string {
  const disk = disks.findIndex(({ bootOrder }) => bootOrder !== undefined);
  if (disk >= 0) return `disks[${disk}].bootOrder`;
  return `networks[${networks.findIndex((net) => typeof net === 'object' && net.bootOrder !== undefined)}].bootOrder`;
}

/** What the firmware tries. Single devices may have an order of their own instead. */
function boot({ spec, emulator, decisions }: Planning): Partial<NonNullable<DomainConfig['os']>> {
  const paravirtual = emulator.kind === 'xen-pv' || emulator.kind === 'xen-pvh';
  if (paravirtual && spec.boot)
    refuse('boot', `${kindNames[emulator.kind]} has no firmware: it boots its kernel directly`);
  const all = [...(spec.disks ?? []), ...(spec.networks ?? []).filter((net) => typeof net === 'object')];
  const ordered = all.some(({ bootOrder }) => bootOrder !== undefined);
  if (ordered && !isXen(emulator.kind) && emulator.features && !emulator.features.includes('deviceboot'))
    refuse(orderedField(spec), 'not supported by this machine: use boot');
  if (ordered && spec.boot) refuse('boot', 'conflicts with bootOrder of devices: use one of them');
  if (paravirtual || ordered || spec.kernel) return {};
  const there = {
    disk: spec.disks?.some(({ device }) => device !== 'cdrom'),
    cdrom: spec.disks?.some(({ device }) => device === 'cdrom'),
    network: (spec.networks?.length ?? 0) > 0,
  };
  const usual = (['disk', 'cdrom', 'network'] as const).filter((name) => there[name]);
  const names = spec.boot ?? usual;
  if (names.length === 0) return {};
  decisions.choose('boot', names.join(', '), spec.boot ? 'as specified' : 'all bootable devices of the guest');
  return { boot: names.map((name) => ({ dev: bootDevices[name] })) };
}

/** What is started, and by which firmware. */
export function os(planning: Planning, paravirtualConsole: boolean): NonNullable<DomainConfig['os']> {
  const { spec, emulator } = planning;
  const { kind, arch, machine, loader } = emulator;
  const paravirtual = kind === 'xen-pv' || kind === 'xen-pvh';
  if (paravirtual && spec.kernel === undefined)
    refuse('kernel', `required: ${kindNames[kind]} boots a kernel directly`);
  if (paravirtual && spec.firmware !== undefined) refuse('firmware', `${kindNames[kind]} has none`);
  const firmware = chooseFirmware(planning);
  return omitUndefined({
    type: omitUndefined({ arch: arch as NonNullable<GuestSpec['arch']>, machine, value: domainTypes[kind].os }),
    loader: kind === 'xen-hvm' && loader ? { type: 'rom' as const, value: loader } : undefined,
    ...(firmware === 'efi' ? efi(planning) : {}),
    ...kernel(planning, paravirtualConsole),
    ...boot(planning),
  }) as NonNullable<DomainConfig['os']>;
}

/** What the machine has beside its devices. */
export function features(planning: Planning, firmware: boolean): Parts<'features'> {
  const { spec, emulator } = planning;
  const { kind } = emulator;
  // Without it at the start, Xen accepts no device later.
  const passthrough = passesPci(spec) && ({ state: 'on' } as const);
  const { acpi, apic } = archNamed(emulator.arch);
  if (kind === 'xen-pv') return passthrough ? { features: { xen: { e820_host: { state: 'on' }, passthrough } } } : {};
  if (kind === 'xen-pvh') return { features: { acpi: true } };
  if (kind === 'xen-hvm')
    return { features: { pae: true, acpi: true, apic: {}, ...(passthrough && { xen: { passthrough } }) } };
  const has = (name: string) => emulator.features?.includes(name) ?? true;
  const chosen = omitUndefinedOrNone({
    acpi: has('acpi') && (acpi === true || (acpi === 'efi' && firmware)) ? true : undefined,
    apic: apic && has('apic') ? {} : undefined,
    smm: spec.secureBoot && apic ? { state: 'on' as const } : undefined,
  });
  return chosen ? { features: chosen } : {};
}

/** Time, and what happens when the guest stops by itself. */
export function life({ emulator }: Planning): Parts<'clock' | 'on_poweroff' | 'on_reboot' | 'on_crash' | 'pm'> {
  const ends = { on_poweroff: 'destroy', on_reboot: 'restart', on_crash: 'destroy' } as const;
  const x86 = archNamed(emulator.arch).apic && !isXen(emulator.kind);
  if (!x86) return { clock: { offset: 'utc' }, ...ends };
  return {
    clock: {
      offset: 'utc',
      timer: [
        { name: 'rtc', tickpolicy: 'catchup' },
        { name: 'pit', tickpolicy: 'delay' },
        { name: 'hpet', present: 'no' },
      ],
    },
    ...ends,
    pm: { 'suspend-to-mem': { enabled: 'no' }, 'suspend-to-disk': { enabled: 'no' } },
  };
}
