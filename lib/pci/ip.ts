/** Runs `ip` of iproute2 on the host itself, for settings of network interfaces that libvirt does not have. */
import { execFile } from 'node:child_process';
import { PciError, type PciErrorReason } from './pci-error.ts';

/** How long `ip` may take, in ms: a driver may reset its card. */
const timeLimit = 30_000;
/** The most that `ip` may print, in bytes: a card with 256 virtual functions takes some 200 KiB. */
const mostOutput = 16 << 20;

/** How a failure of `ip` is recognized, and what it means. It prints the kernel's error in English. */
interface Refusal {
  readonly printed: RegExp;
  readonly reason: PciErrorReason;
  /** Why, and what to do about it. */
  readonly advice: string;
}

const refusals: readonly Refusal[] = [
  { printed: /spawn ip ENOENT/, reason: 'unsupported', advice: 'The program ip is missing: install iproute2.' },
  {
    printed: /not permitted|permission denied|EACCES/i,
    reason: 'no-permission',
    advice: 'Only root may do that: run the program as root.',
  },
  { printed: /not supported/i, reason: 'unsupported', advice: "The card's driver does not support it." },
  {
    printed: /cannot find device|does not exist|no such device/i,
    reason: 'not-found',
    advice: 'The network interface is gone, or in another network namespace: return it to that of this program.',
  },
  { printed: /resource busy/i, reason: 'in-use', advice: 'Another program is changing it. Try again later.' },
];

const unknown: Omit<Refusal, 'printed'> = { reason: 'refused', advice: "The card's driver does not accept the value." };

/**
 * Runs `ip` and returns what it prints.
 *
 * @throws {PciError} 'refused' if the card does not accept a value, 'unsupported' if its driver has no such setting or `ip` is missing,
 * 'no-permission' if this process is not root, 'not-found' if there is no such network interface.
 */
export function ip(args: readonly string[], signal?: AbortSignal): Promise<string> {
  const options = { timeout: timeLimit, killSignal: 'SIGKILL', maxBuffer: mostOutput, signal } as const;
  return new Promise((resolve, reject) => {
    execFile('ip', args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(signal?.aborted ? signal.reason : refusalOf(error, args, stderr));
    });
  });
}

function refusalOf(cause: Error & { killed?: boolean }, args: readonly string[], stderr: string): PciError {
  const command = `'ip ${args.join(' ')}'`;
  if (cause.killed)
    return new PciError(
      'refused',
      [`${command} did not end within ${timeLimit / 1000} s. The kernel's log may say why: dmesg.`],
      {
        cause,
      },
    );
  const printed = stderr.trim().replaceAll(/\s*\n\s*/g, ' ') || cause.message;
  const { reason, advice } = refusals.find((one) => one.printed.test(printed)) ?? unknown;
  return new PciError(reason, [`${command} failed: ${printed.replace(/\.$/, '')}. ${advice}`], { cause });
}
