/** The volumes of a guest's disks: created where the specification says so, and looked up by their paths. */

import type { StorageVolConfig } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { formatByName } from '../guest/devices/common.ts';
import type { VolumeSource } from '../guest/devices/storage-options.ts';
import type { VolumePlan } from '../guest/parts/disks.ts';
import { refuse } from '../guest/refusal.ts';
import type { DiskSpec, GuestSpec } from '../guest/spec.ts';
import type { StoragePool } from '../storage/pool.ts';
import type { StorageVol } from '../storage/volume.ts';
import type { Connection } from './connection.ts';

async function makeVolume(pool: StoragePool, plan: VolumePlan, options: CallOptions): Promise<StorageVol> {
  const { config } = plan;
  if (plan.from !== undefined) {
    return pool.createVolume(config, { ...options, from: await pool.lookupVolumeByName(plan.from, options) });
  }
  if (plan.backing === undefined) return pool.createVolume(config, options);
  const backing = await pool.lookupVolumeByName(plan.backing, options);
  const { target } = await backing.getConfig(options);
  const format = target.format ? { format: target.format } : {};
  return pool.createVolume({ ...config, backingStore: { path: await backing.getPath(options), ...format } }, options);
}

/** Makes all volumes of a plan, or none: what was made before one failed is deleted again. */
export async function makeVolumes(
  connection: Connection,
  plans: readonly VolumePlan[],
  options: CallOptions,
): Promise<StorageVol[]> {
  const made: StorageVol[] = [];
  try {
    for (const plan of plans) {
      await using pool = await connection.lookupStoragePoolByName(plan.pool, options);
      made.push(await makeVolume(pool, plan, options));
    }
    return made;
  } catch (error) {
    await deleteVolumes(made);
    throw error;
  }
}

/** Deletes volumes that were created for a guest that then failed. The first failure is the one to report. */
export async function deleteVolumes(volumes: readonly StorageVol[]): Promise<void> {
  await Promise.allSettled(volumes.map((volume) => volume.delete()));
}

/**
 * The specification with paths for the volumes that have one on the host, so that any hypervisor finds them, and with their formats.
 * Xen's driver does not look volumes up.
 *
 * @param made Whether the volumes that are to be made are there already.
 */
export async function withPaths(
  connection: Connection,
  spec: GuestSpec,
  options: CallOptions,
  made: boolean,
): Promise<GuestSpec> {
  if (!spec.disks) return spec;
  const disks: DiskSpec[] = [];
  for (const [index, disk] of spec.disks.entries()) {
    const { source } = disk;
    if (typeof source === 'string') disks.push(await withFormat(connection, disk, source, options));
    else if ('pool' in source && (made || !('capacity' in source) || source.capacity === undefined))
      disks.push(await withPath(connection, disk, source, { ...options, field: `disks[${index}].source` }));
    else disks.push(disk);
  }
  return { ...spec, disks };
}

async function withPath(
  connection: Connection,
  disk: DiskSpec,
  { pool: poolName, volume: name }: VolumeSource,
  { field, ...options }: CallOptions & { field: string },
): Promise<DiskSpec> {
  try {
    await using pool = await connection.lookupStoragePoolByName(poolName, options);
    await using volume = await pool.lookupVolumeByName(name, options);
    const path = await volume.getPath(options);
    const format = disk.format ?? formatOfVolume(await volume.getConfig(options), field);
    return path.startsWith('/') ? { ...disk, source: path, format } : { ...disk, format };
  } catch (error) {
    // Without a storage driver, it is the hypervisor that finds the volume, or does not.
    if (LibvirtError.isUnsupported(error)) return disk;
    if (LibvirtError.isNotFound(error)) refuse(field, `there is no volume '${name}' in the pool '${poolName}'`);
    throw error;
  }
}

/** An image whose name does not show its format may be a volume of a pool, which has it. */
async function withFormat(
  connection: Connection,
  disk: DiskSpec,
  path: string,
  options: CallOptions,
): Promise<DiskSpec> {
  if (disk.format !== undefined || formatByName(path) || path.startsWith('/dev/')) return disk;
  try {
    await using volume = await connection.lookupStorageVolByPath(path, options);
    return { ...disk, format: formatOfVolume(await volume.getConfig(options), 'format') };
  } catch (error) {
    if (LibvirtError.isUnsupported(error) || LibvirtError.isNotFound(error)) return disk;
    throw error;
  }
}

/** The formats that drivers of disks know by the name that they have in pools. */
const sameFormats = [
  'raw',
  'qcow2',
  'qcow',
  'qed',
  'vmdk',
  'vdi',
  'vpc',
  'bochs',
  'cloop',
  'dmg',
  'ploop',
  'cow',
] as const;

/** The format of a volume in a disk's words: what is in it is the guest's business, such as a file system or an ISO image. */
function formatOfVolume({ target }: StorageVolConfig, field: string): NonNullable<DiskSpec['format']> {
  const type: string = target.format?.type ?? 'raw';
  if (type === 'vhd') return 'vpc';
  if (type === 'luks') refuse(field, 'the volume is encrypted: add the disk with its secret to devices');
  return sameFormats.find((format) => format === type) ?? 'raw';
}
