/** Sets of CPUs: C has bitmaps and texts such as '0-3,^2', JavaScript has arrays of numbers. */

/** Numbers of CPUs, or of NUMA nodes, in any order. */
export type CpuNumbers = readonly number[];

/** More CPUs than any host has: a slip, or an attempt to use up memory. */
const mostCpus = 1 << 16;

/** How many CPUs, or cells, a daemon says that there are; bounded, so that nothing loops indefinitely or fills memory. */
export function credibleCount(count: number): number {
  return Math.min(count, mostCpus);
}

function checkCpu(cpu: unknown): asserts cpu is number {
  if (typeof cpu !== 'number') throw new TypeError(`a CPU must be a number, got ${String(cpu)}`);
  if (!Number.isInteger(cpu) || cpu < 0 || cpu >= mostCpus)
    throw new RangeError(`a CPU must be a whole number from 0 to ${mostCpus - 1}, got ${cpu}`);
}

function checkCpus(cpus: unknown): asserts cpus is CpuNumbers {
  if (!Array.isArray(cpus))
    throw new TypeError(`CPUs must be an array of numbers, got ${cpus === null ? 'null' : typeof cpus}`);
  for (const cpu of cpus) checkCpu(cpu);
}

/** How many bytes the bitmap of so many CPUs takes. A host that claims none, or more than there can be, gets one that fits. @see VIR_CPU_MAPLEN */
export function cpuMapBytes(cpus: number): number {
  return Math.ceil(Math.max(1, credibleCount(cpus)) / 8);
}

/** The bitmap of these CPUs: bit n of byte m stands for CPU 8m + n. */
export function cpuMapOf(cpus: CpuNumbers): Uint8Array {
  checkCpus(cpus);
  const map = new Uint8Array(cpuMapBytes(cpus.reduce((most, cpu) => Math.max(most, cpu + 1), 1)));
  for (const cpu of cpus) map[cpu >> 3]! |= 1 << (cpu & 7);
  return map;
}

/** The CPUs that a bitmap holds, in ascending order. */
export function cpusOfMap(map: Uint8Array): number[] {
  const cpus: number[] = [];
  for (const [place, byte] of map.entries()) {
    for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) cpus.push(place * 8 + bit);
  }
  return cpus;
}

/** The CPUs of several bitmaps of one length that stand one after the other. */
export function cpusOfMaps(maps: Uint8Array, bytes: number): number[][] {
  if (!(bytes >= 1)) throw new RangeError(`the bitmap of a CPU set must have at least one byte, got ${bytes}`);
  const sets: number[][] = [];
  for (let start = 0; start + bytes <= maps.length; start += bytes)
    sets.push(cpusOfMap(maps.subarray(start, start + bytes)));
  return sets;
}

/** As libvirt writes sets in texts: '0-3,5'. A text stands for itself. */
export function cpuList(cpus: CpuNumbers | string): string {
  if (typeof cpus === 'string') return cpus;
  checkCpus(cpus);
  const ranges: string[] = [];
  const sorted = [...new Set(cpus)].sort((one, other) => one - other);
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    end = start + 1;
    while (sorted[end] === sorted[end - 1]! + 1) end++;
    ranges.push(end - start > 1 ? `${sorted[start]}-${sorted[end - 1]}` : `${sorted[start]}`);
  }
  return ranges.join(',');
}

/** Reads a set such as '0-3,^2,5'. */
export function parseCpuList(text: string): number[] {
  // Of one size, however many ranges a strange server names.
  const set = new Uint8Array(mostCpus);
  for (const part of text.split(',').map((part) => part.trim())) {
    const [, not, first, last] = /^(\^?)(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (first === undefined) continue;
    const [from, to] = [Number(first), Number(last ?? first)];
    checkCpu(to);
    set.fill(not ? 0 : 1, from, to + 1);
  }
  const cpus: number[] = [];
  for (let cpu = set.indexOf(1); cpu >= 0; cpu = set.indexOf(1, cpu + 1)) cpus.push(cpu);
  return cpus;
}
