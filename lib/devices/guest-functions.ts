/** The host's PCI functions that devices of a guest are, and whether it can have them. */
import type { Device } from '../config/device.ts';
import type { DomainConfig } from '../config/index.ts';
import { parseXML } from '../config/lazy.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { checkAssignable } from '../core/object.ts';
import type { PciAddressLike } from '../core/pci-address.ts';
import type { Domain } from '../domain/domain.ts';
import { deviceEntry, devicesOf } from './list.ts';
import { hostAddressOf } from './selector.ts';

/** A PCI function of the host as a guest is to have it. */
export interface GuestFunction {
  readonly address: PciAddressLike;
  /** Whether libvirt detaches it from the host's driver. */
  readonly managed: boolean;
  /** Whether it is a network interface whose MAC address and VLAN the host sets. */
  readonly isInterface: boolean;
  /** The MAC address that the host sets, of an interface. */
  readonly mac?: string | undefined;
  /** The ID of the VLAN that the host sets, of an interface. */
  readonly vlan?: number | undefined;
}

/** Returns the function that a device passes through; undefined if it is another kind of device. */
export function guestFunctionOf(device: Device): GuestFunction | undefined {
  const address = hostAddressOf(device);
  if (address === undefined) return undefined;
  const [element, value] = deviceEntry(device) as [string, Managed & { readonly source?: Managed }];
  const { managed } = element === 'disk' ? (value.source ?? {}) : value;
  const { mac, vlan } = 'interface' in device ? device.interface : {};
  return {
    address,
    managed: managed === 'yes',
    isInterface: element === 'interface',
    mac: mac?.address,
    vlan: vlan?.tag[0]?.id,
  };
}

interface Managed {
  readonly managed?: string;
}

/** Refuses to start a guest that is to have functions which it cannot have. @throws {PciError} */
export async function checkFunctionsIn(
  connection: Connection,
  config: DomainConfig,
  { signal }: CallOptions,
): Promise<void> {
  const functions = (await devicesOf(config)).map(guestFunctionOf).filter((one) => one !== undefined);
  if (functions.length > 0) await connection.pci[checkAssignable](functions, { signal });
}

/** The same for a configuration as XML. What libvirt will refuse is left to it. @throws {PciError} */
export async function checkFunctionsInXML(connection: Connection, xml: string, options: CallOptions): Promise<void> {
  // Reading it takes longer than the rest of most starts, and few guests have functions.
  if (typeof xml !== 'string' || !/hostdev|nvme/.test(xml)) return;
  const config = await parseXML('DomainConfig', xml).catch(() => undefined);
  if (config) await checkFunctionsIn(connection, config, options);
}

/** The same for the definition of a domain. One that may not be read is left to libvirt. @throws {PciError} */
export async function checkDefinedFunctions(domain: Domain, { signal }: CallOptions): Promise<void> {
  const xml = await domain.getXMLDesc({ inactive: true, signal }).catch((error: unknown) => {
    if (error instanceof LibvirtError) return '';
    throw error;
  });
  await checkFunctionsInXML(domain.connection, xml, { signal });
}
