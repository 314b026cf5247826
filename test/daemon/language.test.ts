/** A daemon that speaks another language: codes and hints are the same. Needs libvirt's translations (Debian: libvirt-l10n). */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { expectHint } from '../support/hints.ts';

test('hints do not depend on the language of messages', async ({ skip }) => {
  skip(!existsSync('/usr/share/locale/de/LC_MESSAGES/libvirt.mo'), "libvirt's translations are not installed");
  const folder = temporaryFolder('language');
  const made = spawnSync('localedef', ['-i', 'de_DE', '-f', 'UTF-8', join(folder, 'de_DE.UTF-8')]).status === 0;
  skip(!made, 'the sources of locales are not installed');
  const program = join(folder, 'libvirtd');
  const libvirtd = execFileSync('sh', ['-c', 'PATH=$PATH:/usr/sbin:/sbin; command -v libvirtd'], {
    encoding: 'utf8',
  });
  const variables = `LOCPATH='${folder}' LC_ALL=de_DE.UTF-8 LANGUAGE=de`;
  writeFileSync(program, `#!/bin/sh\nexport ${variables}\nexec ${libvirtd.trim()} "$@"\n`, { mode: 0o755 });
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  await using daemon = await PrivateDaemon.start({ program });
  await expectHint(connect(daemon.uri('lxc:///system')), 'driver-missing');
  const session = await connect(daemon.uri('qemu:///session'));
  const pool = await session.defineStoragePool(
    "<pool type='dir'><name>p</name><target><path>/nowhere</path></target></pool>",
  );
  const error = await expectHint(pool.listAllVolumes(), 'pool-inactive');
  expect(error.message).toContain('nicht aktiv');
  const network = (uuid = '') =>
    session.defineNetwork(`<network><name>n</name>${uuid}<forward mode='bridge'/><bridge name='br7'/></network>`);
  await network();
  await expectHint(network('<uuid>4d0f3f3e-8c1d-4f6b-9f2c-0d1f2e3a4b5c</uuid>'), 'already-exists');
  await session.close();
});
