// A call that never returns, and one of the ways in which a program ends all the same: blocked.mjs <uri> <daemon's pid> <way>
import { connect } from 'libvirt-native';

const [uri, pid, way] = process.argv.slice(2);
const connection = await connect(uri, { keepAlive: false });
process.kill(Number(pid), 'SIGSTOP');
const calls = Array.from({ length: 16 }, () => connection.getHostname());
setTimeout(() => {
  console.log('timers run');
  if (way === 'exit') process.exit(7);
  if (way === 'throw') throw new Error('on purpose');
  if (way === 'abort') process.abort();
  if (way === 'sigterm') process.kill(process.pid, 'SIGTERM');
}, 200);
await Promise.all(calls);
