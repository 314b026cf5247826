import type { Duplex } from 'node:stream';
import { type CallOptions, call } from './call.ts';
import { type DomainStateAndReason, stateAndReason } from './domain-state.ts';
import { type DomainEvent, type DomainEventName, type EventStream, type EventsOptions, events, type LibvirtEvent, type ListenOptions, listen, type Subscription } from './events.ts';
import type {
  DomainConsoleFlags,
  DomainCreateFlags,
  DomainDestroyFlags,
  DomainDeviceModifyFlags,
  DomainMemoryModFlags,
  DomainRebootFlags,
  DomainShutdownFlags,
  DomainUndefineFlags,
  DomainVcpuFlags,
  DomainXMLFlags,
} from './native/generated/enums.ts';
import type { EventName } from './native/generated/events.ts';
import type { DomainInfo } from './native/generated/structs.ts';
import { ConnectedObject, handle } from './object.ts';
import { duplexOf, StreamHandle } from './stream.ts';

/** A virtual machine, running or only defined. */
export class Domain extends ConnectedObject<'Domain'> {
  get name(): string {
    return this[handle].identity['name'] as string;
  }

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
  async getState(options?: CallOptions): Promise<DomainStateAndReason> {
    const { state, reason } = await call('virDomainGetState', this[handle], undefined, options);
    return stateAndReason(state, reason);
  }

  /** @see virDomainIsActive */
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

  /** @see virDomainGetXMLDesc */
  getXMLDesc(options: DomainXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainGetXMLDesc', this[handle], options);
  }

  /** The events of this domain alone: `domain.events('lifecycle')`. @see Connection.events */
  events<Short extends DomainEventName>(name: Short, options: EventsOptions = {}): EventStream<DomainEvent<Short>> {
    return events(this.connection, `domain-${name}` as EventName, { ...options, domain: this }) as unknown as EventStream<DomainEvent<Short>>;
  }

  /** Calls a listener at each event of this domain. @see Connection.on */
  on<Short extends DomainEventName>(name: Short, listener: (event: DomainEvent<Short>) => unknown, options: ListenOptions = {}): Promise<Subscription> {
    const listener_ = listener as unknown as (event: LibvirtEvent<EventName>) => unknown;
    return listen(this.connection, `domain-${name}` as EventName, listener_, { ...options, domain: this });
  }

  /**
   * Opens its console: what the guest prints can be read, what is written is typed in.
   *
   * @param device The alias of a console or serial device; without it, the first one.
   * @see virDomainOpenConsole
   */
  async openConsole(device?: string | null, options: DomainConsoleFlags & CallOptions = {}): Promise<Duplex> {
    const stream = await StreamHandle.create(this.connection, options);
    return stream.opened(call('virDomainOpenConsole', this[handle], device ?? null, stream[handle], options), duplexOf);
  }

  // ---------------------------------------------------------------------------------------------- life

  /** Starts a defined domain. @see virDomainCreateWithFlags */
  async create(options: DomainCreateFlags & CallOptions = {}): Promise<void> {
    await call('virDomainCreateWithFlags', this[handle], options);
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
  async reset(options?: CallOptions): Promise<void> {
    await call('virDomainReset', this[handle], undefined, options);
  }

  /** Ends it at once, as pulling its plug would. @see virDomainDestroyFlags */
  async destroy(options: DomainDestroyFlags & CallOptions = {}): Promise<void> {
    await call('virDomainDestroyFlags', this[handle], options);
  }

  /** Removes the definition; one that runs becomes transient. @see virDomainUndefineFlags */
  async undefine(options: DomainUndefineFlags & CallOptions = {}): Promise<void> {
    await call('virDomainUndefineFlags', this[handle], options);
  }

  /** Whether it starts when the host does. @see virDomainGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virDomainGetAutostart', this[handle], options);
  }

  /** @see virDomainSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virDomainSetAutostart', this[handle], autostart, options);
  }

  // ---------------------------------------------------------------------------------------------- memory and CPUs

  /** The most memory it may get, in KiB. @see virDomainGetMaxMemory */
  getMaxMemory(options?: CallOptions): Promise<bigint> {
    return call('virDomainGetMaxMemory', this[handle], options);
  }

  /** Sets its memory in KiB: by the balloon while it runs. @see virDomainSetMemoryFlags */
  async setMemory(memory: bigint | number, options: DomainMemoryModFlags & CallOptions = {}): Promise<void> {
    await call('virDomainSetMemoryFlags', this[handle], BigInt(memory), options);
  }

  /** The number of its virtual CPUs. @see virDomainGetVcpusFlags */
  getVcpus(options: DomainVcpuFlags & CallOptions = {}): Promise<number> {
    return call('virDomainGetVcpusFlags', this[handle], options);
  }

  /** @see virDomainSetVcpusFlags */
  async setVcpus(count: number, options: DomainVcpuFlags & CallOptions = {}): Promise<void> {
    await call('virDomainSetVcpusFlags', this[handle], count, options);
  }

  // ---------------------------------------------------------------------------------------------- devices

  /** Plugs a device in. @see virDomainAttachDeviceFlags */
  async attachDevice(device: string, options: DomainDeviceModifyFlags & CallOptions = {}): Promise<void> {
    await call('virDomainAttachDeviceFlags', this[handle], device, options);
  }

  /** Asks to unplug a device; a running guest may take its time, which the 'device-removed' event tells. @see virDomainDetachDeviceFlags */
  async detachDevice(device: string, options: DomainDeviceModifyFlags & CallOptions = {}): Promise<void> {
    await call('virDomainDetachDeviceFlags', this[handle], device, options);
  }

  /** Changes a device: a CD-ROM's medium, an interface's link … @see virDomainUpdateDeviceFlags */
  async updateDevice(device: string, options: DomainDeviceModifyFlags & CallOptions = {}): Promise<void> {
    await call('virDomainUpdateDeviceFlags', this[handle], device, options);
  }
}
