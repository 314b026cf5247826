/** A daemon of a test file's own, for all tests of the file or of a group. */
import { type Connection, connect } from 'libvirt-native';
import { PrivateDaemon, type PrivateDaemonOptions } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect } from 'vitest';

/** A daemon that ends after the tests. */
export function privateDaemon(options?: PrivateDaemonOptions): { readonly daemon: PrivateDaemon } {
  const own = {} as { daemon: PrivateDaemon };
  beforeAll(async () => {
    own.daemon = await PrivateDaemon.start(options);
  });
  afterAll(() => own.daemon.close());
  return own;
}

/** The same, with a connection to its QEMU driver, to which nothing refers after the tests. */
export function daemonHost(): { readonly daemon: PrivateDaemon; readonly connection: Connection } {
  const host = privateDaemon() as { daemon: PrivateDaemon; connection: Connection };
  beforeAll(async () => {
    host.connection = await connect(host.daemon.uri('qemu:///session'));
  });
  afterAll(async () => {
    expect(await host.connection.close()).toBe(0);
  });
  return host;
}
