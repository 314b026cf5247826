/** What libvirt's network drivers keep: filters, and the ports of networks, through a real daemon. */
import { LibvirtError } from 'libvirt-native';
import { expect, test } from 'vitest';
import { daemonHost } from '../support/daemon-host.ts';

const host = daemonHost();

test('ports of a network', async () => {
  const network = await host.connection.defineNetwork(
    "<network><name>bridged</name><forward mode='bridge'/><bridge name='br7'/></network>",
  );
  await network.create();
  expect(await network.listAllPorts()).toEqual([]);
  const port = await network.createPort(
    "<networkport><uuid>9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7ff</uuid><owner><uuid>9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid><name>guest</name></owner><mac address='52:54:00:00:00:01'/><plug type='bridge' bridge='br7'/></networkport>",
    { reclaim: true },
  );
  expect(port.network).toBe(network);
  expect((await network.lookupPortByUUID(port.uuid)).uuid).toBe(port.uuid);
  expect((await network.listAllPorts()).map(({ uuid }) => uuid)).toEqual([port.uuid]);
  expect(await port.getXMLDesc()).toContain('br7');
  expect((await port.getConfig()).owner?.name).toBe('guest');
  expect(await port.getParameters()).toEqual({});
  await port.setParameters({ 'inbound.average': 100 }).catch((error) => expect(error).toBeInstanceOf(LibvirtError));
  await port.delete();
  await expect(network.lookupPortByUUID(port.uuid)).rejects.toMatchObject({ code: 'VIR_ERR_NO_NETWORK_PORT' });
  expect(await network.getDHCPLeases().catch((error: unknown) => error)).toBeDefined();
  await network.destroy();
  await network.undefine();
});

test('filters are for the privileged', async () => {
  expect(await host.connection.listAllNWFilters()).toEqual([]);
  await expect(host.connection.lookupNWFilterByName('clean-traffic')).rejects.toBeInstanceOf(LibvirtError);
  await expect(host.connection.defineNWFilter("<filter name='mine' chain='root'/>")).rejects.toBeInstanceOf(
    LibvirtError,
  );
});
