/** What each event brings, as a daemon sends it: through libvirt's client, native code and the decoder. */
import type { EventName } from 'libvirt-native';
import { expect, test } from 'vitest';
import { guest, scriptedHost } from '../../support/exchanges.ts';
import { encode, type Field, programs } from '../../support/scripted-daemon.ts';
import {
  domainReference,
  hyper,
  int,
  list,
  optional,
  parameters,
  string,
  struct,
  uhyper,
  uint,
  uuid,
} from '../../support/xdr.ts';
import { libvirtIsFrom } from '../fixture.ts';

/** The procedures that register for events of one kind of object. */
const registering = { domain: 316, network: 313, 'storage-pool': 368, 'node-device': 374, secret: 380 } as const;
const groups = Object.keys(registering) as (keyof typeof registering)[];

interface SentEvent {
  readonly name: EventName;
  readonly id: number;
  /** The procedure of its message, and what that has after the number of the registration. */
  readonly sends: readonly [procedure: number, ...fields: Field[]];
  /** What a listener gets besides the object. */
  readonly payload: object;
  /** From which libvirt on. */
  readonly since?: `${number}.${number}`;
}

const host = scriptedHost();
const text = optional(string);
const domain: Field = [domainReference, guest];
const address = struct({ family: int, node: string, service: string });
const identities = list(struct({ type: string, name: string }));
const nameAndUuid = struct({ name: string, uuid });
const large = 2n ** 63n + 5n;

const events: SentEvent[] = [
  {
    name: 'domain-lifecycle',
    id: 0,
    sends: [318, domain, [int, 2], [int, 3]],
    payload: { event: 'started', detail: 'from-snapshot' },
  },
  { name: 'domain-reboot', id: 1, sends: [319, domain], payload: {} },
  {
    name: 'domain-rtc-change',
    id: 2,
    sends: [320, domain, [hyper, -(2n ** 40n)]],
    payload: { utcoffset: -(2n ** 40n) },
  },
  { name: 'domain-watchdog', id: 3, sends: [321, domain, [int, 2]], payload: { action: 'reset' } },
  {
    name: 'domain-io-error',
    id: 4,
    sends: [322, domain, [string, '/disk'], [string, 'virtio-disk0'], [int, 1]],
    payload: { srcPath: '/disk', devAlias: 'virtio-disk0', action: 'pause' },
  },
  {
    name: 'domain-graphics',
    id: 5,
    sends: [
      323,
      domain,
      [int, 1],
      [address, { family: 0, node: '192.0.2.1', service: '5901' }],
      [address, { family: 1, node: '2001:db8::2', service: '40002' }],
      [string, 'sasl'],
      [
        identities,
        [
          { type: 'saslUsername', name: 'alice' },
          { type: 'x509dname', name: 'CN=alice' },
        ],
      ],
    ],
    payload: {
      phase: 'initialize',
      local: { family: 'ipv4', node: '192.0.2.1', service: '5901' },
      remote: { family: 'ipv6', node: '2001:db8::2', service: '40002' },
      authScheme: 'sasl',
      subject: {
        identities: [
          { type: 'saslUsername', name: 'alice' },
          { type: 'x509dname', name: 'CN=alice' },
        ],
      },
    },
  },
  {
    name: 'domain-io-error-reason',
    id: 6,
    sends: [324, domain, [string, '/disk'], [string, 'virtio-disk0'], [int, 2], [string, 'enospc']],
    payload: { srcPath: '/disk', devAlias: 'virtio-disk0', action: 'report', reason: 'enospc' },
  },
  { name: 'domain-control-error', id: 7, sends: [325, domain], payload: {} },
  {
    name: 'domain-block-job',
    id: 8,
    sends: [326, domain, [string, '/disk'], [int, 2], [int, 3]],
    payload: { disk: '/disk', type: 'copy', status: 'ready' },
  },
  {
    name: 'domain-disk-change',
    id: 9,
    sends: [327, domain, [text, '/old'], [text, null], [string, 'ide0-1-0'], [int, 1]],
    payload: { oldSrcPath: '/old', newSrcPath: null, devAlias: 'ide0-1-0', reason: 'drop-missing-on-start' },
  },
  {
    name: 'domain-tray-change',
    id: 10,
    sends: [328, domain, [string, 'ide0-1-0'], [int, 1]],
    payload: { devAlias: 'ide0-1-0', reason: 'close' },
  },
  { name: 'domain-pmwakeup', id: 11, sends: [329, [int, 7], domain], payload: { reason: 7 } },
  { name: 'domain-pmsuspend', id: 12, sends: [330, [int, 8], domain], payload: { reason: 8 } },
  { name: 'domain-balloon-change', id: 13, sends: [331, domain, [uhyper, large]], payload: { actual: large } },
  { name: 'domain-pmsuspend-disk', id: 14, sends: [332, [int, 9], domain], payload: { reason: 9 } },
  { name: 'domain-device-removed', id: 15, sends: [333, domain, [string, 'net1']], payload: { devAlias: 'net1' } },
  {
    name: 'domain-block-job-2',
    id: 16,
    sends: [339, domain, [string, 'vdb'], [int, 4], [int, 1]],
    payload: { disk: 'vdb', type: 'active-commit', status: 'failed' },
  },
  {
    name: 'domain-tunable',
    id: 17,
    sends: [
      346,
      domain,
      [
        parameters,
        [
          ['cputune.cpu_shares', 'ullong', large],
          ['blkdeviotune.disk', 'string', 'vdb'],
        ],
      ],
    ],
    payload: { params: { 'cputune.cpu_shares': large, 'blkdeviotune.disk': 'vdb' } },
  },
  {
    name: 'domain-agent-lifecycle',
    id: 18,
    sends: [348, domain, [int, 2], [int, 1]],
    payload: { state: 'disconnected', reason: 'domain-started' },
  },
  { name: 'domain-device-added', id: 19, sends: [354, domain, [string, 'net2']], payload: { devAlias: 'net2' } },
  { name: 'domain-migration-iteration', id: 20, sends: [359, domain, [int, 12]], payload: { iteration: 12 } },
  {
    name: 'domain-job-completed',
    id: 21,
    sends: [363, domain, [parameters, [['time_elapsed', 'ullong', large]]]],
    payload: { params: { time_elapsed: large } },
  },
  {
    name: 'domain-device-removal-failed',
    id: 22,
    sends: [367, domain, [string, 'net3']],
    payload: { devAlias: 'net3' },
  },
  {
    name: 'domain-metadata-change',
    id: 23,
    sends: [379, domain, [int, 2], [text, 'urn:a']],
    payload: { type: 'element', nsuri: 'urn:a' },
  },
  {
    name: 'domain-block-threshold',
    id: 24,
    sends: [385, domain, [string, 'vdb'], [text, '/disk'], [uhyper, large], [uhyper, 3n]],
    payload: { dev: 'vdb', path: '/disk', threshold: large, excess: 3n },
  },
  {
    name: 'domain-memory-failure',
    id: 25,
    sends: [423, domain, [int, 1], [int, 3], [uint, 2]],
    payload: { recipient: 'guest', action: 'reset', flags: { recursive: true } },
  },
  {
    name: 'domain-memory-device-size-change',
    id: 26,
    sends: [438, domain, [string, 'virtiomem0'], [uhyper, large]],
    payload: { alias: 'virtiomem0', size: large },
    since: '7.9',
  },
  {
    name: 'network-lifecycle',
    id: 0,
    sends: [315, [nameAndUuid, { name: 'net', uuid: guest.uuid }], [int, 3], [int, 9]],
    payload: { event: 'stopped', detail: 9 },
  },
  {
    name: 'storage-pool-lifecycle',
    id: 0,
    sends: [370, [nameAndUuid, { name: 'pool', uuid: guest.uuid }], [int, 2], [int, 9]],
    payload: { event: 'started', detail: 9 },
  },
  {
    name: 'storage-pool-refresh',
    id: 1,
    sends: [373, [nameAndUuid, { name: 'pool', uuid: guest.uuid }]],
    payload: {},
  },
  {
    name: 'node-device-lifecycle',
    id: 0,
    sends: [376, [string, 'pci_0000_01_00_0'], [int, 1], [int, 9]],
    payload: { event: 'deleted', detail: 9 },
  },
  { name: 'node-device-update', id: 1, sends: [377, [string, 'pci_0000_01_00_0']], payload: {} },
  {
    name: 'secret-lifecycle',
    id: 0,
    sends: [382, [uuid, guest.uuid], [int, 1], [string, '/disk'], [int, 1], [int, 9]],
    payload: { event: 'undefined', detail: 9 },
  },
  {
    name: 'secret-value-changed',
    id: 1,
    sends: [383, [uuid, guest.uuid], [int, 1], [string, '/disk']],
    payload: {},
  },
];

/** The property with the object that an event happens to, and what identifies it. */
const subjects = {
  domain: ['domain', { name: guest.name, uuid: guest.uuid }],
  network: ['network', { name: 'net', uuid: guest.uuid }],
  'storage-pool': ['pool', { name: 'pool', uuid: guest.uuid }],
  'node-device': ['device', { name: 'pci_0000_01_00_0' }],
  secret: ['secret', { uuid: guest.uuid, usageType: 'volume', usageID: '/disk' }],
} as const;

// libvirt does not free the list of a client's identities.
const leaking = process.env['SANITIZED'] === 'address' ? 'domain-graphics' : undefined;
const known = events.filter(({ name, since }) => name !== leaking && (!since || libvirtIsFrom(since)));

test.each(known)('$name brings its object and its fields', async ({ name, id, sends, payload }) => {
  const { daemon, connection } = host;
  const [procedure, ...fields] = sends;
  const group = groups.find((one) => name.startsWith(one))!;
  // The number of a registration is that of its event.
  daemon.answer(programs.remote, registering[group], (request) => request.payload.subarray(0, 4));
  const heard: Record<string, unknown>[] = [];
  const subscription = await connection.on(name, (event) => heard.push({ ...event }));
  daemon.send(programs.remote, procedure, encode([int, id], ...fields));
  await expect.poll(() => heard.length, { interval: 5 }).toBe(1);
  const [subject, identity] = subjects[group];
  expect(heard[0]![subject]).toMatchObject(identity);
  expect(heard[0]).toEqual({ [subject]: expect.anything(), ...payload });
  await subscription.close();
});
