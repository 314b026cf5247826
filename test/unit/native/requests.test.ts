/** How calls share the memory and the signals that they are given. */
import { getEventListeners } from 'node:events';
import type { Domain } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { RequestWriter } from '../../../lib/native/words.ts';
import { defaultHost } from '../../support/default-host.ts';

const host = defaultHost({ concurrency: 1 });

describe('a getter among the arguments', () => {
  test.each([
    ['a short', () => host.connection.lookupDomainByName('test')],
    ['a long', () => host.connection.lookupDomainByName('x'.repeat(1_000_000))],
    ['a refused', () => host.connection.lookupDomainByName('nul\0')],
  ])('may make %s call, and both are answered', async (_, inner) => {
    const made: Promise<unknown>[] = [];
    const params = {
      soft_limit: 2048n,
      get hard_limit() {
        made.push(Promise.allSettled([inner()]));
        return 4096n;
      },
      swap_hard_limit: 8192n,
    };
    await host.domain.setMemoryParameters(params);
    expect(made.length).toBeGreaterThan(0);
    await Promise.all(made);
    expect(await host.domain.getMemoryParameters()).toMatchObject({
      soft_limit: 2048n,
      hard_limit: 4096n,
      swap_hard_limit: 8192n,
    });
  });

  test('may throw: the call rejects with that, and the next ones work', async () => {
    const problem = new Error('of the getter');
    const params = {
      get hard_limit(): bigint {
        void host.connection.getHostname();
        throw problem;
      },
    };
    await expect(host.domain.setMemoryParameters(params)).rejects.toBe(problem);
    expect(await host.domain.isActive()).toBe(true);
  });

  test('may abort the signal of its own call, which is not made then', async () => {
    const controller = new AbortController();
    const before = await host.domain.getMemoryParameters();
    const params = {
      get hard_limit() {
        controller.abort(new Error('changed my mind'));
        return 12_288n;
      },
    };
    await expect(host.domain.setMemoryParameters(params, { signal: controller.signal })).rejects.toThrow(
      'changed my mind',
    );
    expect(await host.domain.getMemoryParameters()).toEqual(before);
  });

  test('may call in turn with getters that call', async () => {
    const depth = 5;
    const results: Promise<unknown>[] = [];
    const nested = (level: number): { [name: string]: bigint } => ({
      get hard_limit() {
        if (level < depth) results.push(host.domain.setMemoryParameters(nested(level + 1)));
        return BigInt(4096 * (level + 1));
      },
    });
    await host.domain.setMemoryParameters(nested(0));
    await Promise.all(results);
    expect(results.length).toBeGreaterThanOrEqual(depth);
  });
});

describe('one signal for many calls', () => {
  test('has one listener, and none when they are done', async () => {
    const warnings: unknown[] = [];
    const warned = (warning: unknown) => warnings.push(warning);
    process.on('warning', warned);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 50 }, () => host.domain.getInfo({ signal }));
    expect(getEventListeners(signal, 'abort').length).toBeLessThanOrEqual(1);
    await Promise.all(calls);
    const subscriptions = await Promise.all(
      Array.from({ length: 20 }, () => host.connection.on('domain-lifecycle', () => {}, { signal })),
    );
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    for (const subscription of subscriptions) await subscription.close();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', warned);
    expect(warnings).toEqual([]);
  });

  test('ends them all, with its reason, and later ones at once', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error('enough');
    const calls = Array.from({ length: 50 }, () => host.domain.getXMLDesc({ signal }));
    controller.abort(reason);
    const ends = await Promise.allSettled(calls);
    for (const end of ends) expect(end).toEqual({ status: 'rejected', reason });
    await expect(host.domain.getInfo({ signal })).rejects.toBe(reason);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(await host.domain.isActive()).toBe(true);
  });
});

test('the result of an aborted call is released', async () => {
  const handles = () => host.connection.listAllDomains().then((list) => Promise.all(list.map((item) => item.close())));
  await handles();
  for (let time = 0; time < 20; time++) {
    const controller = new AbortController();
    const calls = [
      host.connection.listAllDomains({}, ...[]),
      host.connection.listAllDomains({ signal: controller.signal }),
      host.connection.lookupDomainByName('test', { signal: controller.signal }),
    ];
    controller.abort();
    const [first] = await Promise.allSettled(calls);
    if (first?.status === 'fulfilled') for (const item of first.value as Domain[]) await item.close();
  }
});

describe('the request buffer', () => {
  const made = () => {
    const sizes: number[] = [];
    return { writer: new RequestWriter((memory) => sizes.push(memory.byteLength)), sizes };
  };

  test('shrinks again after a large request, and stays as it is for others', () => {
    const { writer, sizes } = made();
    const initial = writer.memory.byteLength;
    writer.message(false, () => writer.string('x'.repeat(20_000)));
    expect(sizes).toEqual([]);
    writer.message(false, () => writer.bytes(new Uint8Array(64 << 20)));
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(writer.memory.byteLength).toBe(initial);
    writer.message(false, () => writer.bytes(new Uint8Array(256 << 10)));
    const kept = writer.memory.byteLength;
    const replaced = sizes.length;
    for (let time = 0; time < 3; time++) writer.message(false, () => writer.bytes(new Uint8Array(256 << 10)));
    expect(sizes).toHaveLength(replaced);
    expect(kept).toBeLessThanOrEqual(1 << 20);
  });

  test('keeps nothing of a secret, whether it is sent, refused or interrupted', () => {
    const { writer } = made();
    const holds = (text: string) => Buffer.from(writer.memory).includes(text);
    writer.message(true, () => {
      writer.string('hunter2');
      expect(holds('hunter2')).toBe(true);
    });
    expect(holds('hunter2')).toBe(false);
    const interrupted = () =>
      writer.message(true, () => {
        writer.string('hunter3');
        writer.message(false, () => writer.number(1));
        expect(holds('hunter3')).toBe(true);
        throw new Error('refused');
      });
    expect(interrupted).toThrow('refused');
    expect(holds('hunter3')).toBe(false);
  });
});
