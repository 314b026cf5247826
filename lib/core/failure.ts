/**
 * From a failed call to the error that its method rejects with: the only place where these are made. An error of libvirt takes five
 * steps: what failed, without secrets, what the driver is known to lack from now on, what to do about it, and the error.
 */
import { alternativeTo } from '../drivers/alternatives.ts';
import type { Feature } from '../drivers/feature.ts';
import type { DriverInfo } from '../drivers/predict.ts';
import { connectionOf, identifyDriver, profileOf } from '../drivers/profile.ts';
import { mayLackOptions, optionHint } from '../drivers/refused-options.ts';
import {
  describeUnsupported,
  featureKey,
  impliesUnsupported,
  invalidArgument,
  unsupportedFeature,
} from '../drivers/unsupported.ts';
import { CallFailure, type Failure, type RawError } from '../native/conversation.ts';
import type { CallName } from '../native/generated/calls.ts';
import { formatVersion, parseVersion } from '../native/version.ts';
import { withoutSecretsOf } from './argument-secrets.ts';
import { ClosedError, LibraryError, LibvirtError, ResourceError, UnsupportedError } from './errors.ts';
import { findHint } from './hints/index.ts';
import { redact } from './redact.ts';

/** What an error may depend on beside the failure and the call's arguments. */
export interface FailureContext {
  /** The signal of the call. */
  signal?: AbortSignal | undefined;
  /** When the call began, in ms since 1970. */
  since?: number | undefined;
  /** The feature that the call was made for, where its arguments do not say. */
  requested?: Feature | undefined;
}

/** The error for a failed call. A feature that the failure shows to be unsupported is recorded for the call's connection. */
export async function errorOf(
  failure: Failure,
  args: readonly unknown[] = [],
  context: FailureContext = {},
): Promise<unknown> {
  switch (failure.failed) {
    case 'error':
      return await libvirtError(failure.error, args, context); // Awaited here, so that the stack leads to the caller.
    case 'function':
      return missingFunction(failure, args);
    case 'library':
      return new LibraryError(failure.library, failure.tried);
    case 'shortage':
      return new ResourceError(failure.api, failure.resource, failure.reason);
    case 'closed':
      return new ClosedError(failure.api);
    case 'aborted':
      return failure.reason;
    case 'thrown':
      return failure.error;
    case 'cancelled':
      return new DOMException('The call was cancelled', 'AbortError');
    case 'malformed':
      return new TypeError(`${failure.api}: ${failure.problem}`);
  }
}

async function libvirtError(raw: RawError, args: readonly unknown[], context: FailureContext): Promise<LibvirtError> {
  const error = withoutSecrets(raw, args);
  const lack = await recordLack(error, args, context);
  const hint = await hintOf(error, args, lack, context);
  return lack.refused === undefined ? new LibvirtError(error, hint) : new UnsupportedError(error, hint, lack.refused);
}

// ------------------------------------------------------------------------------------------------ without secrets

/** The same error without the secrets that its call was given, and without passwords in whatever else it quotes. */
function withoutSecrets(raw: RawError, args: readonly unknown[]): RawError {
  const error = withoutSecretsOf(raw, args);
  const { message, str1, str2, str3 } = error;
  const clean = (text: string | null) => text && redact(text);
  return { ...error, message: clean(message), str1: clean(str1), str2: clean(str2), str3: clean(str3) };
}

// ------------------------------------------------------------------------------------------------ what the driver lacks

/** What an error shows that a driver lacks. */
interface Lack {
  /** The C function, and who lacks it, where that is known. */
  readonly refused?: { readonly api: string; readonly driver?: string; readonly alternative?: string | undefined };
  /** An option, an event, or a class of devices. */
  readonly feature?: Feature | undefined;
  /** The driver, where the error can depend on it. */
  readonly driver?: DriverInfo;
}

/** VIR_ERR_NO_SUPPORT */
const noSupport = 3;

/** Records what a driver lacks, so that supports() no longer predicts it. The driver is queried only where the error can depend on it. */
async function recordLack(
  error: RawError,
  args: readonly unknown[],
  { signal, requested }: FailureContext,
): Promise<Lack> {
  const connection = connectionOf(args);
  const api = error.code === noSupport ? lackingFunction(error) : undefined;
  if (api && connection) profileOf(connection).refused.add(api);
  const mayDepend = api !== undefined || impliesUnsupported(error) || isAboutOptions(error, args);
  const driver = mayDepend && connection ? await driverOf(connection, signal) : undefined;
  if (api) {
    return { refused: { api, ...(driver && { driver: driver.driver, alternative: alternativeTo(api, driver) }) } };
  }
  if (!driver || !connection) return {};
  const feature = unsupportedFeature(error, args, driver, requested);
  if (feature) profileOf(connection).refused.add(featureKey(feature));
  return { feature, driver };
}

/** libvirt names what the driver lacks: it may be a function that the one called needs. */
function lackingFunction({ str2, api }: RawError): string {
  return str2?.startsWith('vir') ? str2 : api;
}

function isAboutOptions({ code, api }: RawError, args: readonly unknown[]): boolean {
  return code === invalidArgument && mayLackOptions(api as CallName, args);
}

/** Undefined where the connection cannot say: the failure that is reported is the call's, not this one. */
async function driverOf(
  connection: Parameters<typeof identifyDriver>[0],
  signal: AbortSignal | undefined,
): Promise<DriverInfo | undefined> {
  const found = await identifyDriver(connection, signal).catch(() => undefined);
  return found instanceof CallFailure ? undefined : found;
}

// ------------------------------------------------------------------------------------------------ what to do about it

/** What is known of the driver is more certain than what common failures have in common. */
async function hintOf(
  error: RawError,
  args: readonly unknown[],
  { refused, feature, driver }: Lack,
  { since }: FailureContext,
): Promise<string | undefined> {
  if (refused?.driver) {
    const { api, driver: name, alternative } = refused;
    return `The driver ${name} does not have ${api}.${alternative ? ` Instead: ${alternative}.` : ''}`;
  }
  const ofOptions = driver && isAboutOptions(error, args) && optionHint(error.api as CallName, args, driver);
  return ofOptions || (driver && feature && describeUnsupported(feature, driver)) || findHint(error, args, since);
}

// ------------------------------------------------------------------------------------------------ functions of newer versions

/** The same error as libvirt gives where a driver lacks a function: here, the whole library does. */
function missingFunction(
  { api, since, library }: Extract<Failure, { failed: 'function' }>,
  args: readonly unknown[],
): UnsupportedError {
  const connection = connectionOf(args);
  if (connection) profileOf(connection).refused.add(api);
  const came = since ? `: it came with libvirt ${formatVersion(parseVersion(since))}` : '';
  return unsupported({ api }, `${api} is not in the libvirt that is loaded (${library})${came}`);
}

/** The error that libvirt gives for a function that is lacking, where it is known before that function is called. */
export function unsupported(
  lacking: { readonly api: string; readonly driver?: string; readonly alternative?: string },
  message: string,
  hint?: string,
): UnsupportedError {
  const { api } = lacking;
  const texts = { message, str1: message, str2: api, str3: null };
  return new UnsupportedError(
    { api, code: noSupport, domain: 0, level: 2, ...texts, int1: -1, int2: -1 },
    hint,
    lacking,
  );
}
