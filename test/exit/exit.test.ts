/** How a program ends, whatever is in flight: with the right exit code, at once, without a crash. */
import { chmod, chown } from 'node:fs/promises';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ProgramOptions, runProgram } from '../support/program.ts';

/** The user of that name, on every Linux. */
const nobody = 65534;

const program = (name: string, args: string[] = [], options?: ProgramOptions) =>
  runProgram(new URL(`./programs/${name}.mjs`, import.meta.url), args, options);

test('a program that closes nothing ends', async () => {
  expect(await program('open', ['test:///default'])).toMatchObject({ code: 0, stdout: '1\n', stderr: '' });
});

test('an open connection does not keep a program running', async () => {
  const begun = Date.now();
  await program('open', ['test:///default']);
  expect(Date.now() - begun).toBeLessThan(10_000);
});

describe('with calls that never return', () => {
  let daemon: PrivateDaemon;

  beforeEach(async () => {
    daemon = await PrivateDaemon.start();
  });

  afterEach(async () => {
    daemon.thaw();
    await daemon.close();
  });

  test.for([
    ['exit', { code: 7, signal: null }],
    ['throw', { code: 1, signal: null }],
    ['sigterm', { code: null, signal: 'SIGTERM' }],
    ['abort', { code: null, signal: 'SIGABRT' }],
  ] as const)('%s ends the program', async ([way, expected]) => {
    const outcome = await program('blocked', [daemon.uri(), String(daemon.pid), way], { timeout: 20_000 });
    expect(outcome).toMatchObject({ ...expected, stdout: 'timers run\n' });
    if (way === 'throw') expect(outcome.stderr).toContain('on purpose');
  });

  test('what signals have abandoned does not keep the program running', async () => {
    const { code, stdout, stderr } = await program('abandoned', [daemon.uri(), String(daemon.pid)], {
      timeout: 20_000,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(Array(6).fill('no more'));
  });

  test('worker threads can be terminated', async () => {
    const outcome = await program('workers', [daemon.uri(), String(daemon.pid), '4'], { timeout: 40_000 });
    expect(outcome).toMatchObject({ code: 0, signal: null, stdout: 'test 0\n', stderr: '' });
  });
});

test('closing the connection while events register ends their loop, and the program', async () => {
  const outcome = await program('closing', ['test:///default'], { timeout: 20_000 });
  expect(outcome).toMatchObject({ code: 0, signal: null, stderr: '' });
  expect(outcome.stdout.trim().split('\n').sort()).toEqual(['0', 'ERR_LIBVIRT_CLOSED', 'the loop has ended']);
});

test('worker threads can be terminated in the middle of quick calls', async () => {
  for (let round = 0; round < 5; round++) {
    const outcome = await program('workers', ['test:///default', '0', '4'], { timeout: 40_000 });
    expect(outcome).toMatchObject({ code: 0, signal: null, stdout: 'test 0\n', stderr: '' });
  }
});

test('what listeners throw is uncaught, and takes nothing else with it', async () => {
  const { code, stdout, stderr } = await program('listener');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    caught: ['of a listener', 'of a listener', 'of an asynchronous listener', 'of an asynchronous listener'],
    heard: ['once stopped', 'stopped', 'started'],
  });
});

test('two copies of the package live in one process', async () => {
  const { code, stdout, stderr } = await program('copies');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(['stopped', 0, 'stopped', 0]);
});

interface Refusal {
  name: string;
  code: string;
  message: string;
}

test('without libvirt, importing works and connecting says what to install', async () => {
  const env = { LIBVIRT_LIBRARY: '/nowhere/libvirt.so.0' };
  const { code, stdout } = await program('refused', ['test:///default'], { env });
  expect(code).toBe(0);
  const error = JSON.parse(stdout) as Refusal;
  expect(error).toMatchObject({ name: 'LibraryError', code: 'ERR_LIBVIRT_LIBRARY' });
  expect(error.message).toContain('/nowhere/libvirt.so.0: cannot open shared object file');
  expect(error.message).toContain('apt install libvirt0');
});

test('a daemon that this user may not use says what to do', async () => {
  const daemon = await PrivateDaemon.start();
  const folder = new URL(daemon.uri()).searchParams.get('socket')!.replace(/\/[^/]*$/, '');
  try {
    await chmod(folder, 0o000);
    if (process.getuid?.() === 0) await chown(folder, 0, 0);
    const { stdout } = await program('refused', [daemon.uri()], { uid: nobody });
    const error = JSON.parse(stdout) as Refusal;
    expect(error).toMatchObject({ name: 'LibvirtError', code: 'VIR_ERR_SYSTEM_ERROR' });
    expect(error.message).toContain('add the user to the group libvirt');
  } finally {
    await chmod(folder, 0o700);
    await daemon.close();
  }
});
