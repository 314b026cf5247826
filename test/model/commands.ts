/** Random public calls, each with what the model expects of it: a new state, or a refusal that changes nothing. */

import {
  ClosedError,
  type Connection,
  type Domain,
  LibvirtError,
  type Network,
  type StoragePool,
} from 'libvirt-native';
import { expect } from 'vitest';
import type { fc } from '../support/random.ts';
import type { DomainModel, HostModel, Thing } from './host.ts';

const names = ['a', 'b', 'c'];
const initialMemory = 4096n;

type Command = fc.AsyncCommand<HostModel, Connection>;

/** A call that succeeds when the model says so, and otherwise is refused by libvirt. */
function command(
  label: string,
  expected: (model: HostModel) => boolean,
  call: (connection: Connection) => Promise<unknown>,
  change: (model: HostModel) => void,
): Command {
  return {
    check: () => true,
    async run(model, connection) {
      const succeeds = expected(model);
      const outcome = await call(connection).then(
        () => 'success' as const,
        (error: unknown) => error,
      );
      if (!succeeds) {
        expect(outcome, `${label} is refused`).toBeInstanceOf(LibvirtError);
      } else {
        if (outcome !== 'success') throw new Error(`${label} failed`, { cause: outcome });
        change(model);
      }
    },
    toString: () => label,
  };
}

// ---------------------------------------------------------------------------------------------- domains

/** The same thing under the same name each time: libvirt would refuse another. */
const uuidOf = (kind: string, name: string) =>
  `00000000-0000-4000-8000-${Buffer.from(kind.padEnd(5)).toString('hex')}${name.charCodeAt(0).toString(16)}`;

const domainXML = (name: string) =>
  `<domain type='test'><name>${name}</name><uuid>${uuidOf('vm', name)}</uuid><memory unit='KiB'>${initialMemory}</memory><os><type>hvm</type></os></domain>`;

const onDomain =
  (name: string, call: (domain: Domain) => Promise<unknown>) =>
  async (connection: Connection): Promise<void> => {
    await using domain = await connection.lookupDomainByName(name);
    await call(domain);
  };

const fresh = (active: boolean): DomainModel => ({
  active,
  persistent: !active,
  autostart: false,
  state: active ? 'running' : 'shutoff',
  memory: initialMemory,
  snapshots: new Set(),
});

/** What a domain becomes when it ends. */
function stop(model: HostModel, name: string): void {
  const domain = model.domains.get(name)!;
  if (domain.persistent) Object.assign(domain, { active: false, state: 'shutoff', memory: initialMemory });
  else model.domains.delete(name);
}

function domainCommands(name: string): Command[] {
  const its = (model: HostModel) => model.domains.get(name);
  const set = (change: Partial<DomainModel>) => (model: HostModel) => void Object.assign(its(model)!, change);
  const state =
    (...wanted: string[]) =>
    (model: HostModel) =>
      wanted.includes(its(model)?.state ?? 'none');
  const exists = (model: HostModel) => its(model) !== undefined;
  return [
    command(
      `define domain ${name}`,
      () => true,
      async (connection) => (await connection.defineDomain(domainXML(name))).close(),
      // Defining it again only changes what it will be.
      (model) => (exists(model) ? set({ persistent: true })(model) : void model.domains.set(name, fresh(false))),
    ),
    command(
      `create domain ${name}`,
      (model) => !its(model)?.active,
      async (connection) => (await connection.createDomain(domainXML(name))).close(),
      (model) => {
        const known = its(model);
        if (known) Object.assign(known, { active: true, state: 'running' });
        else model.domains.set(name, fresh(true));
      },
    ),
    command(
      `start domain ${name}`,
      state('shutoff'),
      onDomain(name, (domain) => domain.create()),
      set({ active: true, state: 'running' }),
    ),
    command(
      `suspend domain ${name}`,
      state('running'),
      onDomain(name, (domain) => domain.suspend()),
      set({ state: 'paused' }),
    ),
    command(
      `resume domain ${name}`,
      state('paused'),
      onDomain(name, (domain) => domain.resume()),
      set({ state: 'running' }),
    ),
    command(
      `destroy domain ${name}`,
      state('running', 'paused'),
      onDomain(name, (domain) => domain.destroy()),
      (model) => stop(model, name),
    ),
    command(
      `shut down domain ${name}`,
      state('running', 'paused'),
      onDomain(name, (domain) => domain.shutdown()),
      (model) => stop(model, name),
    ),
    command(
      `undefine domain ${name}`,
      exists,
      onDomain(name, (domain) => domain.undefine({ snapshotsMetadata: true })),
      (model) => {
        if (its(model)!.active) set({ persistent: false })(model);
        else model.domains.delete(name);
      },
    ),
    command(
      `autostart domain ${name}`,
      exists, // A real hypervisor would refuse a transient one; likewise networks and pools.
      onDomain(name, (domain) => domain.setAutostart(true)),
      set({ autostart: true }),
    ),
  ];
}

// ---------------------------------------------------------------------------------------------- networks and pools

interface Kind {
  kind: 'network' | 'pool';
  things: (model: HostModel) => Map<string, Thing>;
  define: (connection: Connection, name: string) => Promise<Network | StoragePool>;
  create: (connection: Connection, name: string) => Promise<Network | StoragePool>;
  lookup: (connection: Connection, name: string) => Promise<Network | StoragePool>;
  /** Where the test driver is more lenient, or stricter, than one would expect: when it lets a thing do what. */
  lets: Record<'destroy' | 'undefine' | 'autostart', (thing: Thing) => boolean>;
}

const networkXML = (name: string) =>
  `<network><name>${name}</name><uuid>${uuidOf('net', name)}</uuid><bridge name='br-${name}'/><ip address='10.9.${name.charCodeAt(0)}.1' netmask='255.255.255.0'/></network>`;
const poolXML = (name: string) =>
  `<pool type='dir'><name>${name}</name><uuid>${uuidOf('pool', name)}</uuid><target><path>/${name}</path></target></pool>`;

const kinds: Kind[] = [
  {
    kind: 'network',
    things: (model) => model.networks,
    define: (connection, name) => connection.defineNetwork(networkXML(name)),
    create: (connection, name) => connection.createNetwork(networkXML(name)),
    lookup: (connection, name) => connection.lookupNetworkByName(name),
    lets: { destroy: () => true, undefine: ({ active }) => !active, autostart: () => true },
  },
  {
    kind: 'pool',
    things: (model) => model.pools,
    define: (connection, name) => connection.defineStoragePool(poolXML(name)),
    create: (connection, name) => connection.createStoragePool(poolXML(name)),
    lookup: (connection, name) => connection.lookupStoragePoolByName(name),
    lets: {
      destroy: ({ active }) => active,
      undefine: ({ active }) => !active,
      autostart: ({ persistent }) => persistent,
    },
  },
];

function thingCommands({ kind, things, define, create, lookup, lets }: Kind, name: string): Command[] {
  const its = (model: HostModel) => things(model).get(name);
  const may = (what: keyof Kind['lets']) => (model: HostModel) => {
    const thing = its(model);
    return thing !== undefined && lets[what](thing);
  };
  const on = (call: (thing: Network | StoragePool) => Promise<unknown>) => async (connection: Connection) => {
    await using thing = await lookup(connection, name);
    await call(thing);
  };
  const thing = (active: boolean): Thing => ({ active, persistent: !active, autostart: false });
  return [
    command(
      `define ${kind} ${name}`,
      () => true,
      async (connection) => (await define(connection, name)).close(),
      (model) => {
        const known = its(model);
        if (known) known.persistent = true;
        else things(model).set(name, thing(false));
      },
    ),
    command(
      `create ${kind} ${name}`,
      (model) => !its(model)?.active,
      async (connection) => (await create(connection, name)).close(),
      (model) => {
        const known = its(model);
        // A defined pool is transient once it has been created, too; a network stays defined.
        if (known) Object.assign(known, { active: true, persistent: known.persistent && kind === 'network' });
        else things(model).set(name, thing(true));
      },
    ),
    command(
      `start ${kind} ${name}`,
      (model) => its(model)?.active === false,
      on((it) => it.create()),
      (model) => {
        its(model)!.active = true;
      },
    ),
    command(
      `destroy ${kind} ${name}`,
      may('destroy'),
      on((it) => it.destroy()),
      (model) => {
        if (its(model)!.persistent) its(model)!.active = false;
        else things(model).delete(name);
      },
    ),
    command(
      `undefine ${kind} ${name}`,
      may('undefine'),
      on((it) => it.undefine()),
      (model) => {
        const known = its(model)!;
        if (known.active) Object.assign(known, { persistent: false, autostart: false });
        else things(model).delete(name);
      },
    ),
    command(
      `autostart ${kind} ${name}`,
      may('autostart'),
      on((it) => it.setAutostart(true)),
      (model) => {
        its(model)!.autostart = true;
      },
    ),
  ];
}

// ---------------------------------------------------------------------------------------------- what is there

/** Compares the whole state of a host with the model. */
export async function compare(model: HostModel, connection: Connection): Promise<void> {
  const domains = await connection.listAllDomains();
  const seen = await Promise.all(
    domains.map(async (domain) => ({
      name: domain.name,
      active: await domain.isActive(),
      persistent: await domain.isPersistent(),
      autostart: await domain.getAutostart(),
      state: (await domain.getState()).state,
    })),
  );
  const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);
  const expected = Array.from(model.domains, ([name, { active, persistent, autostart, state }]) => ({
    name,
    active,
    persistent,
    autostart,
    state,
  }));
  expect(seen.sort(byName)).toEqual(expected.sort(byName));
  // A transient pool does not report what it still has.
  const pools = Array.from(model.pools, ([name, pool]) => [
    name,
    { ...pool, autostart: pool.autostart && pool.persistent },
  ]) as [string, Thing][];
  for (const [things, listed] of [
    [[...model.networks], await connection.listAllNetworks()],
    [pools, await connection.listAllStoragePools()],
  ] as const) {
    const found = await Promise.all(
      listed.map(async (thing) => ({
        name: thing.name,
        active: await thing.isActive(),
        persistent: await thing.isPersistent(),
        autostart: await thing.getAutostart(),
      })),
    );
    expect(found.sort(byName)).toEqual(things.map(([name, thing]) => ({ name, ...thing })).sort(byName));
    await Promise.all(listed.map((thing) => thing.close()));
  }
  await Promise.all(domains.map((domain) => domain.close()));
}

const looks: Command = {
  check: () => true,
  run: (model, connection) => compare(model, connection),
  toString: () => 'look at everything',
};

/** An object that was closed refuses everything, and does no harm to others of the same domain. */
const closes: Command = {
  check: (model) => model.domains.size > 0,
  async run(model, connection) {
    const [name = ''] = model.domains.keys();
    const [one, other] = await Promise.all([connection.lookupDomainByName(name), connection.lookupDomainByName(name)]);
    await one.close();
    await expect(one.getState()).rejects.toBeInstanceOf(ClosedError);
    expect((await other.getState()).state).toBe(model.domains.get(name)!.state);
    await other.close();
  },
  toString: () => 'use a closed domain',
};

export const commands: Command[] = [
  ...names.flatMap(domainCommands),
  ...kinds.flatMap((kind) => names.flatMap((name) => thingCommands(kind, name))),
  looks,
  looks,
  closes,
];
