/** What is read of a host for several plans, from the sources: programs have no reader of their own. */
import { expect, test } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import { GuestHostReader } from '../../../lib/connection/guest-host.ts';
import { procedureOf, type RemoteFunction } from '../../support/procedures.ts';
import { ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { kvm, spec } from './scripted-hosts.ts';

test('what a host reports of each kind of guest is read once for several plans', async () => {
  await using daemon = await ScriptedDaemon.listen();
  for (const [name, answer] of Object.entries(kvm)) daemon.answer(...procedureOf(name as RemoteFunction), answer);
  await using connection = await connect(daemon.uri, { keepAlive: false });
  const reader = new GuestHostReader(connection);
  for (const kind of ['kvm', 'qemu', 'kvm', 'qemu'] as const) {
    const { domainCapabilities, kvmProblem } = await reader.hostFor({ ...spec, kind }, {});
    expect([domainCapabilities?.domain, kvmProblem]).toEqual([kind, undefined]);
  }
  const requests = daemon.takeRequests().map(({ procedure }) => procedure);
  for (const [name, count] of [
    ['virConnectGetCapabilities', 1],
    ['virConnectGetDomainCapabilities', 2],
    ['virConnectGetHostname', 1],
  ] as const)
    expect(
      requests.filter((one) => one === procedureOf(name)[1]),
      name,
    ).toHaveLength(count);
});
