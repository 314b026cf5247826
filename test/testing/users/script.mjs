// A user's program without a test runner. users.test.ts runs it from the packed package.
import assert from 'node:assert/strict';
import { Lab } from 'libvirt-native/testing';

const lab = await Lab.open({ artifacts: 'artifacts' });
try {
  const guest = await lab.guest({ memory: '160 MiB' });
  assert.equal(await guest.run('uname -s'), 'Linux');
  await guest.run('echo first >/run/left');
  await guest.reset();
  assert.notEqual((await guest.run('ls /run/left', { check: false })).exitCode, 0);
  const failure = new Error('on purpose');
  await assert.rejects(
    lab.capture('script', () => {
      throw failure;
    }),
    failure,
  );
} finally {
  await lab.close();
}
console.log('done');
