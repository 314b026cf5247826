// What signals have abandoned at a daemon that never answers again: abandoned.mjs <uri> <daemon's pid>
import { connect } from 'libvirt-native';

const [uri, pid] = process.argv.slice(2);
const connection = await connect(uri, { keepAlive: false });
const open = new AbortController();
await connection.on('domain-reboot', () => {}, { signal: open.signal });
process.kill(Number(pid), 'SIGSTOP');
const abort = new AbortController();
const { signal } = abort;
const waiting = [
  connection.getHostname({ signal }),
  connection.on('domain-lifecycle', () => {}, { signal }),
  connection.events('network-lifecycle', { signal }).next(),
  connection.onQemuMonitorEvent(() => {}, { signal }),
  connection.qemuMonitorEvents({ event: 'STOP', signal }).ready,
  connect(uri, { signal }),
];
setTimeout(() => {
  abort.abort('no more');
  open.abort('no more');
}, 200);
console.log(JSON.stringify((await Promise.allSettled(waiting)).map(({ reason }) => reason)));
