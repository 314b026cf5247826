/** A small guest on libvirt's QEMU driver inside the calling process, for what only a guest that runs can show. */
import { execFile } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { capabilitiesCache } from '../support/image.ts';

const execute = promisify(execFile);
const zeros = Buffer.alloc(256 * 1024);

/** A guest called 'test' that runs, and a channel of it called 'bench'. */
export interface Guest extends AsyncDisposable {
  readonly uri: string;
}

/** Sends zeros as fast as they are taken, once it was sent a line: QEMU, which is connected too, sends none. */
function pour(socket: Socket): void {
  socket.on('error', () => undefined);
  socket.once('data', () => {
    const more = () => {
      while (!socket.destroyed && socket.write(zeros));
    };
    socket.on('drain', more);
    more();
  });
}

/**
 * Boots the guest in another process: the one that opens a driver's folder first has it for itself until it ends. The other end of
 * the channel is here, so that what limits it is not an emulated processor.
 */
export async function makeGuest(): Promise<Guest> {
  const qemu = await EmbeddedQemu.create({ capabilitiesCache });
  const channel = join(qemu.root, 'channel');
  const server = createServer(pour).listen(channel);
  const boot = (...args: string[]) => {
    const program = fileURLToPath(new URL('peers/boot.ts', import.meta.url));
    return execute(process.execPath, ['--import', 'tsx', program, qemu.uri, ...args], { timeout: 120_000 });
  };
  const end = async () => {
    await boot().catch(() => undefined);
    server.close();
    await qemu.close();
  };
  try {
    await boot(channel);
  } catch (error) {
    await end();
    throw error;
  }
  return { uri: qemu.uri, [Symbol.asyncDispose]: end };
}
