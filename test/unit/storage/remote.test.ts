/** Storage pools where a driver only lists names: the arguments that reach libvirt, and the answers that come back. */
import type { StoragePool } from 'libvirt-native';
import { beforeEach } from 'vitest';
import { refused, scriptedHost, testConnectionExchanges, testExchanges } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';
import { int, list, string, struct, uint, uuid } from '../../support/xdr.ts';

const poolReference = struct({ name: string, uuid });
const volumeReference = struct({ pool: string, name: string, key: string });
const names = list(string);

const pools = ['images', 'iso', 'off'].map((name, place) => ({
  name,
  uuid: `9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c${place}`,
}));
const volumes = ['a', 'b'].map((name) => ({ pool: 'images', name, key: `/images/${name}` }));

const host = scriptedHost();
let pool: StoragePool;

beforeEach(async () => {
  host.daemon.answer(...procedureOf('virStoragePoolLookupByName'), poolReference.write(pools[0]!));
  pool = await host.connection.lookupStoragePoolByName('images');
});

testConnectionExchanges(host, [
  {
    method: 'Connection.listAllStoragePools',
    call: async (connection, more) => (await connection.listAllStoragePools(more)).map(({ uuid }) => uuid),
    before: [
      {
        name: 'virConnectListAllStoragePools',
        sends: [
          [int, 1],
          [uint, 0],
        ],
        answer: refused,
      },
      { name: 'virConnectNumOfStoragePools', sends: [], answer: [[int, 2]] },
      { name: 'virConnectNumOfDefinedStoragePools', sends: [], answer: [[int, 1]] },
      { name: 'virConnectListStoragePools', sends: [[int, 2]], answer: [[names, ['images', 'iso']]] },
      { name: 'virConnectListDefinedStoragePools', sends: [[int, 1]], answer: [[names, ['off']]] },
      { name: 'virStoragePoolLookupByName', sends: [[string, 'images']], answer: [[poolReference, pools[0]]] },
      { name: 'virStoragePoolLookupByName', sends: [[string, 'iso']], answer: [[poolReference, pools[1]]] },
    ],
    sends: ['virStoragePoolLookupByName', [string, 'off']],
    answer: [[poolReference, pools[2]]],
    result: pools.map(({ uuid }) => uuid),
  },
  {
    method: 'Connection.listAllStoragePools',
    call: (connection, more) => connection.listAllStoragePools({ inactive: true, ...more }),
    sends: ['virConnectListAllStoragePools', [int, 1], [uint, 1]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virConnectListAllStoragePools' },
  },
]);

testExchanges(
  host,
  () => pool,
  [],
  [
    {
      method: 'StoragePool.listAllVolumes',
      call: async (subject, more) => (await subject.listAllVolumes(more)).map(({ name, key }) => [name, key]),
      before: [
        {
          name: 'virStoragePoolListAllVolumes',
          sends: [
            [poolReference, pools[0]],
            [int, 1],
            [uint, 0],
          ],
          answer: refused,
        },
        { name: 'virStoragePoolNumOfVolumes', sends: [[poolReference, pools[0]]], answer: [[int, 2]] },
        {
          name: 'virStoragePoolListVolumes',
          sends: [
            [poolReference, pools[0]],
            [int, 2],
          ],
          answer: [[names, ['a', 'b']]],
        },
        {
          name: 'virStorageVolLookupByName',
          sends: [
            [poolReference, pools[0]],
            [string, 'a'],
          ],
          answer: [[volumeReference, volumes[0]]],
        },
      ],
      sends: ['virStorageVolLookupByName', [poolReference, pools[0]], [string, 'b']],
      answer: [[volumeReference, volumes[1]]],
      result: volumes.map(({ name, key }) => [name, key]),
    },
  ],
);
