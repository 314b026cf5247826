/** An answer that there is no memory to write: what libvirt returned is freed, and the connection continues to work. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';

const { CXX: compiler = 'g++' } = process.env;

const domains = Array.from(
  { length: 1000 },
  (_, index) => `<domain type='test'><name>d${index}</name><memory>8192</memory><os><type>hvm</type></os></domain>`,
);

// A sanitizer has an allocator of its own.
test.skipIf(process.env['SANITIZED'])(
  'objects of an answer that cannot be written are released',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder('allocation');
    const library = join(folder, 'allocation.so');
    const source = fileURLToPath(new URL('./programs/allocation.cc', import.meta.url));
    execFileSync(compiler, ['-shared', '-fPIC', '-Wall', '-Werror', '-o', library, source]);
    const host = join(folder, 'host.xml');
    writeFileSync(host, `<node>${domains.join('')}</node>`);
    const { code, stdout, stderr } = await runProgram(new URL('./programs/allocation.ts', import.meta.url), [host], {
      env: { LD_PRELOAD: library },
      timeout: 50_000,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ code: 'ERR_LIBVIRT_MEMORY', pools: 0, references: 0 });
  },
);
