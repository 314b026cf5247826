/** What QEMU's driver alone can do, on real KVM: what counts is what the guest reads, and what lies on the host's disk. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { StoragePool } from 'libvirt-native';
import { expect } from 'vitest';
import { Console } from '../support/guest.ts';
import { onHosts, type Stage } from './stage.ts';

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

  scenario('disks are copied, overlaid, committed and backed up under a running guest', async (stage) => {
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
});
