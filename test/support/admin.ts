/** The administration of a private daemon. */
import { join } from 'node:path';
import { connect } from 'libvirt-native';
import { type AdminConnection, connectAdmin } from 'libvirt-native/admin';
import type { PrivateDaemon } from 'libvirt-native/testing';
import { changeEffectiveUser } from './user.mjs';

/** The user of that name, on every Linux. */
export const nobody = 65534;

/** A daemon's administration serves its own user alone: root, who lent it another, becomes that one for a moment. */
export async function connectAdminOf(daemon: PrivateDaemon): Promise<AdminConnection> {
  // It opens its sockets one after the other, and serves when it has them all.
  await (await connect(daemon.uri())).close();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) changeEffectiveUser(nobody);
  try {
    return await connectAdmin(
      `libvirtd+unix:///session?socket=${join(daemon.folder, 'run/libvirt/libvirt-admin-sock')}`,
    );
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
