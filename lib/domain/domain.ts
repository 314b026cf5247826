import { type CallOptions, call } from '../core/call.ts';
import { discard, handle } from '../core/object.ts';
import type { EventStream, Subscription } from '../events/events.ts';
import {
  listenToMonitor,
  monitorEvents,
  type QemuMonitorEvent,
  type QemuMonitorEventsOptions,
  type QemuMonitorListenOptions,
} from '../events/qemu-monitor.ts';
import type {
  ConnectGetAllDomainStatsFlags,
  DomainQemuAgentCommandTimeout,
  DomainQemuMonitorCommandFlags,
  DomainStatsTypes,
  NoFlags,
} from '../native/generated/enums.ts';
import type { SecurityLabel, SecurityModel } from '../native/generated/structs.ts';
import { type BlockJobEnd, type BlockJobProgressOptions, runBlockJob } from './block-job.ts';
import { DomainGuest } from './guest.ts';
import { type DomainStats, statsOf } from './stats.ts';

/** What QEMU answered, and the files that came with it. */
export interface QemuMonitorAnswer {
  /** The answer, as QEMU gave it: JSON, or text with `hmp`. */
  result: string;
  /** Descriptors that belong to the caller, to be closed. */
  files: number[];
}

/** A virtual machine, or a container, running or only defined. */
export class Domain extends DomainGuest {
  /**
   * Its statistics, those of the kinds asked for, or all that the hypervisor has.
   *
   * @param options `nowait`: rather incomplete than late; `backing`: each image of its disks' chains; `enforceStats`: rather none
   * than an incomplete answer.
   * @see virDomainListGetStats
   */
  async getStats(
    which: DomainStatsTypes = {},
    options: ConnectGetAllDomainStatsFlags & CallOptions = {},
  ): Promise<DomainStats> {
    const records = await call('virDomainListGetStats', [this[handle]], which, options);
    for (const { dom } of records) discard(dom);
    return statsOf(this, records[0]?.params ?? {});
  }

  /**
   * Starts a job on a disk and waits for its end: `await domain.runBlockJob('vda', () => domain.blockPull('vda'))`.
   *
   * @param disk As the start names it.
   * @param options `onProgress` is told how far it is (`cur` of `end`); an aborted `signal` cancels it, and waits for its end; an
   * aborted `abandon` ends the wait, and the job goes on.
   * @returns 'completed'; or 'ready' for a copy, or a commit of the image in use, that from now on follows the disk until
   * blockJobAbort() ends it, with `pivot` to go on with the copy.
   * @throws {BlockJobError} When it fails, when somebody else cancels it, or when the guest stops before its end.
   * @throws {JobAbandonedError} When `abandon` is aborted before its end.
   * @throws {ClosedError} When the connection is closed before its end: the job goes on.
   * @throws {DisconnectedError} When the connection is lost before its end.
   * @see virConnectDomainEventBlockJobCallback
   */
  runBlockJob(
    disk: string,
    start: () => Promise<unknown>,
    options: BlockJobProgressOptions = {},
  ): Promise<BlockJobEnd> {
    return runBlockJob(this, disk, start, options);
  }

  // ---------------------------------------------------------------------------------------------- QEMU's own

  /**
   * Sends a command to QEMU's monitor: JSON (`'{"execute":"query-status"}'`), or with `hmp` a line for humans. For what libvirt
   * has no function for: what changes behind libvirt's back may confuse it.
   *
   * @returns The answer, as QEMU gave it.
   * @see virDomainQemuMonitorCommand
   */
  async qemuMonitorCommand(
    command: string,
    options: DomainQemuMonitorCommandFlags & CallOptions = {},
  ): Promise<string> {
    return (await call('virDomainQemuMonitorCommand', this[handle], command, options)) ?? '';
  }

  /**
   * The same with open files: descriptors that go to QEMU with the command, and such as come with the answer.
   *
   * @see virDomainQemuMonitorCommandWithFiles
   */
  async qemuMonitorCommandWithFiles(
    command: string,
    files: readonly number[] = [],
    options: DomainQemuMonitorCommandFlags & CallOptions = {},
  ): Promise<QemuMonitorAnswer> {
    const { result, outfiles } = await call(
      'virDomainQemuMonitorCommandWithFiles',
      this[handle],
      command,
      files,
      options,
    );
    return { result: result ?? '', files: outfiles };
  }

  /**
   * Sends a command, JSON, to the agent in the guest.
   *
   * @param timeout Seconds; 'block' for ever, 'nowait', or 'default', which is 5 seconds.
   * @see virDomainQemuAgentCommand
   */
  qemuAgentCommand(
    command: string,
    timeout: DomainQemuAgentCommandTimeout = 'default',
    options?: NoFlags & CallOptions,
  ): Promise<string> {
    return call('virDomainQemuAgentCommand', this[handle], command, timeout, options);
  }

  /** Events of its monitor to iterate over; all, or those that the options name. @see virConnectDomainQemuMonitorEventRegister */
  qemuMonitorEvents(options?: QemuMonitorEventsOptions): EventStream<QemuMonitorEvent> {
    return monitorEvents(this.connection, { ...options, domain: this });
  }

  /** Calls a listener at each event of its monitor. @see virConnectDomainQemuMonitorEventRegister */
  onQemuMonitorEvent(
    listener: (event: QemuMonitorEvent) => unknown,
    options?: QemuMonitorListenOptions,
  ): Promise<Subscription> {
    return listenToMonitor(this.connection, listener, { ...options, domain: this });
  }

  // ---------------------------------------------------------------------------------------------- LXC's own

  // The namespaces, label and control group of a process are its threads' own, or can only be entered by a process of one thread.
  // Entering them acts on the worker thread that runs the call: it is here for completeness. Programs pass the descriptors of
  // lxcOpenNamespace() to a child process (nsenter) instead.

  /** Descriptors of a container's namespaces, which belong to the caller. @see virDomainLxcOpenNamespace */
  lxcOpenNamespace(options?: NoFlags & CallOptions): Promise<number[]> {
    return call('virDomainLxcOpenNamespace', this[handle], options);
  }

  /** Enters namespaces. @returns Descriptors of those that were left. @see virDomainLxcEnterNamespace */
  lxcEnterNamespace(files: readonly number[], options?: NoFlags & CallOptions): Promise<number[]> {
    return call('virDomainLxcEnterNamespace', this[handle], files, options);
  }

  /** Takes a security label on. @returns The label before. @see virDomainLxcEnterSecurityLabel */
  lxcEnterSecurityLabel(
    model: SecurityModel,
    label: SecurityLabel,
    options?: NoFlags & CallOptions,
  ): Promise<SecurityLabel> {
    return call('virDomainLxcEnterSecurityLabel', model, label, options);
  }

  /** Joins the container's control group. @see virDomainLxcEnterCGroup */
  async lxcEnterCGroup(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainLxcEnterCGroup', this[handle], options);
  }
}
