// Where things are: the checkout, and the cache that every script shares.

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What can be made again lives here; `LIBVIRT_NATIVE_CACHE` moves it. */
export const cache = resolve(process.env.LIBVIRT_NATIVE_CACHE || join(root, '.cache'));
