/** Whether KVM runs a guest: tried with a guest, never taken from a file that is there. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'libvirt-native';
import { EmbeddedQemu } from 'libvirt-native/testing';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { probeKvm, tryGuest } from '../../lib/host/kvm-probe.ts';
import { temporaryFolder } from '../support/folder.ts';
import { capabilitiesCache } from '../support/image.ts';
import { typescript } from '../support/program.ts';

const emulator = '/usr/bin/qemu-system-x86_64';

describe.runIf(process.arch === 'x64')('a small guest', () => {
  let folder: string;

  beforeAll(() => {
    folder = temporaryFolder('probe');
  });

  async function program(name: string, lines: string): Promise<string> {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\n${lines}\n`);
    await chmod(file, 0o755);
    return file;
  }

  test('gets through on a processor that works', async () => {
    expect(await tryGuest(emulator, { accelerator: 'tcg', limit: 120_000 })).toEqual({ works: true });
  });

  test('that cannot be started says why', async () => {
    expect(await tryGuest(emulator, { accelerator: 'none-such' })).toEqual({
      works: false,
      reason: expect.stringMatching(/accelerator/),
    });
    expect(await tryGuest(join(folder, 'none'))).toEqual({
      works: false,
      reason: expect.stringContaining(join(folder, 'none')),
    });
    expect(await tryGuest(await program('ends', 'exit 0'))).toEqual({ works: false, reason: 'QEMU ended with 0' });
  });

  test('that does not get through is ended, when it has had ten times as long as without KVM', async () => {
    const hangs = await program('hangs', 'case "$*" in *tcg*) sleep 0.2; exit 43;; *) exec sleep 600;; esac');
    const probe = await tryGuest(hangs, { limit: 100 });
    const [, seconds] = /^a small guest did not get through in ([\d.]+) s$/.exec(probe.works ? '' : probe.reason) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(2);
    // Where it does not run without KVM either, there is nothing to compare with.
    const fails = await program('fails', 'case "$*" in *tcg*) exit 1;; *) exec sleep 600;; esac');
    expect(await tryGuest(fails, { limit: 100 })).toMatchObject({
      reason: 'a small guest did not get through in 0.1 s',
    });
  });

  test('is ended although the program that started it was killed, and leaves no file', async () => {
    const pidFile = join(folder, 'pid');
    const temporary = temporaryFolder('probe-killed');
    const emulator = await program('hangs-on', `echo $$ > ${pidFile}; exec sleep 600`);
    const module = new URL('../../lib/host/kvm-probe.ts', import.meta.url);
    const child = spawn(
      process.execPath,
      [...typescript, '-e', `import('${module}').then((it) => it.tryGuest('${emulator}'))`],
      { env: { ...process.env, TMPDIR: temporary } },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    await expect.poll(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8')).toMatch(/\d\n/);
    child.kill('SIGKILL');
    const pid = Number(readFileSync(pidFile, 'utf8'));
    await expect.poll(() => existsSync(`/proc/${pid}`)).toBe(false);
    expect(readdirSync(temporary).filter((name) => name.startsWith('libvirt-native'))).toEqual([]);
  });

  test('is started only where this user may open /dev/kvm', async () => {
    const opens = (() => {
      try {
        accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
        return true;
      } catch {
        return false;
      }
    })();
    expect((await probeKvm(emulator)) !== undefined).toBe(opens);
    expect(await probeKvm('/none/such')).toBeUndefined();
  });

  test('decides which guests are planned here', async () => {
    await using qemu = await EmbeddedQemu.create({ capabilitiesCache });
    const connection = await connect(qemu.uri);
    const { guest } = await connection.getCapabilities();
    const listed = guest?.some(({ arch }) => arch.name === 'x86_64' && arch.domain.some(({ type }) => type === 'kvm'));
    const probe = await probeKvm(emulator);
    const spec = { name: 'probed', memory: '256 MiB', arch: 'x86_64' } as const;
    const { kind } = await connection.planGuest(spec);
    expect(kind).toBe(listed && probe?.works !== false ? 'kvm' : 'qemu');
    if (listed && probe?.works === false)
      await expect(connection.planGuest({ ...spec, kind: 'kvm' })).rejects.toThrow(`kind: KVM does not run guests`);
    await connection.close();
  });
});
