/** The devices of a domain, as their XML or as typed objects under the names of their elements. */

import { hintFor } from '../native/option-names.ts';
import type * as config from './index.ts';

/** The devices of a domain, by the names of their elements. */
export interface DeviceElementMap {
  /** A disk, or a drive for discs. */
  disk: config.DomainDisk;
  /** What other devices hang on: a PCI bus or bridge, a SCSI, USB or virtio-serial controller. */
  controller: config.DomainController;
  /** A lock that a guest takes before it starts. */
  lease: config.DomainLease;
  /** A folder, or a file system, of the host. */
  filesystem: config.DomainFilesystem;
  /** A network interface. */
  interface: config.DomainInterface;
  /** A keyboard, a mouse, a tablet; or one of the host. */
  input: config.DomainInput;
  /** A sound card. */
  sound: config.DomainSound;
  /** The output of sound on the host. */
  audio: config.DomainAudio;
  /** A device of the host that the guest gets for itself: PCI, USB, SCSI, a mediated one. */
  hostdev: config.DomainHostdev;
  /** How its screens can be seen: VNC, SPICE, D-Bus … */
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
  /** A reader of smart cards. */
  smartcard: config.DomainSmartcard;
  /** A USB hub. */
  hub: config.DomainHub;
  /** A USB device of the viewer of its screen. */
  redirdev: config.DomainRedirdev;
  /** Which USB devices may be redirected. */
  redirfilter: config.DomainRedirfilter;
  /** A source of entropy. */
  rng: config.DomainRNG;
  /** A trusted platform module. */
  tpm: config.DomainTPM;
  /** Memory that guests share. */
  shmem: config.DomainShmem;
  /** Memory as a device: a DIMM, persistent memory, virtio-mem. */
  memory: config.DomainMemory;
  /** An accelerator of ciphers. */
  crypto: config.DomainCrypto;
  /** A watchdog, and what becomes of a guest that does not feed it. */
  watchdog: config.DomainWatchdog;
  /** The balloon that its memory is changed by. */
  memballoon: config.DomainMemballoon;
  /** Non-volatile memory of POWER machines. */
  nvram: config.DomainNvram;
  /** The device by which the guest's kernel reports that it has crashed. */
  panic: config.DomainPanic;
  /** An IOMMU for the guest's own devices. */
  iommu: config.DomainIOMMU;
  /** Sockets between host and guest. */
  vsock: config.DomainVsock;
  /** Where the guest's kernel keeps its last messages over a crash. */
  pstore: config.DomainPstore;
}

/** A typed device under the name of its element: `{ disk: { … } }`. */
export type Device<Element extends keyof DeviceElementMap = keyof DeviceElementMap> = {
  [Name in Element]: { [Key in Name]: DeviceElementMap[Name] };
}[Element];

/** A device: its text, or the typed object under the name of its element: `{ disk: { … } }`. */
export type DeviceXML = string | Device;

/** The functions for the devices of an element's name. */
export async function deviceDocument(element: string): Promise<config.ConfigDocument<object> | undefined> {
  const documents = Object.values(await import('./index.ts')) as Partial<config.ConfigDocument<object>>[];
  const found = documents.find(({ root, name }) => root === element && isDevice(name));
  return found as config.ConfigDocument<object> | undefined;
}

/** The names of devices' elements. */
export async function deviceElements(): Promise<string[]> {
  const documents = Object.values(await import('./index.ts')) as Partial<config.ConfigDocument<object>>[];
  return documents.flatMap(({ root, name }) => (root && isDevice(name) ? root : []));
}

/** The text of a device. */
export async function formatDevice(device: DeviceXML): Promise<string> {
  if (typeof device !== 'object' || device === null) return device;
  const entries = Object.entries(device) as [string, object][];
  const [element = '', value] = entries[0] ?? [];
  const document = await deviceDocument(element);
  if (entries.length === 1 && !document?.format)
    throw new TypeError(`${element}: unknown device; ${hintFor(element, await deviceElements())}`);
  if (entries.length !== 1 || !document?.format || !value) {
    throw new TypeError(
      `a device is one element's name and its object, as { disk: { … } }, not { ${entries.map(([name]) => name).join(', ')} }`,
    );
  }
  return document.format(value);
}

/** The typed device of a text; nothing, if it is no device's: libvirt says then what is wrong with it. */
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

/** The name of the root element, after comments and instructions; empty, if there is none or it is no device's. */
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
