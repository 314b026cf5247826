// The image of the test guest, which the library makes: lib/testing/image.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from '../fingerprint.mjs';
import { cache, guestFolder, root } from '../paths.mjs';
import { isDebian } from './other-systems.mjs';
import { SetupImpossible } from './shell.mjs';

const sources = ['lib/testing/image'];
const stamp = join(cache, 'guest-image.sources');

export const imageIsCurrent = () =>
  existsSync(join(guestFolder(), 'packages')) && readStamp(stamp) === fingerprint(root, sources);

/** @param {{ say: (detail: string) => void }} context */
export async function makeImage({ say }) {
  const made = fingerprint(root, sources);
  const { minimalImage } = await import('../../dist/testing/index.js');
  try {
    await minimalImage({ cache: guestFolder(), onProgress: say });
  } catch (error) {
    if (isDebian()) throw error;
    throw new SetupImpossible(
      'The test guest is made of Debian packages, which only apt gets.',
      `Make it on a Debian machine or in a container of Debian, from the same commit, by "npm run setup -- --for demo", and copy its folder .cache/guest to ${guestFolder()}.`,
    );
  }
  writeStamp(stamp, made);
}
