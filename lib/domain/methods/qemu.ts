/** What only QEMU's driver has: its monitor, and commands of the guest agent. */
import { type CallOptions, call } from '../../core/call.ts';
import { handle } from '../../core/object.ts';
import type { EventStream, Subscription } from '../../events/events.ts';
import {
  listenToMonitor,
  monitorEvents,
  type QemuMonitorEvent,
  type QemuMonitorEventsOptions,
  type QemuMonitorListenOptions,
} from '../../events/qemu-monitor.ts';
import type {
  DomainQemuAgentCommandTimeout,
  DomainQemuMonitorCommandFlags,
  NoFlags,
} from '../../native/generated/enums.ts';
import type { Domain } from '../domain.ts';

/** QEMU's answer, with the files that it returned. */
export interface QemuMonitorAnswer {
  /** QEMU's answer as it is: JSON, or text with `hmp`. */
  result: string;
  /** Descriptors that belong to the caller, who closes them. */
  files: number[];
}

export const domainQemuMethods = {
  /**
   * Sends a command to QEMU's monitor: JSON (`'{"execute":"query-status"}'`), or with `hmp` a line for humans. Only for
   * commands that libvirt has no function for: changes that libvirt does not know of may confuse it.
   *
   * @returns QEMU's answer as it is.
   * @see virDomainQemuMonitorCommand
   */
  async qemuMonitorCommand(
    command: string,
    options: DomainQemuMonitorCommandFlags & CallOptions = {},
  ): Promise<string> {
    return (await call('virDomainQemuMonitorCommand', this[handle], command, options)) ?? '';
  },

  /**
   * Sends a command with open files: descriptors that are passed to QEMU, and descriptors that it returns.
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
  },

  /**
   * Sends a command, JSON, to the agent in the guest.
   *
   * @param timeout Seconds; 'block' for no limit, 'nowait', or 'default', which is 5 seconds.
   * @see virDomainQemuAgentCommand
   */
  qemuAgentCommand(
    command: string,
    timeout: DomainQemuAgentCommandTimeout = 'default',
    options?: NoFlags & CallOptions,
  ): Promise<string> {
    return call('virDomainQemuAgentCommand', this[handle], command, timeout, options);
  },

  /** Returns events of its monitor to iterate over; all, or those that the options name. @see virConnectDomainQemuMonitorEventRegister */
  qemuMonitorEvents(options?: QemuMonitorEventsOptions): EventStream<QemuMonitorEvent> {
    return monitorEvents(this.connection, { ...options, domain: this });
  },

  /** Calls a listener at each event of its monitor. @see virConnectDomainQemuMonitorEventRegister */
  onQemuMonitorEvent(
    listener: (event: QemuMonitorEvent) => unknown,
    options?: QemuMonitorListenOptions,
  ): Promise<Subscription> {
    return listenToMonitor(this.connection, listener, { ...options, domain: this });
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that only QEMU has. */
export type DomainQemuMethods = typeof domainQemuMethods;
