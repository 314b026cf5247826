/** The peers: how each is made ready, and the command that does a work with it and prints one number. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildEnvironment, cache, root } from './scripts.ts';

const execute = promisify(execFile);

export type PeerName = 'ours' | 'c' | 'python' | 'unraid' | 'virsh' | 'node' | 'shell' | 'xml';

/** A command to which a work and its arguments are added. */
export type Command = readonly string[];

/** Why a peer is not there. */
export class Missing {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

const source = (name: string) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));
const typescript = (name: string): Command => [process.execPath, '--import', 'tsx', '--expose-gc', source(name)];
const folder = join(cache, 'bench');

async function compileC(): Promise<Command> {
  const program = join(folder, 'peer');
  await execute('cc', ['-O2', '-Wall', '-Wextra', '-o', program, source('peer.c'), '-lvirt', '-lpthread']);
  return [program];
}

/** Debian's own, beside any other Python that comes first in the path. */
function python(): Command | Missing {
  const found = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import libvirt']).status === 0);
  return found ? [found, source('peer.py')] : new Missing('python3-libvirt is not installed');
}

const unraidVersion = '2.2.1';

/** Installed without running its scripts, then built with our node-gyp: once, into the cache. */
async function unraid(): Promise<Command | Missing> {
  const place = join(folder, 'unraid');
  const module = join(place, 'node_modules/@unraid/libvirt');
  if (!existsSync(join(module, 'build/Release/libvirt.node'))) {
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'package.json'), '{ "private": true }\n');
    const install = ['install', `@unraid/libvirt@${unraidVersion}`, '--ignore-scripts', '--no-audit', '--no-fund'];
    await execute('npm', install, { cwd: place, timeout: 300_000 });
    const nodeGyp = join(root, 'node_modules/node-gyp/bin/node-gyp.js');
    await execute(process.execPath, [nodeGyp, 'rebuild'], {
      cwd: module,
      env: buildEnvironment(),
      timeout: 600_000,
      maxBuffer: 1 << 26,
    });
  }
  return [...typescript('unraid.ts'), place];
}

const preparations: Record<PeerName, () => Promise<Command | Missing> | Command | Missing> = {
  ours: () => typescript('ours.ts'),
  c: compileC,
  python,
  unraid,
  virsh: () =>
    spawnSync('virsh', ['--version']).error ? new Missing('virsh is not installed') : ['sh', source('virsh.sh')],
  node: () => [process.execPath, '--input-type=module', '--eval'],
  xml: () => [process.execPath, '--import', 'tsx', join(root, 'test/bench/xml.ts')],
  shell: () => ['sh', '-c'],
};

/** Makes a peer ready; what goes wrong is the reason why it is missing. */
export async function preparePeer(name: PeerName): Promise<Command | Missing> {
  await mkdir(folder, { recursive: true });
  try {
    return await preparations[name]();
  } catch (error) {
    return new Missing(`${name} could not be built: ${(error as Error).message.split('\n')[0]}`);
  }
}
