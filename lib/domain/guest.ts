/** What a domain's guest is asked for and told, mostly through the agent that runs in it; and its security. */
import { types } from 'node:util';
import { type CallOptions, call } from '../core/call.ts';
import { orOlder } from '../core/fallback.ts';
import { handle } from '../core/object.ts';
import type {
  DomainAgentResponseTimeout,
  DomainAuthorizedSSHKeysSetFlags,
  DomainGuestInfoTypes,
  DomainSetTimeFlags,
  DomainSetUserPasswordFlags,
  NoFlags,
} from '../native/generated/enums.ts';
import type { DomainLaunchSecurityParameters } from '../native/generated/parameters.ts';
import type { DomainFSInfo, SecurityLabel } from '../native/generated/structs.ts';
import { type DomainGuestInfo, guestInfoOf } from './guest-info.ts';
import { DomainMigration } from './migration.ts';

/** A point in time: seconds since 1970, and nanoseconds. */
export interface DomainTime {
  /** Since 1970. */
  seconds: bigint;
  /** Nanoseconds beyond them. */
  nseconds: number;
}

export abstract class DomainGuest extends DomainMigration {
  /**
   * What the guest tells of itself: its system, users, file systems, disks, interfaces, load …
   *
   * @param which Everything that the agent knows, without it. What is asked for and cannot be told is an error.
   * @see virDomainGetGuestInfo
   */
  async getGuestInfo(which: DomainGuestInfoTypes = {}, options?: NoFlags & CallOptions): Promise<DomainGuestInfo> {
    return guestInfoOf(await call('virDomainGetGuestInfo', this[handle], which, options));
  }

  /** The guest's clock. @see virDomainGetTime */
  getTime(options?: NoFlags & CallOptions): Promise<DomainTime> {
    return call('virDomainGetTime', this[handle], options);
  }

  /**
   * Sets the guest's clock.
   *
   * @param time A point in time; a Date; or undefined with `sync`, for what its hardware clock says.
   * @see virDomainSetTime
   */
  async setTime(time: DomainTime | Date | undefined, options: DomainSetTimeFlags & CallOptions = {}): Promise<void> {
    const { seconds, nseconds } = types.isDate(time) ? timeOf(time) : (time ?? { seconds: 0n, nseconds: 0 });
    await call('virDomainSetTime', this[handle], seconds, nseconds, options);
  }

  /** How long (seconds) the agent may take to answer: a number, 'block' for ever, 'nowait', or 'default'. @see virDomainAgentSetResponseTimeout */
  async agentSetResponseTimeout(timeout: DomainAgentResponseTimeout, options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainAgentSetResponseTimeout', this[handle], timeout, options);
  }

  // ---------------------------------------------------------------------------------------------- file systems

  /** What is mounted in the guest, and on which of its disks. @see virDomainGetFSInfo */
  getFSInfo(options?: NoFlags & CallOptions): Promise<DomainFSInfo[]> {
    return call('virDomainGetFSInfo', this[handle], options);
  }

  /**
   * Has the guest write out its file systems and then hold all writes, as a copy of a disk needs it.
   *
   * @param mountPoints All, without them.
   * @returns How many it froze.
   * @see virDomainFSFreeze
   */
  fsFreeze(mountPoints: readonly string[] = [], options?: NoFlags & CallOptions): Promise<number> {
    return call('virDomainFSFreeze', this[handle], mountPoints, options);
  }

  /** Lets it write again. @returns How many it thawed. @see virDomainFSThaw */
  fsThaw(mountPoints: readonly string[] = [], options?: NoFlags & CallOptions): Promise<number> {
    return call('virDomainFSThaw', this[handle], mountPoints, options);
  }

  /**
   * Has the guest tell its disks what it no longer uses.
   *
   * @param mountPoint All, without it.
   * @param minimum Free ranges shorter than so many bytes are left.
   * @see virDomainFSTrim
   */
  async fsTrim(
    mountPoint?: string | null,
    minimum: bigint | number = 0,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainFSTrim', this[handle], mountPoint ?? null, minimum, options);
  }

  // ---------------------------------------------------------------------------------------------- users

  /** Sets a user's password in the guest. It appears in no error or trace. @see virDomainSetUserPassword */
  async setUserPassword(
    user: string,
    password: string,
    options: DomainSetUserPasswordFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetUserPassword', this[handle], user, password, options);
  }

  /** The public keys that a user of the guest can log in with. @see virDomainAuthorizedSSHKeysGet */
  authorizedSSHKeysGet(user: string, options?: NoFlags & CallOptions): Promise<string[]> {
    return call('virDomainAuthorizedSSHKeysGet', this[handle], user, options);
  }

  /** Replaces those keys, or with a flag adds or removes some. @see virDomainAuthorizedSSHKeysSet */
  async authorizedSSHKeysSet(
    user: string,
    keys: readonly string[],
    options: DomainAuthorizedSSHKeysSetFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainAuthorizedSSHKeysSet', this[handle], user, keys, options);
  }

  // ---------------------------------------------------------------------------------------------- security

  /** The first of its security labels. @see virDomainGetSecurityLabel */
  getSecurityLabel(options?: CallOptions): Promise<SecurityLabel> {
    return call('virDomainGetSecurityLabel', this[handle], options);
  }

  /**
   * Its labels, one for each security model of the host.
   *
   * @see virDomainGetSecurityLabelList
   * @see virDomainGetSecurityLabel
   */
  getSecurityLabelList(options?: CallOptions): Promise<SecurityLabel[]> {
    return orOlder(
      () => call('virDomainGetSecurityLabelList', this[handle], options),
      async () => [await call('virDomainGetSecurityLabel', this[handle], options)],
    );
  }

  /** What its encrypted memory is measured to be, and under which policy. @see virDomainGetLaunchSecurityInfo */
  getLaunchSecurityInfo(options?: NoFlags & CallOptions): Promise<DomainLaunchSecurityParameters> {
    return call('virDomainGetLaunchSecurityInfo', this[handle], options);
  }

  /** Puts a secret into its encrypted memory before it starts. It appears in no error or trace. @see virDomainSetLaunchSecurityState */
  async setLaunchSecurityState(
    parameters: DomainLaunchSecurityParameters<bigint | number>,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainSetLaunchSecurityState', this[handle], parameters, options);
  }
}

function timeOf(date: Date): DomainTime {
  const milliseconds = date.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds: BigInt(seconds), nseconds: (milliseconds - seconds * 1000) * 1_000_000 };
}
