/** A daemon of a test's own, from its start to its end, as the system sees it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'libvirt-native';
import { EmbeddedQemu, PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { verifies } from '../support/verifies.ts';
import { virsh } from '../support/virsh.ts';

/** The state of a process, as the kernel has it: T is a stopped one. */
const stateOf = async (pid: number) => /^\d+ \(.*\) (\w)/.exec(await readFile(`/proc/${pid}/stat`, 'utf8'))?.[1];

test(
  'serves on its socket, is frozen, killed and started again, and leaves nothing',
  verifies({
    'PrivateDaemon.start': 'virsh',
    'TestDaemon.start': 'method',
    'TestDaemon.pid': 'sysfs',
    'TestDaemon.socket': 'file',
    'PrivateDaemon.uri': 'virsh',
    'TestDaemon.log': 'file',
    'TestDaemon.freeze': 'sysfs',
    'TestDaemon.thaw': 'sysfs',
    'TestDaemon.kill': 'sysfs',
    'TestDaemon.close': 'file',
    'TestDaemon.closed': 'value',
  }),
  async () => {
    const daemon = await PrivateDaemon.start();
    const { folder, socket } = daemon;
    const first = daemon.pid!;
    expect(existsSync(socket)).toBe(true);
    expect(await readFile(`/proc/${first}/cmdline`, 'latin1')).toContain(folder);
    expect(await virsh(daemon.uri(), 'list', '--name')).toMatch(/^test\n/);
    expect(await virsh(daemon.uri('qemu:///session'), 'list', '--name')).toMatch(/^\s*$/);
    expect(await daemon.log()).toBe(await readFile(`${folder}/daemon.log`, 'utf8'));

    daemon.freeze();
    await expect.poll(() => stateOf(first)).toBe('T');
    daemon.thaw();
    await expect.poll(() => stateOf(first)).not.toBe('T');

    await daemon.kill();
    expect(existsSync(`/proc/${first}`)).toBe(false);
    expect(daemon.pid).toBeUndefined();
    await expect(connect(daemon.uri())).rejects.toMatchObject({ name: 'LibvirtError' });
    await daemon.start();
    const second = daemon.pid!;
    expect(second).not.toBe(first);
    expect(await virsh(daemon.uri(), 'list', '--name')).toMatch(/^test\n/);

    expect(daemon.closed).toBe(false);
    await daemon.close();
    expect(daemon.closed).toBe(true);
    expect([existsSync(`/proc/${second}`), existsSync(folder)]).toEqual([false, false]);
  },
);

test(
  'the embedded driver has a folder of its own, which goes with it',
  verifies({ 'EmbeddedQemu.create': 'file', 'EmbeddedQemu.close': 'file', 'EmbeddedQemu.closed': 'value' }),
  async () => {
    const [first, second] = [await EmbeddedQemu.create(), await EmbeddedQemu.create()];
    expect(first.root).not.toBe(second.root);
    expect([existsSync(first.root), existsSync(second.root)]).toEqual([true, true]);
    await first.close();
    expect([first.closed, second.closed]).toEqual([true, false]);
    expect([existsSync(first.root), existsSync(second.root)]).toEqual([false, true]);
    await second.close();
    expect(existsSync(second.root)).toBe(false);
  },
);
