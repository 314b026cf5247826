/** A PCI function of a paused guest: Xen's driver would report it as released, others leave that to the guest. */
import { type Connection, connect, DeviceRemovalError, type Domain } from 'libvirt-native';
import { afterEach, expect, test } from 'vitest';
import { procedureOf } from '../../support/procedures.ts';
import { encode, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { verifies } from '../../support/verifies.ts';
import { domainReference, int, string } from '../../support/xdr.ts';

const guest = { name: 'guest', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1', id: 7 } as const;
const address = "domain='0x0000' bus='0x01' slot='0x10' function='0x0'";
const xml = `<domain><name>guest</name><devices>
  <disk type='file'><source file='/a.img'/><target dev='xvda'/></disk>
  <hostdev mode='subsystem' type='pci' managed='yes'><source><address ${address}/></source></hostdev>
  <interface type='hostdev'><mac address='52:54:00:00:00:01'/><source><address type='pci' ${address.replace("0x0'", "0x2'")}/></source></interface>
</devices></domain>`;

/** VIR_DOMAIN_RUNNING, VIR_DOMAIN_PAUSED */
const [running, paused] = [1, 3] as const;

let daemon: ScriptedDaemon;
let connection: Connection;

/** A guest of a driver, in a state. */
async function guestOf(type: string, state: number): Promise<Domain> {
  daemon = await ScriptedDaemon.listen(type);
  daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
  daemon.answer(...procedureOf('virDomainIsActive'), encode([int, 1]));
  daemon.answer(...procedureOf('virDomainGetState'), encode([int, state], [int, 1]));
  daemon.answer(...procedureOf('virDomainGetXMLDesc'), encode([string, xml]));
  connection = await connect(daemon.uri);
  return connection.lookupDomainByName('guest');
}

afterEach(async () => {
  expect(await connection.close()).toBe(0);
  await daemon[Symbol.asyncDispose]();
});

const [, detach] = procedureOf('virDomainDetachDeviceFlags');
const isRequested = () => daemon.takeRequests().some(({ procedure }) => procedure === detach);
const options = { live: true, wait: false } as const;

test('is not unplugged on Xen', verifies({ 'Domain.detachDevice': 'refusal' }), async () => {
  const domain = await guestOf('Xen', paused);
  for (const selector of [{ hostAddress: '0000:01:10.0' }, { mac: '52:54:00:00:00:01' }])
    for (const more of [{}, { wait: true }]) {
      const refused: unknown = await domain
        .detachDevice(selector, { ...options, ...more })
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(DeviceRemovalError);
      expect(refused).toMatchObject({ reason: 'paused', domain: 'guest', attempts: 0 });
    }
  expect(isRequested()).toBe(false);
  // Its disk is another matter.
  await domain.detachDevice({ target: 'xvda' }, options).catch(() => {});
  expect(isRequested()).toBe(true);
});

test.each([
  ['Xen', running],
  ['QEMU', paused],
])('is unplugged on %s in state %i', async (type, state) => {
  const domain = await guestOf(type, state);
  await expect(domain.detachDevice({ hostAddress: '0000:01:10.0' }, options)).rejects.toMatchObject({
    code: 'VIR_ERR_NO_SUPPORT',
  });
  expect(isRequested()).toBe(true);
});
