/** What a refused call teaches of a driver, beside functions that it lacks. */
import type { RawError } from '../native/conversation.ts';
import type { CallName } from '../native/generated/calls.ts';
import { type DeviceName, type Feature, functionsOf } from './feature.ts';
import { optionsGiven } from './options.ts';
import { type Peer, predictSupport } from './predict.ts';

/** virErrorNumber, of which messages are localised and numbers are not. */
const invalidArgument = 8;
const unsupported: ReadonlySet<number> = new Set([67, 74, 84]);

/** How each function changes the devices of a running guest. */
const changes: Readonly<Partial<Record<CallName, 'attach' | 'update' | 'detach'>>> = {
  virDomainAttachDevice: 'attach',
  virDomainAttachDeviceFlags: 'attach',
  virDomainUpdateDeviceFlags: 'update',
  virDomainDetachDevice: 'detach',
  virDomainDetachDeviceFlags: 'detach',
};

/** The class of device that a call changes in a running guest. A definition that refuses one says nothing of running guests. */
function changed(api: CallName, args: readonly unknown[]): Feature | undefined {
  const change = changes[api];
  const [, device] = /^\s*<([a-z]+)/.exec(typeof args[1] === 'string' ? args[1] : '') ?? [];
  if (!change || !device || optionsGiven(api, args).includes('config')) return undefined;
  return { [change]: device as DeviceName } as Feature;
}

/** The one option of a call that may be the reason for its refusal; nothing where there are several. */
function suspected(api: CallName, args: readonly unknown[], peer: Peer): Feature | undefined {
  const features = optionsGiven(api, args).map((option) => ({ api, option }));
  const [first, ...others] = features.filter((feature) => predictSupport(feature, peer) !== true);
  return others.length === 0 ? first : undefined;
}

/** Whether a refused call may teach something: cheap, since it is asked of every failure. */
export function mayTeach({ code, str2 }: RawError): boolean {
  return unsupported.has(code) || (code === invalidArgument && (str2 === 'flags' || str2 === 'eventID'));
}

/**
 * The feature that a driver lacks, as far as a call that it refused tells. What the tables say that a driver has, it has: then the
 * refusal was of this device, in this guest.
 *
 * @param carried What the call was made for, where its arguments do not say.
 */
export function lessonOf(
  error: RawError,
  args: readonly unknown[],
  peer: Peer,
  carried?: Feature,
): Feature | undefined {
  const api = error.api as CallName;
  if (!mayTeach(error)) return undefined;
  // libvirt names the argument that it refuses in str2.
  const byFlags = error.code === invalidArgument && error.str2 === 'flags';
  const feature = byFlags ? suspected(api, args, peer) : (carried ?? changed(api, args));
  return feature && predictSupport(feature, peer) !== true ? feature : undefined;
}

/** What a person is told of a lesson; nothing of options, of which optionHint() tells more. */
export function lessonText(feature: Feature, { driver }: Peer): string | undefined {
  if (typeof feature === 'string' || 'api' in feature) return undefined;
  if ('event' in feature) return `The driver ${driver} does not send ${feature.event}.`;
  const [[change, device] = []] = Object.entries(feature);
  return `The driver ${driver} does not ${change} devices of the class '${device}' while a guest runs.`;
}

/** Whether what has been refused includes a feature, or a function that it takes. */
export function isRefused(feature: Feature, refused: ReadonlySet<string>): boolean {
  return refused.has(keyOf(feature)) || functionsOf(feature).some((name) => refused.has(name));
}

/** What a feature is remembered by. */
export function keyOf(feature: Feature): string {
  if (typeof feature === 'string') return functionsOf(feature)[0]!;
  return Object.entries(feature)
    .map(([kind, name]) => `${kind}=${kind === 'api' ? functionsOf(feature)[0]! : name}`)
    .join(' ');
}
