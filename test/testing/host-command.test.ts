/** Commands of a test host that it does not end. */
import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../../lib/testing/hosts/command.ts';

/** An agent that sends a line of output for each command, and nothing else. */
let agent: ReturnType<typeof createServer>;
let port: number;
const clients: Socket[] = [];

beforeEach(async () => {
  clients.length = 0;
  agent = createServer((socket) => {
    clients.push(socket);
    socket.on('error', () => {});
    socket.once('data', () => socket.write('{"stdout":"begun"}\n'));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => agent.once('listening', resolve));
  port = (agent.address() as { port: number }).port;
});
afterEach(() => {
  for (const socket of clients) socket.destroy();
  agent.close();
});

test('a command that is aborted while it runs rejects with the reason', async () => {
  const abort = new AbortController();
  const reason = new Error('enough');
  const running = runCommand(port, 'sleep 60', { signal: abort.signal, onStdout: () => abort.abort(reason) });
  await expect(running).rejects.toBe(reason);
});
