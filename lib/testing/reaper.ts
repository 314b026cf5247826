/**
 * What a program starts for its tests must not outlive it, however it ends: no handler of this process runs after SIGKILL. So another
 * process, the reaper, holds the end of a pipe, and sees from its end that the program has ended.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeFolder } from './processes.ts';

const root = dirname(createRequire(import.meta.url).resolve('libvirt-native/package.json'));

const folders = new Set<string>();
let running: Promise<ChildProcess> | undefined;

/** The reaper has a session of its own, so that a terminal's Ctrl+C does not end it, and does not keep this program running. */
async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, 'dist/testing/reaper-main.js')], {
    cwd: '/',
    env: {},
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await once(child, 'spawn');
  child.unref();
  const input = child.stdin as Socket;
  input.unref();
  input.on('error', () => {}); // It was killed; see 'exit'.
  for (const folder of folders) send(child, { reap: folder });
  return child;
}

/** The running reaper, and whether it was started by this call: it then knows all folders. If one was killed, the next call starts another. */
async function reaper(): Promise<{ child: ChildProcess; started: boolean }> {
  if (running) return { child: await running, started: false };
  const starting = start();
  running = starting;
  const forget = () => {
    if (running === starting) running = undefined;
  };
  starting.then((child) => child.once('exit', forget), forget);
  return { child: await starting, started: true };
}

function send({ stdin }: ChildProcess, message: object): void {
  stdin?.write(`${JSON.stringify(message)}\n`);
}

/**
 * Where temporary folders are made: libvirt's sockets lie up to 75 bytes deep in them, and the path of a socket has 107 bytes at most, so a
 * long TMPDIR does not serve.
 */
function temporaryFolder(): string {
  const folder = tmpdir();
  return Buffer.byteLength(folder) <= 30 ? folder : '/tmp';
}

/** Makes a folder for temporary files. If this program ends without removing it, the reaper ends the processes in it and removes it. */
export async function createFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(temporaryFolder(), prefix));
  folders.add(folder);
  const { child, started } = await reaper();
  if (!started) send(child, { reap: folder });
  return folder;
}

/** Ends the processes in the folder and removes it. */
export async function disposeFolder(folder: string): Promise<void> {
  await removeFolder(folder);
  if (folders.delete(folder) && running) send(await running, { keep: folder });
}
