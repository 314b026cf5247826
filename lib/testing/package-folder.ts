/** Where this package is installed: its modules are bundled, so a path relative to one of them would not lead to other files. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

export const packageFolder = dirname(createRequire(import.meta.url).resolve('libvirt-native/package.json'));
