/** What QEMU's driver alone can do, on real KVM: what counts is what the guest reads, and what lies on the host's disk. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { StoragePool } from 'libvirt-native';
import { expect } from 'vitest';
import { Console } from '../../support/guest.ts';
import { onHosts, type Stage } from '../stage.ts';

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

const volume = (stage: Stage, name: string, format: 'raw' | 'qcow2', size: number) =>
  poolOf(stage).createVolume({
    name,
    capacity: { unit: 'bytes', value: size },
    target: { format: { type: format }, permissions: { mode: '0666', owner: 0, group: 0 } },
  });

const disk = (name: string, dev = 'vda') =>
  `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='${folder}/${name}'/><target dev='${dev}' bus='virtio'/></disk>`;

/** What lies at the beginning of an image, as a guest would read it. */
const beginningOf = (stage: Stage, image: string) =>
  stage.host.run(
    `qemu-img dd -U -f qcow2 -O raw bs=16 count=1 if=${folder}/${image} of=/tmp/beginning && head -c 16 /tmp/beginning | tr -d '\\0'`,
  );

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
    await volume(stage, 'snapshot.qcow2', 'qcow2', 32 * mebibyte);
    const { domain, guest } = await stage.boot('kvm', { devices: disk('snapshot.qcow2') });
    const write = (word: string) =>
      guest.run(`echo ${word} >/run/note; echo ${word}-on-disk | dd of=/dev/vda conv=fsync 2>/dev/null`);
    await write('before');
    const snapshot = await domain.createSnapshot('<domainsnapshot><name>before</name></domainsnapshot>');
    await write('after');
    expect(await guest.run('cat /run/note')).toContain('after');
    await domain.revertToSnapshot(snapshot);
    // A new process, hence a new console.
    const again = new Console(await domain.openConsole(null, { force: true }));
    expect(await again.run('cat /run/note')).toContain('before');
    expect(await again.run('echo 3 >/proc/sys/vm/drop_caches; head -n 1 /dev/vda')).toContain('before-on-disk');
    expect(await stage.host.run(`qemu-img snapshot -U -l ${folder}/snapshot.qcow2`)).toContain('before');
    await snapshot.delete();
    expect(await stage.host.run(`qemu-img snapshot -U -l ${folder}/snapshot.qcow2`)).not.toContain('before');
  });

  scenario('disks are overlaid, committed and backed up under a running guest', async (stage) => {
    await volume(stage, 'base.qcow2', 'qcow2', 32 * mebibyte);
    const { domain, guest } = await stage.boot('kvm', { devices: disk('base.qcow2') });
    const write = (word: string) => guest.run(`echo ${word} | dd of=/dev/vda conv=fsync 2>/dev/null`);
    await write('one');

    await domain.createSnapshot(
      `<domainsnapshot><name>overlay</name><disks><disk name='vda' snapshot='external'><source file='${folder}/overlay.qcow2'/></disk></disks></domainsnapshot>`,
      { diskOnly: true, noMetadata: true },
    );
    await write('two');
    expect(await beginningOf(stage, 'base.qcow2')).toBe('one');
    const committed = await domain.runBlockJob('vda', () => domain.blockCommit('vda', { active: true }));
    expect(committed).toBe('ready');
    await domain.blockJobAbort('vda', { pivot: true });
    expect(await beginningOf(stage, 'base.qcow2')).toBe('two');

    await using events = domain.events('job-completed');
    await events.ready;
    await domain.backupBegin(
      `<domainbackup><disks><disk name='vda' type='file'><target file='${folder}/backup.qcow2'/><driver type='qcow2'/></disk></disks></domainbackup>`,
      { checkpoint: '<domaincheckpoint><name>first</name></domaincheckpoint>' },
    );
    await write('six');
    for await (const _ of events) break;
    expect(await beginningOf(stage, 'backup.qcow2')).toBe('two');
    const [checkpoint, ...others] = await domain.listAllCheckpoints();
    expect([checkpoint?.name, others.length]).toEqual(['first', 0]);
    expect(await stage.host.run(`virsh checkpoint-list ${domain.name} --name`)).toContain('first');
    await checkpoint!.delete();
  });

  scenario('a disk moves to another image under a running guest, and gets rid of its backing image', async (stage) => {
    await volume(stage, 'origin.qcow2', 'qcow2', 32 * mebibyte);
    const { domain, guest } = await stage.boot('kvm', { devices: disk('origin.qcow2') });
    const write = (word: string) => guest.run(`echo ${word} | dd of=/dev/vda conv=fsync 2>/dev/null`);
    await write('one');
    const copied = await domain.runBlockJob('vda', () =>
      domain.blockCopy(
        'vda',
        `<disk type='file'><source file='${folder}/moved.qcow2'/><driver type='qcow2'/></disk>`,
        {},
        {
          transientJob: true,
        },
      ),
    );
    expect(copied).toBe('ready');
    await domain.blockJobAbort('vda', { pivot: true });
    await write('two');
    expect(await beginningOf(stage, 'moved.qcow2')).toBe('two');
    expect(await beginningOf(stage, 'origin.qcow2')).toBe('one');

    await domain.createSnapshot(
      `<domainsnapshot><disks><disk name='vda' snapshot='external'><source file='${folder}/upper.qcow2'/></disk></disks></domainsnapshot>`,
      { diskOnly: true, noMetadata: true },
    );
    expect(await stage.host.run(`qemu-img info -U ${folder}/upper.qcow2`)).toContain('moved.qcow2');
    expect(await domain.runBlockJob('vda', () => domain.blockPull('vda'))).toBe('completed');
    expect(await stage.host.run(`qemu-img info -U ${folder}/upper.qcow2`)).not.toContain('moved.qcow2');
    expect(await guest.run('echo 3 >/proc/sys/vm/drop_caches; head -n 1 /dev/vda')).toContain('two');
  });

  scenario('a backup of what has changed since a checkpoint holds that and no more', async (stage) => {
    await volume(stage, 'changing.qcow2', 'qcow2', 32 * mebibyte);
    const { domain, guest } = await stage.boot('kvm', { devices: disk('changing.qcow2') });
    await domain.createCheckpoint('<domaincheckpoint><name>start</name></domaincheckpoint>');
    await guest.run('echo late | dd of=/dev/vda bs=1M seek=8 conv=fsync 2>/dev/null');
    await using events = domain.events('job-completed');
    await events.ready;
    await domain.backupBegin(
      `<domainbackup><incremental>start</incremental><disks><disk name='vda' type='file'><target file='${folder}/changes.qcow2'/><driver type='qcow2'/></disk></disks></domainbackup>`,
    );
    for await (const _ of events) break;
    const map = JSON.parse(await stage.host.run(`qemu-img map -U --output=json ${folder}/changes.qcow2`)) as {
      start: number;
      length: number;
      depth: number;
      data: boolean;
    }[];
    const held = map.filter(({ data, depth }) => data && depth === 0);
    expect(held[0]?.start).toBe(8 * mebibyte);
    expect(held.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(mebibyte);
  });

  scenario('a secret opens an encrypted disk, which holds nothing that one can read', async (stage) => {
    const { connection } = stage;
    const secret = await connection.defineSecret({
      ephemeral: 'no',
      private: 'yes',
      usage: { type: 'volume', volume: `${folder}/secret.luks` },
    });
    await secret.setValue(Buffer.from('open sesame'));
    // It is private: libvirt uses it, and gives it to nobody.
    await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_SECRET' });
    const encryption = { format: 'luks' as const, secret: [{ type: 'passphrase' as const, uuid: secret.uuid }] };
    await poolOf(stage).createVolume({
      name: 'secret.luks',
      capacity: { unit: 'bytes', value: 8 * mebibyte },
      target: { format: { type: 'raw' }, permissions: { mode: '0666', owner: 0, group: 0 }, encryption },
    });
    expect(await stage.host.run(`head -c 4 ${folder}/secret.luks`)).toBe('LUKS');
    const devices = `<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='${folder}/secret.luks'>
      <encryption format='luks'><secret type='passphrase' uuid='${secret.uuid}'/></encryption></source>
      <target dev='vda' bus='virtio'/></disk>`;
    const { domain, guest } = await stage.boot('kvm', { devices });
    expect(await guest.run('cat /sys/class/block/vda/size')).toMatch(/\b16384\b/);
    await guest.run('echo nobody-reads-this | dd of=/dev/vda conv=fsync 2>/dev/null');
    expect(await guest.run('echo 3 >/proc/sys/vm/drop_caches; head -n 1 /dev/vda')).toContain('nobody-reads-this');
    expect(await stage.host.run(`grep -c nobody-reads-this ${folder}/secret.luks || true`)).toBe('0');
    await domain.destroy();
    await secret.undefine();
    await expect(domain.create()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' });
  });
});
