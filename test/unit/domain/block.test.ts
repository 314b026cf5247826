import { getEventListeners } from 'node:events';
import { BlockJobError, ClosedError, connect, type Domain, JobAbandonedError } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

test(
  'sizes and counters',
  verifies({
    'Domain.getBlockInfo': ['value', 'refusal'],
    'Domain.blockStats': 'value',
    'Domain.getDiskErrors': 'value',
  }),
  async () => {
    expect(await guest.getBlockInfo('vda')).toEqual({
      capacity: 1099506450432n,
      allocation: 1099511627776n,
      physical: 1099511627776n,
    });
    await fails(guest.getBlockInfo('vdz'), 'VIR_ERR_INVALID_ARG');
    // The test driver has only the older function.
    const stats = await guest.blockStats('vda');
    expect(Object.keys(stats).sort()).toEqual(['errs', 'rd_bytes', 'rd_operations', 'wr_bytes', 'wr_operations']);
    // It derives them from one number, each in another ratio.
    const { rd_operations = 0n, rd_bytes = 0n, wr_operations = 0n, wr_bytes = 0n, errs = 0n } = stats;
    const parts = {
      rd_bytes: rd_operations / rd_bytes,
      wr: (10n * rd_operations) / wr_operations,
      wr_bytes: (10n * rd_operations) / wr_bytes,
    };
    expect(parts).toEqual({ rd_bytes: 2n, wr: 30n, wr_bytes: 40n });
    expect(errs).toBeLessThan(wr_bytes);
    expect(await guest.getDiskErrors()).toMatchObject({ vda: 'unspec' });
  },
);

test(
  'refuses to read more of a disk at once than libvirt carries',
  verifies({ 'Domain.blockPeek': 'refusal' }),
  async () => {
    await expect(guest.blockPeek('vda', 0, 2 ** 21)).rejects.toThrow(RangeError);
    await expect(guest.blockPeek('vda', 0, 2 ** 20 + 1)).rejects.toThrow('size must be at most 1048576, got 1048577');
    await unsupported(guest.blockPeek('vda', 0, 2 ** 20));
  },
);

describe('limits', () => {
  test(
    'of one disk are set, kept apart, and read back',
    verifies({ 'Domain.setBlockIoTune': ['xml', 'method', 'refusal'], 'Domain.getBlockIoTune': ['xml', 'refusal'] }),
    async () => {
      const limits = {
        read_bytes_sec: 2n ** 33n,
        write_bytes_sec: 2n ** 34n,
        read_iops_sec: 3000n,
        write_iops_sec: 4000n,
        read_bytes_sec_max: 2n ** 35n,
        write_bytes_sec_max: 2n ** 36n,
        read_iops_sec_max: 6000n,
        write_iops_sec_max: 5000n,
        group_name: 'slow',
      };
      await guest.setBlockIoTune('vda', limits);
      expect(await guest.getBlockIoTune('vda')).toMatchObject({ ...limits, total_bytes_sec: 0n, size_iops_sec: 0n });
      const [disk] = (await guest.getConfig()).devices!.disk!;
      expect(disk?.iotune).toMatchObject({
        read_bytes_sec: 2 ** 33,
        write_bytes_sec: 2 ** 34,
        read_iops_sec: 3000,
        write_iops_sec: 4000,
        group_name: 'slow',
      });
      await fails(guest.setBlockIoTune('vdz', limits), 'VIR_ERR_INVALID_ARG');
      await fails(guest.getBlockIoTune('vdz'), 'VIR_ERR_INVALID_ARG');
    },
  );

  test(
    'of all disks are set and read back, in the configuration as well',
    verifies({ 'Domain.setBlkioParameters': 'xml', 'Domain.getBlkioParameters': 'xml' }),
    async () => {
      const limits = { weight: 300, device_weight: '/dev/sda,500', device_read_bytes_sec: '/dev/sda,4096' };
      await guest.setBlkioParameters(limits);
      expect(await guest.getBlkioParameters()).toMatchObject(limits);
      expect((await guest.getConfig()).blkiotune).toMatchObject({
        weight: 300,
        device: [{ path: '/dev/sda', weight: 500, read_bytes_sec: 4096 }],
      });
    },
  );
});

describe('a disk sends', () => {
  const no = 'VIR_ERR_NO_SUPPORT';
  const invalid = 'VIR_ERR_INVALID_ARG';
  const guest_ = 'Domain guest';
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  const copyXML = "<disk type='file'><source file='/copy.img'/></disk>";
  testSent([
    [
      'Domain.getBlockInfo',
      (o) => guest.getBlockInfo('vda', { ...unknown, ...o }),
      'virDomainGetBlockInfo',
      [guest_, 'vda', unknown],
      invalid,
    ],
    [
      'Domain.blockStats',
      (o) => guest.blockStats('vda', { stringOkay: true, ...o }),
      'virDomainBlockStatsFlags',
      [guest_, 'vda', { stringOkay: true }],
      no,
    ],
    [
      'Domain.blockStats to a driver with the older function',
      (o) => guest.blockStats('vda', o),
      'virDomainBlockStats',
      [guest_, 'vda'],
    ],
    [
      'Domain.getDiskErrors',
      (o) => guest.getDiskErrors({ ...unknown, ...o }),
      'virDomainGetDiskErrors',
      [guest_, 4096, unknown],
      invalid,
    ],
    [
      'Domain.blockResize',
      (o) => guest.blockResize('vda', 5n * 2n ** 30n, { bytes: true, ...o }),
      'virDomainBlockResize',
      [guest_, 'vda', 5n * 2n ** 30n, { bytes: true }],
      no,
    ],
    [
      'Domain.blockPeek',
      (o) => guest.blockPeek('vda', 2n ** 40n, 512, { ...unknown, ...o }),
      'virDomainBlockPeek',
      [guest_, 'vda', 2n ** 40n, 512, unknown],
      no,
    ],
    [
      'Domain.getBlkioParameters',
      (o) => guest.getBlkioParameters({ ...unknown, ...o }),
      'virDomainGetBlkioParameters',
      [guest_, unknown],
      invalid,
    ],
    [
      'Domain.setBlkioParameters',
      (o) => guest.setBlkioParameters({ weight: 400 }, { ...unknown, ...o }),
      'virDomainSetBlkioParameters',
      [guest_, { weight: 400 }, unknown],
      invalid,
    ],
    [
      'Domain.getBlockIoTune',
      (o) => guest.getBlockIoTune('vda', { ...unknown, ...o }),
      'virDomainGetBlockIoTune',
      [guest_, 'vda', unknown],
      invalid,
    ],
    [
      'Domain.setBlockIoTune',
      (o) => guest.setBlockIoTune('vda', { read_iops_sec: 7 }, { ...unknown, ...o }),
      'virDomainSetBlockIoTune',
      [guest_, 'vda', { read_iops_sec: 7 }, unknown],
      invalid,
    ],
    [
      'Domain.setThrottleGroup',
      (o) => guest.setThrottleGroup('slow', { read_iops_sec: 7 }, { config: true, ...o }),
      'virDomainSetThrottleGroup',
      [guest_, 'slow', { read_iops_sec: 7 }, { config: true }],
      no,
    ],
    [
      'Domain.delThrottleGroup',
      (o) => guest.delThrottleGroup('slow', { live: true, ...o }),
      'virDomainDelThrottleGroup',
      [guest_, 'slow', { live: true }],
      no,
    ],
    [
      'Domain.setBlockThreshold',
      (o) => guest.setBlockThreshold('vda[3]', 2n ** 33n, { ...unknown, ...o }),
      'virDomainSetBlockThreshold',
      [guest_, 'vda[3]', 2n ** 33n, unknown],
      no,
    ],
    [
      'Domain.blockPull',
      (o) => guest.blockPull('vda', { bandwidth: 17n, bandwidthBytes: true, ...o }),
      'virDomainBlockPull',
      [guest_, 'vda', 17n, { bandwidthBytes: true }],
      no,
    ],
    [
      'Domain.blockPull without a limit',
      (o) => guest.blockPull('vda', o),
      'virDomainBlockPull',
      [guest_, 'vda', 0, {}],
      no,
    ],
    [
      'Domain.blockRebase',
      (o) => guest.blockRebase('vda', '/base.img', { bandwidth: 18, relative: true, ...o }),
      'virDomainBlockRebase',
      [guest_, 'vda', '/base.img', 18, { relative: true }],
      no,
    ],
    [
      'Domain.blockRebase to the end of the chain',
      (o) => guest.blockRebase('vda', undefined, o),
      'virDomainBlockRebase',
      [guest_, 'vda', null, 0, {}],
      no,
    ],
    [
      'Domain.blockCommit',
      (o) => guest.blockCommit('vda', { base: '/base.img', top: '/top.img', bandwidth: 19, shallow: true, ...o }),
      'virDomainBlockCommit',
      [guest_, 'vda', '/base.img', '/top.img', 19, { shallow: true }],
      no,
    ],
    [
      'Domain.blockCommit of the whole chain',
      (o) => guest.blockCommit('vda', o),
      'virDomainBlockCommit',
      [guest_, 'vda', null, null, 0, {}],
      no,
    ],
    [
      'Domain.blockCopy',
      (o) => guest.blockCopy('vda', copyXML, { bandwidth: 20n, granularity: 65536 }, { shallow: true, ...o }),
      'virDomainBlockCopy',
      [guest_, 'vda', copyXML, { bandwidth: 20n, granularity: 65536 }, { shallow: true }],
      no,
    ],
    [
      'Domain.blockCopy to a described disk',
      (o) => guest.blockCopy('vda', { type: 'file', source: { file: '/copy.img' } } as never, undefined, o),
      'virDomainBlockCopy',
      [
        guest_,
        'vda',
        expect.stringMatching(/^<disk type=.file.>\s*<source file=.\/copy.img.\/>\s*<\/disk>\s*$/),
        {},
        {},
      ],
      no,
    ],
    [
      'Domain.getBlockJobInfo',
      (o) => guest.getBlockJobInfo('vda', { bandwidthBytes: true, ...o }),
      'virDomainGetBlockJobInfo',
      [guest_, 'vda', { bandwidthBytes: true }],
      no,
    ],
    [
      'Domain.blockJobSetSpeed',
      (o) => guest.blockJobSetSpeed('vda', 21, { bandwidthBytes: true, ...o }),
      'virDomainBlockJobSetSpeed',
      [guest_, 'vda', 21, { bandwidthBytes: true }],
      no,
    ],
    [
      'Domain.blockJobAbort',
      (o) => guest.blockJobAbort('vda', { pivot: true, ...o }),
      'virDomainBlockJobAbort',
      [guest_, 'vda', { pivot: true }],
      no,
    ],
  ]);
});

test('a job ends with its guest', verifies({ 'Domain.runBlockJob': 'refusal' }), async () => {
  const job = guest.runBlockJob('vda', () => guest.destroy());
  await expect(job).rejects.toThrow(BlockJobError);
  await expect(job).rejects.toMatchObject({ status: 'stopped', disk: 'vda' });
});

test('a job ends with its connection', async () => {
  const connection = await connect('test:///default');
  const domain = await connection.lookupDomainByName('test');
  const { signal } = new AbortController();
  let started = () => {};
  const start = new Promise<void>((resolve) => {
    started = resolve;
  });
  const job = domain.runBlockJob('vda', async () => started(), { signal });
  const ended = expect(job).rejects.toThrow(ClosedError);
  await start;
  expect(await connection.close()).toBe(0);
  await ended;
  await expect(domain.runBlockJob('vda', async () => {}, { signal })).rejects.toThrow(ClosedError);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('the wait for a job can be given up, and its outcome comes later', async () => {
  const abandon = new AbortController();
  let end = () => {};
  const ends = new Promise<void>((resolve) => {
    end = resolve;
  });
  const start = () => ends.then(() => guest.destroy());
  const job = guest.runBlockJob('vda', start, { abandon: abandon.signal });
  abandon.abort('no longer');
  const error = await job.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(JobAbandonedError);
  expect(error).toMatchObject({ cause: 'no longer' });
  end();
  await expect((error as JobAbandonedError).outcome).rejects.toMatchObject({ status: 'stopped' });
  await expect(guest.runBlockJob('vda', start, { abandon: abandon.signal })).rejects.toBe('no longer');
});
