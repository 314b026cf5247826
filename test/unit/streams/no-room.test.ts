/** An upload that finds no room. Through a daemon there always is some, so another libvirt says that there is none. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { beforeAll, expect, test } from 'vitest';
import { Random, seed } from '../../support/random.ts';
import { tracesOf } from '../../support/traces.ts';
import { useShim } from '../native/shim.ts';
import { openStream, streamHost } from './fixture.ts';

beforeAll(() => useShim('no-room.c'));
const host = streamHost();

/** virStreamEventType: writable, error and hangup. */
const awaited = 2 | 4 | 8;

test('an upload waits for room, and sends everything in its order', async () => {
  const [upload, stream] = await openStream(host, () => host.volume.upload());
  const calls = tracesOf('end');
  const data = new Random(seed).bytes(700_001);
  await pipeline(Readable.from([data]), upload);
  expect(stream.bytes.equals(data)).toBe(true);
  expect(stream.received.at(-1)).toBe('finish');
  const waits = calls.filter(({ api }) => api === 'virStreamEventUpdateCallback');
  expect(waits.map(({ arguments: [, events] }) => events)).toEqual([awaited, awaited, awaited]);
  expect(calls.filter(({ api }) => api === 'virStreamSend')).toHaveLength(6);
});
