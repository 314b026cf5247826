/**
 * Which kernel modules a guest gets: the listed ones, their dependencies, and the tables by which modprobe finds them. depmod would make
 * those tables but lives in a package that this would be the only reason to install.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Names as the kernel spells them; one that a kernel has built in or lacks is skipped. */
export const guestModuleNames: readonly string[] = [
  // virtio, by what it stands on and by device
  ...['virtio_pci', 'virtio_mmio', 'virtio_blk', 'virtio_net', 'virtio_console', 'virtio_rng', 'virtio_balloon'],
  ...['virtio_scsi', 'virtio_input', 'virtio_gpu', 'virtio_mem', 'virtio_pmem', 'nd_pmem', 'virtio_iommu'],
  ...['virtio_crypto', 'virtio_snd', 'virtiofs', '9p', '9pnet_virtio', 'vmw_vsock_virtio_transport'],
  // Xen's own devices: the same image boots there
  ...['xen_blkfront', 'xen_netfront', 'xen_pcifront'],
  // disks and file systems
  ...['sd_mod', 'sr_mod', 'ahci', 'ata_piix', 'nvme', 'usb_storage', 'ext4', 'crc32c_generic', 'vfat', 'isofs', 'loop'],
  // network cards that QEMU has, and what SR-IOV gives a guest
  ...['e1000', 'e1000e', '8139cp', 'igb', 'igbvf', 'af_packet'],
  // power button, keyboard and pointer, watchdog, panic device, firmware tables
  ...['button', 'evdev', 'psmouse', 'usbhid', 'xhci_pci', 'i6300esb', 'iTCO_wdt', 'pvpanic_pci', 'pvpanic_mmio'],
  'qemu_fw_cfg',
];

/** `virtio-rng.ko.xz` and `virtio_rng` are one module: file names and aliases mix dashes and underscores. */
const moduleName = (file: string) =>
  basename(file)
    .replace(/\.ko(\.\w+)?$/, '')
    .replaceAll('-', '_');

const decompressors: Readonly<Record<string, string>> = { '.xz': 'xz', '.zst': 'zstd', '.gz': 'gzip' };

function readModule(file: string): Buffer {
  if (file.endsWith('.ko')) return readFileSync(file);
  const program = decompressors[file.slice(file.lastIndexOf('.'))];
  if (!program) throw new Error(`${file}: a kernel module in an unknown compression`);
  return execFileSync(program, ['-dc', file], { maxBuffer: 1 << 28 });
}

interface ModuleInfo {
  depends: string[];
  aliases: string[];
}

/** The strings `key=value` that a module carries in its ELF section .modinfo. */
function moduleInfo(elf: Buffer): ModuleInfo {
  const sectionHeaders = Number(elf.readBigUInt64LE(0x28));
  const headerSize = elf.readUInt16LE(0x3a);
  const section = (index: number) => {
    const header = sectionHeaders + index * headerSize;
    const offset = Number(elf.readBigUInt64LE(header + 0x18));
    return {
      name: elf.readUInt32LE(header),
      bytes: elf.subarray(offset, offset + Number(elf.readBigUInt64LE(header + 0x20))),
    };
  };
  const names = section(elf.readUInt16LE(0x3e)).bytes;
  const info: ModuleInfo = { depends: [], aliases: [] };
  for (let index = 0; index < elf.readUInt16LE(0x3c); index++) {
    const { name, bytes } = section(index);
    if (!names.subarray(name).toString('latin1', 0, 9).startsWith('.modinfo\0')) continue;
    for (const entry of bytes.toString('latin1').split('\0')) {
      const [key, value = ''] = entry.split(/=(.*)/s);
      if (key === 'depends') info.depends.push(...value.split(',').filter(Boolean).map(moduleName));
      if (key === 'alias') info.aliases.push(value);
    }
  }
  return info;
}

interface Module extends ModuleInfo {
  path: string;
  contents: Buffer;
}

/** The modules of these names with all that they depend on, by name. */
function chooseModules(folder: string, names: readonly string[]): Map<string, Module> {
  const files = new Map<string, string>();
  for (const path of readdirSync(join(folder, 'kernel'), { recursive: true, encoding: 'utf8' })) {
    if (/\.ko(\.\w+)?$/.test(path)) files.set(moduleName(path), path);
  }
  const chosen = new Map<string, Module>();
  const choose = (name: string) => {
    const path = files.get(name);
    if (!path || chosen.has(name)) return;
    const contents = readModule(join(folder, 'kernel', path));
    const module = { path: `kernel/${path.replace(/\.ko\.\w+$/, '.ko')}`, contents, ...moduleInfo(contents) };
    chosen.set(name, module);
    module.depends.forEach(choose);
  };
  names.forEach(choose);
  return chosen;
}

/** Everything below a module, in the order of modules.dep: what must be loaded first stands last. */
function dependenciesOf(module: Module, chosen: ReadonlyMap<string, Module>): Module[] {
  const below = new Set<Module>();
  const add = ({ depends }: Module) => {
    for (const name of depends) {
      const other = chosen.get(name);
      if (!other || below.has(other)) continue;
      add(other);
      below.add(other);
    }
  };
  add(module);
  return [...below].reverse();
}

const table = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''));

/** A file of a guest's lib/modules/<version>. */
export interface ModuleFile {
  path: string;
  contents: Buffer;
}

/**
 * Returns the files for a guest's lib/modules/<version>.
 *
 * @param folder The kernel's lib/modules/<version>.
 * @param names What to take, with all that it depends on.
 */
export function guestModules(folder: string, names: readonly string[]): ModuleFile[] {
  const chosen = chooseModules(folder, names);
  const tables: ModuleFile[] = [
    {
      path: 'modules.dep',
      contents: table(
        [...chosen.values()].map((module) =>
          `${module.path}: ${dependenciesOf(module, chosen)
            .map(({ path }) => path)
            .join(' ')}`.trimEnd(),
        ),
      ),
    },
    {
      path: 'modules.alias',
      contents: table([...chosen].flatMap(([name, { aliases }]) => aliases.map((alias) => `alias ${alias} ${name}`))),
    },
  ];
  for (const path of ['modules.builtin', 'modules.order']) {
    if (existsSync(join(folder, path))) tables.push({ path, contents: readFileSync(join(folder, path)) });
  }
  return [...tables, ...[...chosen.values()].map(({ path, contents }) => ({ path, contents }))];
}
