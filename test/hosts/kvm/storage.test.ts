/** What QEMU's driver alone can do, on real KVM: what counts is what the guest reads, and what lies on the host's disk. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { StoragePool } from 'libvirt-native';
import { GuestConsole } from 'libvirt-native/testing';
import { expect } from 'vitest';
import { onHosts, type Running, type Stage } from '../stage.ts';

const mebibyte = 1 << 20;
const folder = '/var/lib/libvirt/images';

/** The host's pool, of one folder. */
const pools = new WeakMap<Stage, StoragePool>();

async function prepare(stage: Stage): Promise<void> {
  const pool = await stage.connection.createStoragePool(
    `<pool type='dir'><name>images</name><target><path>${folder}</path></target></pool>`,
  );
  pools.set(stage, pool);
}

const poolOf = (stage: Stage) => pools.get(stage)!;

const disks = { vda: 'one.qcow2', vdb: 'two.qcow2', vdc: 'three.qcow2' } as const;

/** A guest with three disks. */
async function start(stage: Stage): Promise<Running> {
  await stage.host.run(`rm -f ${folder}/*`);
  await poolOf(stage).refresh();
  for (const name of Object.values(disks)) await volume(stage, name, 'qcow2', 32 * mebibyte);
  const devices = Object.entries(disks).map(([dev, name]) => disk(name, dev));
  // And ports for the balloon and for one that is plugged in.
  return stage.boot('kvm', { devices: devices.join('') + "<controller type='pci' model='pcie-root-port'/>".repeat(2) });
}

const withDisks = (stage: Stage) => stage.shared('disks', () => start(stage));

/** Writes a word to the beginning of one of the guest's disks. */
const write = (guest: GuestConsole, dev: keyof typeof disks, word: string) =>
  guest.run(`echo ${word} | dd of=/dev/${dev} conv=fsync 2>/dev/null`);

/** Which disks a snapshot has: the requested one, and not the others. */
const onlyOf = (dev: keyof typeof disks, source: string) =>
  Object.keys(disks)
    .map((name) =>
      name === dev
        ? `<disk name='${dev}' snapshot='external'>${source}</disk>`
        : `<disk name='${name}' snapshot='no'/>`,
    )
    .join('');

const volume = (stage: Stage, name: string, format: 'raw' | 'qcow2', size: number) =>
  poolOf(stage).createVolume({
    name,
    capacity: { unit: 'bytes', value: size },
    target: { format: { type: format }, permissions: { mode: '0666', owner: 0, group: 0 } },
  });

const disk = (name: string, dev: string) =>
  `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${folder}/${name}'/><target dev='${dev}' bus='virtio'/></disk>`;

/** What lies at the beginning of an image, as a guest would read it. */
const beginningOf = (stage: Stage, image: string) =>
  stage.host.run(
    `qemu-img dd -U -f qcow2 -O raw bs=16 count=1 if=${folder}/${image} of=/tmp/beginning && head -n 1 /tmp/beginning | tr -d '\\0'`,
  );

/** A part of an image, as qemu-img shows it. */
interface Extent {
  start: number;
  length: number;
  depth: number;
  data: boolean;
}

onHosts({ hosts: ['kvm'], prepare }, (scenario) => {
  scenario('what is uploaded into a volume lies there, and comes back', async (stage) => {
    const bytes = Buffer.from(Uint8Array.from({ length: 3 * mebibyte }, (_, index) => (index * 7) % 251));
    const target = await volume(stage, 'uploaded.img', 'raw', bytes.length);
    await pipeline(Readable.from([bytes]), await target.upload());
    const sum = await stage.host.run(`md5sum <${folder}/uploaded.img`);
    expect(sum.split(' ')[0]).toBe(createHash('md5').update(bytes).digest('hex'));
    expect(Buffer.compare(await buffer(await target.download()), bytes)).toBe(0);
    await target.delete();
    expect(await stage.host.run(`ls ${folder}`)).not.toContain('uploaded.img');
  });

  scenario('a snapshot takes the guest back to where it was, memory and disk', async (stage) => {
    const running = await withDisks(stage);
    const { domain } = running;
    const note = async (word: string) => {
      await running.guest.run(`echo ${word} >/run/note`);
      await write(running.guest, 'vda', `${word}-on-disk`);
    };
    await note('before');
    const snapshot = await domain.createSnapshot('<domainsnapshot><name>before</name></domainsnapshot>');
    await note('after');
    expect(await running.guest.run('cat /run/note')).toContain('after');
    await domain.revertToSnapshot(snapshot);
    // A new process, hence a new console.
    running.guest = new GuestConsole(await domain.openConsole(null, { force: true }));
    expect(await running.guest.run('cat /run/note')).toContain('before');
    expect(await running.guest.run('echo 3 >/proc/sys/vm/drop_caches; head -n 1 /dev/vda')).toContain('before-on-disk');
    expect(await stage.host.run(`qemu-img snapshot -U -l ${folder}/${disks.vda}`)).toContain('before');
    await snapshot.delete();
    expect(await stage.host.run(`qemu-img snapshot -U -l ${folder}/${disks.vda}`)).not.toContain('before');
  });

  scenario('disks are overlaid, committed and backed up under a running guest', async (stage) => {
    const { domain, guest } = await withDisks(stage);
    await write(guest, 'vda', 'one');

    await domain.createSnapshot(
      `<domainsnapshot><name>overlay</name><disks>${onlyOf('vda', `<source file='${folder}/overlay.qcow2'/>`)}</disks></domainsnapshot>`,
      { diskOnly: true, noMetadata: true },
    );
    await write(guest, 'vda', 'two');
    expect(await beginningOf(stage, disks.vda)).toBe('one');
    const committed = await domain.runBlockJob('vda', () => domain.blockCommit('vda', { active: true }));
    expect(committed).toBe('ready');
    await domain.blockJobAbort('vda', { pivot: true });
    expect(await beginningOf(stage, disks.vda)).toBe('two');

    await using events = domain.events('job-completed');
    await events.ready;
    await domain.backupBegin(
      `<domainbackup><disks><disk name='vda' type='file'><target file='${folder}/backup.qcow2'/><driver type='qcow2'/></disk></disks></domainbackup>`,
      { checkpoint: '<domaincheckpoint><name>first</name></domaincheckpoint>' },
    );
    await write(guest, 'vda', 'six');
    for await (const _ of events) break;
    expect(await beginningOf(stage, 'backup.qcow2')).toBe('two');
    const [checkpoint, ...others] = await domain.listAllCheckpoints();
    expect([checkpoint?.name, others.length]).toEqual(['first', 0]);
    expect(await stage.host.run(`virsh checkpoint-list ${domain.name} --name`)).toContain('first');
    await checkpoint!.delete();
  });

  scenario('a disk moves to another image under a running guest, and gets rid of its backing image', async (stage) => {
    const { domain, guest } = await withDisks(stage);
    await write(guest, 'vdb', 'one');
    const copied = await domain.runBlockJob('vdb', () =>
      domain.blockCopy(
        'vdb',
        `<disk type='file'><source file='${folder}/moved.qcow2'/><driver type='qcow2'/></disk>`,
        {},
        {
          transientJob: true,
        },
      ),
    );
    expect(copied).toBe('ready');
    await domain.blockJobAbort('vdb', { pivot: true });
    await write(guest, 'vdb', 'two');
    expect(await beginningOf(stage, 'moved.qcow2')).toBe('two');
    expect(await beginningOf(stage, disks.vdb)).toBe('one');

    await domain.createSnapshot(
      `<domainsnapshot><disks>${onlyOf('vdb', `<source file='${folder}/upper.qcow2'/>`)}</disks></domainsnapshot>`,
      { diskOnly: true, noMetadata: true },
    );
    expect(await stage.host.run(`qemu-img info -U ${folder}/upper.qcow2`)).toContain('moved.qcow2');
    expect(await domain.runBlockJob('vdb', () => domain.blockPull('vdb'))).toBe('completed');
    expect(await stage.host.run(`qemu-img info -U ${folder}/upper.qcow2`)).not.toContain('moved.qcow2');
    expect(await guest.run('echo 3 >/proc/sys/vm/drop_caches; head -n 1 /dev/vdb')).toContain('two');
  });

  scenario('a backup of what has changed since a checkpoint holds that and no more', async (stage) => {
    const { domain, guest } = await withDisks(stage);
    await domain.createCheckpoint(
      "<domaincheckpoint><name>start</name><disks><disk name='vdc' checkpoint='bitmap'/></disks></domaincheckpoint>",
    );
    await guest.run('echo late | dd of=/dev/vdc bs=1M seek=8 conv=fsync 2>/dev/null');
    await using events = domain.events('job-completed');
    await events.ready;
    await domain.backupBegin(
      `<domainbackup><incremental>start</incremental><disks><disk name='vdc' type='file'><target file='${folder}/changes.qcow2'/><driver type='qcow2'/></disk></disks></domainbackup>`,
    );
    for await (const _ of events) break;
    // QEMU writes the file's tables a moment after the job has ended, when it closes it.
    const held = async () => {
      const map = JSON.parse(await stage.host.run(`qemu-img map -U --output=json ${folder}/changes.qcow2`)) as Extent[];
      return map.filter(({ data, depth }) => data && depth === 0);
    };
    await expect.poll(async () => (await held())[0]?.start, { timeout: 30_000, interval: 1000 }).toBe(8 * mebibyte);
    expect((await held()).reduce((sum, { length }) => sum + length, 0)).toBeLessThan(mebibyte);
  });

  scenario('a secret opens an encrypted disk, which holds nothing that one can read', async (stage) => {
    const { connection } = stage;
    const secret = await connection.defineSecret({
      ephemeral: 'no',
      private: 'yes',
      usage: { type: 'volume', volume: `${folder}/secret.luks` },
    });
    await secret.setValue(Buffer.from('open sesame'));
    // It is private: libvirt uses it, and returns it to no client.
    await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_SECRET' });
    const encryption = { format: 'luks' as const, secret: [{ type: 'passphrase' as const, uuid: secret.uuid }] };
    await poolOf(stage).createVolume({
      name: 'secret.luks',
      capacity: { unit: 'bytes', value: 8 * mebibyte },
      target: { format: { type: 'raw' }, permissions: { mode: '0666', owner: 0, group: 0 }, encryption },
    });
    expect(await stage.host.run(`head -c 4 ${folder}/secret.luks`)).toBe('LUKS');
    const { domain, guest } = await withDisks(stage);
    const opened = `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${folder}/secret.luks'>
      <encryption format='luks'><secret type='passphrase' uuid='${secret.uuid}'/></encryption></source>
      <target dev='vdd' bus='virtio'/></disk>`;
    await domain.attachDevice(opened, { live: true });
    await expect.poll(() => guest.run('cat /sys/class/block/vdd/size')).toMatch(/\b16384\b/);
    await guest.run('echo not-to-be-read | dd of=/dev/vdd conv=fsync 2>/dev/null');
    expect(await guest.run('echo 3 >/proc/sys/vm/drop_caches; head -n 1 /dev/vdd')).toContain('not-to-be-read');
    expect(await stage.host.run(`grep -c not-to-be-read ${folder}/secret.luks || true`)).toBe('0');
    await domain.detachDevice({ target: 'vdd' }, { live: true });
    await secret.undefine();
    await expect(domain.attachDevice(opened, { live: true })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' });
  });
});
