/** Options of this library's own that do not fit are refused, before anything is done. */
import { connect, type EventsOptions, getLibraryStats, keepConnected, watchDomains } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { connect as connectHere } from '../../../lib/connection/connect.ts';
import { handle } from '../../../lib/core/object.ts';
import { addon } from '../../../lib/native/addon.ts';
import { tracesOf } from '../../support/traces.ts';
import { testHost } from '../fixture.ts';

const host = testHost();
const uri = 'test:///default';

describe('connect()', () => {
  test.each([
    [{ readonly: true }, TypeError, "readonly: unknown option; did you mean 'readOnly'?"],
    [{ Auth: () => [] }, TypeError, "did you mean 'auth'?"],
    [{ keepalive: false }, TypeError, "did you mean 'keepAlive'?"],
    [{ signal: undefined, sginal: undefined, concurency: 2 }, TypeError, "did you mean 'concurrency'?"],
    [{ readOnly: 'yes' }, TypeError, "readOnly: expected a boolean, got 'yes'"],
    [{ auth: {} }, TypeError, 'auth: expected a function, got an object'],
    [{ concurrency: Number.NaN }, RangeError, 'concurrency: expected a whole number from 1 to 256, got NaN'],
    [{ concurrency: -1 }, RangeError, 'got -1'],
    [{ concurrency: 0 }, RangeError, 'got 0'],
    [{ concurrency: 1.5 }, RangeError, 'got 1.5'],
    [{ concurrency: 1e9 }, RangeError, 'got 1000000000'],
    [{ concurrency: '8' }, TypeError, "concurrency: expected a number, got '8'"],
    [{ concurrency: 8n }, TypeError, 'got 8n'],
    [{ keepAlive: true }, TypeError, 'keepAlive: expected false or an object, got true'],
    [{ keepAlive: { interval: 5 } }, TypeError, 'keepAlive.count: expected a number, got undefined'],
    [{ keepAlive: { interval: 0, count: 3 } }, RangeError, 'keepAlive.interval: expected a whole number from 1 to'],
    [{ keepAlive: { interval: 5, counts: 3 } }, TypeError, "did you mean 'count'?"],
    [null, TypeError, 'the options of connect(): expected an object, got null'],
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

  test('runs as many calls at once as the option says', async () => {
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
    [{ delays: {} }, "delays: unknown option; did you mean 'delay'?"],
    [{ delay: { frist: 1 } }, "delay.frist: unknown option; did you mean 'first'?"],
    [{ delay: { first: '1' } }, "delay.first: expected a number, got '1'"],
    [{ delay: { most: Number.NaN } }, 'delay.most: expected a time in ms from 1 to 2147483647, got NaN'],
    [{ readonly: true }, "did you mean 'readOnly'?"],
  ])('refuses %o', async (options, message) => {
    await expect(keepConnected(uri, options as never)).rejects.toThrow(message);
  });
});

test.each([
  [{ overflow: 'typo' }, TypeError, "overflow: expected 'error', 'drop-oldest' or 'drop-newest', got 'typo'"],
  [{ limit: '10' }, TypeError, "limit: expected a number, got '10'"],
  [{ limit: 0 }, RangeError, 'limit: expected a whole number from 1 to'],
  [{ limit: Number.NaN }, RangeError, 'got NaN'],
])('events and watches refuse %o', async (options, Refusal, message) => {
  const given = options as EventsOptions;
  expect(() => host.connection.events('domain-lifecycle', given)).toThrow(Refusal);
  expect(() => host.connection.qemuMonitorEvents(given)).toThrow(message);
  await using kept = await keepConnected(uri);
  expect(() => watchDomains(kept, given)).toThrow(message);
});

test.each([
  [{ timeout: -1 }, RangeError, 'timeout: expected a time in ms from 0 to 2147483647, got -1'],
  [{ timeout: 2 ** 31 }, RangeError, 'got 2147483648'],
  [{ timeout: '1s' }, TypeError, "timeout: expected a number, got '1s'"],
  [{ attempts: 0 }, RangeError, 'attempts: expected a whole number from 1 to'],
  [{ attempts: 2.5 }, RangeError, 'got 2.5'],
  [{ wait: 'no' }, TypeError, "wait: expected a boolean, got 'no'"],
])('detaching refuses %o', async (options, Refusal, message) => {
  const domain = await host.connection.lookupDomainByName('guest');
  const refused = domain.detachDevice({ target: 'vda' }, options as never);
  await expect(refused).rejects.toBeInstanceOf(Refusal);
  await expect(refused).rejects.toThrow(message);
});

test.each([
  [{ interval: 0, onProgress: () => {} }, RangeError, 'interval: expected a time in ms from 1 to 2147483647, got 0'],
  [{ interval: '500' }, TypeError, "interval: expected a number, got '500'"],
  [{ onProgress: 'yes' }, TypeError, "onProgress: expected a function, got 'yes'"],
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
  await expect(PrivateDaemon.start({ timeout: Number.NaN })).rejects.toThrow('timeout: expected a time in ms');
});

test('typed parameters are those that there are, or say their type', async () => {
  const domain = await host.connection.lookupDomainByName('guest');
  const refused: [object, string][] = [
    [{ bandwith: 5 }, "parameters.bandwith: unknown parameter; did you mean 'bandwidth'?"],
    [{ bandwidth: '5' }, "parameters.bandwidth must be a bigint or a number, got '5'"],
    [{ destination_nmae: 'a' }, "parameters.destination_nmae: unknown parameter; did you mean 'destination_name'?"],
  ];
  for (const [parameters, message] of refused) {
    const migration = domain.migrateToURI('test:///default', parameters as never);
    await expect(migration).rejects.toBeInstanceOf(TypeError);
    await expect(migration).rejects.toThrow(message);
  }
  // One of a newer libvirt goes to libvirt, which has the last word.
  const newer = { of_tomorrow: { type: 'uint', value: 1 } };
  await expect(domain.migrateToURI('test:///default', newer as never)).rejects.toHaveProperty('code');
});

test('objects that are looked at have the names that there are', async () => {
  const { connection } = host;
  await expect(connection.getNodeCellsFreeMemory({ startcell: 0 } as never)).rejects.toThrow(
    "did you mean 'startCell'?",
  );
  await expect(connection.supports({ evnt: 'domain-lifecycle' } as never)).rejects.toThrow("did you mean 'event'?");
  await expect(connection.supports({ event: 'domain-lifecycle', attach: 'disk' } as never)).rejects.toThrow(
    "attach: does not go with 'event'",
  );
});

test('something else in the place of options is refused: all that was meant would be ignored', async () => {
  const domain = await host.connection.lookupDomainByName('guest');
  const { signal } = new AbortController();
  for (const [options, got] of [
    [signal, 'an AbortSignal'],
    [Promise.resolve({}), 'a Promise'],
    [new Map(), 'a Map'],
  ] as const) {
    await expect(domain.getInfo(options as never)).rejects.toThrow(`options: expected an object, got ${got}`);
    await expect(host.connection.listAllDomains(options as never)).rejects.toThrow(TypeError);
    await expect(domain.detachDevice({ target: 'vda' }, options as never)).rejects.toThrow(`got ${got}`);
  }
});

test.each([
  [{ traget: 'vda' }, "traget: unknown device or selector; did you mean 'target'?"],
  [{ dsik: {} }, "dsik: unknown device or selector; did you mean 'disk'?"],
  [{ address: '03:00.0', target: 'vda' }, 'a device selector has one of'],
  [{ target: 5 }, 'a device selector has one of'],
  [{ disk: { type: 'file', raedonly: true } }, "did you mean 'readonly'?"],
  [{ disk: {}, rng: {} }, "expected one element's name and its object"],
  [{}, "expected one element's name and its object"],
  [undefined, 'the device: expected its XML, an object'],
  [Promise.resolve('<disk/>'), 'got a Promise'],
])('detaching and changing %j is refused before anything is sent', async (device, message) => {
  const domain = await host.connection.lookupDomainByName('guest');
  const sent = tracesOf('start');
  await expect(domain.detachDevice(device as never)).rejects.toThrow(message);
  await expect(domain.updateDevice(device as never, () => {})).rejects.toThrow(message);
  expect(sent).toEqual([]);
});
