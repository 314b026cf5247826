/** The end of a guest. */
import { LibvirtError } from '../core/errors.ts';
import type { Domain } from '../domain/domain.ts';

/** Destroys and undefines a domain with all that libvirt keeps for it, in whatever state it is. */
export async function removeDomain(domain: Domain): Promise<void> {
  try {
    await domain.destroy();
  } catch (error) {
    if (!LibvirtError.isInvalidState(error) && !LibvirtError.isNotFound(error)) throw error;
  }
  for (const flags of [{ managedSave: true, snapshotsMetadata: true, checkpointsMetadata: true, nvram: true }, {}]) {
    try {
      await domain.undefine(flags);
      break;
    } catch (error) {
      if (LibvirtError.isNotFound(error)) break;
      // Not every driver has these flags.
      if (Object.keys(flags).length === 0) throw error;
    }
  }
}
