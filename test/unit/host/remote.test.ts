/** Secrets: the arguments that reach libvirt, and the answers that come back. */
import type { Secret } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { scriptedHost, testConnectionExchanges, testExchanges } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';
import { verifies } from '../../support/verifies.ts';
import { int, list, opaque, string, struct, uint, uuid } from '../../support/xdr.ts';

const reference = struct({ uuid, usageType: int, usageID: string });
const sent = { uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7b1', usageType: 2, usageID: 'client.a' };
const unused = { uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7b2', usageType: 0, usageID: '' };

const host = scriptedHost();
let secret: Secret;

beforeEach(async () => {
  host.daemon.answer(...procedureOf('virSecretLookupByUUID'), reference.write(sent));
  secret = await host.connection.lookupSecretByUUID(sent.uuid);
});

testExchanges(
  host,
  () => secret,
  [[reference, sent]],
  [
    {
      method: 'Secret.getXMLDesc',
      call: (subject, more) => subject.getXMLDesc(more),
      sends: ['virSecretGetXMLDesc', [uint, 0]],
      answer: [[string, '<secret/>']],
      result: '<secret/>',
    },
    {
      method: 'Secret.getValue',
      call: async (subject, more) => (await subject.getValue(more)).toString('latin1'),
      sends: ['virSecretGetValue', [uint, 0]],
      answer: [[opaque, Buffer.from('\0\xffvalue', 'latin1')]],
      result: '\0\xffvalue',
    },
    {
      method: 'Secret.setValue',
      call: (subject, more) => subject.setValue('pass phräse', more),
      sends: ['virSecretSetValue', [opaque, Buffer.from('pass phräse')], [uint, 0]],
    },
    {
      method: 'Secret.setValue',
      call: (subject, more) => subject.setValue(Uint8Array.of(0, 255, 7), more),
      sends: ['virSecretSetValue', [opaque, Buffer.from([0, 255, 7])], [uint, 0]],
    },
    {
      method: 'Secret.undefine',
      call: (subject, more) => subject.undefine(more),
      sends: ['virSecretUndefine'],
    },
  ],
);

testConnectionExchanges(host, [
  {
    method: 'Connection.listAllSecrets',
    call: async (connection, more) =>
      (await connection.listAllSecrets({ noEphemeral: true, private: true, ...more })).map(({ uuid }) => uuid),
    sends: ['virConnectListAllSecrets', [int, 1], [uint, 2 | 4]],
    answer: [
      [list(reference), [sent, unused]],
      [uint, 2],
    ],
    result: [sent.uuid, unused.uuid],
  },
]);

test('a secret says what it is for', verifies({ 'Secret.usageType': 'value', 'Secret.usageID': 'value' }), async () => {
  expect([secret.usageType, secret.usageID]).toEqual(['ceph', 'client.a']);
  host.daemon.answer(...procedureOf('virSecretLookupByUUID'), reference.write(unused));
  const other = await host.connection.lookupSecretByUUID(unused.uuid);
  expect([other.usageType, other.usageID]).toEqual(['none', '']);
});
