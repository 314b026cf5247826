/** Real functions of real PCI devices, given to guests and reclaimed. What counts is which driver has them: here, and in the guest. */
import {
  type GuestSpec,
  type HostdevOptions,
  hostdev,
  hostdevInterface,
  multifunction,
  PciError,
  type PhysicalFunction,
} from 'libvirt-native';
import { DomainHostdev } from 'libvirt-native/config';
import type { GuestConsole, TestHostKind } from 'libvirt-native/testing';
import { expect } from 'vitest';
import { expectHint } from '../support/hints.ts';
import { verifies } from '../support/verifies.ts';
import { projectInside } from './resume.ts';
import { boundIn, driverOnHost, onHosts, pciOf, type Stage } from './stage.ts';

/** The igb, whose virtual functions these are; an e1000e alone; one that can be reset with its bus only; two that share their IOMMU group. */
const card = '0000:01:00.0';
const [first = '', second = '', third = ''] = ['0000:01:10.0', '0000:01:10.2', '0000:01:10.4'];
const whole = '0000:02:00.0';
const simple = '0000:05:00.0';
const [shared, sharedToo] = ['0000:03:00.0', '0000:03:00.1'] as const;

/** What holds a device for a guest. */
const holder: Record<TestHostKind, string> = { kvm: 'vfio-pci', xen: 'pciback' };

/** A device goes back to its driver in its own time. */
const returnsTo = (stage: Stage, address: string, driver: string) =>
  expect.poll(() => driverOnHost(stage, address), { timeout: 20_000, interval: 500 }).toBe(driver);

const hostdevXML = (address: string, managed = true) => DomainHostdev.format(hostdev(address, { managed }));

const cardOf = async (stage: Stage) => (await stage.connection.pci.function(card)) as PhysicalFunction;

/** What the physical function does for one of its virtual functions, as the host's `ip` reports. */
const ofFunction = async (stage: Stage, index: number) =>
  (await stage.host.run('ip link show enp1s0')).split('\n').find((line) => line.includes(`vf ${index} `)) ?? '';

const macOf = (guest: GuestConsole, mac: string) => guest.run(`grep -l ${mac} /sys/class/net/*/address || true`);

/** A guest without devices of the host, which may be given some. */
const open = (stage: Stage) =>
  stage.shared('open', () => stage.boot(stage.guestKind, { memory: 320, passthrough: true }));

const prepare = (stage: Stage) =>
  stage.host.run(`echo 4 >/sys/bus/pci/devices/${card}/sriov_numvfs && udevadm settle && sleep 1`);

onHosts({ prepare }, (scenario, kind) => {
  if (kind === 'kvm')
    scenario('a drive that is plugged into the host is reported, and can be given to a guest', async (stage) => {
      const { monitor } = stage.host;
      const { connection } = stage;
      const nvme = async () => (await connection.pci.functions()).find(({ driver }) => driver === 'nvme');
      expect(await nvme()).toBeUndefined();
      await using events = connection.events('node-device-lifecycle');
      await events.ready;
      await monitor.execute('blockdev-add', {
        driver: 'null-co',
        'node-name': 'drive',
        size: 64 << 20,
        'read-zeroes': true,
      });
      await monitor.execute('device_add', {
        driver: 'nvme',
        id: 'nvme',
        bus: 'port4',
        drive: 'drive',
        serial: 'plugged',
      });
      for await (const { device, event } of events) if (event === 'created' && /^pci_/.test(device.name)) break;
      await expect.poll(nvme, { timeout: 30_000, interval: 1000 }).toBeDefined();
      const drive = (await nvme())!;
      const { domain, guest } = await open(stage);
      await domain.attachDevice({ hostdev: hostdev(drive) }, { live: true });
      await boundIn(guest, 'nvme');
      expect(await guest.run('cat /sys/class/nvme/nvme0/serial')).toContain('plugged');
      expect(await guest.run('cat /sys/class/block/nvme0n1/size')).toMatch(/\b131072\b/);
      expect(await driverOnHost(stage, `${drive.address}`)).toBe('vfio-pci');
      await domain.detachDevice({ hostAddress: drive.address }, { live: true, timeout: 60_000 });
      await returnsTo(stage, `${drive.address}`, 'nvme');
      await monitor.execute('device_del', { id: 'nvme' });
      await expect.poll(nvme, { timeout: 30_000, interval: 1000 }).toBeUndefined();
    });

  scenario('the list is what the host has', async (stage) => {
    const { pci } = stage.connection;
    await expect.poll(async () => (await (await cardOf(stage)).virtualFunctions()).length, { timeout: 20_000 }).toBe(4);
    const functions = await pci.functions();
    const lspci = await stage.host.run('lspci -Dn');
    const own = lspci.split('\n').map((line) =>
      line
        .match(/^(\S+) \S+: (\w+):(\w+)/)!
        .slice(1, 4)
        .join(' '),
    );
    const hex = (id?: number) => id?.toString(16).padStart(4, '0');
    expect(
      functions.map(({ address, vendor, product }) => `${address} ${hex(vendor.id)} ${hex(product.id)}`).sort(),
    ).toEqual(own.sort());
    for (const address of [card, first, whole])
      expect((await pci.function(address)).driver).toBe(await driverOnHost(stage, address));
    const pf = await cardOf(stage);
    expect(pf.maxVirtualFunctions).toBe(7);
    expect(await stage.host.run(`basename $(readlink /sys/bus/pci/devices/${first}/physfn)`)).toBe(card);
    expect((await pci.function(first)).physicalFunction?.toString()).toBe(card);
    expect((await pf.freeVirtualFunctions()).map(({ address }) => `${address}`)).toContain(third);
  });

  scenario(
    'a lease detaches a function from its driver; its end reattaches it',
    verifies({ 'PciFunction.detachFromHost': 'sysfs' }),
    async (stage) => {
      const vf = await stage.connection.pci.function(first);
      {
        await using lease = await vf.detachFromHost();
        expect(lease.functions).toEqual([vf]);
        expect(await driverOnHost(stage, first)).toBe(holder[kind]);
      }
      await returnsTo(stage, first, 'igbvf');
    },
  );

  scenario('a reset takes a device back to how it is when it is switched on', async (stage) => {
    const { host, connection } = stage;
    const { node } = await connection.pci.function(simple);
    const folder = `/sys/bus/pci/devices/${simple}`;
    const driver = await driverOnHost(stage, simple);
    // What VFIO holds, it resets itself when a guest opens it; so no other process may hold it.
    await host.run(`echo ${simple} >${folder}/driver/unbind && setpci -s ${simple} COMMAND=2`);
    const base = await host.run(`sed -n 2p ${folder}/resource | cut -d' ' -f1`);
    // The first four bytes of the MAC address, which keep what is written until they are read from the card's ROM again.
    const register = `busybox devmem ${base} 32`;
    expect(await host.run(register)).toBe('0xAA005452');
    await host.run(`${register} 0x12345678`);
    expect(await host.run(register)).toBe('0x12345678');
    await node.reset();
    await host.run(`setpci -s ${simple} COMMAND=2`);
    expect(await host.run(register)).toBe('0xAA005452');
    await host.run(`echo ${simple} >/sys/bus/pci/drivers_probe`);
    await returnsTo(stage, simple, driver);
  });

  if (kind === 'kvm')
    scenario(
      'what shares its IOMMU group with a device of the host is refused, here and by the hypervisor',
      async (stage) => {
        const group = await stage.host.run(`ls /sys/bus/pci/devices/${shared}/iommu_group/devices`);
        expect(group.split('\n')).toEqual([shared, sharedToo]);
        const one = await stage.connection.pci.function(shared);
        const { domain: running } = await open(stage);
        const before = one.problems();
        expect(await before).toEqual([
          `${shared} shares the IOMMU group ${one.iommuGroup?.number} with ${sharedToo}, which the host uses (driver e1000e): a group is passed through as a whole. Detach ${sharedToo} from the host as well.`,
        ]);
        const [attached] = await Promise.allSettled([running.attachDevice({ hostdev: hostdev(one) }, { live: true })]);
        expect(attached).toMatchObject({
          reason: { name: 'PciError', reason: 'not-assignable', problems: await before },
        });
        const spec: GuestSpec = { name: 'planned', memory: '128 MiB', kernel: '/srv/guest/vmlinuz' };
        const networks = [{ bridge: 'enp2s0' }, { bridge: 'br-absent' }, 'absent'];
        const plan = await stage.connection.planGuest({ ...spec, networks, hostDevices: [shared] });
        expect(plan.problems).toMatchObject([
          { field: 'networks[1]', reason: expect.stringMatching(/^the host has no interface 'br-absent'/) },
          { field: 'networks[2]', reason: expect.stringMatching(/^the host has no network 'absent'/) },
          { field: 'hostDevices[0]', reason: (await before)[0] },
        ]);
        const refusal = one.detachFromHost();
        await expect(refusal).rejects.toBeInstanceOf(PciError);
        await expect(refusal).rejects.toMatchObject({ reason: 'not-assignable' });
        expect(await driverOnHost(stage, shared)).toBe('e1000e');
        const domain = await stage.define(stage.guestKind, { devices: hostdevXML(shared) });
        await expect(domain.create()).rejects.toMatchObject({ reason: 'not-assignable', problems: await before });
        expect(await stage.host.run(`virsh start ${domain.name} 2>&1 || true`)).toMatch(/group \d+ is not viable/);
        await returnsTo(stage, shared, 'e1000e');
      },
    );

  scenario('what the host does not have, or cannot give, is refused by name', async (stage) => {
    const { domain } = await open(stage);
    const attach = (address: string, options?: HostdevOptions) =>
      domain.attachDevice({ hostdev: hostdev(address, options) }, { live: true });
    await expect(attach('0000:09:00.0')).rejects.toMatchObject({
      reason: 'not-found',
      message: expect.stringMatching(/^The host has no PCI function 0000:09:00\.0/),
    });
    const [root = ''] = (await stage.host.run("lspci -D | grep 'PCI bridge'")).split(' ');
    await expect(attach(root)).rejects.toMatchObject({
      reason: 'not-assignable',
      message: expect.stringContaining('is a bridge'),
    });
    await expect(attach(whole, { managed: false })).rejects.toMatchObject({
      reason: 'not-assignable',
      message: expect.stringContaining(`${whole} is with the host's driver e1000e`),
    });
    const absent = await stage.define(stage.guestKind, { devices: hostdevXML('0000:09:00.0') });
    await expect(absent.create()).rejects.toMatchObject({ name: 'PciError', reason: 'not-found' });
    expect(await stage.host.run(`virsh dumpxml ${domain.name}`)).not.toContain('<hostdev');
  });

  scenario(
    'a card whose interface is down lends no virtual functions: the reason is known before on the host itself',
    async (stage) => {
      const { domain } = await open(stage);
      await stage.host.run('ip link set enp1s0 down');
      try {
        const attached = domain.attachDevice({ interface: hostdevInterface(first, { vlan: 42 }) }, { live: true });
        if (kind === 'kvm') await expectHint(attached, 'sriov-card-down', /ip link set enp1s0 up$/);
        else await expect(attached).rejects.toMatchObject({ name: 'LibvirtError' });
        const program = `
        import { connect, hostdevInterface } from 'libvirt-native';
        const connection = await connect('${stage.host.uriInside}');
        const pf = await connection.pci.function('${card}');
        const domain = await connection.lookupDomainByName('${domain.name}');
        const refused = [
          pf.claim({ vlan: 42 }),
          connection.createVfNetwork(pf, { name: 'down' }),
          domain.attachDevice({ interface: hostdevInterface('${first}', { vlan: 42 }) }, { live: true }),
        ];
        const errors = (await Promise.allSettled(refused)).map(({ reason }) => reason.reason + ': ' + reason.message);
        console.log(JSON.stringify(errors));
        await connection.close();`;
        const said = await stage.host.run(`cd ${projectInside} && node --input-type=module`, { input: program });
        const down = `not-assignable: enp1s0, the network interface of ${card}, is down: the host sets MAC addresses and VLANs of its virtual functions while it is up. Run: ip link set enp1s0 up`;
        expect(JSON.parse(said)).toEqual([down, down, down]);
      } finally {
        await stage.host.run('ip link set enp1s0 up');
      }
    },
  );

  if (kind === 'kvm')
    scenario(
      'a whole group is leased together, and given to a guest as one device of two functions',
      verifies({ 'Pci.detachFromHost': 'sysfs' }),
      async (stage) => {
        const { pci } = stage.connection;
        const pair = await Promise.all([pci.function(shared), pci.function(sharedToo)]);
        {
          await using _lease = await pci.detachFromHost(pair);
          for (const address of [shared, sharedToo]) expect(await driverOnHost(stage, address)).toBe(holder[kind]);
          const devices = multifunction(pair, '0000:03:00.0', { managed: false })
            .map((device) => DomainHostdev.format(device))
            .join('');
          const { domain, guest } = await stage.boot(stage.guestKind, { memory: 320, devices });
          await expect
            .poll(async () => [...(await pciOf(guest)).values()].filter(({ driver }) => driver === 'e1000e').length, {
              timeout: 60_000,
              interval: 1000,
            })
            .toBe(2);
          await domain.destroy();
        }
        for (const address of [shared, sharedToo]) await returnsTo(stage, address, 'e1000e');
      },
    );

  if (kind === 'kvm')
    scenario(
      'a function is returned to its driver when the guest releases its IOMMU group',
      verifies({
        'Pci.detachFromHost': 'sysfs',
        'PciLease.close': 'sysfs',
        'PciLease.pending': 'value',
        'Pci.uses': 'value',
      }),
      async (stage) => {
        const { pci } = stage.connection;
        const pair = await Promise.all([pci.function(shared), pci.function(sharedToo)]);
        const lease = await pci.detachFromHost(pair);
        const device = DomainHostdev.format(hostdev(shared, { managed: false }));
        const { domain } = await stage.boot(stage.guestKind, { memory: 320, devices: device });
        await lease.close();
        expect(lease.pending.map(({ reason }) => reason)).toEqual([
          `${sharedToo} is returned to the host's driver when the domain ${domain.name} releases ${shared}, which is in the same IOMMU group.`,
          `${shared} is returned to the host's driver when the domain ${domain.name} releases it.`,
        ]);
        for (const address of [shared, sharedToo]) expect(await driverOnHost(stage, address)).toBe(holder[kind]);
        await domain.destroy();
        for (const address of [shared, sharedToo]) await returnsTo(stage, address, 'e1000e');
        await domain.undefine();
        await expect.poll(async () => (await pci.uses()).size).toBe(0);
        expect(lease.pending).toEqual([]);
      },
    );

  scenario('a card is given to no guest while its virtual functions are with others', async (stage) => {
    const { pci } = stage.connection;
    const card = (await pci.physicalFunctions())[0]!;
    const { domain } = await stage.boot(stage.guestKind, { memory: 320 });
    await using network = await stage.connection.createVfNetwork(card, { name: 'vfs', virtualFunctions: [second] });
    await expect(domain.attachDevice({ hostdev: hostdev(card) }, { live: true })).rejects.toMatchObject({
      reason: 'in-use',
      message: `${card.address} cannot be given to a guest while its virtual functions are in use: ${second} belongs to the network vfs.`,
    });
    await expect(domain.attachDevice({ hostdev: hostdev(second) }, { live: true })).rejects.toMatchObject({
      message: `${second} belongs to the network vfs.`,
    });
    await network.destroy();
    await domain.destroy();
  });

  scenario('of two guests that want one function, one gets it', async (stage) => {
    const devices = hostdevXML(first);
    const rivals = [await stage.define(stage.guestKind, { devices }), await stage.define(stage.guestKind, { devices })];
    const started = await Promise.allSettled(rivals.map((domain) => domain.create({ paused: true })));
    expect(started.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = started.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ name: 'LibvirtError', code: 'VIR_ERR_OPERATION_INVALID' });
    expect(await driverOnHost(stage, first)).toBe(holder[kind]);
    for (const domain of rivals) if (await domain.isActive()) await domain.destroy();
    await returnsTo(stage, first, 'igbvf');
  });

  scenario('a whole device, managed, and a virtual function, not managed, are there from the start', async (stage) => {
    const vf = await stage.connection.pci.function(second);
    const lease = await vf.detachFromHost();
    const { domain, guest } = await stage.boot(stage.guestKind, {
      memory: 320,
      devices: hostdevXML(whole) + hostdevXML(second, false),
    });
    await boundIn(guest, 'e1000e');
    await boundIn(guest, 'igbvf');
    expect(await macOf(guest, '52:54:00:aa:01:01')).toContain('/sys/class/net/');
    expect(await driverOnHost(stage, whole)).toBe(holder[kind]);
    expect(await vf.uses()).toMatchObject([{ by: 'domain', domain: { name: domain.name } }, { by: 'lease' }]);
    await domain.destroy();
    await returnsTo(stage, whole, 'e1000e');
    expect(await driverOnHost(stage, second)).toBe(holder[kind]);
    await domain.undefine();
    await lease.close();
    await returnsTo(stage, second, 'igbvf');
  });

  if (kind === 'kvm')
    scenario(
      'functions come and go while the guest runs: as they are, and as interfaces with MAC and VLAN',
      async (stage) => {
        const { domain, guest } = await open(stage);
        await domain.attachDevice({ hostdev: hostdev(third) }, { live: true });
        const place = await boundIn(guest, 'igbvf');
        expect(await driverOnHost(stage, third)).toBe(holder[kind]);
        await domain.detachDevice({ hostAddress: third }, { live: true });
        expect(await pciOf(guest)).not.toHaveProperty(place);
        expect((await pciOf(guest)).has(place)).toBe(false);
        await returnsTo(stage, third, 'igbvf');

        const mac = '52:54:00:6d:90:02';
        {
          await using claim = await (await cardOf(stage)).claim({ mac, vlan: 42 });
          const index = [first, second, third].indexOf(`${claim.address}`);
          await domain.attachDevice({ interface: claim.interface }, { live: true });
          await boundIn(guest, 'igbvf');
          await expect.poll(() => macOf(guest, mac), { timeout: 20_000, interval: 1000 }).toContain('/sys/class/net/');
          expect(await ofFunction(stage, index)).toMatch(new RegExp(`${mac}.*vlan 42`));
          await domain.detachDevice({ mac }, { live: true });
          expect(await macOf(guest, mac)).not.toContain('/sys/class/net/');
          expect(await ofFunction(stage, index)).not.toMatch(/vlan 42/);
        }
      },
    );

  scenario('a whole device comes and goes while the guest runs', async (stage) => {
    const { domain, guest } = await open(stage);
    await domain.attachDevice({ hostdev: hostdev(whole) }, { live: true });
    const place = await boundIn(guest, 'e1000e');
    expect(await driverOnHost(stage, whole)).toBe(holder[kind]);
    await domain.detachDevice({ hostAddress: whole }, { live: true, timeout: 60_000 });
    expect((await pciOf(guest)).has(place)).toBe(false);
    await returnsTo(stage, whole, 'e1000e');
  });

  scenario('what a guest has, no other gets: the refusal names who has it', async (stage) => {
    const domain = await stage.define(stage.guestKind, { devices: hostdevXML(first) });
    await domain.create({ paused: true });
    const vf = await stage.connection.pci.function(first);
    await expect(vf.detachFromHost()).rejects.toMatchObject({
      reason: 'not-assignable',
      problems: [`${first} is in use by the domain ${domain.name}.`],
    });
    const rival = await stage.define(stage.guestKind, { devices: hostdevXML(first) });
    await expect(rival.create()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID' });
    expect(await driverOnHost(stage, first)).toBe(holder[kind]);
  });

  scenario('a network lends each guest a function of its own', async (stage) => {
    const network = await stage.connection.createVfNetwork(await cardOf(stage), { name: 'functions' });
    const mac = '52:54:00:6d:90:03';
    const card = `<interface type='network'><mac address='${mac}'/><source network='functions'/></interface>`;
    try {
      const { domain, guest } = await open(stage);
      await domain.attachDevice(card, { live: true });
      await boundIn(guest, 'igbvf');
      await expect.poll(() => macOf(guest, mac), { timeout: 20_000, interval: 1000 }).toContain('/sys/class/net/');
      expect(await stage.host.run('virsh net-dumpxml functions')).toMatch(/connections='1'/);
      await domain.detachDevice({ mac }, { live: true, timeout: 60_000 });
      expect(await stage.host.run('virsh net-dumpxml functions')).not.toMatch(/connections='1'/);
    } finally {
      await network.destroy();
    }
  });

  if (kind === 'xen')
    scenario('a whole machine under Xen gets a function, too', async (stage) => {
      const { guest } = await stage.boot('hvm', { memory: 320, devices: hostdevXML(first) });
      await boundIn(guest, 'igbvf');
      expect(await driverOnHost(stage, first)).toBe('pciback');
    });
});
