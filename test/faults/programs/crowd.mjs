// Many worker threads, each with connections of its own, all at once: crowd.mjs <threads> <uri of a daemon>
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { connect } from 'libvirt-native';

if (isMainThread) {
  const [count, uri] = [Number(process.argv[2]), process.argv[3]];
  const workers = Array.from({ length: count }, () => new Worker(new URL(import.meta.url), { workerData: { uri } }));
  const ends = Promise.all(workers.map((worker) => once(worker, 'exit')));
  const answers = await Promise.all(workers.map(async (worker) => (await once(worker, 'message'))[0]));
  await ends;
  console.log(JSON.stringify(answers));
} else {
  // The first has a host to itself; 'test:///default' would be one for all threads.
  const host = new URL('../../support/described-host.xml', import.meta.url).pathname;
  const connections = await Promise.all([connect(`test://${host}`), connect(workerData.uri), connect(workerData.uri)]);
  let heard = 0;
  let calls = 0;
  for (const connection of connections) {
    const [domain] = await connection.listAllDomains({ active: true });
    await Promise.all(Array.from({ length: 50 }, () => domain.getInfo().then(() => calls++)));
  }
  const [domain] = await connections[0].listAllDomains({ active: true });
  const events = connections[0].events('domain-lifecycle', { domain });
  await events.ready;
  await domain.suspend();
  if ((await events.next()).value.event === 'suspended') heard++;
  await events.close();
  const references = await Promise.all(connections.map((connection) => connection.close()));
  parentPort.postMessage({ calls, heard, references });
}
