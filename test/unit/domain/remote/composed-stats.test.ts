/** Statistics of a driver that has no call for them: what the library makes of the answers of other calls. */
import { LibvirtError } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { guest, scriptedHost } from '../../../support/exchanges.ts';
import { procedureOf, type RemoteFunction } from '../../../support/procedures.ts';
import { encode, type Field } from '../../../support/scripted-daemon.ts';
import { verifies } from '../../../support/verifies.ts';
import { domainReference, hyper, int, list, opaque, string, struct, uhyper, uint } from '../../../support/xdr.ts';

const host = scriptedHost('Xen');

const answer = (name: RemoteFunction, ...fields: readonly Field[]) =>
  host.daemon.answer(...procedureOf(name), encode(...fields));
const refuse = (name: RemoteFunction, code: number) => host.daemon.answer(...procedureOf(name), { code });

const xml = `<domain type='xen'><name>guest</name><devices>
  <disk type='file'><source file='/a.img'/><target dev='xvda'/></disk>
  <disk type='block'><source dev='/dev/b'/><target dev='xvdb'/></disk>
  <interface type='bridge'><source bridge='br0'/><target dev='vif7.0'/></interface>
</devices></domain>`;

/** Two domains, of which the second is Domain 0. */
const domains = [guest, { name: 'Domain-0', uuid: '00000000-0000-0000-0000-000000000000', id: 0 }];

/** VIR_ERR_NO_DOMAIN, VIR_ERR_OPERATION_INVALID, VIR_ERR_OPERATION_UNSUPPORTED */
const [noDomain, invalidState, unsupported] = [42, 55, 84] as const;

beforeEach(() => {
  answer('virConnectListAllDomains', [list(domainReference), domains], [uint, domains.length]);
  answer('virDomainGetState', [int, 3], [int, 1]);
  answer('virDomainGetInfo', [uint, 3], [uhyper, 2048n], [uhyper, 1024n], [uint, 2], [uhyper, 55n]);
  answer('virDomainMemoryStats', [
    list(struct({ tag: int, val: uhyper })),
    [
      { tag: 0, val: 31n },
      { tag: 5, val: 2000n },
      { tag: 6, val: 1000n },
    ],
  ]);
  answer('virDomainGetVcpusFlags', [int, 4]);
  answer(
    'virNodeGetInfo',
    ...Array.from({ length: 32 }, (): Field => [int, 0]),
    [uhyper, 1n],
    ...Array.from({ length: 6 }, (): Field => [int, 1]),
  );
  answer(
    'virDomainGetVcpus',
    [
      list(struct({ number: uint, state: int, cpuTime: uhyper, cpu: int })),
      [
        { number: 0, state: 1, cpuTime: 30n, cpu: 0 },
        { number: 3, state: 2, cpuTime: 25n, cpu: 0 },
      ],
    ],
    [opaque, Buffer.from([1, 1])],
  );
  answer('virDomainGetXMLDesc', [string, xml]);
  answer(
    'virDomainInterfaceStats',
    ...Array.from({ length: 8 }, (_, place): Field => [hyper, place < 6 ? BigInt(place + 1) : -1n]),
  );
  answer('virDomainBlockStats', ...[11n, 12n, 13n, 14n, -1n].map((value): Field => [hyper, value]));
});

const whole = {
  state: { state: 'paused', reason: 'user' },
  cpu: { time: 55n },
  balloon: { current: 1000n, maximum: 2048n, swap_in: 31n, available: 2000n },
  vcpu: [
    { id: 0, state: 'running', time: 30n },
    { id: 3, state: 'blocked', time: 25n },
  ],
  vcpuCount: { current: 2, maximum: 4 },
  net: [{ name: 'vif7.0', rx: { bytes: 1n, pkts: 2n, errs: 3n, drop: 4n }, tx: { bytes: 5n, pkts: 6n } }],
  block: [
    { name: 'xvda', path: '/a.img', rd: { reqs: 11n, bytes: 12n }, wr: { reqs: 13n, bytes: 14n } },
    { name: 'xvdb', path: '/dev/b', rd: { reqs: 11n, bytes: 12n }, wr: { reqs: 13n, bytes: 14n } },
  ],
  composed: ['state', 'cpuTotal', 'balloon', 'vcpu', 'interface', 'block'],
};

describe('composed statistics', () => {
  test(
    'have the shape of those that libvirt returns in one call',
    verifies({ 'Domain.getStats': 'value' }),
    async () => {
      const stats = await host.domain.getStats();
      expect(stats.domain).toBe(host.domain);
      expect(stats).toEqual({ ...whole, domain: host.domain });
      expect(stats.parameters).toMatchObject({ 'net.count': 1, 'block.count': 2, 'state.state': 'paused' });
    },
  );

  test('are of the selected kinds', verifies({ 'Connection.getDomainStats': 'value' }), async () => {
    const [stats] = await host.connection.getDomainStats([host.domain], { vcpu: true, perf: true, state: false });
    expect(stats).toEqual({ domain: host.domain, vcpu: whole.vcpu, vcpuCount: whole.vcpuCount, composed: ['vcpu'] });
  });

  test('leave out what the driver, the state or a device does not have', async () => {
    refuse('virDomainMemoryStats', invalidState);
    refuse('virDomainGetVcpus', invalidState);
    refuse('virDomainGetVcpusFlags', unsupported);
    refuse('virDomainInterfaceStats', unsupported);
    refuse('virDomainBlockStats', unsupported);
    expect(await host.domain.getStats()).toMatchObject({
      balloon: { current: 1024n, maximum: 2048n },
      vcpuCount: { current: 2 },
      net: [{ name: 'vif7.0' }],
      block: [
        { name: 'xvda', path: '/a.img' },
        { name: 'xvdb', path: '/dev/b' },
      ],
    });
    // What went wrong otherwise is not hidden.
    refuse('virDomainGetInfo', 1);
    await expect(host.domain.getStats()).rejects.toMatchObject({ code: 'VIR_ERR_INTERNAL_ERROR' });
  });

  test(
    'are of all domains that the options select',
    verifies({ 'Connection.getAllDomainStats': 'value' }),
    async () => {
      const { connection, daemon } = host;
      const listed = async (options: object) => {
        daemon.takeRequests();
        const stats = await connection.getAllDomainStats({ state: true }, options);
        const [, procedure] = procedureOf('virConnectListAllDomains');
        const request = daemon.takeRequests().find((one) => one.procedure === procedure)!;
        return [stats.map(({ domain }) => domain.name), request.payload.readUInt32BE(4)];
      };
      expect(await listed({})).toEqual([['guest'], 0]);
      expect(await listed({ active: true, persistent: true, nowait: true })).toEqual([['guest'], 1 | 4]);
      expect(await listed({ shutoff: true, controlDomain: true })).toEqual([['guest', 'Domain-0'], 64]);
      // A domain that is gone meanwhile has none.
      refuse('virDomainGetState', noDomain);
      expect(await listed({})).toEqual([[], 0]);
    },
  );

  test('do not wait for a job where they must not', async () => {
    const job = (type: number): Field[] => [[int, type], ...Array.from({ length: 11 }, (): Field => [uhyper, 0n])];
    answer('virDomainGetJobInfo', ...job(1));
    expect((await host.domain.getStats({}, { nowait: true })).composed).toEqual(['state', 'cpuTotal', 'vcpu']);
    answer('virDomainGetJobInfo', ...job(0));
    expect((await host.domain.getStats({}, { nowait: true })).composed).toEqual(whole.composed);
  });

  test('are refused where an option cannot be followed', async () => {
    const { connection } = host;
    for (const [which, options] of [
      [{ perf: true }, { enforceStats: true }],
      [{ block: true }, { backing: true }],
      [{ flags: 1 << 20 }, {}],
      [{}, { flags: 1 << 20 }],
    ] as const)
      await expect(connection.getAllDomainStats(which, options)).rejects.toSatisfy(LibvirtError.isUnsupported);
    expect(await connection.getAllDomainStats({ state: true }, { enforceStats: true })).toHaveLength(1);
    await expect(host.domain.getStats({ perf: true }, { enforceStats: true })).rejects.toMatchObject({
      code: 'VIR_ERR_NO_SUPPORT',
      api: 'virDomainListGetStats',
    });
  });

  test('are empty for a domain that is gone meanwhile', async () => {
    refuse('virDomainGetState', noDomain);
    const stats = await host.domain.getStats({ state: true });
    expect(stats.domain).toBe(host.domain);
    expect(stats.parameters).toEqual({});
  });
});
