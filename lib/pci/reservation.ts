/**
 * Reserves a PCI function on its host, so that only one of any number of programs, on any machines, gets it.
 *
 * All of them share the host's libvirt. A reservation is a libvirt network with this one function; network names are unique, so creating it
 * is atomic. `virsh net-list` shows it. It survives a restart of the daemon, but not of the host.
 */
import { readFileSync } from 'node:fs';
import type { NetworkConfig, XmlElement } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import type { PciAddress } from '../core/pci-address.ts';
import type { Network } from '../network/network.ts';

const namespace = 'urn:libvirt-native:claim';

/** The process that holds a reservation. */
export interface Owner {
  /** The boot ID of the machine that it runs on. */
  boot: string;
  pid: number;
  /** When it started, since process IDs are reused. */
  started: string;
}

function nameFor(address: PciAddress): string {
  return `claim-${address.nodeDeviceName}`;
}

/** A function that is reserved. Closing it releases the function. */
export class Reservation implements AsyncDisposable {
  readonly #network: Network;
  readonly #life = new Lifecycle(async () => {
    await endReservation(this.#network);
    await this.#network.close();
  });

  constructor(network: Network) {
    this.#network = network;
  }

  get closed(): boolean {
    return this.#life.closed;
  }

  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Reserves a function; undefined if it is reserved already. */
export async function reserve(
  connection: Connection,
  address: PciAddress,
  options: CallOptions = {},
): Promise<Reservation | undefined> {
  const name = nameFor(address);
  const owner = { name: 'claim:owner', attributes: { 'xmlns:claim': namespace, ...texts(self()) } };
  const config: NetworkConfig = {
    name,
    metadata: [owner],
    forward: { mode: 'hostdev', managed: 'yes', address: [{ type: 'pci', ...address.toAttributes() }] },
  };
  try {
    return new Reservation(await connection.createNetwork(config, options));
  } catch (error) {
    if (!(error instanceof LibvirtError) || LibvirtError.isUnsupported(error)) throw error;
    const other = await connection.lookupNetworkByName(name, options).catch(() => undefined);
    if (!other) throw error;
    await other.close();
    return undefined;
  }
}

/** Ends the reservation that a network is; it may be gone already. */
export async function endReservation(network: Network, options?: CallOptions): Promise<void> {
  try {
    await network.destroy(options);
  } catch (error) {
    if (!LibvirtError.isNotFound(error) && !LibvirtError.isInvalidState(error)) throw error;
  }
}

/** Returns the owner of a reservation; undefined if the network is not one. */
export function ownerOf({ metadata = [] }: NetworkConfig): Owner | undefined {
  const found = metadata.find(isOwner);
  if (!found) return undefined;
  const { boot = '', pid = '', started = '' } = found.attributes ?? {};
  return { boot, pid: Number(pid), started };
}

function isOwner({ name, attributes = {} }: XmlElement): boolean {
  return /(^|:)owner$/.test(name) && Object.values(attributes).includes(namespace);
}

/** Whether the owner has certainly ended; false for one on another machine, which cannot be checked. */
export function isAbandoned({ boot, pid, started }: Owner): boolean {
  return boot === bootId() && startOf(pid) !== started;
}

export function describeOwner({ boot, pid }: Owner): string {
  return boot === bootId() ? `process ${pid} of this machine` : `process ${pid} of another machine`;
}

function self(): Owner {
  return { boot: bootId(), pid: process.pid, started: startOf(process.pid) ?? '' };
}

function texts({ boot, pid, started }: Owner): Record<string, string> {
  return { boot, pid: `${pid}`, started };
}

function bootId(): string {
  return contentsOf('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

/** Returns the 22nd field of /proc/PID/stat; the second field may contain spaces, in parentheses. */
function startOf(pid: number): string | undefined {
  const [, fields] = /^.*\) (.*)$/s.exec(contentsOf(`/proc/${pid}/stat`) ?? '') ?? [];
  return fields?.split(' ')[19];
}

function contentsOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
