/** What is registered for with libvirt is forgotten when it ends: a program that connects again and again does not grow. */
import { expect, test } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import { listeners } from '../../../lib/native/conversation.ts';

test('a closed connection leaves no listener behind', async () => {
  for (let round = 0; round < 3; round++) {
    const connection = await connect('test:///default');
    await connection.on('domain-lifecycle', () => {});
    expect(listeners.size).toBeGreaterThan(0);
    expect(await connection.close()).toBe(0);
    expect(listeners.size).toBe(0);
  }
});

test('a refused registration leaves none', async () => {
  const connection = await connect('test:///default');
  await connection.close();
  await expect(connection.on('domain-lifecycle', () => {})).rejects.toMatchObject({ code: 'ERR_LIBVIRT_CLOSED' });
  expect(listeners.size).toBe(0);
});
