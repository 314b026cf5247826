// Worker threads with connections of their own; some are terminated in the middle of a call that never returns.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { connect } from 'libvirt-native';

if (isMainThread) {
  const [uri, pid, count] = process.argv.slice(2);
  const workers = Array.from(
    { length: Number(count) },
    () => new Worker(new URL(import.meta.url), { workerData: { uri } }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  if (pid !== '0') process.kill(Number(pid), 'SIGSTOP');
  for (const worker of workers) worker.postMessage('call');
  await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all(workers.map((worker) => worker.terminate()));
  if (pid !== '0') process.kill(Number(pid), 'SIGCONT');
  // This thread is not affected.
  const connection = await connect('test:///default');
  console.log((await connection.lookupDomainByName('test')).name, await connection.close());
} else {
  const connection = await connect(workerData.uri, { keepAlive: false });
  await connection.on('domain-lifecycle', () => {});
  parentPort.postMessage('open');
  await once(parentPort, 'message');
  for (;;) await Promise.all(Array.from({ length: 8 }, () => connection.getHostname()));
}
