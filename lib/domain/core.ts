/** A domain: what it is, whether it runs, and its life. */

import type { DomainConfig } from '../config/index.ts';
import { parseXML } from '../config/lazy.ts';
import { type CallOptions, call } from '../core/call.ts';
import { ConnectedObject, handle } from '../core/object.ts';
import {
  type EventStream,
  type EventsOptions,
  eventsOf,
  type ListenOptions,
  listenTo,
  type ObjectEvent,
  type ObjectEventName,
  type Subscription,
} from '../events/events.ts';
import type {
  DomainCreateFlags,
  DomainDestroyFlags,
  DomainFDAssociateFlags,
  DomainGetHostnameFlags,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainMessageType,
  DomainMetadataType,
  DomainModificationImpact,
  DomainRebootFlags,
  DomainShutdownFlags,
  DomainUndefineFlags,
  DomainXMLFlags,
  NodeSuspendTarget,
  NoFlags,
} from '../native/generated/enums.ts';
import type { DomainControlInfo, DomainInfo } from '../native/generated/structs.ts';
import { type DomainStateAndReason, stateAndReason } from './state.ts';
import { inTurn } from './turns.ts';

/**
 * The first part of Domain. Each part adds one subject to the part before: a domain has far more methods than a file should have,
 * and users are to see one class.
 */
export abstract class DomainCore extends ConnectedObject<'Domain'> {
  /** Its name, when this object was made: rename() does not change it here. */
  get name(): string {
    return this[handle].identity['name'] as string;
  }

  /** Its UUID, in lower case with hyphens. */
  get uuid(): string {
    return this[handle].identity['uuid'] as string;
  }

  /** The hypervisor's number of it while it runs, otherwise undefined. @see virDomainGetID */
  async getID(options?: CallOptions): Promise<number | undefined> {
    const id = await call('virDomainGetID', this[handle], options);
    return id === 0xffffffff ? undefined : id;
  }

  /** State, memory (KiB), virtual CPUs and CPU time (ns). @see virDomainGetInfo */
  getInfo(options?: CallOptions): Promise<DomainInfo> {
    return call('virDomainGetInfo', this[handle], options);
  }

  /** The state, and how it came to it. @see virDomainGetState */
  async getState(options?: NoFlags & CallOptions): Promise<DomainStateAndReason> {
    const { state, reason } = await call('virDomainGetState', this[handle], options);
    return stateAndReason(state, reason);
  }

  /** Whether it runs, or is suspended. @see virDomainIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virDomainIsActive', this[handle], options);
  }

  /** Whether it stays defined when it stops. @see virDomainIsPersistent */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return call('virDomainIsPersistent', this[handle], options);
  }

  /** Whether its live configuration differs from the one for its next start. @see virDomainIsUpdated */
  isUpdated(options?: CallOptions): Promise<boolean> {
    return call('virDomainIsUpdated', this[handle], options);
  }

  /**
   * Its configuration as XML: of the running guest, if it runs; with `inactive` the one for its next start. Passwords only with
   * `secure`, which a read-only connection is refused (VIR_ERR_OPERATION_DENIED).
   *
   * @see virDomainGetXMLDesc
   */
  getXMLDesc(options: DomainXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainGetXMLDesc', this[handle], options);
  }

  /** The same, read into an object. @see virDomainGetXMLDesc */
  async getConfig(options: DomainXMLFlags & CallOptions = {}): Promise<DomainConfig> {
    return parseXML('DomainConfig', await this.getXMLDesc(options));
  }

  /** How its kernel is made to run, such as 'hvm', 'xen' or 'exe'. @see virDomainGetOSType */
  getOSType(options?: CallOptions): Promise<string> {
    return call('virDomainGetOSType', this[handle], options);
  }

  /** The guest's own host name, from its DHCP lease or its agent. @see virDomainGetHostname */
  getHostname(options: DomainGetHostnameFlags & CallOptions = {}): Promise<string> {
    return call('virDomainGetHostname', this[handle], options);
  }

  /** Whether the way to its hypervisor is free: 'ok', or occupied by a job or a monitor command, for how many ms. @see virDomainGetControlInfo */
  getControlInfo(options?: NoFlags & CallOptions): Promise<DomainControlInfo> {
    return call('virDomainGetControlInfo', this[handle], options);
  }

  /** What there is to complain about: deprecated features that it uses, taints, errors of I/O. @see virDomainGetMessages */
  getMessages(options: DomainMessageType & CallOptions = {}): Promise<string[]> {
    return call('virDomainGetMessages', this[handle], options);
  }

  /**
   * Its title, its description, or an element of one's own.
   *
   * @param uri The namespace of an 'element'.
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_METADATA when there is none.
   * @see virDomainGetMetadata
   */
  getMetadata(
    type: DomainMetadataType,
    uri?: string | null,
    options: DomainModificationImpact & CallOptions = {},
  ): Promise<string> {
    return call('virDomainGetMetadata', this[handle], type, uri ?? null, options);
  }

  /**
   * Sets its title, its description, or an element of one's own.
   *
   * @param metadata The text or the element; null removes it.
   * @param key The prefix for the namespace of an 'element'.
   * @param uri The namespace of an 'element'.
   * @see virDomainSetMetadata
   */
  async setMetadata(
    type: DomainMetadataType,
    metadata: string | null,
    key?: string | null,
    uri?: string | null,
    options: DomainModificationImpact & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetMetadata', this[handle], type, metadata, key ?? null, uri ?? null, options);
  }

  /** Gives it another name; it must not run. This object keeps the old one. @see virDomainRename */
  async rename(name: string, options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainRename', this[handle], name, options);
  }

  // ---------------------------------------------------------------------------------------------- life

  /**
   * Starts a defined domain.
   *
   * @param options `files` are descriptors that its first process inherits: containers only.
   * @see virDomainCreateWithFlags
   * @see virDomainCreateWithFiles
   */
  async create(options: DomainCreateFlags & CallOptions & { files?: readonly number[] } = {}): Promise<void> {
    const { files, ...rest } = options;
    if (files) await call('virDomainCreateWithFiles', this[handle], files, rest);
    else await call('virDomainCreateWithFlags', this[handle], rest);
  }

  /** Stops its virtual CPUs; memory and devices stay. @see virDomainSuspend */
  async suspend(options?: CallOptions): Promise<void> {
    await call('virDomainSuspend', this[handle], options);
  }

  /** Lets a suspended domain run on. @see virDomainResume */
  async resume(options?: CallOptions): Promise<void> {
    await call('virDomainResume', this[handle], options);
  }

  /** Asks the guest to shut down; the 'shutdown' and 'stopped' events, or getState(), tell whether it did. @see virDomainShutdownFlags */
  async shutdown(options: DomainShutdownFlags & CallOptions = {}): Promise<void> {
    await call('virDomainShutdownFlags', this[handle], options);
  }

  /** Asks the guest to reboot. @see virDomainReboot */
  async reboot(options: DomainRebootFlags & CallOptions = {}): Promise<void> {
    await call('virDomainReboot', this[handle], options);
  }

  /** Resets it as its button would: the guest is not asked. @see virDomainReset */
  async reset(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainReset', this[handle], options);
  }

  /** Ends it at once, as pulling its plug would; with `graceful`, only if its process ends in time. @see virDomainDestroyFlags */
  async destroy(options: DomainDestroyFlags & CallOptions = {}): Promise<void> {
    await inTurn(this, 'domain', () => call('virDomainDestroyFlags', this[handle], options), options);
  }

  /** Removes the definition; one that runs becomes transient. @see virDomainUndefineFlags */
  async undefine(options: DomainUndefineFlags & CallOptions = {}): Promise<void> {
    await inTurn(this, 'domain', () => call('virDomainUndefineFlags', this[handle], options), options);
  }

  /** Whether it starts when the host does. @see virDomainGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virDomainGetAutostart', this[handle], options);
  }

  /** Sets whether it starts when the host does; it must be defined. @see virDomainSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virDomainSetAutostart', this[handle], autostart, options);
  }

  /** Whether it starts when the host does the next time, and then no more. @see virDomainGetAutostartOnce */
  getAutostartOnce(options?: CallOptions): Promise<boolean> {
    return call('virDomainGetAutostartOnce', this[handle], options);
  }

  /** Sets whether it starts when the host does the next time, whatever getAutostart() says. @see virDomainSetAutostartOnce */
  async setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virDomainSetAutostartOnce', this[handle], autostart, options);
  }

  /** What becomes of it when the guest powers off, reboots or crashes. @see virDomainSetLifecycleAction */
  async setLifecycleAction(
    type: DomainLifecycle,
    action: DomainLifecycleAction,
    options: DomainModificationImpact & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetLifecycleAction', this[handle], type, action, options);
  }

  /**
   * Asks the guest to go to sleep: into memory, onto its disk, or both. It needs the guest's agent.
   *
   * @param duration Seconds until it wakes, where the driver can do that; 0: until it is woken.
   * @see virDomainPMSuspendForDuration
   */
  async pmSuspendForDuration(
    target: NodeSuspendTarget,
    duration: bigint | number = 0,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainPMSuspendForDuration', this[handle], target, duration, options);
  }

  /** Wakes a guest that sleeps. @see virDomainPMWakeup */
  async pmWakeup(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainPMWakeup', this[handle], options);
  }

  /**
   * Gives libvirt open files under a name that the configuration of a disk can refer to. They are passed on: the descriptors here
   * stay open.
   *
   * @see virDomainFDAssociate
   */
  async fdAssociate(
    name: string,
    files: readonly number[],
    options: DomainFDAssociateFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainFDAssociate', this[handle], name, files, options);
  }

  // ---------------------------------------------------------------------------------------------- events

  /** The events of this domain alone: `domain.events('lifecycle')`. @see virConnectDomainEventRegisterAny */
  events<Short extends ObjectEventName<'Domain'>>(
    name: Short,
    options?: EventsOptions,
  ): EventStream<ObjectEvent<'Domain', Short>> {
    return eventsOf(this, name, options);
  }

  /** Calls a listener at each event of this domain. @see virConnectDomainEventRegisterAny */
  on<Short extends ObjectEventName<'Domain'>>(
    name: Short,
    listener: (event: ObjectEvent<'Domain', Short>) => unknown,
    options?: ListenOptions,
  ): Promise<Subscription> {
    return listenTo(this, name, listener, options);
  }
}
