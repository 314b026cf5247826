/** A console that a test writes itself: what is expected is found, in time, and with little memory. */
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { ConsoleEndedError, ConsoleTimeoutError, GuestConsole } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';

/** A console whose other end is in the hands of the test; what is typed is recorded, not sent back. */
function scripted() {
  const typed: (string | Uint8Array)[] = [];
  const stream = new PassThrough({ allowHalfOpen: true });
  const show = (output: string | Uint8Array) => void stream.push(output);
  stream.write = ((data: string | Uint8Array) => {
    typed.push(data);
    return true;
  }) as typeof stream.write;
  return { console: new GuestConsole(stream), stream, show, typed };
}

test(
  'resolves with the match and the text before it, and continues after it',
  verifies({ 'GuestConsole.expect': 'value' }),
  async () => {
    const { console, show } = scripted();
    show('Debian GNU/Linux\r\nhost login: ');
    const { match, before, truncated } = await console.expect(/(\w+) login: $/);
    expect([match[0], match[1], before, truncated]).toEqual(['host login: ', 'host', 'Debian GNU/Linux\n', false]);
    show('root\r\n# ');
    expect((await console.expect('# ')).before).toBe('root\n');
  },
);

test('finds a prompt that is cut inside a character and inside a color', async () => {
  const { console, show } = scripted();
  const found = console.expect(/größe➜ $/);
  for (const byte of Buffer.from('\x1b[32mgröße\x1b[0m➜ ')) {
    show(Uint8Array.of(byte));
    await turn();
  }
  expect((await found).before).toBe('');
});

test('a text is no regular expression', async () => {
  const { console, show } = scripted();
  show('axb a.b');
  expect((await console.expect('a.b')).before).toBe('axb ');
});

test('a regular expression anchored at the beginning matches there alone', async () => {
  const { console, show } = scripted();
  show('one\n');
  await console.expect('one\n');
  const found = console.expect(/^two/);
  show(`${'x'.repeat(300_000)}two`);
  await turn();
  show('\r\n');
  await expect(console.expect(/^three$/m, { timeout: 20 })).rejects.toBeInstanceOf(ConsoleTimeoutError);
  show('three\r\n');
  await console.expect(/^three$/m);
  await expect(Promise.race([found, turn('not found')])).resolves.toBe('not found');
  await console.close();
  await expect(found).rejects.toBeInstanceOf(ConsoleEndedError);
});

test('several wait at once, and each finds its own match', async () => {
  const { console, show } = scripted();
  const [second, first] = [console.expect('two'), console.expect('one')];
  show('zero one two three');
  expect((await first).before).toBe('zero ');
  expect((await second).before).toBe('zero one ');
  expect((await console.expect('three')).before).toBe(' ');
});

test('searches from the start on request, and leaves the next search as it is', async () => {
  const { console, show } = scripted();
  show('address=10.0.2.15\nready\none two');
  await console.expect('ready');
  await expect(console.expect('address', { timeout: 20 })).rejects.toBeInstanceOf(ConsoleTimeoutError);
  expect((await console.expect(/address=(\S+)/, { fromStart: true })).match[1]).toBe('10.0.2.15');
  expect((await console.expect('two', { fromStart: true })).before).toBe('address=10.0.2.15\nready\none ');
  expect((await console.expect('one')).before).toBe('\n');
  const later = console.expect('three', { fromStart: true });
  show(' three');
  expect((await later).before).toContain('one two ');
});

test('calls a function with each line of the output, and with the rest at the end', async () => {
  const lines: string[] = [];
  const stream = new PassThrough();
  const console = new GuestConsole(stream, undefined, (line) => lines.push(line));
  stream.push('one\r\ntw');
  stream.push('o\r\n# \rhot');
  await console.expect('hot');
  expect(lines).toEqual(['one', 'two', '# ']);
  await console.close();
  expect(lines).toEqual(['one', 'two', '# ', 'hot']);
});

test(
  'the echo of a line is no output, wherever it is cut; other lines are',
  verifies({ 'GuestConsole.send': 'value', 'GuestConsole.transcript': 'value' }),
  async () => {
    const { console, show, typed } = scripted();
    console.send('uname -s');
    expect(typed).toEqual(['uname -s\n']);
    for (const piece of ['# una', 'me -s\r', '\nLinux\r\n# ']) {
      show(piece);
      await turn();
    }
    const { before } = await console.expect(/# $/);
    expect(before).toBe('# Linux\n');
    console.send('echo uname');
    show('echo uname\r\nuname\r\n# ');
    expect((await console.expect(/uname\n/)).before).toBe('');
    expect(console.transcript).toBe('# uname -s\nLinux\n# echo uname\nuname\n# ');
  },
);

test('a line that is not sent back does not withhold output', async () => {
  const { console, show } = scripted();
  console.send('secret', { echo: false });
  show('\r\nsecret');
  expect((await console.expect('secret')).before).toBe('\n');
  console.send('never sent back');
  show('x'.repeat(5000));
  show('never sent back\r\n');
  await console.expect('never sent back');
});

test('gives up after the time limit, with the last 2,000 characters', async () => {
  const { console, show } = scripted();
  show(`${'a'.repeat(5000)}the end`);
  const error = await console.expect(/login/, { timeout: 30 }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ConsoleTimeoutError);
  expect(error).toMatchObject({ code: 'ERR_LIBVIRT_CONSOLE_TIMEOUT', pattern: /login/, timeout: 30 });
  expect((error as ConsoleTimeoutError).output).toBe(`${'a'.repeat(1993)}the end`);
  expect((error as Error).message).toMatch(/^the console did not show \/login\/ within 30 ms; raise 'timeout'/);
});

test('rejects with the reason of its signal, and leaves no listener', async () => {
  const { console } = scripted();
  const abort = new AbortController();
  const reason = new Error('on purpose');
  const waiting = console.expect('never', { signal: abort.signal });
  abort.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await expect(console.expect('never', { signal: abort.signal })).rejects.toBe(reason);
});

test(
  'rejects at once when the console ends, also what is expected later; what was shown is still found',
  verifies({ 'GuestConsole.expect': 'refusal', 'GuestConsole.send': 'refusal', 'GuestConsole.ended': 'value' }),
  async () => {
    const { console, stream, show } = scripted();
    const waiting = console.expect('never', { timeout: 2 ** 31 - 1 });
    show('Kernel panic\r\n');
    stream.push(null);
    await expect(waiting).rejects.toMatchObject({
      name: 'ConsoleEndedError',
      code: 'ERR_LIBVIRT_CONSOLE_ENDED',
      output: 'Kernel panic\n',
    });
    expect(console.ended).toBe('the guest stopped, or closed it');
    await expect(console.expect('panic')).resolves.toMatchObject({ before: 'Kernel ' });
    await expect(console.expect('never')).rejects.toBeInstanceOf(ConsoleEndedError);
    expect(() => console.send('anything')).toThrow(ConsoleEndedError);
  },
);

test(
  'types text and bytes as they are, until it is closed',
  verifies({ 'GuestConsole.write': ['value', 'refusal'], 'GuestConsole.close': 'method' }),
  async () => {
    const { console, stream, typed } = scripted();
    console.write('\x03');
    console.write(Uint8Array.of(0xff, 0));
    expect(typed).toEqual(['\x03', Uint8Array.of(0xff, 0)]);
    expect([console.ended, stream.destroyed]).toEqual([undefined, false]);
    await console.close();
    expect([console.ended, stream.destroyed]).toEqual(['it was closed', true]);
    expect(() => console.write('more')).toThrow(ConsoleEndedError);
    expect(typed).toHaveLength(2);
  },
);

test('100 MB before a prompt are read with little memory, in pieces of any length', { timeout: 120_000 }, async () => {
  const { console, show, stream } = scripted();
  const line = `${'0123456789abcdef'.repeat(64)}\r\n`;
  const found = console.expect(/login: $/, { timeout: 100_000 });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  for (let sent = 0; sent < 100_000_000; sent += line.length * 64) {
    show(line.repeat(64));
    // As a stream does: the next piece when this one was read.
    while (stream.readableLength > 0) await turn();
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  for (const character of 'host login: ') show(character);
  const { match, before: text, truncated } = await found;
  expect(match[0]).toBe('login: ');
  expect(truncated).toBe(true);
  expect(text.length).toBeGreaterThanOrEqual(1 << 20);
  expect(text.length).toBeLessThan(2 << 20);
  expect(console.transcript.length).toBeLessThan(2 << 20);
  // What is kept is a hundredth of the output; the rest is what the collector has not looked at yet.
  expect(most).toBeLessThan(100_000_000);
});

test.each([
  [
    'the pattern',
    () => scripted().console.expect(1 as unknown as string),
    /^the pattern of expect\(\): expected a string or a RegExp/,
  ],
  ['a time limit of 0', () => scripted().console.expect('a', { timeout: 0 }), /timeout: expected a time in ms from 1/],
  [
    'an unknown option',
    () => scripted().console.run('a', { timout: 1 } as object),
    /timout: unknown option; did you mean 'timeout'/,
  ],
])('rejects %s', async (_, call, message) => {
  await expect(call()).rejects.toThrow(message);
});
