/** Where libvirt, loaded into this process, writes its warnings and errors. */
import { readdir, readlink, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { getVersion } from '../connection/library.ts';

const variable = 'LIBVIRT_LOG_OUTPUTS';

/**
 * Has libvirt append its warnings and errors to a file; otherwise they would go to this program's stderr. It reads the variable once, when
 * it is first used: the variable is set for that moment only, so that other programs that this one starts do not inherit it.
 */
export async function logToFile(chosen: string | undefined, otherwise: string): Promise<void> {
  const before = process.env[variable];
  if (chosen === undefined && before !== undefined) return;
  const file = resolve(chosen ?? otherwise);
  // Outputs are separated by blanks, and nothing quotes them.
  const possible = !/\s/.test(file);
  if (chosen !== undefined && !possible)
    throw new TypeError(`logFile: libvirt cannot log to a path with spaces: ${file}`);
  if (!possible) return;
  process.env[variable] = `3:file:${file}`;
  try {
    await getVersion();
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
  }
  if (chosen !== undefined && !(await isOpen(file))) {
    throw new Error(
      `logFile: libvirt does not write to ${file}: it chose its log when it was first used in this process. ` +
        'Create the EmbeddedQemu in the main thread, before anything else that uses libvirt.',
    );
  }
}

/** Whether this process has the file open. */
async function isOpen(file: string): Promise<boolean> {
  const wanted = await realpath(file).catch(() => file);
  const targets = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''));
  return (await Promise.all(targets)).includes(wanted);
}
