/** libvirt-native/admin: the daemons themselves, rather than what they manage. */
export { AdminClient } from './client.ts';
export { AdminConnection, type AdminConnectOptions, connectAdmin, getAdminVersion } from './connection.ts';
export { AdminServer } from './server.ts';
