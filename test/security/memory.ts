/** What of a text is still in this process's memory. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

interface Mapping {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function writable(): Mapping[] {
  const lines = readFileSync('/proc/self/maps', 'utf8').matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw-p \S+ \S+ \S+ *(.*)$/gm);
  return Array.from(lines, ([, start, end, name = '']) => ({
    start: Number.parseInt(start!, 16),
    end: Number.parseInt(end!, 16),
    name,
  }));
}

/** The C heap of the main thread, where the request buffer is, as it is now; shared memory is not in it. */
export function heap(): Buffer {
  const { start, end } = writable().find(({ name }) => name === '[heap]')!;
  const copy = Buffer.from(new SharedArrayBuffer(end - start));
  const file = openSync('/proc/self/mem', 'r');
  readSync(file, copy, 0, copy.length, start);
  closeSync(file);
  return copy;
}

/**
 * Whether a text stands anywhere in memory in the form in which it travels: its length as a double, its bytes, a NUL. JavaScript's
 * own strings look otherwise, and so does what libvirt sends to a daemon.
 */
export function isOnWire(text: string): boolean {
  // Only the second half is searched for, and the rest compared: what is searched for is in memory, too.
  const bytes = Buffer.from(text);
  const half = bytes.length >> 1;
  const tail = bytes.subarray(half);
  const overlap = bytes.length + 16;
  const chunk = Buffer.from(new SharedArrayBuffer((1 << 22) + overlap));
  const file = openSync('/proc/self/mem', 'r');
  try {
    for (const { start, end } of writable()) {
      for (let position = start; position < end; position += 1 << 22) {
        const length = readable(file, chunk, position, Math.min(chunk.length, end - position));
        for (let at = chunk.indexOf(tail); at >= 0 && at < length; at = chunk.indexOf(tail, at + 1)) {
          const head = at - half;
          if (head >= 8 && chunk.readDoubleLE(head - 8) === bytes.length && sameBytes(chunk, head, text, half))
            return true;
        }
      }
    }
    return false;
  } finally {
    closeSync(file);
    chunk.fill(0);
  }
}

function sameBytes(chunk: Buffer, from: number, text: string, length: number): boolean {
  for (let index = 0; index < length; index++) if (chunk[from + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Fills the chunk; what the kernel does not show counts as empty. */
function readable(file: number, chunk: Buffer, position: number, length: number): number {
  chunk.fill(0);
  try {
    return readSync(file, chunk, 0, length, position);
  } catch {
    return 0;
  }
}
