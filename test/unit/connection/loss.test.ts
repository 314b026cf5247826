/** How a connection notices its end, and what that keeps. */
import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connect } from 'libvirt-native';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../support/program.ts';
import { programs, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { verifies } from '../../support/verifies.ts';

/** What a daemon may claim to support, by libvirt's internal numbers; and the procedure that registers for the loss of its hypervisor. */
const features = { keepAlive: 10, closeCallback: 15 } as const;
const registering = 360;

let daemon: ScriptedDaemon;

beforeEach(async () => {
  daemon = await ScriptedDaemon.listen();
});
afterEach(() => daemon[Symbol.asyncDispose]());

test(
  'a connection says why it ended: the daemon went, or it was closed here',
  verifies({ 'Connection.disconnected': 'value' }),
  async () => {
    const [lost, closed] = [await connect(daemon.uri), await connect(daemon.uri)];
    expect(await closed.close()).toBe(0);
    expect(await closed.disconnected).toBe('client');
    daemon.disconnect();
    expect(await lost.disconnected).toBe('eof');
    expect(JSON.parse(JSON.stringify(lost))).toMatchObject({ state: 'lost (eof)' });
    expect(await lost.close()).toBe(0);
    expect(await lost.disconnected).toBe('eof');
  },
);

test('a connection that was dropped ends when it is collected', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const reasons: unknown[] = [];
  // In an object, so that nothing awaits the promise with the connection in its frame.
  const drop = async () => {
    const { disconnected } = await connect(daemon.uri);
    disconnected.then((reason) => reasons.push(reason));
  };
  await drop();
  const ended = () => {
    collect();
    return reasons;
  };
  await expect.poll(ended, { interval: 5 }).toEqual(['client']);
});

test('a program with an open connection ends when it has nothing else to do', async () => {
  const program = new URL('programs/leave-open.mjs', import.meta.url);
  expect(await runProgram(program, [daemon.uri])).toEqual({ code: 0, signal: null, stdout: 'QEMU\n', stderr: '' });
});

test('a signal ends the wait for a daemon that does not answer the registration', async () => {
  await using silent = await ScriptedDaemon.listen('QEMU', [features.closeCallback]);
  silent.answer(programs.remote, registering, new Promise(() => {}));
  const abort = new AbortController();
  const connecting = connect(silent.uri, { keepAlive: false, signal: abort.signal });
  await expect.poll(() => silent.takeRequests().length, { interval: 1 }).toBe(1);
  abort.abort('no longer wanted');
  await expect(connecting).rejects.toBe('no longer wanted');
  expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
});

test('a program that abandons such a connection ends', async () => {
  await using silent = await ScriptedDaemon.listen('QEMU', [features.closeCallback]);
  silent.answer(programs.remote, registering, new Promise(() => {}));
  const program = new URL('programs/abandon.mjs', import.meta.url);
  expect(await runProgram(program, [silent.uri])).toEqual({ code: 0, signal: null, stdout: 'enough\n', stderr: '' });
});

test(
  'a connection reports whether its peer takes keep-alive messages',
  verifies({ 'Connection.setKeepAlive': 'value' }),
  async () => {
    await using able = await ScriptedDaemon.listen('QEMU', [features.keepAlive]);
    for (const [uri, isSupported] of [
      [able.uri, true],
      [daemon.uri, false],
    ] as const) {
      await using connection = await connect(uri, { keepAlive: false });
      expect(await connection.setKeepAlive(60, 3)).toBe(isSupported);
    }
  },
);
