/** The devices of a domain, as their XML or as typed objects under the names of their elements. */

import { hintFor } from '../native/option-names.ts';
import type * as config from './index.ts';

/** The devices of a domain, by the names of their elements. */
export interface DeviceElementMap {
  /** A disk, or a CD-ROM or floppy drive. */
  disk: config.DomainDisk;
  /** A controller of other devices: PCI, SCSI, USB, virtio-serial … */
  controller: config.DomainController;
  /** A lock that is acquired before the guest starts. */
  lease: config.DomainLease;
  /** A folder or file system of the host that is shared with the guest. */
  filesystem: config.DomainFilesystem;
  /** A network interface. */
  interface: config.DomainInterface;
  /** A keyboard, mouse or tablet; or an input device of the host. */
  input: config.DomainInput;
  /** A sound card. */
  sound: config.DomainSound;
  /** An audio backend of the host. */
  audio: config.DomainAudio;
  /** A device of the host that is passed through: PCI, USB, SCSI or mediated. */
  hostdev: config.DomainHostdev;
  /** A display server: VNC, SPICE, D-Bus … */
  graphics: config.DomainGraphics;
  /** A graphics card. */
  video: config.DomainVideo;
  /** A console, paravirtual or serial. */
  console: config.DomainConsole;
  /** A parallel port. */
  parallel: config.DomainParallel;
  /** A serial port. */
  serial: config.DomainSerial;
  /** A channel between a program of the host and one in the guest. */
  channel: config.DomainChannel;
  /** A smart card reader. */
  smartcard: config.DomainSmartcard;
  /** A USB hub. */
  hub: config.DomainHub;
  /** A USB device redirected from the viewer. */
  redirdev: config.DomainRedirdev;
  /** The USB devices that may be redirected. */
  redirfilter: config.DomainRedirfilter;
  /** A random number generator. */
  rng: config.DomainRNG;
  /** A TPM. */
  tpm: config.DomainTPM;
  /** Memory shared between guests. */
  shmem: config.DomainShmem;
  /** Memory as a device: a DIMM, persistent memory, virtio-mem. */
  memory: config.DomainMemory;
  /** A cryptographic accelerator. */
  crypto: config.DomainCrypto;
  /** A watchdog, and the action when the guest no longer resets it. */
  watchdog: config.DomainWatchdog;
  /** The balloon, by which the guest's memory can be changed. */
  memballoon: config.DomainMemballoon;
  /** Non-volatile memory of POWER machines. */
  nvram: config.DomainNvram;
  /** The device by which the guest's kernel reports that it has crashed. */
  panic: config.DomainPanic;
  /** An IOMMU for the guest's own devices. */
  iommu: config.DomainIOMMU;
  /** vsock: sockets between host and guest. */
  vsock: config.DomainVsock;
  /** Persistent storage for the messages of a guest's kernel that crashes. */
  pstore: config.DomainPstore;
}

/** A typed device under the name of its element: `{ disk: { … } }`. */
export type Device<Element extends keyof DeviceElementMap = keyof DeviceElementMap> = {
  [Name in Element]: { [Key in Name]: DeviceElementMap[Name] };
}[Element];

/** A device: its XML, or the typed object under the name of its element: `{ disk: { … } }`. */
export type DeviceXML = string | Device;

/** Returns the document functions of a device element. */
export async function deviceDocument(element: string): Promise<config.ConfigDocument<object> | undefined> {
  const documents = Object.values(await import('./index.ts')) as Partial<config.ConfigDocument<object>>[];
  const found = documents.find(({ root, name }) => root === element && isDevice(name));
  return found as config.ConfigDocument<object> | undefined;
}

/** Returns the names of all device elements. */
export async function deviceElements(): Promise<string[]> {
  const documents = Object.values(await import('./index.ts')) as Partial<config.ConfigDocument<object>>[];
  return documents.flatMap(({ root, name }) => (root && isDevice(name) ? root : []));
}

/** Returns the XML of a device. */
export async function formatDevice(device: DeviceXML): Promise<string> {
  if (typeof device !== 'object' || device === null) return device;
  const entries = Object.entries(device) as [string, object][];
  const [element = '', value] = entries[0] ?? [];
  const document = await deviceDocument(element);
  if (entries.length === 1 && !document?.format)
    throw new TypeError(`${element}: unknown device; ${hintFor(element, await deviceElements())}`);
  if (entries.length !== 1 || !document?.format || !value) {
    throw new TypeError(
      `expected one element's name and its object, such as { disk: { … } }, got { ${entries.map(([name]) => name).join(', ')} }`,
    );
  }
  return document.format(value);
}

/** Returns the typed device of XML; undefined if it cannot be read as one, so that libvirt reports what is wrong with it. */
export async function parseDevice(device: DeviceXML): Promise<Device | undefined> {
  if (typeof device === 'object') return device;
  // Whatever is no text is refused by the call itself.
  if (typeof device !== 'string') return undefined;
  const element = rootName(device);
  const document = await deviceDocument(element);
  try {
    return document && ({ [element]: document.parse(device) } as unknown as Device);
  } catch {
    return undefined;
  }
}

const SPACE = /\s*/y;
const TAG = /<([a-z]+)/y;

/** Returns the name of the root element, after comments and instructions; empty if there is none. */
export function rootName(xml: string): string {
  for (let at = 0; ; ) {
    SPACE.lastIndex = at;
    SPACE.test(xml);
    at = SPACE.lastIndex;
    const close = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : undefined;
    if (close === undefined) {
      TAG.lastIndex = at;
      return TAG.exec(xml)?.[1] ?? '';
    }
    const end = xml.indexOf(close, at + (close === '?>' ? 2 : 4));
    if (end < 0) return '';
    at = end + close.length;
  }
}

/** Whether a document is a device's, by its name: 'DomainDisk', not 'DomainConfig' or 'InterfaceConfig'. */
function isDevice(name: string | undefined): boolean {
  return name !== undefined && /^Domain/.test(name) && !/(Config|Capabilities)$/.test(name);
}
