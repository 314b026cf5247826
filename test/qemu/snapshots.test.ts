/**
 * Snapshots, checkpoints and backups of a real guest, which is paused before it boots: QEMU itself does all of this. What counts is what
 * QEMU's monitor and the images say of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain, DomainCheckpoint, DomainSnapshot } from 'libvirt-native';
import { beforeAll, describe, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { diskXML, guestXML } from '../support/guest-xml.ts';
import { backingChain, imageInfo, qcow2Image } from '../support/images.ts';
import { io, query } from '../support/monitor.ts';
import { verifies } from '../support/verifies.ts';

const host = embeddedHost();
let domain: Domain;
let image: string;

const pathOf = (name: string) => join(host.qemu.root, name);
const names = (all: readonly (DomainSnapshot | DomainCheckpoint)[]) => all.map(({ name }) => name).sort();

beforeAll(async () => {
  image = qcow2Image(host.qemu.root, 'disk.qcow2', 16);
  const disk = diskXML(image, { format: 'qcow2' });
  const screen = "<graphics type='vnc' port='-1' passwd='hush'/>";
  domain = await host.connection.defineDomain(guestXML('snapshots', disk + screen));
  await domain.create({ paused: true });
  await io(domain, 'vda', 'write -P 0x11 0 1M');
});

const sourceNow = async () => (await domain.getConfig()).devices?.disk?.[0]?.source;
const stateNow = async () => (await domain.getState()).state;

describe('a snapshot', () => {
  const external = (name: string) => ({
    name,
    disks: { disk: [{ name: 'vda', snapshot: 'external', source: { file: pathOf(`${name}.qcow2`) } }] },
  });

  test(
    'of a disk is an overlay, with a record of it or without',
    verifies({
      'Domain.createSnapshot': ['file', 'xml', 'refusal'],
      'Domain.listAllSnapshots': 'method',
      'DomainSnapshot.hasMetadata': 'method',
      'DomainSnapshot.delete': ['method', 'file'],
    }),
    async () => {
      const [first, second] = ['first', 'second'].map((name) => pathOf(`${name}.qcow2`)) as [string, string];
      const snapshot = await domain.createSnapshot(external('first') as never, { diskOnly: true, atomic: true });
      expect(await sourceNow()).toMatchObject({ file: first });
      expect(backingChain(first)).toEqual([first, image]);
      expect(names(await domain.listAllSnapshots({ external: true, diskOnly: true }))).toEqual(['first']);
      expect(await domain.listAllSnapshots({ internal: true })).toEqual([]);
      expect(await snapshot.hasMetadata()).toBe(true);

      await expect(
        domain.createSnapshot(external('second') as never, { diskOnly: true, reuseExt: true }),
      ).rejects.toMatchObject({ api: 'virDomainSnapshotCreateXML' });
      expect(existsSync(second)).toBe(false);
      qcow2Image(host.qemu.root, 'second.qcow2', { backing: first, format: 'qcow2' });
      await domain.createSnapshot(external('second') as never, { diskOnly: true, reuseExt: true, noMetadata: true });
      expect(await sourceNow()).toMatchObject({ file: second });
      expect(names(await domain.listAllSnapshots())).toEqual(['first']);

      await expect(
        domain.createSnapshot(external('third') as never, { diskOnly: true, quiesce: true }),
      ).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID', api: 'virDomainSnapshotCreateXML' });
      await snapshot.delete({ metadataOnly: true });
      expect([await domain.listAllSnapshots(), existsSync(first)]).toEqual([[], true]);
      expect(await domain.runBlockJob('vda', () => domain.blockCommit('vda', { active: true }))).toBe('ready');
      await domain.blockJobAbort('vda', { pivot: true });
      expect(await sourceNow()).toMatchObject({ file: image });
    },
  );

  test(
    'of the whole guest lies in its image, and the guest reverts to it',
    verifies({
      'Domain.createSnapshot': 'file',
      'Domain.revertToSnapshot': ['monitor', 'method'],
      'DomainSnapshot.delete': 'file',
      'DomainSnapshot.isCurrent': 'method',
    }),
    async () => {
      const inImage = () => imageInfo(image).snapshots?.map(({ name }) => name) ?? [];
      const snapshot = await domain.createSnapshot({ name: 'whole', description: 'All of it' });
      expect([inImage(), await stateNow()]).toEqual([['whole'], 'paused']);
      expect(names(await domain.listAllSnapshots({ internal: true, active: true }))).toEqual(['whole']);
      await io(domain, 'vda', 'write -P 0x22 0 64k');
      await domain.revertToSnapshot(snapshot, { paused: true });
      expect(await stateNow()).toBe('paused');
      await io(domain, 'vda', 'read -P 0x11 0 64k');
      await domain.revertToSnapshot(snapshot, { running: true });
      expect(await query(domain, 'query-status')).toMatchObject({ running: true });
      await domain.suspend();
      const halted = await domain.createSnapshot({ name: 'halted' }, { halt: true });
      expect([await stateNow(), inImage()]).toEqual(['shutoff', ['whole', 'halted']]);
      expect([await snapshot.isCurrent(), await halted.isCurrent()]).toEqual([false, true]);
      await domain.revertToSnapshot(halted, { paused: true });
      await snapshot.delete({ children: true });
      expect([inImage(), await domain.listAllSnapshots()]).toEqual([[], []]);
    },
  );

  test(
    'has the passwords of its domain for those who request them',
    verifies({ 'DomainSnapshot.getXMLDesc': 'value', 'DomainSnapshot.getConfig': 'value' }),
    async () => {
      const snapshot = await domain.createSnapshot(external('described') as never, { diskOnly: true });
      expect(await snapshot.getXMLDesc()).not.toContain('hush');
      expect(await snapshot.getXMLDesc({ secure: true })).toContain("passwd='hush'");
      expect((await snapshot.getConfig({ secure: true })).domain?.devices?.graphics).toMatchObject([
        { passwd: 'hush' },
      ]);
      await snapshot.delete({ metadataOnly: true });
    },
  );
});

describe('a checkpoint', () => {
  interface Block {
    inserted: { 'dirty-bitmaps'?: { name?: string; count: number }[] };
  }
  const bitmaps = async () =>
    (await query<Block[]>(domain, 'query-block')).flatMap(({ inserted }) => inserted['dirty-bitmaps'] ?? []);

  test(
    'is a bitmap of QEMU, which records how much is written since',
    verifies({
      'Domain.createCheckpoint': 'monitor',
      'DomainCheckpoint.getXMLDesc': 'monitor',
      'DomainCheckpoint.getConfig': 'monitor',
      'DomainCheckpoint.delete': 'monitor',
    }),
    async () => {
      const [one, two] = [
        await domain.createCheckpoint({ name: 'one' }),
        await domain.createCheckpoint({ name: 'two' }),
      ];
      expect((await bitmaps()).map(({ name }) => name).sort()).toEqual(['one', 'two']);
      await io(domain, 'vda', 'write -P 0x33 0 256k');
      const [{ count } = { count: 0 }] = (await bitmaps()).filter(({ name }) => name === 'two');
      expect(count).toBe(262144);
      expect((await two.getConfig({ size: true })).disks?.disk?.[0]?.size).toBe(262144);
      expect(await two.getXMLDesc()).not.toContain('size=');
      expect(await two.getXMLDesc({ secure: true })).toContain("passwd='hush'");
      await one.delete({ metadataOnly: true });
      expect((await bitmaps()).map(({ name }) => name).sort()).toEqual(['one', 'two']);
      await two.delete();
      expect((await bitmaps()).map(({ name }) => name)).toEqual(['one']);
    },
  );
});

describe('a backup', () => {
  /** Begins it, and waits for its end. */
  async function backup(...args: Parameters<Domain['backupBegin']>): Promise<void> {
    await using events = domain.events('job-completed', { signal: AbortSignal.timeout(60_000) });
    await events.ready;
    await domain.backupBegin(...args);
    await events.next();
  }

  const push = (name: string, incremental?: string) =>
    ({
      mode: 'push',
      ...(incremental && { incremental }),
      disks: { disk: [{ name: 'vda', type: 'file', target: { file: pathOf(name) }, driver: { type: 'raw' } }] },
    }) as never;

  test(
    'is written into a file, whole or as what has changed since a checkpoint',
    verifies({ 'Domain.backupBegin': ['file', 'method', 'refusal'] }),
    async () => {
      await io(domain, 'vda', 'write -P 0x44 1M 64k');
      await backup(push('full.img'), { checkpoint: { name: 'with' } as never });
      const full = readFileSync(pathOf('full.img'));
      expect(full.length).toBe(16 << 20);
      expect([full[0], full[1 << 20], full[2 << 20]]).toEqual([0x33, 0x44, 0]);
      expect(names(await domain.listAllCheckpoints())).toEqual(['with']);
      await io(domain, 'vda', 'write -P 0x55 3M 64k');
      await backup(push('changes.img', 'with'));
      const changes = readFileSync(pathOf('changes.img'));
      expect([changes[0], changes[1 << 20], changes[3 << 20]]).toEqual([0, 0, 0x55]);
      await expect(domain.backupBegin(push('other.img'), { reuseExternal: true })).rejects.toMatchObject({
        api: 'virDomainBackupBegin',
      });
      await backup(push('full.img'), { reuseExternal: true });
      expect(readFileSync(pathOf('full.img'))[3 << 20]).toBe(0x55);
    },
  );

  test(
    'is served until its job is cancelled, and described meanwhile',
    verifies({
      'Domain.backupBegin': 'monitor',
      'Domain.backupGetXMLDesc': ['value', 'refusal'],
      'Domain.backupGetConfig': ['monitor', 'refusal'],
    }),
    async () => {
      const none = { code: 'VIR_ERR_NO_DOMAIN_BACKUP', api: 'virDomainBackupGetXMLDesc' };
      await expect(domain.backupGetXMLDesc()).rejects.toMatchObject(none);
      const socket = pathOf('nbd');
      const scratch = `<disk name='vda' type='file' exportname='here'><scratch file='${pathOf('scratch.qcow2')}'/></disk>`;
      await domain.backupBegin(
        `<domainbackup mode='pull'><server transport='unix' socket='${socket}'/><disks>${scratch}</disks></domainbackup>`,
      );
      expect(await query(domain, 'query-block-exports')).toMatchObject([{ type: 'nbd' }]);
      expect(existsSync(socket)).toBe(true);
      expect(await domain.backupGetXMLDesc()).toContain("exportname='here'");
      expect(await domain.backupGetConfig()).toMatchObject({
        mode: 'pull',
        server: { transport: 'unix', socket },
        disks: { disk: [{ name: 'vda', exportname: 'here' }] },
      });
      await domain.abortJob();
      await expect.poll(() => query(domain, 'query-block-exports')).toEqual([]);
      await expect(domain.backupGetConfig()).rejects.toMatchObject(none);
    },
  );
});
