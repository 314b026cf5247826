// Loses connections with calls and a registration for events in flight, at whatever moment: cut.mjs <socket of a daemon> <rounds>.
import { connect } from 'libvirt-native';
import { FaultProxy } from 'libvirt-native/testing';

const [socket, rounds] = process.argv.slice(2);
const proxy = await FaultProxy.start(socket);

const faults = [
  () => proxy.cut(),
  () => proxy.halfClose(),
  () => proxy.halfClose({ afterBytes: 10 }),
  () => proxy.corrupt({ count: Number.POSITIVE_INFINITY, change: (message) => message.fill(0xa5) }),
];
let rejected = 0;
for (let round = 0; round < Number(rounds); round++) {
  const connection = await connect(proxy.uri(), { keepAlive: round % 2 ? { interval: 1, count: 2 } : false });
  const events = round % 3 === 0 ? connection.events('domain-lifecycle') : undefined;
  events?.ready.catch(() => {});
  if (round % 5 === 0) proxy.stall({ direction: 'to-client' });
  const calls = Array.from({ length: 1 + (round % 16) }, () =>
    connection.getHostname().catch(() => {
      rejected++;
    }),
  );
  faults[round % faults.length]();
  proxy.resume();
  await Promise.all(calls);
  await events?.close();
  const references = await connection.close();
  if (references !== 0) throw new Error(`round ${round}: ${references} references are left`);
  await proxy.clear();
}
await proxy.close();
console.log(rejected);
