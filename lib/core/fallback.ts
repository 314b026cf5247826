/** Newer functions that some driver lacks although it has the older one. */
import { LibvirtError } from './errors.ts';

/**
 * Calls the newer function, or the older one if the driver, or the whole libvirt, lacks it.
 *
 * @param older It gets the refusal, which it may throw after all.
 * @param suffices Whether the older function can do what is requested. If it cannot, the refusal stands: an option that is silently
 * ignored would be worse.
 */
export async function withFallback<Result>(
  newer: () => Promise<Result>,
  older: (refusal: LibvirtError) => Promise<Result>,
  suffices = true,
): Promise<Result> {
  let refusal: LibvirtError;
  try {
    return await newer();
  } catch (error) {
    const lacking = error instanceof LibvirtError && error.code === 'VIR_ERR_NO_SUPPORT';
    if (!lacking || !suffices) throw error;
    refusal = error;
  }
  return older(refusal);
}

/** Whether options contain nothing that an older function, without flags, cannot do. */
export function withoutFlags(options: object): boolean {
  return Object.entries(options).every(([name, value]) => name === 'signal' || !value);
}
