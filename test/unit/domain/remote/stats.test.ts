/** Statistics of domains: the arguments that reach libvirt, and the answers that come back. */
import { guest, scriptedHost, testConnectionExchanges, testExchanges } from '../../../support/exchanges.ts';
import { domainReference, list, parameters, struct, uint } from '../../../support/xdr.ts';

const host = scriptedHost();
const other = { name: 'other', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2', id: -1 };
const records = list(struct({ dom: domainReference, params: parameters }));

const answer = [
  [
    records,
    [
      {
        dom: guest,
        params: [
          ['state.state', 'int', 3],
          ['state.reason', 'int', 1],
          ['balloon.current', 'ullong', 1001n],
          ['balloon.maximum', 'ullong', 2002n],
          ['vcpu.current', 'uint', 2],
          ['vcpu.maximum', 'uint', 4],
          ['block.count', 'uint', 1],
          ['block.0.name', 'string', 'vda'],
          ['block.0.rd.bytes', 'ullong', 3003n],
          ['block.0.wr.bytes', 'ullong', 4004n],
        ],
      },
      { dom: other, params: [['state.state', 'int', 5]] },
    ],
  ],
] as const;

const first = {
  domain: 'guest',
  state: { state: 'paused', reason: 'user' },
  balloon: [1001n, 2002n],
  vcpu: { current: 2, maximum: 4 },
  block: [['vda', 3003n, 4004n]],
};

/** What is compared of statistics. */
function partOf({ domain, state, balloon, vcpuCount, block }: Awaited<ReturnType<typeof host.domain.getStats>>) {
  return {
    domain: domain.name,
    state,
    balloon: [balloon?.current, balloon?.maximum],
    vcpu: vcpuCount,
    block: block?.map(({ name, rd, wr }) => [name, rd?.bytes, wr?.bytes]),
  };
}

testConnectionExchanges(host, [
  {
    method: 'Connection.getAllDomainStats',
    call: async (connection, more) =>
      (
        await connection.getAllDomainStats({ state: true, block: true }, { inactive: true, backing: true, ...more })
      ).map(({ domain, state }) => [domain.name, state?.state]),
    sends: ['virConnectGetAllDomainStats', [list(domainReference), []], [uint, 1 | 32], [uint, 2 | (1 << 30)]],
    answer,
    result: [
      ['guest', 'paused'],
      ['other', 'shutoff'],
    ],
  },
]);

testExchanges(
  host,
  () => host.domain,
  [],
  [
    {
      method: 'Connection.getDomainStats',
      call: async (domain, more) =>
        (await domain.connection.getDomainStats([domain], { vcpu: true }, { nowait: true, ...more })).map(partOf)[0],
      sends: ['virDomainListGetStats', [list(domainReference), [guest]], [uint, 8], [uint, 1 << 29]],
      answer,
      result: first,
    },
    {
      method: 'Domain.getStats',
      call: async (domain, more) =>
        partOf(await domain.getStats({ balloon: true, dirtyrate: true }, { enforceStats: true, ...more })),
      sends: ['virDomainListGetStats', [list(domainReference), [guest]], [uint, 4 | 512], [uint, 2 ** 31]],
      answer,
      result: first,
    },
  ],
);
