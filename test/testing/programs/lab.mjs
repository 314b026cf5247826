/**
 * Starts a daemon and the embedded driver with a guest each, says so in a line of JSON, and ends in a given way: lab.mjs <way>.
 * Nothing is disposed of.
 */
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { connect } from 'libvirt-native';
import { EmbeddedQemu, PrivateDaemon } from 'libvirt-native/testing';

const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const machine = process.arch === 'arm64' ? 'virt' : 'q35';
const guest = (name) => `<domain type='qemu'>
  <name>${name}</name><memory unit='MiB'>64</memory>
  <os><type arch='${arch}' machine='${machine}'>hvm</type></os>
</domain>`;

const ways = {
  exit: () => process.exit(3),
  throw: () => {
    throw new Error('on purpose');
  },
  signal: () => setInterval(() => {}, 1000),
  return: () => {},
};

async function start() {
  const daemon = await PrivateDaemon.start();
  const session = await connect(daemon.uri('qemu:///session'));
  await session.createDomain(guest('daemon guest'), { paused: true });
  const folders = [daemon.folder];
  if (isMainThread) {
    const qemu = await EmbeddedQemu.create({ capabilitiesCache: process.argv[3] });
    const connection = await connect(qemu.uri);
    await connection.createDomain(guest('embedded guest'), { paused: true });
    folders.push(qemu.root);
  }
  console.log(JSON.stringify({ folders }));
}

if (!isMainThread) {
  await start();
  setInterval(() => {}, 1000);
} else if (process.argv[2] === 'worker') {
  const worker = new Worker(new URL(import.meta.url), { workerData, stdout: true });
  worker.stdout.once('data', async (line) => {
    process.stdout.write(line);
    await worker.terminate();
    setInterval(() => {}, 1000);
  });
} else {
  await start();
  ways[process.argv[2]]();
}
