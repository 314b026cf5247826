/** What the unit tests share: a host of libvirt's test driver, and how it refuses. */
import { type Connection, connect, getVersion } from 'libvirt-native';
import { afterEach, beforeEach, expect } from 'vitest';
import { describedHostURI } from '../support/described-host.ts';

/** The version of the installed libvirt: the test driver grew over the years. */
const { major, minor } = await getVersion();

/** Whether the installed libvirt is of this version, or newer. */
export function libvirtIsFrom(since: `${number}.${number}`): boolean {
  const [sinceMajor = 0, sinceMinor = 0] = since.split('.').map(Number);
  return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
}

/** A call that the driver lacks. */
export function unsupported(promise: Promise<unknown>): Promise<void> {
  return fails(promise, 'VIR_ERR_NO_SUPPORT', 'UnsupportedError');
}

export function fails(promise: Promise<unknown>, code: string, name = 'LibvirtError'): Promise<void> {
  return expect(promise).rejects.toMatchObject({ name, code });
}

/** A host as described-host.xml describes it: new for each test, and closed after it without a reference left. */
export function testHost(): { readonly connection: Connection } {
  const host = { connection: undefined as unknown as Connection };
  beforeEach(async () => {
    host.connection = await connect(describedHostURI);
  });
  afterEach(async () => {
    expect(await host.connection.close()).toBe(0);
  });
  return host;
}
