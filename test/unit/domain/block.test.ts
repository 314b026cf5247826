import { getEventListeners } from 'node:events';
import { BlockJobError, ClosedError, connect, type Domain, JobAbandonedError } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

test('sizes and counters', async () => {
  expect(await guest.getBlockInfo('vda')).toEqual({
    capacity: 1099506450432n,
    allocation: 1099511627776n,
    physical: 1099511627776n,
  });
  await fails(guest.getBlockInfo('vdz'), 'VIR_ERR_INVALID_ARG');
  // The test driver has only the older function.
  const stats = await guest.blockStats('vda');
  expect(Object.keys(stats).sort()).toEqual(['errs', 'rd_bytes', 'rd_operations', 'wr_bytes', 'wr_operations']);
  expect(stats.rd_operations).toBeTypeOf('bigint');
  await unsupported(guest.blockStats('vda', { stringOkay: true }));
  expect(await guest.getDiskErrors()).toMatchObject({ vda: 'unspec' });
});

test('limits', async () => {
  await guest.setBlockIoTune('vda', { total_bytes_sec: 2n ** 33n, total_bytes_sec_max: 2n ** 34n, group_name: 'slow' });
  expect(await guest.getBlockIoTune('vda')).toMatchObject({
    total_bytes_sec: 2n ** 33n,
    read_bytes_sec: 0n,
    group_name: 'slow',
  });
  await guest.setBlkioParameters({ weight: 300 });
  expect(await guest.getBlkioParameters()).toMatchObject({ weight: 300 });
});

test('what only a real guest has', async () => {
  await unsupported(guest.blockResize('vda', 1024));
  await unsupported(guest.blockPeek('vda', 0, 512));
  await expect(guest.blockPeek('vda', 0, 2 ** 21)).rejects.toThrow(RangeError);
  await unsupported(guest.setBlockThreshold('vda', 2n ** 30n));
  await unsupported(guest.blockPull('vda', { bandwidth: 1 }));
  await unsupported(guest.blockRebase('vda', '/base.img', { relative: true }));
  await unsupported(guest.blockCommit('vda', { base: '/base.img', active: true }));
  await unsupported(guest.blockCopy('vda', '<disk/>', { bandwidth: 1n, granularity: 65536 }, { shallow: true }));
  await unsupported(guest.blockCopy('vda', { type: 'file', source: { file: '/copy.img' } } as never));
  await unsupported(guest.getBlockJobInfo('vda'));
  await unsupported(guest.blockJobSetSpeed('vda', 10, { bandwidthBytes: true }));
  await unsupported(guest.blockJobAbort('vda', { pivot: true }));
});

test('a job ends with its guest', async () => {
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
