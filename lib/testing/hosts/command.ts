/** Commands in a host. files/agent.mjs is the other end, and describes the protocol. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** Options of TestHost.execute(). */
export interface HostCommandOptions {
  /** What the command reads from its standard input. Default: nothing. */
  input?: string;
  /** Ends the command, which then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called with parts of the standard output as they arrive. */
  onStdout?: (text: string) => void;
  /** Called with parts of the standard error as they arrive. */
  onStderr?: (text: string) => void;
}

interface Message {
  stdout?: string;
  stderr?: string;
  code?: number | null;
}

/**
 * Has bash run a command in the host, as root.
 *
 * @returns its exit code, null when a signal ended it
 * @throws Error when the host goes away, or the signal says so
 */
export async function runCommand(
  port: number,
  command: string,
  options: HostCommandOptions = {},
): Promise<number | null> {
  const { signal } = options;
  signal?.throwIfAborted();
  const socket = await open(port);
  const abort = () => socket.destroy();
  signal?.addEventListener('abort', abort, { once: true });
  try {
    socket.write(`${JSON.stringify({ command, input: options.input })}\n`);
    const lines = createInterface(socket);
    // Of a socket that is destroyed, it would wait for more.
    socket.once('close', () => lines.close());
    for await (const line of lines) {
      const { stdout, stderr, code } = JSON.parse(line) as Message;
      if (stdout) options.onStdout?.(stdout);
      if (stderr) options.onStderr?.(stderr);
      if (code !== undefined) return code;
    }
  } finally {
    signal?.removeEventListener('abort', abort);
    socket.destroy();
  }
  signal?.throwIfAborted();
  throw new Error(`the host went away during: ${command}`);
}

/** A shell of the host's on this terminal; resolves when it ends. */
export async function openShell(port: number, signal?: AbortSignal): Promise<void> {
  const { stdin, stdout } = process;
  const socket = await open(port);
  const { rows = 24, columns = 80 } = stdout;
  socket.write(`${JSON.stringify({ terminal: true, rows, columns, term: process.env['TERM'] })}\n`);
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.pipe(socket);
  socket.pipe(stdout, { end: false });
  signal?.addEventListener('abort', () => socket.destroy(), { once: true });
  await once(socket, 'close');
  stdin.unpipe(socket);
  if (stdin.isTTY) stdin.setRawMode(false);
  stdin.pause();
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  // Its end is what counts; how it came about does not.
  socket.on('error', () => {});
  return socket;
}
