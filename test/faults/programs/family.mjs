// Processes that fork: family.mjs <uri of a daemon>. The parent's calls continue while its children make theirs, and one is killed.
import { fork } from 'node:child_process';
import cluster from 'node:cluster';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { connect } from 'libvirt-native';

const self = fileURLToPath(import.meta.url);
const uri = process.argv[2];

async function work(rounds) {
  const connections = await Promise.all([connect(uri), connect('test:///default')]);
  for (let round = 0; round < rounds; round++)
    for (const connection of connections) {
      const [domain] = await connection.listAllDomains();
      await domain.getInfo();
    }
  return Promise.all(connections.map((connection) => connection.close()));
}

if (process.env.ROLE === 'child' || cluster.isWorker) {
  const references = await work(50);
  await new Promise((sent) => process.send(references, sent));
  if (process.env.VICTIM) setInterval(() => {}, 1000);
  else process.disconnect();
} else {
  const connection = await connect(uri);
  const domain = await connection.lookupDomainByName('test');
  let over = false;
  let calls = 0;
  const callers = Array.from({ length: 16 }, async () => {
    for (; !over; calls++) await domain.getInfo();
  });
  const env = (victim) => ({ ...process.env, ROLE: 'child', ...(victim ? { VICTIM: '1' } : {}) });
  const children = [0, 1, 2, 3].map((index) => fork(self, [uri], { env: env(index === 0) }));
  cluster.setupPrimary({ exec: self, args: [uri] });
  const members = [0, 1, 2, 3].map((index) => cluster.fork(index === 0 ? { VICTIM: '1' } : {}));
  const all = [...children, ...members.map((member) => member.process)];
  const ends = all.map((child) => once(child, 'exit'));
  const answers = await Promise.all(
    all.map(async (child) => (await once(child, 'message', { signal: AbortSignal.timeout(30_000) }))[0]),
  );
  children[0].kill('SIGKILL');
  members[0].process.kill('SIGKILL');
  const codes = (await Promise.all(ends)).map(([code, signal]) => code ?? signal);
  over = true;
  await Promise.all(callers);
  console.log(JSON.stringify({ answers, codes, busy: calls > 100, references: await connection.close() }));
}
