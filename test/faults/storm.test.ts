/** More events than are read. */
import { setTimeout as delay, setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { defaultHost } from '../support/default-host.ts';
import { verifies } from '../support/verifies.ts';
import { growth, times, tried } from './tried.ts';

const subject = 'Events';
const count = times(20_000, 100_000);
const host = defaultHost({ concurrency: 1 });

/** An event each: the domain is suspended and resumed alternately. Nothing is read meanwhile, since the calls are never awaited one by one. */
async function storm(): Promise<void> {
  for (let sent = 0; sent < count; sent += 1000)
    await Promise.all(
      Array.from({ length: 1000 }, (_, index) => (index % 2 ? host.domain.resume() : host.domain.suspend())),
    );
}

/** Collects garbage, and waits until its handles are released. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  for (let time = 0; time < 3; time++) {
    gc();
    await delay(20);
  }
}

/** Waits until the pending events of libvirt's own thread have arrived. */
async function settled(value: () => number): Promise<void> {
  for (let last = -1, same = 0; same < 20; await turn()) {
    same = value() === last ? same + 1 : 0;
    last = value();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe(`${count} of them, and a consumer that is too slow`, { timeout: 300_000 }, () => {
  test('all are kept where there is room, in their order', verifies({ 'EventStream.dropped': 'value' }), async () => {
    const events = host.connection.events('domain-lifecycle', { limit: count });
    await events.ready;
    await storm();
    for (let index = 0; index < count; index++) {
      const { value } = await events.next();
      if (value?.event !== (index % 2 ? 'resumed' : 'suspended')) expect.fail(`event ${index} was ${value?.event}`);
    }
    expect(events.dropped).toBe(0);
    await events.close();
    tried(subject, `${count} without a reader, limit ${count}`, 1, 'none lost, in order');
  });

  test.each(['drop-oldest', 'drop-newest'] as const)(
    '%s: what is kept and what is not add up',
    verifies({ 'EventStream.dropped': 'value' }),
    async (overflow) => {
      const limit = 100;
      const events = host.connection.events('domain-lifecycle', { limit, overflow });
      await events.ready;
      await storm();
      await settled(() => events.dropped);
      expect(events.dropped).toBe(count - limit);
      for (let index = 0; index < limit; index++)
        expect((await events.next()).value?.event).toBe(index % 2 ? 'resumed' : 'suspended');
      await events.close();
      tried(
        subject,
        `${count} without a reader, limit ${limit}, ${overflow}`,
        1,
        `${limit} kept, ${count - limit} counted`,
      );
    },
  );

  test('without permission to drop, the consumer gets an error, after the events before it', async () => {
    const events = host.connection.events('domain-lifecycle', { limit: 100 });
    await events.ready;
    await storm();
    for (let index = 0; index < 100; index++) expect((await events.next()).done).toBe(false);
    await expect(events.next()).rejects.toMatchObject({ code: 'ERR_LIBVIRT_EVENT_OVERFLOW' });
    await events.close();
  });

  test('memory stays flat where they are dropped', async () => {
    const events = host.connection.events('domain-lifecycle', { limit: 100, overflow: 'drop-oldest' });
    await events.ready;
    await storm();
    await collect();
    const before = process.memoryUsage.rss();
    const rounds = times(2, 5);
    for (let round = 0; round < rounds; round++) await storm();
    await collect();
    const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
    await events.close();
    // What is kept by mistake would be some hundred bytes an event.
    expect(grown).toBeLessThan(growth(96));
    tried(subject, `${rounds * count} dropped in a row`, 1, `memory grew by ${Math.max(0, Math.round(grown))} MiB`);
  });
});
