// Terminates worker threads while they connect, register, ask or close: test/support/remote-program.ts
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { connect } from 'libvirt-native';
import { serve } from '../../support/serve.mjs';

const phases = {
  connecting: () => connect(workerData.uri).catch(() => {}),
  listening(connection) {
    for (const name of ['domain-lifecycle', 'network-lifecycle', 'domain-reboot'])
      connection.on(name, () => {}).catch(() => {});
  },
  iterating(connection) {
    for (const name of ['domain-lifecycle', 'domain-reboot'])
      connection
        .events(name)
        .next()
        .catch(() => {});
  },
  asking(connection) {
    for (let count = 0; count < 8; count++) connection.listAllDomains().catch(() => {});
  },
  closing(connection) {
    connection.on('domain-lifecycle', () => {}).catch(() => {});
    connection.close();
  },
};

let worker;

if (isMainThread) {
  serve({
    /** A worker thread that has connected, where its phase needs that. */
    async prepare(phase, uri) {
      worker = new Worker(new URL(import.meta.url), { workerData: { phase, uri } });
      await once(worker, 'message');
    },
    async enter() {
      worker.postMessage('go');
      await once(worker, 'message');
    },
    /** So many milliseconds later. */
    async terminate(after) {
      if (after > 0) await delay(after);
      await worker.terminate();
    },
  });
} else {
  const { phase, uri } = workerData;
  const connection = phase === 'connecting' ? undefined : await connect(uri);
  parentPort.postMessage('prepared');
  await once(parentPort, 'message');
  phases[phase](connection);
  parentPort.postMessage('entered');
}
