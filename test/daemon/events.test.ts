/** Events of a daemon's, which is told of each registration. */
import { connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';

test('what has ended can begin again at once, any number of times', async () => {
  await using daemon = await PrivateDaemon.start();
  const connection = await connect(daemon.uri());
  for (let round = 0; round < 1000; round++) {
    await using events = connection.events('domain-lifecycle');
    await events.ready;
  }
  expect(await connection.close()).toBe(0);
});
