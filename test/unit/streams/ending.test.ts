/** How streams end when their connection is closed, by themselves, or when nothing refers to them. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { procedureOf } from '../../support/procedures.ts';
import { tracesOf } from '../../support/traces.ts';
import { openAlone, openStream, streamHost, streamKinds } from './fixture.ts';

const host = streamHost();

test.each(Object.entries(streamKinds))(
  '%s is aborted with its connection, and rejects if something listens',
  async (_, kind) => {
    const { connection, stream, scripted } = await openAlone(host, kind);
    const failed = new Promise((resolve) => stream.on('error', resolve));
    expect(await connection.close()).toBe(0);
    expect(await failed).toMatchObject({ name: 'ClosedError', api: kind.api });
    expect(scripted.received).toEqual(['abort']);
  },
);

test.each(Object.entries(streamKinds))(
  '%s emits no error without a listener when its connection is closed',
  async (_, kind) => {
    const { connection, stream } = await openAlone(host, kind);
    const closed = new Promise((resolve) => stream.on('close', resolve));
    expect(await connection.close()).toBe(0);
    await closed;
    expect([stream.destroyed, stream.errored]).toEqual([true, null]);
  },
);

test('a stream that has finished is not aborted with its connection', async () => {
  const { connection, stream, scripted } = await openAlone(host, streamKinds['an upload']!);
  (stream as Writable).end(Buffer.from('all'));
  await once(stream, 'close');
  expect(await connection.close()).toBe(0);
  expect(scripted.received).toEqual([Buffer.from('all'), 'finish']);
});

test('a console carries bytes both ways, and ends with its guest', async () => {
  const [console, stream] = await openStream(host, () => host.domain.openConsole());
  const prompt = once(console, 'data');
  stream.send(Buffer.from('login: '));
  expect(String(await prompt)).toBe('login: ');
  const answer = once(console, 'data');
  console.write('root\n');
  await expect.poll(() => String(stream.bytes), { interval: 2 }).toBe('root\n');
  stream.send(Buffer.from('password: '));
  expect(String(await answer)).toBe('password: ');
  const closed = once(console, 'close');
  stream.send(Buffer.alloc(0));
  await closed;
  expect(console.writable).toBe(false);
  expect(stream.received.slice(-1)).toEqual(['finish']);
});

test('a domain is not destroyed before a console of it is aborted', async () => {
  const [console, stream] = await openStream(host, () => host.domain.openConsole());
  let confirm = () => {};
  stream.confirming = new Promise((resolve) => {
    confirm = resolve;
  });
  host.daemon.answer(...procedureOf('virDomainDestroyFlags'), Buffer.alloc(0));
  const starts = tracesOf('start');
  console.destroy();
  const destroying = host.domain.destroy();
  await expect.poll(() => stream.received, { interval: 2 }).toEqual(['abort']);
  expect(starts.map(({ api }) => api)).toEqual(['virStreamAbort']);
  confirm();
  await destroying;
  expect(starts.map(({ api }) => api)).toEqual(['virStreamAbort', 'virDomainDestroyFlags']);
});

test('a stream that was dropped is aborted when it is collected', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const open = async () => (await openStream(host, () => host.domain.openConsole()))[1];
  const stream = await open();
  const isAborted = () => {
    collect();
    return stream.received.at(-1);
  };
  await expect.poll(isAborted, { interval: 5 }).toBe('abort');
});
