import { expect, test } from 'vitest';
import { guestInfoOf } from '../../../lib/domain/guest-info.ts';
import { nest } from '../../../lib/domain/nested.ts';
import { statsOf } from '../../../lib/domain/stats.ts';

test('lists, and lists in lists', () => {
  expect(
    nest({
      'block.count': 2,
      'block.0.name': 'vda',
      'block.0.rd.bytes': 7n,
      'block.1.name': 'vdb',
      'net.count': 0,
      'cpu.cache.monitor.count': 1,
      'cpu.cache.monitor.0.bank.count': 1,
      'cpu.cache.monitor.0.bank.0.bytes': 5n,
      'cpu.time': 9n,
    }),
  ).toEqual({
    block: [{ name: 'vda', rd: { bytes: 7n } }, { name: 'vdb' }],
    net: [],
    cpu: { time: 9n, cache: { monitor: [{ bank: [{ bytes: 5n }] }] } },
  });
});

test('gaps, and names beside numbers', () => {
  expect(
    nest({
      'vcpu.current': 2,
      'vcpu.maximum': 4,
      'vcpu.0.time': 1n,
      'vcpu.3.time': 2n,
      'iothread.count': 1,
      'iothread.7.poll-grow': 1,
    }),
  ).toEqual({
    vcpu: [
      { id: 0, time: 1n },
      { id: 3, time: 2n },
    ],
    vcpuCount: { current: 2, maximum: 4 },
    iothread: [{ id: 7, 'poll-grow': 1 }],
  });
});

test('a list of which only the count is reported has as many empty members, and one of virtual CPUs none', () => {
  expect(nest({ 'net.count': 2, 'vcpu.current': 1, 'vcpu.maximum': 1 })).toEqual({
    net: [{}, {}],
    vcpu: [],
    vcpuCount: { current: 1, maximum: 1 },
  });
  expect(nest({ 'iothread.count': 0, 'dirtyrate.vcpu.1.megabytes_per_second': 3n })).toEqual({
    iothread: [],
    dirtyrate: { vcpu: [{ id: 1, megabytes_per_second: 3n }] },
  });
});

test('a member stands at its own index, in front of gaps, behind them and between', () => {
  const net = { 'net.count': 5, 'net.1.name': 'vnet0', 'net.3.rx.bytes': 7n };
  expect(nest(net)).toEqual({ net: [{}, { name: 'vnet0' }, {}, { rx: { bytes: 7n } }, {}] });
});

test('a count or an index of a strange server makes no long list, and is not lost', () => {
  expect(nest({ 'net.count': 2 ** 32 - 1, 'net.0.name': 'vnet0' })).toEqual({
    net: [{ name: 'vnet0' }],
    netCount: { count: 2 ** 32 - 1 },
  });
  expect(nest({ 'block.0.name': 'vda', 'block.999999999.name': 'vdb', 'block.01.name': 'vdc' })).toEqual({
    block: [{ name: 'vda' }],
    blockCount: { 999999999: { name: 'vdb' }, '01': { name: 'vdc' } },
  });
  for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(nest({ 'net.count': count })).toEqual({ net: [], netCount: { count } });
});

test('statistics are read whatever a strange server says of the lists', () => {
  for (const vcpu of [5, 'text', true, { type: 99, bits: 1n }, [1, 2]]) {
    const parameters = { vcpu, iothread: vcpu, 'state.state': 'running', 'state.reason': 1, 'state.newer': 7 } as never;
    expect(statsOf({} as never, parameters)).toMatchObject({ state: { state: 'running', newer: 7 } });
  }
});

test('nothing is lost, and nothing escapes', () => {
  expect(nest({ 'a.b': 1, 'a.b.c': 2, 'd.e.f': 3, 'd.e': 4, 'g.count': 5n })).toEqual({
    a: { b: 1, 'b.c': 2 },
    d: { e: { f: 3, '': 4 } },
    g: { count: 5n },
  });
  const hostile = nest({ '__proto__.polluted': 1, 'constructor.prototype.polluted': 1 });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(hostile)).toEqual(['__proto__', 'constructor']);
});

test('the reason of a state is named, and whatever is new is kept', () => {
  const stats = statsOf({} as never, {
    'state.state': 'paused',
    'state.reason': 1,
    'vcpu.0.state': 'running',
    'dirtyrate.calc_status': 'measured',
    'iothread.1.poll-grow': 2,
    'iothread.1.poll-shrink': 2n ** 40n,
    'new.thing': 1n,
  });
  expect(stats).toMatchObject({
    state: { state: 'paused', reason: 'user' },
    vcpu: [{ id: 0, state: 'running' }],
    dirtyrate: { calc_status: 'measured' },
    iothread: [{ id: 1, 'poll-grow': 2n, 'poll-shrink': 2n ** 40n }],
    new: { thing: 1n },
  });
  expect(stats.parameters['state.state']).toBe('paused');
});

test('what a guest reports', () => {
  const info = guestInfoOf({
    'fs.count': 1,
    'fs.0.mountpoint': '/',
    'fs.0.disk.count': 1,
    'fs.0.disk.0.alias': 'vda',
    'os.pretty-name': 'Debian',
  });
  expect(info.fs?.[0]).toEqual({ mountpoint: '/', disk: [{ alias: 'vda' }] });
  expect(info.os?.['pretty-name']).toBe('Debian');
});
