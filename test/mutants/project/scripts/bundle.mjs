import { build } from 'esbuild';

await build({ entryPoints: ['lib/index.ts'], outdir: 'dist', bundle: true, format: 'esm', platform: 'node' });
