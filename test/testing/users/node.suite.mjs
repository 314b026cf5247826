// A user's suite for node:test. users.test.ts runs it from the packed package; its second test is meant to fail.
import assert from 'node:assert/strict';
import { labTest } from 'libvirt-native/testing/node';

const test = labTest({ lab: { artifacts: 'artifacts' }, guest: { memory: '160 MiB' } });

test('a guest of node:test runs commands', async ({ lab, guest, t }) => {
  assert.equal(await guest.run('uname -s'), 'Linux');
  assert.deepEqual(
    (await lab.connection.listAllDomains()).map(({ name }) => name),
    [guest.name],
  );
  await guest.run('echo first >/run/left');
  t.diagnostic('ran');
});

test('a guest of node:test fails on purpose', async ({ guest }) => {
  // It is as new.
  assert.notEqual((await guest.run('ls /run/left', { check: false })).exitCode, 0);
  assert.equal(await guest.run('echo marked $((6 * 8))'), 'marked 49');
});

test('a guest of node:test runs after a failed test', { timeout: 300_000 }, async ({ guest }) => {
  assert.equal(await guest.run('echo $((6 * 7))'), '42');
});
