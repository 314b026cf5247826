/** What a domain's guest reports and does, mostly through the agent that runs in it. */

import { types } from 'node:util';
import { type CallOptions, call } from '../../core/call.ts';
import { handle } from '../../core/object.ts';
import type {
  DomainAgentResponseTimeout,
  DomainAuthorizedSSHKeysSetFlags,
  DomainGuestInfoTypes,
  DomainProcessSignal,
  DomainSetTimeFlags,
  DomainSetUserPasswordFlags,
  NoFlags,
} from '../../native/generated/enums.ts';
import type { DomainFSInfo } from '../../native/generated/structs.ts';
import type { Domain } from '../domain.ts';
import { type DomainGuestInfo, guestInfoOf } from '../guest-info.ts';

/** A point in time: seconds since 1970, and nanoseconds. */
export interface DomainTime {
  /** Since 1970. */
  seconds: bigint;
  /** Nanoseconds beyond them. */
  nseconds: number;
}

export const domainGuestMethods = {
  /**
   * Returns what the guest reports about itself: its system, users, file systems, disks, interfaces, load …
   *
   * @param which Default: everything that the agent supports. What is selected and not supported is an error.
   * @see virDomainGetGuestInfo
   */
  async getGuestInfo(which: DomainGuestInfoTypes = {}, options?: NoFlags & CallOptions): Promise<DomainGuestInfo> {
    return guestInfoOf(await call('virDomainGetGuestInfo', this[handle], which, options));
  },

  /** Returns the guest's clock. @see virDomainGetTime */
  getTime(options?: NoFlags & CallOptions): Promise<DomainTime> {
    return call('virDomainGetTime', this[handle], options);
  },

  /**
   * Sets the guest's clock.
   *
   * @param time A point in time; a Date; or undefined with `sync`, for what its hardware clock says.
   * @see virDomainSetTime
   */
  async setTime(time: DomainTime | Date | undefined, options: DomainSetTimeFlags & CallOptions = {}): Promise<void> {
    const { seconds, nseconds } = types.isDate(time) ? timeOf(time) : (time ?? { seconds: 0n, nseconds: 0 });
    await call('virDomainSetTime', this[handle], seconds, nseconds, options);
  },

  /**
   * Sets how long the agent may take to answer: a number of seconds, 'block' for no limit, 'nowait', or 'default'.
   *
   * @see virDomainAgentSetResponseTimeout
   */
  async agentSetResponseTimeout(timeout: DomainAgentResponseTimeout, options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainAgentSetResponseTimeout', this[handle], timeout, options);
  },

  // ---------------------------------------------------------------------------------------------- file systems

  /** Returns what is mounted in the guest, and on which of its disks. @see virDomainGetFSInfo */
  getFSInfo(options?: NoFlags & CallOptions): Promise<DomainFSInfo[]> {
    return call('virDomainGetFSInfo', this[handle], options);
  },

  /**
   * Makes the guest flush its file systems and then hold all writes, for a consistent copy of its disks.
   *
   * @param mountPoints Default: all.
   * @returns How many it froze.
   * @see virDomainFSFreeze
   */
  fsFreeze(mountPoints: readonly string[] = [], options?: NoFlags & CallOptions): Promise<number> {
    return call('virDomainFSFreeze', this[handle], mountPoints, options);
  },

  /** Lets the guest write again. @returns How many it thawed. @see virDomainFSThaw */
  fsThaw(mountPoints: readonly string[] = [], options?: NoFlags & CallOptions): Promise<number> {
    return call('virDomainFSThaw', this[handle], mountPoints, options);
  },

  /**
   * Makes the guest discard unused blocks of its disks (trim).
   *
   * @param mountPoint Default: all.
   * @param minimum Free ranges shorter than this are skipped, in bytes.
   * @see virDomainFSTrim
   */
  async fsTrim(
    mountPoint?: string | null,
    minimum: bigint | number = 0,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainFSTrim', this[handle], mountPoint ?? null, minimum, options);
  },

  // ---------------------------------------------------------------------------------------------- users

  /** Sets a user's password in the guest. It appears in no error or trace. @see virDomainSetUserPassword */
  async setUserPassword(
    user: string,
    password: string,
    options: DomainSetUserPasswordFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetUserPassword', this[handle], user, password, options);
  },

  /** Returns the public keys that a user of the guest can log in with. @see virDomainAuthorizedSSHKeysGet */
  authorizedSSHKeysGet(user: string, options?: NoFlags & CallOptions): Promise<string[]> {
    return call('virDomainAuthorizedSSHKeysGet', this[handle], user, options);
  },

  /** Replaces those keys, or with a flag adds or removes some. @see virDomainAuthorizedSSHKeysSet */
  async authorizedSSHKeysSet(
    user: string,
    keys: readonly string[],
    options: DomainAuthorizedSSHKeysSetFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainAuthorizedSSHKeysSet', this[handle], user, keys, options);
  },

  // ---------------------------------------------------------------------------------------------- signals

  /** Sends the guest a non-maskable interrupt. @see virDomainInjectNMI */
  async injectNMI(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainInjectNMI', this[handle], options);
  },

  /** Sends a signal to a process in the guest; in containers, 1 is its init. @see virDomainSendProcessSignal */
  async sendProcessSignal(
    pid: bigint | number,
    signal: DomainProcessSignal,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainSendProcessSignal', this[handle], pid, signal, options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its guest, mostly by its agent. */
export type DomainGuestMethods = typeof domainGuestMethods;

function timeOf(date: Date): DomainTime {
  const milliseconds = date.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds: BigInt(seconds), nseconds: (milliseconds - seconds * 1000) * 1_000_000 };
}
