/** What a configuration has and a host's domain capabilities do not list: read anew, by the names of libvirt's documentation. */
import type { DomainCapabilities, DomainConfig } from '../../lib/config/index.ts';

interface Section {
  supported?: string;
  enum?: { name: string; value?: string[] }[];
}

/** Where in a device each list of its section is; nothing for a list that is about something else. */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  disk: { diskDevice: 'device', bus: 'target.bus', model: 'model' },
  graphics: { type: 'type' },
  video: { modelType: 'model.type' },
  hostdev: { mode: 'mode', subsysType: 'type' },
  rng: { model: 'model', backendModel: 'backend.model' },
  filesystem: { driverType: 'driver.type' },
  tpm: { model: 'model', backendModel: 'backend.type', backendVersion: 'backend.version' },
  redirdev: { bus: 'bus' },
  channel: { type: 'type' },
  crypto: { model: 'model', type: 'type', backendModel: 'backend.model' },
  panic: { model: 'model' },
  console: { type: 'type' },
};

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], value);
}

function lacks(section: Section | undefined, list: string, value: unknown): boolean {
  const found = section?.enum?.find(({ name }) => name === list);
  return value !== undefined && found !== undefined && !(found.value ?? []).includes(String(value));
}

export function missingIn(config: DomainConfig, capabilities: DomainCapabilities): string[] {
  const missing: string[] = [];
  const { devices = {}, os, memoryBacking, iothreads, vcpu, cpu } = capabilities;
  for (const [element, lists] of Object.entries(places)) {
    const section = devices[element as keyof typeof devices] as Section | undefined;
    const planned = [config.devices?.[element as 'disk'] ?? []].flat();
    // A serial console is a serial port.
    if (section?.supported === 'no' && planned.length > 0 && element !== 'console') missing.push(element);
    for (const device of planned)
      for (const [list, place] of Object.entries(lists))
        if (lacks(section, list, at(device, place))) missing.push(`${element} ${list}=${String(at(device, place))}`);
  }
  if (lacks(memoryBacking, 'sourceType', config.memoryBacking?.source?.type)) missing.push('memoryBacking');
  if (config.os?.firmware && lacks(os, 'firmware', config.os.firmware)) missing.push('firmware');
  if (lacks(os?.loader, 'secure', config.os?.loader?.secure)) missing.push('secure');
  if (lacks(os?.loader, 'type', config.os?.loader?.type)) missing.push('loader');
  if (config.iothreads && iothreads?.supported === 'no') missing.push('iothreads');
  if (vcpu && (config.vcpu?.value ?? 1) > vcpu.max) missing.push('vcpu');
  const mode = cpu?.mode.find(({ name }) => name === config.cpu?.mode);
  if (mode?.supported === 'no') missing.push(`cpu mode ${mode.name}`);
  if (mode?.name === 'custom') {
    const model = mode.model?.find(({ value }) => value === config.cpu?.model?.value);
    if (mode.model && model?.usable !== 'yes' && model?.usable !== 'unknown') missing.push('cpu model');
  }
  return missing;
}
