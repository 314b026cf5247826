/** Objects of a connection that no driver here has: the arguments that reach libvirt, and the objects that are made of the answers. */
import { scriptedHost, testConnectionExchanges } from '../../support/exchanges.ts';
import { int, optional, string, struct, uint, uuid } from '../../support/xdr.ts';

const nameAndUuid = struct({ name: string, uuid });
const bindingReference = struct({ portDev: string, filterName: string });
const deviceReference = struct({ name: string });
const interfaceReference = struct({ name: string, mac: string });
const secretReference = struct({ uuid, usageType: int, usageID: string });

const id = '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7b1';
const secret = { uuid: id, usageType: 3, usageID: 'iqn.target' };
const foundSecret = { uuid: id, usageType: 'iscsi', usageID: 'iqn.target' };
const filter = { name: 'clean-traffic', uuid: id };
const device = { name: 'mdev_1' };
const binding = { portDev: 'vnet3', filterName: 'clean-traffic' };
const own = { name: 'br0', mac: '52:54:00:00:00:02' };
const pool = { name: 'images', uuid: id };

/** The properties of an object that identify it. */
function identityOf<Subject extends object, Name extends keyof Subject>(subject: Subject, ...names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, subject[name]]));
}

const host = scriptedHost();

testConnectionExchanges(host, [
  {
    method: 'Connection.lookupSecretByUUID',
    call: async (connection, more) =>
      identityOf(await connection.lookupSecretByUUID(id, more), 'uuid', 'usageType', 'usageID'),
    sends: ['virSecretLookupByUUID', [uuid, id]],
    answer: [[secretReference, secret]],
    result: foundSecret,
  },
  {
    method: 'Connection.lookupSecretByUsage',
    call: async (connection, more) =>
      identityOf(await connection.lookupSecretByUsage('iscsi', 'iqn.target', more), 'uuid', 'usageType', 'usageID'),
    sends: ['virSecretLookupByUsage', [int, 3], [string, 'iqn.target']],
    answer: [[secretReference, secret]],
    result: foundSecret,
  },
  {
    method: 'Connection.defineSecret',
    call: async (connection, more) =>
      identityOf(await connection.defineSecret('<secret/>', { validate: true, ...more }), 'uuid', 'usageID'),
    sends: ['virSecretDefineXML', [string, '<secret/>'], [uint, 1]],
    answer: [[secretReference, secret]],
    result: { uuid: id, usageID: 'iqn.target' },
  },
  {
    method: 'Connection.lookupSCSIHostByWWN',
    call: async (connection, more) => identityOf(await connection.lookupSCSIHostByWWN('2000', '1000', more), 'name'),
    sends: ['virNodeDeviceLookupSCSIHostByWWN', [string, '2000'], [string, '1000'], [uint, 0]],
    answer: [[deviceReference, device]],
    result: device,
  },
  {
    method: 'Connection.createNodeDevice',
    call: async (connection, more) =>
      identityOf(await connection.createNodeDevice('<device/>', { validate: true, ...more }), 'name'),
    sends: ['virNodeDeviceCreateXML', [string, '<device/>'], [uint, 1]],
    answer: [[deviceReference, device]],
    result: device,
  },
  {
    method: 'Connection.defineNodeDevice',
    call: async (connection, more) => identityOf(await connection.defineNodeDevice('<device/>', more), 'name'),
    sends: ['virNodeDeviceDefineXML', [string, '<device/>'], [uint, 0]],
    answer: [[deviceReference, device]],
    result: device,
  },
  {
    method: 'Connection.lookupNWFilterByUUID',
    call: async (connection, more) => identityOf(await connection.lookupNWFilterByUUID(id, more), 'name', 'uuid'),
    sends: ['virNWFilterLookupByUUID', [uuid, id]],
    answer: [[nameAndUuid, filter]],
    result: filter,
  },
  {
    method: 'Connection.defineNWFilter',
    call: async (connection, more) =>
      identityOf(await connection.defineNWFilter('<filter/>', { validate: true, ...more }), 'name', 'uuid'),
    sends: ['virNWFilterDefineXMLFlags', [string, '<filter/>'], [uint, 1]],
    answer: [[nameAndUuid, filter]],
    result: filter,
  },
  {
    method: 'Connection.createNWFilterBinding',
    call: async (connection, more) =>
      identityOf(
        await connection.createNWFilterBinding('<filterbinding/>', { validate: true, ...more }),
        'portDev',
        'filterName',
      ),
    sends: ['virNWFilterBindingCreateXML', [string, '<filterbinding/>'], [uint, 1]],
    answer: [[bindingReference, binding]],
    result: binding,
  },
  {
    method: 'Connection.lookupInterfaceByMAC',
    call: async (connection, more) =>
      identityOf(await connection.lookupInterfaceByMAC('52:54:00:00:00:02', more), 'name', 'mac'),
    sends: ['virInterfaceLookupByMACString', [string, '52:54:00:00:00:02']],
    answer: [[interfaceReference, own]],
    result: own,
  },
  {
    method: 'Connection.defineInterface',
    call: async (connection, more) => identityOf(await connection.defineInterface('<interface/>', more), 'name', 'mac'),
    sends: ['virInterfaceDefineXML', [string, '<interface/>'], [uint, 0]],
    answer: [[interfaceReference, own]],
    result: own,
  },
  {
    method: 'Connection.lookupStoragePoolByTargetPath',
    call: async (connection, more) =>
      identityOf(await connection.lookupStoragePoolByTargetPath('/images', more), 'name', 'uuid'),
    sends: ['virStoragePoolLookupByTargetPath', [string, '/images']],
    answer: [[nameAndUuid, pool]],
    result: pool,
  },
  {
    method: 'Connection.findStoragePoolSources',
    call: (connection, more) => connection.findStoragePoolSources('netfs', '<source/>', more),
    sends: ['virConnectFindStoragePoolSources', [string, 'netfs'], [optional(string), '<source/>'], [uint, 0]],
    answer: [[string, '<sources/>']],
    result: '<sources/>',
  },
]);
