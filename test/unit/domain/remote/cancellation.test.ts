/** How a job ends whose signal is aborted while it runs, and which job is cancelled. Real jobs are in test/qemu/jobs.test.ts. */
import { connect, LibvirtError } from 'libvirt-native';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { guest, refused, scriptedHost } from '../../../support/exchanges.ts';
import { procedureOf } from '../../../support/procedures.ts';
import { encode, type Refusal, type Request, ScriptedDaemon } from '../../../support/scripted-daemon.ts';
import { domainReference, int, parameters } from '../../../support/xdr.ts';

/** VIR_DOMAIN_JOB_UNBOUNDED, VIR_DOMAIN_JOB_OPERATION_DUMP */
const [unbounded, dump] = [2, 8] as const;
/** VIR_ERR_INTERNAL_ERROR, VIR_ERR_OPERATION_FAILED, VIR_ERR_OPERATION_INVALID, VIR_ERR_OPERATION_ABORTED */
const [internal, failed, invalid, aborted] = [1, 9, 55, 78] as const;
const done = Buffer.alloc(0);

const host = scriptedHost();
let requests: Request[];

beforeEach(() => {
  requests = [];
  // A dump that has just begun, whichever.
  const stats = encode(
    [int, unbounded],
    [
      parameters,
      [
        ['operation', 'int', dump],
        ['time_elapsed', 'ullong', 0n],
      ],
    ],
  );
  host.daemon.answer(...procedureOf('virDomainGetJobStats'), stats);
  host.daemon.answer(...procedureOf('virDomainAbortJobFlags'), done);
  host.daemon.takeRequests();
});

/** How often a function was called since the test began. */
function calls(name: Parameters<typeof procedureOf>[0]): number {
  const [, number] = procedureOf(name);
  requests.push(...host.daemon.takeRequests());
  return requests.filter(({ procedure }) => procedure === number).length;
}

interface Dump {
  readonly abort: AbortController;
  readonly result: Promise<unknown>;
  end(answer: Buffer | Refusal): void;
}

let ends: ((answer: Buffer | Refusal) => void)[] = [];

/** Prepares the answers to the dumps of a test, each when the test ends it. */
function expectDumps(count: number): void {
  ends = [];
  const answers = Array.from({ length: count }, () => new Promise<Buffer | Refusal>((resolve) => ends.push(resolve)));
  host.daemon.answer(...procedureOf('virDomainCoreDumpWithFormat'), ...answers);
  // The connection waits for them when it closes.
  onTestFinished(() => {
    for (const end of ends) end(done);
  });
}

/** Starts the next dump. Resolves when the daemon has got it. */
async function startDump(domain = host.domain): Promise<Dump> {
  const before = calls('virDomainCoreDumpWithFormat');
  const abort = new AbortController();
  const result = domain.coreDump('/dump', { signal: abort.signal }).then(
    () => 'done',
    (error: unknown) => error,
  );
  await expect.poll(() => calls('virDomainCoreDumpWithFormat')).toBe(before + 1);
  return { abort, result, end: ends[before]! };
}

const reason = new Error('enough');

test.each<[string, Refusal | Buffer, 'the reason' | 'done' | string]>([
  ['that libvirt reports as aborted', { code: aborted }, 'the reason'],
  ['that fails after the request to cancel it', { code: failed }, 'the reason'],
  ['that fails for another reason', { code: internal }, 'VIR_ERR_INTERNAL_ERROR'],
  ['that had gone too far', done, 'done'],
])('a job %s ends with that', async (_, answer, expected) => {
  expectDumps(1);
  const one = await startDump();
  one.abort.abort(reason);
  await expect.poll(() => calls('virDomainAbortJobFlags')).toBeGreaterThan(0);
  one.end(answer);
  const result = await one.result;
  if (expected === 'the reason') expect(result).toBe(reason);
  else if (expected === 'done') expect(result).toBe('done');
  else expect(result).toMatchObject({ name: 'LibvirtError', code: expected });
});

test('a job that fails while libvirt refuses to cancel it ends with its own error', async () => {
  host.daemon.answer(...procedureOf('virDomainAbortJobFlags'), { code: invalid });
  expectDumps(1);
  const one = await startDump();
  one.abort.abort(reason);
  await expect.poll(() => calls('virDomainAbortJobFlags')).toBeGreaterThan(0);
  one.end({ code: failed });
  expect(await one.result).toMatchObject({ name: 'LibvirtError', code: 'VIR_ERR_OPERATION_FAILED' });
});

test('a job whose connection is lost ends with that, whether it was cancelled or not', async () => {
  await using daemon = await ScriptedDaemon.listen();
  daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
  daemon.answer(...procedureOf('virDomainCoreDumpWithFormat'), new Promise<Buffer>(() => {}));
  const connection = await connect(daemon.uri);
  const domain = await connection.lookupDomainByName(guest.name);
  const abort = new AbortController();
  const result = domain.coreDump('/dump', { signal: abort.signal }).catch((error: unknown) => error);
  const [, dumping] = procedureOf('virDomainCoreDumpWithFormat');
  await expect.poll(() => daemon.takeRequests().some(({ procedure }) => procedure === dumping)).toBe(true);
  abort.abort(reason);
  daemon.disconnect();
  expect(await result).toSatisfy(LibvirtError.isDisconnected);
  await connection.close();
});

test('a driver that cannot cancel jobs is requested to once, and the job ends by itself', async () => {
  host.daemon.answer(...procedureOf('virDomainAbortJobFlags'), refused);
  host.daemon.answer(...procedureOf('virDomainAbortJob'), refused);
  expectDumps(1);
  const one = await startDump();
  one.abort.abort(reason);
  await expect.poll(() => calls('virDomainAbortJob')).toBe(1);
  one.end(done);
  expect(await one.result).toBe('done');
  expect(calls('virDomainAbortJob')).toBe(1);
});

test('a job is cancelled while a job of another domain runs', async () => {
  expectDumps(2);
  const uuid = '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2';
  host.daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write({ name: 'other', uuid, id: 8 }));
  const first = await startDump(await host.connection.lookupDomainByName('other'));
  const second = await startDump();
  second.abort.abort(reason);
  await expect.poll(() => calls('virDomainAbortJobFlags')).toBeGreaterThan(0);
  second.end({ code: aborted });
  expect(await second.result).toBe(reason);
  first.end(done);
  expect(await first.result).toBe('done');
});

test('of several jobs of a domain, the one that was aborted is cancelled, when the others have ended', async () => {
  expectDumps(3);
  const first = await startDump();
  const second = await startDump();
  first.end(done);
  expect(await first.result).toBe('done');
  const third = await startDump();
  third.abort.abort(reason);
  // It is looked at again and again; what is active is the second.
  const before = calls('virDomainGetJobStats');
  await expect.poll(() => calls('virDomainGetJobStats')).toBeGreaterThan(before + 2);
  expect(calls('virDomainAbortJobFlags')).toBe(0);
  second.end(done);
  expect(await second.result).toBe('done');
  await expect.poll(() => calls('virDomainAbortJobFlags')).toBeGreaterThan(0);
  third.end({ code: aborted });
  expect(await third.result).toBe(reason);
});
