/** Sets the number of virtual functions through /sys, and says what to do when the kernel refuses. */
import { readFile, readlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PciError, type PciErrorReason } from './pci-error.ts';

/** What the kernel's refusal means. */
interface Refusal {
  readonly reason: PciErrorReason;
  /** Why, and what to do about it. */
  readonly advice: string;
}

const resources: Refusal = {
  reason: 'unsupported',
  advice:
    "The host has no bus numbers or addresses for so many. Enable SR-IOV in the firmware setup, add pci=realloc to the kernel's command line, or create fewer.",
};

const unknown: Refusal = { reason: 'unsupported', advice: "The kernel's log says why: dmesg." };

/** By the code of the failed system call. */
const refusals: Readonly<Record<string, Refusal>> = {
  EACCES: { reason: 'no-permission', advice: 'Only root may do that: run the program as root.' },
  EROFS: {
    reason: 'no-permission',
    advice: '/sys is read-only here, as in most containers: run the program on the host, or in a privileged container.',
  },
  EPERM: {
    reason: 'no-permission',
    advice:
      'The driver or the kernel does not permit it: run the program as root, with CAP_SYS_ADMIN, and while no guest has one of them.',
  },
  EBUSY: { reason: 'in-use', advice: 'Another program is changing it, or a guest has one of them. Try again later.' },
  ENOMEM: resources,
  ENOSPC: resources,
};

/** @throws {PciError} 'unsupported', 'no-permission' or 'in-use', with the kernel's error as its cause. */
export async function writeVirtualFunctionCount(folder: string, count: number): Promise<void> {
  const file = join(folder, 'sriov_numvfs');
  try {
    await changeCount(file, count);
  } catch (error) {
    throw await refusalOf(error, folder, count);
  }
}

/** The kernel requires 0 in between two other numbers. If it then refuses the new number, the former one is restored. */
async function changeCount(file: string, count: number): Promise<void> {
  const now = Number(await readFile(file, 'utf8'));
  if (now === count) return;
  if (now > 0 && count > 0) await writeFile(file, '0');
  try {
    await writeFile(file, `${count}`);
  } catch (error) {
    if (now > 0 && count > 0) await writeFile(file, `${now}`).catch(() => {}); // The first error says why.
    throw error;
  }
}

async function refusalOf(cause: unknown, folder: string, count: number): Promise<unknown> {
  if (!(cause instanceof Error) || !('syscall' in cause)) return cause;
  const { code = '' } = cause as NodeJS.ErrnoException;
  const driver = await readlink(join(folder, 'driver')).then(basename, () => undefined);
  const { reason, advice } = refusals[code] ?? (code === 'ENOENT' ? withoutSupport(driver) : unknown);
  const what = `The kernel does not set the number of virtual functions of ${basename(folder)} to ${count} (${code}).`;
  return new PciError(reason, [`${what} ${advice}`], { cause });
}

/** The kernel reports a driver that is missing and one that creates no virtual functions alike. */
function withoutSupport(driver: string | undefined): Refusal {
  const advice = driver
    ? `Its driver, ${driver}, creates none: bind the one of the card's maker.`
    : "It has no driver, which virtual functions require: load that of the card's maker.";
  return { reason: 'unsupported', advice };
}
