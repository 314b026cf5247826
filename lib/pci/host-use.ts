/** How the host itself uses its PCI functions, which libvirt does not know: read from /sys and /proc, on the host alone. */
import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/** A use by the host itself. */
export interface HostUse {
  /**
   * 'host-network': its network interface has an address, is part of a bridge or bond, or carries other interfaces. 'host-storage': a disk
   * behind it is mounted or otherwise in use. 'process': a program drives it, such as DPDK. 'xen-domain': a guest that libvirt does not
   * manage has it, such as one of `xl`.
   */
  readonly by: 'host-network' | 'host-storage' | 'process' | 'xen-domain';
  /** What uses it, as a clause: 'its network interface eth0 has the address 192.0.2.1'. */
  readonly detail: string;
}

/** A use, with the address of the function as text. */
export type FunctionUse = readonly [address: string, use: HostUse];

/** The IDs of the domains that libvirt manages. */
type ManagedIds = () => Promise<ReadonlySet<number>>;

/** Reads the uses of this machine's functions. */
export async function readHostUses(managed: ManagedIds): Promise<FunctionUse[]> {
  const found = await Promise.all([networkUses(), storageUses(), processUses(), xenUses(managed)]);
  return found.flat();
}

const list = (folder: string) => readdir(folder).catch(() => [] as string[]);
const text = (file: string) => readFile(file, 'utf8').catch(() => '');

/** Returns the last PCI function on a path in /sys: the one that a device is behind. */
async function functionBehind(path: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => '');
  return real.match(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7](?=\/)/g)?.at(-1);
}

async function networkUses(): Promise<FunctionUse[]> {
  const addresses = networkInterfaces();
  const uses = (await list('/sys/class/net')).map(async (name): Promise<FunctionUse[]> => {
    const address = await functionBehind(`/sys/class/net/${name}/device/net`);
    if (!address) return [];
    const reasons = [];
    // Every interface that is up has a link-local address.
    const own = (addresses[name] ?? []).filter((one) => !one.address.startsWith('fe80:'));
    if (own.length > 0) reasons.push(`has the address ${own.map((one) => one.address).join(', ')}`);
    const master = await readlink(`/sys/class/net/${name}/master`).catch(() => undefined);
    if (master) reasons.push(`is part of ${basename(master)}`);
    for (const entry of await list(`/sys/class/net/${name}`)) {
      const upper = /^upper_(.*)$/.exec(entry)?.[1];
      if (upper && upper !== (master && basename(master))) reasons.push(`carries the interface ${upper}`);
    }
    return reasons.map((reason) => [
      address,
      { by: 'host-network', detail: `its network interface ${name} ${reason}` },
    ]);
  });
  return (await Promise.all(uses)).flat();
}

async function storageUses(): Promise<FunctionUse[]> {
  const mounts = mountsByDevice(await text('/proc/self/mountinfo'));
  const swaps = new Set((await text('/proc/swaps')).match(/^\/\S+/gm)?.map((path) => basename(path)));
  const uses = (await list('/sys/block')).map(async (disk): Promise<FunctionUse[]> => {
    const address = await functionBehind(`/sys/block/${disk}`);
    if (!address) return [];
    const folder = `/sys/block/${disk}`;
    const parts = (await list(folder)).filter((name) => name.startsWith(disk));
    const devices = [{ name: disk, path: folder }, ...parts.map((name) => ({ name, path: `${folder}/${name}` }))];
    const reasons = devices.map(async ({ name, path }) => {
      const mounted = mounts.get((await text(`${path}/dev`)).trim());
      if (mounted) return [`${name} is mounted at ${mounted}`];
      if (swaps.has(name)) return [`${name} is used as swap space`];
      return (await list(`${path}/holders`)).map((holder) => `${name} is part of ${holder}`);
    });
    return (await Promise.all(reasons))
      .flat()
      .map((reason) => [address, { by: 'host-storage', detail: `its disk ${reason}` }]);
  });
  return (await Promise.all(uses)).flat();
}

/** Returns the first mount point of each device, by its number. */
function mountsByDevice(mountinfo: string): ReadonlyMap<string, string> {
  const mounts = new Map<string, string>();
  for (const line of mountinfo.split('\n')) {
    const [, , device, , point] = line.split(' ');
    if (device && point && !mounts.has(device)) mounts.set(device, point);
  }
  return mounts;
}

/** Drivers by which a program reaches a function from user space. */
const userSpaceDrivers = ['vfio-pci', 'uio_pci_generic', 'igb_uio'];

/** Returns the programs that have opened a function. Only root sees the files of all programs. */
async function processUses(): Promise<FunctionUse[]> {
  const files = new Map<string, string[]>();
  for (const driver of userSpaceDrivers) {
    for (const address of (await list(`/sys/bus/pci/drivers/${driver}`)).filter((name) => /:.*\./.test(name))) {
      const file = await userSpaceFile(address);
      if (file) files.set(file, [...(files.get(file) ?? []), address]);
    }
  }
  if (files.size === 0) return [];
  const uses: FunctionUse[] = [];
  for (const pid of (await list('/proc')).filter((name) => /^\d+$/.test(name))) {
    const descriptors = await list(`/proc/${pid}/fd`);
    const open = await Promise.all(descriptors.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
    for (const file of new Set(open)) {
      const name = files.has(file) ? (await text(`/proc/${pid}/comm`)).trim() : '';
      for (const address of files.get(file) ?? [])
        uses.push([address, { by: 'process', detail: `the process ${pid} (${name}) has opened it` }]);
    }
  }
  return uses;
}

async function userSpaceFile(address: string): Promise<string | undefined> {
  const folder = `/sys/bus/pci/devices/${address}`;
  const [uio] = await list(`${folder}/uio`);
  if (uio) return `/dev/${uio}`;
  const group = await readlink(`${folder}/iommu_group`).catch(() => undefined);
  return group && `/dev/vfio/${basename(group)}`;
}

/** Returns the functions of Xen's guests that libvirt does not manage: pciback notes in XenStore what each guest has. */
async function xenUses(managed: ManagedIds): Promise<FunctionUse[]> {
  if (!(await text('/proc/xen/capabilities')).includes('control_d')) return [];
  const path = '/local/domain/0/backend/pci';
  const { stdout } = await promisify(execFile)('xenstore-ls', ['-f', path]).catch(() => ({ stdout: '' }));
  const ids = await managed();
  return Array.from(stdout.matchAll(/\/pci\/(\d+)\/\d+\/dev-\d+ = "([^"]+)"/g))
    .filter(([, id]) => !ids.has(Number(id)))
    .map(([, id, address = '']) => [
      address,
      { by: 'xen-domain', detail: `the Xen domain ${id}, which libvirt does not manage, has it` },
    ]);
}
