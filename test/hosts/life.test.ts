/** How a test host begins and ends: one of a process, one that is kept for others, one that crashes. What runs is what the kernel shows. */
import { connect } from 'libvirt-native';
import { HostCrashedError, TestHost } from 'libvirt-native/testing';
import { describe, expect, onTestFinished, test } from 'vitest';
import { processesWith } from '../support/children.ts';
import { verifies } from '../support/verifies.ts';
import { hostsCache, resumeHost } from './resume.ts';

const { TEST_HOST: only = '' } = process.env;
const cache = { cache: hostsCache };

describe.each(TestHost.kinds.filter((kind) => !only || kind === only))('a %s host', (kind) => {
  const emulators = () => processesWith(`${hostsCache}/${kind}.`);

  test(
    'is current after build(), and begins anew each time that it is resumed',
    verifies({
      'TestHost.build': 'method',
      'TestHost.resume': 'method',
      'TestHost.close': 'sysfs',
      'TestHost.closed': 'value',
    }),
    async () => {
      const steps: string[] = [];
      await TestHost.build({ ...cache, kinds: [kind], onProgress: ({ message }) => steps.push(message) });
      expect(steps).toEqual([]);
      for (let round = 1; round <= 2; round++) {
        const host = await resumeHost(kind);
        expect(await host.run('cat /run/left 2>/dev/null || echo new')).toBe('new');
        await host.run('echo left >/run/left');
        expect(emulators()).not.toEqual([]);
        expect(host.closed).toBe(false);
        await host.close();
        expect(host.closed).toBe(true);
        expect(emulators()).toEqual([]);
        await expect(connect(host.uri)).rejects.toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR' });
      }
    },
  );

  test(
    'that is kept outlives its closing, and others attach to it until it is stopped',
    verifies({
      'TestHost.attach': 'method',
      'TestHost.stopKept': ['sysfs', 'value'],
      'TestHost.resume': ['method', 'refusal'],
    }),
    async () => {
      onTestFinished(async () => void (await TestHost.stopKept(kind, cache)));
      const first = await resumeHost(kind, { keep: true });
      await first.run('echo kept >/run/left');
      await first.close();
      expect(emulators()).not.toEqual([]);
      await using other = TestHost.attach(kind, cache)!;
      expect(await other.run('cat /run/left')).toBe('kept');
      expect(() => other.monitor).toThrow('only by the process that started it');
      await expect(resumeHost(kind)).rejects.toThrow(`end it by TestHost.stopKept('${kind}')`);
      expect(await TestHost.stopKept(kind, cache)).toBe(true);
      expect(emulators()).toEqual([]);
      expect(TestHost.attach(kind, cache)).toBeUndefined();
      expect(await TestHost.stopKept(kind, cache)).toBe(false);
    },
  );

  test(
    'that ends by itself has crashed, and says so',
    verifies({ 'TestHost.crashed': 'value', 'TestHost.responds': 'value', 'TestHost.run': 'refusal' }),
    async () => {
      await using host = await resumeHost(kind);
      expect([host.crashed, await host.responds()]).toEqual([false, true]);
      const running = host.run('sleep 600');
      running.catch(() => {});
      await host.monitor.execute('quit');
      await expect(running).rejects.toBeInstanceOf(HostCrashedError);
      await expect(host.run('true')).rejects.toMatchObject({ code: 'ERR_LIBVIRT_HOST_CRASHED' });
      expect([host.crashed, await host.responds()]).toEqual([true, false]);
    },
  );
});
