/** The answer to a quick call is awaited where it is sent, without effect on anything else. */
import { expect, test } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';

test('calls awaited one after the other keep neither timers nor I/O waiting', async () => {
  await using connection = await connect('test:///default');
  const domain = await connection.lookupDomainByName('test');
  let turns = 0;
  let running = true;
  const turn = () => {
    turns++;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  for (let call = 0; call < 10_000; call++) await domain.getInfo();
  running = false;
  expect(turns).toBeGreaterThan(100);
});

test('listeners are not called in the middle of a call', async () => {
  await using connection = await connect('test:///default');
  const domain = await connection.lookupDomainByName('test');
  let sending = false;
  let heard = 0;
  let nested = 0;
  await using _listener = await domain.on('lifecycle', () => {
    heard++;
    if (sending) nested++;
  });
  for (let round = 0; round < 500; round++) {
    for (const change of [() => domain.suspend(), () => domain.resume()]) {
      sending = true;
      const sent = change();
      const asked = domain.getInfo();
      sending = false;
      await Promise.all([sent, asked]);
    }
  }
  await expect.poll(() => heard).toBe(1000);
  expect(nested).toBe(0);
});

test('a call that was sent from a listener is answered', async () => {
  await using connection = await connect('test:///default');
  const domain = await connection.lookupDomainByName('test');
  for (let call = 0; call < 1000; call++) await domain.getInfo();
  const asked: Promise<unknown>[] = [];
  await using _listener = await domain.on('lifecycle', () => asked.push(domain.getInfo(), domain.getOSType()));
  for (let round = 0; round < 100; round++) {
    await domain.suspend();
    await domain.resume();
  }
  await expect.poll(() => asked.length).toBe(400);
  const names = (await Promise.all(asked)).filter((answer) => answer === 'linux');
  expect(names.length).toBe(200);
});
