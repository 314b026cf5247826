/** The examples that need no host of their own run as they stand. */
import { expect, test } from 'vitest';
import { runProgram } from '../support/program.ts';

const root = new URL('../../', import.meta.url);

const run = (name: string, ...args: string[]) =>
  runProgram(new URL(`examples/${name}/main.ts`, root), args, { timeout: 110_000 });

test('the portable guest example plans, starts and changes a guest', { timeout: 120_000 }, async () => {
  const { code, stdout, stderr } = await run('portable-guest');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^kind +(kvm|qemu) /m);
  expect(stdout).toMatch(/^ {2}guest: ready$/m);
  expect(stdout).toMatch(/^ {2}virtio: \S+ entropy driver=virtio_rng/m);
  expect(stdout).toMatch(/^ {2}hotplug: added block name=vd\w bytes=8388608/m);
  expect(stdout).toMatch(/: vdb was attached and detached$/m);
  expect(code).toBe(0);
});

test('the redefine example changes what it says, and nothing else', async () => {
  const { code, stdout, stderr } = await run('redefine');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ of \d+ lines are unchanged; differences:$/m);
  expect(stdout).toContain('data.qcow2');
  expect(stdout).toMatch(/memory/);
  expect(code).toBe(0);
});

test.for(['portable-guest', 'hotplug', 'redefine', 'sriov-lab'])(
  'the %s example has --help with the common options',
  async (name) => {
    const { code, stdout, stderr } = await run(name, '--help');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: npx tsx examples/${name}/main.ts`));
    expect(stdout).toMatch(/^ {2}--uri <uri>/m);
    if (name !== 'redefine')
      for (const option of ['--kernel <file>', '--initrd <file>']) expect(stdout).toContain(option);
    if (name !== 'sriov-lab') expect(stdout).toContain('--disk <file>');
  },
);

test('examples connect to the host given by --uri, and to no other', async () => {
  for (const name of ['portable-guest', 'hotplug', 'redefine']) {
    const { code, stderr } = await run(name, '--uri', 'qemu+unix:///system?socket=/nowhere/libvirt-sock');
    expect(stderr).toContain('/nowhere/libvirt-sock');
    expect(code).toBe(1);
  }
});
