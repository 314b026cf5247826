/** Newer functions that some driver lacks although it has the older one. */
import { LibvirtError } from './errors.ts';

/**
 * The newer way, or the older one where the driver, or the whole libvirt, lacks the function.
 *
 * @param plain Whether the older function can do what is asked. When it cannot, the refusal stands: an option that is silently
 * dropped would be worse.
 */
export async function orOlder<Result>(
  newer: () => Promise<Result>,
  older: () => Promise<Result>,
  plain = true,
): Promise<Result> {
  try {
    return await newer();
  } catch (error) {
    const lacking = error instanceof LibvirtError && error.code === 'VIR_ERR_NO_SUPPORT';
    if (!lacking || !plain) throw error;
  }
  return older();
}

/** Whether options ask for nothing that an older function, without flags, could not do. */
export function isPlain(options: object): boolean {
  return Object.entries(options).every(([name, value]) => name === 'signal' || !value);
}
