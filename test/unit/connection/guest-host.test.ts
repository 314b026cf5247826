/** What a plan of a guest reads of its host: through scripted daemons, as hypervisors answer that are not here. */
import { access, constants } from 'node:fs/promises';
import { hostname } from 'node:os';
import { type Connection, connect } from 'libvirt-native';
import { afterEach, expect, test } from 'vitest';
import { verifyAborts } from '../../support/aborts.ts';
import { procedureOf, type RemoteFunction } from '../../support/procedures.ts';
import { decode, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { verifies } from '../../support/verifies.ts';
import { optional, string, uint } from '../../support/xdr.ts';
import { type Answers, capabilitiesOf, emulator, kvm, spec, xen } from './scripted-hosts.ts';

interface Host {
  readonly daemon: ScriptedDaemon;
  readonly connection: Connection;
}

let host: Host | undefined;

afterEach(async () => {
  expect(await host?.connection.close()).toBe(0);
  await host?.daemon[Symbol.asyncDispose]();
});

/** A daemon with these answers, and a connection to it. */
async function open(type: string, answers: Answers): Promise<Host> {
  const daemon = await ScriptedDaemon.listen(type);
  for (const [name, answer] of Object.entries(answers)) daemon.answer(...procedureOf(name as RemoteFunction), answer);
  host = { daemon, connection: await connect(daemon.uri, { keepAlive: false }) };
  return host;
}

/** What a daemon was sent for a function since the last time. */
function payloadsOf({ daemon }: Host, name: RemoteFunction): Buffer[] {
  const [program, procedure] = procedureOf(name);
  const requests = daemon.takeRequests();
  return requests.filter((one) => one.program === program && one.procedure === procedure).map(({ payload }) => payload);
}

test(
  'the capabilities of a host and of its guests are read, once for each definition',
  verifies({ 'Connection.planGuest': ['value', 'arguments', 'refusal'] }),
  async () => {
    const opened = await open('QEMU', kvm);
    const plan = await opened.connection.planGuest(spec);
    expect(plan.kind).toBe('kvm');
    const text = optional(string);
    const [read, ...others] = payloadsOf(opened, 'virConnectGetDomainCapabilities');
    expect(others).toEqual([]);
    expect(decode(read!, [text, text, text, text, uint])).toEqual([emulator, 'x86_64', 'q35', 'kvm', 0]);
    // The domain capabilities count, not the machine's of the capabilities.
    await expect(opened.connection.planGuest({ ...spec, cpus: 4 })).rejects.toMatchObject({ field: 'cpus' });
    opened.daemon.takeRequests();
    await expect(opened.connection.defineGuest(spec)).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' });
    expect(payloadsOf(opened, 'virConnectGetCapabilities')).toHaveLength(1);
  },
);

/** Whether this user may try KVM. */
const opensKvm = await access('/dev/kvm', constants.R_OK | constants.W_OK).then(
  () => true,
  () => false,
);

test.skipIf(!opensKvm)('KVM that does not run a guest on this machine is not planned with', async () => {
  const opened = await open('QEMU', {
    ...kvm,
    virConnectGetCapabilities: capabilitiesOf('hvm', 'q35', ['qemu', 'kvm'], '/bin/false'),
    virConnectGetHostname: string.write(hostname()),
  });
  const plan = await opened.connection.planGuest(spec);
  expect(plan.kind).toBe('qemu');
  expect(plan.explain()).toContain('KVM does not run guests on this host (QEMU ended with 1)');
  const [read] = payloadsOf(opened, 'virConnectGetDomainCapabilities');
  const text = optional(string);
  expect(decode(read!, [text, text, text, text, uint]).at(3)).toBe('qemu');
  await expect(opened.connection.planGuest({ ...spec, kind: 'kvm' })).rejects.toMatchObject({ field: 'kind' });
});

test('a driver without domain capabilities needs none, and another failure is passed on', async () => {
  const { daemon, connection } = await open('QEMU', { ...kvm, virConnectGetDomainCapabilities: { code: 3 } });
  expect((await connection.planGuest({ ...spec, cpus: 4 })).kind).toBe('kvm');
  daemon.answer(...procedureOf('virConnectGetDomainCapabilities'), { code: 1 });
  await expect(connection.planGuest(spec)).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR' });
});

test('a guest of Xen is planned with the memory that is free, and that Domain 0 can spare', async () => {
  const { connection } = await open('Xen', xen(100n, 1024n));
  const explained = (await connection.planGuest(spec)).explain();
  expect(explained).toContain('Xen has 100 MiB free now: Domain 0 is reduced to 868 MiB when the guest starts');
  const large = (await connection.planGuest({ ...spec, memory: '2 GiB' })).explain();
  expect(large).toContain('Xen has 100 MiB free now, and Domain 0 can spare 512 MiB');
});

test.each([3, 42])('a host whose driver reports no Domain 0 (%i) is planned for without it', async (code) => {
  const { connection } = await open('Xen', { ...xen(100n, 1024n), virDomainLookupByID: { code } });
  expect((await connection.planGuest(spec)).explain()).not.toContain('Xen has');
});

test('another failure to read the memory of Xen is passed on', async () => {
  const { connection } = await open('Xen', { ...xen(100n, 1024n), virNodeGetFreeMemory: { code: 1 } });
  await expect(connection.planGuest(spec)).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR' });
});

test.each([
  ['QEMU', kvm],
  ['Xen', xen(100n, 1024n)],
] as const)('a plan for %s stops at each of its calls when its signal aborts', async (type, answers) => {
  const { connection } = await open(type, answers);
  expect(await verifyAborts((more) => connection.planGuest(spec, more))).toBeGreaterThan(1);
});
