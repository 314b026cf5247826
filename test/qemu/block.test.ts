/**
 * Disks of real guests, which are paused before they boot: QEMU itself does all of this. What counts is what QEMU's monitor and qemu-img
 * say of it.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain } from 'libvirt-native';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { diskXML, guestXML } from '../support/guest-xml.ts';
import { backingChain, imageInfo, qcow2Image, rawImage } from '../support/images.ts';
import { diskOf, io, query } from '../support/monitor.ts';
import { verifies } from '../support/verifies.ts';

const mebibyte = 1 << 20;
const host = embeddedHost();

describe('disks of one guest', () => {
  let domain: Domain;
  const files = {} as { vda: string; vdb: string };

  beforeAll(async () => {
    files.vda = rawImage(host.qemu.root, 'one.img', 8);
    files.vdb = qcow2Image(host.qemu.root, 'two.qcow2', 64);
    const devices = diskXML(files.vda) + diskXML(files.vdb, { target: 'vdb', format: 'qcow2' });
    domain = await host.connection.defineDomain(guestXML('disks', devices));
    await domain.create({ paused: true });
  });

  test(
    'have the sizes that qemu-img and the file system say',
    verifies({ 'Domain.getBlockInfo': 'file' }),
    async () => {
      for (const [target, file] of Object.entries(files)) {
        const { capacity, physical } = await domain.getBlockInfo(target);
        expect(capacity).toBe(BigInt(imageInfo(file)['virtual-size']));
        expect(physical).toBe(BigInt(statSync(file).size));
        expect((await domain.getBlockInfo(file)).capacity).toBe(capacity);
      }
    },
  );

  test('are read where requested', verifies({ 'Domain.blockPeek': ['file', 'refusal'] }), async () => {
    const content = readFileSync(files.vda);
    for (const [offset, size] of [
      [0, 512],
      [5_000_001, 70_000],
      [8 * mebibyte - 3, 3],
    ] as const)
      expect((await domain.blockPeek('vda', offset, size)).equals(content.subarray(offset, offset + size))).toBe(true);
    expect(
      (await domain.blockPeek('vda', BigInt(mebibyte), mebibyte)).equals(content.subarray(mebibyte, 2 * mebibyte)),
    ).toBe(true);
    await expect(domain.blockPeek('vdb', 0, 4)).rejects.toMatchObject({
      code: 'VIR_ERR_OPERATION_UNSUPPORTED',
      api: 'virDomainBlockPeek',
    });
  });

  test('count what is read and written, as QEMU does', verifies({ 'Domain.blockStats': 'monitor' }), async () => {
    await io(domain, 'vda', 'aio_read 0 96k');
    await io(domain, 'vda', 'aio_read 1M 4k');
    await io(domain, 'vda', 'aio_write 2M 64k');
    await io(domain, 'vda', 'aio_write 3M 64k');
    await io(domain, 'vda', 'aio_write 4M 8k');
    await io(domain, 'vda', 'aio_flush');
    interface Stats {
      qdev: string;
      stats: Record<string, number>;
    }
    const statsOf = async () => {
      const all = await query<Stats[]>(domain, 'query-blockstats');
      return all.map(({ stats }) => stats);
    };
    const [first, second] = await statsOf();
    const stats = await domain.blockStats('vda');
    expect(first).toMatchObject({ rd_operations: 2, rd_bytes: 102400, wr_operations: 3, wr_bytes: 139264 });
    const names = {
      rd_operations: 'rd_operations',
      rd_bytes: 'rd_bytes',
      rd_total_times: 'rd_total_time_ns',
      wr_operations: 'wr_operations',
      wr_bytes: 'wr_bytes',
      wr_total_times: 'wr_total_time_ns',
      flush_operations: 'flush_operations',
      flush_total_times: 'flush_total_time_ns',
    } as const;
    expect(stats).toEqual(
      Object.fromEntries(Object.entries(names).map(([name, qemu]) => [name, BigInt(first![qemu]!)])),
    );
    await io(domain, 'vdb', 'aio_read 0 12k');
    expect((await domain.blockStats('vdb')).rd_bytes).toBe(BigInt(second!['rd_bytes']!) + 12288n);
    expect((await domain.blockStats('')).rd_bytes).toBe(102400n + BigInt(second!['rd_bytes']!) + 12288n);
    await expect(domain.blockStats('vdz')).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
  });

  test(
    'are resized, in KiB or in bytes',
    verifies({ 'Domain.blockResize': ['file', 'monitor', 'refusal'] }),
    async () => {
      const sizes = () => Object.values(files).map((file) => imageInfo(file)['virtual-size']);
      await domain.blockResize('vdb', 80 * 1024);
      expect(sizes()).toEqual([8 * mebibyte, 80 * mebibyte]);
      await domain.blockResize('vdb', BigInt(96 * mebibyte + 512), { bytes: true });
      await domain.blockResize('vda', 9 * mebibyte, { bytes: true });
      expect(sizes()).toEqual([9 * mebibyte, 96 * mebibyte + 512]);
      interface Block {
        inserted: { image: { 'virtual-size': number } };
      }
      const blocks = await query<Block[]>(domain, 'query-block');
      expect(blocks.map(({ inserted }) => inserted.image['virtual-size'])).toEqual(sizes());
      await expect(domain.blockResize('vdz', 1024)).rejects.toMatchObject({
        code: 'VIR_ERR_INVALID_ARG',
        api: 'virDomainBlockResize',
      });
    },
  );

  test(
    'are limited while the guest runs, at its next start, or both',
    verifies({ 'Domain.setBlockIoTune': ['monitor', 'xml'], 'Domain.getBlockIoTune': ['monitor', 'xml'] }),
    async () => {
      interface Block {
        inserted: Record<string, number | string>;
      }
      const limitsOf = async () => (await query<Block[]>(domain, 'query-block'))[0]!.inserted;
      const live = {
        read_bytes_sec: 3n * 2n ** 30n,
        write_bytes_sec: 4n * 2n ** 30n,
        read_iops_sec: 3000n,
        write_iops_sec: 4000n,
        write_iops_sec_max: 5000n,
        size_iops_sec: 8192n,
      };
      await domain.setBlockIoTune('vda', live, { live: true });
      await domain.setBlockIoTune('vda', { total_iops_sec: 700n }, { config: true });
      expect(await limitsOf()).toMatchObject({
        bps: 0,
        bps_rd: 3 * 2 ** 30,
        bps_wr: 4 * 2 ** 30,
        iops_rd: 3000,
        iops_wr: 4000,
        iops_wr_max: 5000,
        iops_size: 8192,
      });
      expect(await domain.getBlockIoTune('vda', { live: true })).toMatchObject({ ...live, total_iops_sec: 0n });
      expect(await domain.getBlockIoTune('vda', { config: true })).toMatchObject({
        read_iops_sec: 0n,
        total_iops_sec: 700n,
      });
      expect(
        (await domain.getConfig({ inactive: true })).devices?.disk?.map(({ iotune }) => iotune?.total_iops_sec),
      ).toEqual([700, undefined]);
      expect(await domain.getBlockIoTune('vdb')).toMatchObject({ read_iops_sec: 0n, total_iops_sec: 0n });
    },
  );

  test(
    'are weighted at the next start, and now',
    verifies({ 'Domain.setBlkioParameters': 'xml', 'Domain.getBlkioParameters': 'xml' }),
    async () => {
      await domain.setBlkioParameters({ weight: 300 }, { config: true });
      expect(await domain.getBlkioParameters({ config: true })).toMatchObject({ weight: 300 });
      expect((await domain.getConfig({ inactive: true })).blkiotune?.weight).toBe(300);
      expect((await domain.getConfig()).blkiotune).toBeUndefined();
      // The running guest's are in its control group, if the host lets libvirt make one.
      const applied = await domain.setBlkioParameters({ weight: 400 }, { live: true }).then(
        () => ({ weight: 400 }),
        (error: unknown) => {
          expect(error).toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID', api: 'virDomainSetBlkioParameters' });
          return undefined;
        },
      );
      if (applied) expect(await domain.getBlkioParameters({ live: true })).toMatchObject(applied);
      expect(await domain.getBlkioParameters({ config: true })).toMatchObject({ weight: 300 });
    },
  );

  test(
    'report that they are written beyond a threshold',
    verifies({ 'Domain.setBlockThreshold': ['monitor', 'event'] }),
    async () => {
      interface Node {
        file: string;
        write_threshold: number;
      }
      const nodes = await (async () => {
        await domain.setBlockThreshold('vda', 5 * mebibyte + 4096);
        return query<Node[]>(domain, 'query-named-block-nodes');
      })();
      expect(nodes.filter(({ write_threshold }) => write_threshold > 0)).toMatchObject([
        { file: files.vda, write_threshold: 5 * mebibyte + 4096 },
      ]);
      await using events = domain.events('block-threshold', { signal: AbortSignal.timeout(20_000) });
      await events.ready;
      await io(domain, 'vda', 'write 5M 8k');
      expect((await events.next()).value).toMatchObject({
        dev: 'vda',
        path: files.vda,
        threshold: BigInt(5 * mebibyte + 4096),
        excess: 4096n,
      });
    },
  );

  test('have no errors', verifies({ 'Domain.getDiskErrors': 'value' }), async () => {
    expect(await domain.getDiskErrors()).toEqual({});
  });
});

describe('a chain of images', () => {
  /** More than there are tests. */
  const disks = 14;
  let domain: Domain;
  let dev: string;
  let chain: { base: string; middle: string; top: string };
  let round = 0;

  const chainOf = (index: number) => {
    const [base, middle, top] = ['base.img', 'middle.qcow2', 'top.qcow2'].map((name) => `chain-${index}-${name}`);
    return { base: base!, middle: middle!, top: top! };
  };

  /** All data lie in the bases, so that jobs have something to do. */
  function makeChain(index: number): string {
    const { root } = host.qemu;
    const names = chainOf(index);
    const base = rawImage(root, names.base, 8);
    const middle = qcow2Image(root, names.middle, { backing: base, format: 'raw' });
    return qcow2Image(root, names.top, { backing: middle, format: 'qcow2' });
  }

  const nameOf = (index: number) => `sd${String.fromCharCode(97 + index)}`;

  /** One guest for all: a new disk for each test. */
  beforeAll(async () => {
    const all = Array.from({ length: disks }, (_, index) =>
      diskXML(makeChain(index), { target: nameOf(index), bus: 'scsi', format: 'qcow2' }),
    );
    const controllers = [0, 1].map((index) => `<controller type='scsi' index='${index}' model='virtio-scsi'/>`);
    domain = await host.connection.createDomain(guestXML('chains', [...controllers, ...all].join('')), {
      paused: true,
    });
  });

  beforeEach(() => {
    const index = round++;
    dev = nameOf(index);
    const names = Object.entries(chainOf(index)).map(([image, name]) => [image, join(host.qemu.root, name)]);
    chain = Object.fromEntries(names) as typeof chain;
  });

  const sourceNow = async () => (await diskOf(domain, dev)).source;
  const files = () => backingChain(chain.top);
  interface Job {
    type: string;
    speed: number;
    len: number;
  }
  const jobs = () => query<Job[]>(domain, 'query-block-jobs');

  /** Runs a job, of which nothing is to be seen before. */
  async function run(start: () => Promise<unknown>): Promise<string> {
    expect(await domain.getBlockJobInfo(dev)).toBeUndefined();
    return domain.runBlockJob(dev, start);
  }

  test(
    'is pulled into its first image',
    verifies({ 'Domain.blockPull': 'file', 'Domain.runBlockJob': 'file', 'Domain.getBlockJobInfo': 'method' }),
    async () => {
      expect(await run(() => domain.blockPull(dev))).toBe('completed');
      expect(files()).toEqual([chain.top]);
    },
  );

  test('is pulled down to one of them', verifies({ 'Domain.blockRebase': 'file' }), async () => {
    expect(await run(() => domain.blockRebase(dev, chain.base))).toBe('completed');
    expect(files()).toEqual([chain.top, chain.base]);
    expect(await run(() => domain.blockRebase(dev))).toBe('completed');
    expect(files()).toEqual([chain.top]);
  });

  test(
    'names its images by index, and relative to each other',
    verifies({ 'Domain.blockRebase': ['file', 'refusal'] }),
    async () => {
      const index = (await diskOf(domain, dev)).backingStore?.backingStore?.index;
      await expect(domain.blockRebase(dev, `${dev}[${index}]`, { relative: true })).rejects.toMatchObject({
        api: 'virDomainBlockRebase',
      });
      expect(await run(() => domain.blockRebase(dev, `${dev}[${index}]`))).toBe('completed');
      expect(files()).toEqual([chain.top, chain.base]);
    },
  );

  const rates = [
    ['1 MiB/s', 1, {}, mebibyte],
    ['100,000 bytes/s', 100_000, { bandwidthBytes: true }, 100_000],
  ] as const;

  test.for(rates)(
    'is pulled at %s',
    verifies({
      'Domain.blockPull': 'monitor',
      'Domain.getBlockJobInfo': 'monitor',
      'Domain.blockJobSetSpeed': 'monitor',
      'Domain.blockJobAbort': 'method',
    }),
    async ([, bandwidth, unit, speed]) => {
      await domain.blockPull(dev, { bandwidth, ...unit });
      expect(await jobs()).toMatchObject([{ type: 'stream', speed }]);
      const info = await domain.getBlockJobInfo(dev, unit);
      expect(info).toMatchObject({ type: 'pull', bandwidth: BigInt(bandwidth), end: BigInt((await jobs())[0]!.len) });
      await domain.blockJobSetSpeed(dev, 3 * bandwidth, unit);
      expect(await jobs()).toMatchObject([{ speed: 3 * speed }]);
      expect((await domain.getBlockJobInfo(dev, { bandwidthBytes: true }))?.bandwidth).toBe(BigInt(3 * speed));
      await domain.blockJobAbort(dev);
      expect(await jobs()).toEqual([]);
      expect(await domain.getBlockJobInfo(dev)).toBeUndefined();
      expect(files()).toEqual([chain.top, chain.middle, chain.base]);
    },
  );

  test.for(rates)(
    'is rebased at %s',
    verifies({ 'Domain.blockRebase': 'monitor' }),
    async ([, bandwidth, unit, speed]) => {
      await domain.blockRebase(dev, chain.middle, { bandwidth, ...unit });
      // It may be over already: nothing is above the middle.
      for (const job of await jobs()) expect(job).toMatchObject({ type: 'stream', speed });
      await expect.poll(jobs).toEqual([]);
      await domain.blockRebase(dev, null, { bandwidth, ...unit });
      expect(await jobs()).toMatchObject([{ type: 'stream', speed }]);
      await domain.blockJobAbort(dev);
    },
  );

  test(
    'is committed from one image into another',
    verifies({ 'Domain.blockCommit': ['file', 'refusal'] }),
    async () => {
      await expect(domain.blockCommit(dev, { base: chain.middle, top: chain.base })).rejects.toMatchObject({
        code: 'VIR_ERR_INVALID_ARG',
        api: 'virDomainBlockCommit',
      });
      expect(await run(() => domain.blockCommit(dev, { base: chain.base, top: chain.middle }))).toBe('completed');
      expect(files()).toEqual([chain.top, chain.base]);
    },
  );

  test(
    'is committed into the next image alone',
    verifies({ 'Domain.blockCommit': 'file', 'Domain.blockJobAbort': 'xml' }),
    async () => {
      await io(domain, dev, 'write -P 0x77 0 64k');
      expect(await run(() => domain.blockCommit(dev, { shallow: true, active: true }))).toBe('ready');
      expect(await domain.getBlockJobInfo(dev)).toMatchObject({ type: 'active-commit' });
      await domain.blockJobAbort(dev, { pivot: true });
      expect(await sourceNow()).toMatchObject({ file: chain.middle });
      expect(readFileSync(chain.base).subarray(0, 4096).equals(Buffer.alloc(4096, 0x77))).toBe(false);
    },
  );

  test(
    'is committed into the last one, or stays as it is',
    verifies({ 'Domain.blockCommit': 'file', 'Domain.blockJobAbort': 'xml' }),
    async () => {
      await io(domain, dev, 'write -P 0x77 0 64k');
      expect(await run(() => domain.blockCommit(dev, { active: true }))).toBe('ready');
      await domain.blockJobAbort(dev);
      expect(await sourceNow()).toMatchObject({ file: chain.top });
      expect(await run(() => domain.blockCommit(dev, { active: true }))).toBe('ready');
      await domain.blockJobAbort(dev, { pivot: true });
      expect(await sourceNow()).toMatchObject({ file: chain.base });
      expect(readFileSync(chain.base).subarray(0, 65536).equals(Buffer.alloc(65536, 0x77))).toBe(true);
    },
  );

  test.for(rates)(
    'is committed at %s',
    verifies({ 'Domain.blockCommit': 'monitor' }),
    async ([, bandwidth, unit, speed]) => {
      await io(domain, dev, 'write -P 0x77 0 4M');
      await domain.blockCommit(dev, { active: true, bandwidth, ...unit });
      expect(await jobs()).toMatchObject([{ type: 'commit', speed }]);
      await domain.blockJobAbort(dev);
    },
  );

  const copyTo = (file: string) => `<disk type='file'><driver type='qcow2'/><source file='${file}'/></disk>`;

  test(
    'is copied, whole or without its backing images',
    verifies({ 'Domain.blockCopy': ['file', 'xml'] }),
    async () => {
      const [whole, shallow] = ['whole', 'shallow'].map((name) => join(host.qemu.root, `${dev}-${name}.qcow2`)) as [
        string,
        string,
      ];
      expect(await run(() => domain.blockCopy(dev, copyTo(whole), {}, { transientJob: true }))).toBe('ready');
      expect(await domain.getBlockJobInfo(dev)).toMatchObject({
        type: 'copy',
        cur: BigInt(8 * mebibyte),
        end: BigInt(8 * mebibyte),
      });
      await domain.blockJobAbort(dev);
      expect(await sourceNow()).toMatchObject({ file: chain.top });
      expect(backingChain(whole)).toEqual([whole]);
      expect(
        await run(() =>
          domain.blockCopy(
            dev,
            { type: 'file', driver: { type: 'qcow2' }, source: { file: shallow } } as never,
            {},
            { transientJob: true, shallow: true },
          ),
        ),
      ).toBe('ready');
      await domain.blockJobAbort(dev, { pivot: true });
      expect(await sourceNow()).toMatchObject({ file: shallow });
      expect(backingChain(shallow)).toEqual([shallow, chain.middle, chain.base]);
    },
  );

  test(
    'is copied with the requested speed and granularity',
    verifies({ 'Domain.blockCopy': ['monitor', 'refusal'] }),
    async () => {
      const copy = join(host.qemu.root, `${dev}-slow.qcow2`);
      await expect(
        domain.blockCopy(dev, copyTo(copy), { granularity: 5 }, { transientJob: true }),
      ).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG', api: 'virDomainBlockCopy' });
      await expect(
        domain.blockCopy(dev, copyTo(copy), {}, { transientJob: true, reuseExt: true }),
      ).rejects.toMatchObject({ api: 'virDomainBlockCopy' });
      await domain.blockCopy(
        dev,
        copyTo(copy),
        { bandwidth: 200_000n, granularity: 131072, 'buf-size': 262144n },
        { transientJob: true },
      );
      expect(await jobs()).toMatchObject([{ type: 'mirror', speed: 200_000 }]);
      interface Block {
        inserted?: { 'dirty-bitmaps'?: { granularity: number }[] };
      }
      const bitmaps = (await query<Block[]>(domain, 'query-block')).flatMap(
        ({ inserted }) => inserted?.['dirty-bitmaps'] ?? [],
      );
      expect(bitmaps).toContainEqual(expect.objectContaining({ granularity: 131072 }));
      await domain.blockJobAbort(dev, { async: true });
      await expect.poll(() => domain.getBlockJobInfo(dev)).toBeUndefined();
    },
  );
});
