/**
 * Calls functions through a proxy that changes the replies, one word at a time, and prints what it is about to do: the last
 * line says which call ended it.
 *
 * Arguments: the daemon's URI, the scene ('test' or 'qemu'), a folder, how many words of the beginning and the end of a payload are
 * changed, to how many of the values, and how many mutations to skip.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { type Connection, connect, type Domain } from '../../../lib/index.ts';
import { callNames, type Signature, signatureOf } from '../../../lib/native/signature.ts';
import { argumentsFor } from '../../rows/arguments.ts';
import { Host, invoke } from '../../rows/host.ts';
import { testDomain, testScene } from '../../rows/test-driver.ts';
import { changes, MutatingProxy } from '../../support/mutating-proxy.ts';

const [uri = '', scene = '', folder = '', ...numbers] = process.argv.slice(2);
const [limit = 0, values = 0, skip = 0] = numbers.map(Number);
const tried = Object.entries(changes).slice(0, values);

/** Something to call, as often as it is to be tried; `open` makes what it needs, after the connection was lost, too. */
interface Case {
  readonly name: string;
  open(): Promise<{ call(): Promise<unknown>; close(): Promise<unknown> }>;
}

/** The words of a payload that are changed: all, or as many of its beginning and its end, where counts stand. */
function wordsOf(length: number): number[] {
  const all = Array.from({ length }, (_, word) => word);
  return length <= 2 * limit ? all : [...all.slice(0, limit), ...all.slice(-limit)];
}

/** Kinds of output in which something is counted. With few values, only rows that have one are tried. */
const counted = /^(outStruct(s|Array)|outParams|outObjects|outStrings|outStats|outInts|outCpuMap|fill\w+)$/;
const onlyCounted = values < Object.keys(changes).length;

/** Rows that answer with more than success. */
function rowCase(signature: Signature, through: string): Case {
  return {
    name: signature.name,
    async open() {
      const host = await Host.open(testScene(through, folder), testDomain, 'running');
      const args = await argumentsFor(signature, host).catch(() => undefined);
      return {
        call: () => (args ? invoke(signature.name, ...args) : Promise.reject(new Error('no such object'))),
        close: () => host.close(),
      };
    },
  };
}

const answers = /^(get|list|is|has|num)/;

/** The methods of an object that ask something and need no arguments. */
function questions(object: object): string[] {
  const names = new Set<string>();
  for (let type = Object.getPrototypeOf(object); type !== Object.prototype; type = Object.getPrototypeOf(type))
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type)))
      if (answers.test(name) && typeof value === 'function' && value.length === 0) names.add(name);
  return [...names].sort();
}

type Methods = Record<string, () => Promise<unknown>>;

function methodCase(through: string, name: string, of: (connection: Connection) => Promise<object>): Case {
  return {
    name,
    async open() {
      const connection = await connect(through, { keepAlive: false });
      const object = await of(connection);
      return {
        call: () => (object as Methods)[name.replace(/.*\./, '')]!(),
        close: () => connection.close(),
      };
    },
  };
}

/** Events, which come as messages of their own: of the domain, network and pool of the test driver, and of the domain's metadata. */
function eventCase(through: string): Case {
  return {
    name: 'events',
    async open() {
      const connection = await connect(through, { keepAlive: false });
      const [[domain], [network], [pool]] = await Promise.all([
        connection.listAllDomains({ active: true }),
        connection.listAllNetworks({ active: true }),
        connection.listAllStoragePools({ active: true }),
      ]);
      const names = [
        'domain-lifecycle',
        'domain-metadata-change',
        'network-lifecycle',
        'storage-pool-lifecycle',
      ] as const;
      for (const name of names) await connection.on(name, () => {});
      const change = async () => {
        await domain!.suspend();
        await domain!.resume();
        await domain!.setMetadata('description', 'of mutations');
        for (const object of [network!, pool!]) {
          await object.destroy();
          await object.create();
        }
        // The last messages may come after the reply.
        await connection.getHostname();
      };
      return { call: change, close: () => connection.close() };
    },
  };
}

async function cases(through: string): Promise<Case[]> {
  const connection = await connect(uri, { keepAlive: false });
  const domains = await connection.listAllDomains();
  const active = (await Promise.all(domains.map(async (domain) => [domain, await domain.isActive()] as const)))
    .filter(([, isActive]) => isActive)
    .map(([domain]) => domain.name);
  const domain = (from: Connection): Promise<Domain> => from.lookupDomainByName(active[0]!);
  const methods = [
    ...questions(connection).map((name) => methodCase(through, `connection.${name}`, async (from) => from)),
    ...questions(domains[0]!).map((name) => methodCase(through, `domain.${name}`, domain)),
  ];
  await connection.close();
  if (scene === 'qemu') return methods;
  const rows = callNames()
    .map(signatureOf)
    .filter(({ library, inputs, outputs }) => library === 'libvirt' && inputs.length > 0 && outputs.length > 0)
    .filter(({ outputs }) => !onlyCounted || outputs.some(({ kind }) => counted.test(kind)))
    .filter(({ name }) => !/^virConnectOpen|^virEvent|^virStream|Migrate/.test(name));
  return [...rows.map((signature) => rowCase(signature, through)), ...methods, eventCase(through)];
}

/** How a call has ended: with whatever value, or with an error of a kind that a caller can expect. */
async function attempt(call: () => Promise<unknown>): Promise<string | undefined> {
  const late = new AbortController();
  try {
    await Promise.race([
      call(),
      delay(20_000, undefined, { signal: late.signal }).then(() => Promise.reject(new Error('no answer'))),
    ]);
  } catch (error) {
    const expected = /^(Libvirt|Unsupported|Disconnected|Closed|Native|Xml|Range)\w*Error$/;
    if (!(error instanceof Error) || !expected.test(error.name)) return String((error as Error)?.stack ?? error);
  } finally {
    late.abort();
  }
  return undefined;
}

await using proxy = await MutatingProxy.start(new URL(uri).searchParams.get('socket')!);
/** The URI that goes through it in place of one that goes to the daemon. */
const through = uri.replace(/socket=.*/, `socket=${encodeURIComponent(proxy.proxy.socket)}`);
let number = 0;
for (const { name, open } of await cases(through)) {
  let target = await open();
  proxy.observe();
  await target.call().catch(() => {});
  const payloads = await proxy.rest();
  for (const [packet, length] of payloads.entries()) {
    for (const word of wordsOf(length)) {
      for (const [label, change] of tried) {
        if (number++ < skip) continue;
        console.log(`${number} ${name} packet ${packet} word ${word} ${label}`);
        proxy.observe({ packet, word, change });
        const problem = await attempt(target.call);
        if (problem) console.log(`problem ${problem.replaceAll('\n', ' ')}`);
        await proxy.rest();
        if (
          problem === undefined &&
          !(await target.call().then(
            () => false,
            () => true,
          ))
        )
          continue;
        // The connection may have been lost, or the object with it.
        await target.close().catch(() => {});
        target = await open();
      }
    }
  }
  await target.close().catch(() => {});
}
console.log(`done ${number} peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
