/** A daemon of a test file's own, with a connection to its QEMU driver. */
import { type Connection, connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect } from 'vitest';

export interface DaemonHost {
  readonly daemon: PrivateDaemon;
  readonly connection: Connection;
}

/** A host for all tests of a file, or of a group; after them nothing refers to its connection. */
export function daemonHost(): DaemonHost {
  const host = {} as { daemon: PrivateDaemon; connection: Connection };
  beforeAll(async () => {
    host.daemon = await PrivateDaemon.start();
    host.connection = await connect(host.daemon.uri('qemu:///session'));
  });
  afterAll(async () => {
    expect(await host.connection.close()).toBe(0);
    await host.daemon.close();
  });
  return host;
}
