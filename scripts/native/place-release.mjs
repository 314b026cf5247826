#!/usr/bin/env node
// What prebuildify runs in place of node-gyp: puts the shipped addon, which each build makes beside the one for development, where node-gyp
// would have built it. Nothing is compiled a second time.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { releasePath } from './build.mjs';

const folder = join(process.cwd(), 'build', 'Release');
mkdirSync(folder, { recursive: true });
copyFileSync(releasePath(), join(folder, 'libvirt_native.node'));
