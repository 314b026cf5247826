/** Linux without its wrapping: Xen and its tools take it as it is, and an emulated processor need not unpack it at each boot. */
import { execFileSync } from 'node:child_process';

/** How the payload begins, and what unpacks it. */
const compressions = [
  { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], command: ['xz', '-dc', '--single-stream'] },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], command: ['zstd', '-dcq'] },
] as const;

/**
 * The ELF file inside a bzImage.
 *
 * @throws Error when it is no bzImage, or compressed in a way that is not known here
 */
export function plainKernel(image: Buffer): Buffer {
  if (image.toString('latin1', 0x202, 0x206) !== 'HdrS') throw new Error('not a bzImage');
  // The fields setup_sects, payload_offset and payload_length of Linux's boot protocol.
  const start = ((image[0x1f1] || 4) + 1) * 512 + image.readUInt32LE(0x248);
  // The payload ends with four bytes of its unpacked size, which are no part of what was compressed.
  const payload = image.subarray(start, start + image.readUInt32LE(0x24c) - 4);
  const compression = compressions.find(({ magic }) => payload.indexOf(Buffer.from(magic)) === 0);
  if (!compression) throw new Error(`the kernel is compressed in an unknown way: ${payload.toString('hex', 0, 6)}`);
  const [program, ...args] = compression.command;
  return execFileSync(program, args, { input: payload, maxBuffer: 1 << 28 });
}
