/**
 * Where libvirt takes a document, a method takes its XML or the typed object: one type for each, and the conversion both ways. The tables
 * that it takes are loaded when first used, since a program of strings never needs them.
 */

import type * as config from './index.ts';

/** A domain's configuration: its XML, or the typed object. */
export type DomainXML = string | config.DomainConfig;
/** A network's configuration: its XML, or the typed object. */
export type NetworkXML = string | config.NetworkConfig;
/** A network port: its XML, or the typed object. */
export type NetworkPortXML = string | config.NetworkPortConfig;
/** A storage pool's configuration: its XML, or the typed object. */
export type StoragePoolXML = string | config.StoragePoolConfig;
/** A volume's description: its XML, or the typed object. */
export type StorageVolXML = string | config.StorageVolConfig;
/** A device of the host: its XML, or the typed object. */
export type NodeDeviceXML = string | config.NodeDeviceConfig;
/** The configuration of an interface of the host: its XML, or the typed object. */
export type InterfaceXML = string | config.InterfaceConfig;
/** A network filter's rules: its XML, or the typed object. */
export type NWFilterXML = string | config.NWFilterConfig;
/** A network filter at work on a device: its XML, or the typed object. */
export type NWFilterBindingXML = string | config.NWFilterBindingConfig;
/** What describes a secret: its XML, or the typed object. */
export type SecretXML = string | config.SecretConfig;
/** A snapshot's description: its XML, or the typed object. */
export type DomainSnapshotXML = string | config.DomainSnapshotConfig;
/** A checkpoint's description: its XML, or the typed object. */
export type DomainCheckpointXML = string | config.DomainCheckpointConfig;
/** A backup job: its XML, or the typed object. */
export type DomainBackupXML = string | config.DomainBackupConfig;
/** A CPU's description: its XML, or the typed object. */
export type CPUXML = string | config.CPUConfig;
/** A disk of a domain: its XML, or the typed object. */
export type DomainDiskXML = string | config.DomainDisk;

/** The documents of lib/config by their names. */
export interface Documents {
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

async function documentNamed<Name extends keyof Documents>(
  name: Name,
): Promise<config.ConfigDocument<Documents[Name]>> {
  const documents = await import('./index.ts');
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

/** Reads a document into its typed object. @throws {XmlError} when it cannot be read. */
export async function parseXML<Name extends keyof Documents>(name: Name, xml: string): Promise<Documents[Name]> {
  return (await documentNamed(name)).parse(xml);
}
