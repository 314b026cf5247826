/** The claims of tests about what they verify: true ones pass, all others fail. */
import { type Connection, connect, formatVersion, keepConnected, LibvirtError, PciAddress } from 'libvirt-native';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemsOf } from './claims.ts';
import { observe, observed } from './observer.ts';
import { type PublicMethod, verifies, type Way } from './verifies.ts';

let connection: Connection;

beforeAll(async () => {
  connection = await connect('test:///default');
});

afterAll(() => connection.close());

const lookupDomain = async () => connection.lookupDomainByName('test');

/** What is wrong with a claim after something was done. */
async function judge(method: PublicMethod, ways: Way | readonly Way[], act: () => unknown): Promise<string[]> {
  observe([method]);
  await Promise.resolve(act()).catch(() => {});
  return problemsOf([[method, ways]], observed);
}

test('accepts a claim of a method that was called with success', async () => {
  expect(await judge('Domain.getVcpus', 'xml', async () => (await lookupDomain()).getVcpus())).toEqual([]);
});

test('rejects a claim of a method that was not called', async () => {
  expect(await judge('Domain.getVcpus', 'xml', lookupDomain)).toEqual([
    expect.stringMatching(/^Domain.getVcpus was not called/),
  ]);
});

test('rejects a claim of a method that only the library called', async () => {
  const getConfig = async () => (await lookupDomain()).getConfig();
  expect(await judge('Domain.getConfig', 'method', getConfig)).toEqual([]);
  expect(await judge('Domain.getXMLDesc', 'method', getConfig)).toEqual([
    expect.stringMatching(/^Domain.getXMLDesc was not called/),
  ]);
});

test('rejects the effect of a method that was only refused, and the refusal of one that succeeded', async () => {
  const lookupMissing = () => connection.lookupDomainByName('missing');
  const method = 'Connection.lookupDomainByName';
  expect(await judge(method, 'method', lookupMissing)).toEqual([
    `${method} never succeeded (VIR_ERR_NO_DOMAIN), so it had no effect to verify`,
  ]);
  expect(await judge(method, 'refusal', lookupMissing)).toEqual([]);
  expect(await judge(method, ['method', 'refusal'], lookupDomain)).toEqual([`${method} was never refused`]);
  expect(await judge(method, [], lookupDomain)).toEqual([`${method}: no way in which it is verified`]);
});

test('observes functions, static methods and getters', async () => {
  expect(await judge('formatVersion', 'value', () => formatVersion({ major: 1, minor: 2, release: 3 }))).toEqual([]);
  expect(await judge('PciAddress.parse', 'value', () => PciAddress.parse('0000:00:02.0'))).toEqual([]);
  expect(await judge('LibvirtError.isNotFound', 'value', () => LibvirtError.isNotFound(0))).toEqual([]);
  expect(await judge('LibvirtObject.toJSON', 'value', async () => (await lookupDomain()).toJSON())).toEqual([]);
  expect(await judge('Domain.name', 'value', async () => (await lookupDomain()).name)).toEqual([]);
});

test('observes classes that programs get objects of, but cannot name', async () => {
  const listen = async () => (await connection.on('domain-lifecycle', () => {})).close();
  expect(await judge('Subscription.close', 'event', listen)).toEqual([]);
  expect(await judge('LibvirtObject.closed', 'value', async () => (await lookupDomain()).closed)).toEqual([]);
  const kept = await keepConnected('test:///default');
  const subscribe = async () => (await kept.on('domain-lifecycle', () => {})).close();
  expect(await judge('ReconnectingSubscription.close', 'event', subscribe)).toEqual([]);
  await kept.close();
});

describe('a claim of a group is one of each test', verifies({ 'Connection.isAlive': 'value' }), () => {
  test.each([1, 2])('%s', async () => {
    expect(await connection.isAlive()).toBe(true);
  });
});

test.for([1, 2])('a claim of a row is one of each test: %s', verifies({ 'Connection.isAlive': 'value' }), async () => {
  expect(await connection.isAlive()).toBe(true);
});

test(
  'fails a test whose claim is untrue',
  verifies({ 'Connection.isAlive': 'value' }, { fails: true, retry: 0, timeout: 5000 }),
  () => {},
);

test('a name that no method has does not compile', () => {
  // @ts-expect-error
  verifies({ 'Domain.getVcpu': 'xml' });
  // @ts-expect-error
  verifies({ 'Domain.getVcpus': 'xmll' });
});
