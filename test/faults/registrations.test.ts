/**
 * Listeners that come and go while events arrive. libvirt itself loses all further events of a connection, or of a whole daemon,
 * when the last callback is deregistered at the wrong moment.
 */
import { type Connection, connect, type EventName } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';
import { times, tried } from './tried.ts';

const rounds = times(500, 3000);
/** As many that happen at once make the race likely: without a cure, 20 to 300 rounds are enough. */
const sources = 4;
/** An event comes after a millisecond or so; one that has not come by then is lost. */
const timeLimit = 15_000;

const own = privateDaemon();

const testDriver = (): string => own.daemon.uri();
const session = (): string => own.daemon.uri('qemu:///session');
const inProcess = (): string => 'test:///default';

/** Something that causes an event each time that it is called. */
type Cause = () => Promise<unknown>;

const domainXML = (name: string) =>
  `<domain type='test'><name>${name}</name><memory>65536</memory><os><type>hvm</type></os></domain>`;

async function domains(connection: Connection, name: string): Promise<Cause> {
  const domain = await connection.createDomain(domainXML(name));
  return async () => {
    await domain.suspend();
    await domain.resume();
  };
}

async function networks(connection: Connection, name: string): Promise<Cause> {
  const xml = `<network><name>${name}</name><forward mode='bridge'/><bridge name='${name}'/></network>`;
  return async () => (await connection.defineNetwork(xml)).undefine();
}

async function pools(connection: Connection, name: string): Promise<Cause> {
  const xml = `<pool type='dir'><name>${name}</name><target><path>/tmp/${name}</path></target></pool>`;
  return async () => (await connection.defineStoragePool(xml)).undefine();
}

async function secrets(connection: Connection, name: string): Promise<Cause> {
  const xml = `<secret><usage type='ceph'><name>${name}</name></usage></secret>`;
  return async () => (await connection.defineSecret(xml)).undefine();
}

/** Events that a connection causes, several at once and without a pause, while some work is running. */
async function storming(
  uri: string,
  cause: (connection: Connection, name: string) => Promise<Cause>,
  work: () => Promise<void>,
): Promise<void> {
  const connection = await connect(uri);
  let over = false;
  const causes = await Promise.all(Array.from({ length: sources }, (_, index) => cause(connection, `storm-${index}`)));
  const storm = causes.map(async (run) => {
    while (!over) await run();
  });
  try {
    await Promise.race([work(), Promise.all(storm)]);
  } finally {
    over = true;
    await Promise.all(storm);
    if (cause === domains)
      for (const domain of await connection.listAllDomains({ transient: true })) await domain.destroy();
    expect(await connection.close()).toBe(0);
  }
}

/** Registers, waits for an event, and leaves again. */
async function oneRound(connection: Connection, name: EventName, round: number): Promise<void> {
  const events = connection.events(name);
  await events.ready;
  const timer = setTimeout(() => void events.close(), timeLimit);
  const { done } = await events.next();
  clearTimeout(timer);
  if (done) expect.fail(`no event came in round ${round}`);
  await events.close();
}

describe(`listeners that come and go ${rounds} times`, { timeout: times(120_000, 600_000) }, () => {
  test.each([
    ['a daemon', 'domain-lifecycle', testDriver, domains],
    ['a driver in this process', 'domain-lifecycle', inProcess, domains],
    ["a daemon's network driver", 'network-lifecycle', session, networks],
    ["a daemon's storage driver", 'storage-pool-lifecycle', session, pools],
    ["a daemon's secret driver", 'secret-lifecycle', session, secrets],
  ] as const)('%s: each listener receives %s events', async (where, name, uri, cause) => {
    await storming(uri(), cause, async () => {
      const connection = await connect(uri());
      for (let round = 0; round < rounds; round++) await oneRound(connection, name, round);
      expect(await connection.close()).toBe(0);
    });
    tried('Events', `listeners of ${name} that come and go, in ${where}, while events storm`, rounds, 'none lost');
  });

  test('connections to a daemon are closed while events arrive', async () => {
    await storming(testDriver(), domains, async () => {
      for (let round = 0; round < rounds; round++) {
        const connection = await connect(testDriver());
        await using events = connection.events('domain-lifecycle');
        await events.ready;
        expect(await connection.close()).toBe(0);
      }
    });
    tried('Events', 'connections to a daemon that are closed while events storm', rounds, 'virConnectClose gave 0');
  });

  test('each of several connections receives events of a driver in this process', async () => {
    await storming('test:///default', domains, async () => {
      for (let round = 0; round < rounds; round++) {
        const connection = await connect('test:///default');
        await oneRound(connection, 'domain-lifecycle', round);
        expect(await connection.close()).toBe(0);
      }
    });
    tried(
      'Events',
      'connections that listen once, to a driver in this process, while events storm',
      rounds,
      'none lost',
    );
  });
});
