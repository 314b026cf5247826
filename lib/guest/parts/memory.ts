/** How much memory a guest has, and how much it can get. */

import { amountOf, formatAmount } from '../../config/amount.ts';
import type { DomainConfig, DomainCPU, DomainMemory } from '../../config/index.ts';
import type { HostMemory } from '../host.ts';
import { isXen, kindNames } from '../kind.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import { memoryOf, requireBytes, type Size, xmlBytes } from '../size.ts';
import { type GuestSpec, type MemorySlots, passesPci } from '../spec.ts';
import type { Planning } from './planning.ts';

type Parts<Key extends keyof DomainConfig> = Partial<Pick<DomainConfig, Key>>;

/** QEMU has no more. */
const mostSlots = 256;
const usualSlots = 16;

/** What the specification has of memory that is plugged in; nothing where the balloon alone changes the memory. */
function memorySlotsOf({ maxMemory }: GuestSpec): MemorySlots | undefined {
  return typeof maxMemory === 'object' && maxMemory !== null ? maxMemory : undefined;
}

/** The memory devices that the guest has from its start, with their fields. */
function memoryDevicesOf(spec: GuestSpec): { field: string; memory: DomainMemory }[] {
  return (spec.devices ?? []).flatMap((device, index) =>
    device && 'memory' in device && device.memory ? { field: `devices[${index}]`, memory: device.memory } : [],
  );
}

/** The memory of its devices, which belongs to the guest's. */
function pluggedBytes(spec: GuestSpec): bigint {
  return memoryDevicesOf(spec).reduce((sum, { field, memory: { target } }) => {
    const bytes = target && xmlBytes(target.size);
    return sum + (bytes ?? refuse(field, 'a memory device requires a size'));
  }, 0n);
}

/** With a maximum that the balloon can grow to, that is what the guest has, and the balloon holds the rest. */
function ballooned({ spec, emulator }: Planning, most: Size): Parts<'memory' | 'currentMemory'> {
  const memory = memoryOf(most, 'maxMemory');
  const room = requireBytes(most, 'maxMemory') - requireBytes(spec.memory, 'memory');
  if (room < 0n) refuse('maxMemory', 'must not be less than memory');
  if (spec.balloon === false) refuse('maxMemory', 'requires the balloon, which balloon: false removes');
  // Xen gives such a guest memory when it is touched (populate on demand), which a device's transfers do not wait for.
  if (room > 0n && emulator.kind === 'xen-hvm' && passesPci(spec))
    refuse(
      'maxMemory',
      `${kindNames['xen-hvm']} does not start with less memory than its maximum if PCI devices can be passed through: set memory to ${formatAmount(memory)} too, and reduce it by setMemory() while the guest runs; or leave maxMemory out`,
    );
  return { memory, currentMemory: memoryOf(spec.memory, 'memory') };
}

function slotted({ spec, emulator, decisions }: Planning, { size, slots }: MemorySlots): Parts<'memory' | 'maxMemory'> {
  if (isXen(emulator.kind))
    refuse(
      'maxMemory',
      `${kindNames[emulator.kind]} has no memory slots: a size alone is what its balloon can grow to`,
    );
  const most = memoryOf(size, 'maxMemory.size');
  const wanted = slots ?? decisions.choose('maxMemory.slots', usualSlots, 'enough for most guests');
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostSlots)
    refuse('maxMemory.slots', `must be a number from 1 to ${mostSlots}, got ${String(wanted)}`);
  const modules = memoryDevicesOf(spec).filter(({ memory: { model } }) => /dimm$/.test(model)).length;
  if (modules > wanted) refuse('maxMemory.slots', `the guest has ${modules} modules from its start`);
  const all = requireBytes(spec.memory, 'memory') + pluggedBytes(spec);
  if (all > requireBytes(size, 'maxMemory.size'))
    refuse('maxMemory.size', `must be at least the memory and its devices together: ${formatAmount(all)}`);
  return { maxMemory: { slots: wanted, ...most }, memory: amountOf(all) };
}

/**
 * Says where a Xen guest's memory will come from, if Xen has less than that free now: from Domain 0, by its balloon, as far as that can
 * spare it. Nothing is refused: a guest may be planned for later.
 */
function sayWhereFrom({ spec, decisions }: Planning, { free, controlDomain, controlDomainNeed }: HostMemory): void {
  const lacking = requireBytes(spec.memory, 'memory') - free;
  if (lacking <= 0n) return;
  const spare = controlDomain > controlDomainNeed ? controlDomain - controlDomainNeed : 0n;
  const now = `Xen has ${inMiB(free)} free now`;
  if (lacking <= spare)
    decisions.choose(
      'memory.fromControlDomain',
      inMiB(lacking),
      `${now}: Domain 0 is reduced to ${inMiB(controlDomain - lacking)} when the guest starts, unless its memory is fixed (dom0_mem= of Xen, autoballoon in libxl.conf); then the guest does not start`,
    );
  else
    decisions.choose(
      'memory.lacking',
      inMiB(lacking - spare),
      `${now}, and Domain 0 can spare ${inMiB(spare)}: the guest does not start until others release memory`,
    );
}

const inMiB = (bytes: bigint) => `${(bytes + (1n << 19n)) >> 20n} MiB`;

/** A guest's memory, and what it can grow to: by its balloon, or by memory that is plugged in. */
export function memory(planning: Planning): Parts<'memory' | 'currentMemory' | 'maxMemory'> {
  const { spec, emulator, hostMemory } = planning;
  const now = memoryOf(spec.memory, 'memory');
  if (hostMemory && isXen(emulator.kind)) sayWhereFrom(planning, hostMemory);
  const slots = memorySlotsOf(spec);
  if (slots) return slotted(planning, slots);
  // Memory for enclaves is the only one that needs neither.
  const first = memoryDevicesOf(spec).find(({ memory: { model } }) => model !== 'sgx-epc');
  if (first) refuse(first.field, 'memory devices require maxMemory: { size, slots }');
  return spec.maxMemory === undefined ? { memory: now } : ballooned(planning, spec.maxMemory as Size);
}

/** The NUMA node that memory is plugged into: one, with all CPUs and all memory that is there from the start. */
export function numa({ spec, decisions }: Planning): DomainCPU['numa'] {
  if (!memorySlotsOf(spec)) return undefined;
  decisions.choose('cpu.numa', '1 node', 'memory hot-plug requires a NUMA node');
  const cpus = spec.maxCpus ?? spec.cpus ?? 1;
  const { value, unit } = memoryOf(spec.memory, 'memory');
  return { cell: [omitUndefined({ id: 0, cpus: cpus > 1 ? `0-${cpus - 1}` : '0', memory: value, unit })] };
}
