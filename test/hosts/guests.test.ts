/** One specification on real hypervisors: the same lines for KVM and for Xen. */
import type { GuestKind, GuestSpec } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import type { DoctorReport } from 'libvirt-native/doctor';
import { paravirtual } from 'libvirt-native/guest';
import type { TestHostKind } from 'libvirt-native/testing';
import { expect } from 'vitest';
import { portableImage } from './guests.ts';
import { projectInside } from './resume.ts';
import { boundIn, onHosts } from './stage.ts';

const mac = '52:54:00:12:34:56';

const base: GuestSpec = {
  name: 'portable',
  memory: '256 MiB',
  ...portableImage,
};

/** What each host is to choose by itself. */
const kinds: Readonly<Record<TestHostKind, { plain: GuestKind; withPci: GuestKind }>> = {
  kvm: { plain: 'kvm', withPci: 'kvm' },
  xen: { plain: 'xen-pvh', withPci: 'xen-pv' },
};

onHosts({}, (scenario, host) => {
  const { plain, withPci } = kinds[host];

  scenario('a guest is planned, made with its volume, started, plugged into and ended', async (stage) => {
    const { connection } = stage;
    await stage.host.run('mkdir -p /srv/pool; ip link show lab || ip link add lab type bridge; ip link set lab up');
    const pool = await connection.createStoragePool({ type: 'dir', name: 'guests', target: { path: '/srv/pool' } });
    await using _ = { [Symbol.asyncDispose]: () => pool.destroy() };
    const spec: GuestSpec = {
      ...base,
      disks: [{ source: { pool: 'guests', volume: 'portable.raw', capacity: '16 MiB' } }],
      networks: [{ bridge: 'lab', mac }],
    };
    const plan = await connection.planGuest(spec);
    expect(plan.kind).toBe(plain);
    const domain = await connection.defineGuest(spec);
    expect(await stage.host.run('stat -c %s /srv/pool/portable.raw')).toContain('16777216');
    // What was planned is what the hypervisor keeps, but for the volume, in whose place stands its file.
    const kept = DomainConfig.parse(await stage.host.run('virsh dumpxml --inactive portable'));
    const changed = DomainConfig.diff(plan.config, kept).map(({ path }) => path);
    expect(changed.filter((path) => !/disk\[\w+\]\/(@type|source\/)/.test(path))).toEqual([]);

    const guest = await stage.start(domain);
    const sizes = () => guest.run('cat /sys/class/block/*/size');
    expect(await sizes()).toMatch(/\b32768\b/);
    expect(await guest.run('cat /sys/class/net/*/address')).toContain(mac);

    await stage.host.run('truncate -s 8M /srv/pool/plugged.raw');
    const { disk } = paravirtual(await domain.getConfig()).block({ source: '/srv/pool/plugged.raw', target: 'vdb' });
    await domain.attachDevice({ disk });
    await expect.poll(sizes, { timeout: 60_000, interval: 1000 }).toMatch(/\b16384\b/);
    await domain.detachDevice({ target: disk.target.dev });
    await expect.poll(sizes, { timeout: 60_000, interval: 1000 }).not.toMatch(/\b16384\b/);
  });

  scenario('a guest gets a virtual function of the host for itself, and its driver binds it', async (stage) => {
    const { connection } = stage;
    const functions = '/sys/bus/pci/devices/0000:01:00.0/sriov_numvfs';
    await stage.host.run(`[ $(cat ${functions}) = 2 ] || echo 2 > ${functions}; ip link set enp1s0 up; udevadm settle`);
    const spec: GuestSpec = { ...base, hostDevices: [await connection.pci.function('0000:01:10.0')] };
    expect((await connection.planGuest(spec)).kind).toBe(withPci);
    const guest = await stage.start(await connection.defineGuest(spec));
    await boundIn(guest, 'igbvf');
  });

  scenario('the doctor finds what is there, and no gap', async (stage) => {
    const report = JSON.parse(await stage.host.run(`node ${projectInside}/dist/cli.js doctor --json`)) as DoctorReport;
    expect(report.uri).toBe(stage.host.uriInside);
    expect(report.guests).toEqual(expect.arrayContaining([plain, withPci]));
    const found = Object.fromEntries(report.findings.map((finding) => [finding.id, finding]));
    expect(found).toMatchObject({
      libvirt: { status: 'ok' },
      connection: { status: 'ok' },
      iommu: { status: 'ok' },
      sriov: { detail: expect.stringMatching(/0000:01:00\.0 \(enp1s0\): \d of 7 functions/) },
      [host]: { status: 'ok' },
    });
    expect(report.findings.filter(({ status }) => status === 'gap')).toEqual([]);
  });
});
