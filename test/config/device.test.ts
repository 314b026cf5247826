/** Devices as XML and as typed objects under the names of their elements. */
import { describe, expect, test } from 'vitest';
import {
  type DeviceXML,
  deviceDocument,
  deviceElements,
  formatDevice,
  parseDevice,
  rootName,
} from '../../lib/config/device.ts';

const elements = [
  ...['audio', 'channel', 'console', 'controller', 'crypto', 'disk', 'filesystem', 'graphics', 'hostdev', 'hub'],
  ...['input', 'interface', 'iommu', 'lease', 'memballoon', 'memory', 'nvram', 'panic', 'parallel', 'pstore'],
  ...['redirdev', 'redirfilter', 'rng', 'serial', 'shmem', 'smartcard', 'sound', 'tpm', 'video', 'vsock', 'watchdog'],
];

test('each device has its document, and nothing else is a device', async () => {
  expect((await deviceElements()).sort()).toEqual(elements);
  for (const element of elements) expect((await deviceDocument(element))?.root).toBe(element);
  for (const element of ['', 'domain', 'domainsnapshot', 'domainCapabilities', 'network', 'secret', 'emulator', 'cpu'])
    expect(await deviceDocument(element)).toBeUndefined();
});

const xml = "<rng model='virtio'>\n  <backend model='random'>/dev/random</backend>\n</rng>\n";
const rng = { model: 'virtio', backend: { model: 'random', value: '/dev/random' } } as const;

describe('formatDevice()', () => {
  test('writes objects, and leaves alone what is none', async () => {
    expect(await formatDevice({ rng })).toBe(xml);
    for (const other of [xml, '', 5, null, undefined]) expect(await formatDevice(other as DeviceXML)).toBe(other);
  });

  test.each<[object, string]>([
    [{ disc: {} }, "disc: unknown device; did you mean 'disk'?"],
    [{ emulator: {} }, 'emulator: unknown device; known are: '],
    [{ rng, disk: {} }, "expected one element's name and its object, such as { disk: { … } }, got { rng, disk }"],
    [{ disc: {}, disk: {} }, "expected one element's name and its object, such as { disk: { … } }, got { disc, disk }"],
    [{ rng: undefined }, "expected one element's name and its object, such as { disk: { … } }, got { rng }"],
  ])('refuses %o', async (device, message) => {
    const error: unknown = await formatDevice(device as DeviceXML).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message.slice(0, message.length)).toBe(message);
  });

  test('refuses an object without a name', async () => {
    await expect(formatDevice({} as DeviceXML)).rejects.toThrow('got {  }');
  });
});

test('parseDevice() reads devices, and nothing else', async () => {
  expect(await parseDevice(xml)).toEqual({ rng });
  expect(await parseDevice(`<?xml version="1.0"?>${xml}`)).toEqual({ rng });
  const device = { rng };
  expect(await parseDevice(device)).toBe(device);
  for (const other of ['', 'rng', '<rng', '<emulator>/e</emulator>', '<domain/>', 5, undefined])
    expect(await parseDevice(other as DeviceXML)).toBeUndefined();
});

test('rootName() finds the root behind what may stand before it', () => {
  const rows: [string, string][] = [
    ['<disk/>', 'disk'],
    [' \t\r\n<disk type="file">', 'disk'],
    ['<?xml version="1.0"?>\n<!-- <rng> -->\n<?a <hub> ?> <disk/>', 'disk'],
    ['<!-- a --><!-- b --><disk/>', 'disk'],
    ['<!--><rng/>--><disk/>', 'disk'],
    ['<?><rng/>?><disk/>', 'disk'],
    ['x<disk/>', ''],
    ['', ''],
    ['<', ''],
    ['</disk>', ''],
    ['<!-- <disk/>', ''],
    ['<?xml <disk/>', ''],
    ['<!DOCTYPE disk><disk/>', ''],
  ];
  for (const [text, name] of rows) expect({ text, name: rootName(text) }).toEqual({ text, name });
});
