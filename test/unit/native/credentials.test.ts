/** Several credentials that libvirt asks for at once. */
import { type Credential, connect } from 'libvirt-native';
import { beforeAll, expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { useShim } from './shim.ts';

beforeAll(() => useShim('credentials.c'));

test('each has its prompt, and its own answer', verifies({ connect: 'value' }), async () => {
  let asked: readonly Credential[] = [];
  await using connection = await connect('test:///default', {
    auth: (credentials) => {
      asked = credentials;
      return ['ali', 'open sesame'];
    },
  });
  expect(await connection.getHostname()).toBeTruthy();
  expect(asked).toEqual([
    { type: 'authname', prompt: 'Your name', challenge: 'realm A', defaultResult: 'root' },
    { type: 'passphrase', prompt: 'Your password', challenge: 'realm B', defaultResult: null },
  ]);
});

test.each([[['open sesame', 'ali']], [['ali', undefined]], [['ali']], [undefined]])(
  'are refused with the answers %j',
  async (answers) => {
    await expect(connect('test:///default', { auth: () => answers })).rejects.toMatchObject({
      api: 'virConnectOpenAuth',
      code: 'VIR_ERR_INVALID_CONN',
    });
  },
);
