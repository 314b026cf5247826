// Which kernel modules the guest gets: the listed ones, their dependencies, and the tables by which modprobe finds them. depmod
// would make those tables but lives in a package that this would be the only reason to install.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Names as the kernel spells them; one that a kernel has built in or lacks is skipped. */
const wanted = [
  // virtio, by what it stands on and by device
  ...['virtio_pci', 'virtio_mmio', 'virtio_blk', 'virtio_net', 'virtio_console', 'virtio_rng', 'virtio_balloon'],
  ...[
    'virtio_scsi',
    'virtio_input',
    'virtio_gpu',
    'virtio_mem',
    'virtio_pmem',
    'nd_pmem',
    'virtio_iommu',
    'virtio_crypto',
    'virtio_snd',
  ],
  ...['virtiofs', '9p', '9pnet_virtio', 'vmw_vsock_virtio_transport'],
  // Xen's own devices: the same image boots there
  ...['xen_blkfront', 'xen_netfront', 'xen_pcifront'],
  // disks and file systems
  ...['sd_mod', 'sr_mod', 'ahci', 'ata_piix', 'nvme', 'usb_storage', 'ext4', 'crc32c_generic', 'vfat', 'isofs', 'loop'],
  // network cards that QEMU has, and what SR-IOV gives a guest
  ...['e1000', 'e1000e', '8139cp', 'igb', 'igbvf', 'af_packet'],
  // power button, keyboard and pointer, watchdog, panic device, firmware tables
  ...[
    'button',
    'evdev',
    'psmouse',
    'usbhid',
    'xhci_pci',
    'i6300esb',
    'iTCO_wdt',
    'pvpanic_pci',
    'pvpanic_mmio',
    'qemu_fw_cfg',
  ],
];

/** `virtio-rng.ko.xz` and `virtio_rng` are one module: file names and aliases mix dashes and underscores. */
const moduleName = (file) =>
  basename(file)
    .replace(/\.ko(\.\w+)?$/, '')
    .replaceAll('-', '_');

function readModule(file) {
  if (file.endsWith('.ko')) return readFileSync(file);
  const decompress = { '.xz': 'xz', '.zst': 'zstd' }[file.slice(file.lastIndexOf('.'))];
  return execFileSync(decompress, ['-dc', file], { maxBuffer: 1 << 28 });
}

/** The strings `key=value` that a module carries in its ELF section .modinfo. */
function moduleInfo(elf) {
  const sectionHeaders = Number(elf.readBigUInt64LE(0x28));
  const headerSize = elf.readUInt16LE(0x3a);
  const section = (index) => {
    const header = sectionHeaders + index * headerSize;
    const offset = Number(elf.readBigUInt64LE(header + 0x18));
    return {
      name: elf.readUInt32LE(header),
      bytes: elf.subarray(offset, offset + Number(elf.readBigUInt64LE(header + 0x20))),
    };
  };
  const names = section(elf.readUInt16LE(0x3e)).bytes;
  const info = { depends: [], aliases: [] };
  for (let index = 0; index < elf.readUInt16LE(0x3c); index++) {
    const { name, bytes } = section(index);
    if (!names.subarray(name).toString('latin1', 0, 9).startsWith('.modinfo\0')) continue;
    for (const entry of bytes.toString('latin1').split('\0')) {
      const [key, value] = entry.split(/=(.*)/s);
      if (key === 'depends') info.depends.push(...value.split(',').filter(Boolean).map(moduleName));
      if (key === 'alias') info.aliases.push(value);
    }
  }
  return info;
}

/**
 * @param {string} folder the kernel's lib/modules/<version>
 * @param {readonly string[]} [names] what to take, and with it what it depends on
 * @returns {{ path: string, contents: Buffer }[]} files for the guest's own lib/modules/<version>
 */
export function guestModules(folder, names = wanted) {
  const files = new Map();
  for (const path of readdirSync(join(folder, 'kernel'), { recursive: true })) {
    if (/\.ko(\.\w+)?$/.test(path)) files.set(moduleName(path), path);
  }

  const chosen = new Map();
  const choose = (name) => {
    const path = files.get(name);
    if (!path || chosen.has(name)) return;
    const contents = readModule(join(folder, 'kernel', path));
    const module = { path: `kernel/${path.replace(/\.ko\.\w+$/, '.ko')}`, contents, ...moduleInfo(contents) };
    chosen.set(name, module);
    module.depends.forEach(choose);
  };
  names.forEach(choose);

  /** Everything under a module, in the table's order: what must be loaded first stands last. */
  const everythingBelow = (module, below = new Set()) => {
    for (const name of module.depends) {
      if (!below.has(name)) everythingBelow(chosen.get(name), below).add(name);
    }
    return below;
  };
  const lines = (format) =>
    Buffer.from(
      [...chosen]
        .flatMap(format)
        .map((line) => `${line}\n`)
        .join(''),
    );
  const tables = {
    'modules.dep': lines(([, module]) => {
      const below = [...everythingBelow(module)].reverse().map((name) => chosen.get(name).path);
      return `${module.path}: ${below.join(' ')}`.trimEnd();
    }),
    'modules.alias': lines(([name, { aliases }]) => aliases.map((alias) => `alias ${alias} ${name}`)),
  };
  for (const table of ['modules.builtin', 'modules.order']) {
    if (existsSync(join(folder, table))) tables[table] = readFileSync(join(folder, table));
  }
  return [
    ...Object.entries(tables).map(([path, contents]) => ({ path, contents })),
    ...[...chosen.values()].map(({ path, contents }) => ({ path, contents })),
  ];
}
