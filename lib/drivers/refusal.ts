/** The exception for a failed call: when it was the driver's refusal, with who refused, and remembered. */

import { withoutSecretsOf } from '../core/argument-secrets.ts';
import { errorOf, LibvirtError, refusedIn, UnsupportedError, unsupported } from '../core/errors.ts';
import type { Failure, SendOptions } from '../native/conversation.ts';
import type { CallName } from '../native/generated/calls.ts';
import type { Feature } from './feature.ts';
import { connectionOf, peerOf, refusedBy } from './identify.ts';
import { insteadOf } from './instead.ts';
import { keyOf, lessonOf, lessonText, mayTeach } from './lessons.ts';
import { mayLackOptions, optionHint } from './options.ts';

/** VIR_ERR_INVALID_ARG: what a driver says of options that it does not know. */
const invalidArgument = 8;

/**
 * The exception for a failed call. A function, an option, an event or a class of devices that is not supported is remembered for its
 * connection. What is known of the driver goes into the error's text; for that, the connection is asked once who it is.
 *
 * @param carried The feature that the call was made for, where its arguments do not say.
 */
export async function exceptionOf(
  failed: Failure,
  args: readonly unknown[],
  { signal }: SendOptions,
  carried?: Feature,
): Promise<unknown> {
  const failure = withoutSecretsOf(failed, args);
  const exception = errorOf(failure, args);
  const connection = connectionOf(args);
  if (failure.failed === 'function' && connection) refusedBy(connection).add(failure.api);
  if (failure.failed !== 'error' || !connection) return exception;
  const { error } = failure;
  const api = error.api as CallName;
  if (exception instanceof UnsupportedError) {
    refusedBy(connection).add(exception.refused);
    const peer = await peerOf(connection, signal).catch(() => undefined);
    return peer ? unsupported(error, { driver: peer.driver, instead: insteadOf(refusedIn(error), peer) }) : exception;
  }
  const lacksOptions = error.code === invalidArgument && mayLackOptions(api, args);
  if (!lacksOptions && !mayTeach(error)) return exception;
  const peer = await peerOf(connection, signal).catch(() => undefined);
  if (!peer) return exception;
  const lesson = mayTeach(error) ? lessonOf(error, args, peer, carried) : undefined;
  if (lesson) refusedBy(connection).add(keyOf(lesson));
  const hint = (lacksOptions ? optionHint(api, args, peer) : undefined) ?? (lesson && lessonText(lesson, peer));
  return hint ? new LibvirtError(error, hint) : exception;
}
