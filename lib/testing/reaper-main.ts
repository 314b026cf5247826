/**
 * The reaper: a program that outlives the one that started it. Its standard input names folders, a JSON object a line: `{ reap }` adds one,
 * `{ keep }` takes one out. When the input ends, it ends the processes in those that are left and removes them.
 */
import { createInterface } from 'node:readline';
import { removeFolder } from './processes.ts';

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});

const folders = new Set<string>();
for await (const line of createInterface({ input: process.stdin })) {
  const { reap, keep } = JSON.parse(line) as { reap?: string; keep?: string };
  if (reap !== undefined) folders.add(reap);
  if (keep !== undefined) folders.delete(keep);
}
await Promise.all([...folders].map(removeFolder));
