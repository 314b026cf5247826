/** The administration of a real daemon, beside a connection to it; compared with virt-admin's answers. */
import { readFile } from 'node:fs/promises';
import { connect, formatVersion, LibvirtError } from 'libvirt-native';
import {
  type AdminClient,
  type AdminConnection,
  type AdminServer,
  connectAdmin,
  getAdminVersion,
} from 'libvirt-native/admin';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectAdminOf, virtAdmin } from '../support/admin.ts';
import { testSent } from '../support/sent.ts';
import { verifies } from '../support/verifies.ts';
import { fieldsOf, wordsOf } from '../support/virsh.ts';
import { libvirtIsFrom } from '../unit/fixture.ts';

/** Whether the installed libvirt can end a daemon through its administration. */
const canShutDown = libvirtIsFrom('11.2');

let daemon: PrivateDaemon;
let admin: AdminConnection;
let server: AdminServer;

beforeAll(async () => {
  daemon = await PrivateDaemon.start();
  admin = await connectAdminOf(daemon);
  server = await admin.lookupServer('libvirtd');
});

afterAll(async () => {
  expect(await admin?.close()).toBe(0);
  await daemon.close();
});

const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });

describe('a daemon', () => {
  test(
    'has the URI, the version and the servers that virt-admin reports',
    verifies({
      'AdminConnection.getURI': 'virsh',
      'AdminConnection.getLibVersion': 'virsh',
      'AdminConnection.isAlive': 'value',
      'AdminConnection.listServers': 'virsh',
      'AdminConnection.lookupServer': ['virsh', 'refusal'],
      'AdminServer.name': 'virsh',
      getAdminVersion: 'virsh',
    }),
    async () => {
      expect(await admin.getURI()).toBe((await virtAdmin(daemon, 'uri')).trim());
      const versions = fieldsOf(await virtAdmin(daemon, 'version'));
      expect(`libvirt ${formatVersion(await getAdminVersion())}`).toBe(versions['Using library']);
      expect(formatVersion(await admin.getLibVersion())).toBe(versions['Running against daemon']);
      expect(await admin.isAlive()).toBe(true);
      const names = wordsOf(await virtAdmin(daemon, 'srv-list')).map(([, name]) => name);
      expect((await admin.listServers()).map(({ name }) => name).sort()).toEqual(names.sort());
      for (const name of names) expect((await admin.lookupServer(name!)).name).toBe(name);
      await refused(admin.lookupServer('nobody'), 'VIR_ERR_NO_SERVER');
    },
  );

  test(
    'logs what it is set to, and where to',
    verifies({
      'AdminConnection.setLoggingFilters': ['method', 'refusal'],
      'AdminConnection.getLoggingFilters': ['method', 'virsh'],
      'AdminConnection.setLoggingOutputs': ['file', 'method', 'refusal'],
      'AdminConnection.getLoggingOutputs': ['method', 'virsh'],
    }),
    async () => {
      const shown = async (what: string) => (await virtAdmin(daemon, `daemon-log-${what}`)).trim();
      await admin.setLoggingFilters('1:qemu 3:rpc');
      expect(await admin.getLoggingFilters()).toMatch(/1:\*?qemu.* 3:\*?rpc/);
      await admin.setLoggingFilters('2:util');
      expect(await admin.getLoggingFilters()).toMatch(/^2:\*?util\*? ?$/);
      expect(await shown('filters')).toContain((await admin.getLoggingFilters()).trim());
      await refused(admin.setLoggingFilters('9:nothing'), 'VIR_ERR_INVALID_ARG');
      await admin.setLoggingFilters(null);
      expect(await admin.getLoggingFilters()).toBe('');

      const file = `${daemon.folder}/run/chosen.log`;
      await admin.setLoggingOutputs(`1:file:${file}`);
      expect(await admin.getLoggingOutputs()).toBe(`1:file:${file}`);
      expect(await shown('outputs')).toContain(`1:file:${file}`);
      await admin.setLoggingFilters('1:rpc');
      await (await connect(daemon.uri())).close();
      await expect.poll(async () => (await readFile(file, 'utf8')).length).toBeGreaterThan(0);
      await admin.setLoggingFilters(null);
      await admin.setLoggingOutputs('3:stderr');
      expect(await admin.getLoggingOutputs()).toBe('3:stderr');
      await refused(admin.setLoggingOutputs('3:nowhere'), 'VIR_ERR_INVALID_ARG');
    },
  );

  test(
    'that ends is reported',
    verifies({
      'AdminConnection.disconnected': 'value',
      'AdminConnection.isAlive': 'value',
      'AdminConnection.close': 'value',
      connectAdmin: ['method', 'refusal'],
    }),
    async () => {
      await using other = await PrivateDaemon.start();
      const watching = await connectAdminOf(other);
      await other.kill();
      expect(['eof', 'error']).toContain(await watching.disconnected);
      expect(await watching.isAlive()).toBe(false);
      expect(await watching.close()).toBe(0);
      const lost = connectAdmin(`libvirtd+unix:///session?socket=${other.folder}/none`);
      await refused(lost, 'VIR_ERR_SYSTEM_ERROR');
      const closing = await connectAdminOf(daemon);
      expect([closing.closed, await closing.close(), closing.closed]).toEqual([false, 0, true]);
      expect(await closing.disconnected).toBe('client');
    },
  );

  test(
    'shuts down on request, from libvirt 11.2 on',
    verifies({ 'AdminConnection.daemonShutdown': canShutDown ? 'event' : 'refusal' }),
    async () => {
      if (!canShutDown) return expect(admin.daemonShutdown()).rejects.toThrow(/came with libvirt 11\.2\.0/);
      await using other = await PrivateDaemon.start();
      await using watching = await connectAdminOf(other);
      await using client = await connect(other.uri());
      await watching.daemonShutdown();
      expect(await client.disconnected).toMatch(/^(eof|error)$/);
    },
  );
});

describe('a server', () => {
  test(
    'has the threads that it is given, as virt-admin reports',
    verifies({ 'AdminServer.setThreadPoolParameters': 'virsh', 'AdminServer.getThreadPoolParameters': 'virsh' }),
    async () => {
      for (const [minWorkers, maxWorkers, prioWorkers] of [
        [3, 7, 4],
        [2, 9, 5],
      ] as const) {
        await server.setThreadPoolParameters({ minWorkers, maxWorkers, prioWorkers });
        const threads = await server.getThreadPoolParameters();
        expect(threads).toMatchObject({ minWorkers, maxWorkers, prioWorkers });
        const shown = fieldsOf(await virtAdmin(daemon, 'server-threadpool-info', 'libvirtd'));
        expect(shown).toMatchObject({
          minWorkers: `${minWorkers}`,
          maxWorkers: `${maxWorkers}`,
          prioWorkers: `${prioWorkers}`,
        });
        expect(Object.keys(threads).sort()).toEqual(Object.keys(shown).sort());
      }
    },
  );

  test(
    'admits as many clients as it may, as virt-admin reports',
    verifies({ 'AdminServer.setClientLimits': ['virsh', 'refusal'], 'AdminServer.getClientLimits': 'virsh' }),
    async () => {
      for (const [most, unauthenticated] of [
        [100, 10],
        [200, 30],
      ] as const) {
        await server.setClientLimits({ nclients_max: most, nclients_unauth_max: unauthenticated });
        const limits = await server.getClientLimits();
        expect(limits).toMatchObject({ nclients_max: most, nclients_unauth_max: unauthenticated });
        const shown = fieldsOf(await virtAdmin(daemon, 'server-clients-info', 'libvirtd'));
        expect(shown).toEqual(Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, String(value)])));
      }
      const wrong = { nclients_max: 'many' } as unknown as { nclients_max: number };
      await expect(server.setClientLimits(wrong)).rejects.toThrow(
        "parameters.nclients_max must be a number, got 'many'",
      );
    },
  );

  test(
    'has no certificates to load again without TLS',
    verifies({ 'AdminServer.updateTlsFiles': 'refusal' }),
    async () => {
      await expect(server.updateTlsFiles()).rejects.toBeInstanceOf(LibvirtError);
    },
  );

  test(
    'has the clients that virt-admin reports, and disconnects one',
    verifies({
      'AdminServer.listClients': 'virsh',
      'AdminServer.lookupClient': ['method', 'refusal'],
      'AdminClient.id': 'virsh',
      'AdminClient.timestamp': 'virsh',
      'AdminClient.transport': 'virsh',
      'AdminClient.getInfo': 'virsh',
      'AdminClient.disconnect': 'event',
      'Connection.disconnected': 'value',
    }),
    async () => {
      const connections = [await connect(daemon.uri()), await connect(daemon.uri(), { readOnly: true })];
      const clients = (await server.listClients()).sort((one, other) => Number(one.id - other.id));
      const shown = wordsOf(await virtAdmin(daemon, 'client-list', 'libvirtd'));
      expect(clients.map(shownClient).sort()).toEqual(
        shown.map(([id, transport, date, time]) => [id, transport, `${date} ${time}`]).sort(),
      );
      for (const client of clients) {
        expect(client.server).toBe(server);
        const info = await client.getInfo();
        const fields = fieldsOf(await virtAdmin(daemon, 'client-info', 'libvirtd', String(client.id)));
        expect(fields).toMatchObject({
          id: String(client.id),
          transport: client.transport,
          readonly: info.readonly ? 'yes' : 'no',
          unix_user_id: String(process.getuid?.()),
          unix_process_id: String(process.pid),
        });
        expect(info).toMatchObject({ unix_user_id: process.getuid?.(), unix_process_id: process.pid });
        expect((await server.lookupClient(client.id)).id).toBe(client.id);
      }
      const readOnly = await Promise.all(clients.map(async (client) => (await client.getInfo()).readonly));
      expect(readOnly).toEqual([false, true]);
      const [first, second] = clients as [AdminClient, AdminClient];
      const aborted = { signal: AbortSignal.abort('no longer wanted') };
      await expect(first.getInfo(aborted)).rejects.toBe('no longer wanted');
      await expect(first.disconnect(aborted)).rejects.toBe('no longer wanted');
      expect((await server.lookupClient(first.id)).id).toBe(first.id);
      await first.disconnect();
      expect(await connections[0]!.disconnected).toBe('eof');
      await refused(server.lookupClient(first.id), 'VIR_ERR_NO_CLIENT');
      expect((await server.lookupClient(second.id)).id).toBe(second.id);
      expect(await connections[1]!.isAlive()).toBe(true);
      for (const connection of connections) await connection.close();
    },
  );
});

/** The words of a client in virt-admin's list: its time in UTC, as the tests run. */
function shownClient({ id, transport, timestamp }: AdminClient): string[] {
  return [
    String(id),
    String(transport),
    timestamp
      .toISOString()
      .replace('T', ' ')
      .replace(/\.\d+Z$/, '+0000'),
  ];
}

describe('administration sends', () => {
  const invalid = 'VIR_ERR_INVALID_ARG';
  /** A bit that no flag has, which the daemon or its client refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  const threads = { minWorkers: 4, maxWorkers: 8 };
  const limits = { nclients_max: 90 };
  const on = 'AdmConnect';
  testSent([
    ['AdminConnection.getURI', (o) => admin.getURI(o), 'virAdmConnectGetURI', [on]],
    ['AdminConnection.getLibVersion', (o) => admin.getLibVersion(o), 'virAdmConnectGetLibVersion', [on]],
    ['AdminConnection.isAlive', (o) => admin.isAlive(o), 'virAdmConnectIsAlive', [on]],
    [
      'AdminConnection.listServers',
      (o) => admin.listServers({ ...unknown, ...o }),
      'virAdmConnectListServers',
      [on, unknown],
      invalid,
    ],
    [
      'AdminConnection.lookupServer',
      (o) => admin.lookupServer('admin', { ...unknown, ...o }),
      'virAdmConnectLookupServer',
      [on, 'admin', unknown],
    ],
    [
      'AdminConnection.getLoggingFilters',
      (o) => admin.getLoggingFilters({ ...unknown, ...o }),
      'virAdmConnectGetLoggingFilters',
      [on, unknown],
      invalid,
    ],
    [
      'AdminConnection.setLoggingFilters',
      (o) => admin.setLoggingFilters('3:util', { ...unknown, ...o }),
      'virAdmConnectSetLoggingFilters',
      [on, '3:util', unknown],
      invalid,
    ],
    [
      'AdminConnection.getLoggingOutputs',
      (o) => admin.getLoggingOutputs({ ...unknown, ...o }),
      'virAdmConnectGetLoggingOutputs',
      [on, unknown],
      invalid,
    ],
    [
      'AdminConnection.setLoggingOutputs',
      (o) => admin.setLoggingOutputs('3:stderr', { ...unknown, ...o }),
      'virAdmConnectSetLoggingOutputs',
      [on, '3:stderr', unknown],
      invalid,
    ],
    [
      'AdminConnection.setDaemonTimeout',
      (o) => admin.setDaemonTimeout(120, { ...unknown, ...o }),
      'virAdmConnectSetDaemonTimeout',
      [on, 120, unknown],
      invalid,
    ],
    [
      'AdminServer.getThreadPoolParameters',
      (o) => server.getThreadPoolParameters({ ...unknown, ...o }),
      'virAdmServerGetThreadPoolParameters',
      ['AdmServer libvirtd', unknown],
      invalid,
    ],
    [
      'AdminServer.setThreadPoolParameters',
      (o) => server.setThreadPoolParameters(threads, { ...unknown, ...o }),
      'virAdmServerSetThreadPoolParameters',
      ['AdmServer libvirtd', threads, unknown],
      invalid,
    ],
    [
      'AdminServer.getClientLimits',
      (o) => server.getClientLimits({ ...unknown, ...o }),
      'virAdmServerGetClientLimits',
      ['AdmServer libvirtd', unknown],
      invalid,
    ],
    [
      'AdminServer.setClientLimits',
      (o) => server.setClientLimits(limits, { ...unknown, ...o }),
      'virAdmServerSetClientLimits',
      ['AdmServer libvirtd', limits, unknown],
      invalid,
    ],
    [
      'AdminServer.updateTlsFiles',
      (o) => server.updateTlsFiles({ ...unknown, ...o }),
      'virAdmServerUpdateTlsFiles',
      ['AdmServer libvirtd', unknown],
      invalid,
    ],
    [
      'AdminServer.listClients',
      (o) => server.listClients({ ...unknown, ...o }),
      'virAdmServerListClients',
      ['AdmServer libvirtd', unknown],
      invalid,
    ],
    [
      'AdminServer.lookupClient',
      (o) => server.lookupClient(77n, { ...unknown, ...o }),
      'virAdmServerLookupClient',
      ['AdmServer libvirtd', 77n, unknown],
      invalid,
    ],
  ]);
});
