/** What a person can do about common failures. Only where the cause is certain enough: a wrong hint is worse than none. */
import type { RawError } from '../../native/conversation.ts';
import { enumName } from '../../native/enumeration.ts';
import type { ErrorDomain } from '../../native/generated/enums.ts';
import { redactArgument } from '../redact.ts';
import { guestRows } from './guests.ts';
import { libxlRows } from './libxl.ts';
import { objectRows } from './objects.ts';
import { openingRows } from './opening.ts';
import type { FailedCall, HintRow } from './row.ts';
import { parseConnectionURI } from './uri.ts';

/** All hints. The first row that fits counts. */
export const hintRows: readonly HintRow[] = [...openingRows, ...guestRows, ...objectRows, ...libxlRows];

const opens = /^virConnectOpen|^virAdmConnectOpen/;

function failedCall(error: RawError, args: readonly unknown[], since?: number): FailedCall {
  const [uri = process.env['LIBVIRT_DEFAULT_URI'] ?? null, credentials] = args;
  return {
    error,
    code: String(enumName('ErrorNumber', error.code)),
    domain: enumName('ErrorDomain', error.domain) as ErrorDomain,
    text: [error.message, error.str1, error.str2, error.str3].join('\n'),
    uri: opens.test(error.api) ? parseConnectionURI(typeof uri === 'string' ? redactArgument(uri) : '') : undefined,
    hasAuth: Array.isArray(credentials),
    args,
    since,
  };
}

const isOneOf = (wanted: string | readonly string[] | undefined, value: unknown) =>
  wanted === undefined || (typeof wanted === 'string' ? wanted === value : wanted.includes(value as string));

function fits(row: HintRow, call: FailedCall): boolean {
  return (
    row.api.test(call.error.api) &&
    isOneOf(row.code, call.code) &&
    isOneOf(row.domain, call.domain) &&
    (row.errno === undefined || row.errno.includes(call.error.int1)) &&
    (row.uri === undefined || (call.uri !== undefined && row.uri(call.uri))) &&
    (row.hasAuth === undefined || row.hasAuth === call.hasAuth) &&
    (row.contains === undefined || row.contains.test(call.text))
  );
}

/** The row for a failed call, for tests. */
export function hintRowForFailure(error: RawError, args: readonly unknown[] = []): HintRow | undefined {
  const call = failedCall(error, args);
  return hintRows.find((row) => fits(row, call));
}

/**
 * What to do about a failed call, where that is known without finding out more.
 *
 * @param args What it was called with: of a call that opens a connection, the URI says most.
 */
export function hintForFailure(error: RawError, args: readonly unknown[] = []): string | undefined {
  const row = hintRowForFailure(error, args);
  if (!row) return undefined;
  return (typeof row.hint === 'string' ? row.hint : row.hint(failedCall(error, args))) || undefined;
}

/** The same, after finding out more where a row does. @param since When the call began, in ms since 1970. */
export async function findHint(
  error: RawError,
  args: readonly unknown[],
  since: number | undefined,
): Promise<string | undefined> {
  const look = hintRowForFailure(error, args)?.look;
  return look ? look(failedCall(error, args, since)) : hintForFailure(error, args);
}
