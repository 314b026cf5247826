/** The examples run, and show what they promise. */
import { chmod } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { image } from '../support/image.ts';
import { emptyDisk } from '../support/images.ts';
import { runProgram } from '../support/program.ts';

const root = new URL('../../', import.meta.url);

async function run(...args: string[]): Promise<string> {
  const program = new URL('examples/hotplug/main.ts', root);
  const { code, stdout, stderr } = await runProgram(program, args, { timeout: 170_000 });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  // The guest's lines may come a moment later than libvirt's.
  return stripVTControlCharacters(stdout).replaceAll(/^ *[\d.]+s +/gm, '');
}

test('the hot-plug example attaches and detaches a disk and a network card', { timeout: 180_000 }, async () => {
  const shown = await run();
  for (const expected of [
    /^guest {2}hotplug: added block name=vda .*serial=vdb/m,
    /^found {2}attached as virtio-disk\d/m,
    /^found {2}link down, changed in: live$/m,
    /^found {2}detached from: live and config$/m,
    /^guest {2}hotplug: removed block/m,
    /^found {2}timeout: the guest hotplug-\d+ did not release interface net0 within 1 s \(2 requests\)/m,
    /^guest {2}hotplug: removed net name=eth0/m,
    /^step {3}done$/m,
  ])
    expect(shown).toMatch(expected);
});

test('the hot-plug example runs on a host given by --uri, through a daemon', { timeout: 180_000 }, async () => {
  await using daemon = await PrivateDaemon.start();
  const folder = temporaryFolder('hotplug');
  const disk = await emptyDisk(folder, 'disk.img');
  // If this process is root, the daemon runs as another user.
  await chmod(folder, 0o755);
  await chmod(disk, 0o666);
  const place = ['--kernel', image.kernel, '--initrd', image.initrd, '--disk', disk, '--kind', 'qemu'];
  const shown = await run('--uri', daemon.uri('qemu:///session'), ...place);
  for (const expected of [
    /^guest {2}hotplug: added block .*serial=vdb/m,
    /^found {2}detached from: live and config$/m,
    /^step {3}done$/m,
  ])
    expect(shown).toMatch(expected);
  await using connection = await connect(daemon.uri('qemu:///session'));
  expect(await connection.listAllDomains()).toEqual([]);
});
