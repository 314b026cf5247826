/** A guest's other devices. */

import type { DeviceElementMap } from '../../config/device.ts';
import type { DomainConsole, DomainController, DomainSerial } from '../../config/index.ts';
import type { DeviceName } from '../../drivers/feature.ts';
import { hasDeviceClass } from '../../drivers/predict.ts';
import { archNamed, hasPciExpress } from '../arches.ts';
import { isXen, kindNames } from '../kind.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import { building, givenOptions, type PlannedDevices, type Planning } from './planning.ts';

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
  const { spec, emulator, host, build, decisions } = planning;
  if (spec.console === false) return {};
  if (spec.console === undefined && !host.takes('console', 'type', 'pty')) {
    decisions.choose('console', false, 'not supported by this machine');
    return {};
  }
  if (consoleIsParavirtual(planning)) {
    decisions.choose(
      'console',
      'paravirtual',
      spec.console === 'paravirtual' ? 'as specified' : `the console of ${kindNames[emulator.kind]} guests`,
    );
    return { console: [building('console', 'console', () => build.console()).console] };
  }
  decisions.choose(
    'console',
    'serial',
    spec.console === 'serial' ? 'as specified' : 'it shows output of the firmware as well',
  );
  if (archNamed(emulator.arch).console === 'sclp') return { console: [{ type: 'pty', target: { type: 'sclp' } }] };
  return {
    serial: [{ type: 'pty', target: { port: '0' } }],
    console: [{ type: 'pty', target: { type: 'serial', port: '0' } }],
  };
}

/** The source of entropy and the balloon, which guests have where their hypervisor has them. */
export function usual({
  spec,
  emulator,
  host,
  build,
  decisions,
}: Planning): Pick<PlannedDevices, 'rng' | 'memballoon'> {
  const result: Pick<PlannedDevices, 'rng' | 'memballoon'> = {};
  const source = host.first('rng', 'backendModel', ['random', 'builtin']);
  const has = host.takes('rng', 'model', 'virtio') && (source !== undefined || typeof spec.rng === 'object');
  const canRng = !isXen(emulator.kind) && has;
  if (spec.rng && !canRng && !isXen(emulator.kind)) refuse('rng', 'this machine supports no random number generator');
  if (spec.rng !== false && (canRng || spec.rng)) {
    const usual = source === 'builtin' ? ({ backend: { model: 'builtin' } } as const) : {};
    result.rng = [building('rng', 'rng', () => build.rng(typeof spec.rng === 'object' ? spec.rng : usual)).rng];
    if (spec.rng === undefined) decisions.choose('rng', 'virtio', 'so that the guest does not wait for entropy');
  }
  if (spec.balloon === false) return isXen(emulator.kind) ? result : { ...result, memballoon: { model: 'none' } };
  result.memballoon = building('balloon', 'balloon', () => build.balloon(givenOptions(spec.balloon))).memballoon;
  if (spec.balloon === undefined)
    decisions.choose('balloon', result.memballoon.model, 'so that its memory can be changed');
  return result;
}

type Graphics = NonNullable<PlannedDevices['graphics']>[number];

/** The longest passwords: VNC's encryption has no more, and QEMU cuts off the rest. */
const longestPassword = { vnc: 8, spice: 60 } as const;

/** Where the server of a screen listens, and what it asks viewers for. */
function server({ spec, emulator, host, decisions }: Planning): Graphics {
  const options = typeof spec.display === 'object' ? spec.display : {};
  const asked = typeof spec.display === 'string' ? spec.display : options.type;
  const type = asked ?? host.first('graphics', 'type', ['vnc', 'spice'] as const) ?? 'vnc';
  if (!host.takes('graphics', 'type', type)) refuse('display', `this machine has no ${type.toUpperCase()}`);
  decisions.choose('display', type, asked ? 'as specified' : 'the first that the host has');
  const { listen, port, password } = options;
  if (password && Buffer.byteLength(password) > longestPassword[type])
    refuse('display.password', `${type.toUpperCase()} has passwords of at most ${longestPassword[type]} bytes`);
  if (listen === 'none' && isXen(emulator.kind))
    refuse('display.listen', 'not supported by Xen, whose display servers need a network port');
  if (port !== undefined && (listen === undefined || listen === 'none'))
    refuse('display.port', 'requires display.listen');
  if (port !== undefined && type === 'vnc' && port < 5900) refuse('display.port', 'must be at least 5900 for VNC');
  const address = listen ?? (isXen(emulator.kind) ? '127.0.0.1' : 'none');
  if (listen === undefined)
    decisions.choose(
      'display.listen',
      address,
      address === 'none' ? 'no network port: viewers come by openGraphicsFD()' : 'Xen shows screens by ports alone',
    );
  const passwd = password || undefined;
  if (address === 'none') return omitUndefined({ type, passwd, $listen: [{ type: 'none' as const }] });
  if (listen !== undefined && password === undefined)
    refuse('display.password', `a screen at ${listen} needs one; false opens it to every client`);
  const where: { autoport: 'yes' | 'no'; port?: number } =
    port === undefined ? { autoport: 'yes' } : { autoport: 'no', port };
  return omitUndefined({ type, ...where, passwd, $listen: [{ type: 'address' as const, address }] });
}

/** A screen with what belongs to it. */
export function display(planning: Planning): Pick<PlannedDevices, 'graphics' | 'video' | 'input'> {
  const { spec, emulator, host, build } = planning;
  if (!spec.display) return {};
  const graphics = server(planning);
  const { video } = building('display', 'gpu', () => build.gpu());
  const usual = video.model?.type ?? 'virtio';
  const model = host.first('video', 'modelType', [usual, 'vga', 'bochs', 'cirrus', 'qxl', 'ramfb', 'gop'] as const);
  if (!model) return refuse('display', 'this machine has no graphics card');
  if (model !== usual) video.model = { type: model };
  const pointer = building('display', 'input', () =>
    build.input({ type: emulator.kind === 'xen-pv' ? 'mouse' : 'tablet' }),
  );
  const keyboard = building('display', 'input', () => build.input({ type: 'keyboard' }));
  return { graphics: [graphics], video: [video], input: [pointer.input, keyboard.input] };
}

/** Folders of the host, for which its memory is shared; and whether it is. */
export function shares({
  spec,
  host,
  build,
  decisions,
}: Planning): Pick<PlannedDevices, 'filesystem'> & { shared: boolean } {
  const specs = spec.shares ?? [];
  if (specs.length === 0) return { shared: false };
  const built = specs.map((share, index) =>
    building(`shares[${index}]`, 'fs', () => {
      const driver = share.driver ?? (host.takes('filesystem', 'driverType', 'virtiofs') ? 'virtiofs' : 'path');
      if (!host.takes('filesystem', 'driverType', driver)) refuse('driver', `this host has no '${driver}'`);
      const { filesystem } = build.fs({ ...share, driver });
      if (share.driver === undefined)
        decisions.choose(
          `shares[${index}].driver`,
          driver,
          driver === 'virtiofs' ? 'the fastest' : 'the host has no virtiofs',
        );
      return { filesystem, driver };
    }),
  );
  const shared = built.some(({ driver }) => driver === 'virtiofs');
  return { filesystem: built.map(({ filesystem }) => filesystem), shared };
}

/** What is only there on request. */
export function onDemand({ spec, emulator, host, build }: Planning): Pick<PlannedDevices, 'channel' | 'vsock' | 'tpm'> {
  const result: Pick<PlannedDevices, 'channel' | 'vsock' | 'tpm'> = {};
  const xen = isXen(emulator.kind);
  if (spec.agent) {
    if (xen) refuse('agent', 'not supported by Xen');
    if (!host.takes('channel', 'type', 'unix')) refuse('agent', 'this machine supports no channels on Unix sockets');
    result.channel = [build.channel({ name: 'org.qemu.guest_agent.0' }).channel];
  }
  if (spec.vsock) result.vsock = building('vsock', 'vsock', () => build.vsock(givenOptions(spec.vsock))).vsock;
  if (spec.tpm) {
    if (xen) refuse('tpm', 'not supported by libvirt for Xen guests');
    const model = host.first('tpm', 'model', archNamed(emulator.arch).tpm ?? []);
    if (!model) return refuse('tpm', 'not supported by this machine');
    if (!host.takes('tpm', 'backendModel', 'emulator'))
      refuse('tpm', 'the host has no TPM emulator (Debian: apt install swtpm swtpm-tools)');
    if (!host.takes('tpm', 'backendVersion', '2.0'))
      refuse(
        'tpm',
        `the host has no TPM 2.0, but ${host.values('tpm', 'backendVersion')?.join(', ') || 'none at all'}`,
      );
    result.tpm = [{ model, backend: { type: 'emulator', version: '2.0' } }];
  }
  return result;
}

/** Elements each of which takes a slot of PCI Express. */
const inSlots = [
  ...(['interface', 'hostdev', 'rng', 'filesystem', 'video', 'input', 'vsock'] as const),
  ...(['crypto', 'sound'] as const),
];

/** How many slots the devices take: disks on other buses share their controller's, and so do channels and consoles. */
function slotsOf(devices: PlannedDevices): number {
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
export function pciExpress({ spec, emulator, decisions }: Planning, devices: PlannedDevices): DomainController[] {
  const { freeSlots = 4 } = spec;
  if (!Number.isInteger(freeSlots) || freeSlots < 0 || freeSlots > 64)
    refuse('freeSlots', `must be a number from 0 to 64, got ${String(freeSlots)}`);
  const virtual = emulator.kind === 'kvm' || emulator.kind === 'qemu';
  if (!virtual || !hasPciExpress(emulator.machine)) {
    if (spec.freeSlots !== undefined && virtual) refuse('freeSlots', 'the machine has no PCI Express');
    return [];
  }
  const usb: DomainController[] = devices.controller?.some(({ type }) => type === 'usb')
    ? []
    : [{ type: 'usb', index: 0, model: 'qemu-xhci' }];
  const taken = slotsOf(devices) + usb.length;
  decisions.choose('freeSlots', freeSlots, spec.freeSlots === undefined ? 'for hot-plug' : 'as specified');
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
  devices: PlannedDevices,
  origin: (device: object, field: string) => void,
): void {
  for (const [index, device] of (spec.devices ?? []).entries()) {
    const field = `devices[${index}]`;
    const [[element, value] = [], ...others] = Object.entries(
      typeof device === 'object' && device !== null ? device : {},
    ) as [keyof DeviceElementMap, object][];
    if (!element || others.length > 0 || typeof value !== 'object') {
      refuse(field, "expected one element's name and its object, such as { disk: { … } }");
    }
    const driver = isXen(emulator.kind) ? 'libxl' : emulator.kind === 'test' ? 'test' : 'qemu';
    if (hasDeviceClass(driver, element as DeviceName) === false)
      refuse(field, `${kindNames[emulator.kind]} has no ${element}`);
    const there = devices as Record<string, object | object[] | undefined>;
    if (single.has(element)) there[element] = value;
    else there[element] = [...((there[element] as object[] | undefined) ?? []), value];
    origin(value, field);
  }
}
