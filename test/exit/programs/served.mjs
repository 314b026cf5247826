// Carries out the commands of a test, one after the other: test/support/remote-program.ts
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { connect, getLibraryStats } from 'libvirt-native';
import { serve } from '../../support/serve.mjs';

const connections = new Map();
const domains = new Map();
const workers = new Map();

// libuv starts its pool at first use, and Node aborts where that has no threads.
await stat('/');
// Its modules are to be loaded before the user changes.
for (const name of ['first', 'second']) {
  const worker = new Worker(fileURLToPath(new URL('./served-worker.mjs', import.meta.url)));
  await once(worker, 'message');
  workers.set(name, worker);
}
await import('../../support/run-as.mjs');

serve({
  async connect(name, uri = 'test:///default', options = {}) {
    connections.set(name, await connect(uri, options));
  },
  call: (name) => connections.get(name).getHostname(),
  /** What becomes of calls of several connections at the same time: one code each. */
  calls: (names) =>
    Promise.all(
      names.map((name) =>
        connections
          .get(name)
          .getHostname()
          .then(
            () => 'answered',
            (error) => error.code,
          ),
      ),
    ),
  async lookup(name) {
    domains.set(name, await connections.get(name).lookupDomainByName('test'));
  },
  /** An urgent call. */
  abortJob: (name) => domains.get(name).abortJob(),
  close: (name) => connections.get(name).close(),
  /** Leaves connections to the garbage collector. */
  async drop(names) {
    for (const name of names) connections.delete(name);
    for (let time = 0; time < 5; time++) {
      globalThis.gc();
      await delay(10);
    }
  },
  stats: () => getLibraryStats(),
  lane: (name) => connections.get(name).stats(),
  /** Resolves when an event has come. */
  async event(name) {
    const domain = await connections.get(name).lookupDomainByName('test');
    const events = domain.events('lifecycle');
    await events.ready;
    await domain.suspend();
    const { value } = await events.next();
    await events.close();
    await domain.resume();
    return value.event;
  },
  /** So many connections, opened and closed one after the other; or so many of them at the same time. */
  async sequentially(count, uri = 'test:///default', atOnce = 1) {
    for (let done = 0; done < count; done += atOnce) {
      const open = await Promise.all(Array.from({ length: atOnce }, () => connect(uri)));
      await Promise.all(open.map((connection) => connection.close()));
    }
  },
  /** Has a worker thread do something; resolves with what it posts. */
  async inWorker(name, step, ...args) {
    const worker = workers.get(name);
    worker.postMessage({ step, args });
    const [answer] = await once(worker, 'message');
    return answer;
  },
  async terminate(name) {
    await workers.get(name).terminate();
  },
});
