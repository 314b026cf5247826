/** The minimal image is made of packages that were downloaded, in a cache that processes share. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MinimalImage, minimalImage } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { guestFolder } from '../../../scripts/paths.mjs';
import { temporaryFolder } from '../../support/folder.ts';
import { image } from '../../support/image.ts';
import { runProgram } from '../../support/program.ts';
import { verifies } from '../../support/verifies.ts';

const program = new URL('../programs/minimal-image.mjs', import.meta.url);

/** Calls minimalImage() in a process of its own. */
async function make(cache: string, env: Record<string, string> = {}) {
  const { stdout, stderr } = await runProgram(program, [cache], { env, timeout: 100_000 });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { image?: MinimalImage; error?: string; steps: string[] };
}

/** A cache with the packages that set-up has downloaded, and no image. */
function cacheWithPackages(): string {
  const cache = temporaryFolder('image');
  cpSync(join(guestFolder(), 'packages'), join(cache, 'packages'), { recursive: true });
  return cache;
}

test(
  'two processes make the same image at once, and leave nothing else',
  verifies({ minimalImage: 'file' }, { timeout: 120_000 }),
  async () => {
    const cache = cacheWithPackages();
    const [first, second] = await Promise.all([make(cache), make(cache)]);
    expect(first.image).toEqual(second.image);
    expect(first.steps).toEqual(['making the guest image']);
    const { kernel, initrd, release } = first.image!;
    expect(release).toBe(image.release);
    // The same packages make the same image, byte for byte.
    for (const [made, known] of [
      [kernel, image.kernel],
      [initrd, image.initrd],
    ] as const)
      expect(readFileSync(made).equals(readFileSync(known))).toBe(true);
    expect(readdirSync(cache).sort()).toEqual([join(kernel, '..').slice(cache.length + 1), 'packages'].sort());
    // The next call finds it.
    const steps: string[] = [];
    expect(await minimalImage({ cache, onProgress: (step) => steps.push(step) })).toEqual(first.image);
    expect(steps).toEqual([]);
  },
);

test('where packages cannot be downloaded, the error says how to pass a kernel', async () => {
  const cache = temporaryFolder('image');
  const { error, steps } = await make(cache, { PATH: '/nowhere' });
  expect(steps).toEqual(['downloading a kernel and busybox']);
  expect(error).toMatch(/^the minimal guest image could not be made: .*apt-get|dpkg/);
  expect(error).toContain('pass a kernel and an initramfs with a shell on its\nconsole: { image: { kernel, initrd');
  expect(readdirSync(cache)).toEqual([]);
});
