/**
 * What a program starts for its tests must not outlive it, however it ends: no handler of this process runs after SIGKILL. So another
 * process, the reaper, holds the end of a pipe, and sees from its end that the program has ended.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';
import { removeFolder } from './processes.ts';

/** A folder whose processes are ended and which is removed, or a domain of a hypervisor that is removed. */
type Charge = string | { readonly uri: string; readonly uuid: string };

const charges = new Set<Charge>();
let running: Promise<ChildProcess> | undefined;

/** The reaper has a session of its own, so that a terminal's Ctrl+C does not end it, and does not keep this program running. */
async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(packageFolder, 'dist/testing/reaper-main.js')], {
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
  for (const charge of charges) send(child, { reap: charge });
  return child;
}

/** The running reaper, and whether it was started by this call: it then knows all charges. If one was killed, the next call starts another. */
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
  await guard(folder);
  return folder;
}

/** Ends the processes in the folder and removes it. */
export async function disposeFolder(folder: string): Promise<void> {
  await removeFolder(folder);
  await release(folder);
}

/**
 * If this program ends before the returned function was called, the reaper destroys and undefines the domain, by a connection of its own:
 * one that needs a password fails.
 */
export async function guardDomain(uri: string, uuid: string): Promise<() => Promise<void>> {
  const charge = { uri, uuid };
  await guard(charge);
  return () => release(charge);
}

async function guard(charge: Charge): Promise<void> {
  charges.add(charge);
  const { child, started } = await reaper();
  if (!started) send(child, { reap: charge });
}

async function release(charge: Charge): Promise<void> {
  if (charges.delete(charge) && running) send(await running, { keep: charge });
}
