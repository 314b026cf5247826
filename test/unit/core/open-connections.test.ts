/** Another connection to the same host takes the place of one that has ended. */
import { expect, test } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import { connectionTo } from '../../../lib/core/open-connections.ts';
import { describedHostURI } from '../../support/described-host.ts';

test('a connection that has ended is replaced by another one to the same host', async () => {
  const first = await connect('test:///default');
  const host = { connection: first, uri: await first.getURI() };
  await using _other = await connect(describedHostURI);
  await using second = await connect('test:///default');
  expect(await connectionTo(host)).toBe(first);
  await first.close();
  expect(await connectionTo(host)).toBe(second);
  await second.close();
  expect(await connectionTo(host)).toBeUndefined();
});
