/** A guest's network interfaces, and the PCI devices that it gets from the host. */
import type { DomainHostdevPci, DomainInterface } from '../../config/index.ts';
import { aliasElement, bootElement } from '../devices/common.ts';
import { hostdev, hostdevInterface } from '../devices/hostdev.ts';
import { isXen, kindNames } from '../kind.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { GuestSpecError, refuse } from '../refusal.ts';
import { type HostDeviceSpec, hasPci, type NetworkSpec } from '../spec.ts';
import { building, type Planning } from './planning.ts';

/** Builds what a PCI address is in; refuses what is none. */
function addressed<Result>(field: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof GuestSpecError) throw error;
    return refuse(field, error instanceof Error ? error.message : String(error));
  }
}

/** Whether PCI devices can be given to such a guest. */
function checkPci({ emulator, host, iommu }: Planning, field: string): void {
  if (emulator.kind === 'xen-pvh') {
    refuse(field, `${kindNames['xen-pvh']} does not support PCI passthrough; Xen PV and HVM do`);
  }
  // On Xen, which hides the IOMMU, libvirt reports what dom0 sees of it: nothing.
  if (iommu === false && !isXen(emulator.kind)) {
    refuse(field, 'the host has no IOMMU, or it is disabled: npx libvirt-native doctor shows how to enable it');
  }
  if (!host.takes('hostdev', 'subsysType', 'pci')) refuse(field, 'this machine does not support PCI passthrough');
}

function planInterface(net: string | NetworkSpec, planning: Planning): DomainInterface {
  if (typeof net === 'string') return planning.build.net({ network: net }).interface;
  if (!('pci' in net)) return planning.build.net(net).interface;
  checkPci(planning, 'pci');
  const { mac, vlan, alias, teaming, bootOrder } = net;
  if (teaming && isXen(planning.emulator.kind))
    refuse('teaming', 'not supported by Xen: use a bond of both interfaces in the guest');
  const [tag, ...others] = [vlan ?? []].flat();
  if (others.length > 0) refuse('vlan', 'a PCI function of the host has at most one VLAN');
  const { name } = aliasElement(alias) ?? {};
  const options = omitUndefined({ mac, vlan: tag, alias: name, teaming });
  const device = addressed('pci', () => hostdevInterface(net.pci, options));
  return omitUndefined({ ...device, boot: bootElement(bootOrder) }) as DomainInterface;
}

/** Of two interfaces that are one in the guest, the transient one names the other, and both have one MAC address. */
function checkTeams(interfaces: readonly DomainInterface[]): void {
  for (const [index, { teaming, mac }] of interfaces.entries()) {
    if (teaming?.type !== 'transient') continue;
    const field = `networks[${index}].teaming`;
    const other = interfaces.find(({ alias }) => alias?.name === teaming.persistent);
    if (other?.teaming?.type !== 'persistent')
      refuse(field, `no interface with the alias '${teaming.persistent}' is a persistent one`);
    if (!mac || mac.address !== other.mac?.address)
      refuse(field, `both interfaces must have the same mac, by which the guest pairs them`);
  }
}

export function networks(planning: Planning): DomainInterface[] {
  const planned = (planning.spec.networks ?? []).map((net, index) =>
    building(`networks[${index}]`, 'net', () => planInterface(net, planning)),
  );
  checkTeams(planned);
  return planned;
}

type HostDevice = NonNullable<Planning['spec']['hostDevices']>[number];

function planHostDevice(device: HostDevice, planning: Planning): DomainHostdevPci {
  checkPci(planning, 'address');
  const { managed, alias, bootOrder } = (typeof device === 'object' ? device : {}) as Partial<HostDeviceSpec>;
  const { name } = aliasElement(alias) ?? {};
  const built = addressed('address', () => hostdev(device, omitUndefined({ managed, alias: name })));
  return omitUndefined({ ...built, boot: bootElement(bootOrder) });
}

export function hostDevices(planning: Planning): DomainHostdevPci[] {
  const { passthrough } = planning.spec;
  if (passthrough) checkPci(planning, 'passthrough');
  if (passthrough === false && hasPci(planning.spec))
    refuse('passthrough', 'must not be false: the guest has PCI devices of the host');
  return (planning.spec.hostDevices ?? []).map((device, index) =>
    building(`hostDevices[${index}]`, 'hostDevices', () => planHostDevice(device, planning)),
  );
}
