/** libvirt's QEMU driver in this process, with a lab upon it. */
import { type Connection, connect } from 'libvirt-native';
import { EmbeddedQemu, Lab } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect } from 'vitest';
import { processesWith } from './children.ts';
import { capabilitiesCache, image } from './image.ts';
import { removeWhatTestsLeave } from './leftover-objects.ts';

export interface EmbeddedHost {
  readonly qemu: EmbeddedQemu;
  readonly connection: Connection;
  /** Guests and disks on it. */
  readonly lab: Lab;
}

/**
 * A host for all tests of a file. What a test has made on it is removed when it ends; after all tests nothing refers to its connection,
 * and no process of it runs.
 */
export function embeddedHost(): EmbeddedHost {
  const host = {} as { qemu: EmbeddedQemu; connection: Connection; lab: Lab };
  beforeAll(async () => {
    host.qemu = await EmbeddedQemu.create({ capabilitiesCache });
    host.connection = await connect(host.qemu.uri);
    host.lab = await Lab.open({ connection: host.connection, image });
  });
  afterAll(async () => {
    await host.lab.close();
    expect(await host.connection.close()).toBe(0);
    expect(processesWith(host.qemu.root)).toEqual([]);
    await host.qemu.close();
  });
  removeWhatTestsLeave(host);
  return host;
}
