// Requests more than there is memory for, several times at once, and prints the results: test/exit/shortage.test.ts
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from '../../../lib/connection/connect.ts';
import { errorOf } from '../../../lib/core/failure.ts';
import { handle } from '../../../lib/core/object.ts';
import { CallFailure, send } from '../../../lib/native/conversation.ts';

/** Just less than the addon refuses by itself; a heap of the C library holds one of them at most. */
const size = 63 * 1024 * 1024;

function limitMemory(bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', `${process.pid}`, `--as=${bytes}:`]);
}

await using connection = await connect('test:///default', { concurrency: 8 });
const domain = await connection.lookupDomainByName('test');
const [, used] = /VmSize:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))!;
limitMemory((Number(used) + 4096) * 1024);
const results = await Promise.all(
  Array.from({ length: 8 }, () => send('virDomainMemoryPeek', [domain[handle], 0n, size, { virtual: true }])),
);
limitMemory('unlimited');
const failures = results.filter((result) => result instanceof CallFailure);
const errors = await Promise.all(failures.map(({ failure }) => errorOf(failure)));
console.log(
  JSON.stringify({ errors, messages: errors.map((error) => (error as Error).message), name: domain.name }),
  (await domain.getState()).state,
);
