import type { Domain } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { tracesOf } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

test(
  'file systems',
  verifies({
    'Domain.getFSInfo': 'value',
    'Domain.fsFreeze': ['value', 'refusal'],
    'Domain.fsThaw': 'value',
    'Domain.fsTrim': 'refusal',
  }),
  async () => {
    expect(await guest.getFSInfo()).toEqual([
      { mountpoint: '/', name: 'vda1', fstype: 'ext4', devAlias: ['vda'] },
      { mountpoint: '/boot', name: 'vda2', fstype: 'ext4', devAlias: ['vda'] },
    ]);
    expect(await guest.fsFreeze(['/', '/boot'])).toBe(2);
    expect(await guest.fsThaw(['/boot'])).toBe(1);
    await fails(guest.fsFreeze(['/nowhere']), 'VIR_ERR_OPERATION_INVALID');
    expect(await guest.fsThaw()).toBe(1);
    await guest.fsTrim('/', 4096n);
    await fails(guest.fsTrim('/nowhere'), 'VIR_ERR_OPERATION_INVALID');
  },
);

test('the clock', verifies({ 'Domain.setTime': 'method', 'Domain.getTime': 'method' }), async () => {
  const time = new Date('2030-01-02T03:04:05.678Z');
  await guest.setTime(time);
  expect(await guest.getTime()).toEqual({
    seconds: BigInt(Date.parse('2030-01-02T03:04:05Z') / 1000),
    nseconds: 678_000_000,
  });
  await guest.setTime({ seconds: 7n, nseconds: 8 });
  expect(await guest.getTime()).toEqual({ seconds: 7n, nseconds: 8 });
});

test('passwords show nowhere', async () => {
  const traces = tracesOf('end');
  await guest.setUserPassword('root', 'hunter2');
  await fails(guest.setUserPassword('root', 'hunter2', { encrypted: true, flags: 4096 }), 'VIR_ERR_INVALID_ARG');
  const refused = await guest.setUserPassword('root', 'hunter2\0').catch((error: Error) => error);
  expect(traces.map(({ api }) => api)).toContain('virDomainSetUserPassword');
  expect(
    JSON.stringify(traces, (_, value) => (typeof value === 'bigint' ? String(value) : value)) + refused,
  ).not.toContain('hunter2');
});

test(
  'labels',
  verifies({
    'Domain.getSecurityLabel': 'value',
    'Domain.getSecurityLabelList': 'value',
    'Domain.getLaunchSecurityInfo': 'refusal',
    'Domain.setLaunchSecurityState': 'refusal',
  }),
  async () => {
    expect(await guest.getSecurityLabel()).toEqual({ label: 'libvirt-test', enforcing: true });
    // The test driver has only the older function.
    expect(await guest.getSecurityLabelList()).toEqual([{ label: 'libvirt-test', enforcing: true }]);
    // libvirt itself adds a flag that the test driver refuses.
    await fails(guest.getLaunchSecurityInfo(), 'VIR_ERR_INVALID_ARG');
    await unsupported(guest.setLaunchSecurityState({ 'sev-secret': 'abc', 'sev-secret-header': 'def' }));
  },
);

test(
  'what only a real guest has',
  verifies({
    'Domain.getGuestInfo': 'refusal',
    'Domain.agentSetResponseTimeout': 'refusal',
    'Domain.authorizedSSHKeysGet': 'refusal',
    'Domain.authorizedSSHKeysSet': 'refusal',
  }),
  async () => {
    await unsupported(guest.getGuestInfo({ os: true }));
    await unsupported(guest.agentSetResponseTimeout('nowait'));
    await unsupported(guest.agentSetResponseTimeout(5));
    await unsupported(guest.authorizedSSHKeysGet('root'));
    await unsupported(guest.authorizedSSHKeysSet('root', ['ssh-ed25519 AAAA'], { append: true }));
  },
);
