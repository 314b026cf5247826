/** The administration of a real daemon, beside a connection to it. */
import { connect, LibvirtError } from 'libvirt-native';
import { type AdminConnection, getAdminVersion } from 'libvirt-native/admin';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAdminOf } from '../support/admin.ts';

let daemon: PrivateDaemon;
let admin: AdminConnection;

beforeAll(async () => {
  expect((await getAdminVersion()).major).toBeGreaterThanOrEqual(9);
  daemon = await PrivateDaemon.start();
  admin = await connectAdminOf(daemon);
});

afterAll(async () => {
  expect(await admin?.close()).toBe(0);
  await daemon.close();
});

test('the daemon', async () => {
  expect(await admin.getURI()).toContain('libvirtd');
  const { major } = await admin.getLibVersion();
  expect(major).toBeGreaterThanOrEqual(9);
  expect(await admin.isAlive()).toBe(true);
  expect((await admin.listServers()).map(({ name }) => name).sort()).toEqual(['admin', 'libvirtd']);
  await expect(admin.lookupServer('nobody')).rejects.toMatchObject({ code: 'VIR_ERR_NO_SERVER' });
  if (major < 11) await expect(admin.daemonShutdown()).rejects.toThrow(/came with libvirt 11\.2\.0/);
});

test('what it logs, and where to', async () => {
  await admin.setLoggingFilters('1:qemu 3:rpc');
  expect(await admin.getLoggingFilters()).toMatch(/1:\*?qemu.* 3:\*?rpc/);
  await admin.setLoggingOutputs('3:stderr');
  expect(await admin.getLoggingOutputs()).toBe('3:stderr');
  await admin.setLoggingFilters(null);
  expect(await admin.getLoggingFilters()).toBe('');
  await admin.setDaemonTimeout(120);
});

test('a server and its threads', async () => {
  const server = await admin.lookupServer('libvirtd');
  await server.setThreadPoolParameters({ minWorkers: 3, maxWorkers: 7 });
  expect(await server.getThreadPoolParameters()).toMatchObject({ minWorkers: 3, maxWorkers: 7 });
  await server.setClientLimits({ nclients_max: 100, nclients_unauth_max: 10 });
  expect(await server.getClientLimits()).toMatchObject({ nclients_max: 100, nclients_unauth_max: 10 });
  const wrong = { nclients_max: 'many' } as unknown as { nclients_max: number };
  await expect(server.setClientLimits(wrong)).rejects.toThrow("parameters.nclients_max must be a number, got 'many'");
  await expect(server.updateTlsFiles()).rejects.toBeInstanceOf(LibvirtError);
});

test('clients, and cutting one off', async () => {
  const connection = await connect(daemon.uri());
  const server = await admin.lookupServer('libvirtd');
  const [client] = await server.listClients();
  expect(client).toMatchObject({ transport: 'unix', server });
  expect(Math.abs(Date.now() - client!.timestamp.getTime())).toBeLessThan(60_000);
  expect(await client!.getInfo()).toMatchObject({ readonly: false, unix_process_id: process.pid });
  expect((await server.lookupClient(client!.id)).id).toBe(client!.id);
  await client!.disconnect();
  expect(await connection.disconnected).toBe('eof');
  await expect(server.lookupClient(client!.id)).rejects.toMatchObject({ code: 'VIR_ERR_NO_CLIENT' });
  await connection.close();
});

test('the end of the daemon is reported', async () => {
  await using other = await PrivateDaemon.start();
  const watching = await connectAdminOf(other);
  await other.kill();
  expect(['eof', 'error']).toContain(await watching.disconnected);
  await watching.close();
});
