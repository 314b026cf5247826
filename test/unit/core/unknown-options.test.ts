/**
 * Every method of every object that takes options refuses one that it does not know, before anything is sent to libvirt: found by the
 * names of its parameters, and called with arguments of many kinds until it looks at the options.
 */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as admin from '../../../lib/admin/index.ts';
import * as config from '../../../lib/config/index.ts';
import * as doctor from '../../../lib/doctor/index.ts';
import * as guest from '../../../lib/guest/index.ts';
import * as library from '../../../lib/index.ts';
import { type Connection, connect } from '../../../lib/index.ts';
import * as testing from '../../../lib/testing/index.ts';
import { describedHostURI } from '../../support/described-host.ts';
import { sriovURI } from '../sriov.ts';

let connection: Connection;
let other: Connection;
let objects: Record<string, object> = {};

const sent: string[] = [];
/** A call whose arguments are of no use ends with a TypeError or a RangeError, and was never sent. */
const note = (message: unknown) => {
  const { api, error } = message as { api: string; error?: unknown };
  if (!(error instanceof TypeError || error instanceof RangeError)) sent.push(api);
};

beforeAll(async () => {
  connection = await connect(describedHostURI);
  other = await connect(sriovURI());
  const domain = await connection.lookupDomainByName('guest');
  const pool = await connection.lookupStoragePoolByName('pool');
  const volume = await pool.createVolume('<volume><name>v</name><capacity>1024</capacity></volume>');
  const snapshot = await domain.createSnapshot('<domainsnapshot><name>s</name></domainsnapshot>');
  const network = await connection.lookupNetworkByName('net');
  const iface = await connection.lookupInterfaceByName('eth7');
  const [pf] = await other.pci.physicalFunctions();
  const node = await other.lookupNodeDeviceByName(pf!.address.nodeDeviceName);
  const claim = await pf!.claim();
  objects = { connection, domain, pool, volume, snapshot, network, iface, node, pf: pf!, pci: other.pci, claim };
  subscribe('libvirt-native:call:end', note);
});

afterAll(async () => {
  unsubscribe('libvirt-native:call:end', note);
  await connection.close();
  await other.close();
});

type Functions = Record<string, (options: object) => unknown>;

/** Functions that take options, called with them. */
const functions: Functions = {
  connect: (options) => library.connect('test:///default', options),
  keepConnected: (options) => library.keepConnected('test:///default', options),
  watchDomains: (options) => library.watchDomains({} as never, options).next(),
  getVersion: (options) => library.getVersion(options),
  connectAdmin: (options) => admin.connectAdmin(null, options),
  getAdminVersion: (options) => admin.getAdminVersion(options),
  doctor: (options) => doctor.doctor('test:///default', options),
  hostdev: (options) => library.hostdev('03:00.0', options),
  hostdevInterface: (options) => library.hostdevInterface('03:00.0', options),
  multifunction: (options) => library.multifunction(['03:00.0'], '05:00.0', options),
  planGuest: (options) => guest.planGuest({ name: 'a', memory: '1 GiB' }, options),
  'PrivateDaemon.start': (options) => testing.PrivateDaemon.start(options),
  'IsolatedDaemon.start': (options) => testing.IsolatedDaemon.start(options),
  sriovTopology: (options) => testing.sriovTopology(options),
  'FaultProxy.start': (options) => testing.FaultProxy.start('/nowhere', options),
  'TestHost.build': (options) => testing.TestHost.build(options),
  'TestHost.resume': (options) => testing.TestHost.resume('kvm', options),
  'TestHost.attach': (options) => testing.TestHost.attach('kvm', options),
  'TestHost.stopKept': (options) => testing.TestHost.stopKept('kvm', options),
  'Lab.open': (options) => testing.Lab.open(options),
  debian: (options) => testing.debian(options),
  minimalImage: (options) => testing.minimalImage(options),
  'EmbeddedQemu.create': (options) => testing.EmbeddedQemu.create(options),
  'DomainConfig.parse': (options) => config.DomainConfig.parse('<domain/>', options),
  'DomainConfig.diff': (options) => config.DomainConfig.diff('<domain/>', '<domain/>', options),
};

/** The method that a refusal of its options names; undefined if it names none. */
const methodIn = (message: string) => /^the options of ([\w.]*)\(\)/.exec(message)?.[1];

test.each(Object.entries(functions))('%s() refuses an option that it does not have', async (name, call) => {
  sent.length = 0;
  await expect(async () => call({ misspelled: true })).rejects.toThrow(/^misspelled: unknown option; /);
  const refused = `${await (async () => call([] as object))().catch((error: Error) => error.message)}`;
  expect(refused).toMatch(/: expected an object/);
  expect([name, name.split('.').at(-1)]).toContain(methodIn(refused) ?? name);
  expect(sent).toEqual([]);
});

test('no function that takes options is missing here', () => {
  const exported = Object.entries({ ...library, ...admin, ...doctor, ...guest, ...testing, ...config });
  const takes = exported.flatMap(([name, value]) => {
    if (typeof value !== 'function') return [];
    const statics = Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([method, { value: of }]) =>
      typeof of === 'function' && /^class\b/.test(value.toString()) ? [[`${name}.${method}`, of] as const] : [],
    );
    return [[name, value] as const, ...statics].flatMap(([name, of]) =>
      /^class\b/.test(of.toString()) || !parametersOf(of as () => unknown).some((one) => /^(options|host)\b/.test(one))
        ? []
        : name,
    );
  });
  expect(takes.filter((name) => !(name in functions))).toEqual([]);
  expect(takes.length).toBeGreaterThan(8);
});

/** What only the library itself calls. */
const internal = new Set(['constructor']);

/** The methods of an object, those that it inherits included, with the place of their options among their parameters. */
function methodsOf(object: object): Map<string, number> {
  const methods = new Map<string, number>();
  for (let type = Object.getPrototypeOf(object); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const name of Object.getOwnPropertyNames(type)) {
      const { value } = Object.getOwnPropertyDescriptor(type, name)!;
      if (typeof value !== 'function' || internal.has(name) || methods.has(name)) continue;
      const place = parametersOf(value).findIndex((parameter) => /^(options|flags)\b|^\{ ?signal\b/.test(parameter));
      if (place >= 0) methods.set(name, place);
    }
  }
  return methods;
}

/** The parameters as they are written, split at the commas that are in no bracket. */
function parametersOf(method: (...args: never[]) => unknown): string[] {
  const text = method.toString();
  const parameters: string[] = [];
  let [depth, from] = [0, text.indexOf('(') + 1];
  for (let index = from; index < text.length && depth >= 0; index++) {
    if ('([{'.includes(text[index]!)) depth++;
    if (')]}'.includes(text[index]!)) depth--;
    if (depth < 0 || (depth === 0 && text[index] === ',')) {
      parameters.push(text.slice(from, index).trim());
      from = index + 1;
    }
  }
  return parameters;
}

/** Arguments of every kind that a method may take before its options. */
function* argumentsOf(count: number): Generator<unknown[]> {
  if (count === 0) return yield [];
  const kinds = ['guest', 0, {}, [], true, 1n, [0], '<domain/>', () => {}, ['guest'], null, ...Object.values(objects)];
  const words = [
    '0000:05:00.0',
    { model: 'a', doi: 'b' },
    { label: 'a', enforcing: true },
    'domain-lifecycle',
    'lifecycle',
    'domain',
    'network',
    { target: 'vda' },
    new Date(),
    new Uint8Array(16),
  ];
  // The last one varies first: most methods have one or two.
  for (const rest of argumentsOf(count - 1)) for (const value of [...kinds, ...words]) yield [value, ...rest];
}

async function refusalOf(object: object, name: string, args: unknown[]): Promise<string> {
  try {
    const result = (object as Record<string, (...args: unknown[]) => unknown>)[name]!(...args);
    const { next } = (result ?? {}) as { next?: () => Promise<unknown> };
    await (next ? next.call(result) : result);
    return 'accepted';
  } catch (error) {
    return error instanceof TypeError ? error.message : `not a TypeError: ${(error as Error).message}`;
  }
}

const expected = /^(options\.)?misspelled: unknown option/;

test.each(['connection', 'domain', 'pool', 'volume', 'snapshot', 'network', 'iface', 'node', 'pf', 'pci', 'claim'])(
  'the methods of a %s refuse an option that they do not have',
  async (kind) => {
    const object = objects[kind]!;
    const lax: string[] = [];
    let checked = 0;
    for (const [name, place] of methodsOf(object)) {
      let refused = false;
      let tries = 0;
      for (const args of argumentsOf(place)) {
        if (++tries > 3000) break;
        sent.length = 0;
        const message = await refusalOf(object, name, [...args, { misspelled: true }]);
        if (!expected.test(message)) {
          if (message === 'accepted') {
            lax.push(`${name}: accepted`);
            refused = true;
            break;
          }
          continue;
        }
        refused = true;
        if (sent.length > 0) lax.push(`${name}: after ${sent.join()}`);
        // Where the message names a method, it is this one.
        const named = methodIn(await refusalOf(object, name, [...args, 'no object']));
        if (named !== undefined && named !== name) lax.push(`${name}: named '${named}'`);
        break;
      }
      if (!refused) lax.push(`${name}: never`);
      checked++;
    }
    expect(lax).toEqual([]);
    expect(checked).toBeGreaterThan(kind === 'claim' ? 0 : 3);
  },
);
