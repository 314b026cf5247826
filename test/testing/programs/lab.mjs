/**
 * Starts a daemon and the embedded driver with a guest each, says so in a line of JSON, and ends in a given way:
 * lab.mjs <way>.
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
  <devices><console type='pty'/></devices>
</domain>`;

/** Starts a guest; one of a program that runs until it is ended has its console open. Returns the path of its terminal. */
async function startGuest(connection, name) {
  const domain = await connection.createDomain(guest(name), { paused: true });
  if (process.argv[2] === 'signal') await domain.openConsole();
  return /<console [^>]*tty='([^']+)'/.exec(await domain.getXMLDesc())[1];
}

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
  const terminals = [await startGuest(session, 'daemon guest')];
  const folders = [daemon.folder];
  if (isMainThread) {
    const qemu = await EmbeddedQemu.create({ capabilitiesCache: process.argv[3] });
    const connection = await connect(qemu.uri);
    terminals.push(await startGuest(connection, 'embedded guest'));
    folders.push(qemu.root);
  }
  console.log(JSON.stringify({ folders, terminals }));
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
