/** The classes of errors that calls reject with. lib/core/failure.ts makes them. */
import { constants as osConstants } from 'node:os';
import type { RawError, Resource } from '../native/conversation.ts';
import { enumName } from '../native/enumeration.ts';
import type { ConnectCloseReason, ErrorDomain, ErrorLevel } from '../native/generated/enums.ts';

/** The names of libvirt's error numbers; a newer libvirt may have more. */
export type ErrorCode = `VIR_ERR_${string}`;

/** A name for a number, also for one that this version does not know. */
function codeOf(number: number): ErrorCode {
  const name = enumName('ErrorNumber', number);
  return (typeof name === 'string' ? name : `VIR_ERR_${number}`) as ErrorCode;
}

/**
 * An error that libvirt reported: all nine fields of its virError, and the C function that failed. The text is localised, so
 * decide by `code` and `domain`.
 *
 * @see virError
 */
export class LibvirtError extends Error {
  /** 'LibvirtError', or the name of the class that it is of. */
  override readonly name: string = 'LibvirtError';
  /** The error number's C constant, such as 'VIR_ERR_NO_DOMAIN'. */
  readonly code: ErrorCode;
  /** The part of libvirt that it comes from, such as 'VIR_FROM_QEMU'. */
  readonly domain: ErrorDomain;
  /** How bad it is: 'error', hardly ever 'warning'. */
  readonly level: ErrorLevel;
  /** The error number itself. */
  readonly number: number;
  /** The first text that libvirt has put beside the message: most often the message's pattern. Passwords are left out. */
  readonly str1: string | null;
  /** The second text: most often what stands in the pattern. Passwords are left out. */
  readonly str2: string | null;
  /** The third text, most often null. Passwords are left out. */
  readonly str3: string | null;
  /** A number of the message's own, such as errno; -1 where there is none. */
  readonly int1: number;
  /** Another one; -1 where there is none. */
  readonly int2: number;
  /** The C function that failed. */
  readonly api: string;
  /** What to do about it, where that is known. It also ends the message, so it is not enumerable: nothing shows it twice. */
  declare readonly hint: string | undefined;

  /**
   * @param error The fields of the virError.
   * @param hint What to do about it.
   */
  constructor(error: RawError, hint?: string) {
    const message = error.message ?? `${error.api} failed; libvirt gave no message`;
    super(hint ? `${message}\n  ${hint}` : message);
    this.code = codeOf(error.code);
    this.domain = enumName('ErrorDomain', error.domain) as ErrorDomain;
    this.level = enumName('ErrorLevel', error.level) as ErrorLevel;
    this.number = error.code;
    this.str1 = error.str1;
    this.str2 = error.str2;
    this.str3 = error.str3;
    this.int1 = error.int1;
    this.int2 = error.int2;
    this.api = error.api;
    Object.defineProperty(this, 'hint', { value: hint, configurable: true, writable: true });
  }

  /** Whether an error says that the object asked for does not exist. */
  static isNotFound(error: unknown): error is LibvirtError {
    return error instanceof LibvirtError && /^VIR_ERR_NO_(?!SUPPORT|MEMORY|CONNECT|XENSTORE|ROOT)/.test(error.code);
  }

  /** Whether an error says that the driver, the hypervisor or the installed libvirt cannot do this. */
  static isUnsupported(error: unknown): error is LibvirtError {
    return error instanceof LibvirtError && unsupportedCodes.has(error.code);
  }

  /** Whether an error says that the object is not in a state for this: a domain that does not run cannot be suspended. */
  static isInvalidState(error: unknown): error is LibvirtError {
    return error instanceof LibvirtError && error.code === 'VIR_ERR_OPERATION_INVALID';
  }

  /** Whether an error says that the connection is lost. */
  static isDisconnected(error: unknown): error is LibvirtError {
    return (
      error instanceof LibvirtError &&
      disconnectedCodes.has(`${error.code} ${error.domain}`) &&
      (/^vir(Adm)?ConnectOpen/.test(error.api) || !isOtherDaemons(error))
    );
  }
}

/**
 * A driver, or the whole libvirt, lacks the C function that a call needs. Its code is 'VIR_ERR_NO_SUPPORT', and
 * `connection.supports()` no longer predicts that function.
 */
export class UnsupportedError extends LibvirtError {
  /** Always 'UnsupportedError'. */
  override readonly name = 'UnsupportedError';
  /** The C function that is lacking: the one called, or one that libvirt needed for it. */
  readonly refused: string;
  /** The driver that lacks it, such as 'libxl', where that is known. */
  readonly driver: string | undefined;
  /** What to use in place of the function, where there is something. */
  readonly alternative: string | undefined;

  /**
   * @param error The fields of the virError.
   * @param hint What to do about it.
   * @param refused What is lacking, in which driver, and what to use instead.
   */
  constructor(
    error: RawError,
    hint: string | undefined,
    refused: { readonly api: string; readonly driver?: string; readonly alternative?: string | undefined },
  ) {
    super(error, hint);
    this.refused = refused.api;
    this.driver = refused.driver;
    this.alternative = refused.alternative;
  }
}

const unsupportedCodes = new Set<string>([
  'VIR_ERR_NO_SUPPORT',
  'VIR_ERR_OPERATION_UNSUPPORTED',
  'VIR_ERR_CONFIG_UNSUPPORTED',
  'VIR_ERR_ARGUMENT_UNSUPPORTED',
]);

/** The remote driver reports a dead connection as an internal error or a failed system call of its own. */
const disconnectedCodes = new Set([
  'VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC',
  'VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC',
  'VIR_ERR_RPC VIR_FROM_RPC',
  'VIR_ERR_NO_CONNECT VIR_FROM_REMOTE',
]);

const { EACCES, ECONNREFUSED, ENOENT, EPERM } = osConstants.errno;

/** A driver on the way to a daemon that it needs itself, for networks or logs, fails as a lost connection does, but for the reason. */
function isOtherDaemons({ code, int1 }: LibvirtError): boolean {
  return code === 'VIR_ERR_SYSTEM_ERROR' && [EACCES, ECONNREFUSED, ENOENT, EPERM].includes(int1);
}

/** A call of something that was closed. */
export class ClosedError extends Error {
  /** Always 'ClosedError'. */
  override readonly name = 'ClosedError';
  /** Always 'ERR_LIBVIRT_CLOSED'. */
  readonly code = 'ERR_LIBVIRT_CLOSED';
  /** The C function that was not called. */
  readonly api: string;

  constructor(api: string) {
    super(`${api}: the object, or the connection that it came from, was closed`);
    this.api = api;
  }
}

/** The connection was lost while something waited for its events, or for the data of a stream. */
export class DisconnectedError extends Error {
  /** Always 'DisconnectedError'. */
  override readonly name = 'DisconnectedError';
  /** Always 'ERR_LIBVIRT_DISCONNECTED'. */
  readonly code = 'ERR_LIBVIRT_DISCONNECTED';
  /** What was wrong: 'eof' when the daemon went, 'keepalive' when it no longer answered, 'error'. */
  readonly reason: ConnectCloseReason;

  constructor(reason: ConnectCloseReason) {
    super(
      `the connection was lost (${reason}): no further events or data will arrive; reconnect and re-read the current state`,
    );
    this.reason = reason;
  }
}

/** libvirt itself, or one of its companion libraries, could not be loaded. */
export class LibraryError extends Error {
  /** Always 'LibraryError'. */
  override readonly name = 'LibraryError';
  /** Always 'ERR_LIBVIRT_LIBRARY'. */
  readonly code = 'ERR_LIBVIRT_LIBRARY';
  /** What the dynamic linker said of each file that was tried. */
  readonly tried: string;

  constructor(library: string, tried: string) {
    const file = library === 'libvirt' ? 'libvirt.so.0' : `libvirt-${library}.so.0`;
    super(
      [
        `${file} could not be loaded: ${tried || 'the library does not have the expected functions'}`,
        'Install libvirt with one of',
        '  Debian, Ubuntu   apt install libvirt0 libvirt-daemon',
        '  Fedora, RHEL     dnf install libvirt-libs libvirt-daemon-driver-qemu',
        '  Arch             pacman -S libvirt',
        '  Alpine           apk add libvirt-libs libvirt-daemon',
        'or set LIBVIRT_LIBRARY to the path of libvirt.so.0.',
      ].join('\n'),
    );
    this.tried = tried;
  }
}

/** What to do about a shortage. */
const shortages = {
  threads: {
    code: 'ERR_LIBVIRT_THREADS',
    lacks: 'the system has no thread for it',
    remedy:
      'Raise TasksMax= of the systemd unit, the pids limit of the container (--pids-limit) or `ulimit -u`, or open fewer connections at once.',
  },
  descriptors: {
    code: 'ERR_LIBVIRT_DESCRIPTORS',
    lacks: 'the process has no file descriptors left',
    remedy: 'Raise LimitNOFILE= of the systemd unit or `ulimit -n`, or close what is no longer needed.',
  },
  memory: {
    code: 'ERR_LIBVIRT_MEMORY',
    lacks: 'there is not enough memory',
    remedy: 'Raise MemoryMax= of the systemd unit, the memory limit of the container or `ulimit -v`, or ask for less.',
  },
} as const satisfies Record<Resource, { code: string; lacks: string; remedy: string }>;

/** The system had no thread, no file descriptor or no memory for a call. Once it has, the same call works. */
export class ResourceError extends Error {
  /** Always 'ResourceError'. */
  override readonly name = 'ResourceError';
  /** 'ERR_LIBVIRT_THREADS', 'ERR_LIBVIRT_DESCRIPTORS' or 'ERR_LIBVIRT_MEMORY'. */
  readonly code: 'ERR_LIBVIRT_THREADS' | 'ERR_LIBVIRT_DESCRIPTORS' | 'ERR_LIBVIRT_MEMORY';
  /** What was lacking. */
  readonly resource: Resource;
  /** The C function that was not called, or whose result was discarded. */
  readonly api: string;

  constructor(api: string, resource: Resource, reason = '') {
    const { code, lacks, remedy } = shortages[resource];
    super(`${api}: ${lacks}${reason && ` (${reason})`}\n  ${remedy}`);
    this.code = code;
    this.resource = resource;
    this.api = api;
  }
}
