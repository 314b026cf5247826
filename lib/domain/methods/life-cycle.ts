/** A domain's life cycle: start, stop, suspend, autostart, and the actions on a shutdown or crash. */
import { type CallOptions, call } from '../../core/call.ts';
import { handle } from '../../core/object.ts';
import { check } from '../../core/options.ts';
import { checkDefinedFunctions } from '../../devices/guest-functions.ts';
import type {
  DomainCreateFlags,
  DomainDestroyFlags,
  DomainFDAssociateFlags,
  DomainLifecycle,
  DomainLifecycleAction,
  DomainModificationImpact,
  DomainRebootFlags,
  DomainShutdownFlags,
  DomainUndefineFlags,
  NodeSuspendTarget,
  NoFlags,
} from '../../native/generated/enums.ts';
import { type ControlDomainOptions, protecting } from '../control-domain.ts';
import { createOptions } from '../create-options.ts';
import type { Domain } from '../domain.ts';
import { withTeardownLock } from '../workarounds/teardown-lock.ts';

export const domainLifeCycleMethods = {
  /**
   * Starts a defined domain.
   *
   * @param options `files` are descriptors that its first process inherits: containers only.
   * @throws {PciError} if the guest cannot have a PCI function of its definition: there is none at that address, something uses it, or the
   * host uses others of its IOMMU group.
   * @see virDomainCreateWithFlags
   * @see virDomainCreateWithFiles
   */
  async create(options: DomainCreateFlags & CallOptions & { files?: readonly number[] } = {}): Promise<void> {
    check(createOptions, options, 'the options of create()');
    await checkDefinedFunctions(this, options);
    const { files, ...rest } = options;
    if (files) await call('virDomainCreateWithFiles', this[handle], files, rest);
    else await call('virDomainCreateWithFlags', this[handle], rest);
  },

  /** Stops its virtual CPUs; memory and devices stay. @see virDomainSuspend */
  async suspend(options: ControlDomainOptions & CallOptions = {}): Promise<void> {
    await call('virDomainSuspend', this[handle], protecting(this, 'suspend', options));
  },

  /** Resumes a suspended domain. @see virDomainResume */
  async resume(options?: CallOptions): Promise<void> {
    await call('virDomainResume', this[handle], options);
  },

  /**
   * Requests the guest to shut down; the 'shutdown' and 'stopped' events, or getState(), show whether it did.
   *
   * @see virDomainShutdownFlags
   */
  async shutdown(options: DomainShutdownFlags & ControlDomainOptions & CallOptions = {}): Promise<void> {
    await call('virDomainShutdownFlags', this[handle], protecting(this, 'shutdown', options));
  },

  /** Requests the guest to reboot. @see virDomainReboot */
  async reboot(options: DomainRebootFlags & ControlDomainOptions & CallOptions = {}): Promise<void> {
    await call('virDomainReboot', this[handle], protecting(this, 'reboot', options));
  },

  /** Resets it as a reset button does, without the guest's cooperation. @see virDomainReset */
  async reset(options: NoFlags & ControlDomainOptions & CallOptions = {}): Promise<void> {
    await call('virDomainReset', this[handle], protecting(this, 'reset', options));
  },

  /** Stops it at once, as pulling the plug does; with `graceful`, only if its process ends in time. @see virDomainDestroyFlags */
  async destroy(options: DomainDestroyFlags & ControlDomainOptions & CallOptions = {}): Promise<void> {
    const flags = protecting(this, 'destroy', options);
    await withTeardownLock(this, 'domain', () => call('virDomainDestroyFlags', this[handle], flags), flags);
  },

  /** Removes the definition; a running domain becomes transient. @see virDomainUndefineFlags */
  async undefine(options: DomainUndefineFlags & ControlDomainOptions & CallOptions = {}): Promise<void> {
    const flags = protecting(this, 'undefine', options);
    await withTeardownLock(this, 'domain', () => call('virDomainUndefineFlags', this[handle], flags), flags);
  },

  /** Returns whether it starts when the host does. @see virDomainGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virDomainGetAutostart', this[handle], options);
  },

  /** Sets whether it starts when the host does; it must be defined. @see virDomainSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virDomainSetAutostart', this[handle], autostart, options);
  },

  /** Returns whether it starts the next time the host does, once. @see virDomainGetAutostartOnce */
  getAutostartOnce(options?: CallOptions): Promise<boolean> {
    return call('virDomainGetAutostartOnce', this[handle], options);
  },

  /** Sets whether it starts the next time the host does, regardless of getAutostart(). @see virDomainSetAutostartOnce */
  async setAutostartOnce(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virDomainSetAutostartOnce', this[handle], autostart, options);
  },

  /** Sets what happens when the guest powers off, reboots or crashes. @see virDomainSetLifecycleAction */
  async setLifecycleAction(
    type: DomainLifecycle,
    action: DomainLifecycleAction,
    options: DomainModificationImpact & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetLifecycleAction', this[handle], type, action, options);
  },

  /**
   * Suspends the guest to memory, to its disk, or to both. It requires the guest's agent.
   *
   * @param duration Seconds until it wakes, if the driver supports that; 0: until pmWakeup().
   * @see virDomainPMSuspendForDuration
   */
  async pmSuspendForDuration(
    target: NodeSuspendTarget,
    duration: bigint | number = 0,
    options: NoFlags & ControlDomainOptions & CallOptions = {},
  ): Promise<void> {
    const flags = protecting(this, 'pmSuspendForDuration', options);
    await call('virDomainPMSuspendForDuration', this[handle], target, duration, flags);
  },

  /** Wakes a suspended guest. @see virDomainPMWakeup */
  async pmWakeup(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainPMWakeup', this[handle], options);
  },

  /**
   * Passes open files to libvirt under a name that the configuration of a disk can refer to. They are duplicated: the descriptors
   * stay open here.
   *
   * @see virDomainFDAssociate
   */
  async fdAssociate(
    name: string,
    files: readonly number[],
    options: DomainFDAssociateFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainFDAssociate', this[handle], name, files, options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that start, stop, suspend and undefine it. */
export type DomainLifeCycleMethods = typeof domainLifeCycleMethods;
