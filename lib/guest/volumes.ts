/** The volumes of a guest's disks: made where that was asked for, and found by their paths. */
import type { CallOptions } from '../call.ts';
import type { Connection } from '../connection.ts';
import type { StoragePool } from '../storage-pool.ts';
import type { StorageVol } from '../storage-vol.ts';
import type { VolumePlan } from './parts/disks.ts';
import type { DiskSpec, GuestSpec } from './spec.ts';

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

/** Takes volumes away that were made for a guest that then could not be. The first failure is the one to be told. */
export async function deleteVolumes(volumes: readonly StorageVol[]): Promise<void> {
  await Promise.allSettled(volumes.map((volume) => volume.delete()));
}

/**
 * The specification with paths for the volumes that have one on the host, so that any hypervisor finds them: Xen's driver does not
 * look volumes up.
 */
export async function withPaths(connection: Connection, spec: GuestSpec, options: CallOptions): Promise<GuestSpec> {
  if (!spec.disks) return spec;
  return { ...spec, disks: await Promise.all(spec.disks.map((disk) => withPath(connection, disk, options))) };
}

async function withPath(connection: Connection, disk: DiskSpec, options: CallOptions): Promise<DiskSpec> {
  if (typeof disk.source === 'string' || !('pool' in disk.source)) return disk;
  await using pool = await connection.lookupStoragePoolByName(disk.source.pool, options);
  await using volume = await pool.lookupVolumeByName(disk.source.volume, options);
  const path = await volume.getPath(options);
  if (!path.startsWith('/')) return disk;
  const { target } = await volume.getConfig(options);
  const format = (disk.format ?? target.format?.type ?? 'raw') as NonNullable<DiskSpec['format']>;
  return { ...disk, source: path, format };
}
