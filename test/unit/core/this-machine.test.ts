/** Whether a connection's hypervisor runs on this machine: by its URI, its driver, and the name of its host. */
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import { handle } from '../../../lib/core/object.ts';
import { isThisMachine } from '../../../lib/core/this-machine.ts';
import { procedureOf } from '../../support/procedures.ts';
import { encode, type Refusal, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { string } from '../../support/xdr.ts';

/** Whether a hypervisor behind a UNIX socket is of this machine, when it answers so to the question for the name of its host. */
async function isOfThisMachine(answer: string | Refusal): Promise<boolean> {
  await using daemon = await ScriptedDaemon.listen();
  daemon.answer(
    ...procedureOf('virConnectGetHostname'),
    typeof answer === 'string' ? encode([string, answer]) : answer,
  );
  await using connection = await connect(daemon.uri);
  return await isThisMachine(connection[handle]);
}

const own = hostname().split('.')[0]!;

test.each<[string, string | Refusal, boolean]>([
  ['that has the name of this one', own, true],
  ['that has the name of this one, in a domain', `${own}.example.org`, true],
  ['of another name: a tunnel leads to it', 'elsewhere', false],
  ['whose name begins like that of this one', `${own}2`, false],
  ['that does not say its name', { code: 3 }, false],
])('a host %s', async (_, answer, expected) => {
  expect(await isOfThisMachine(answer)).toBe(expected);
});

test('the host of the mock driver is another, although it has the name of this one', async () => {
  await using connection = await connect('test:///default');
  expect(await connection.getHostname()).toMatch(new RegExp(`^${own}`));
  expect(await isThisMachine(connection[handle])).toBe(false);
});

test('an aborted signal rejects with its reason, before the question and while it is answered', async () => {
  await using daemon = await ScriptedDaemon.listen();
  const abort = new AbortController();
  const reason = new Error('enough');
  daemon.answer(...procedureOf('virConnectGetHostname'), () => {
    abort.abort(reason);
    return encode([string, own]);
  });
  await using connection = await connect(daemon.uri);
  await expect(isThisMachine(connection[handle], abort.signal)).rejects.toBe(reason);
  daemon.takeRequests();
  await expect(isThisMachine(connection[handle], abort.signal)).rejects.toBe(reason);
  expect(daemon.takeRequests()).toEqual([]);
});
