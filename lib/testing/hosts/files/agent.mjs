// The agent of a test host. A connection carries one command: a line of JSON asks, lines of JSON answer.
//
//   → {"command":"lspci","input":""}                    bash runs it, in a process group of its own
//   ← {"stdout":"…"} {"stderr":"…"} … {"code":0}        code is null when a signal ended it
//
//   → {"terminal":true,"rows":24,"columns":80}          from then on the connection is a terminal
//
// A client that disconnects ends its command. There is no authentication: the port is on this machine's loopback only.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const port = 2222;
const environment = { ...process.env, HOME: '/root', TERM: 'dumb' };

/** The command and all that it has started. */
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

function run(socket, { command, input = '' }) {
  const child = spawn('/bin/bash', ['-c', command], { cwd: '/root', env: environment, detached: true });
  const answer = (message) => socket.writable && socket.write(`${JSON.stringify(message)}\n`);
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => answer({ [name]: text }));
  child.stdin.on('error', () => {}).end(input);
  child.on('error', (error) => answer({ stderr: error.message }));
  let ended = false;
  const finish = (code) => {
    ended = true;
    answer({ code });
    socket.end();
  };
  // A daemon that the command has left behind holds its pipes open: not waited for longer than it takes to drain them.
  child.on('exit', (code) => setTimeout(finish, 1000, code).unref());
  child.on('close', (code) => ended || finish(code));
  socket.on('close', () => ended || end(child));
}

function openTerminal(socket, { rows = 24, columns = 80, term = 'xterm' }) {
  const command = `stty rows ${Number(rows)} columns ${Number(columns)}; cd /root; exec bash -il`;
  const child = spawn('script', ['-qfc', command, '/dev/null'], {
    env: { ...environment, TERM: term },
    detached: true,
  });
  child.stdout.pipe(socket);
  socket.pipe(child.stdin);
  child.stdin.on('error', () => {});
  child.on('exit', () => socket.end());
  socket.on('close', () => end(child));
}

createServer((socket) => {
  socket.on('error', () => socket.destroy());
  let text = '';
  const read = (chunk) => {
    text += chunk;
    const end = text.indexOf('\n');
    if (end < 0) return;
    socket.off('data', read);
    const request = JSON.parse(text.slice(0, end));
    if (request.terminal) openTerminal(socket, request);
    else run(socket, request);
  };
  socket.on('data', read);
}).listen(port, '0.0.0.0');
