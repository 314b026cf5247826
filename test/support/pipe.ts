/** A file of the host that takes what is written into it as slowly as a test wants. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { constants, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { guestXML } from './guest-xml.ts';

/** A named pipe. A writer blocks until it is drained. */
export class SlowFile {
  readonly path: string;
  readonly #end: Socket;

  constructor(folder: string, name: string) {
    this.path = join(folder, name);
    execFileSync('mkfifo', [this.path]);
    // Opened for both, so that no writer waits for a reader.
    this.#end = new Socket({ fd: openSync(this.path, constants.O_RDWR | constants.O_NONBLOCK), readable: true });
    this.#end.pause();
  }

  /** Resolves when more than the header of a saved state has come: QEMU writes. Then it stands still again. */
  async begun(): Promise<void> {
    for (let bytes = 0; bytes < 128 * 1024; ) {
      const chunk = this.#end.read() as Buffer | null;
      if (chunk) bytes += chunk.length;
      else await once(this.#end, 'readable');
    }
  }

  /** Takes all that is written from now on. */
  drain(): void {
    this.#end.resume();
  }

  async close(): Promise<void> {
    this.#end.destroy();
    await once(this.#end, 'close');
  }
}

const namespace = "xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'";

/** Near the beginning of a guest's memory, so that QEMU comes to it with most of its work still to do: in the last stage it is deaf. */
const address = process.arch === 'arm64' ? '0x48000000' : '0x200000';

/** A guest that boots nothing, and whose memory does not fit into a pipe and its buffers: QEMU loads a file into it. */
export async function guestWithMemory(folder: string, name: string, devices = ''): Promise<string> {
  const file = join(folder, `${name}.memory`);
  await writeFile(file, Buffer.alloc(32 << 20, 'memory'));
  const loaded = `<qemu:commandline><qemu:arg value='-device'/><qemu:arg value='loader,file=${file},addr=${address},force-raw=on'/></qemu:commandline>`;
  return guestXML(name, devices)
    .replace(/<kernel>.*<\/cmdline>/, '')
    .replace("<domain type='qemu'>", `<domain type='qemu' ${namespace}>`)
    .replace('</domain>', `${loaded}</domain>`);
}
