/** Images of Debian. Making one takes a minute and the network: npm run test:long does. */
import { debian, Lab } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { guestFolder } from '../../../scripts/paths.mjs';
import { verifies } from '../../support/verifies.ts';

test('releases and packages that are none are refused by name', verifies({ debian: 'refusal' }), async () => {
  await expect(debian({ suite: 'trixie main; id' })).rejects.toThrow(
    "suite: expected the name of a release, got 'trixie main; id'",
  );
  await expect(debian({ packages: ['curl', '--include=x'] })).rejects.toThrow(
    "packages[1]: expected the name of a package, got '--include=x'",
  );
  await expect(debian({ package: ['curl'] } as object)).rejects.toThrow(
    "package: unknown option; did you mean 'packages'?",
  );
});

describe.runIf(process.env['LONG'])('an image of Debian', () => {
  test(
    'boots, has the release and the packages, and resets',
    verifies({ debian: 'guest' }, { timeout: 600_000 }),
    async () => {
      const options = { suite: 'trixie', packages: ['iproute2', 'jq'], agent: true, cache: guestFolder() };
      const image = await debian(options);
      // It comes from the cache.
      expect(await debian({ ...options, packages: ['jq', 'iproute2'], mirror: 'http://127.0.0.1:1/debian' })).toEqual(
        image,
      );
      await using lab = await Lab.open();
      await using guest = await lab.guest({ image, networks: [lab.network()], timeout: 300_000 });
      expect(await guest.run('cat /etc/debian_version')).toMatch(/^13\./);
      expect(await guest.run('uname -r')).toBe(image.release);
      // Programs of Debian, not of busybox.
      expect(await guest.run(`ip -json link | jq -r '.[0].ifname'`)).toBe('lo');
      expect(await guest.run('stat -c %a /usr/bin/passwd')).toBe('4755');
      // Two names of one file.
      expect(await guest.run('perl -e "print 6*7"')).toBe('42');
      await expect
        .poll(() => guest.domain.getHostname({ agent: true }).catch(() => 'not yet'))
        .toBe(await guest.run('hostname'));
      await guest.run('touch /run/left');
      await guest.reset();
      expect((await guest.run('ls /run/left', { check: false })).exitCode).not.toBe(0);
    },
  );
});
