import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const header = '/usr/include/libvirt/libvirt.h';
const { CXX: compiler = 'g++' } = process.env;

function missing(): string | undefined {
  if (!existsSync(header)) return `${header} is not installed (libvirt-dev)`;
  return spawnSync(compiler, ['--version']).error ? `${compiler} is not installed` : undefined;
}

describe("declarations, compared with the installed libvirt's headers", () => {
  const reason = missing();
  it.skipIf(reason)(`are the same${reason ? `: skipped, ${reason}` : ''}`, { timeout: 120_000 }, () => {
    const source = join(import.meta.dirname, 'generated', 'headers.cc');
    const flags = ['-std=c++17', '-fsyntax-only', '-Wall', '-Wextra', '-Werror', '-Wno-deprecated-declarations'];
    const { stderr, status } = spawnSync(compiler, [...flags, source], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
