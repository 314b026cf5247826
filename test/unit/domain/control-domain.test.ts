/** Domain 0 of Xen: the mock driver takes a domain of its name and UUID, by which libvirt's driver of Xen recognizes it. */
import { ControlDomainError, type Domain, type ProtectedMethod } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { protectedMethods } from '../../../lib/domain/control-domain.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost } from '../fixture.ts';

const host = testHost();
const permitted = { controlDomain: true } as const;

const xmlOf = (name: string, uuid: string) =>
  `<domain type='test'><name>${name}</name><uuid>${uuid}</uuid><memory unit='GiB'>2</memory><os><type>hvm</type></os></domain>`;
const nil = '00000000-0000-0000-0000-000000000000';
const zero = xmlOf('Domain-0', nil);

const define = () => host.connection.defineDomain(zero, permitted);

/** A call of each protected method, as a program that means a guest would make it. */
const calls: Readonly<Record<ProtectedMethod, (domain: Domain, options?: object) => Promise<unknown>>> = {
  suspend: (domain, options) => domain.suspend(options),
  shutdown: (domain, options) => domain.shutdown(options),
  reboot: (domain, options) => domain.reboot(options),
  reset: (domain, options) => domain.reset(options),
  destroy: (domain, options) => domain.destroy(options),
  undefine: (domain, options) => domain.undefine(options),
  rename: (domain, options) => domain.rename('zero', options),
  save: (domain, options) => domain.save('/nowhere/zero', options),
  managedSave: (domain, options) => domain.managedSave(options),
  coreDump: (domain, options) => domain.coreDump('/nowhere/zero', options),
  pmSuspendForDuration: (domain, options) => domain.pmSuspendForDuration('mem', 0, options),
  migrate: (domain, options) => domain.migrate(host.connection, {}, options),
  migrateToURI: (domain, options) => domain.migrateToURI('test:///default', {}, options),
  setMemory: (domain, options) => domain.setMemory(1024, options),
  setMaxMemory: (domain, options) => domain.setMaxMemory(1024, options),
  detachDevice: (domain, options) => domain.detachDevice({ target: 'vda' }, options),
  updateDevice: (domain, options) => domain.updateDevice({ target: 'vda' }, () => {}, options),
  defineDomain: (_, options) => host.connection.defineDomain(zero, options),
  createDomain: (_, options) => host.connection.createDomain(zero, options),
};

describe.each(protectedMethods)('%s()', (method) => {
  test('is refused for Domain 0, before anything is sent to libvirt', async () => {
    const domain = await define();
    const before = await domain.getXMLDesc();
    const refused: unknown = await calls[method](domain).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ControlDomainError);
    expect(refused).toMatchObject({ method, code: 'ERR_LIBVIRT_CONTROL_DOMAIN' });
    expect(String(refused)).toMatch(/Domain-0 is the Xen host itself.*\{ controlDomain: true \}/);
    expect(await domain.getXMLDesc()).toBe(before);
  });

  test('reaches libvirt where the option permits it', async () => {
    const domain = await define();
    const outcome: unknown = await calls[method](domain, permitted).catch((error: unknown) => error);
    expect(outcome).not.toBeInstanceOf(ControlDomainError);
    expect(outcome).not.toBeInstanceOf(TypeError);
  });

  test('rejects an option that is no boolean', async () => {
    const domain = await define();
    await expect(calls[method](domain, { controlDomain: 'yes' })).rejects.toThrow(/^controlDomain: expected a boolean/);
  });
});

test('the option has the effect that libvirt has without protection', async () => {
  const domain = await define();
  await domain.create();
  await domain.destroy(permitted);
  expect(await domain.isActive()).toBe(false);
  await domain.undefine(permitted);
  await fails(host.connection.lookupDomainByName('Domain-0'), 'VIR_ERR_NO_DOMAIN');
});

test(
  'Domain 0 is left out of lists, unless they are to have it',
  verifies({ 'Domain.isControlDomain': 'value' }),
  async () => {
    await define();
    const names = async (options?: object) => (await host.connection.listAllDomains(options)).map(({ name }) => name);
    expect(await names()).not.toContain('Domain-0');
    expect(await names({ persistent: true })).not.toContain('Domain-0');
    expect(await names(permitted)).toEqual(expect.arrayContaining(['Domain-0', 'guest']));
    expect(await names({ active: true, controlDomain: true })).not.toContain('Domain-0');
    const domains = await host.connection.listAllDomains(permitted);
    expect(domains.filter(({ isControlDomain }) => isControlDomain).map(({ name }) => name)).toEqual(['Domain-0']);
  },
);

test('a loop that ends all guests passes Domain 0 by', async () => {
  const zero = await define();
  await zero.create();
  for (const domain of await host.connection.listAllDomains()) {
    if (await domain.isActive()) await domain.destroy();
    await domain.undefine();
  }
  expect(await zero.isActive()).toBe(true);
  expect((await host.connection.listAllDomains(permitted)).map(({ name }) => name)).toEqual(['Domain-0']);
});

test('domains that have only its name or only its UUID are guests', async () => {
  const { connection } = host;
  for (const [name, uuid] of [
    ['Domain-0', '00000000-0000-0000-0000-000000000001'],
    ['Domain-00', nil],
  ] as const) {
    const domain = await connection.defineDomain(xmlOf(name, uuid));
    expect(domain.isControlDomain).toBe(false);
    await domain.undefine();
  }
});

test('a definition is that of Domain 0 however it is written', async () => {
  const { connection } = host;
  for (const xml of [zero, zero.replaceAll('-', '').replace('Domain0', 'Domain-0')])
    await expect(connection.defineDomain(xml)).rejects.toThrow(ControlDomainError);
  await expect(
    connection.defineDomain({
      type: 'test',
      name: 'Domain-0',
      uuid: nil,
      memory: { value: 1 },
      os: { type: { value: 'hvm' } },
    } as never),
  ).rejects.toThrow(ControlDomainError);
  // What libvirt will refuse is left to it.
  await fails(connection.defineDomain("<domain type='test'><name>Domain-0</name>"), 'VIR_ERR_XML_DETAIL');
});

test('Domain 0 may be given less memory than it has, but not less than it needs', async () => {
  const domain = await define();
  await domain.setMemory(1024 * 1024);
  expect((await domain.getInfo()).memory).toBe(1024n * 1024n);
  await expect(domain.setMemory(511n * 1024n)).rejects.toThrow(
    'with 523264 KiB, less than the 524288 KiB that it needs',
  );
  await domain.setMemory(511 * 1024, permitted);
  expect((await domain.getInfo()).memory).toBe(511n * 1024n);
});
