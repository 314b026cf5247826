/** The options of the test kit do what they say, also beside what it sets itself. */
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connect } from 'libvirt-native';
import { EmbeddedQemu, PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';

/** Creates an embedded driver in a process that has not used libvirt yet. */
async function createEmbedded(
  options: object,
  { before = '', env = {} }: { before?: string; env?: Record<string, string> } = {},
) {
  const { code, stdout, stderr } = await runProgram(
    new URL('./programs/embedded.mjs', import.meta.url),
    [JSON.stringify(options), before],
    { env },
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as { error?: string; outputs: string | null; configuration?: string };
}

test('lines of configuration take precedence over those of the kit', async () => {
  // The daemon runs as another user when this is root's.
  const log = join(temporaryFolder(), 'daemon.log');
  chmodSync(dirname(log), 0o777);
  await using _daemon = await PrivateDaemon.start({ configuration: `log_level = 1\nlog_outputs = "1:file:${log}"` });
  expect(readFileSync(log, 'utf8')).toContain('debug :');
  const { configuration } = await createEmbedded({ configuration: 'remember_owner = 1\nmax_queued = 9' });
  const lines = configuration!.trim().split('\n');
  expect(lines).toEqual(expect.arrayContaining(['stdio_handler = "file"', 'remember_owner = 1', 'max_queued = 9']));
  expect(lines.filter((line) => line.startsWith('remember_owner'))).toHaveLength(1);
});

test("libvirt writes to 'logFile', and the environment is as before", async () => {
  const logFile = join(temporaryFolder(), 'libvirt.log');
  expect(await createEmbedded({ logFile })).toMatchObject({ outputs: null });
  expect(readFileSync(logFile, 'utf8')).toContain('Failed to connect socket');
  const env = { LIBVIRT_LOG_OUTPUTS: '4:stderr' };
  const other = join(temporaryFolder(), 'libvirt.log');
  expect(await createEmbedded({ logFile: other }, { env })).toMatchObject({ outputs: '4:stderr' });
  expect(readFileSync(other, 'utf8')).toContain('Failed to connect socket');
});

test("'logFile' is refused when libvirt has chosen its log before", async () => {
  const logFile = join(temporaryFolder(), 'libvirt.log');
  const { error } = await createEmbedded({ logFile }, { before: 'connect' });
  expect(error).toContain(`logFile: libvirt does not write to ${logFile}`);
});

test("'logFile' is refused when libvirt cannot log to such a path", async () => {
  const { error } = await createEmbedded({ logFile: '/tmp/with blanks.log' });
  expect(error).toContain('libvirt cannot log to a path with spaces');
});

test('a long path of temporary files is not used, since sockets lie in them', async () => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = join(temporaryFolder(), 'x'.repeat(90));
  try {
    await using daemon = await PrivateDaemon.start();
    expect(await (await connect(daemon.uri())).close()).toBe(0);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});

test('a folder for temporary files may have blanks and letters of any language', async () => {
  const folder = join(temporaryFolder('lv', '/tmp'), 'Ü b&r #1?');
  mkdirSync(folder, { mode: 0o755 });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    // The daemon's user must be able to enter it.
    chmodSync(dirname(folder), 0o755);
    await using daemon = await PrivateDaemon.start();
    const connection = await connect(daemon.uri());
    expect(await connection.isAlive()).toBe(true);
    expect(await connection.close()).toBe(0);
    await using qemu = await EmbeddedQemu.create();
    const embedded = await connect(qemu.uri);
    expect(await embedded.getType()).toBe('QEMU');
    expect(await embedded.close()).toBe(0);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});
