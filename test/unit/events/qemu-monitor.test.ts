/** Events of QEMU's monitors: what is registered for, and what an event brings. */
import type { QemuMonitorEvent, QemuMonitorListenOptions } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { guest, scriptedHost } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';
import { decode, encode, programs } from '../../support/scripted-daemon.ts';
import { verifies } from '../../support/verifies.ts';
import { domainReference, hyper, int, optional, string, uint } from '../../support/xdr.ts';

const host = scriptedHost();
const text = optional(string);
const register = procedureOf('virConnectDomainQemuMonitorEventRegister');
/** The procedures that deregisters, and of an event. */
const [deregistering, happened] = [5, 6];

beforeEach(() => {
  host.daemon.answer(...register, encode([int, 7]));
  host.daemon.answer(programs.qemu, deregistering, Buffer.alloc(0));
  host.daemon.takeRequests();
});

/** Has the daemon send an event of the guest. */
function send(name: string, seconds: bigint, micros: number, details: string | null): void {
  const fields = [
    [int, 7],
    [domainReference, guest],
    [string, name],
    [hyper, seconds],
    [uint, micros],
    [text, details],
  ] as const;
  host.daemon.send(programs.qemu, happened, encode(...fields));
}

/** What is registered for: the domain, the name and the flags. */
function registered(): unknown[] {
  const [request] = host.daemon.takeRequests();
  expect([request!.program, request!.procedure]).toEqual(register);
  return decode(request!.payload, [optional(domainReference), text, uint]);
}

test(
  'an event has its domain, name, time and data',
  verifies({ 'Connection.onQemuMonitorEvent': 'event', 'Connection.qemuMonitorEvents': 'event' }),
  async () => {
    const heard: QemuMonitorEvent[] = [];
    await using listener = await host.connection.onQemuMonitorEvent((event) => heard.push(event));
    await using events = host.connection.qemuMonitorEvents();
    await events.ready;
    const sent = [
      ['RTC_CHANGE', 2n ** 40n, 17, '{"offset":78}', { offset: 78 }],
      ['STOP', 0n, 999_999, null, undefined],
      ['ODD', 1n, 0, 'no JSON', 'no JSON'],
      ['EMPTY', 1n, 1, '', undefined],
    ] as const;
    for (const [name, seconds, micros, details, parsed] of sent) {
      send(name, seconds, micros, details);
      const { value } = await events.next();
      expect(value).toEqual({ domain: expect.anything(), event: name, seconds, micros, details: parsed });
      expect(value).toMatchObject({ domain: { name: 'guest', uuid: guest.uuid } });
      await expect.poll(() => heard.at(-1), { interval: 2 }).toMatchObject({ event: name, seconds, micros });
    }
    expect(listener.closed).toBe(false);
  },
);

const choices: readonly (readonly [options: () => QemuMonitorListenOptions, sends: readonly unknown[]])[] = [
  [() => ({}), [null, null, 0]],
  [() => ({ event: null }), [null, null, 0]],
  [() => ({ event: 'STOP' }), [null, 'STOP', 0]],
  [() => ({ event: '^B', regex: true }), [null, '^B', 1]],
  [() => ({ event: 'stop', nocase: true }), [null, 'stop', 2]],
  [() => ({ event: '^s', flags: 1 | 2 }), [null, '^s', 3]],
  [() => ({ domain: host.domain, event: 'RESUME' }), [guest, 'RESUME', 0]],
];

test.each(choices)('a listener registers for what its options choose: %#', async (options, sends) => {
  await using _listener = await host.connection.onQemuMonitorEvent(() => {}, options());
  expect(registered()).toEqual(sends);
});

test.each(choices)('a stream registers for what its options choose: %#', async (options, sends) => {
  await using events = host.connection.qemuMonitorEvents(options());
  await events.ready;
  expect(registered()).toEqual(sends);
});

test(
  'options of other events are refused',
  verifies({ 'Connection.onQemuMonitorEvent': 'refusal', 'Connection.qemuMonitorEvents': 'refusal' }),
  async () => {
    const { connection, domain } = host;
    const message = 'pass the domain as `domain`, not as `subject`';
    await expect(connection.onQemuMonitorEvent(() => {}, { subject: domain })).rejects.toThrow(message);
    expect(() => connection.qemuMonitorEvents({ subject: domain })).toThrow(message);
    await expect(connection.onQemuMonitorEvent(() => {}, { limit: 1 } as never)).rejects.toThrow(
      'limit: unknown option',
    );
    await expect(connection.onQemuMonitorEvent(() => {}, 7 as never)).rejects.toThrow('onQemuMonitorEvent()');
    await expect(connection.onQemuMonitorEvent(7 as never)).rejects.toThrow('the listener: expected a function');
    expect(() => connection.qemuMonitorEvents(7 as never)).toThrow('the options of qemuMonitorEvents()');
    expect(() => connection.qemuMonitorEvents({ event: 7 } as never)).toThrow(TypeError);
    expect(host.daemon.takeRequests()).toEqual([]);
  },
);
