/** Failures of Xen's toolstack, of which libvirt reports little more than that they happened: its log says why. */
import { open } from 'node:fs/promises';
import { connectionOf } from '../../drivers/profile.ts';
import { send } from '../../native/conversation.ts';
import { redact } from '../redact.ts';
import { isThisMachine } from '../this-machine.ts';
import type { FailedCall, HintRow } from './row.ts';

const log = '/var/log/libvirt/libxl/libxl-driver.log';

const seeLog = `The log of Xen's toolstack says why, on the host: ${log}; and of a fully virtual guest's QEMU, /var/log/xen/qemu-dm-NAME.log.`;

const needsPassthrough =
  "Xen lets a PCI device into a running guest only if it was started with one, or with <features><xen><passthrough state='on'/></xen></features>, which planGuest() writes for `passthrough: true`.";

/** How much of the log's end is read, in bytes; and how many lines a hint quotes, of at most so many characters. */
const [tailSize, mostLines, longestLine] = [32 * 1024, 8, 300];

/** The clocks of a call's begin and of the log's lines are one, but rounded, in ms. */
const tolerance = 2;

/**
 * The last lines of a log of libxl that were written since some time: what failed, without dates. None where these lines are of more
 * than one domain, which the log knows by their numbers alone.
 *
 * @param since In ms since 1970.
 */
export function failuresSince(text: string, since: number): string[] {
  const lines = [...text.matchAll(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d+)\+0000: (.*)$/gm)]
    .filter(([, date, time]) => Date.parse(`${date}T${time}Z`) >= since - tolerance)
    .map(([, , , said = '']) => said);
  const domains = new Set(lines.flatMap((line) => /\bDomain (\d+):/.exec(line)?.[1] ?? []));
  return domains.size > 1 ? [] : lines.slice(-mostLines).map((line) => line.slice(0, longestLine));
}

/** The end of a file; empty where it cannot be read, as by others than root. */
async function tailOf(path: string): Promise<string> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    const start = Math.max(0, size - tailSize);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(tailSize), 0, tailSize, start);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  }
}

/** What the log says of a call, on the host itself. */
async function fromLog({ args, since }: FailedCall): Promise<string> {
  const connection = connectionOf(args);
  if (since === undefined || !connection || !(await isThisMachine(connection))) return seeLog;
  const lines = failuresSince(await tailOf(log), since);
  return lines.length > 0 ? [`Xen's toolstack logged in ${log}:`, ...lines.map(redact)].join('\n    ') : seeLog;
}

/** Whether a running guest has neither a PCI device of the host nor the element that lets one in. False if libvirt cannot say. */
async function lacksPassthrough({ args: [domain] }: FailedCall): Promise<boolean> {
  const xml = await send('virDomainGetXMLDesc', [domain, {}]);
  return typeof xml === 'string' && !/<passthrough state=['"]on['"]|<hostdev\b[^>]*\btype=['"]pci['"]/.test(xml);
}

export const libxlRows: readonly HintRow[] = [
  {
    id: 'xen-passthrough',
    api: /^virDomain(Attach|Update)Device/,
    code: 'VIR_ERR_INTERNAL_ERROR',
    contains: /libxenlight failed to attach pci device/,
    hint: seeLog,
    look: async (call) => ((await lacksPassthrough(call)) ? needsPassthrough : fromLog(call)),
  },
  {
    id: 'libxl-log',
    api: /^virDomain/,
    code: 'VIR_ERR_INTERNAL_ERROR',
    domain: 'VIR_FROM_LIBXL',
    hint: seeLog,
    look: fromLog,
  },
];
