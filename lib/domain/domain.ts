/** A domain: what it is, its statistics, its devices and its events; what else it can do is in methods/. */

import { type Described, described } from '../config/described.ts';
import type { DeviceElementMap, DeviceXML } from '../config/device.ts';
import type { DomainConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { withFallback } from '../core/fallback.ts';
import { type Identified, identified, type Named, named } from '../core/identity.ts';
import { ConnectedObject, discard, handle } from '../core/object.ts';
import { attach } from '../devices/attach.ts';
import { type DetachOptions, detach } from '../devices/detach.ts';
import type { DeviceChange, DeviceEdit } from '../devices/device-change.ts';
import type { ChangeOptions } from '../devices/scope.ts';
import type { DeviceSelector } from '../devices/selector.ts';
import { update } from '../devices/update.ts';
import { type ObjectEvents, objectEvents } from '../events/object-events.ts';
import type {
  ConnectGetAllDomainStatsFlags,
  DomainGetHostnameFlags,
  DomainMessageType,
  DomainMetadataType,
  DomainModificationImpact,
  DomainStatsTypes,
  DomainXMLFlags,
  NoFlags,
} from '../native/generated/enums.ts';
import type { DomainControlInfo, DomainInfo } from '../native/generated/structs.ts';
import { composeStats } from './composed-stats.ts';
import { type ControlDomainOptions, isControlDomain, protecting } from './control-domain.ts';
import { type DomainBackupMethods, domainBackupMethods } from './methods/backup.ts';
import { type DomainBlockMethods, domainBlockMethods } from './methods/block.ts';
import { type DomainConsoleMethods, domainConsoleMethods } from './methods/consoles.ts';
import { type DomainCPUMethods, domainCPUMethods } from './methods/cpu.ts';
import { type DomainDisplayMethods, domainDisplayMethods } from './methods/display.ts';
import { type DomainGuestMethods, domainGuestMethods } from './methods/guest.ts';
import { type DomainInterfaceMethods, domainInterfaceMethods } from './methods/interfaces.ts';
import { type DomainJobMethods, domainJobMethods } from './methods/jobs.ts';
import { type DomainLifeCycleMethods, domainLifeCycleMethods } from './methods/life-cycle.ts';
import { type DomainLxcMethods, domainLxcMethods } from './methods/lxc.ts';
import { type DomainMemoryMethods, domainMemoryMethods } from './methods/memory.ts';
import { type DomainMigrationMethods, domainMigrationMethods } from './methods/migration.ts';
import { type DomainQemuMethods, domainQemuMethods } from './methods/qemu.ts';
import { type DomainSavingMethods, domainSavingMethods } from './methods/saving.ts';
import { type DomainSecurityMethods, domainSecurityMethods } from './methods/security.ts';
import { type DomainSnapshotMethods, domainSnapshotMethods } from './methods/snapshots.ts';
import { type DomainStateAndReason, stateAndReason } from './state.ts';
import { type DomainStats, statsOf } from './stats.ts';

/** A virtual machine, or a container, running or only defined. */
export class Domain extends ConnectedObject<'Domain'> {
  /**
   * Whether it is Domain 0 of Xen: the host itself, with the drivers and the programs that manage the guests. listAllDomains() leaves it
   * out, and methods that would end or damage it reject with a ControlDomainError, both unless their option `controlDomain` is true.
   */
  get isControlDomain(): boolean {
    return isControlDomain(this);
  }

  /** Returns the hypervisor's number for it while it runs; otherwise undefined. @see virDomainGetID */
  async getID(options?: CallOptions): Promise<number | undefined> {
    const id = await call('virDomainGetID', this[handle], options);
    return id === 0xffffffff ? undefined : id;
  }

  /** Returns the state, memory (KiB), virtual CPUs and CPU time (ns). @see virDomainGetInfo */
  getInfo(options?: CallOptions): Promise<DomainInfo> {
    return call('virDomainGetInfo', this[handle], options);
  }

  /** Returns the state and its reason. @see virDomainGetState */
  async getState(options?: NoFlags & CallOptions): Promise<DomainStateAndReason> {
    const { state, reason } = await call('virDomainGetState', this[handle], options);
    return stateAndReason(state, reason);
  }

  /** Returns whether it runs, or is suspended. @see virDomainIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virDomainIsActive', this[handle], options);
  }

  /** Returns whether it stays defined when it stops. @see virDomainIsPersistent */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return call('virDomainIsPersistent', this[handle], options);
  }

  /** Returns whether its live configuration differs from its definition. @see virDomainIsUpdated */
  isUpdated(options?: CallOptions): Promise<boolean> {
    return call('virDomainIsUpdated', this[handle], options);
  }

  /**
   * Returns its configuration as XML: of the running guest, if it runs; with `inactive` the one for its next start. Passwords only with
   * `secure`, which a read-only connection is refused (VIR_ERR_OPERATION_DENIED).
   *
   * @see virDomainGetXMLDesc
   */
  getXMLDesc(options: DomainXMLFlags & CallOptions = {}): Promise<string> {
    return call('virDomainGetXMLDesc', this[handle], options);
  }

  /** Returns the type of its operating system, such as 'hvm', 'xen' or 'exe'. @see virDomainGetOSType */
  getOSType(options?: CallOptions): Promise<string> {
    return call('virDomainGetOSType', this[handle], options);
  }

  /** Returns the guest's own host name, from its DHCP lease or its agent. @see virDomainGetHostname */
  getHostname(options: DomainGetHostnameFlags & CallOptions = {}): Promise<string> {
    return call('virDomainGetHostname', this[handle], options);
  }

  /**
   * Returns the state of the control channel to its hypervisor: 'ok', or occupied by a job or a monitor command, and for how long (ms).
   *
   * @see virDomainGetControlInfo
   */
  getControlInfo(options?: NoFlags & CallOptions): Promise<DomainControlInfo> {
    return call('virDomainGetControlInfo', this[handle], options);
  }

  /** Returns warnings: deprecated features that it uses, taints, I/O errors. @see virDomainGetMessages */
  getMessages(options: DomainMessageType & CallOptions = {}): Promise<string[]> {
    return call('virDomainGetMessages', this[handle], options);
  }

  /**
   * Returns its title, its description, or a custom element.
   *
   * @param uri The namespace of an 'element'.
   * @throws {LibvirtError} VIR_ERR_NO_DOMAIN_METADATA if there is none.
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
   * Sets its title, its description, or a custom element.
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

  /** Renames it; it must not run. `name` of this object keeps the old name. @see virDomainRename */
  async rename(name: string, options: NoFlags & ControlDomainOptions & CallOptions = {}): Promise<void> {
    await call('virDomainRename', this[handle], name, protecting(this, 'rename', options));
  }

  /**
   * Returns its statistics: those selected, or all that the hypervisor has. Where the driver has no call for them, they are composed of
   * its other calls, and `composed` of the result says which.
   *
   * @param options `nowait`: incomplete rather than late; `backing`: each image of its disks' backing chains; `enforceStats`: an
   * error rather than an incomplete answer.
   * @see virDomainListGetStats
   * @see virDomainGetInfo
   */
  async getStats(
    which: DomainStatsTypes = {},
    options: ConnectGetAllDomainStatsFlags & CallOptions = {},
  ): Promise<DomainStats> {
    return withFallback(
      async () => {
        const records = await call('virDomainListGetStats', [this[handle]], which, options);
        for (const { dom } of records) discard(dom);
        return statsOf(this, records[0]?.params ?? {});
      },
      async (refusal) => (await composeStats([this], which, options, refusal))[0] ?? statsOf(this, {}),
    );
  }

  // ---------------------------------------------------------------------------------------------- devices

  // A device is its XML, or an object under the name of its element: `{ disk: { type: 'file', … } }`. Without `live`, `config`
  // or `current`, the running guest is changed, if there is one, and the definition, if there is one.

  /**
   * Plugs a device in: into the running guest, its definition, or both.
   *
   * @returns The device as it is now.
   * @see virDomainAttachDeviceFlags
   */
  attachDevice<Element extends keyof DeviceElementMap>(
    device: { [Name in Element]: DeviceElementMap[Name] },
    options?: ChangeOptions,
  ): Promise<DeviceChange<Element>>;
  attachDevice(device: DeviceXML, options?: ChangeOptions): Promise<DeviceChange>;
  attachDevice(device: DeviceXML | object, options: ChangeOptions = {}): Promise<DeviceChange> {
    return attach(this, device as DeviceXML, options);
  }

  /**
   * Unplugs a device, and waits until the running guest has released it; only then it is removed from the definition.
   *
   * @param device Its description, or a selector: `{ target: 'vdb' }`, `{ alias }`, `{ mac }`, `{ address }` on the
   * guest's PCI bus, `{ hostAddress }` of a device that is passed through.
   * @returns The device as it was.
   * @throws {DeviceRemovalError} if the guest refuses, or does not release it in time.
   * @throws {DeviceSelectionError} if there is no such device, or more than one.
   * @see virDomainDetachDeviceAlias
   * @see virDomainDetachDeviceFlags
   */
  async detachDevice(
    device: DeviceXML | DeviceSelector,
    options: DetachOptions & ControlDomainOptions = {},
  ): Promise<DeviceChange> {
    return detach(this, device, protecting(this, 'detachDevice', options));
  }

  /**
   * Changes a device: a CD-ROM's medium, an interface's link … A whole description replaces the matching device; an edit is applied
   * to the device as it is, separately in the running guest and in the definition.
   *
   * @example await domain.updateDevice({ target: 'sda' }, ({ disk }) => { delete disk!.source });
   * @returns The description that was sent to the hypervisor.
   * @throws {DeviceSelectionError} if there is no such device, or more than one.
   * @see virDomainUpdateDeviceFlags
   */
  updateDevice(device: DeviceXML, options?: ChangeOptions & ControlDomainOptions): Promise<DeviceChange>;
  updateDevice(
    device: DeviceSelector,
    edit: DeviceEdit,
    options?: ChangeOptions & ControlDomainOptions,
  ): Promise<DeviceChange>;
  async updateDevice(
    device: DeviceXML | DeviceSelector,
    edit: DeviceEdit | (ChangeOptions & ControlDomainOptions) = {},
    options: ChangeOptions & ControlDomainOptions = {},
  ): Promise<DeviceChange> {
    const [change, given] = typeof edit === 'function' ? [edit, options] : [undefined, edit];
    return update(this, device, change, protecting(this, 'updateDevice', given));
  }
}

export interface Domain
  extends Named,
    Identified,
    Described<DomainConfig, DomainXMLFlags & CallOptions>,
    ObjectEvents<'Domain'>,
    DomainBackupMethods,
    DomainBlockMethods,
    DomainCPUMethods,
    DomainConsoleMethods,
    DomainDisplayMethods,
    DomainGuestMethods,
    DomainInterfaceMethods,
    DomainJobMethods,
    DomainLifeCycleMethods,
    DomainLxcMethods,
    DomainMemoryMethods,
    DomainMigrationMethods,
    DomainQemuMethods,
    DomainSavingMethods,
    DomainSecurityMethods,
    DomainSnapshotMethods {}

assemble(
  Domain,
  named,
  identified,
  described('DomainConfig'),
  objectEvents,
  domainBackupMethods,
  domainBlockMethods,
  domainCPUMethods,
  domainConsoleMethods,
  domainDisplayMethods,
  domainGuestMethods,
  domainInterfaceMethods,
  domainJobMethods,
  domainLifeCycleMethods,
  domainLxcMethods,
  domainMemoryMethods,
  domainMigrationMethods,
  domainQemuMethods,
  domainSavingMethods,
  domainSecurityMethods,
  domainSnapshotMethods,
);
