/** The demo: shows a real guest from its boot to its end, and leaves nothing behind, however it ends. */
import { readdirSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { processesWith } from '../support/children.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Outcome, runProgram } from '../support/program.ts';

const root = new URL('../../', import.meta.url);

/** What it makes, it makes in here. */
let folder: string;

beforeEach(() => {
  folder = temporaryFolder('demo-test');
});

/** Runs the demo. When its output matches the pattern, it gets the signal that Ctrl-C sends. */
function run(interruptAt?: RegExp): Promise<Outcome> {
  return runProgram(new URL('examples/demo/main.ts', root), [], {
    env: { TMPDIR: folder },
    timeout: 170_000,
    started: (child) => {
      let seen = '';
      const watch = (text: string) => {
        seen += text;
        if (!interruptAt?.test(seen)) return;
        child.stdout?.off('data', watch);
        child.kill('SIGINT');
      };
      child.stdout?.on('data', watch);
    },
  });
}

function expectNothingLeft(): void {
  // A guest of the embedded driver would outlive its process; its command line names the folder.
  expect(processesWith(folder)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.startsWith('libvirt-native'))).toEqual([]);
}

test('the demo boots a guest, plugs in a disk and shuts it down', { timeout: 180_000 }, async () => {
  const { code, stdout, stderr } = await run();
  expect(stderr).toBe('');
  for (const expected of [
    /found {2}guest kernel \d/,
    /event {2}started \(booted\)/,
    /guest {2}virtio: \S+ net driver=virtio_net .*name=eth0/,
    /guest {2}virtio: \S+ block driver=virtio_blk .*name=vda bytes=16777216 serial=first-disk/,
    /guest {2}virtio: \S+ balloon driver=virtio_balloon/,
    /guest {2}virtio: \S+ entropy driver=virtio_rng/,
    /step {3}the guest bound 4 virtio devices: (\w+, ){3}\w+$/m,
    /guest {2}hotplug: added virtio: \S+ block driver=virtio_blk .*name=vdb bytes=16777216 serial=second-disk/,
    /guest {2}guest: power button/,
    /event {2}stopped \(shutdown\)/,
    /step {3}libvirt-native-demo-\d+ is shutoff \(shutdown\)/,
    /step {3}removed the guest and its files\n$/,
  ])
    expect(stdout).toMatch(expected);
  expect(stdout).not.toMatch(/s {2}error /);
  expect(code).toBe(0);
  expectNothingLeft();
});

test('the demo ends its guest when it is interrupted during boot', { timeout: 180_000 }, async () => {
  const { code, signal, stdout, stderr } = await run(/event {2}resumed/);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/event {2}stopped \(destroyed\)/);
  expect(stdout).toMatch(/error {2}interrupted by SIGINT\n$/);
  expect(stdout).not.toContain('guest: ready');
  expect({ code, signal }).toEqual({ code: 1, signal: null });
  expectNothingLeft();
});
