/** What guests report and do: the arguments that reach libvirt, and the answers that come back. */
import { refused, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import { hyper, int, list, optional, parameters, string, struct, uhyper, uint } from '../../../support/xdr.ts';

const host = scriptedHost();
const text = optional(string);
const fileSystem = struct({ mountpoint: string, name: string, fstype: string, devAlias: list(string) });

testDomainExchanges(host, [
  {
    method: 'Domain.getGuestInfo',
    call: (domain, more) => domain.getGuestInfo({ timezone: true, load: true }, more),
    sends: ['virDomainGetGuestInfo', [uint, 4 | 128], [uint, 0]],
    answer: [
      [
        parameters,
        [
          ['timezone.name', 'string', 'CET'],
          ['timezone.offset', 'int', 3600],
          ['load.1m', 'double', 0.25],
          ['load.5m', 'double', 0.5],
        ],
      ],
    ],
    result: { timezone: { name: 'CET', offset: 3600 }, load: { '1m': 0.25, '5m': 0.5 } },
  },
  {
    method: 'Domain.getGuestInfo',
    call: async (domain, more) => (await domain.getGuestInfo(undefined, more)).parameters,
    sends: ['virDomainGetGuestInfo', [uint, 0], [uint, 0]],
    answer: [[parameters, [['hostname', 'string', 'inside']]]],
    result: { hostname: 'inside' },
  },
  {
    method: 'Domain.getTime',
    call: (domain, more) => domain.getTime(more),
    sends: ['virDomainGetTime', [uint, 0]],
    answer: [
      [hyper, 1_700_000_000n],
      [uint, 3_123_456_789],
    ],
    result: { seconds: 1_700_000_000n, nseconds: 3_123_456_789 },
  },
  {
    method: 'Domain.setTime',
    call: (domain, more) => domain.setTime({ seconds: 5n, nseconds: 6 }, more),
    sends: ['virDomainSetTime', [hyper, 5n], [uint, 6], [uint, 0]],
  },
  {
    method: 'Domain.setTime',
    call: (domain, more) => domain.setTime(new Date('1969-12-31T23:59:58.250Z'), more),
    sends: ['virDomainSetTime', [hyper, -2n], [uint, 250_000_000], [uint, 0]],
  },
  {
    method: 'Domain.setTime',
    call: (domain, more) => domain.setTime(undefined, { sync: true, ...more }),
    sends: ['virDomainSetTime', [hyper, 0n], [uint, 0], [uint, 1]],
  },
  ...(['block', 'default', 'nowait', 17] as const).map((timeout, place) => ({
    method: 'Domain.agentSetResponseTimeout' as const,
    call: (domain: typeof host.domain, more: object) => domain.agentSetResponseTimeout(timeout, more),
    sends: ['virDomainAgentSetResponseTimeout', [int, [-2, -1, 0, 17][place]], [uint, 0]] as const,
    answer: [[int, 0]] as const,
  })),
  {
    method: 'Domain.getFSInfo',
    call: (domain, more) => domain.getFSInfo(more),
    sends: ['virDomainGetFSInfo', [uint, 0]],
    answer: [
      [
        list(fileSystem),
        [
          { mountpoint: '/', name: 'sda1', fstype: 'ext4', devAlias: ['vda', 'vdb'] },
          { mountpoint: '/data', name: 'sdb', fstype: 'xfs', devAlias: [] },
        ],
      ],
      [uint, 2],
    ],
    result: [
      { mountpoint: '/', name: 'sda1', fstype: 'ext4', devAlias: ['vda', 'vdb'] },
      { mountpoint: '/data', name: 'sdb', fstype: 'xfs', devAlias: [] },
    ],
  },
  {
    method: 'Domain.fsFreeze',
    call: (domain, more) => domain.fsFreeze(['/', '/data'], more),
    sends: ['virDomainFSFreeze', [list(string), ['/', '/data']], [uint, 0]],
    answer: [[int, 2]],
    result: 2,
  },
  {
    method: 'Domain.fsFreeze',
    call: (domain, more) => domain.fsFreeze(undefined, more),
    sends: ['virDomainFSFreeze', [list(string), []], [uint, 0]],
    answer: [[int, 5]],
    result: 5,
  },
  {
    method: 'Domain.fsThaw',
    call: (domain, more) => domain.fsThaw(['/data'], more),
    sends: ['virDomainFSThaw', [list(string), ['/data']], [uint, 0]],
    answer: [[int, 1]],
    result: 1,
  },
  {
    method: 'Domain.fsThaw',
    call: (domain, more) => domain.fsThaw(undefined, more),
    sends: ['virDomainFSThaw', [list(string), []], [uint, 0]],
    answer: [[int, 4]],
    result: 4,
  },
  {
    method: 'Domain.fsTrim',
    call: (domain, more) => domain.fsTrim('/data', 4096, more),
    sends: ['virDomainFSTrim', [text, '/data'], [uhyper, 4096n], [uint, 0]],
  },
  {
    method: 'Domain.fsTrim',
    call: (domain, more) => domain.fsTrim(null, undefined, more),
    sends: ['virDomainFSTrim', [text, null], [uhyper, 0n], [uint, 0]],
  },
  {
    method: 'Domain.setUserPassword',
    call: (domain, more) => domain.setUserPassword('root', 'hunter2', { encrypted: true, ...more }),
    sends: ['virDomainSetUserPassword', [text, 'root'], [text, 'hunter2'], [uint, 1]],
  },
  {
    method: 'Domain.authorizedSSHKeysGet',
    call: (domain, more) => domain.authorizedSSHKeysGet('alice', more),
    sends: ['virDomainAuthorizedSSHKeysGet', [string, 'alice'], [uint, 0]],
    answer: [[list(string), ['ssh-ed25519 A', 'ssh-rsa B']]],
    result: ['ssh-ed25519 A', 'ssh-rsa B'],
  },
  {
    method: 'Domain.authorizedSSHKeysSet',
    call: (domain, more) =>
      domain.authorizedSSHKeysSet('alice', ['ssh-ed25519 A', 'ssh-rsa B'], { remove: true, ...more }),
    sends: [
      'virDomainAuthorizedSSHKeysSet',
      [string, 'alice'],
      [list(string), ['ssh-ed25519 A', 'ssh-rsa B']],
      [uint, 2],
    ],
  },
  {
    method: 'Domain.injectNMI',
    call: (domain, more) => domain.injectNMI(more),
    sends: ['virDomainInjectNMI', [uint, 0]],
  },
  {
    method: 'Domain.sendProcessSignal',
    call: (domain, more) => domain.sendProcessSignal(4321n, 'term', more),
    sends: ['virDomainSendProcessSignal', [hyper, 4321n], [uint, 15], [uint, 0]],
  },
  {
    method: 'Domain.injectNMI',
    call: (domain, more) => domain.injectNMI(more),
    sends: ['virDomainInjectNMI', [uint, 0]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainInjectNMI' },
  },
]);
