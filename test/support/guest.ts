/** A real guest for tests, and its console. */
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Domain } from 'libvirt-native';
import { image, ownCmdline } from './image.ts';

/** libvirt's cache of QEMU's capabilities, shared by all tests. */
export const capabilitiesCache = fileURLToPath(new URL('../../.cache/qemu-capabilities', import.meta.url));

const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const machine = process.arch === 'arm64' ? 'virt' : 'q35';

/** A small guest, emulated so that it is the same everywhere; `devices` are added to its serial console. */
export function guestXML(name: string, devices = ''): string {
  return `
<domain type='qemu'>
  <name>${name}</name>
  <memory unit='MiB'>192</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='${arch}' machine='${machine}'>hvm</type>
    <kernel>${image.kernel}</kernel><initrd>${image.initrd}</initrd><cmdline>${ownCmdline()}</cmdline>
  </os>
  <features><acpi/></features>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
    ${"<controller type='pci' model='pcie-root-port'/>".repeat(8)}
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial'/></console>
    <memballoon model='virtio'/>
    ${devices}
  </devices>
</domain>`;
}

/** A guest that memory can be plugged into. */
export function withMemorySlots(xml: string): string {
  return xml
    .replace('<memory unit', "<maxMemory slots='2' unit='MiB'>1024</maxMemory><memory unit")
    .replace('<devices>', "<cpu><numa><cell id='0' cpus='0' memory='192' unit='MiB'/></numa></cpu><devices>");
}

/** The image of a disk with nothing on it. */
export async function emptyDisk(folder: string, name: string, mebibytes = 8): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '');
  await truncate(file, mebibytes * 1024 * 1024);
  return file;
}

/** Of all commands that this process has typed: an old answer on the screen is not taken for that of a new command. */
let commands = 0;

/** What a guest has said on its console, and a way to wait for more. */
export class Console {
  readonly stream: Duplex;
  text = '';
  #changed: (() => void)[] = [];

  constructor(stream: Duplex) {
    this.stream = stream;
    stream.on('data', (chunk: Buffer) => this.#add(chunk.toString()));
    stream.on('error', () => {});
  }

  #add(text: string): void {
    this.text += stripVTControlCharacters(text).replaceAll('\r', '');
    for (const wake of this.#changed.splice(0)) wake();
  }

  /** Waits until a pattern matches the output after a position, and returns the match. */
  async until(pattern: RegExp, { from = 0, timeout = 90_000 } = {}): Promise<RegExpMatchArray> {
    const end = Date.now() + timeout;
    for (;;) {
      const match = this.text.slice(from).match(pattern);
      if (match) return match;
      if (Date.now() > end)
        throw new Error(`the guest did not say ${pattern} in ${timeout} ms; it said:\n${this.text.slice(from)}`);
      await new Promise<void>((resolve) => {
        this.#changed.push(resolve);
        setTimeout(resolve, 100);
      });
    }
  }

  /** Lets a paused domain boot, and reads its console from the first byte. */
  static async boot(domain: Domain): Promise<Console> {
    const guest = new Console(await domain.openConsole());
    await domain.resume();
    await guest.until(/guest: ready/);
    return guest;
  }

  /** Types a command and gives what it printed. */
  async run(command: string): Promise<string> {
    const from = this.text.length;
    const number = `${process.pid}-${++commands}`;
    // The terminal echoes the command, and so does the shell if it was not yet listening: quotes keep both from looking like the marks.
    this.stream.write(`echo begin''-${number}; ${command}; echo end''-${number}\n`);
    const [, output = ''] = await this.until(new RegExp(`begin-${number}\\n([\\s\\S]*?)end-${number}`), { from });
    return output;
  }
}
