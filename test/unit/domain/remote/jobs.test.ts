/** Jobs and migration: the arguments that reach libvirt, and the answers that come back. */
import { connect } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { guest, refused, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import { procedureOf, type RemoteFunction } from '../../../support/procedures.ts';
import { decode, encode, ScriptedDaemon } from '../../../support/scripted-daemon.ts';
import { verifies } from '../../../support/verifies.ts';
import {
  domainReference,
  int,
  list,
  opaque,
  optional,
  parameter,
  parameters,
  string,
  uhyper,
  uint,
} from '../../../support/xdr.ts';

const host = scriptedHost();
const text = optional(string);
const cookie = Buffer.from('cookie');

testDomainExchanges(host, [
  {
    method: 'Domain.getJobInfo',
    call: (domain, more) => domain.getJobInfo(more),
    sends: ['virDomainGetJobInfo'],
    answer: [[int, 2], ...Array.from({ length: 11 }, (_, place) => [uhyper, BigInt(place + 101)] as const)],
    result: {
      type: 'unbounded',
      timeElapsed: 101n,
      timeRemaining: 102n,
      dataTotal: 103n,
      dataProcessed: 104n,
      dataRemaining: 105n,
      memTotal: 106n,
      memProcessed: 107n,
      memRemaining: 108n,
      fileTotal: 109n,
      fileProcessed: 110n,
      fileRemaining: 111n,
    },
  },
  {
    method: 'Domain.getJobStats',
    call: (domain, more) => domain.getJobStats({ completed: true, keepCompleted: true, ...more }),
    sends: ['virDomainGetJobStats', [uint, 1 | 2]],
    answer: [
      [int, 3],
      [
        parameters,
        [
          ['operation', 'int', 5],
          ['time_elapsed', 'ullong', 12n],
          ['success', 'boolean', 1],
        ],
      ],
    ],
    result: { type: 'completed', operation: 'migration-out', time_elapsed: 12n, success: true },
  },
  {
    method: 'Domain.abortJob',
    call: (domain, more) => domain.abortJob({ postcopy: true, ...more }),
    sends: ['virDomainAbortJobFlags', [uint, 1]],
  },
  {
    method: 'Domain.abortJob',
    call: (domain, more) => domain.abortJob(more),
    before: [{ name: 'virDomainAbortJobFlags', sends: [[uint, 0]], answer: refused }],
    sends: ['virDomainAbortJob'],
  },
  {
    method: 'Domain.abortJob',
    call: (domain, more) => domain.abortJob({ postcopy: true, ...more }),
    sends: ['virDomainAbortJobFlags', [uint, 1]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainAbortJobFlags' },
  },
  {
    method: 'Domain.migrateGetMaxDowntime',
    call: (domain, more) => domain.migrateGetMaxDowntime(more),
    sends: ['virDomainMigrateGetMaxDowntime', [uint, 0]],
    answer: [[uhyper, 301n]],
    result: 301n,
  },
  {
    method: 'Domain.migrateSetMaxDowntime',
    call: (domain, more) => domain.migrateSetMaxDowntime(302, more),
    sends: ['virDomainMigrateSetMaxDowntime', [uhyper, 302n], [uint, 0]],
  },
  {
    method: 'Domain.migrateGetMaxSpeed',
    call: (domain, more) => domain.migrateGetMaxSpeed({ postcopy: true, ...more }),
    sends: ['virDomainMigrateGetMaxSpeed', [uint, 1]],
    answer: [[uhyper, 303n]],
    result: 303n,
  },
  {
    method: 'Domain.migrateSetMaxSpeed',
    call: (domain, more) => domain.migrateSetMaxSpeed(304n, { postcopy: true, ...more }),
    sends: ['virDomainMigrateSetMaxSpeed', [uhyper, 304n], [uint, 1]],
  },
  {
    method: 'Domain.migrateGetCompressionCache',
    call: (domain, more) => domain.migrateGetCompressionCache(more),
    sends: ['virDomainMigrateGetCompressionCache', [uint, 0]],
    answer: [[uhyper, 65536n]],
    result: 65536n,
  },
  {
    method: 'Domain.migrateSetCompressionCache',
    call: (domain, more) => domain.migrateSetCompressionCache(131072, more),
    sends: ['virDomainMigrateSetCompressionCache', [uhyper, 131072n], [uint, 0]],
  },
  {
    method: 'Domain.migrateStartPostCopy',
    call: (domain, more) => domain.migrateStartPostCopy(more),
    sends: ['virDomainMigrateStartPostCopy', [uint, 0]],
  },
  {
    method: 'Domain.migrateToURI',
    call: (domain, more) =>
      domain.migrateToURI(
        'qemu+tcp://other/system',
        { migrate_uri: 'tcp://10.0.0.2:49152', bandwidth: 10, migrate_disks: ['vda', 'vdb'] },
        { peer2peer: true, live: true, undefineSource: true, ...more },
      ),
    sends: [
      'virDomainMigratePerform3Params',
      [text, 'qemu+tcp://other/system'],
      [
        parameters,
        [
          ['migrate_uri', 'string', 'tcp://10.0.0.2:49152'],
          ['bandwidth', 'ullong', 10n],
          ['migrate_disks', 'string', 'vda'],
          ['migrate_disks', 'string', 'vdb'],
        ],
      ],
      [opaque, Buffer.alloc(0)],
      [uint, 1 | 2 | 16],
    ],
    answer: [[opaque, Buffer.alloc(0)]],
  },
]);

test(
  'Domain.migrate() sends its parameters to both hosts, and resolves to the domain on the destination',
  verifies({ 'Domain.migrate': 'value' }),
  async () => {
    await using other = await ScriptedDaemon.listen();
    const moved = { ...guest, id: 12 };
    const { daemon, domain } = host;
    daemon.answer(...procedureOf('virDomainIsPersistent'), int.write(0));
    daemon.answer(...procedureOf('virDomainMigrateBegin3Params'), encode([opaque, cookie], [string, '<moved/>']));
    other.answer(
      ...procedureOf('virDomainMigratePrepare3Params'),
      encode([opaque, cookie], [text, 'tcp://there:49152']),
    );
    daemon.answer(...procedureOf('virDomainMigratePerform3Params'), encode([opaque, cookie]));
    other.answer(...procedureOf('virDomainMigrateFinish3Params'), encode([domainReference, moved], [opaque, cookie]));
    daemon.answer(...procedureOf('virDomainMigrateConfirm3Params'), Buffer.alloc(0));
    const destination = await connect(other.uri);
    daemon.takeRequests();
    const result = await domain.migrate(destination, { bandwidth: 11n, destination_name: 'moved' }, { live: true });
    expect(result.connection).toBe(destination);
    expect(await result.getID()).toBe(12);
    const [, procedure] = procedureOf('virDomainMigrateBegin3Params');
    const begin = daemon.takeRequests().find((request) => request.procedure === procedure)!;
    expect(decode(begin.payload, [domainReference, list(parameter), uint])).toEqual([
      guest,
      [
        ['bandwidth', 'ullong', 11n],
        ['destination_name', 'string', 'moved'],
      ],
      1,
    ]);
    expect(await destination.close()).toBe(0);
  },
);

describe('a job', () => {
  const operations = { save: 2, 'migration-out': 5, dump: 8 } as const;

  /** The answer to virDomainGetJobStats while a job runs. */
  const running = (operation: keyof typeof operations) =>
    encode(
      [int, 2],
      [
        parameters,
        [
          ['operation', 'int', operations[operation]],
          ['time_elapsed', 'ullong', 0n],
        ],
      ],
    );
  const idle = encode([int, 0], [parameters, []]);

  /** Has the daemon answer a call when the test says so. */
  function answerLater(name: RemoteFunction): (answer: Buffer | { code: number }) => void {
    let settle: (answer: Buffer | { code: number }) => void = () => {};
    host.daemon.answer(
      ...procedureOf(name),
      new Promise<Buffer | { code: number }>((resolve) => {
        settle = resolve;
      }),
    );
    return settle;
  }

  /** Resolves when the daemon was sent a call. */
  async function isSent(name: RemoteFunction): Promise<void> {
    const [program, procedure] = procedureOf(name);
    const sent: string[] = [];
    const calls = () => {
      sent.push(...host.daemon.takeRequests().map((request) => `${request.program}:${request.procedure}`));
      return sent;
    };
    await expect.poll(calls).toContain(`${program}:${procedure}`);
  }

  test(
    'reports its statistics while it runs, and nothing while there are none',
    verifies({ 'Domain.coreDump': 'method' }),
    async () => {
      const { daemon, domain } = host;
      const finish = answerLater('virDomainCoreDumpWithFormat');
      daemon.answer(...procedureOf('virDomainGetJobStats'), idle, running('dump'));
      const reports: unknown[] = [];
      const dumped = domain.coreDump('/core', { interval: 1, onProgress: (stats) => reports.push(stats) });
      await expect.poll(() => reports.length).toBeGreaterThan(0);
      finish(Buffer.alloc(0));
      await dumped;
      expect(reports[0]).toEqual({ type: 'unbounded', operation: 'dump', time_elapsed: 0n });
    },
  );

  test(
    'can be cancelled while its call occupies the only worker',
    verifies({ 'Domain.abortJob': 'method' }),
    async () => {
      const { daemon } = host;
      await using single = await connect(daemon.uri, { concurrency: 1 });
      const domain = await single.lookupDomainByName(guest.name);
      const finish = answerLater('virDomainManagedSave');
      daemon.answer(...procedureOf('virDomainAbortJobFlags'), Buffer.alloc(0));
      const saved = domain.managedSave();
      await isSent('virDomainManagedSave');
      await domain.abortJob();
      finish(Buffer.alloc(0));
      await saved;
    },
  );

  /** VIR_ERR_INTERNAL_ERROR, VIR_ERR_OPERATION_FAILED and VIR_ERR_OPERATION_ABORTED. */
  const [internalError, operationFailed, operationAborted] = [1, 9, 78];

  test('that fails before the request to cancel it is answered rejects with its reason', async () => {
    const { daemon, domain } = host;
    const fail = answerLater('virDomainManagedSave');
    const accept = answerLater('virDomainAbortJobFlags');
    daemon.answer(...procedureOf('virDomainGetJobStats'), running('save'));
    const abort = new AbortController();
    const settled = domain.managedSave({ signal: abort.signal }).catch((error: unknown) => error);
    await isSent('virDomainManagedSave');
    abort.abort('reason');
    await isSent('virDomainAbortJobFlags');
    fail({ code: operationFailed });
    setTimeout(accept, 100, Buffer.alloc(0));
    expect(await settled).toBe('reason');
  });

  test.each([
    ['save', operationAborted, 'reason'],
    ['save', operationFailed, 'reason'],
    ['save', internalError, 'VIR_ERR_INTERNAL_ERROR'],
    ['migration-out', operationFailed, 'reason'],
    ['migration-out', internalError, 'reason'],
  ] as const)('that is cancelled, %s, and fails with %i rejects with its %s', async (operation, code, outcome) => {
    const { daemon, domain } = host;
    const name = operation === 'save' ? 'virDomainManagedSave' : 'virDomainMigratePerform3Params';
    const finish = answerLater(name);
    daemon.answer(...procedureOf('virDomainIsPersistent'), int.write(1));
    daemon.answer(...procedureOf('virDomainGetJobStats'), idle, running('dump'), running(operation));
    daemon.answer(...procedureOf('virDomainAbortJobFlags'), Buffer.alloc(0));
    const abort = new AbortController();
    const { signal } = abort;
    const job =
      operation === 'save'
        ? domain.managedSave({ signal })
        : domain.migrateToURI('qemu+tcp://other/system', {}, { peer2peer: true, signal });
    const settled = job.catch((error: unknown) => error);
    await isSent(name);
    abort.abort('reason');
    await isSent('virDomainAbortJobFlags');
    finish({ code });
    expect(await settled).toEqual(outcome === 'reason' ? outcome : expect.objectContaining({ code: outcome }));
  });
});
