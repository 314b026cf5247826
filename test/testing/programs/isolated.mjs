/** Starts an isolated daemon with a network and a guest, says so in a line of JSON, and waits to be killed: isolated.mjs <capabilities cache>. */
import { connect } from 'libvirt-native';
import { IsolatedDaemon } from 'libvirt-native/testing';

const arch = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const machine = process.arch === 'arm64' ? 'virt' : 'q35';

const daemon = await IsolatedDaemon.start({ capabilitiesCache: process.argv[2] });
const connection = await connect(daemon.uri());
await connection.createNetwork(
  "<network><name>lab</name><bridge name='lab0'/><ip address='10.77.0.1' prefix='24'><dhcp><range start='10.77.0.50' end='10.77.0.60'/></dhcp></ip></network>",
);
await connection.createDomain(
  `<domain type='qemu'><name>guest</name><memory unit='MiB'>64</memory><os><type arch='${arch}' machine='${machine}'>hvm</type></os></domain>`,
  { paused: true },
);
console.log(JSON.stringify({ folder: daemon.folder, pid: daemon.pid }));
setInterval(() => {}, 1000);
