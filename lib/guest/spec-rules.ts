/** The rules of a specification: names and types. Values are checked where the plan is made of them. */

import type { DeviceXML } from '../config/device.ts';
import type { Capabilities, DomainCapabilities, DomainCPU } from '../config/index.ts';
import { alias, bootOrder, existingName, listenAddress, mac, objectName, port, vlans } from '../core/option-values.ts';
import {
  type AnyRule,
  boolean,
  either,
  listOf,
  name,
  needed,
  number,
  object,
  only,
  optionsOf,
  type Rule,
  text,
  textOf,
  variants,
  word,
} from '../core/options.ts';
import { pciAddress } from '../core/pci-address.ts';
import { type HostPciFunction, hostFunction } from './devices/hostdev.ts';
import { rngOptions } from './devices/machine-options.ts';
import { balloonOptions } from './devices/memory-options.ts';
import { netKinds, teaming, vsockOptions } from './devices/network-options.ts';
import type { VolumeSource } from './devices/storage-options.ts';
import { diskRows, fsOptions, vhostUserSource, vhostVdpaSource } from './devices/storage-options.ts';
import type { GuestHost, HostMemory } from './host.ts';
import { guestKinds } from './kind.ts';
import { size } from './size.ts';
import type {
  CpuTopology,
  DiskSpec,
  DisplayOptions,
  GuestSpec,
  HostDeviceSpec,
  MemorySlots,
  NetworkSpec,
  NewVolume,
  PciNetworkSpec,
} from './spec.ts';

/** A volume that is there, or with a capacity one that is to be made. */
const volume = optionsOf<VolumeSource | NewVolume>({
  pool: needed(existingName),
  volume: needed(existingName),
  capacity: size,
  from: existingName,
  backing: existingName,
});

const disk = optionsOf<DiskSpec>({
  ...diskRows,
  source: needed(either(text, variants({ pool: volume, vhostUser: vhostUserSource, vhostVdpa: vhostVdpaSource }))),
  device: word('disk', 'cdrom'),
  bus: word('virtio', 'scsi', 'sata', 'ide', 'usb', 'xen'),
});

/** A network interface, or the name of a libvirt network. */
export const networkSpec: Rule<string | NetworkSpec> = either(
  existingName,
  variants({
    ...netKinds,
    pci: optionsOf<PciNetworkSpec>({ mac, vlan: vlans, alias, teaming, bootOrder, pci: needed(hostFunction) }),
  }),
);

const hostDevice = optionsOf<HostDeviceSpec>({ address: needed(pciAddress), managed: boolean, alias, bootOrder });

/** A plain object is the specification of a device, unless it is an address; any other object is one that has an address. */
const hostDeviceOrAddress: Rule<HostPciFunction | HostDeviceSpec> = {
  ...hostFunction,
  choices: [hostFunction, hostDevice],
  look(value, at) {
    const isAddress = ['domain', 'bus', 'slot', 'function'].some((part) => Object.hasOwn(Object(value), part));
    const chosen: AnyRule = hostDevice.fits(value) && !isAddress ? hostDevice : hostFunction;
    chosen.look?.(value, at);
  },
};

/** It is shown in no message. */
const password: Rule<string | false> = {
  ...either(name, only(false)),
  expected: 'a string that is not empty, or false',
  secret: true,
};

const display = optionsOf<DisplayOptions>({
  type: word('vnc', 'spice'),
  listen: listenAddress,
  port,
  password,
});

const cpuTopology = optionsOf<CpuTopology>({ sockets: number, cores: number, threads: number });

/** The rows of a specification, whose values are checked where the plan is made of them. */
export const guestSpec = optionsOf<GuestSpec>({
  name: needed(objectName),
  uuid: text,
  title: text,
  description: text,
  kind: word(...guestKinds),
  arch: textOf<NonNullable<GuestSpec['arch']>>(),
  machine: text,
  memory: needed(size),
  maxMemory: either(size, optionsOf<MemorySlots>({ size: needed(size), slots: number })),
  cpus: number,
  maxCpus: number,
  cpu: either(textOf<Extract<NonNullable<GuestSpec['cpu']>, string>>(), object<DomainCPU>()),
  topology: cpuTopology,
  firmware: word('bios', 'efi'),
  secureBoot: boolean,
  kernel: text,
  initrd: text,
  cmdline: text,
  boot: listOf(word('disk', 'cdrom', 'network')),
  disks: listOf(disk),
  networks: listOf(networkSpec),
  console: either(boolean, word('serial', 'paravirtual')),
  rng: either(boolean, rngOptions),
  balloon: either(boolean, balloonOptions),
  agent: boolean,
  display: either(boolean, word('vnc', 'spice'), display),
  shares: listOf(fsOptions),
  vsock: either(boolean, vsockOptions),
  tpm: boolean,
  hostDevices: listOf(hostDeviceOrAddress),
  passthrough: boolean,
  freeSlots: number,
  devices: listOf(object<Exclude<DeviceXML, string>>('a device, as { disk: { … } }')),
});

/** What a plan is made from. */
export const guestHost = optionsOf<GuestHost>({
  capabilities: object<Capabilities>('capabilities, as getCapabilities() gives them'),
  domainCapabilities: object<DomainCapabilities>('domain capabilities, as getDomainCapabilities() gives them'),
  kvmProblem: text,
  memory: object<HostMemory>('the memory of a Xen host'),
});
