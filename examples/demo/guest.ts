/** The guest of the demo: its definition, and a reader for its console. */
import { stripVTControlCharacters } from 'node:util';
import type { GuestImage } from '../../scripts/guest/index.mjs';

export interface GuestOptions {
  name: string;
  image: GuestImage;
  accelerator: 'kvm' | 'tcg';
  disk: string;
}

const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const machine = process.arch === 'arm64' ? 'virt' : 'q35';

/** Each PCI Express device occupies a port: four from the start; the others are free for hot-plug. */
const rootPorts = 8;

/** A machine of virtio devices. */
export function domainXML({ name, image, accelerator, disk }: GuestOptions): string {
  return `
<domain type='${accelerator === 'kvm' ? 'kvm' : 'qemu'}'>
  <name>${name}</name>
  <memory unit='MiB'>256</memory>
  <vcpu>1</vcpu>
  <os>
    <type arch='${arch}' machine='${machine}'>hvm</type>
    <kernel>${image.kernel}</kernel>
    <initrd>${image.initramfs}</initrd>
    <cmdline>${image.cmdline}</cmdline>
  </os>
  <features><acpi/></features>
  <devices>
    ${diskXML(disk, 'vda', 'first-disk')}
    <interface type='user'><model type='virtio'/></interface>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
    <memballoon model='virtio'/>
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial'/></console>
    <controller type='pci' index='0' model='pcie-root'/>
    ${"<controller type='pci' model='pcie-root-port'/>".repeat(rootPorts)}
  </devices>
</domain>`;
}

export function diskXML(file: string, target: string, serial: string): string {
  return `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${file}'/><target dev='${target}' bus='virtio'/><serial>${serial}</serial></disk>`;
}

/** Reads a console line by line, and resolves promises of lines. */
export class ConsoleReader {
  readonly #lines: string[] = [];
  #rest = '';
  #waiting: { pattern: RegExp; resolve: (line: string) => void }[] = [];

  constructor(console_: AsyncIterable<Buffer>, onLine: (line: string) => void) {
    void this.#read(console_, onLine);
  }

  async #read(console_: AsyncIterable<Buffer>, onLine: (line: string) => void): Promise<void> {
    try {
      for await (const chunk of console_) {
        const lines = (this.#rest + chunk.toString()).split(/[\r\n]+/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines) this.#take(stripVTControlCharacters(line).replace(/^(guest# )+/, ''), onLine);
      }
    } catch {
      // The console ends with the guest; events report the end of the guest.
    }
  }

  #take(line: string, onLine: (line: string) => void): void {
    if (line.trim() === '') return;
    this.#lines.push(line);
    onLine(line);
    const matched = this.#waiting.filter(({ pattern }) => pattern.test(line));
    this.#waiting = this.#waiting.filter((waiting) => !matched.includes(waiting));
    for (const { resolve } of matched) resolve(line);
  }

  /** The first line that matches, past or future. */
  line(pattern: RegExp): Promise<string> {
    const known = this.#lines.find((line) => pattern.test(line));
    return known === undefined
      ? new Promise((resolve) => this.#waiting.push({ pattern, resolve }))
      : Promise.resolve(known);
  }

  lines(pattern: RegExp): string[] {
    return this.#lines.filter((line) => pattern.test(line));
  }
}
