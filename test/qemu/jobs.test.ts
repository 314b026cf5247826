/** Long work on real guests: how far it is, its end, and breaking it off. */
import { readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  BlockJobError,
  ClosedError,
  type Connection,
  connect,
  type Domain,
  type DomainBlockJobInfo,
  type DomainJobStats,
  JobAbandonedError,
  LibvirtError,
} from 'libvirt-native';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { diskXML, guestXML } from '../support/guest-xml.ts';
import { imageInfo, qcow2Image, rawImage } from '../support/images.ts';
import { guestWithMemory, SlowFile } from '../support/pipe.ts';
import { countCalls } from '../support/traces.ts';
import { verifies } from '../support/verifies.ts';

const mebibyte = 1024 * 1024;

const host = embeddedHost();

/** Resolves when so many calls are with libvirt. Looks twice: an answered call counts as running for a moment longer. */
async function areRunning(connection: Connection, count: number): Promise<void> {
  for (let looks = 0; looks < 2; looks++) {
    await expect.poll(() => connection.stats()).toMatchObject({ queued: 0, running: count });
    await delay(100);
  }
}

/** A paused guest is enough: its disks are QEMU's. */
const start = (name: string, devices = '') => host.connection.createDomain(guestXML(name, devices), { paused: true });

describe('a job on a disk', () => {
  let domain: Domain;
  let overlay: string;
  let round = 0;

  beforeEach(async () => {
    const name = `disk-${++round}`;
    const backing = rawImage(host.qemu.root, `${name}.img`, 8);
    overlay = qcow2Image(host.qemu.root, `${name}.qcow2`, { backing, format: 'raw' });
    domain = await start(name, diskXML(overlay, { format: 'qcow2' }));
  });

  const backing = () => imageInfo(overlay)['backing-filename'];

  test('reports its progress and its end', async () => {
    const reports: DomainBlockJobInfo[] = [];
    const pulled = domain.runBlockJob('vda', () => domain.blockPull('vda', { bandwidth: 1 }), {
      interval: 50,
      onProgress: (info) => reports.push(info),
    });
    await expect.poll(() => reports.length, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(reports[0]).toMatchObject({ type: 'pull', bandwidth: 1n, end: BigInt(8 * mebibyte) });
    expect(backing()).toBeDefined();
    await domain.blockJobSetSpeed('vda', 0);
    expect(await pulled).toBe('completed');
    expect(reports.every(({ cur, end }) => cur <= end)).toBe(true);
    expect(await domain.getBlockJobInfo('vda')).toBeUndefined();
    expect(backing()).toBeUndefined();
  });

  test('is cancelled by its signal', async () => {
    const abort = new AbortController();
    const pulled = domain.runBlockJob('vda', () => domain.blockPull('vda', { bandwidth: 1 }), {
      signal: abort.signal,
      interval: 20,
      onProgress: () => abort.abort(),
    });
    await expect(pulled).rejects.toMatchObject({ name: 'AbortError' });
    expect(await domain.getBlockJobInfo('vda')).toBeUndefined();
    expect(backing()).toBeDefined();
  });

  test('is cancelled by a signal that has abandoned its start', async () => {
    const abort = new AbortController();
    const { signal } = abort;
    const pulled = domain.runBlockJob(
      'vda',
      () => {
        const started = domain.blockPull('vda', { bandwidth: 1, signal });
        // Until it is with libvirt, which cannot be stopped; or has been, if this thread had to wait for a processor meanwhile.
        for (const begun = Date.now(); host.connection.stats().running === 0 && Date.now() - begun < 1000; );
        abort.abort();
        return started;
      },
      { signal },
    );
    await expect(pulled).rejects.toMatchObject({ name: 'AbortError' });
    expect(await domain.getBlockJobInfo('vda')).toBeUndefined();
    expect(backing()).toBeDefined();
  });

  test('that another client cancels is an error', async () => {
    const pulled = domain.runBlockJob('vda', () => domain.blockPull('vda', { bandwidth: 1 }));
    pulled.catch(() => {});
    await expect.poll(() => domain.getBlockJobInfo('vda')).toBeDefined();
    await domain.blockJobAbort('vda');
    await expect(pulled).rejects.toThrow(BlockJobError);
    await expect(pulled).rejects.toMatchObject({ code: 'ERR_LIBVIRT_BLOCK_JOB', disk: 'vda', status: 'canceled' });
  });

  /** Of its file: libvirt keeps one for each guest. */
  const pidOfQemu = () => {
    const files = readdirSync(host.qemu.root, { recursive: true, encoding: 'utf8' });
    const file = files.find((name) => basename(name) === `${domain.name}.pid`);
    return Number(readFileSync(join(host.qemu.root, file!), 'utf8'));
  };

  test.each<[string, () => unknown]>([
    ['is destroyed', () => domain.destroy()],
    ['is killed', () => process.kill(pidOfQemu(), 'SIGKILL')],
  ])('ends with an error when its guest %s', async (_, end) => {
    const pulled = domain.runBlockJob('vda', () => domain.blockPull('vda', { bandwidth: 1 }));
    pulled.catch(() => {});
    await expect.poll(() => domain.getBlockJobInfo('vda')).toBeDefined();
    await end();
    await expect(pulled).rejects.toThrow("the job on disk 'vda' ended with its guest, which stopped");
    await expect(pulled).rejects.toMatchObject({ name: 'BlockJobError', status: 'stopped' });
  });

  test('ends with a ClosedError when its connection is closed, and continues', async () => {
    const other = await connect(host.qemu.uri);
    const same = await other.lookupDomainByName(domain.name);
    const pulled = same.runBlockJob('vda', () => same.blockPull('vda', { bandwidth: 1 }), { onProgress: () => {} });
    pulled.catch(() => {});
    await expect.poll(() => domain.getBlockJobInfo('vda')).toBeDefined();
    expect(await other.close()).toBe(0);
    await expect(pulled).rejects.toThrow(ClosedError);
    expect(await domain.getBlockJobInfo('vda')).toMatchObject({ type: 'pull' });
  });

  test('that copies is ready, and switches to the copy on request', async () => {
    const copy = join(host.qemu.root, `copy-${round}.qcow2`);
    const to = `<disk type='file'><driver type='qcow2'/><source file='${copy}'/></disk>`;
    expect(await domain.runBlockJob('vda', () => domain.blockCopy('vda', to, {}, { transientJob: true }))).toBe(
      'ready',
    );
    expect(await domain.getBlockJobInfo('vda')).toMatchObject({ type: 'copy' });
    expect(await domain.runBlockJob('vda', () => domain.blockJobAbort('vda', { pivot: true, async: true }))).toBe(
      'completed',
    );
    expect(await domain.getXMLDesc()).toContain(copy);
  });

  test('that does not begin is refused as the driver refuses it', async () => {
    await expect(domain.runBlockJob('vdz', () => domain.blockPull('vdz'))).rejects.toMatchObject({
      code: 'VIR_ERR_INVALID_ARG',
    });
  });
});

describe('a job on a domain', () => {
  /** How often the active job was looked at: once a job's signal is aborted, that happens until the job ends. */
  const looks = () => countCalls('virDomainGetJobStats');

  /** A guest that runs, and whose saved state does not fit into a pipe. */
  async function startLarge(name: string): Promise<Domain> {
    const domain = await host.connection.createDomain(await guestWithMemory(host.qemu.root, name));
    return domain;
  }

  function slowFile(name: string): SlowFile {
    const file = new SlowFile(host.qemu.root, name);
    onTestFinished(() => file.close());
    return file;
  }

  const operationOf = (domain: Domain) => async () => (await domain.getJobStats()).operation;

  test('reports its progress', verifies({ 'Domain.save': 'file', 'Connection.restoreDomain': 'method' }), async () => {
    const domain = await start('saves');
    const reports: DomainJobStats[] = [];
    const file = join(host.qemu.root, 'saved');
    await domain.save(file, { interval: 1, onProgress: (stats) => reports.push(stats) });
    expect((await stat(file)).size).toBeGreaterThan(0);
    expect(reports[0]).toMatchObject({ operation: 'save', memory_total: expect.any(BigInt) });
    await host.connection.restoreDomain(file, { paused: true });
  });

  test.for(['dump', 'save'])('of kind %s is cancelled by its signal, and the domain runs on', async (kind) => {
    const domain = await startLarge(`cancelled-${kind}`);
    const file = slowFile(`cancelled-${kind}.pipe`);
    const abort = new AbortController();
    const options = { signal: abort.signal };
    let isSettled = false;
    const job = kind === 'save' ? domain.save(file.path, options) : domain.coreDump(file.path, options);
    job.catch(() => {}).finally(() => (isSettled = true));
    await file.begun();
    const cancelled = countCalls('virDomainAbortJobFlags');
    abort.abort(kind);
    await expect.poll(cancelled).toBeGreaterThan(0);
    // QEMU still writes: the job has not ended.
    expect(isSettled).toBe(false);
    file.drain();
    await expect(job).rejects.toBe(kind);
    expect(await domain.getJobStats()).toMatchObject({ type: 'none' });
    expect(await domain.getState()).toMatchObject({ state: 'running' });
  });

  test('is cancelled although its call occupies the only worker of its connection', async () => {
    await startLarge('alone');
    await using single = await connect(host.qemu.uri, { concurrency: 1 });
    const domain = await single.lookupDomainByName('alone');
    const file = slowFile('alone.pipe');
    const abort = new AbortController();
    const saved = domain.save(file.path, { signal: abort.signal });
    await file.begun();
    const cancelled = countCalls('virDomainAbortJobFlags');
    abort.abort();
    await expect.poll(cancelled).toBeGreaterThan(0);
    file.drain();
    await expect(saved).rejects.toMatchObject({ name: 'AbortError' });
    expect(await domain.getState()).toMatchObject({ state: 'running' });
  });

  test('that had gone too far resolves, although its signal was aborted', async () => {
    const domain = await host.connection.defineDomain(guestXML('too-late'));
    await domain.create({ paused: true });
    // All that is to be written fits into the pipe: QEMU is done, and libvirt waits for the file to take it.
    const file = slowFile('too-late.pipe');
    const abort = new AbortController();
    const saved = domain.save(file.path, { signal: abort.signal });
    await expect.poll(async () => (await domain.getJobStats()).type).toBe('completed');
    const looked = looks();
    abort.abort();
    await expect.poll(looked).toBeGreaterThan(3);
    file.drain();
    await saved;
    expect(await domain.getState()).toMatchObject({ state: 'shutoff', reason: 'saved' });
  });

  test('that fails otherwise rejects with what libvirt says, although its signal was aborted', async () => {
    const domain = await startLarge('destroyed');
    const file = slowFile('destroyed.pipe');
    const abort = new AbortController();
    const saved = domain.save(file.path, { signal: abort.signal });
    await expect.poll(operationOf(domain)).toBe('save');
    await domain.destroy();
    abort.abort();
    file.drain();
    await expect(saved).rejects.toBeInstanceOf(LibvirtError);
  });

  test.for(['dump', 'save'])('that waits behind the %s of another client does not cancel that one', async (kind) => {
    const domain = await startLarge(`behind-${kind}`);
    await using other = await connect(host.qemu.uri);
    const theirs = await other.lookupDomainByName(domain.name);
    const [first, second] = [slowFile(`first-${kind}.pipe`), slowFile(`second-${kind}.pipe`)];
    const foreign = kind === 'save' ? theirs.save(first.path) : theirs.coreDump(first.path, { live: true });
    await expect.poll(operationOf(domain)).toBe(kind);
    const abort = new AbortController();
    const own = domain.save(second.path, { signal: abort.signal });
    const outcome = own.then(
      () => 'saved',
      (error: unknown) => error,
    );
    await areRunning(host.connection, 1);
    const [looked, cancelled] = [looks(), countCalls('virDomainAbortJobFlags')];
    abort.abort(new Error('enough'));
    await expect.poll(looked).toBeGreaterThan(5);
    expect(cancelled()).toBe(0);
    expect(await domain.getJobStats()).toMatchObject({ type: 'unbounded', operation: kind });
    first.drain();
    await foreign;
    if (kind === 'save') {
      // Then there is nothing left to save.
      expect(await outcome).toBeInstanceOf(LibvirtError);
      return;
    }
    // Now its own job begins, and is cancelled; how far it gets before is not up to this test.
    await expect.poll(cancelled).toBeGreaterThan(0);
    second.drain();
    const isSaved = (await outcome) === 'saved';
    if (!isSaved) expect(await outcome).toMatchObject({ message: 'enough' });
    expect(await domain.isActive().catch(() => false)).toBe(!isSaved);
  });

  test('that is one of two of this process is not cancelled while it may be the other', async () => {
    const domain = await startLarge('two');
    await using other = await connect(host.qemu.uri);
    const theirs = await other.lookupDomainByName(domain.name);
    const [dumped, first, second] = ['dumped', 'first', 'second'].map((name) => slowFile(`two-${name}.pipe`)) as [
      SlowFile,
      SlowFile,
      SlowFile,
    ];
    const foreign = theirs.coreDump(dumped.path, { live: true });
    await expect.poll(operationOf(domain)).toBe('dump');
    const abort = new AbortController();
    const files = [first, second];
    const saves = [domain.save(first.path, { signal: abort.signal }), theirs.save(second.path)];
    const outcomes = Promise.allSettled(saves);
    await areRunning(host.connection, 1);
    await areRunning(other, 2);
    abort.abort();
    dumped.drain();
    await foreign;
    for (const file of files) file.drain();
    const statuses = (await outcomes).map(({ status }) => status);
    // One of them was saved, whichever it was: no job was cancelled in place of another.
    expect(statuses.sort()).toEqual(['fulfilled', 'rejected']);
  });

  test(
    'that is abandoned continues, and its outcome comes later',
    verifies({ 'Domain.getJobStats': 'value', 'Domain.coreDump': 'refusal' }),
    async () => {
      const domain = await startLarge('abandoned');
      const file = slowFile('abandoned.pipe');
      const [abort, abandon] = [new AbortController(), new AbortController()];
      const dumped = domain.coreDump(file.path, { live: true, signal: abort.signal, abandon: abandon.signal });
      await file.begun();
      abandon.abort('impatient');
      const error = await dumped.catch((error: unknown) => error as JobAbandonedError);
      expect(error).toBeInstanceOf(JobAbandonedError);
      expect(error).toMatchObject({ code: 'ERR_LIBVIRT_JOB_ABANDONED', cause: 'impatient' });
      expect(await domain.getJobStats()).toMatchObject({ operation: 'dump' });
      // Its other signal still cancels it.
      const cancelled = countCalls('virDomainAbortJobFlags');
      abort.abort('cancelled');
      await expect.poll(cancelled).toBeGreaterThan(0);
      file.drain();
      await expect((error as JobAbandonedError).outcome).rejects.toBe('cancelled');
    },
  );

  test('that is abandoned before it begins does not begin', async () => {
    const domain = await start('unbegun');
    const saved = domain.save(join(host.qemu.root, 'unbegun'), { abandon: AbortSignal.abort('no') });
    await expect(saved).rejects.toBe('no');
    expect(await domain.getState()).toMatchObject({ state: 'paused' });
  });

  test(
    'that cannot be cancelled is waited for: a restore',
    verifies({ 'Connection.restoreDomain': 'method' }),
    async () => {
      const domain = await start('restored');
      const file = join(host.qemu.root, 'restored');
      await domain.save(file);
      const abort = new AbortController();
      const restored = host.connection.restoreDomain(file, { paused: true, signal: abort.signal });
      const exists = () => host.connection.lookupDomainByName('restored').then(Boolean, () => false);
      await expect.poll(exists, { interval: 5 }).toBe(true);
      abort.abort();
      await restored;
      const again = await host.connection.lookupDomainByName('restored');
      expect(await again.getState()).toMatchObject({ state: 'paused' });
    },
  );

  test('that has not begun is dequeued without cancelling another', async () => {
    await using single = await connect(host.qemu.uri, { concurrency: 1 });
    const domain = await startLarge('waits');
    const same = await single.lookupDomainByName('waits');
    const file = slowFile('waited.pipe');
    const dumped = same.coreDump(file.path, { live: true });
    await expect.poll(operationOf(domain)).toBe('dump');
    const abort = new AbortController();
    const saved = same.managedSave({ signal: abort.signal });
    // Whether the driver can cancel it is found out first, beside the dump.
    await expect.poll(() => single.stats()).toMatchObject({ running: 1, queued: 1 });
    abort.abort();
    await expect(saved).rejects.toMatchObject({ name: 'AbortError' });
    expect(await domain.getJobStats()).toMatchObject({ operation: 'dump' });
    file.drain();
    await dumped;
  });
});
