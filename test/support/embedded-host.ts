/** libvirt's QEMU driver in this process, with a connection to it. */
import { type Connection, connect, type Domain, LibvirtError } from 'libvirt-native';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { processesWith } from './children.ts';
import { Console, capabilitiesCache } from './guest.ts';

export interface EmbeddedHost {
  readonly qemu: EmbeddedQemu;
  readonly connection: Connection;
}

/** A host for all tests of a file; after them nothing refers to its connection, and no process of it runs. */
export function embeddedHost(): EmbeddedHost {
  const host = {} as { qemu: EmbeddedQemu; connection: Connection };
  beforeAll(async () => {
    host.qemu = await EmbeddedQemu.create({ capabilitiesCache });
    host.connection = await connect(host.qemu.uri);
  });
  afterAll(async () => {
    expect(await host.connection.close()).toBe(0);
    expect(processesWith(host.qemu.root)).toEqual([]);
    await host.qemu.close();
  });
  return host;
}

/** The domain of a test, which ends with it. */
export class TestDomain {
  #domain: Domain | undefined;

  constructor() {
    afterEach(() => this.#end());
  }

  get domain(): Domain {
    if (!this.#domain) throw new Error('this test has no domain yet');
    return this.#domain;
  }

  /** Has the test end this one. */
  async use(created: Promise<Domain>): Promise<Domain> {
    this.#domain = await created;
    return this.#domain;
  }

  /** Boots a domain that is paused, or shut off, with its console open from the first byte. */
  async boot(created: Promise<Domain>): Promise<Console> {
    const domain = await this.use(created);
    if (!(await domain.isActive())) await domain.create({ paused: true });
    return Console.boot(domain);
  }

  async #end(): Promise<void> {
    const domain = this.#domain;
    this.#domain = undefined;
    if (!domain) return;
    const isPersistent = await domain.isPersistent();
    // One whose QEMU was killed has ended by itself.
    await domain.destroy().catch((error: unknown) => expect(error).toSatisfy(LibvirtError.isInvalidState));
    if (isPersistent) await domain.undefine();
  }
}
