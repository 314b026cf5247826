/** What a driver is predicted to have, and what its refusals say. That each prediction is true, test/rows shows by calling. */
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../../lib/core/failure.ts';
import { handle } from '../../../lib/core/object.ts';
import { alternativeTo } from '../../../lib/drivers/alternatives.ts';
import { type DeviceName, deviceNames } from '../../../lib/drivers/feature.ts';
import { mayLackOptions, optionHint } from '../../../lib/drivers/refused-options.ts';
import {
  describeUnsupported,
  featureKey,
  impliesUnsupported,
  isRefused,
  unsupportedFeature,
} from '../../../lib/drivers/unsupported.ts';
import { xenDevices } from '../../../lib/guest/devices/xen.ts';
import {
  connect,
  type DriverInfo,
  type Feature,
  LibvirtError,
  predictSupport,
  UnsupportedError,
} from '../../../lib/index.ts';

const host = 'test:///default';

const version = { major: 11, minor: 3, release: 0 };
const qemu = { driver: 'qemu', version };
const xen = { driver: 'libxl', version };

describe('predicts', () => {
  test('what Xen refuses, and QEMU does', () => {
    const refused = [
      ...(['virDomainListGetStats', 'virDomainGetTime', 'virDomainSendKey', 'virDomainScreenshot'] as const),
      ...(['virDomainInjectNMI', 'virDomainGetBlockInfo', 'virNodeGetCPUMap', 'virDomainSnapshotNum'] as const),
    ];
    expect(refused.map((api) => predictSupport(api, xen))).toEqual(refused.map(() => false));
    expect(refused.map((api) => predictSupport(api, qemu))).toEqual(refused.map(() => true));
    expect(predictSupport('virDomainMigrateToURI3', xen)).toBe(true);
  });

  test('functions by either name, companions of the driver included', () => {
    expect(predictSupport('domainSnapshotCreateXML', qemu)).toBe(true);
    expect(predictSupport('domainSnapshotCreateXML', xen)).toBe(false);
    expect(predictSupport('nodeDeviceCreateXML', xen)).toBe(true);
    expect(predictSupport('nodeDeviceCreateXML', { ...qemu, inProcess: true })).toBe(false);
  });

  test('by the version', () => {
    const old = { driver: 'qemu', version: { major: 9, minor: 0, release: 0 } };
    const newer = { driver: 'qemu', version: { major: 12, minor: 8, release: 0 } };
    expect(predictSupport('domainGraphicsReload', old)).toBe(false);
    expect(predictSupport('domainGraphicsReload', qemu)).toBe(true);
    // Of what came after the data, nothing is known.
    expect(predictSupport('domainAnnounceInterface', qemu)).toBe(false);
    expect(predictSupport('domainAnnounceInterface', newer)).toBeUndefined();
    expect(predictSupport({ event: 'domain-vcpu-removed' }, qemu)).toBe(false);
    expect(predictSupport({ event: 'domain-vcpu-removed' }, newer)).toBe(true);
  });

  test('options, events and devices', () => {
    expect(predictSupport({ api: 'domainShutdownFlags', option: 'paravirt' }, xen)).toBe(true);
    expect(predictSupport({ api: 'domainShutdownFlags', option: 'guestAgent' }, xen)).toBe(false);
    expect(predictSupport({ api: 'domainShutdownFlags', option: 'guestAgent' }, qemu)).toBeUndefined();
    expect(predictSupport({ event: 'domain-device-removed' }, qemu)).toBe(true);
    expect(predictSupport({ event: 'domain-device-removed' }, xen)).toBe(false);
    expect(predictSupport({ event: 'domain-lifecycle' }, xen)).toBe(true);
    expect(predictSupport({ event: 'network-lifecycle' }, xen)).toBe(true);
    expect(predictSupport({ attach: 'rng' }, qemu)).toBe(true);
    expect(predictSupport({ attach: 'tpm' }, qemu)).toBe(false);
    expect(predictSupport({ attach: 'hostdev' }, xen)).toBe(true);
    expect(predictSupport({ update: 'interface' }, xen)).toBe(false);
    expect(predictSupport({ attach: 'disk' }, { driver: 'test', version })).toBeUndefined();
  });

  test('classes of devices: what guests have, and what running ones get, change and lose', () => {
    const answers = (feature: (name: DeviceName) => Feature, peer: DriverInfo) => {
      const given = (wanted: unknown) => deviceNames.filter((name) => predictSupport(feature(name), peer) === wanted);
      return { true: given(true), false: given(false), undefined: given(undefined) };
    };
    const device = (name: DeviceName) => ({ device: name });
    const attach = (name: DeviceName) => ({ attach: name });
    const update = (name: DeviceName) => ({ update: name });
    const detach = (name: DeviceName) => ({ detach: name });
    // pstore came with a version that the tables do not know.
    expect(answers(device, qemu)).toMatchObject({ false: [], undefined: ['pstore'] });
    expect(answers(attach, qemu).true).toHaveLength(17);
    expect(answers(update, qemu).true).toEqual(['disk', 'interface', 'graphics', 'memory']);
    expect(answers(detach, qemu)).toEqual(answers(attach, qemu));

    expect(answers(device, xen).true).toEqual(expect.arrayContaining(['channel', 'sound', 'console', 'memballoon']));
    expect(answers(device, xen).false).toEqual(expect.arrayContaining(['vsock', 'rng', 'parallel', 'memory']));
    expect(answers(attach, xen).true).toEqual(['disk', 'controller', 'interface', 'hostdev']);
    expect(answers(update, xen).true).toEqual(['disk']);
    // What Xen's builders make, its driver has.
    for (const built of [xenDevices('xen-hvm').channel({ name: 'a' }), xenDevices('xen-pv').net({ bridge: 'br0' })]) {
      const [name] = Object.keys(built) as [DeviceName];
      expect(predictSupport({ device: name }, xen)).toBe(true);
    }
    // A newer driver may plug in more, and one without the function nothing.
    expect(
      predictSupport({ attach: 'tpm' }, { ...qemu, version: { major: 12, minor: 8, release: 0 } }),
    ).toBeUndefined();
    const old = { driver: 'test', version: { major: 9, minor: 0, release: 0 } };
    expect(predictSupport({ attach: 'disk' }, old)).toBe(false);
  });
});

test('says what to use instead, where the driver has that', () => {
  expect(alternativeTo('virDomainReset', xen)).toBe('destroy() and create()');
  expect(alternativeTo('virDomainSnapshotCreateXML', xen)).toContain('createVolume');
  expect(alternativeTo('virConnectGetAllDomainStats', xen)).toContain('getInfo()');
  expect(alternativeTo('virDomainScreenshot', xen)).toContain('openConsole()');
  // The test driver has no consoles to be opened.
  expect(alternativeTo('virDomainScreenshot', { ...xen, driver: 'test' })).toBeUndefined();
  expect(alternativeTo('virNodeGetCellsFreeMemory', xen)).toBeUndefined();
});

test('says which options of a call its driver does not take', () => {
  const reboot = [undefined, { guestAgent: true, paravirt: true }];
  expect(optionHint('virDomainReboot', reboot, xen)).toBe(
    "Of this function's options, the driver libxl accepts only paravirt: not guestAgent.",
  );
  expect(optionHint('virDomainDestroyFlags', [undefined, { graceful: true }], xen)).toContain('accepts none at all');
  expect(optionHint('virDomainReboot', [undefined, { paravirt: true }], xen)).toBeUndefined();
  expect(optionHint('virDomainReboot', reboot, qemu)).toBeUndefined();
  expect(mayLackOptions('virDomainReboot', reboot)).toBe(true);
  expect(mayLackOptions('virDomainReboot', [undefined, {}])).toBe(false);
  expect(mayLackOptions('virDomainBlockCopy', [undefined, 'vda', '<disk/>', {}, { shallow: true }])).toBe(false);
});

describe('a connection', () => {
  test('knows its driver', async () => {
    await using connection = await connect(host);
    expect(await connection.getDriver()).toEqual({
      driver: 'test',
      version: await connection.getLibVersion(),
      inProcess: true,
    });
    expect(await connection.supports('domainGetInfo')).toBe(true);
    expect(await connection.supports('domainBlockJobAbort')).toBe(false);
  });

  test('is queried for its driver once, and a signal ends only the wait that it was passed to', async () => {
    await using connection = await connect(host);
    const abandoned = connection.getDriver({ signal: AbortSignal.abort() });
    const awaited = connection.getDriver();
    await expect(abandoned).rejects.toMatchObject({ name: 'AbortError' });
    expect(await awaited).toMatchObject({ driver: 'test' });
  });

  test('records a refusal, which names the function, the driver and an alternative', async () => {
    await using connection = await connect(host);
    const domain = await connection.lookupDomainByName('test');
    await expect(connection.supports('virDomainBlockCopy')).resolves.toBe(false);
    let refusal: unknown;
    try {
      await domain.blockJobAbort('vda');
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(UnsupportedError);
    expect(refusal).toBeInstanceOf(LibvirtError);
    expect(LibvirtError.isUnsupported(refusal)).toBe(true);
    expect(refusal).toMatchObject({
      name: 'UnsupportedError',
      code: 'VIR_ERR_NO_SUPPORT',
      api: 'virDomainBlockJobAbort',
      refused: 'virDomainBlockJobAbort',
      driver: 'test',
      alternative: expect.stringMatching(/createVolume/),
      message: expect.stringMatching(
        /\n {2}The driver test does not have virDomainBlockJobAbort. Instead: .*createVolume/,
      ),
      stack: expect.stringContaining('supports.test.ts'),
    });
    expect(await connection.supports('domainBlockJobAbort')).toBe(false);
  });

  test('no longer predicts what it has refused, and another connection still does', async () => {
    await using connection = await connect(host);
    expect(await connection.supports('domainGetInfo')).toBe(true);
    // A driver that refuses against all prediction, as one does that was built without something.
    const error = {
      api: 'virDomainGetState',
      code: 3,
      domain: 0,
      level: 2,
      message: null,
      str1: null,
      str2: 'virDomainGetInfo',
    };
    const failure = { failed: 'error', error: { ...error, str3: null, int1: 0, int2: 0 } } as const;
    expect(await errorOf(failure, [connection[handle]])).toMatchObject({
      api: 'virDomainGetState',
      refused: 'virDomainGetInfo',
      driver: 'test',
    });
    expect(await connection.supports('virDomainGetInfo')).toBe(false);
    await using other = await connect(host);
    expect(await other.supports('domainGetInfo')).toBe(true);
  });

  test('records an option, but only if one alone can be meant', async () => {
    await using connection = await connect(host);
    const domain = await connection.lookupDomainByName('test');
    const shutdown = { api: 'domainShutdownFlags', option: 'guestAgent' } as const;
    expect(await connection.supports(shutdown)).toBeUndefined();
    await using other = await connection.defineDomain(
      "<domain type='test'><name>other</name><memory>1024</memory><os><type>hvm</type></os></domain>",
    );
    await expect(other.undefine({ nvram: true, tpm: true })).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
    expect(await connection.supports({ api: 'domainUndefineFlags', option: 'nvram' })).toBeUndefined();
    await expect(domain.shutdown({ guestAgent: true })).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
    expect(await connection.supports(shutdown)).toBe(false);
    expect(await connection.supports({ ...shutdown, api: 'virDomainShutdownFlags' })).toBe(false);
    expect(await connection.supports({ ...shutdown, option: 'signal' })).toBeUndefined();
    expect(await connection.supports('domainShutdownFlags')).toBe(true);
  });

  test('infers what depends on a missing function: its options, its events', async () => {
    await using connection = await connect(host);
    const event = { event: 'secret-lifecycle' } as const;
    await expect(connection.on('secret-lifecycle', () => {})).rejects.toMatchObject({
      name: 'UnsupportedError',
      refused: 'virConnectSecretEventRegisterAny',
      driver: 'test',
    });
    expect(await connection.supports(event)).toBe(false);
    expect(await connection.supports({ event: 'domain-lifecycle' })).not.toBe(false);
  });
});

describe('a refused call teaches', () => {
  const lxc = { driver: 'lxc', version };
  const refusal = (api: string, code: number, str2: string | null = null) =>
    ({ api, code, domain: 0, level: 2, message: 'nein', str1: null, str2, str3: null, int1: 0, int2: 0 }) as const;
  const attach = (code: number, xml: string, flags: object, peer: DriverInfo = lxc) =>
    unsupportedFeature(refusal('virDomainAttachDeviceFlags', code), [undefined, xml, flags], peer);

  test('a class of devices, by either of the codes that drivers use', () => {
    expect(attach(84, '<rng model="virtio"/>', { live: true })).toEqual({ attach: 'rng' });
    expect(attach(67, '\n<rng/>', { live: true, config: false })).toEqual({ attach: 'rng' });
    expect(unsupportedFeature(refusal('virDomainUpdateDeviceFlags', 84), [undefined, '<tpm/>', {}], lxc)).toEqual({
      update: 'tpm',
    });
    expect(describeUnsupported({ attach: 'rng' }, lxc)).toBe(
      "The driver lxc does not attach devices of the class 'rng' while a guest runs.",
    );
  });

  test('nothing, where it was of one device, of a definition, or for another reason', () => {
    expect(attach(84, '<disk/>', { live: true }, qemu)).toBeUndefined();
    expect(attach(84, '<rng/>', { config: true })).toBeUndefined();
    expect(attach(1, '<rng/>', { live: true })).toBeUndefined();
    expect(impliesUnsupported(refusal('virDomainAttachDeviceFlags', 1))).toBe(false);
    expect(impliesUnsupported(refusal('virDomainAttachDeviceFlags', 8, 'xml'))).toBe(false);
  });

  test('an event whose number is not known there', () => {
    const event = { event: 'domain-vcpu-removed' } as const;
    expect(unsupportedFeature(refusal('virConnectDomainEventRegisterAny', 8, 'eventID'), [], lxc, event)).toEqual(
      event,
    );
    expect(isRefused(event, new Set([featureKey(event)]))).toBe(true);
    expect(isRefused(event, new Set(['virConnectDomainEventRegisterAny']))).toBe(true);
    expect(isRefused({ event: 'domain-lifecycle' }, new Set([featureKey(event)]))).toBe(false);
  });
});
