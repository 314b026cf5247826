/** Domain 0 of Xen, which is the host itself: how it is recognized, and which methods it is protected from. */
import { boolean, check } from '../core/options.ts';
import { isOptions } from '../native/option-names.ts';
import type { Domain } from './domain.ts';

/** The option of methods that list domains, and of those that Domain 0 is protected from. */
export interface ControlDomainOptions {
  /**
   * Whether Domain 0 of Xen is meant as well, which is the host itself. Default: false: lists leave it out, and a method that would end
   * or damage it rejects with a ControlDomainError, before anything is sent to libvirt.
   */
  controlDomain?: boolean;
}

/** The rows of ControlDomainOptions. */
export const controlDomainRows = { controlDomain: boolean };

/** The methods that Domain 0 is protected from, and what they would do to it. Without the option, libvirt refuses some of them too. */
const effects = {
  suspend: 'all guests would stop, and nothing could resume them',
  shutdown: 'it would shut down with all its guests',
  reboot: 'it would restart with all its guests',
  reset: 'it would restart with all its guests',
  destroy: 'it would stop with all its guests',
  undefine: 'libvirt would no longer manage it',
  rename: 'libvirt recognizes it by its name',
  save: 'it would stop with all its guests',
  managedSave: 'it would stop with all its guests',
  coreDump: 'it would stop while its own memory is written',
  pmSuspendForDuration: 'it would stop with all its guests',
  migrate: 'it cannot leave itself',
  migrateToURI: 'it cannot leave itself',
  setMemory: 'its programs, libvirt among them, would be killed for lack of memory',
  setMaxMemory: 'its programs, libvirt among them, would be killed for lack of memory',
  detachDevice: 'it needs its own disks and interfaces',
  updateDevice: 'it needs its own disks and interfaces',
  defineDomain: 'its definition would be replaced by that of a guest',
  createDomain: 'its definition would be replaced by that of a guest',
} as const;

/** A method that Domain 0 is protected from. */
export type ProtectedMethod = keyof typeof effects;

/** The methods that Domain 0 is protected from. */
export const protectedMethods = Object.keys(effects) as readonly ProtectedMethod[];

/** A method was refused because it would end or damage Domain 0 of Xen. Nothing was sent to libvirt. */
export class ControlDomainError extends Error {
  /** Always 'ControlDomainError'. */
  override readonly name = 'ControlDomainError';
  /** Always 'ERR_LIBVIRT_CONTROL_DOMAIN'. */
  readonly code = 'ERR_LIBVIRT_CONTROL_DOMAIN';
  /** The method that was refused. */
  readonly method: ProtectedMethod;

  constructor(method: ProtectedMethod, detail = '') {
    super(
      `${method}(): ${controlDomainName} is the Xen host itself: ${effects[method]}${detail && ` ${detail}`}. The option { controlDomain: true } permits it.`,
    );
    this.method = method;
  }
}

// libvirt's driver of Xen gives these to Domain 0 itself, and to no other domain.
const controlDomainName = 'Domain-0';
const controlDomainUUID = '00000000-0000-0000-0000-000000000000';

/** Whether a domain is Domain 0 of Xen. */
export function isControlDomain({ name, uuid }: Pick<Domain, 'name' | 'uuid'>): boolean {
  return name === controlDomainName && uuid === controlDomainUUID;
}

/** Whether a definition may be that of Domain 0: a quick look at its XML. */
export function mayBeControlDomain(xml: unknown): boolean {
  return typeof xml === 'string' && xml.includes(controlDomainName);
}

/**
 * Returns the options of a protected method without `controlDomain`, as the call takes them.
 *
 * @throws {ControlDomainError} if the domain is Domain 0, and the options do not permit it.
 */
export function protecting<Options extends object>(
  domain: Pick<Domain, 'name' | 'uuid'>,
  method: ProtectedMethod,
  options: Options & ControlDomainOptions,
  detail?: string,
): Omit<Options, keyof ControlDomainOptions> {
  const { controlDomain, rest } = separateControlDomain(options);
  if (!controlDomain && isControlDomain(domain)) throw new ControlDomainError(method, detail);
  return rest;
}

/** Separates `controlDomain` from what the call takes. What is no object of options is left to the call to refuse. */
export function separateControlDomain<Options extends object>(
  options: Options & ControlDomainOptions,
): { controlDomain: boolean; rest: Omit<Options, keyof ControlDomainOptions> } {
  if (!isOptions(options) || !('controlDomain' in options)) return { controlDomain: false, rest: options };
  const { controlDomain = false, ...rest } = options;
  check(boolean, controlDomain, 'controlDomain');
  return { controlDomain, rest };
}
