/** Statistics on Xen, whose driver has no call for them: composed, and compared with what `xl` and the host's kernel count. */
import { LibvirtError } from 'libvirt-native';
import { expect } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { onHosts, type Stage } from '../stage.ts';

const mac = '00:16:3e:00:00:07';
const devices = `
  <disk type='file'><driver name='phy'/><source file='/srv/stats.img'/><target dev='xvda' bus='xen'/></disk>
  <disk type='file'><driver name='qemu' type='raw'/><source file='/srv/other.img'/><target dev='xvdb' bus='xen'/></disk>
  <interface type='bridge'><mac address='${mac}'/><source bridge='lab'/></interface>`;

const prepare = (stage: Stage) =>
  stage.host.run('truncate -s 8M /srv/stats.img /srv/other.img && ip link add lab type bridge && ip link set lab up');

const guestOf = (stage: Stage) => stage.shared('stats', () => stage.boot('pv', { vcpus: '<vcpu>2</vcpu>', devices }));

onHosts({ hosts: ['xen'], prepare }, (scenario) => {
  scenario(
    'statistics of a running guest are those that Xen and the kernel have',
    verifies({ 'Connection.getAllDomainStats': ['sysfs', 'method'], 'Domain.getStats': 'method' }),
    async (stage) => {
      const { domain, guest } = await guestOf(stage);
      const id = await domain.getID();
      await guest.run('dd if=/dev/xvda of=/dev/null bs=64k count=16 2>/dev/null');
      const all = await stage.connection.getAllDomainStats();
      expect(all.map((one) => one.domain.name)).toEqual([domain.name]);
      const [stats] = all;
      expect(stats).toMatchObject({
        composed: ['state', 'cpuTotal', 'balloon', 'vcpu', 'interface', 'block'],
        state: { state: 'running', reason: 'unpaused' },
        balloon: { current: 262144n, maximum: 262144n },
        vcpuCount: { current: 2, maximum: 2 },
      });
      const [, memory, vcpus] = (await stage.host.run(`xl list ${domain.name}`)).match(
        / +(\d+) +(\d+)\s+\S+\s+[\d.]+\s*$/m,
      )!;
      expect([stats!.balloon!.current! / 1024n, stats!.vcpu!.length]).toEqual([BigInt(memory!), Number(vcpus)]);
      // The first of them has read its disk since.
      const read = async (path: string) => BigInt(await stage.host.run(`cat ${path}`));
      const disk = `/sys/bus/xen-backend/devices/vbd-${id}-51712/statistics`;
      expect(stats!.block).toMatchObject([
        { name: 'xvda', path: '/srv/stats.img' },
        { name: 'xvdb', path: '/srv/other.img' },
      ]);
      expect(stats!.block![0]!.rd!.reqs).toBe(await read(`${disk}/rd_req`));
      expect(stats!.block![0]!.rd!.bytes).toBeGreaterThanOrEqual(1n << 20n);
      // Of disks that QEMU serves, libvirt's driver counts nothing.
      expect(stats!.block![1]).not.toHaveProperty('rd');
      const link = `/sys/class/net/vif${id}.0/statistics`;
      expect(stats!.net![0]).toMatchObject({ name: `vif${id}.0` });
      // What the host sends, the guest receives; it may have received more since.
      expect(stats!.net![0]!.rx!.bytes).toBeLessThanOrEqual(await read(`${link}/tx_bytes`));
      const [first, second] = [stats!.cpu!.time!, (await domain.getStats({ cpuTotal: true })).cpu!.time!];
      expect(second).toBeGreaterThan(first);
      expect(stats!.vcpu!.reduce((sum, { time = 0n }) => sum + time, 0n)).toBeLessThanOrEqual(second);
    },
  );

  scenario('kinds and states are selected as elsewhere', async (stage) => {
    const { connection } = stage;
    const { domain } = await guestOf(stage);
    const off = await stage.define('pvh');
    const names = async (options: object) =>
      (await connection.getAllDomainStats({ state: true }, options)).map((stats) => stats.domain.name).sort();
    expect(await names({})).toEqual([domain.name, off.name].sort());
    expect(await names({ active: true })).toEqual([domain.name]);
    expect(await names({ shutoff: true })).toEqual([off.name]);
    expect(await names({ active: true, controlDomain: true })).toEqual(['Domain-0', domain.name].sort());
    const [stats] = await connection.getDomainStats([off], { state: true, vcpu: true, perf: true });
    expect(stats).toMatchObject({
      composed: ['state', 'vcpu'],
      vcpuCount: { current: 1 },
      state: { state: 'shutoff' },
    });
    expect(stats).not.toHaveProperty('balloon');
    for (const options of [{ enforceStats: true }, { backing: true }])
      await expect(connection.getAllDomainStats({ perf: true }, options)).rejects.toSatisfy(LibvirtError.isUnsupported);
    const zero = await connection.lookupDomainByName('Domain-0');
    expect(await zero.getStats()).toMatchObject({
      balloon: { current: 1310720n },
      vcpuCount: { current: 1 },
      block: [],
    });
  });
});
