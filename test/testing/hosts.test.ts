/** Hosts with KVM and Xen, as far as they need not run: what is refused, and why; npm run test:hosts runs them. */
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { MissingProgramsError, TestHost } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.mjs';
import { temporaryFolder } from '../support/folder.ts';
import { verifies } from '../support/verifies.ts';

const isSupported = process.platform === 'linux' && process.arch === 'x64';

test(
  'unknown kinds and options are refused by name',
  verifies({ 'TestHost.resume': 'refusal', 'TestHost.build': 'refusal' }),
  async () => {
    await expect(TestHost.resume('vmware' as 'kvm')).rejects.toThrow("kind: expected 'kvm' or 'xen', got 'vmware'");
    await expect(TestHost.resume('kvm', { caches: '/tmp' } as object)).rejects.toThrow(
      "caches: unknown option; did you mean 'cache'?",
    );
    await expect(TestHost.build({ kinds: ['kvm', 'lxc' as 'xen'] })).rejects.toThrow(/^kinds\[1\]: /);
  },
);

test.runIf(isSupported)(
  'a host that is not built is refused when it is not to be built',
  verifies({ 'TestHost.resume': 'refusal', 'TestHost.attach': 'value', 'TestHost.stopKept': 'value' }),
  async () => {
    const cache = temporaryFolder('hosts');
    await expect(TestHost.resume('kvm', { cache, build: false })).rejects.toThrow(
      `There are no test hosts in ${cache}: call TestHost.build()`,
    );
    expect(TestHost.attach('kvm', { cache })).toBeUndefined();
    expect(await TestHost.stopKept('kvm', { cache })).toBe(false);
  },
);

test.runIf(isSupported)('a signal that is aborted ends the building before it begins', async () => {
  const cache = temporaryFolder('hosts');
  const reason = new Error('enough');
  await expect(TestHost.build({ cache, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test.runIf(isSupported)('missing programs are named with the packages that have them', async () => {
  const error = new MissingProgramsError('The hosts cannot be built', [
    ['mke2fs', 'e2fsprogs'],
    ['xz', 'xz-utils'],
  ]);
  expect(error).toMatchObject({ code: 'ERR_LIBVIRT_MISSING_PROGRAMS', programs: ['mke2fs', 'xz'] });
  expect(error.message).toBe(
    'The hosts cannot be built: not installed: mke2fs, xz\n  Debian, Ubuntu: apt-get install --no-install-recommends e2fsprogs xz-utils',
  );
});

test('the files that hosts are made of are in the package', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(files).toContain('dist');
  for (const name of ['agent.mjs', 'configure', 'init', 'initramfs', 'libvirtd.conf', 'qemu.conf', 'second-libvirtd'])
    expect(readFileSync(join(root, 'dist/testing/hosts/files', name), 'utf8')).toBe(
      readFileSync(join(root, 'lib/testing/hosts/files', name), 'utf8'),
    );
});

test(
  'two hosts at once need 5 GiB of memory and a processor each',
  verifies({ 'TestHost.hasRoomForAll': 'value' }),
  () => {
    expect(TestHost.hasRoomForAll).toBe(totalmem() >= 10 * 2 ** 30 && availableParallelism() >= 2);
  },
);
