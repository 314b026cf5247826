/** How jobs on disks end: by the events of a daemon, with their guest, by a signal. Real jobs are in test/qemu/block.test.ts. */
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { guest, refused, scriptedHost } from '../../../support/exchanges.ts';
import { procedureOf } from '../../../support/procedures.ts';
import { decode, encode, type Field, programs } from '../../../support/scripted-daemon.ts';
import { verifies } from '../../../support/verifies.ts';
import { domainReference, int, string, uhyper, uint } from '../../../support/xdr.ts';

/** The procedure that registers for events of domains, and messages of these with their events' numbers. */
const registering = 316;
const messages = { lifecycle: [318, 0], byPath: [326, 8], byTarget: [339, 16] } as const;

/** VIR_DOMAIN_BLOCK_JOB_TYPE_PULL, and how a job ends: VIR_DOMAIN_BLOCK_JOB_COMPLETED … */
const pull = 1;
const statuses = { completed: 0, failed: 1, canceled: 2, ready: 3 } as const;

const host = scriptedHost();

beforeEach(() => {
  // The number of a registration is that of its event.
  host.daemon.answer(programs.remote, registering, ({ payload }) => payload.subarray(0, 4));
  host.daemon.answer(...procedureOf('virDomainGetBlockJobInfo'), refused);
  host.daemon.answer(...procedureOf('virDomainBlockJobAbort'), Buffer.alloc(0));
  host.daemon.takeRequests();
});

function send([procedure, event]: readonly [number, number], ...fields: Field[]): void {
  host.daemon.send(programs.remote, procedure, encode([int, event], [domainReference, guest], ...fields));
}

/** Reports that the job on a disk has ended, in the message for how the disk is named. */
function end(disk: string, status: keyof typeof statuses): void {
  const kind = disk.includes('/') ? 'byPath' : 'byTarget';
  send(messages[kind], [string, disk], [int, pull], [int, statuses[status]]);
}

/** The events that were registered for since this was last called, by their numbers. */
const registered = () =>
  host.daemon
    .takeRequests()
    .filter(({ procedure }) => procedure === registering)
    .map(({ payload }) => payload.readInt32BE());

test.each([
  ['vda', 'completed'],
  ['vda', 'ready'],
  ['/images/a.qcow2', 'completed'],
] as const)(
  'the job on %s has %s when the event of that disk says so',
  verifies({ 'Domain.runBlockJob': 'event' }),
  async (disk, status) => {
    const other = disk === 'vda' ? 'vdb' : '/images/b.qcow2';
    const start = vi.fn(async () => {
      // Events that come before the start returns are those of the job, too.
      end(other, 'failed');
      end(disk, status);
    });
    expect(await host.domain.runBlockJob(disk, start)).toBe(status);
    expect(start).toHaveBeenCalledOnce();
  },
);

test('a disk is listened to by the name that its job has', async () => {
  const start = (disk: string) => async () => end(disk, 'completed');
  await host.domain.runBlockJob('vda', start('vda'));
  expect(registered()).toEqual(expect.arrayContaining([messages.byTarget[1]]));
  await host.domain.runBlockJob('/images/a.qcow2', start('/images/a.qcow2'));
  expect(registered()).toContain(messages.byPath[1]);
});

test.each(['failed', 'canceled'] as const)('a job that %s is an error', async (status) => {
  await expect(host.domain.runBlockJob('vda', async () => end('vda', status))).rejects.toMatchObject({
    name: 'BlockJobError',
    code: 'ERR_LIBVIRT_BLOCK_JOB',
    disk: 'vda',
    status,
  });
});

test('a job ends with its guest, unless it still runs', async () => {
  const info: Field[] = [
    [int, 1],
    [int, pull],
    [uhyper, 0n],
    [uhyper, 5n],
    [uhyper, 10n],
  ];
  host.daemon.answer(...procedureOf('virDomainGetBlockJobInfo'), encode(...info), refused);
  const [, query] = procedureOf('virDomainGetBlockJobInfo');
  const queries: unknown[] = [];
  const job = host.domain.runBlockJob('vda', async () => send(messages.lifecycle, [int, 5], [int, 1]));
  await expect
    .poll(() => queries.push(...host.daemon.takeRequests().filter(({ procedure }) => procedure === query)) > 0)
    .toBe(true);
  send(messages.lifecycle, [int, 2], [int, 0]); // It started.
  send(messages.lifecycle, [int, 5], [int, 1]);
  await expect(job).rejects.toMatchObject({ name: 'BlockJobError', status: 'stopped' });
});

test('nothing is listened to after the end', async () => {
  const listening = vi.spyOn(host.domain, 'events');
  await host.domain.runBlockJob('vda', async () => end('vda', 'completed'));
  const streams = listening.mock.results.map(({ value }) => value as { closed: boolean });
  expect(streams.map(({ closed }) => closed)).toEqual([true, true]);
});

test('a signal that is aborted while events are registered rejects with its reason, and nothing is started', async () => {
  let answer = (_: Buffer) => {};
  const pending = new Promise<Buffer>((resolve) => {
    answer = resolve;
  });
  host.daemon.answer(programs.remote, registering, pending);
  onTestFinished(() => answer(encode([int, 0])));
  const abort = new AbortController();
  const start = vi.fn(async () => {});
  const listening = vi.spyOn(host.domain, 'events');
  const job = host.domain.runBlockJob('vdz', start, { signal: abort.signal });
  await expect.poll(() => registered().length).toBeGreaterThan(0);
  const reason = new Error('enough');
  abort.abort(reason);
  await expect(job).rejects.toBe(reason);
  expect(start).not.toHaveBeenCalled();
  const streams = listening.mock.results.map(({ value }) => value as { closed: boolean });
  await expect.poll(() => streams.map(({ closed }) => closed)).toEqual([true, true]);
});

test('a signal that is aborted meanwhile cancels the job, and its end is waited for', async () => {
  const abort = new AbortController();
  const reason = new Error('enough');
  const start = vi.fn(async () => {});
  const job = host.domain.runBlockJob('vda', start, { signal: abort.signal });
  const rejected = expect(job).rejects.toBe(reason);
  await expect.poll(() => start.mock.calls.length).toBe(1);
  abort.abort(reason);
  const [, cancel] = procedureOf('virDomainBlockJobAbort');
  const sent: unknown[] = [];
  await expect
    .poll(() => {
      const requests = host.daemon.takeRequests().filter(({ procedure }) => procedure === cancel);
      sent.push(...requests.map(({ payload }) => decode(payload, [domainReference, string, uint]).slice(1)));
      return sent;
    })
    .toEqual([['vda', 1]]);
  end('vda', 'canceled');
  await rejected;
});
