/** What a person can do about common failures. Only where the cause is certain enough: a wrong hint is worse than none. */
import { constants } from 'node:os';
import type { RawError } from './native/conversation.ts';
import { enumName } from './native/enumeration.ts';
import type { ErrorDomain } from './native/generated/enums.ts';

interface Rule {
  api?: RegExp;
  code: number;
  /** The part of libvirt that it comes from. */
  domain?: ErrorDomain;
  /** errno, which libvirt puts into int1 of a failed system call. */
  errno?: readonly number[];
  /** What the message has, where the code says little. */
  message?: RegExp;
  hint: string;
}

const { EACCES, EPERM } = constants.errno;
const open = /^virConnectOpen|^virAdmConnectOpen/;

// The first that fits counts. virErrorNumber: 38 a failed system call, 5 and 1 no connection and internal error, 45 authentication failed.
const rules: readonly Rule[] = [
  {
    api: open,
    code: 38,
    domain: 'VIR_FROM_RPC',
    errno: [EACCES, EPERM],
    hint: 'The daemon is there but this user may not use it: add the user to the group libvirt, connect read-only, or use qemu:///session.',
  },
  {
    api: open,
    code: 38,
    domain: 'VIR_FROM_RPC',
    hint: 'Is the daemon running? Start it with: systemctl start libvirtd (or virtqemud, virtxend …); without a daemon, qemu:///embed runs the QEMU driver in this process. Is the URI right? Examples: qemu:///system, qemu+ssh://host/system, xen:///system.',
  },
  {
    api: open,
    code: 5,
    hint: 'No driver takes this URI. Examples: qemu:///system, qemu+ssh://host/system, xen:///system, test:///default.',
  },
  {
    api: /^virDomainAttachDevice/,
    code: 1,
    message: /libxenlight failed to attach pci device/,
    hint: "Xen lets a PCI device into a running guest only if it was started with one, or with <features><xen><passthrough state='on'/></xen></features>, which planGuest() writes for `passthrough: true`.",
  },
  { api: open, code: 45, hint: 'The credentials were refused, or none were given: pass connect() an `auth` function.' },
];

export function hintFor(error: RawError): string | undefined {
  const matches = (rule: Rule) =>
    rule.code === error.code &&
    (!rule.domain || rule.domain === enumName('ErrorDomain', error.domain)) &&
    (!rule.api || rule.api.test(error.api)) &&
    (!rule.errno || rule.errno.includes(error.int1)) &&
    (!rule.message || rule.message.test(error.message ?? ''));
  return rules.find(matches)?.hint;
}
