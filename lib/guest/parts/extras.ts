/** A guest's other devices. */
import type { DomainConsole, DomainController, DomainSerial } from '../../config/index.ts';
import type { DeviceName } from '../../drivers/feature.ts';
import { predictSupport } from '../../drivers/predict.ts';
import type { Devices } from '../../xml.ts';
import { archNamed, hasPciExpress } from '../arches.ts';
import { isXen, kindNames } from '../kind.ts';
import { refuse } from '../refusal.ts';
import { building, type DomainDevices, optionsOf, type Planning } from './planning.ts';

/** Whether the console is the hypervisor's own rather than a serial port. */
export function consoleIsParavirtual({ spec, emulator }: Planning): boolean {
  const { console: wanted } = spec;
  const { kind } = emulator;
  if (kind === 'xen-pv' || kind === 'xen-pvh') {
    if (wanted === 'serial') refuse('console', `${kindNames[kind]} has no serial port`);
    return true;
  }
  if (typeof wanted === 'string') return wanted === 'paravirtual';
  // An emulated port is slow on Xen; without a kernel of its own, the firmware's output is wanted.
  return kind === 'xen-hvm' && spec.kernel !== undefined;
}

/** The console, a PTY of the host. */
export function consoles(planning: Planning): { console?: DomainConsole[]; serial?: DomainSerial[] } {
  const { spec, emulator, build, trail } = planning;
  if (spec.console === false) return {};
  if (consoleIsParavirtual(planning)) {
    trail.choose(
      'console',
      'paravirtual',
      spec.console === 'paravirtual' ? 'as asked' : `the one that ${kindNames[emulator.kind]} is read by`,
    );
    return { console: [building('console', 'console', () => build.console()).console] };
  }
  trail.choose('console', 'serial', spec.console === 'serial' ? 'as asked' : 'it shows the firmware, too');
  if (archNamed(emulator.arch).console === 'sclp') return { console: [{ type: 'pty', target: { type: 'sclp' } }] };
  return {
    serial: [{ type: 'pty', target: { port: '0' } }],
    console: [{ type: 'pty', target: { type: 'serial', port: '0' } }],
  };
}

/** The source of entropy and the balloon, which guests have where their hypervisor has them. */
export function usual({ spec, emulator, host, build, trail }: Planning): Pick<DomainDevices, 'rng' | 'memballoon'> {
  const result: Pick<DomainDevices, 'rng' | 'memballoon'> = {};
  const canRng = !isXen(emulator.kind) && host.takes('rng', 'model', 'virtio');
  if (spec.rng && !canRng && !isXen(emulator.kind)) refuse('rng', 'this machine has no source of entropy');
  if (spec.rng !== false && (canRng || spec.rng)) {
    result.rng = [building('rng', 'rng', () => build.rng(optionsOf(spec.rng))).rng];
    if (spec.rng === undefined) trail.choose('rng', 'virtio', 'so that it need not wait for entropy');
  }
  if (spec.balloon === false) return isXen(emulator.kind) ? result : { ...result, memballoon: { model: 'none' } };
  result.memballoon = building('balloon', 'balloon', () => build.balloon(optionsOf(spec.balloon))).memballoon;
  if (spec.balloon === undefined) trail.choose('balloon', result.memballoon.model, 'so that its memory can be changed');
  return result;
}

/** A screen with what belongs to it. */
export function display({
  spec,
  emulator,
  host,
  build,
  trail,
}: Planning): Pick<DomainDevices, 'graphics' | 'video' | 'input'> {
  if (!spec.display) return {};
  const type = spec.display === true ? 'vnc' : spec.display;
  if (!host.takes('graphics', 'type', type)) refuse('display', `this machine has no ${type.toUpperCase()}`);
  const { video } = building('display', 'gpu', () => build.gpu());
  const known = host.values('video', 'modelType');
  if (known && !known.includes('virtio') && video.model?.type === 'virtio') {
    const model = ['vga', 'bochs', 'cirrus', 'qxl'].find((name) => known.includes(name));
    if (!model) return refuse('display', 'this machine has no graphics card');
    video.model = { type: model as 'vga' };
  }
  trail.choose('display', type, spec.display === true ? 'every viewer has it' : 'as asked');
  const pointer = building('display', 'input', () =>
    build.input({ type: emulator.kind === 'xen-pv' ? 'mouse' : 'tablet' }),
  );
  const keyboard = building('display', 'input', () => build.input({ type: 'keyboard' }));
  return {
    graphics: [{ type, autoport: 'yes', $listen: [{ type: 'address', address: '127.0.0.1' }] }],
    video: [video],
    input: [pointer.input, keyboard.input],
  };
}

/** Folders of the host, for which its memory is shared; and whether it is. */
export function shares({
  spec,
  host,
  build,
  trail,
}: Planning): Pick<DomainDevices, 'filesystem'> & { shared: boolean } {
  const specs = spec.shares ?? [];
  if (specs.length === 0) return { shared: false };
  const built = specs.map((share, index) =>
    building(`shares[${index}]`, 'fs', () => {
      const driver = share.driver ?? (host.takes('filesystem', 'driverType', 'virtiofs') ? 'virtiofs' : 'path');
      if (!host.takes('filesystem', 'driverType', driver)) refuse('driver', `this host has no '${driver}'`);
      const { filesystem } = build.fs({ ...share, driver });
      if (share.driver === undefined)
        trail.choose(
          `shares[${index}].driver`,
          driver,
          driver === 'virtiofs' ? 'the fastest' : 'the host has no virtiofs',
        );
      return { filesystem, driver };
    }),
  );
  const shared = built.some(({ driver }) => driver === 'virtiofs');
  if (shared && host.sharedMemory && !host.sharedMemory.includes('memfd'))
    refuse('shares', "virtiofs needs memory of the kind 'memfd', which this machine lacks");
  return { filesystem: built.map(({ filesystem }) => filesystem), shared };
}

/** What is only there when it is asked for. */
export function onDemand({ spec, emulator, host, build }: Planning): Pick<DomainDevices, 'channel' | 'vsock' | 'tpm'> {
  const result: Pick<DomainDevices, 'channel' | 'vsock' | 'tpm'> = {};
  const xen = isXen(emulator.kind);
  if (spec.agent) {
    if (xen) refuse('agent', 'Xen has no agent of QEMU');
    result.channel = [build.channel({ name: 'org.qemu.guest_agent.0' }).channel];
  }
  if (spec.vsock) result.vsock = building('vsock', 'vsock', () => build.vsock(optionsOf(spec.vsock))).vsock;
  if (spec.tpm) {
    if (xen) refuse('tpm', 'guests of Xen have none in libvirt');
    if (!host.takes('tpm', 'backendModel', 'emulator'))
      refuse('tpm', 'the host has no emulated one (Debian: apt install swtpm)');
    const model = ['tpm-crb', 'tpm-tis', 'tpm-spapr'].find((name) => host.takes('tpm', 'model', name));
    result.tpm = [{ model: model as 'tpm-crb', backend: { type: 'emulator', version: '2.0' } }];
  }
  return result;
}

/** Elements each of which takes a slot of PCI Express. */
const inSlots = [
  ...(['interface', 'hostdev', 'rng', 'filesystem', 'video', 'input', 'vsock'] as const),
  ...(['crypto', 'sound'] as const),
];

/** How many slots the devices take: disks on other buses share their controller's, and so do channels and consoles. */
function slotsOf(devices: DomainDevices): number {
  const elements = inSlots.reduce((sum, name) => sum + [devices[name] ?? []].flat().length, 0);
  const buses = (devices.disk ?? []).map(({ target }) => target.bus);
  const disks = buses.filter((bus) => bus === 'virtio').length + (buses.includes('scsi') ? 1 : 0);
  const memory = (devices.memory ?? []).filter(({ model }) => /^virtio-/.test(model)).length;
  const serial = devices.channel || devices.console?.some(({ target }) => target?.type === 'virtio') ? 1 : 0;
  return elements + memory + disks + serial + (devices.memballoon?.model === 'virtio' ? 1 : 0);
}

/**
 * The controllers of machines of PCI Express, which have no slots but their root ports: those for what there is, and for what will be
 * plugged in. The USB controller, which libvirt would add without a port of its own, is the one that needs no companions.
 */
export function pciExpress({ spec, emulator, trail }: Planning, devices: DomainDevices): DomainController[] {
  const { freeSlots = 4 } = spec;
  if (!Number.isInteger(freeSlots) || freeSlots < 0 || freeSlots > 64)
    refuse('freeSlots', `a number from 0 to 64, not ${String(freeSlots)}`);
  const virtual = emulator.kind === 'kvm' || emulator.kind === 'qemu';
  if (!virtual || !hasPciExpress(emulator.machine)) {
    if (spec.freeSlots !== undefined && virtual) refuse('freeSlots', 'the machine has no PCI Express');
    return [];
  }
  const usb: DomainController[] = devices.controller?.some(({ type }) => type === 'usb')
    ? []
    : [{ type: 'usb', index: 0, model: 'qemu-xhci' }];
  const taken = slotsOf(devices) + usb.length;
  trail.choose(
    'freeSlots',
    freeSlots,
    spec.freeSlots === undefined ? 'so that devices can be plugged in while it runs' : 'as asked',
  );
  const ports = Array.from({ length: taken + freeSlots }, () => ({
    type: 'pci' as const,
    model: 'pcie-root-port' as const,
  }));
  return [{ type: 'pci', index: 0, model: 'pcie-root' }, ...ports, ...usb];
}

/** Elements that a guest has one of. */
const single: ReadonlySet<string> = new Set(['memballoon', 'nvram', 'vsock', 'pstore']);

/** Adds the devices that the specification has ready-made. */
export function addDevices(
  { spec, emulator }: Planning,
  devices: DomainDevices,
  origin: (device: object, field: string) => void,
): void {
  for (const [index, device] of (spec.devices ?? []).entries()) {
    const field = `devices[${index}]`;
    const [[element, value] = [], ...others] = Object.entries(
      typeof device === 'object' && device !== null ? device : {},
    ) as [keyof Devices, object][];
    if (!element || others.length > 0 || typeof value !== 'object') {
      refuse(field, "a device is one element's name and its object, as { disk: { … } }");
    }
    const peer = {
      driver: isXen(emulator.kind) ? 'libxl' : emulator.kind === 'test' ? 'test' : 'qemu',
      version: { major: 12, minor: 0, release: 0 },
    };
    if (predictSupport({ device: element as DeviceName }, peer) === false)
      refuse(field, `${kindNames[emulator.kind]} has no ${element}`);
    const there = devices as Record<string, object | object[] | undefined>;
    if (single.has(element)) there[element] = value;
    else there[element] = [...((there[element] as object[] | undefined) ?? []), value];
    origin(value, field);
  }
}
