/** The administration of a private daemon. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from 'libvirt-native';
import { type AdminConnection, type AdminConnectOptions, connectAdmin } from 'libvirt-native/admin';
import type { PrivateDaemon } from 'libvirt-native/testing';
import { changeEffectiveUser } from './user.mjs';

/** The user of that name, on every Linux. */
export const nobody = 65534;

const adminURI = ({ folder }: PrivateDaemon) =>
  `libvirtd+unix:///session?socket=${join(folder, 'run/libvirt/libvirt-admin-sock')}`;

/** What virt-admin, another client, prints for a command, in English. */
export async function virtAdmin(daemon: PrivateDaemon, ...command: readonly string[]): Promise<string> {
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const env = { ...process.env, LC_ALL: 'C' };
  const { stdout } = await promisify(execFile)('virt-admin', ['-q', '-c', adminURI(daemon), ...command], {
    ...user,
    env,
  });
  return stdout;
}

/** A daemon's administration serves its own user alone: root, who lent it another, becomes that one for a moment. */
export async function connectAdminOf(daemon: PrivateDaemon, options?: AdminConnectOptions): Promise<AdminConnection> {
  // It opens its sockets one after the other, and serves when it has them all.
  await (await connect(daemon.uri())).close();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) changeEffectiveUser(nobody);
  try {
    return await connectAdmin(adminURI(daemon), options);
  } finally {
    if (isRoot) changeEffectiveUser(0);
  }
}

/** How many connections a daemon has, as it says itself. */
export async function countClients(admin: AdminConnection): Promise<number> {
  await using server = await admin.lookupServer('libvirtd');
  const clients = await server.listClients();
  await Promise.all(clients.map((client) => client.close()));
  return clients.length;
}
