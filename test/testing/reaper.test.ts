/** What the test kit starts ends with its program, however that ends: a daemon, its guest and that of the embedded driver. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, onTestFinished, test } from 'vitest';
import { guestFolder } from '../../scripts/paths.mjs';
import { processesWith } from '../support/children.ts';
import { capabilitiesCache } from '../support/image.ts';

const program = fileURLToPath(new URL('./programs/lab.mjs', import.meta.url));

/** What the program has started: the folders that it works in, and the terminals of its guests. */
interface Started {
  child: ChildProcess;
  folders: string[];
  terminals: string[];
}

/** Runs the program until it has started everything. */
async function startLab(way: string): Promise<Started> {
  const child = spawn(process.execPath, [program, way, capabilitiesCache], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as Omit<Started, 'child'>) };
}

/** The process that has locked a console, as libvirt's QEMU driver does; undefined if none has. */
function consoleLock(terminal: string): string | undefined {
  const file = `/var/lock/LCK..${terminal.replace('/dev', '').replaceAll('/', '_')}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** What is left of the folders, and of the processes in them, is removed. */
async function expectNothingLeft(folders: readonly string[]): Promise<void> {
  const left = () => [...folders.filter(existsSync), ...folders.flatMap(processesWith)];
  await expect.poll(left).toEqual([]);
}

/** Of each folder: the guest's process at least. */
function expectAllRunning(folders: readonly string[]): void {
  for (const folder of folders)
    expect(processesWith(folder).filter((command) => command.includes('qemu-system')).length).toBe(1);
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
  'nothing outlives a program that %s ends',
  async (signal) => {
    const { child, folders, terminals } = await startLab('signal');
    expectAllRunning(folders);
    const locks = terminals.map(consoleLock);
    expect(locks).toEqual([expect.stringMatching(/^\d+$/), `${child.pid}`]);
    child.kill(signal);
    await expectNothingLeft(folders);
    // Another guest may have a terminal of that number by now.
    for (const [index, terminal] of terminals.entries()) expect(consoleLock(terminal)).not.toBe(locks[index]);
  },
);

test('nothing outlives a lab that is killed while its guest is started', { timeout: 120_000 }, async () => {
  // At the first trace of QEMU, and at moments before and after it.
  for (const wait of [0, 30, 200]) {
    const boot = fileURLToPath(new URL('./programs/lab-boot.mjs', import.meta.url));
    const child = spawn(process.execPath, [boot, guestFolder()], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { folders } = JSON.parse(line) as { folders: string[] };
    const isStarted = () => processesWith(folders[1]!).some((command) => command.includes('-S '));
    if (wait > 0) await expect.poll(isStarted, { interval: 1, timeout: 60_000 }).toBe(true);
    await delay(wait);
    child.kill('SIGKILL');
    await expectNothingLeft(folders);
  }
});

test.each([
  ['calls process.exit()', 'exit', 3],
  ['throws an uncaught error', 'throw', 1],
  ['returns', 'return', 0],
])('nothing outlives a program that %s', async (_, way, code) => {
  const { child, folders } = await startLab(way);
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(code);
  await expectNothingLeft(folders);
});

test('nothing outlives a worker thread that is terminated', async () => {
  const { child, folders } = await startLab('worker');
  await expectNothingLeft(folders);
  expect(child.exitCode).toBe(null);
});

test('a folder that is disposed of takes its guests along, and leaves those of others', async () => {
  const xml = (name: string) =>
    `<domain type='qemu'><name>${name}</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>`;
  await using other = await PrivateDaemon.start();
  const session = await connect(other.uri('qemu:///session'));
  await session.createDomain(xml('other'), { paused: true });
  const daemon = await PrivateDaemon.start();
  const connection = await connect(daemon.uri('qemu:///session'));
  await connection.createDomain(xml('own'), { paused: true });
  expectAllRunning([daemon.folder, other.folder]);
  await daemon.close();
  await expectNothingLeft([daemon.folder]);
  expectAllRunning([other.folder]);
  await connection.close();
  expect(await session.close()).toBe(0);
});
