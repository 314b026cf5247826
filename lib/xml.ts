/** Where libvirt takes a document, a method takes its text or the typed object: one name for each. */
import type * as config from './config/index.ts';

export type DomainXML = string | config.DomainConfig;
export type NetworkXML = string | config.NetworkConfig;
export type NetworkPortXML = string | config.NetworkPortConfig;
export type StoragePoolXML = string | config.StoragePoolConfig;
export type StorageVolXML = string | config.StorageVolConfig;
export type NodeDeviceXML = string | config.NodeDeviceConfig;
export type InterfaceXML = string | config.InterfaceConfig;
export type NWFilterXML = string | config.NWFilterConfig;
export type NWFilterBindingXML = string | config.NWFilterBindingConfig;
export type SecretXML = string | config.SecretConfig;
export type DomainSnapshotXML = string | config.DomainSnapshotConfig;
export type DomainCheckpointXML = string | config.DomainCheckpointConfig;
export type DomainBackupXML = string | config.DomainBackupConfig;
export type CPUXML = string | config.CPUConfig;
export type DomainDiskXML = string | config.DomainDisk;

/** The devices of a domain, by the names of their elements. */
export interface Devices {
  disk: config.DomainDisk;
  controller: config.DomainController;
  lease: config.DomainLease;
  filesystem: config.DomainFilesystem;
  interface: config.DomainInterface;
  input: config.DomainInput;
  sound: config.DomainSound;
  audio: config.DomainAudio;
  hostdev: config.DomainHostdev;
  graphics: config.DomainGraphics;
  video: config.DomainVideo;
  console: config.DomainConsole;
  parallel: config.DomainParallel;
  serial: config.DomainSerial;
  channel: config.DomainChannel;
  smartcard: config.DomainSmartcard;
  hub: config.DomainHub;
  redirdev: config.DomainRedirdev;
  redirfilter: config.DomainRedirfilter;
  rng: config.DomainRNG;
  tpm: config.DomainTPM;
  shmem: config.DomainShmem;
  memory: config.DomainMemory;
  crypto: config.DomainCrypto;
  watchdog: config.DomainWatchdog;
  memballoon: config.DomainMemballoon;
  nvram: config.DomainNvram;
  panic: config.DomainPanic;
  iommu: config.DomainIOMMU;
  vsock: config.DomainVsock;
  pstore: config.DomainPstore;
}

/** A typed device under the name of its element: `{ disk: { … } }`. */
export type Device<Element extends keyof Devices = keyof Devices> = {
  [Name in Element]: { [Key in Name]: Devices[Name] };
}[Element];

/** A device: its text, or the typed object under the name of its element: `{ disk: { … } }`. */
export type DeviceXML = string | Device;

/** The documents of lib/config by their names. */
interface Documents {
  DomainConfig: config.DomainConfig;
  NetworkConfig: config.NetworkConfig;
  NetworkPortConfig: config.NetworkPortConfig;
  StoragePoolConfig: config.StoragePoolConfig;
  StorageVolConfig: config.StorageVolConfig;
  StoragePoolCapabilities: config.StoragePoolCapabilities;
  NodeDeviceConfig: config.NodeDeviceConfig;
  InterfaceConfig: config.InterfaceConfig;
  NWFilterConfig: config.NWFilterConfig;
  NWFilterBindingConfig: config.NWFilterBindingConfig;
  SecretConfig: config.SecretConfig;
  DomainSnapshotConfig: config.DomainSnapshotConfig;
  DomainCheckpointConfig: config.DomainCheckpointConfig;
  DomainBackupConfig: config.DomainBackupConfig;
  Capabilities: config.Capabilities;
  DomainCapabilities: config.DomainCapabilities;
  CPUConfig: config.CPUConfig;
  SysinfoConfig: config.SysinfoConfig;
  DomainDisk: config.DomainDisk;
}

/** Reading and writing documents takes tables that a program of strings never needs, so they are loaded when first used. */
async function documentNamed<Name extends keyof Documents>(
  name: Name,
): Promise<config.ConfigDocument<Documents[Name]>> {
  const documents = await import('./config/index.ts');
  return documents[name] as unknown as config.ConfigDocument<Documents[Name]>;
}

/** The text of a document. Anything but an object is passed on as it is: the call itself says what it wants. */
export async function formatXML<Name extends keyof Documents>(
  name: Name,
  document: string | Documents[Name],
): Promise<string> {
  if (typeof document !== 'object' || document === null) return document;
  return (await documentNamed(name)).format(document);
}

export async function parseXML<Name extends keyof Documents>(name: Name, xml: string): Promise<Documents[Name]> {
  return (await documentNamed(name)).parse(xml);
}

/** The functions for the devices of an element's name. */
export async function deviceDocument(element: string): Promise<config.ConfigDocument<object> | undefined> {
  const documents = Object.values(await import('./config/index.ts')) as Partial<config.ConfigDocument<object>>[];
  const found = documents.find(({ root, name }) => root === element && name !== undefined && !documentNames.has(name));
  return found as config.ConfigDocument<object> | undefined;
}

/** The text of a device. */
export async function formatDevice(device: DeviceXML): Promise<string> {
  if (typeof device !== 'object' || device === null) return device;
  const entries = Object.entries(device) as [string, object][];
  const [element = '', value] = entries[0] ?? [];
  const document = await deviceDocument(element);
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
  const [, element = ''] = /^(?:\s|<\?.*?\?>|<!--.*?-->)*<([a-z]+)/s.exec(device) ?? [];
  const document = await deviceDocument(element);
  try {
    return document && ({ [element]: document.parse(device) } as unknown as Device);
  } catch {
    return undefined;
  }
}

/** Documents whose root is called as a device: `<interface>` is one of a host, too. */
const documentNames = new Set<string>(['InterfaceConfig'] satisfies (keyof Documents)[]);
