/** A host for a file of tests, connected to from here, and what tests do with it. */
import { type Connection, connect, type Domain, type DomainUndefineFlags, LibvirtError } from 'libvirt-native';
import { GuestConsole, TestHost, type TestHostKind } from 'libvirt-native/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { VerifyingOptions } from '../support/verifies.ts';
import { type GuestKind, type GuestOptions, guestKinds, guestXML } from './guests.ts';
import { resumeHost, toStderr } from './resume.ts';

/** So many hosts a test may use up. */
const hostsForOne = 3;

/** What a guest may leave behind, which goes with its definition. Each driver knows some of it. */
const undefineFlags: Readonly<Record<TestHostKind, DomainUndefineFlags>> = {
  kvm: { managedSave: true, snapshotsMetadata: true, checkpointsMetadata: true },
  xen: { managedSave: true },
};

/** Names that need not be the same each time, but must differ. */
let count = 0;

/** A guest that runs, and its console. */
export interface Running {
  domain: Domain;
  guest: GuestConsole;
}

export class Stage {
  readonly kind: TestHostKind;
  #host: TestHost | undefined;
  #connection: Connection | undefined;

  readonly #prepare: (stage: Stage) => Promise<unknown>;
  /** Guests that stay for the next test. */
  readonly #shared = new Map<string, Running>();

  constructor(kind: TestHostKind, prepare: (stage: Stage) => Promise<unknown>) {
    this.kind = kind;
    this.#prepare = prepare;
  }

  get host(): TestHost {
    if (!this.#host) throw new Error('there is a host only while tests run');
    return this.#host;
  }

  get connection(): Connection {
    if (!this.#connection) throw new Error('there is a connection only while tests run');
    return this.#connection;
  }

  /** The first kind of guest that the host has: what is not about a kind of guest needs no other. */
  get guestKind(): GuestKind {
    return guestKinds(this.kind)[0]!;
  }

  async #begin(): Promise<void> {
    this.#host = await resumeHost(this.kind);
    try {
      this.#connection = await connect(this.#host.uri);
      await this.#prepare(this);
    } catch (error) {
      // Nothing may hold the lock on hosts.
      if (await this.#host.responds()) await this.#leave();
      throw error;
    }
  }

  async end(): Promise<void> {
    this.#shared.clear();
    await this.sweep();
    expect(await this.#leave()).toBe(0);
  }

  async #leave(): Promise<number> {
    this.#shared.clear();
    const left = (await this.#connection?.close()) ?? 0;
    await this.#host?.[Symbol.asyncDispose]();
    this.#connection = this.#host = undefined;
    return left;
  }

  /**
   * Does something on the host, which is resumed first where there is none. When it fails since the host has crashed or hangs, which is
   * a rare fault of the emulation, that is printed, and it is done again on a new host.
   */
  async steadily(what: () => Promise<void>): Promise<void> {
    for (let tried = 1; ; tried++) {
      try {
        if (!this.#host) await this.#begin();
        await what();
        return;
      } catch (error) {
        const host = this.#host;
        if (!host || tried === hostsForOne || (await host.responds())) throw error;
        const how = host.crashed ? 'has crashed' : 'hangs';
        toStderr(
          `${this.kind}: the host ${how}, a fault that the emulation has now and then. Trying again.\n${host.log()}`,
        );
        await this.#leave();
      }
    }
  }

  /** Defines a guest, which goes when the test does. */
  define(kind: GuestKind, options: GuestOptions = {}): Promise<Domain> {
    return this.connection.defineDomain(guestXML(kind, `${kind}-${++count}`, options));
  }

  /** Defines and starts a guest; resolves when it has found its devices and listens to its console. */
  async boot(kind: GuestKind = this.guestKind, options: GuestOptions = {}): Promise<Running> {
    const domain = await this.define(kind, options);
    return { domain, guest: await this.start(domain) };
  }

  /** Starts a guest that is defined, its console open from the first byte. */
  async start(domain: Domain): Promise<GuestConsole> {
    await domain.create({ paused: true });
    const guest = new GuestConsole(await domain.openConsole());
    await domain.resume();
    await guest.expect(/guest: ready[\s\S]*guest# /, { timeout: 150_000 });
    return guest;
  }

  /**
   * A guest that several tests look at, since each start of one takes its time: the first starts it, each leaves it as it was. A test that
   * fails, or ends it, leaves the next one a new one.
   */
  async shared(name: string, start: () => Promise<Running>): Promise<Running> {
    const found = this.#shared.get(name);
    if (found && (await found.domain.isActive().catch(() => false))) return found;
    const started = await start();
    this.#shared.set(name, started);
    return started;
  }

  /** Runs a test. */
  async perform(test: (stage: Stage) => Promise<void>): Promise<void> {
    try {
      await test(this);
    } catch (error) {
      this.#shared.clear();
      throw error;
    }
  }

  /** Nothing of one test is there for the next one, but what they share. */
  async sweep(): Promise<void> {
    const kept = new Set([...this.#shared.values()].map(({ domain }) => domain.name));
    for (const domain of await this.connection.listAllDomains()) {
      await this.#remove(domain, kept.has(domain.name)).catch((error) => {
        // It has gone by itself.
        if (!LibvirtError.isNotFound(error)) throw error;
      });
    }
  }

  async #remove(domain: Domain, unlessActive: boolean): Promise<void> {
    const active = await domain.isActive();
    if (active && unlessActive) return;
    if (active) await domain.destroy();
    if (await domain.isPersistent()) await domain.undefine(undefineFlags[this.kind]);
  }
}

type Run = (stage: Stage) => Promise<void>;

/** Declares a test; `verifies(…)` between its name and its function says which methods it verifies. */
export type Scenario = (name: string, ...rest: [run: Run] | [options: VerifyingOptions, run: Run]) => void;

export interface Setting {
  hosts?: readonly TestHostKind[];
  /** Makes a new host ready for the tests. */
  prepare?: (stage: Stage) => Promise<unknown>;
}

/** Declares the same tests for each of the hosts. */
export function onHosts(
  { hosts = TestHost.kinds, prepare = async () => {} }: Setting,
  declare: (scenario: Scenario, kind: TestHostKind) => void,
): void {
  const { TEST_HOST: only = '' } = process.env;
  for (const kind of hosts) {
    if (only && kind !== only) continue;
    describe(`on ${kind}`, () => {
      const stage = new Stage(kind, prepare);
      beforeAll(() => stage.steadily(async () => {}));
      afterEach(() => stage.steadily(() => stage.sweep()));
      afterAll(() => stage.end());
      const scenario: Scenario = (name, ...rest) => {
        const [options, run] = rest.length === 1 ? [{}, rest[0]] : rest;
        test(name, options, () => stage.steadily(() => stage.perform(run)));
      };
      declare(scenario, kind);
    });
  }
}

/** The host's driver of a PCI function, as its kernel reports. */
export const driverOnHost = (stage: Stage, address: unknown) =>
  stage.host.run(`basename "$(readlink /sys/bus/pci/devices/${address}/driver)"`);

/** The PCI functions that a guest has, by address, each with its driver, as its own kernel reports. */
export async function pciOf(guest: GuestConsole): Promise<Map<string, { id: string; driver: string }>> {
  const output = await guest.run(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's own
    'for d in /sys/bus/pci/devices/*; do echo pci ${d##*/} $(cat $d/vendor):$(cat $d/device) $(target $d/driver); done',
  );
  const lines = [...output.matchAll(/^pci (\S+) 0x(\w+):0x(\w+) ?(\S*)$/gm)];
  return new Map(
    lines.map(([, address = '', vendor, device, driver = '']) => [address, { id: `${vendor}:${device}`, driver }]),
  );
}

/** The memory that the guest's kernel has, in MiB, by its own account. */
export const memoryOf = async (guest: GuestConsole): Promise<number> =>
  Number((await guest.run('echo mib=$(memory_mib)')).match(/mib=(\d+)/)?.[1]);

/** Waits until the guest's kernel has a driver for a device, which it binds in its own time; gives the device's address there. */
export async function boundIn(guest: GuestConsole, driver: string, { timeout = 60_000 } = {}): Promise<string> {
  const end = Date.now() + timeout;
  for (;;) {
    const all = await pciOf(guest);
    for (const [address, device] of all) if (device.driver === driver) return address;
    if (Date.now() > end) throw new Error(`the guest has bound nothing to ${driver}: ${JSON.stringify([...all])}`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
