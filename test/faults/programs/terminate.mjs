// Terminates worker threads in every phase, at once or somewhat later: terminate.mjs <rounds> <places>
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { phases } from './phase.mjs';

if (isMainThread) {
  const { connect } = await import('libvirt-native');
  const [rounds, places] = [Number(process.argv[2]), JSON.parse(process.argv[3])];
  const connection = await connect('test:///default');
  const names = Object.keys(phases);
  const ended = Object.fromEntries(names.map((name) => [name, 0]));
  let next = 0;
  const terminators = Array.from({ length: 4 }, async () => {
    for (let round = next++; round < rounds; round = next++) {
      const phase = names[round % names.length];
      const worker = new Worker(new URL(import.meta.url), { workerData: { phase, places } });
      // Every third is ended on its way there.
      if (round % 3 === 0) await delay((round * 17) % 60);
      else await once(worker, 'message');
      await delay((round % 13) / 4);
      await worker.terminate();
      ended[phase]++;
    }
  });
  await Promise.all(terminators);
  // This thread is not affected.
  const domain = await connection.lookupDomainByName('test');
  console.log(JSON.stringify({ ended, name: domain.name, references: await connection.close() }));
  process.exit(0);
} else {
  await phases[workerData.phase](workerData.places);
  parentPort.postMessage('entered');
}
