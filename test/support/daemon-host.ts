/** A daemon of a test file's own, for all tests of the file or of a group. */
import { type Connection, connect } from 'libvirt-native';
import { Lab, PrivateDaemon, type PrivateDaemonOptions } from 'libvirt-native/testing';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { image } from './image.ts';
import { removeWhatTestsLeave } from './leftover-objects.ts';

/** A daemon that runs at the beginning of each test, whatever the one before has done to it, and ends after the tests. */
export function privateDaemon(options?: PrivateDaemonOptions): { readonly daemon: PrivateDaemon } {
  const own = {} as { daemon: PrivateDaemon };
  beforeAll(async () => {
    own.daemon = await PrivateDaemon.start(options);
  });
  beforeEach(async () => {
    if (own.daemon.pid === undefined) await own.daemon.start();
    own.daemon.thaw();
  });
  afterAll(() => own.daemon.close());
  return own;
}

export interface DaemonHost {
  readonly daemon: PrivateDaemon;
  readonly connection: Connection;
  /** Guests and disks on it. */
  readonly lab: Lab;
}

/**
 * The same, with a connection to its QEMU driver. What a test has made on it is removed when it ends; after all tests nothing refers to
 * the connection.
 */
export function daemonHost(): DaemonHost {
  const host = privateDaemon() as { daemon: PrivateDaemon; connection: Connection; lab: Lab };
  beforeAll(async () => {
    host.connection = await connect(host.daemon.uri('qemu:///session'));
    host.lab = await Lab.open({ connection: host.connection, image });
  });
  afterAll(async () => {
    await host.lab.close();
    expect(await host.connection.close()).toBe(0);
  });
  removeWhatTestsLeave(host);
  return host;
}
