/** A domain's memory: the arguments that reach libvirt, and the answers that come back. */
import { refused, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import { int, list, opaque, parameters, struct, uhyper, uint } from '../../../support/xdr.ts';

const host = scriptedHost();

testDomainExchanges(host, [
  {
    method: 'Domain.getMaxMemory',
    call: (domain, more) => domain.getMaxMemory(more),
    sends: ['virDomainGetMaxMemory'],
    answer: [[uhyper, 4_000_000_001n]],
    result: 4_000_000_001n,
  },
  {
    method: 'Domain.setMaxMemory',
    call: (domain, more) => domain.setMaxMemory(5_000_000_001n, more),
    sends: ['virDomainSetMaxMemory', [uhyper, 5_000_000_001n]],
  },
  {
    method: 'Domain.setMemory',
    call: (domain, more) => domain.setMemory(6_000_000_001, { config: true, maximum: true, ...more }),
    sends: ['virDomainSetMemoryFlags', [uhyper, 6_000_000_001n], [uint, 2 | 4]],
  },
  {
    method: 'Domain.setMemory',
    call: (domain, more) => domain.setMemory(700n, more),
    before: [
      {
        name: 'virDomainSetMemoryFlags',
        sends: [
          [uhyper, 700n],
          [uint, 0],
        ],
        answer: refused,
      },
    ],
    sends: ['virDomainSetMemory', [uhyper, 700n]],
  },
  {
    method: 'Domain.setMemory',
    call: (domain, more) => domain.setMemory(800n, { live: true, ...more }),
    sends: ['virDomainSetMemoryFlags', [uhyper, 800n], [uint, 1]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainSetMemoryFlags' },
  },
  {
    method: 'Domain.memoryStats',
    call: (domain, more) => domain.memoryStats(more),
    sends: ['virDomainMemoryStats', [uint, 13], [uint, 0]],
    answer: [
      [
        list(struct({ tag: int, val: uhyper })),
        [
          { tag: 0, val: 31n },
          { tag: 4, val: 32n },
          { tag: 9, val: 33n },
        ],
      ],
    ],
    result: { 'swap-in': 31n, unused: 32n, 'last-update': 33n },
  },
  {
    method: 'Domain.setMemoryStatsPeriod',
    call: (domain, more) => domain.setMemoryStatsPeriod(15, { config: true, ...more }),
    sends: ['virDomainSetMemoryStatsPeriod', [int, 15], [uint, 2]],
  },
  {
    method: 'Domain.getMemoryParameters',
    call: (domain, more) => domain.getMemoryParameters({ live: true, ...more }),
    before: [
      {
        name: 'virDomainGetMemoryParameters',
        sends: [
          [int, 0],
          [uint, 1 | 4],
        ],
      },
    ],
    sends: ['virDomainGetMemoryParameters', [int, 2], [uint, 1 | 4]],
    answer: [
      [
        parameters,
        [
          ['hard_limit', 'ullong', 900n],
          ['soft_limit', 'ullong', 800n],
        ],
      ],
      [int, 2],
    ],
    result: { hard_limit: 900n, soft_limit: 800n },
  },
  {
    method: 'Domain.setMemoryParameters',
    call: (domain, more) =>
      domain.setMemoryParameters({ soft_limit: 700, swap_hard_limit: 900n }, { config: true, ...more }),
    sends: [
      'virDomainSetMemoryParameters',
      [
        parameters,
        [
          ['soft_limit', 'ullong', 700n],
          ['swap_hard_limit', 'ullong', 900n],
        ],
      ],
      [uint, 2],
    ],
  },
  {
    method: 'Domain.memoryPeek',
    call: (domain, more) => domain.memoryPeek(0x1_0000_0003n, 5, { virtual: true, ...more }),
    sends: ['virDomainMemoryPeek', [uhyper, 0x1_0000_0003n], [uint, 5], [uint, 1]],
    answer: [[opaque, Buffer.from('bytes')]],
    result: Buffer.from('bytes'),
  },
  {
    method: 'Domain.memoryPeek',
    call: (domain, more) => domain.memoryPeek(4, 2 ** 20, { physical: true, ...more }),
    sends: ['virDomainMemoryPeek', [uhyper, 4n], [uint, 2 ** 20], [uint, 2]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainMemoryPeek' },
  },
  {
    method: 'Domain.startDirtyRateCalc',
    call: (domain, more) => domain.startDirtyRateCalc(7, { dirtyRing: true, ...more }),
    sends: ['virDomainStartDirtyRateCalc', [int, 7], [uint, 2]],
  },
]);
