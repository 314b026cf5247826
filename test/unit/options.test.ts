/** Options of this library's own that do not fit are refused, before anything is done. */
import { connect, type EventsOptions, getLibraryStats, keepConnected, watchDomains } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { connect as connectHere } from '../../lib/connection.ts';
import { addon } from '../../lib/native/addon.ts';
import { handle } from '../../lib/object.ts';
import { testHost } from './fixture.ts';

const host = testHost();
const uri = 'test:///default';

describe('connect()', () => {
  test.each([
    [{ readonly: true }, TypeError, "unknown option 'readonly' of connect(): did you mean 'readOnly'?"],
    [{ Auth: () => [] }, TypeError, "did you mean 'auth'?"],
    [{ keepalive: false }, TypeError, "did you mean 'keepAlive'?"],
    [{ sginal: undefined, concurency: 2 }, TypeError, "did you mean 'concurrency'?"],
    [{ readOnly: 'yes' }, TypeError, "readOnly must be true or false, not 'yes'"],
    [{ auth: {} }, TypeError, 'auth must be a function, not an object'],
    [{ concurrency: Number.NaN }, RangeError, 'concurrency must be a whole number from 1 to 256, not NaN'],
    [{ concurrency: -1 }, RangeError, 'not -1'],
    [{ concurrency: 0 }, RangeError, 'not 0'],
    [{ concurrency: 1.5 }, RangeError, 'not 1.5'],
    [{ concurrency: 1e9 }, RangeError, 'not 1000000000'],
    [{ concurrency: '8' }, TypeError, "concurrency must be a number, not '8'"],
    [{ concurrency: 8n }, TypeError, 'not 8n'],
    [{ keepAlive: true }, TypeError, 'the options of keepAlive must be an object, not true'],
    [{ keepAlive: { interval: 5 } }, TypeError, 'keepAlive.count must be a number, not undefined'],
    [{ keepAlive: { interval: 0, count: 3 } }, RangeError, 'keepAlive.interval must be a whole number from 1 to'],
    [{ keepAlive: { interval: 5, counts: 3 } }, TypeError, "did you mean 'count'?"],
    [null, TypeError, 'the options of connect() must be an object, not null'],
  ])('refuses %o', async (options, Refusal, message) => {
    const refused = connect(uri, options as never);
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toThrow(message);
  });

  test('leaves nothing open when keep-alive is refused', async () => {
    const before = getLibraryStats().handles;
    await expect(connect(uri, { keepAlive: { interval: 5, count: 3 } })).rejects.toMatchObject({
      code: 'VIR_ERR_NO_SUPPORT',
    });
    expect(getLibraryStats().handles).toBe(before);
  });

  test('takes as many calls at once as it is told', async () => {
    await using connection = await connect(uri, { concurrency: 256 });
    expect(connection.stats().workers).toBe(256);
  });
});

test('native code makes a limit of any number', async () => {
  await using connection = await connectHere(uri);
  const limits = [
    Number.NaN,
    -1,
    0,
    0.5,
    1e300,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '8',
    {},
    undefined,
  ];
  const set = (limit: unknown) => {
    addon.setLimit(connection[handle].id, limit as number);
    return connection.stats().workers;
  };
  expect(limits.map(set)).toEqual([1, 1, 1, 1, 256, 256, 1, 1, 1, 1]);
  expect(await connection.getType()).toBe('TEST');
});

describe('keepConnected()', () => {
  test.each([
    [{ delays: {} }, "unknown option 'delays' of connect()"],
    [{ delay: { frist: 1 } }, "unknown option 'frist' of delay: did you mean 'first'?"],
    [{ delay: { first: '1' } }, "delay.first must be a number, not '1'"],
    [{ delay: { most: Number.NaN } }, 'delay.most must be a time in ms from 1 to 2147483647, not NaN'],
    [{ readonly: true }, "did you mean 'readOnly'?"],
  ])('refuses %o', async (options, message) => {
    await expect(keepConnected(uri, options as never)).rejects.toThrow(message);
  });
});

test.each([
  [{ overflow: 'typo' }, TypeError, "overflow must be one of 'error', 'drop-oldest', 'drop-newest', not 'typo'"],
  [{ limit: '10' }, TypeError, "limit must be a number, not '10'"],
  [{ limit: 0 }, RangeError, 'limit must be a whole number from 1 to'],
  [{ limit: Number.NaN }, RangeError, 'not NaN'],
])('events and watches refuse %o', async (options, Refusal, message) => {
  const given = options as EventsOptions;
  expect(() => host.connection.events('domain-lifecycle', given)).toThrow(Refusal);
  expect(() => host.connection.qemuMonitorEvents(given)).toThrow(message);
  await using kept = await keepConnected(uri);
  await expect(watchDomains(kept, given).next()).rejects.toThrow(message);
});

test.each([
  [{ timeout: -1 }, RangeError, 'timeout must be a time in ms from 0 to 2147483647, not -1'],
  [{ timeout: 2 ** 31 }, RangeError, 'not 2147483648'],
  [{ timeout: '1s' }, TypeError, "timeout must be a number, not '1s'"],
  [{ attempts: 0 }, RangeError, 'attempts must be a whole number from 1 to'],
  [{ attempts: 2.5 }, RangeError, 'not 2.5'],
  [{ wait: 'no' }, TypeError, "wait must be true or false, not 'no'"],
])('detaching refuses %o', async (options, Refusal, message) => {
  const domain = await host.connection.lookupDomainByName('guest');
  const refused = domain.detachDevice({ target: 'vda' }, options as never);
  await expect(refused).rejects.toBeInstanceOf(Refusal);
  await expect(refused).rejects.toThrow(message);
});

test.each([
  [{ interval: 0, onProgress: () => {} }, RangeError, 'interval must be a time in ms from 1 to 2147483647, not 0'],
  [{ interval: '500' }, TypeError, "interval must be a number, not '500'"],
  [{ onProgress: 'yes' }, TypeError, "onProgress must be a function, not 'yes'"],
])('a job refuses %o', async (options, Refusal, message) => {
  const domain = await host.connection.lookupDomainByName('guest');
  const jobs = [
    () => domain.save('/nowhere', options as never),
    () => domain.runBlockJob('vda', async () => {}, options as never),
  ];
  for (const job of jobs) {
    const refused = (async () => job())();
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toThrow(message);
  }
});

test('a daemon of one’s own refuses a time that is none', async () => {
  await expect(PrivateDaemon.start({ timeout: Number.NaN })).rejects.toThrow('timeout must be a time in ms');
});
