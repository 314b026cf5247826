/** A user's suite for vitest. users.test.ts runs it from the packed package; its second test is meant to fail. */
import { labTest } from 'libvirt-native/testing/vitest';
import { describe, expect } from 'vitest';

const test = labTest({ guest: { memory: '160 MiB' } });

describe('a guest of vitest', () => {
  test('runs commands', async ({ lab, guest }) => {
    expect(await guest.run('uname -s')).toBe('Linux');
    expect(await guest.domain.isActive()).toBe(true);
    expect((await lab.connection.listAllDomains()).map(({ name }) => name)).toEqual([guest.name]);
    await guest.run('echo first >/run/left');
    guest.console.send('echo marked $((6 * 7))');
    await guest.console.expect('marked 42');
  });

  test('fails on purpose', async ({ guest }) => {
    // It is as new.
    expect(await guest.run('ls /run/left', { check: false })).not.toMatchObject({ exitCode: 0 });
    expect(await guest.run('echo marked $((6 * 8))')).toBe('marked 49');
  });

  test('runs after a failed test', async ({ guest }) => {
    expect(await guest.run('echo $((6 * 7))')).toBe('42');
  });
});

test('needs no guest', async ({ lab }) => {
  expect(await lab.connection.isAlive()).toBe(true);
});
