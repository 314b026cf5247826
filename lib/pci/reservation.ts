/**
 * Reserves a PCI function on its host, so that of any number of programs that want it, on any machine, one gets it.
 *
 * What all of them share is the host's libvirt. A reservation is a network there that keeps this one function for its guests; of
 * networks with one name there can only be one. `virsh net-list` shows it, and it survives a restart of the daemon, though not of the host.
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
  /** The boot of the machine that it runs on. */
  boot: string;
  pid: number;
  /** When it started: a number may be given to another process later. */
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

/** Who holds a network as a reservation; nobody, if it is none. */
export function ownerOf({ metadata = [] }: NetworkConfig): Owner | undefined {
  const found = metadata.find(isOwner);
  if (!found) return undefined;
  const { boot = '', pid = '', started = '' } = found.attributes ?? {};
  return { boot, pid: Number(pid), started };
}

function isOwner({ name, attributes = {} }: XmlElement): boolean {
  return /(^|:)owner$/.test(name) && Object.values(attributes).includes(namespace);
}

/** Whether its owner has certainly ended: one of another machine cannot be seen from here. */
export function isAbandoned({ boot, pid, started }: Owner): boolean {
  return boot === bootOf() && startOf(pid) !== started;
}

export function describeOwner({ boot, pid }: Owner): string {
  return boot === bootOf() ? `process ${pid} of this machine` : `process ${pid} of another machine`;
}

function self(): Owner {
  return { boot: bootOf(), pid: process.pid, started: startOf(process.pid) ?? '' };
}

function texts({ boot, pid, started }: Owner): Record<string, string> {
  return { boot, pid: `${pid}`, started };
}

function bootOf(): string {
  return contentsOf('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

/** The 22nd field of its status; what stands before may hold blanks, in brackets. */
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
