/** What a hint is given for. */
import type { RawError } from '../../native/conversation.ts';
import type { ErrorDomain } from '../../native/generated/enums.ts';
import type { ConnectionURI } from './uri.ts';

/** What is known of a call that failed. */
export interface FailedCall {
  readonly error: RawError;
  /** The C constant of the error's code, such as 'VIR_ERR_NO_CONNECT'. */
  readonly code: string;
  /** The part of libvirt that it comes from. */
  readonly domain: ErrorDomain;
  /** All texts of the error. */
  readonly text: string;
  /** Of a call that opens a connection: the URI, and whether there was a callback for credentials. */
  readonly uri: ConnectionURI | undefined;
  readonly hasAuth: boolean;
  /** What the C function was called with. */
  readonly args: readonly unknown[];
  /** When the call began, in ms since 1970, where that is known. */
  readonly since: number | undefined;
}

/**
 * A failure, and what to do about it. All that a row gives has to fit.
 *
 * Messages are in the language of the machine, or of the daemon's. So a row goes by what is not translated: numbers, the C function, the
 * URI, and within a text, paths, names, options, and what QEMU, ssh and other programs print.
 */
export interface HintRow {
  /** Names the row, for its test. */
  readonly id: string;
  /** The C function that failed. */
  readonly api: RegExp;
  readonly code?: string | readonly string[];
  readonly domain?: string | readonly string[];
  /** errno, which libvirt puts into int1 of a failed system call. */
  readonly errno?: readonly number[];
  /** What the URI of a call that opens a connection must be. */
  readonly uri?: (uri: ConnectionURI) => boolean;
  /** Whether an `auth` function was passed. */
  readonly hasAuth?: boolean;
  /** What must stand in one of the error's texts, whatever their language. */
  readonly contains?: RegExp;
  /** What to do; empty where the error's text says it already. */
  readonly hint: string | ((call: FailedCall) => string);
  /** Finds out more, by libvirt or on this machine. What it resolves to takes the place of `hint`; it does not reject. */
  readonly look?: (call: FailedCall) => Promise<string>;
}
