/** What a driver is predicted to have, and what its refusals say. That each prediction is true, test/rows shows by calling. */
import { describe, expect, test } from 'vitest';
import { insteadOf } from '../../lib/drivers/instead.ts';
import { mayLackOptions, optionHint } from '../../lib/drivers/options.ts';
import { exceptionOf } from '../../lib/drivers/refusal.ts';
import { connect, LibvirtError, predictSupport, UnsupportedError } from '../../lib/index.ts';
import { handle } from '../../lib/object.ts';

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
    expect(predictSupport('nodeDeviceCreateXML', { ...qemu, local: true })).toBe(false);
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
    expect(predictSupport({ device: 'vsock' }, xen)).toBe(false);
    expect(predictSupport({ attach: 'disk' }, { driver: 'test', version })).toBeUndefined();
  });
});

test('says what to use instead, where the driver has that', () => {
  expect(insteadOf('virDomainReset', xen)).toBe('destroy() and create()');
  expect(insteadOf('virDomainSnapshotCreateXML', xen)).toContain('createVolume');
  expect(insteadOf('virConnectGetAllDomainStats', xen)).toContain('getInfo()');
  expect(insteadOf('virDomainScreenshot', xen)).toContain('openConsole()');
  // The test driver has no consoles to be opened.
  expect(insteadOf('virDomainScreenshot', { ...xen, driver: 'test' })).toBeUndefined();
  expect(insteadOf('virNodeGetCellsFreeMemory', xen)).toBeUndefined();
});

test('says which options of a call its driver does not take', () => {
  const reboot = [undefined, { guestAgent: true, paravirt: true }];
  expect(optionHint('virDomainReboot', reboot, xen)).toBe(
    "Of this function's options, the driver libxl takes only paravirt: not guestAgent.",
  );
  expect(optionHint('virDomainDestroyFlags', [undefined, { graceful: true }], xen)).toContain('takes none at all');
  expect(optionHint('virDomainReboot', [undefined, { paravirt: true }], xen)).toBeUndefined();
  expect(optionHint('virDomainReboot', reboot, qemu)).toBeUndefined();
  expect(mayLackOptions('virDomainReboot', reboot)).toBe(true);
  expect(mayLackOptions('virDomainReboot', [undefined, {}])).toBe(false);
  expect(mayLackOptions('virDomainBlockCopy', [undefined, 'vda', '<disk/>', {}, { shallow: true }])).toBe(false);
});

describe('a connection', () => {
  test('knows its driver', async () => {
    await using connection = await connect(host);
    expect(await connection.getPeer()).toEqual({
      driver: 'test',
      version: await connection.getLibVersion(),
      local: true,
    });
    expect(await connection.supports('domainGetInfo')).toBe(true);
    expect(await connection.supports('domainBlockJobAbort')).toBe(false);
  });

  test('learns from a refusal, which names the function, the driver and the way out', async () => {
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
      instead: expect.stringMatching(/createVolume/),
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
    expect(await exceptionOf(failure, [connection[handle]], {})).toMatchObject({
      api: 'virDomainGetState',
      refused: 'virDomainGetInfo',
      driver: 'test',
    });
    expect(await connection.supports('virDomainGetInfo')).toBe(false);
    await using other = await connect(host);
    expect(await other.supports('domainGetInfo')).toBe(true);
  });
});
