/**
 * Tests in rows: what a method sends to the daemon, and what it makes of the answer. They prove arguments and results of every method,
 * also of those that no driver here supports.
 */
import { type Connection, connect, type Domain } from 'libvirt-native';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { procedureOf, type RemoteFunction } from './procedures.ts';
import { decode, encode, type Field, type Refusal, type Request, ScriptedDaemon } from './scripted-daemon.ts';
import type { SignalOptions } from './sent.ts';
import { type PublicMethod, verifies, type Way } from './verifies.ts';
import { domainReference } from './xdr.ts';

/** One call of a method. */
export interface Exchange<Subject> {
  readonly method: PublicMethod;
  readonly call: (subject: Subject, more: SignalOptions) => Promise<unknown>;
  /** The C function that it calls last, and its arguments after the subject. */
  readonly sends: readonly [name: RemoteFunction, ...fields: Field[]];
  /** What the daemon answers to that, or the error with which it refuses. Default: nothing. */
  readonly answer?: readonly Field[] | { readonly code: number };
  /** What the method resolves to. Default: undefined. */
  readonly result?: unknown;
  /** What it rejects with instead. */
  readonly error?: object;
  /** What it calls before. */
  readonly before?: readonly EarlierCall[];
  /** How many descriptors go with the call. Default: 0. */
  readonly files?: number;
}

/** What a method calls before its last call. */
export interface EarlierCall {
  readonly name: RemoteFunction;
  /** Its arguments after the subject. Default: they are not compared. */
  readonly sends?: readonly Field[];
  /** Default: the answer of the last call. */
  readonly answer?: readonly Field[] | { readonly code: number };
}

/** An answer that refuses a call with VIR_ERR_NO_SUPPORT. */
export const refused = { code: 3 } as const;

/** The domain that the methods are called on. */
export const guest = { name: 'guest', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1', id: 7 } as const;

/** A daemon for the tests of a file, with a connection to it. */
export interface ScriptedHost {
  readonly daemon: ScriptedDaemon;
  readonly connection: Connection;
  readonly domain: Domain;
}

/** Starts the daemon, of a type of driver, before the tests of a file; after them, nothing refers to its connection. */
export function scriptedHost(type?: string): ScriptedHost {
  const host = {} as { daemon: ScriptedDaemon; connection: Connection; domain: Domain };
  beforeAll(async () => {
    host.daemon = await ScriptedDaemon.listen(type);
    host.connection = await connect(host.daemon.uri);
  });
  // libvirt's client notes in its object that a domain has stopped, so each test has its own.
  beforeEach(async () => {
    host.daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
    host.domain = await host.connection.lookupDomainByName(guest.name);
  });
  afterAll(async () => {
    expect(await host.connection.close()).toBe(0);
    await host.daemon[Symbol.asyncDispose]();
  });
  return host;
}

/** Tests methods of Domain. */
export function testDomainExchanges(host: ScriptedHost, rows: readonly Exchange<Domain>[]): void {
  testExchanges(host, () => host.domain, [[domainReference, guest]], rows);
}

/** Tests methods of Connection. */
export function testConnectionExchanges(host: ScriptedHost, rows: readonly Exchange<Connection>[]): void {
  testExchanges(host, () => host.connection, [], rows);
}

/** Tests methods of some object: its class's reference comes first among the arguments. */
export function testExchanges<Subject>(
  host: ScriptedHost,
  subject: () => Subject,
  reference: readonly Field[],
  rows: readonly Exchange<Subject>[],
): void {
  const titles = new Map<string, number>();
  for (const row of rows) {
    const title = titleOf(row);
    const count = (titles.get(title) ?? 0) + 1;
    titles.set(title, count);
    test(count > 1 ? `${title} (${count})` : title, verifies({ [row.method]: waysOf(row) }), () =>
      verify(host, subject(), reference, row),
    );
  }
}

/** A result is compared with the daemon's answer; without one, the arguments alone are verified. */
function waysOf({ result, error }: Exchange<never>): readonly Way[] {
  if (error) return ['refusal', 'arguments'];
  return [result === undefined ? 'arguments' : 'value'];
}

async function verify<Subject>(
  { daemon }: ScriptedHost,
  subject: Subject,
  reference: readonly Field[],
  { call, sends, answer = [], result, error, before = [], files = 0 }: Exchange<Subject>,
): Promise<void> {
  const [name, ...fields] = sends;
  const steps = [...before, { name, sends: fields, answer }].map((step) => ({
    name: step.name,
    expected: step.sends && [...reference, ...step.sends],
    answer: answerOf(step.answer ?? answer),
  }));
  // Calls of one function at once come in any order: each is the one whose arguments it has.
  const served: (typeof steps)[number][] = [];
  const serve = (name: RemoteFunction, { payload }: Request) => {
    const left = steps.filter((step) => step.name === name && !served.includes(step));
    const step = left.find(({ expected }) => expected && encode(...expected).equals(payload)) ?? left[0];
    if (step) served.push(step);
    return (step ?? steps.findLast((one) => one.name === name)!).answer;
  };
  for (const step of steps) daemon.answer(...procedureOf(step.name), (request) => serve(step.name, request));
  daemon.takeRequests();
  const outcome = call(subject, {});
  if (error) await expect(outcome).rejects.toMatchObject(error);
  else expect(await outcome).toEqual(result);
  const requests = daemon.takeRequests();
  // So do calls of several functions at once; what the method is there for comes last.
  const called = requests.map(({ program, procedure }) => `${program} ${procedure}`);
  const expected = steps.map(({ name }) => procedureOf(name).join(' '));
  expect(called.toSorted()).toEqual(expected.toSorted());
  expect(called.at(-1)).toBe(expected.at(-1));
  for (const [place, { expected }] of served.entries()) {
    if (!expected) continue;
    const types = expected.map(([type]) => type);
    expect(decode(requests[place]!.payload, types)).toEqual(expected.map(([, value]) => value));
  }
  expect(requests.at(-1)!.files).toBe(files);
  await expect(call(subject, { signal: AbortSignal.abort('aborted before') })).rejects.toBe('aborted before');
  expect(daemon.takeRequests()).toEqual([]);
}

function answerOf(answer: readonly Field[] | { readonly code: number }): Buffer | Refusal {
  return 'code' in answer ? answer : encode(...answer);
}

/** Such as "setVcpus() sends 3, 1". */
function titleOf({ method, sends, result, error }: Exchange<never>): string {
  const [, ...fields] = sends;
  const sent = fields.map(([, value]) => shown(value)).join(', ') || 'no argument';
  const outcome = error ? ', and rejects' : result === undefined ? '' : `, and resolves to ${shown(result)}`;
  return `${method}() sends ${sent}${outcome}`;
}

/** A value on one line, cut to a readable length. */
function shown(value: unknown): string {
  const text = JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
