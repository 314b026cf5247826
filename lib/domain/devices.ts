/** A domain's devices: plugging them, its network interfaces, and what is on its screen, keyboard and consoles. */
import type { Duplex, Readable } from 'node:stream';
import type { DeviceElementMap, DeviceXML } from '../config/device.ts';
import { type CallOptions, call } from '../core/call.ts';
import { flagRows } from '../core/flag-options.ts';
import { handle } from '../core/object.ts';
import { callRows, check, optionsOf } from '../core/options.ts';
import { attach, type DetachOptions, type DeviceChange, type DeviceEdit, detach, update } from '../devices/change.ts';
import type { ChangeOptions } from '../devices/places.ts';
import type { DeviceSelector } from '../devices/selector.ts';
import type {
  DomainChannelFlags,
  DomainConsoleFlags,
  DomainGraphicsReloadType,
  DomainInterfaceAddressesSource,
  DomainModificationImpact,
  DomainOpenGraphicsFlags,
  DomainProcessSignal,
  KeycodeSet,
  NoFlags,
  TypedParameterFlags,
} from '../native/generated/enums.ts';
import type { DomainAnnounceInterfaceParameters, DomainInterfaceParameters } from '../native/generated/parameters.ts';
import type { DomainInterface, DomainInterfaceStats } from '../native/generated/structs.ts';
import { duplexOf, readableOf, StreamHandle } from '../streams/stream.ts';
import { DomainBlock } from './block.ts';
import { consoleLeaves, consolesLeft, inTurn } from './turns.ts';

/** What a screen shows, as an image. */
export interface Screenshot {
  /** Such as 'image/png' or 'image/x-portable-pixmap'. */
  mimeType: string;
  /** The image's bytes. */
  stream: Readable;
}

const consoleOptions = optionsOf<DomainConsoleFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainConsoleFlags>('DomainConsoleFlags'),
});
const channelOptions = optionsOf<DomainChannelFlags & CallOptions>({
  ...callRows,
  ...flagRows<DomainChannelFlags>('DomainChannelFlags'),
});
const screenshotOptions = optionsOf<NoFlags & CallOptions>({ ...callRows, ...flagRows<NoFlags>() });

export abstract class DomainDevices extends DomainBlock {
  // A device is its XML, or an object under the name of its element: `{ disk: { type: 'file', … } }`. Where nothing is said of `live`,
  // `config` or `current`, a change is made in the running guest, if it runs, and in the definition, if there is one.

  /**
   * Plugs a device in: into the running guest, its definition, or both.
   *
   * @returns The device as it is there now.
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
   * Unplugs a device, and waits until the running guest has let go of it; only then it leaves the definition.
   *
   * @param device Its description, or what tells it from the others: `{ target: 'vdb' }`, `{ alias }`, `{ mac }`, `{ address }` on the
   * guest's PCI bus, `{ hostAddress }` of a device that is passed through.
   * @returns The device as it was.
   * @throws {DeviceRemovalError} when the guest refuses, or does not let go of it in time.
   * @throws {DeviceSelectionError} when there is no such device, or more than one.
   * @see virDomainDetachDeviceAlias
   * @see virDomainDetachDeviceFlags
   */
  detachDevice(device: DeviceXML | DeviceSelector, options: DetachOptions = {}): Promise<DeviceChange> {
    return detach(this, device, options);
  }

  /**
   * Changes a device: a CD-ROM's medium, an interface's link … A whole description takes the place of the device that it is like;
   * an edit is applied to the device as it is, in the running guest and in the definition each.
   *
   * @example await domain.updateDevice({ target: 'sda' }, ({ disk }) => { delete disk!.source });
   * @returns What the hypervisor was given.
   * @throws {DeviceSelectionError} when there is no such device, or more than one.
   * @see virDomainUpdateDeviceFlags
   */
  updateDevice(device: DeviceXML, options?: ChangeOptions): Promise<DeviceChange>;
  updateDevice(device: DeviceSelector, edit: DeviceEdit, options?: ChangeOptions): Promise<DeviceChange>;
  updateDevice(
    device: DeviceXML | DeviceSelector,
    edit: DeviceEdit | ChangeOptions = {},
    options: ChangeOptions = {},
  ): Promise<DeviceChange> {
    return typeof edit === 'function' ? update(this, device, edit, options) : update(this, device, undefined, edit);
  }

  // ---------------------------------------------------------------------------------------------- network interfaces

  // Everywhere, `device` is the host's name of an interface, such as 'vnet3', or its MAC address.

  /** Bytes, packets, errors and drops of an interface; -1 where the hypervisor does not count. @see virDomainInterfaceStats */
  interfaceStats(device: string, options?: CallOptions): Promise<DomainInterfaceStats> {
    return call('virDomainInterfaceStats', this[handle], device, options);
  }

  /** The limits of an interface: averages and peaks in KiB/s, bursts in KiB. @see virDomainGetInterfaceParameters */
  getInterfaceParameters(
    device: string,
    options: DomainModificationImpact & TypedParameterFlags & CallOptions = {},
  ): Promise<DomainInterfaceParameters> {
    return call('virDomainGetInterfaceParameters', this[handle], device, options);
  }

  /**
   * Limits an interface: averages and peaks in KiB/s, bursts in KiB; an average of 0 removes a limit.
   *
   * @see virDomainSetInterfaceParameters
   */
  async setInterfaceParameters(
    device: string,
    parameters: DomainInterfaceParameters,
    options: DomainModificationImpact & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetInterfaceParameters', this[handle], device, parameters, options);
  }

  /**
   * The guest's addresses.
   *
   * @param source Who is asked: the 'lease' of libvirt's DHCP server, the guest's 'agent', or the host's 'arp' table.
   * @see virDomainInterfaceAddresses
   */
  interfaceAddresses(
    source: DomainInterfaceAddressesSource = 'lease',
    options?: NoFlags & CallOptions,
  ): Promise<DomainInterface[]> {
    return call('virDomainInterfaceAddresses', this[handle], source, options);
  }

  /**
   * Has the guest's addresses announced to the network, as after a migration.
   *
   * @param device The alias of an interface; all, without it.
   * @see virDomainAnnounceInterface
   */
  async announceInterface(
    device?: string | null,
    parameters: DomainAnnounceInterfaceParameters = {},
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainAnnounceInterface', this[handle], device ?? null, parameters, options);
  }

  // ---------------------------------------------------------------------------------------------- consoles and channels

  /**
   * Opens its console: what the guest prints can be read, what is written is typed in.
   *
   * @param device The alias of a console or serial device; without it, the first one.
   * @see virDomainOpenConsole
   */
  async openConsole(device?: string | null, options: DomainConsoleFlags & CallOptions = {}): Promise<Duplex> {
    check(consoleOptions, options, 'the options of openConsole()');
    const stream = await this.#lineTo(options);
    return stream.opened(call('virDomainOpenConsole', this[handle], device ?? null, stream[handle], options), duplexOf);
  }

  /**
   * Opens the host's end of a channel.
   *
   * @param name The alias or the target name of a channel; without it, the first one.
   * @see virDomainOpenChannel
   */
  async openChannel(name?: string | null, options: DomainChannelFlags & CallOptions = {}): Promise<Duplex> {
    check(channelOptions, options, 'the options of openChannel()');
    const stream = await this.#lineTo(options);
    return stream.opened(call('virDomainOpenChannel', this[handle], name ?? null, stream[handle], options), duplexOf);
  }

  /** A stream to a console or a channel. */
  async #lineTo(options: CallOptions): Promise<StreamHandle> {
    await consolesLeft(this, options);
    return StreamHandle.create(this.connection, options, {
      end: (end) => inTurn(this, 'console', end),
      leave: (gone) => consoleLeaves(this, gone),
    });
  }

  // ---------------------------------------------------------------------------------------------- screen and keyboard

  /** What a screen shows now. Read the stream to its end, or destroy it. @see virDomainScreenshot */
  async screenshot(screen = 0, options?: NoFlags & CallOptions): Promise<Screenshot> {
    if (options !== undefined) check(screenshotOptions, options, 'the options of screenshot()');
    const handle_ = await StreamHandle.create(this.connection, { signal: options?.signal });
    const taking = call('virDomainScreenshot', this[handle], handle_[handle], screen, options);
    const stream = await handle_.opened(taking, readableOf);
    return { mimeType: await taking, stream };
  }

  /**
   * Connects a socket to its VNC or SPICE server, as a client that connected over the network. Only on the host itself.
   *
   * @param file The descriptor of a connected UNIX socket's other end; it is passed on, and stays open here.
   * @see virDomainOpenGraphics
   */
  async openGraphics(index: number, file: number, options: DomainOpenGraphicsFlags & CallOptions = {}): Promise<void> {
    await call('virDomainOpenGraphics', this[handle], index, file, options);
  }

  /**
   * The descriptor of a new connection to its VNC or SPICE server, which belongs to the caller: `new Socket({ fd })` or closing it
   * is up to them. Only on the host itself.
   *
   * @see virDomainOpenGraphicsFD
   */
  openGraphicsFD(index: number, options: DomainOpenGraphicsFlags & CallOptions = {}): Promise<number> {
    return call('virDomainOpenGraphicsFD', this[handle], index, options);
  }

  /** Has its graphics server read its certificates again. @see virDomainGraphicsReload */
  async graphicsReload(type: DomainGraphicsReloadType = 'any', options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainGraphicsReload', this[handle], type, options);
  }

  /**
   * Presses keys together, and lets them go.
   *
   * @param keys At most 16 codes of the set.
   * @param options `codeset`, 'linux' at first; `holdTime` in ms.
   * @see virDomainSendKey
   */
  async sendKey(
    keys: readonly number[],
    options: NoFlags & CallOptions & { codeset?: KeycodeSet; holdTime?: number } = {},
  ): Promise<void> {
    const { codeset = 'linux', holdTime = 0, ...rest } = options;
    await call('virDomainSendKey', this[handle], codeset, holdTime, keys, rest);
  }

  /** Sends the guest a non-maskable interrupt. @see virDomainInjectNMI */
  async injectNMI(options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainInjectNMI', this[handle], options);
  }

  /** Sends a signal to a process in the guest; in containers, 1 is its init. @see virDomainSendProcessSignal */
  async sendProcessSignal(
    pid: bigint | number,
    signal: DomainProcessSignal,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virDomainSendProcessSignal', this[handle], pid, signal, options);
  }
}
