/** Which feature a refused call shows to be unsupported, beside the C function itself. */
import type { RawError } from '../native/conversation.ts';
import type { CallName } from '../native/generated/calls.ts';
import { type DeviceName, type Feature, functionsOf } from './feature.ts';
import { type DriverInfo, predictSupport } from './predict.ts';
import { optionsGiven } from './refused-options.ts';

/** virErrorNumber; numbers are not localized, as messages are. */
export const invalidArgument = 8;
const unsupportedErrors: ReadonlySet<number> = new Set([67, 74, 84]);

/** How each function changes the devices of a running guest. */
const deviceChanges: Readonly<Partial<Record<CallName, 'attach' | 'update' | 'detach'>>> = {
  virDomainAttachDevice: 'attach',
  virDomainAttachDeviceFlags: 'attach',
  virDomainUpdateDeviceFlags: 'update',
  virDomainDetachDevice: 'detach',
  virDomainDetachDeviceFlags: 'detach',
};

/** The class of device that a call changes in a running guest. A definition that refuses one says nothing about running guests. */
function requestedDevice(api: CallName, args: readonly unknown[]): Feature | undefined {
  const change = deviceChanges[api];
  const [, device] = /^\s*<([a-z]+)/.exec(typeof args[1] === 'string' ? args[1] : '') ?? [];
  if (!change || !device || optionsGiven(api, args).includes('config')) return undefined;
  return { [change]: device as DeviceName } as Feature;
}

/** The option that a call was refused for, if only one of its options can be the reason. */
function refusedOption(api: CallName, args: readonly unknown[], driver: DriverInfo): Feature | undefined {
  const features = optionsGiven(api, args).map((option) => ({ api, option }));
  const [first, ...others] = features.filter((feature) => predictSupport(feature, driver) !== true);
  return others.length === 0 ? first : undefined;
}

/** Whether an error can mean that a feature is unsupported. It is cheap, since it is checked for every failure. */
export function impliesUnsupported({ code, str2 }: RawError): boolean {
  return unsupportedErrors.has(code) || (code === invalidArgument && (str2 === 'flags' || str2 === 'eventID'));
}

/**
 * The feature that a driver lacks, as far as a call that it refused shows. What the tables say that a driver has, it has: then the
 * refusal was of this device, in this guest.
 *
 * @param requested What the call was made for, where its arguments do not say.
 */
export function unsupportedFeature(
  error: RawError,
  args: readonly unknown[],
  driver: DriverInfo,
  requested?: Feature,
): Feature | undefined {
  if (!impliesUnsupported(error)) return undefined;
  const api = error.api as CallName;
  // libvirt names the argument that it refuses in str2.
  const byFlags = error.code === invalidArgument && error.str2 === 'flags';
  const feature = byFlags ? refusedOption(api, args, driver) : (requested ?? requestedDevice(api, args));
  return feature && predictSupport(feature, driver) !== true ? feature : undefined;
}

/** What a hint says of an unsupported feature; undefined for options, of which optionHint() says more. */
export function describeUnsupported(feature: Feature, { driver }: DriverInfo): string | undefined {
  if (typeof feature === 'string' || 'api' in feature) return undefined;
  if ('event' in feature) return `The driver ${driver} does not send ${feature.event}.`;
  const [[change, device] = []] = Object.entries(feature);
  return `The driver ${driver} does not ${change} devices of the class '${device}' while a guest runs.`;
}

/** Whether what has been refused includes a feature, or a function that it takes. */
export function isRefused(feature: Feature, refused: ReadonlySet<string>): boolean {
  return refused.has(featureKey(feature)) || functionsOf(feature).some((name) => refused.has(name));
}

/** The key by which a refused feature is recorded. */
export function featureKey(feature: Feature): string {
  if (typeof feature === 'string') return functionsOf(feature)[0]!;
  return Object.entries(feature)
    .map(([kind, name]) => `${kind}=${kind === 'api' ? functionsOf(feature)[0]! : name}`)
    .join(' ');
}
