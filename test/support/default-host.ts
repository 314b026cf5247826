/** The host that libvirt's test driver has by default: one domain that runs, `test`. */
import { type Connection, type ConnectOptions, connect, type Domain } from 'libvirt-native';
import { afterEach, beforeEach, expect } from 'vitest';

export interface DefaultHost {
  readonly connection: Connection;
  readonly domain: Domain;
}

/** A host that is new for each test, and closed after it without a reference left. */
export function defaultHost(options?: ConnectOptions): DefaultHost {
  const host = {} as { connection: Connection; domain: Domain };
  beforeEach(async () => {
    host.connection = await connect('test:///default', options);
    host.domain = await host.connection.lookupDomainByName('test');
  });
  afterEach(async () => {
    expect(await host.connection.close()).toBe(0);
  });
  return host;
}
