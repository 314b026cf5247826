/**
 * A user's file that reads and edits configurations without asking first which member of a union it has. It compiles with the oldest TypeScript
 * that the package is for, too.
 */
import type { DomainConfig, NetworkConfig, NodeDeviceConfig, StoragePoolConfig } from 'libvirt-native/config';

export function readDomain({
  cpu,
  clock,
  devices,
  features,
  launchSecurity,
  memory,
  numatune,
  os,
  seclabel,
}: DomainConfig): unknown[] {
  const amount: number | bigint | undefined = memory?.value;
  return [
    amount,
    features?.hyperv?.vendor_id?.value,
    features?.hyperv?.relaxed?.state,
    os?.nvram?.value,
    os?.loader?.value,
    os?.boot?.map((boot) => boot.dev),
    cpu?.model?.value,
    cpu?.topology?.sockets,
    clock?.offset,
    clock?.timezone,
    clock?.timer?.map((timer) => timer.tickpolicy),
    launchSecurity?.policy,
    numatune?.memory?.mode,
    seclabel?.map((label) => label.label),
    ...(devices ? readDevices(devices) : []),
  ];
}

function readDevices(devices: NonNullable<DomainConfig['devices']>): unknown[] {
  return [
    devices.graphics?.map((one) => one.port ?? one.tlsPort),
    devices.graphics?.map((one) => one.listen ?? one.$listen?.[0]?.address),
    devices.disk?.map((one) => one.source?.file ?? one.source?.dev ?? one.source?.name ?? one.source?.dir),
    devices.disk?.map((one) => [one.driver?.type, one.target.dev, one.serial, one.backingStore?.source?.file]),
    devices.disk?.map((one) => [one.source?.protocol, one.source?.host?.[0]?.name]),
    devices.disk?.map((one) => [one.address?.bus, one.address?.slot, one.address?.unit]),
    devices.interface?.map((one) => one.source?.bridge ?? one.source?.network ?? one.source?.dev),
    devices.interface?.map((one) => [one.mac?.address, one.model?.type, one.vlan?.tag[0]?.id, one.virtualport?.type]),
    devices.hostdev?.map((one) => [one.source?.address?.bus, one.source?.vendor?.id, one.managed, one.driver?.name]),
    devices.console?.map((one) => [one.source?.[0]?.path, one.target?.port, one.tty]),
    devices.channel?.map((one) => [one.target?.name, one.source?.[0]?.path]),
    devices.video?.map((one) => one.model?.type),
    devices.tpm?.map((one) => [one.backend?.type, one.backend?.version]),
    devices.rng?.map((one) => one.backend.value),
    devices.filesystem?.map((one) => [one.source?.dir, one.target?.dir, one.driver?.type]),
    devices.memory?.map((one) => [one.target?.size?.value, one.target?.requested?.value]),
    devices.controller?.map((one) => [one.index, one.model, one.ports, one.master?.startport]),
    devices.input?.map((one) => [one.bus, one.source?.evdev]),
  ];
}

export function readOthers(network: NetworkConfig, device: NodeDeviceConfig, pool: StoragePoolConfig): unknown[] {
  return [
    network.forward?.mode,
    network.bridge?.name,
    network.ip?.map((ip) => ip.dhcp?.range?.[0]?.start),
    device.capability?.map((one) => [
      one.type,
      one.product?.id,
      one.vendor?.value,
      one.address,
      one.iommuGroup?.number,
    ]),
    [pool.type, pool.target?.path, pool.source?.host, pool.source?.device, pool.source?.name],
  ];
}

export function edit(config: DomainConfig): void {
  if (config.features?.hyperv) config.features.hyperv.vendor_id = { state: 'on', value: 'none' };
  if (config.os?.nvram) config.os.nvram.value = '/var/lib/vars.fd';
  for (const graphics of config.devices?.graphics ?? []) if (graphics.type === 'vnc') graphics.port = -1;
}
