/** Which functions decide whether the IOMMU isolates a function: those of its group; without one, all of the host, except on Xen. */
import { expect, test } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import type { Connection } from '../../../lib/connection/connection.ts';
import { PciAddress } from '../../../lib/core/pci-address.ts';
import { HostDevices } from '../../../lib/pci/host-devices.ts';
import { verifyAborts } from '../../support/aborts.ts';
import { procedureOf } from '../../support/procedures.ts';
import { encode, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { list, string, struct, uint } from '../../support/xdr.ts';

const names = ['pci_0000_01_00_0', 'pci_0000_02_00_0'] as const;
const reference = struct({ name: string });

const xml = (name: string) => {
  const { bus } = PciAddress.from(name);
  return `<device><name>${name}</name><capability type='pci'>
    <domain>0</domain><bus>${bus}</bus><slot>0</slot><function>0</function><product id='0x1'/><vendor id='0x2'/></capability></device>`;
};

/** Calls back with a connection to a host of a type of driver, whose functions are in no IOMMU group. */
async function onHost<Result>(type: string, use: (connection: Connection) => Promise<Result>): Promise<Result> {
  await using daemon = await ScriptedDaemon.listen(type);
  const listed = encode([list(reference), names.map((name) => ({ name }))], [uint, names.length]);
  daemon.answer(...procedureOf('virConnectListAllNodeDevices'), listed);
  daemon.answer(...procedureOf('virNodeDeviceLookupByName'), ({ payload }) => payload);
  daemon.answer(...procedureOf('virNodeDeviceGetXMLDesc'), ({ payload }) =>
    encode([string, xml(payload.includes(names[1]) ? names[1] : names[0])]),
  );
  await using connection = await connect(daemon.uri);
  return await use(connection);
}

/** The functions beside the first one. */
async function besideFirst(connection: Connection, options: { signal?: AbortSignal } = {}): Promise<string[]> {
  const devices = new HostDevices(connection, options);
  const first = await devices.propertiesAt(PciAddress.from(names[0]));
  return (await devices.beside(first)).map(({ address }) => address.nodeDeviceName);
}

test('all functions of a host that shows no groups', async () => {
  expect(await onHost('QEMU', besideFirst)).toEqual(names);
});

test('the function alone on Xen, which never shows groups', async () => {
  expect(await onHost('Xen', besideFirst)).toEqual([names[0]]);
  await onHost('Xen', async (connection) => {
    expect(await verifyAborts((options) => besideFirst(connection, options))).toBe(3);
  });
});
