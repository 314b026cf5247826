/** The fields of an error, as a daemon sends them. */
import { LibvirtError } from 'libvirt-native';
import { expect, test } from 'vitest';
import { scriptedHost } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';

const host = scriptedHost();

test('an error has each field of the daemon’s', async () => {
  const texts = { str1: 'the pattern', str2: 'what stands in it', str3: 'more' };
  const sent = { code: 38, domain: 10, message: 'cannot open it', level: 1, ...texts, int1: 13, int2: -7 };
  host.daemon.answer(...procedureOf('virDomainSuspend'), sent);
  const error = await host.domain.suspend().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LibvirtError);
  expect(error).toMatchObject({
    api: 'virDomainSuspend',
    code: 'VIR_ERR_SYSTEM_ERROR',
    number: 38,
    domain: 'VIR_FROM_QEMU',
    message: 'cannot open it',
    level: 'warning',
    ...texts,
    int1: 13,
    int2: -7,
  });
});
