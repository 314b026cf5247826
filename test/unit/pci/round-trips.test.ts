/** How many calls operations take on a host with many functions and guests: each costs the latency of the connection. */
import { join } from 'node:path';
import { type Connection, connect, type PhysicalFunction, type VfClaim } from 'libvirt-native';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { domainCount, largeHost, runningCount } from '../../support/large-host.ts';
import { listenToCalls, tracesOf } from '../../support/traces.ts';

const [card] = largeHost.physicalFunctions;
const [first, second] = card!.virtualFunctions;

/** Two lists, each definition, and each running guest. */
const domainCalls = 2 + domainCount + runningCount;

let connection: Connection;
let pf: PhysicalFunction;

beforeEach(async () => {
  connection = await connect(await largeHost.write(join(temporaryFolder('round-trips'), 'host.xml')));
  pf = (await connection.pci.function(card!.address)) as PhysicalFunction;
});

const claims: VfClaim[] = [];
const claimOne = async () => void claims.push(await pf.claim());

afterEach(async () => {
  for (const claim of claims.splice(0)) await claim.close();
  expect(await connection.close()).toBe(0);
});

/** What libvirt's client knows by itself. */
const local = ['virConnectGetURI'];

/** The calls that an operation sends. */
async function callsOf(operation: () => Promise<unknown>): Promise<string[]> {
  const traces = tracesOf('start');
  await operation();
  return traces.map(({ api }) => api).filter((api) => !local.includes(api));
}

describe('with 128 virtual functions and 20 domains', () => {
  test('a function takes itself and the network interfaces', async () => {
    expect(await callsOf(() => connection.pci.function(first!.address))).toEqual([
      'virNodeDeviceLookupByName',
      'virNodeDeviceGetXMLDesc',
      'virConnectListAllNodeDevices',
      'virNodeDeviceGetXMLDesc',
    ]);
  });

  test('all functions take a call each, and one', async () => {
    expect(await callsOf(() => connection.pci.functions())).toHaveLength(1 + 1 + 128 + 1);
    // The card is read before; its network interface after.
    expect(await callsOf(() => pf.virtualFunctions())).toHaveLength(2 + 1 + 128 + 2);
  });

  test('uses take a call for each domain and each of its definitions', async () => {
    const calls = await callsOf(() => connection.pci.uses());
    expect(calls.filter((api) => /Domain/.test(api))).toHaveLength(domainCalls);
    expect(calls.filter((api) => /Network/.test(api))).toHaveLength(1);
  });

  test('uses of a function read no claims of others', async () => {
    for (let count = 0; count < 3; count++) await claimOne();
    const calls = await callsOf(async () => (await connection.pci.function(claims[0]!.address)).uses());
    expect(calls.filter((api) => api === 'virNetworkGetXMLDesc')).toHaveLength(1);
  });

  test('the problems of a function take the function and its uses', async () => {
    const vf = await connection.pci.function(first!.address);
    expect(await callsOf(() => vf.problems())).toHaveLength(2 + domainCalls + 1);
  });

  test('a claim takes eleven calls besides those for domains', async () => {
    const calls = await callsOf(claimOne);
    expect(calls.filter((api) => /Domain/.test(api))).toHaveLength(domainCalls);
    expect(calls.filter((api) => !/Domain/.test(api)).sort()).toEqual(
      [
        // Which functions are reserved or assigned by networks, before and after its own reservation; its network interfaces.
        ...['virConnectListAllNetworks', 'virConnectListAllNetworks', 'virConnectListAllNodeDevices'],
        'virNetworkCreateXMLFlags',
        // The card; the first function that is unused, and whether it still is after the reservation; a network interface.
        ...Array.from({ length: 4 }, () => 'virNodeDeviceGetXMLDesc'),
        ...Array.from({ length: 3 }, () => 'virNodeDeviceLookupByName'),
      ].sort(),
    );
  });

  test('a claim reads no claims of others, however many there are', async () => {
    for (let count = 0; count < 3; count++) await claimOne();
    const calls = await callsOf(claimOne);
    expect(calls.filter((api) => api === 'virNetworkGetXMLDesc')).toEqual([]);
    expect(calls).toHaveLength(11 + domainCalls);
  });

  test('a function is detached after one look at the host', async () => {
    const calls = await callsOf(() => pf.detachFromHost().catch(() => {}));
    const detached = calls.indexOf('virNodeDeviceDetachFlags');
    expect(calls.slice(0, detached)).toHaveLength(2 + domainCalls + 1 + 1);
  });
});

test('what is taken after a claim has looked at the host is not given to it', async () => {
  const { createNetwork } = connection;
  const attributes = Object.entries(first!.address.toAttributes()).map(([name, value]) => `${name}='${value}'`);
  vi.spyOn(connection, 'createNetwork').mockImplementationOnce(async (config) => {
    const reserved = await createNetwork.call(connection, config);
    await createNetwork.call(
      connection,
      `<network><name>faster</name><forward mode='hostdev'><address type='pci' ${attributes.join(' ')}/></forward></network>`,
    );
    return reserved;
  });
  await using claim = await pf.claim();
  expect(`${claim.address}`).toBe(`${second!.address}`);
  expect((await connection.listAllNetworks()).map(({ name }) => name).sort()).toEqual([
    `claim-${claim.virtualFunction.name}`,
    'faster',
  ]);
});

test('as many calls are in flight as the connection allows', async () => {
  const uri = await largeHost.write(join(temporaryFolder('round-trips'), 'host.xml'));
  for (const concurrency of [1, 16]) {
    await using other = await connect(uri, { concurrency });
    let running = 0;
    let most = 0;
    listenToCalls('start', () => {
      most = Math.max(most, ++running);
    });
    listenToCalls('end', () => {
      running--;
    });
    await other.pci.functions();
    expect(most).toBe(concurrency);
  }
});
