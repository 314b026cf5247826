/**
 * Whether KVM runs a guest on this machine. That /dev/kvm is there and opens is not enough: in nested and translated virtual machines its
 * processors may never get through a kernel's first instructions. So a guest is started: firmware of some 150 bytes that switches the
 * processor to long mode, as every kernel does, and ends QEMU by a device for that. It takes some 40 ms.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The result. */
export type KvmProbe = { readonly works: true } | { readonly works: false; readonly reason: string };

/**
 * How long the guest may take, in ms: many times what it takes on a busy machine. On one that is slower than that, as where a host is
 * itself emulated, the same guest is then run without KVM, and if ten times as long as that takes is far more, it has that.
 */
const longest = 2000;

/** How long that guest may take without KVM, in ms. */
const longestEmulated = 60_000;

/**
 * Real mode: page tables at 0x1000 that map the first 2 MiB to themselves; CR4.PAE, CR3, EFER.LME, a GDT with one segment of 64-bit
 * code, CR0.PE and PG, a far jump. Long mode: cpuid, a loop of 100,000 rounds, and 0x15 to the port 0xf4. The GDT stands at its end.
 */
const firmware = [
  'fa31c08ed88ec08ed0bc0070fcbf0010b90018f3ab66c706001003200000',
  '66c70600200330000066c7060030830000000f20e06683c8200f22e066b8',
  '001000000f22d866b9800000c00f32660d000100000f302e660f01169800',
  '0f20c0660d010000800f22c066ea6e000f00080031c00fa2b9a086010001',
  'cbe2fcb015e6f4f4ebfd660f1f440000000000000000000000000000009a',
  '20000f0088000f00',
].join('');

/** Where a processor begins: a far jump to the firmware's first byte. */
const resetVector = [0xea, 0x00, 0x00, 0x00, 0xf0] as const;

/** The firmware's, in QEMU. */
const firmwareDescriptor = 3;

/** isa-debug-exit makes the status of what it is given: twice that, and 1. */
const reached = 0x15 * 2 + 1;

/** A file that has no name any more: it is gone with the last process that has it open, however that ends. */
async function openFirmware(): Promise<FileHandle> {
  const image = Buffer.alloc(0x10000, 0xf4);
  image.write(firmware, 'hex');
  image.set(resetVector, 0xfff0);
  const folder = await mkdtemp(join(tmpdir(), 'libvirt-native-kvm-'));
  try {
    const file = await open(join(folder, 'firmware'), 'wx+', 0o600);
    await file.writeFile(image);
    return file;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const probes = new Map<string, Promise<KvmProbe>>();

/**
 * Tries KVM with a guest of QEMU's; once a process for each emulator.
 *
 * @param emulator QEMU's program for this machine's own architecture.
 * @returns Undefined where it cannot be tried: on another architecture than x86-64, without /dev/kvm or QEMU, or when this user may
 * not open them.
 */
export async function probeKvm(emulator: string): Promise<KvmProbe | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
    accessSync(emulator, constants.X_OK);
  } catch {
    return undefined;
  }
  // As plans have it: the host's own model, or one that is made of it.
  const probe = probes.get(emulator) ?? tryGuest(emulator, { cpu: 'host' });
  probes.set(emulator, probe);
  return probe;
}

/** Starts the guest, on another accelerator, with another CPU model than QEMU's default or for a shorter time if need be. */
export async function tryGuest(
  emulator: string,
  {
    accelerator = 'kvm',
    cpu,
    limit = longest,
  }: { accelerator?: string; cpu?: string | undefined; limit?: number } = {},
): Promise<KvmProbe> {
  const file = await openFirmware();
  try {
    const args = (accel: string, model?: string) => [
      ...['-nodefaults', '-no-user-config', '-no-reboot', '-display', 'none'],
      ...['-machine', 'q35', '-accel', accel, '-m', '16', '-bios', `/proc/self/fd/${firmwareDescriptor}`],
      ...(model === undefined ? [] : ['-cpu', model]),
      ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=1'],
    ];
    const probe = await run(emulator, args(accelerator, cpu), file, limit);
    if (!probe.timedOut || accelerator !== 'kvm') return probe;
    const start = performance.now();
    const emulated = await run(emulator, args('tcg'), file, longestEmulated);
    const enough = 10 * (performance.now() - start);
    // A little longer would make no difference.
    return emulated.works && enough > 2 * limit ? await run(emulator, args(accelerator, cpu), file, enough) : probe;
  } finally {
    await file.close();
  }
}

/** The result of one run; `timedOut` if it was ended. */
type Run = KvmProbe & { readonly timedOut?: true };

/** What timeout(1) and the shell make of an end by SIGKILL. */
const killed = 128 + 9;

/** timeout(1) ends QEMU even if this process ends before: a guest that does not get through uses a whole processor. */
function run(emulator: string, args: readonly string[], file: FileHandle, limit: number): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn('timeout', ['-s', 'KILL', `${limit / 1000}`, emulator, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', file.fd],
    });
    let said = '';
    const seconds = Math.round(limit / 100) / 10;
    const fail = (reason: string) => resolve({ works: false, reason });
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
    child.on('error', (error) => fail(error.message));
    child.on('close', (status, signal) => {
      if (status === reached) resolve({ works: true });
      else if (signal === 'SIGKILL' || status === killed)
        resolve({ works: false, timedOut: true, reason: `a small guest did not get through in ${seconds} s` });
      else fail(said.trim().split('\n').at(-1) || `QEMU ended with ${status}`);
    });
  });
}
