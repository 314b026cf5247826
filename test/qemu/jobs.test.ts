/** Long work on real guests: how far it is, its end, and breaking it off. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  BlockJobError,
  type Connection,
  connect,
  type Domain,
  type DomainBlockJobInfo,
  type DomainJobStats,
  LibvirtError,
} from 'libvirt-native';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { capabilitiesCache, guestXML } from '../support/guest.ts';

const mebibyte = 1024 * 1024;

let qemu: EmbeddedQemu;
let connection: Connection;

beforeAll(async () => {
  qemu = await EmbeddedQemu.create({ capabilitiesCache });
  connection = await connect(qemu.uri);
});

afterAll(async () => {
  for (const domain of await connection.listAllDomains({ active: true })) await domain.destroy();
  expect(await connection.close()).toBe(0);
  await qemu[Symbol.asyncDispose]();
});

/** A paused guest is enough: its disks are QEMU's. */
const start = (name: string, devices = '') => connection.createDomain(guestXML(name, devices), { paused: true });

describe('a job on a disk', () => {
  let domain: Domain;
  let overlay: string;
  let round = 0;

  beforeEach(async () => {
    const name = `disk-${++round}`;
    const base = join(qemu.root, `${name}.img`);
    overlay = join(qemu.root, `${name}.qcow2`);
    await writeFile(base, randomBytes(8 * mebibyte));
    execFileSync('qemu-img', ['create', '-q', '-f', 'qcow2', '-b', base, '-F', 'raw', overlay]);
    domain = await start(
      name,
      `<disk type='file'><driver name='qemu' type='qcow2'/><source file='${overlay}'/><target dev='vda' bus='virtio'/></disk>`,
    );
    return () => domain.destroy();
  });

  const backing = () => {
    const info = JSON.parse(execFileSync('qemu-img', ['info', '-U', '--output=json', overlay], { encoding: 'utf8' }));
    return (info as { 'backing-filename'?: string })['backing-filename'];
  };

  test('tells how far it is, and its end', async () => {
    const told: DomainBlockJobInfo[] = [];
    const pulled = domain.runBlockJob('vda', () => domain.blockPull('vda', { bandwidth: 1 }), {
      interval: 50,
      onProgress: (info) => told.push(info),
    });
    await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(1);
    expect(told[0]).toMatchObject({ type: 'pull', bandwidth: 1n, end: BigInt(8 * mebibyte) });
    expect(backing()).toBeDefined();
    await domain.blockJobSetSpeed('vda', 0);
    expect(await pulled).toBe('completed');
    expect(told.every(({ cur, end }) => cur <= end)).toBe(true);
    expect(await domain.getBlockJobInfo('vda')).toBeUndefined();
    expect(backing()).toBeUndefined();
  });

  test('is broken off by its signal', async () => {
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

  test('that somebody else breaks off is an error', async () => {
    const pulled = domain.runBlockJob('vda', () => domain.blockPull('vda', { bandwidth: 1 }));
    pulled.catch(() => {});
    await expect.poll(() => domain.getBlockJobInfo('vda')).toBeDefined();
    await domain.blockJobAbort('vda');
    await expect(pulled).rejects.toThrow(BlockJobError);
    await expect(pulled).rejects.toMatchObject({ code: 'ERR_LIBVIRT_BLOCK_JOB', disk: 'vda', status: 'canceled' });
  });

  test('that copies is ready, and goes on with the copy when told', async () => {
    const copy = join(qemu.root, `copy-${round}.qcow2`);
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
  /** A dump into a pipe that nobody reads goes on until the pipe is closed: who writes does not look up from it before. */
  async function endlessFile(name: string): Promise<{ file: string; close: () => Promise<void> }> {
    const file = join(qemu.root, name);
    execFileSync('mkfifo', [file]);
    const held = await open(file, 'r+');
    return { file, close: () => held.close() };
  }

  test('tells how far it is', async () => {
    const domain = await start('saves');
    const told: DomainJobStats[] = [];
    const file = join(qemu.root, 'saved');
    await domain.save(file, { interval: 1, onProgress: (stats) => told.push(stats) });
    expect((await stat(file)).size).toBeGreaterThan(0);
    expect(told[0]).toMatchObject({ operation: 'save', memory_total: expect.any(BigInt) });
    await connection.restoreDomain(file, { paused: true });
    await (await connection.lookupDomainByName('saves')).destroy();
  });

  test('is broken off by its signal, and the domain is what it was', async () => {
    const domain = await start('dumps');
    const pipe = await endlessFile('dumped');
    const abort = new AbortController();
    const dumped = domain.coreDump(pipe.file, {
      live: true,
      signal: abort.signal,
      interval: 10,
      onProgress: ({ operation }) => abort.abort(operation),
    });
    await expect(dumped).rejects.toBe('dump');
    await pipe.close();
    await expect.poll(async () => (await domain.getJobStats()).type).toBe('none');
    expect(await domain.getState()).toMatchObject({ state: 'paused' });
    await domain.destroy();
  });

  test('that has not begun is taken back without breaking off another', async () => {
    await using single = await connect(qemu.uri, { concurrency: 1 });
    const domain = await start('waits');
    const same = await single.lookupDomainByName('waits');
    const pipe = await endlessFile('waited');
    const dumped = expect(same.coreDump(pipe.file, { live: true })).rejects.toBeInstanceOf(LibvirtError);
    await expect.poll(async () => (await domain.getJobStats()).operation).toBe('dump');
    const abort = new AbortController();
    const saved = same.managedSave({ signal: abort.signal });
    expect(single.stats()).toMatchObject({ running: 1, queued: 1 });
    abort.abort();
    await expect(saved).rejects.toMatchObject({ name: 'AbortError' });
    expect((await domain.getJobStats()).operation).toBe('dump');
    await domain.abortJob();
    await pipe.close();
    await dumped;
    await domain.destroy();
  });
});
