/** How a connection finds, defines, starts and restores domains, on libvirt's test driver. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConnectListAllDomainsFlags, Domain } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();

const domainXML = (name: string, more = '') =>
  `<domain type='test'><name>${name}</name><memory unit='KiB'>65536</memory>${more}<vcpu>1</vcpu><os><type>hvm</type></os></domain>`;

const names = (domains: readonly Domain[]) => domains.map(({ name }) => name).sort();

describe('domains are found', () => {
  test(
    'by their name, UUID and number',
    verifies({
      'Connection.lookupDomainByName': ['method', 'refusal'],
      'Connection.lookupDomainByUUID': ['method', 'refusal'],
      'Connection.lookupDomainByID': ['method', 'refusal'],
    }),
    async () => {
      const { connection } = host;
      const started = await connection.createDomain(domainXML('started'));
      for (const name of ['guest', 'started']) {
        const domain = await connection.lookupDomainByName(name);
        expect((await connection.lookupDomainByUUID(domain.uuid)).name).toBe(name);
        expect((await connection.lookupDomainByID((await domain.getID())!)).uuid).toBe(domain.uuid);
      }
      expect((await connection.lookupDomainByName('off')).uuid).toBe('9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2');
      await started.destroy();
      await fails(connection.lookupDomainByName('started'), 'VIR_ERR_NO_DOMAIN');
      await fails(connection.lookupDomainByUUID(started.uuid), 'VIR_ERR_NO_DOMAIN');
      await fails(connection.lookupDomainByID(99), 'VIR_ERR_NO_DOMAIN');
    },
  );

  test.each([
    [{}, ['guest', 'off', 'transient']],
    [{ active: true }, ['guest', 'transient']],
    [{ inactive: true }, ['off']],
    [{ persistent: true }, ['guest', 'off']],
    [{ transient: true }, ['transient']],
    [{ paused: true }, ['transient']],
    [{ running: true }, ['guest']],
    [{ shutoff: true, persistent: true }, ['off']],
    [{ autostart: true }, ['guest']],
    [{ noAutostart: true, active: true }, ['transient']],
    [{ hasSnapshot: true }, ['guest']],
  ] as [ConnectListAllDomainsFlags, string[]][])(
    'by their state: %o',
    verifies({ 'Connection.listAllDomains': 'method' }),
    async (options, found) => {
      const { connection } = host;
      const guest = await connection.lookupDomainByName('guest');
      await guest.setAutostart(true);
      await guest.createSnapshot('<domainsnapshot/>');
      await (await connection.createDomain(domainXML('transient'))).suspend();
      expect(names(await connection.listAllDomains(options))).toEqual(found);
    },
  );
});

describe('domains are made', () => {
  test(
    'by a definition, which starts nothing, from XML or an object',
    verifies({ 'Connection.defineDomain': ['xml', 'method', 'refusal'] }),
    async () => {
      const { connection } = host;
      const first = await connection.defineDomain(domainXML('first', '<title>One</title>'));
      const { uuid: _, ...config } = await first.getConfig();
      const second = await connection.defineDomain({ ...config, name: 'second' });
      for (const [domain, name] of [
        [first, 'first'],
        [second, 'second'],
      ] as const) {
        expect([await domain.isActive(), await domain.isPersistent()]).toEqual([false, true]);
        expect(await domain.getXMLDesc()).toContain(`<name>${name}</name>`);
        expect((await domain.getConfig()).title).toBe('One');
      }
      expect(second.uuid).not.toBe(first.uuid);
      const again = await connection.defineDomain(domainXML('first', `<uuid>${first.uuid}</uuid><title>Two</title>`));
      expect([again.uuid, (await first.getConfig()).title]).toEqual([first.uuid, 'Two']);
      await connection.defineDomain(domainXML('lax', '<unknown/>'));
      const strict = connection.defineDomain(domainXML('strict', '<unknown/>'), { validate: true });
      await fails(strict, 'VIR_ERR_XML_INVALID_SCHEMA');
    },
  );

  test(
    'by starting one that has no definition',
    verifies({ 'Connection.createDomain': ['xml', 'method', 'refusal'] }),
    async () => {
      const { connection } = host;
      const domain = await connection.createDomain(domainXML('brief', '<title>Soon gone</title>'));
      expect([await domain.isActive(), await domain.isPersistent()]).toEqual([true, false]);
      expect(await domain.getXMLDesc()).toContain('<title>Soon gone</title>');
      await domain.destroy();
      await fails(connection.lookupDomainByName('brief'), 'VIR_ERR_NO_DOMAIN');
      const strict = connection.createDomain(domainXML('strict', '<unknown/>'), { validate: true });
      await fails(strict, 'VIR_ERR_XML_INVALID_SCHEMA');
      expect(await (await connection.createDomain(domainXML('files'), { files: [] })).isActive()).toBe(true);
    },
  );
});

describe('statistics', () => {
  test(
    'are of all domains, or of those that are selected, and of the kinds that are requested',
    verifies({ 'Connection.getAllDomainStats': 'method', 'Connection.getDomainStats': 'method' }),
    async () => {
      const { connection } = host;
      const [guest, off] = [await connection.lookupDomainByName('guest'), await connection.lookupDomainByName('off')];
      const all = await connection.getAllDomainStats({ state: true });
      expect(names(all.map(({ domain }) => domain))).toEqual(['guest', 'off']);
      const active = await connection.getAllDomainStats({ state: true }, { active: true });
      expect(names(active.map(({ domain }) => domain))).toEqual(['guest']);
      const inactive = await connection.getAllDomainStats({ state: true }, { inactive: true });
      expect(names(inactive.map(({ domain }) => domain))).toEqual(['off']);
      for (const domain of [guest, off]) {
        const [stats, ...others] = await connection.getDomainStats([domain], { state: true });
        expect([stats?.domain.uuid, others]).toEqual([domain.uuid, []]);
        expect(stats?.state?.state).toEqual((await domain.getState()).state);
      }
      expect(names((await connection.getDomainStats([off, guest])).map(({ domain }) => domain))).toEqual([
        'guest',
        'off',
      ]);
      expect(await connection.getDomainStats([])).toEqual([]);
      const wrong = (options: unknown) => connection.getDomainStats([], {}, options as never);
      await expect(wrong(7)).rejects.toThrow('the options of getDomainStats()');
      await expect(wrong({ active: 7 })).rejects.toThrow(TypeError);
    },
  );
});

describe('saved domains', () => {
  test(
    'have a configuration, which can be replaced, in the image or for a restore',
    verifies({
      'Connection.getDomainSaveImageXMLDesc': ['file', 'refusal'],
      'Connection.getDomainSaveImageConfig': 'xml',
      'Connection.defineDomainSaveImage': ['file', 'xml'],
      'Connection.restoreDomain': ['method', 'xml', 'refusal'],
    }),
    async () => {
      const { connection } = host;
      const folder = temporaryFolder('saved');
      const [file, other] = [join(folder, 'guest'), join(folder, 'other')];
      const guest = await connection.lookupDomainByName('guest');
      const second = await connection.createDomain(domainXML('second'));
      await second.save(other);
      await guest.save(file);
      for (const [image, name] of [
        [file, 'guest'],
        [other, 'second'],
      ] as const) {
        const xml = await connection.getDomainSaveImageXMLDesc(image);
        expect(xml).toContain(`<name>${name}</name>`);
        expect((await readFile(image)).toString('latin1')).toContain(`<name>${name}</name>`);
        expect((await connection.getDomainSaveImageConfig(image)).name).toBe(name);
      }
      const config = await connection.getDomainSaveImageConfig(file);
      await connection.defineDomainSaveImage(file, { ...config, title: 'Another' });
      expect((await connection.getDomainSaveImageConfig(file)).title).toBe('Another');
      expect((await readFile(file)).toString('latin1')).toContain('<title>Another</title>');
      await connection.restoreDomain(file);
      expect(await guest.getState()).toEqual({ state: 'running', reason: 'restored' });
      expect((await guest.getConfig()).title).toBe('Another');
      expect(names(await connection.listAllDomains({ active: true }))).toEqual(['guest']);
      const replaced = { ...(await connection.getDomainSaveImageConfig(other)), title: 'Replaced' };
      await fails(connection.restoreDomain(other, { config: replaced }), 'VIR_ERR_ARGUMENT_UNSUPPORTED');
      await connection.restoreDomain(other);
      expect(names(await connection.listAllDomains({ active: true }))).toEqual(['guest', 'second']);
      await fails(connection.restoreDomain(join(folder, 'nothing')), 'VIR_ERR_SYSTEM_ERROR');
      await fails(connection.getDomainSaveImageXMLDesc(join(folder, 'nothing')), 'VIR_ERR_SYSTEM_ERROR');
    },
  );
});

test(
  'other formats, and processes that libvirt did not start, need another driver',
  verifies({
    'Connection.domainXMLFromNative': 'refusal',
    'Connection.domainXMLToNative': 'refusal',
    'Connection.qemuAttach': 'refusal',
  }),
  async () => {
    const { connection } = host;
    await unsupported(connection.domainXMLFromNative('qemu-argv', 'qemu'));
    await unsupported(connection.domainXMLToNative('qemu-argv', '<domain/>'));
    await unsupported(connection.qemuAttach(1));
  },
);
