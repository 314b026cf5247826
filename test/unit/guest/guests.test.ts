/** Portable guests through a connection: of the test driver, which has pools of volumes. */
import { type GuestSpec, GuestSpecError } from 'libvirt-native';
import type { DomainConfig } from 'libvirt-native/config';
import { describe, expect, test } from 'vitest';
import { verifyAborts } from '../../support/aborts.ts';
import { tracesOf } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';
import { testHost } from '../fixture.ts';

const host = testHost();

const spec = (volume: string, extra: Partial<GuestSpec> = {}): GuestSpec => ({
  name: 'planned',
  memory: '64 MiB',
  disks: [{ source: { pool: 'pool', volume, capacity: '1 MiB' } }],
  ...extra,
});

async function volumes(): Promise<string[]> {
  const pool = await host.connection.lookupStoragePoolByName('pool');
  return (await pool.listAllVolumes()).map(({ name }) => name);
}

describe('a guest', () => {
  test('is planned, and nothing is made', verifies({ 'Connection.planGuest': ['value', 'method'] }), async () => {
    const plan = await host.connection.planGuest(spec('planned.raw'));
    expect(plan.kind).toBe('test');
    expect(plan.volumes).toMatchObject([{ pool: 'pool', config: { name: 'planned.raw' } }]);
    expect(plan.explain()).toMatch(/^kind +test /m);
    expect(await volumes()).not.toContain('planned.raw');
  });

  test(
    'is defined with the volume that it asks for, by its path',
    verifies({ 'Connection.defineGuest': ['xml', 'method', 'refusal'] }),
    async () => {
      const domain = await host.connection.defineGuest(spec('defined.qcow2'));
      expect(await domain.isActive()).toBe(false);
      expect(await volumes()).toContain('defined.qcow2');
      const { devices } = await domain.getConfig();
      expect(devices?.disk).toMatchObject([
        {
          type: 'file',
          source: { file: '/pool/defined.qcow2' },
          driver: { type: 'qcow2' },
          target: { dev: 'vda' },
        },
      ]);
      // The volume is there now: another guest finds it, and may not make it again.
      const found = {
        ...spec(''),
        name: 'second',
        disks: [{ source: { pool: 'pool', volume: 'defined.qcow2' } }],
      };
      await (await host.connection.defineGuest(found)).undefine();
      await expect(host.connection.defineGuest(spec('defined.qcow2', { name: 'third' }))).rejects.toMatchObject({
        api: 'virStorageVolCreateXML',
      });
      expect(await volumes()).toContain('defined.qcow2');
      await domain.undefine();
    },
  );

  test(
    'is a copy, or an overlay, of another volume',
    verifies({ 'Connection.createGuest': ['xml', 'method'] }),
    async () => {
      const pool = 'pool';
      const made = await host.connection.defineGuest(spec('origin.qcow2'));
      const disks: GuestSpec['disks'] = [
        { source: { pool, volume: 'copy.qcow2', capacity: '1 MiB', from: 'origin.qcow2' } },
        { source: { pool, volume: 'overlay', capacity: '1 MiB', backing: 'origin.qcow2' } },
      ];
      const domain = await host.connection.createGuest(spec('', { name: 'child', disks }));
      expect(await volumes()).toEqual(expect.arrayContaining(['copy.qcow2', 'overlay']));
      const overlay = await host.connection.lookupStorageVolByPath('/pool/overlay');
      expect(await overlay.getConfig()).toMatchObject({ backingStore: { path: '/pool/origin.qcow2' } });
      expect(await domain.isActive()).toBe(true);
      expect(await domain.isPersistent()).toBe(false);
      await domain.destroy();
      await made.undefine();
    },
  );

  test('that cannot be leaves no volume behind', async () => {
    const disks: GuestSpec['disks'] = [
      { source: { pool: 'pool', volume: 'one.raw', capacity: '1 MiB' } },
      { source: { pool: 'pool', volume: 'two.raw', capacity: '1 PiB' } },
    ];
    await expect(host.connection.defineGuest(spec('', { disks }))).rejects.toThrow(/space/i);
    expect(await volumes()).not.toContain('one.raw');
    // libvirt refuses the guest itself: the name is another's.
    const domain = await host.connection.defineGuest(spec('first.raw'));
    const other = spec('again.raw', { uuid: '00000000-1111-2222-3333-444444444444' });
    await expect(host.connection.defineGuest(other)).rejects.toThrow(/already/);
    expect(await volumes()).not.toContain('again.raw');
    await domain.undefine();
  });

  test(
    'that is refused is refused before anything is made',
    verifies({ 'Connection.createGuest': 'refusal' }),
    async () => {
      const wrong = spec('never.raw', { cpus: 0 });
      await expect(host.connection.createGuest(wrong)).rejects.toBeInstanceOf(GuestSpecError);
      await expect(host.connection.createGuest(wrong)).rejects.toMatchObject({ field: 'cpus' });
      expect(await volumes()).not.toContain('never.raw');
    },
  );

  test.each(['planGuest', 'defineGuest', 'createGuest'] as const)(
    'is abandoned at whichever call of %s() its signal aborts',
    async (method) => {
      let count = 0;
      const call = (options: { signal?: AbortSignal }) => {
        const name = `abandoned-${count++}`;
        return host.connection[method](spec(`${name}.raw`, { name, networks: ['net'] }), options);
      };
      expect(await verifyAborts(call, 'virStorageVolDelete')).toBeGreaterThan(2);
      // That of the first call, which was not aborted.
      const left = method === 'planGuest' ? [] : ['abandoned-0.raw'];
      expect((await volumes()).filter((name) => name.startsWith('abandoned'))).toEqual(left);
    },
  );

  test(
    'is defined and started with the options of libvirt',
    verifies({ 'Connection.defineGuest': 'arguments', 'Connection.createGuest': 'arguments' }),
    async () => {
      const { connection } = host;
      const traces = tracesOf('end');
      const sentBy = (api: string) => traces.findLast((trace) => trace.api === api)?.arguments.at(-1);
      await connection.defineGuest(spec('one.raw', { name: 'one' }), { validate: true });
      expect(sentBy('virDomainDefineXMLFlags')).toMatchObject({ validate: true });
      await connection.createGuest(spec('two.raw', { name: 'two' }), { validate: true });
      expect(sentBy('virDomainCreateXML')).toMatchObject({ validate: true });
      await connection.createGuest(spec('three.raw', { name: 'three' }));
      expect(sentBy('virDomainCreateXML')).not.toHaveProperty('validate');
    },
  );

  test.each(['planGuest', 'defineGuest', 'createGuest'] as const)(
    'rejects options that %s() does not have',
    async (method) => {
      const wrong = (options: unknown) => host.connection[method](spec('never.raw'), options as never);
      await expect(wrong(7)).rejects.toThrow(`the options of ${method}()`);
      await expect(wrong({ nonsense: true })).rejects.toThrow('nonsense: unknown option');
    },
  );

  test(
    'has its volumes in the formats that they are in, whatever they are called',
    verifies({ 'Connection.planGuest': 'xml', 'Connection.defineGuest': 'xml' }),
    async () => {
      const pool = await host.connection.lookupStoragePoolByName('pool');
      for (const [name, format] of Object.entries({ 'debian.iso': 'iso', plain: 'qcow2', disc: 'raw' }))
        await pool.createVolume({
          name,
          capacity: { unit: 'MiB', value: 1 },
          target: { format: { type: format as 'raw' } },
        });
      const disks: GuestSpec['disks'] = [
        { source: { pool: 'pool', volume: 'plain' } },
        { source: { pool: 'pool', volume: 'debian.iso' }, device: 'cdrom' },
        { source: '/pool/plain' },
        { source: '/pool/disc' },
        { source: '/elsewhere/disc' },
      ];
      const asked = spec('', { name: 'formats', disks });
      const plan = await host.connection.planGuest(asked);
      const formatsOf = ({ devices }: DomainConfig) =>
        Object.fromEntries((devices?.disk ?? []).map(({ target, driver }) => [target.dev, driver?.type]));
      expect(Object.values(formatsOf(plan.config))).toEqual(['qcow2', 'raw', 'qcow2', 'raw', 'raw']);
      // What was planned is what is made.
      const domain = await host.connection.defineGuest(asked);
      expect(formatsOf(await domain.getConfig({ inactive: true }))).toEqual(formatsOf(plan.config));
      await domain.undefine();
    },
  );

  test(
    'whose volume is not there is refused by its field',
    verifies({ 'Connection.planGuest': 'refusal' }),
    async () => {
      for (const source of [
        { pool: 'pool', volume: 'gone' },
        { pool: 'gone', volume: 'a' },
      ])
        await expect(host.connection.planGuest(spec('', { disks: [{ source }] }))).rejects.toMatchObject({
          field: 'disks[0].source',
          reason: expect.stringMatching(/^there is no volume/),
        });
    },
  );
});
