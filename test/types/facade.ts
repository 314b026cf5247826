/** What must compile, and what must not. Nothing here runs: tsc is the test. */
import type { inspect } from 'node:util';
import type * as library from 'libvirt-native';
import type {
  Connection,
  DeviceElementMap,
  DeviceName,
  Domain,
  DomainSnapshot,
  DomainState,
  LibvirtEvent,
  Network,
  NodeDevice,
  Secret,
  StoragePool,
} from 'libvirt-native';
import type * as adminLibrary from 'libvirt-native/admin';
import type { AdminConnection, AdminServer } from 'libvirt-native/admin';
import type { DomainConfig } from 'libvirt-native/config';
import { expectTypeOf } from 'vitest';

declare const connection: Connection;
declare const domain: Domain;
declare const network: Network;
declare const pool: StoragePool;
declare const device: NodeDevice;
declare const secret: Secret;
declare const snapshot: DomainSnapshot;
declare const admin: AdminConnection;
declare const server: AdminServer;
declare const signal: AbortSignal;

export async function optionsBelongToTheirCall(): Promise<void> {
  await domain.undefine({ nvram: true, managedSave: true, signal });
  await domain.attachDevice('<disk/>', { live: true, config: true, flags: 8 });
  await domain.getVcpus({ maximum: true });
  await connection.listAllDomains({ active: true });
  await domain.reset({ flags: 1, signal });
  await domain.getState({ flags: 1 });
  // @ts-expect-error
  await domain.reset({ live: true });
  // @ts-expect-error C has no flags there.
  await domain.suspend({ flags: 1 });
  // @ts-expect-error
  await domain.undefine({ live: true });
  // @ts-expect-error
  await domain.attachDevice('<disk/>', { nvram: true });
  // @ts-expect-error
  await domain.getVcpus({ active: true });
  // @ts-expect-error
  await connection.listAllDomains({ capPciDev: true });
  // @ts-expect-error
  await connection.listAllDomains({ active: 1 });
  // @ts-expect-error
  await network.destroy({ graceful: true });
  // @ts-expect-error
  await domain.save('/file', { graceful: true });
}

export async function objectsDoNotMix(): Promise<void> {
  await domain.revertToSnapshot(snapshot);
  await domain.migrate(connection);
  await connection.getDomainStats([domain]);
  // @ts-expect-error
  await domain.revertToSnapshot(domain);
  // @ts-expect-error
  await domain.migrate(domain);
  // @ts-expect-error
  await domain.migrate(admin);
  // @ts-expect-error
  await connection.getDomainStats([network]);
  // @ts-expect-error
  connection.events('domain-lifecycle', { domain: network });
  // @ts-expect-error
  const wrong: StoragePool = network;
  expectTypeOf(wrong).toEqualTypeOf<StoragePool>();
  expectTypeOf(snapshot.domain).toEqualTypeOf<Domain>();
  expectTypeOf(server.connection).toEqualTypeOf<AdminConnection>();
  expectTypeOf<DeviceName>().toEqualTypeOf<keyof DeviceElementMap>();
}

export async function parametersHaveNames(): Promise<void> {
  const { hard_limit, swap_hard_limit } = await domain.getMemoryParameters();
  expectTypeOf(hard_limit).toEqualTypeOf<bigint | undefined>();
  expectTypeOf(swap_hard_limit).toEqualTypeOf<bigint | undefined>();
  await domain.setMemoryParameters({ hard_limit: 1024 });
  await domain.setMemoryParameters({ hard_limit: 1024n, of_a_newer_libvirt: 1 });
  // @ts-expect-error
  await domain.setMemoryParameters({ hard_limit: '1 GiB' });
  await domain.migrate(connection, { migrate_disks: ['vda', 'vdb'], bandwidth: 100 }, { live: true });
  // @ts-expect-error
  await domain.migrate(connection, { bandwidth: 'fast' });
  // @ts-expect-error
  await domain.setBlockIoTune('vda', { total_bytes_sec: true });
  expectTypeOf((await server.getThreadPoolParameters()).maxWorkers).toEqualTypeOf<number | undefined>();
}

export async function enumsAreNames(): Promise<void> {
  const info = await domain.getInfo();
  expectTypeOf(info.state).toEqualTypeOf<DomainState>();
  expectTypeOf(info.maxMem).toEqualTypeOf<bigint>();
  const state = await domain.getState();
  if (state.state === 'paused') state.reason satisfies 'user' | string | number;
  await domain.setLifecycleAction('crash', 'restart');
  await domain.setLifecycleAction('crash', 99);
  // @ts-expect-error
  await domain.setLifecycleAction('crash', 'dance');
  // @ts-expect-error
  await domain.interfaceAddresses('crystal ball');
  expectTypeOf(secret.usageType)
    .extract<string>()
    .toEqualTypeOf<'none' | 'volume' | 'ceph' | 'iscsi' | 'tls' | 'vtpm'>();
}

export async function documentsAreTextsOrObjects(config: DomainConfig): Promise<void> {
  await connection.defineDomain('<domain/>');
  await connection.defineDomain(config);
  expectTypeOf(await domain.getConfig()).toEqualTypeOf<DomainConfig>();
  await domain.attachDevice({ rng: { model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } } });
  // @ts-expect-error
  await connection.defineDomain(7);
  // @ts-expect-error
  await connection.defineNetwork({ name: 'net', vcpu: { value: 2 } });
  // @ts-expect-error
  await domain.attachDevice({ toaster: {} });
}

export async function statisticsHaveShapes(): Promise<void> {
  for (const { domain, block = [], vcpu = [], state } of await connection.getAllDomainStats({
    block: true,
    vcpu: true,
  })) {
    expectTypeOf(domain).toEqualTypeOf<Domain>();
    expectTypeOf(block[0]?.rd?.bytes).toEqualTypeOf<bigint | undefined>();
    expectTypeOf(vcpu[0]?.id).toEqualTypeOf<number | undefined>();
    if (state?.state === 'running') expectTypeOf(state.state).extract<'running'>().toEqualTypeOf<'running'>();
  }
  // @ts-expect-error
  await connection.getAllDomainStats({ weather: true });
  const { type, operation, memory_total } = await domain.getJobStats();
  expectTypeOf(type).extract<'none'>().toEqualTypeOf<'none'>();
  expectTypeOf(operation).extract<'save'>().toEqualTypeOf<'save'>();
  expectTypeOf(memory_total).toEqualTypeOf<bigint | undefined>();
}

export async function eventsHavePayloads(): Promise<void> {
  for await (const event of domain.events('device-removed')) {
    expectTypeOf(event.domain).toEqualTypeOf<Domain>();
    expectTypeOf(event.devAlias).toEqualTypeOf<string>();
  }
  await pool.on('refresh', (event) => expectTypeOf(event.pool).toEqualTypeOf<StoragePool>());
  await device.on('lifecycle', (event) => expectTypeOf(event.device).toEqualTypeOf<NodeDevice>());
  await secret.on('value-changed', (event) => expectTypeOf(event.secret).toEqualTypeOf<Secret>());
  expectTypeOf<LibvirtEvent<'domain-balloon-change'>['actual']>().toEqualTypeOf<bigint>();
  // @ts-expect-error
  domain.events('refresh');
  // @ts-expect-error
  pool.events('reboot');
}

export async function guestsAreSpecifications(): Promise<void> {
  const plan = await connection.planGuest({ name: 'a', memory: '1 GiB', hostDevices: [device.name, { bus: 3 }] });
  expectTypeOf(plan.config).toEqualTypeOf<DomainConfig>();
  expectTypeOf(await connection.createGuest({ name: 'a', memory: 2 ** 30 })).toEqualTypeOf<Domain>();
  // @ts-expect-error
  await connection.planGuest({ name: 'a' });
  // @ts-expect-error
  await connection.planGuest({ name: 'a', memory: '1 GB' });
  // @ts-expect-error
  await connection.planGuest({ name: 'a', memory: '1 GiB', kind: 'lxc' });
  // @ts-expect-error
  await connection.planGuest({ name: 'a', memory: '1 GiB', disks: [{ source: '/a', cache: 'always' }] });
  // @ts-expect-error
  await connection.planGuest({ name: 'a', memory: '1 GiB', networks: [{ mac: '52:54:00:00:00:01' }] });
}

export async function featuresHaveNames(): Promise<void> {
  expectTypeOf(await connection.supports('domainGetInfo')).toEqualTypeOf<boolean | undefined>();
  await connection.supports('virDomainGetInfo');
  await connection.supports({ attach: 'rng' });
  await connection.supports({ update: 'memory' });
  await connection.supports({ api: 'virDomainShutdownFlags', option: 'guestAgent' });
  // @ts-expect-error
  await connection.supports('domainFly');
  // @ts-expect-error
  await connection.supports({ event: 'domain-bored' });
  // @ts-expect-error
  await connection.supports({ attach: 'toaster' });
}

declare const classes: typeof library;
declare const adminClasses: typeof adminLibrary;

export function objectsComeFromMethods(): void {
  // @ts-expect-error connect() opens a connection.
  new classes.Connection();
  // @ts-expect-error
  new classes.Domain();
  // @ts-expect-error
  new classes.Domain(connection, {});
  // @ts-expect-error
  new classes.NetworkPort(network, {});
  // @ts-expect-error
  new classes.DomainSnapshot(domain, {});
  // @ts-expect-error keepConnected() keeps a connection.
  new classes.ReconnectingConnection();
  // @ts-expect-error
  new adminClasses.AdminConnection();
  // @ts-expect-error
  new adminClasses.AdminServer(admin, {});
}

type Protocols = typeof Symbol.asyncDispose | typeof Symbol.toStringTag | typeof inspect.custom;

export function classesHaveNoMembersForThisPackageAlone(): void {
  expectTypeOf<Extract<keyof Connection, symbol>>().toEqualTypeOf<Protocols>();
  expectTypeOf<Extract<keyof Domain, symbol>>().toEqualTypeOf<Protocols>();
  expectTypeOf<Extract<keyof AdminConnection, symbol>>().toEqualTypeOf<Protocols>();
  expectTypeOf<Extract<keyof library.EventStream<unknown>, symbol>>().toEqualTypeOf<
    typeof Symbol.asyncDispose | typeof Symbol.asyncIterator
  >();
}

/** A program may ask for a part of a class, and be tested with an object that has no more. */
export async function methodsAreCalledOnPartsOfAClass(
  one: Pick<Connection, 'lookupDomainByName' | 'close'>,
  other: Pick<Domain, 'getInfo' | 'attachDevice'>,
): Promise<void> {
  expectTypeOf(await one.lookupDomainByName('a')).toEqualTypeOf<Domain>();
  await one.close();
  await other.getInfo();
  await other.attachDevice('<rng/>');
  const sameMethod: (options?: library.CallOptions) => Promise<library.DomainInfo> = other.getInfo;
  expectTypeOf(sameMethod).toBeFunction();
}
