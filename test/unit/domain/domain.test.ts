import { openSync } from 'node:fs';
import { inspect } from 'node:util';
import type { Domain } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyAborts } from '../../support/aborts.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, libvirtIsFrom, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;
let off: Domain;

beforeEach(async () => {
  [guest, off] = await Promise.all([
    host.connection.lookupDomainByName('guest'),
    host.connection.lookupDomainByName('off'),
  ]);
});

const small = (name: string) =>
  `<domain type='test'><name>${name}</name><memory>1024</memory><os><type>hvm</type></os></domain>`;

describe('finding domains', () => {
  test('all, and some', verifies({ 'Connection.listAllDomains': 'value' }), async () => {
    const names = async (options = {}) =>
      (await host.connection.listAllDomains(options)).map(({ name }) => name).sort();
    expect(await names()).toEqual(['guest', 'off']);
    expect(await names({ active: true })).toEqual(['guest']);
    expect(await names({ shutoff: true })).toEqual(['off']);
    expect(await names({ transient: true })).toEqual([]);
    await guest.undefine();
    expect([await names({ transient: true }), await names({ persistent: true })]).toEqual([['guest'], ['off']]);
  });

  test(
    'by UUID and by number',
    verifies({
      'Connection.lookupDomainByUUID': ['value', 'refusal'],
      'Connection.lookupDomainByName': 'refusal',
      'Connection.lookupDomainByID': 'value',
      'Domain.getID': 'method',
    }),
    async () => {
      expect((await host.connection.lookupDomainByUUID(guest.uuid)).name).toBe('guest');
      await verifyAborts((options) => guest.getID(options));
      const id = await guest.getID();
      expect((await host.connection.lookupDomainByID(id!)).uuid).toBe(guest.uuid);
      expect(await off.getID()).toBeUndefined();
      await fails(host.connection.lookupDomainByName('nobody'), 'VIR_ERR_NO_DOMAIN');
      await fails(host.connection.lookupDomainByUUID('9de8bfd5-0f44-4a9c-9a3c-000000000000'), 'VIR_ERR_NO_DOMAIN');
    },
  );

  test('they show what they are', () => {
    expect(inspect(guest)).toBe('Domain { name=guest uuid=9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1 }');
    expect(Object.prototype.toString.call(guest)).toBe('[object Domain]');
    expect(guest.connection).toBe(host.connection);
  });
});

describe('defining', () => {
  test(
    'from XML and from an object',
    verifies({
      'Connection.defineDomain': ['method', 'refusal'],
      'Domain.isPersistent': 'value',
      'Domain.isActive': 'value',
      'Domain.getConfig': 'value',
    }),
    async () => {
      const { connection } = host;
      const one = await connection.defineDomain(small('one'));
      expect(await one.isPersistent()).toBe(true);
      expect(await one.isActive()).toBe(false);
      const config = DomainConfig.parse(small('two'));
      const two = await connection.defineDomain(config, { validate: true });
      expect((await two.getConfig()).name).toBe('two');
      await expect(connection.defineDomain({ type: 'test', name: 7 } as never)).rejects.toThrow(/name/);
      await fails(connection.defineDomain('<domain'), 'VIR_ERR_XML_DETAIL');
    },
  );

  test(
    'a transient one is gone when it stops',
    verifies({ 'Connection.createDomain': 'method', 'Domain.isPersistent': 'value', 'Domain.destroy': 'method' }),
    async () => {
      const transient = await host.connection.createDomain(small('brief'), { validate: true });
      expect(await transient.getState()).toMatchObject({ state: 'running' });
      expect(await transient.isPersistent()).toBe(false);
      await transient.destroy();
      await fails(host.connection.lookupDomainByName('brief'), 'VIR_ERR_NO_DOMAIN');
    },
  );

  test(
    'undefined, with or without what it has',
    verifies({ 'Domain.undefine': 'method', 'Domain.isPersistent': 'value', 'Domain.isActive': 'value' }),
    async () => {
      await off.managedSave().catch(() => {});
      await off.undefine({ managedSave: true });
      await fails(host.connection.lookupDomainByName('off'), 'VIR_ERR_NO_DOMAIN');
      await guest.undefine();
      expect(await guest.isPersistent()).toBe(false);
      expect(await guest.isActive()).toBe(true);
    },
  );

  test('renamed', verifies({ 'Domain.rename': ['method', 'refusal'] }), async () => {
    await off.rename('still off');
    expect((await host.connection.lookupDomainByName('still off')).uuid).toBe(off.uuid);
    await fails(guest.rename('running'), 'VIR_ERR_OPERATION_INVALID');
  });
});

describe('life', () => {
  test(
    'start, suspend, resume, shut down',
    verifies({
      'Domain.create': 'method',
      'Domain.suspend': 'method',
      'Domain.resume': 'method',
      'Domain.shutdown': ['method', 'refusal'],
      'Domain.getState': 'value',
    }),
    async () => {
      await off.create();
      expect(await off.getState()).toEqual({ state: 'running', reason: 'booted' });
      await off.suspend();
      expect(await off.getState()).toEqual({ state: 'paused', reason: 'user' });
      await off.resume();
      expect(await off.getState()).toEqual({ state: 'running', reason: 'unpaused' });
      await off.reboot();
      expect(await off.isActive()).toBe(true);
      await off.reset();
      expect(await off.isActive()).toBe(true);
      await off.shutdown();
      expect(await off.getState()).toEqual({ state: 'shutoff', reason: 'shutdown' });
      await fails(off.shutdown(), 'VIR_ERR_INTERNAL_ERROR');
    },
  );

  test('destroyed', verifies({ 'Domain.destroy': ['method', 'refusal'] }), async () => {
    await guest.destroy({ graceful: true });
    expect(await guest.getState()).toEqual({ state: 'shutoff', reason: 'destroyed' });
    await fails(guest.destroy(), 'VIR_ERR_OPERATION_INVALID');
  });

  test('started with files', verifies({ 'Domain.create': 'method', 'Domain.fdAssociate': 'refusal' }), async () => {
    const file = openSync('/dev/null', 'r');
    await off.create({ files: [file] });
    expect(await off.isActive()).toBe(true);
    await off.destroy();
    // The test driver has no flags here.
    await fails(off.create({ files: [file], paused: true }), 'VIR_ERR_INVALID_ARG');
    await fails(off.create({ paused: true }), 'VIR_ERR_INVALID_ARG');
    await (await host.connection.createDomain(small('container'), { files: [file] })).destroy();
    await unsupported(off.fdAssociate('disk', [file], { writable: true }));
  });

  test(
    'starting with the host',
    verifies({
      'Domain.setAutostart': 'method',
      'Domain.getAutostart': 'method',
      'Domain.getAutostartOnce': 'refusal',
      'Domain.setAutostartOnce': 'refusal',
    }),
    async () => {
      expect(await guest.getAutostart()).toBe(false);
      await guest.setAutostart(true);
      expect(await guest.getAutostart()).toBe(true);
      expect((await host.connection.listAllDomains({ autostart: true })).map(({ name }) => name)).toEqual(['guest']);
      await guest.setAutostart(false);
      expect(await guest.getAutostart()).toBe(false);
      await unsupported(guest.getAutostartOnce());
      await unsupported(guest.setAutostartOnce(true));
    },
  );

  test(
    'its life cycle actions are set, and unknown ones rejected',
    verifies({ 'Domain.setLifecycleAction': ['xml', 'refusal'] }),
    async () => {
      await guest.setLifecycleAction('crash', 'preserve', { config: true, live: true });
      expect((await guest.getConfig()).on_crash).toBe('preserve');
      await guest.setLifecycleAction('reboot', 'destroy', { config: true });
      await guest.setLifecycleAction('poweroff', 'restart', { live: true });
      expect(await guest.getConfig()).toMatchObject({ on_poweroff: 'restart', on_reboot: 'restart' });
      expect(await guest.getConfig({ inactive: true })).toMatchObject({ on_poweroff: 'destroy', on_reboot: 'destroy' });
      // @ts-expect-error
      await expect(guest.setLifecycleAction('crash', 'dance')).rejects.toThrow(
        /action must be one of 'destroy', 'restart'/,
      );
    },
  );

  test(
    'sleep needs a real guest',
    verifies({ 'Domain.pmSuspendForDuration': 'refusal', 'Domain.pmWakeup': 'refusal' }),
    async () => {
      await unsupported(guest.pmSuspendForDuration('mem'));
      await unsupported(guest.pmWakeup());
    },
  );
});

describe('its properties', () => {
  test(
    'info',
    verifies({
      'Domain.getInfo': 'xml',
      'Domain.getOSType': 'value',
      'Domain.getControlInfo': 'value',
      'Domain.getMessages': 'value',
      'Domain.isUpdated': 'value',
    }),
    async () => {
      const info = await guest.getInfo();
      expect(info).toMatchObject({ state: 'running', maxMem: 2097152n, memory: 1048576n, nrVirtCpu: 2 });
      expect(info.cpuTime).toBeGreaterThan(0n);
      expect(await guest.getOSType()).toBe('linux');
      expect(await guest.getControlInfo()).toEqual({ state: 'ok', details: 'none', stateTime: 0n });
      expect(await guest.getMessages()).toEqual([]);
      expect(await guest.getHostname()).not.toBe('');
      expect(await guest.isUpdated()).toBe(false);
    },
  );

  test('configuration', verifies({ 'Domain.getXMLDesc': 'method', 'Domain.getConfig': 'value' }), async () => {
    await guest.setVcpus(3, { live: true });
    expect(await guest.getXMLDesc()).toMatch(/<vcpu placement='static' current='3'>4</);
    expect(await guest.getXMLDesc({ inactive: true })).toMatch(/<vcpu placement='static' current='2'>4</);
    const config = await guest.getConfig();
    expect(config.devices?.disk?.[0]?.target?.dev).toBe('vda');
    expect(config.title).toBe('A guest');
  });

  test(
    'metadata',
    verifies({ 'Domain.getMetadata': ['xml', 'refusal'], 'Domain.setMetadata': ['method', 'xml'] }),
    async () => {
      expect(await guest.getMetadata('title')).toBe('A guest');
      await guest.setMetadata('title', 'Another title', null, null, { live: true });
      expect(await guest.getMetadata('title')).toBe('Another title');
      expect(await guest.getMetadata('title', null, { config: true })).toBe('A guest');
      expect((await guest.getConfig()).title).toBe('Another title');
      await guest.setMetadata('description', 'What it is for', null, null, { config: true });
      expect(await guest.getMetadata('description', null, { config: true })).toBe('What it is for');
      await guest.setMetadata('element', "<place rack='7'/>", 'here', 'urn:here');
      expect(await guest.getMetadata('element', 'urn:here')).toBe('<place rack="7"/>');
      expect(await guest.getXMLDesc()).toContain('<here:place xmlns:here="urn:here" rack="7"/>');
      await guest.setMetadata('element', null, null, 'urn:here');
      await fails(guest.getMetadata('element', 'urn:here'), 'VIR_ERR_NO_DOMAIN_METADATA');
    },
  );
});

describe('statistics', () => {
  test(
    'of all, of some, of one',
    verifies({
      'Connection.getAllDomainStats': 'value',
      'Connection.getDomainStats': 'value',
      'Domain.getStats': 'value',
    }),
    async () => {
      const { connection } = host;
      const all = await connection.getAllDomainStats();
      expect(all.map(({ domain, state }) => [domain.name, state]).sort()).toEqual([
        ['guest', { state: 'running', reason: 'unknown' }],
        ['off', { state: 'shutoff', reason: 'unknown' }],
      ]);
      const [active] = await connection.getAllDomainStats({ state: true }, { active: true });
      expect(active?.domain.name).toBe('guest');
      expect(active?.parameters).toEqual({ 'state.state': 'running', 'state.reason': 0 });
      const asked = await connection.getDomainStats([off], { state: true });
      expect(asked).toMatchObject([{ state: { state: 'shutoff' } }]);
      expect(await connection.getDomainStats([])).toEqual([]);
      expect(await guest.getStats({ state: true })).toMatchObject({ domain: guest, state: { state: 'running' } });
    },
  );
});

describe("QEMU's and LXC's own", () => {
  test(
    'need QEMU or LXC',
    verifies({
      'Domain.qemuMonitorCommand': 'refusal',
      'Domain.qemuMonitorCommandWithFiles': 'refusal',
      'Domain.qemuAgentCommand': 'refusal',
      'Domain.lxcOpenNamespace': 'refusal',
      'Domain.lxcEnterNamespace': 'refusal',
      'Domain.lxcEnterCGroup': 'refusal',
      'Connection.onQemuMonitorEvent': 'refusal',
    }),
    async () => {
      await unsupported(guest.qemuMonitorCommand('{"execute":"query-status"}'));
      await unsupported(guest.qemuMonitorCommandWithFiles('{"execute":"query-status"}'));
      await unsupported(guest.qemuAgentCommand('{"execute":"guest-ping"}', 'nowait'));
      await unsupported(guest.qemuMonitorEvents().ready);
      await unsupported(host.connection.onQemuMonitorEvent(() => {}, { event: 'RTC.*', regex: true }));
      await unsupported(guest.lxcOpenNamespace());
      await fails(guest.lxcEnterNamespace([]), 'VIR_ERR_INVALID_ARG');
      // Without a flag that it does not have, it would put this process into the control group of process 1.
      await fails(guest.lxcEnterCGroup({ flags: 1 }), 'VIR_ERR_INVALID_ARG');
    },
  );
});

test('newer functions', async () => {
  if (libvirtIsFrom('11.2')) return;
  await expect(guest.setThrottleGroup('slow', { total_bytes_sec: 1n })).rejects.toThrow(/came with libvirt 11\.2\.0/);
  await expect(guest.delThrottleGroup('slow')).rejects.toThrow(/came with libvirt 11\.2\.0/);
});
