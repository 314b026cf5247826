/** What kind of failure an error is: each predicate is true for its own errors alone. */
import { connect, LibvirtError } from 'libvirt-native';
import { expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { testHost } from '../fixture.ts';

const host = testHost();

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it was expected to reject'),
    (error: unknown) => error,
  );

test(
  'errors are distinguished by their kinds',
  verifies({
    'LibvirtError.isNotFound': 'value',
    'LibvirtError.isUnsupported': 'value',
    'LibvirtError.isInvalidState': 'value',
    'LibvirtError.isDisconnected': 'value',
  }),
  async () => {
    const { connection } = host;
    const guest = await connection.lookupDomainByName('guest');
    const errors = [
      await failure(connection.lookupDomainByName('none')),
      await failure(guest.getJobInfo()),
      await failure((await connection.lookupDomainByName('off')).destroy()),
      await failure(connect('test+unix:///default?socket=/nowhere')),
      new TypeError('not of libvirt'),
      undefined,
    ];
    const { isNotFound, isUnsupported, isInvalidState, isDisconnected } = LibvirtError;
    const kinds = (one: (error: unknown) => boolean) => errors.map((error) => one(error));
    expect(kinds(isNotFound)).toEqual([true, false, false, false, false, false]);
    expect(kinds(isUnsupported)).toEqual([false, true, false, false, false, false]);
    expect(kinds(isInvalidState)).toEqual([false, false, true, false, false, false]);
    expect(kinds(isDisconnected)).toEqual([false, false, false, true, false, false]);
  },
);
