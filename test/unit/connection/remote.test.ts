/** Methods of Connection: the arguments that reach libvirt, and the answers that come back. */
import { scriptedHost, testConnectionExchanges } from '../../support/exchanges.ts';
import { int, list, opaque, uhyper, uint } from '../../support/xdr.ts';

const host = scriptedHost();

testConnectionExchanges(host, [
  {
    method: 'Connection.allocNodePages',
    call: (connection, more) =>
      connection.allocNodePages(
        [
          [4, 2n ** 63n + 5n],
          [2048, 1],
        ],
        { startCell: 2, cellCount: 3 },
        { set: true, ...more },
      ),
    sends: [
      'virNodeAllocPages',
      [list(uint), [4, 2048]],
      [list(uhyper), [2n ** 63n + 5n, 1n]],
      [int, 2],
      [uint, 3],
      [uint, 1],
    ],
    answer: [[int, 6]],
    result: 6,
  },
  {
    method: 'Connection.getNodeCPUMap',
    call: (connection, more) => connection.getNodeCPUMap(more),
    sends: ['virNodeGetCPUMap', [int, 1], [int, 1], [uint, 0]],
    answer: [
      [opaque, Buffer.from([0b0000_0101, 0b0000_0010])],
      [uint, 3],
      [int, 10],
    ],
    result: { present: 10, online: [0, 2, 9] },
  },
  {
    method: 'Connection.getNodeCellsFreeMemory',
    call: (connection, more) => connection.getNodeCellsFreeMemory({ startCell: 3, cellCount: 5 }, more),
    sends: ['virNodeGetCellsFreeMemory', [int, 3], [int, 5]],
    answer: [[list(uhyper), [7n, 2n ** 63n + 5n]]],
    result: [7n, 2n ** 63n + 5n],
  },
]);
