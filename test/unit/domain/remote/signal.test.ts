/** A job with a signal, while another job occupies the connection's only worker. */
import { connect } from 'libvirt-native';
import { expect, test } from 'vitest';
import { guest } from '../../../support/exchanges.ts';
import { procedureOf } from '../../../support/procedures.ts';
import { ScriptedDaemon } from '../../../support/scripted-daemon.ts';
import { domainReference } from '../../../support/xdr.ts';

test('a job with a signal is queued behind another, and dequeued by its signal', async () => {
  await using daemon = await ScriptedDaemon.listen();
  daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
  let end = () => {};
  const answer = new Promise<Buffer>((resolve) => {
    end = () => resolve(Buffer.alloc(0));
  });
  daemon.answer(...procedureOf('virDomainCoreDumpWithFormat'), answer);
  const single = await connect(daemon.uri, { concurrency: 1 });
  const domain = await single.lookupDomainByName('guest');
  const dumped = domain.coreDump('/dump');
  await expect.poll(() => single.stats()).toMatchObject({ running: 1, queued: 0 });
  const abort = new AbortController();
  const saved = domain.save('/saved', { signal: abort.signal });
  // Whether the driver can cancel it is found out beside the dump.
  await expect.poll(() => single.stats()).toMatchObject({ running: 1, queued: 1 });
  abort.abort();
  await expect(saved).rejects.toMatchObject({ name: 'AbortError' });
  end();
  await dumped;
  const [, save] = procedureOf('virDomainSave');
  expect(daemon.takeRequests().some(({ procedure }) => procedure === save)).toBe(false);
  expect(await single.close()).toBe(0);
});
