/** The addon is built so that a defect in it, should there be one, is hard to make use of; and nothing here calls a shell. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readHardening } from './elf.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the addon', () => {
  const addon = readHardening(join(root, 'build/Release/libvirt_native.node'));

  test('has no memory that can be written and executed', () => {
    expect(addon).toMatchObject({ writableCode: 0, executableStack: false, textRelocations: false });
  });

  test('has the linker’s tables read-only, and is bound when it is loaded', () => {
    expect(addon).toMatchObject({ relro: true, bindNow: true, nodelete: true, searchPaths: false });
  });

  test('checks its stack, and the sizes of what the C library writes', () => {
    expect(addon.imports).toContain('__stack_chk_fail');
    expect(addon.imports.filter((name) => /^__\w+_chk$/.test(name))).not.toEqual([]);
  });

  test('starts no program', () => {
    expect(addon.imports.length).toBeGreaterThan(50);
    expect(addon.imports.filter((name) => /^(system|popen|posix_spawnp?|v?fork|exec[lv]?[pe]*)$/.test(name))).toEqual(
      [],
    );
  });

  test('is linked to the C and C++ libraries alone', () => {
    expect(
      addon.needed.filter((name) => !/^(libstdc\+\+|libgcc_s|libc|libm|ld-linux[\w-]*)\.so\.\d+$/.test(name)),
    ).toEqual([]);
  });

  // A newer compiler calls functions of its own library. What is published is built with GCC 12.
  test('needs no later C++ library than that of GCC 11', ({ skip }) => {
    const compiler = Number(execFileSync('g++', ['-dumpversion'], { encoding: 'utf8' }).split('.')[0]);
    skip(compiler > 12, `built with GCC ${compiler}`);
    const file = readFileSync(join(root, 'build/Release/libvirt_native.node'), 'latin1');
    const versions = [...file.matchAll(/GLIBCXX_3\.4\.(\d+)/g)].map(([, minor]) => Number(minor));
    expect(Math.max(...versions)).toBeLessThanOrEqual(29);
  });

  test('offers nothing but its entry points', () => {
    const own = addon.exports.filter((name) => !/^_ZZ?N?K?S|^_ZT|^_ZGV/.test(name));
    expect(own.filter((name) => !/^(napi_register_module_v1|node_api_module_get_api_version_v1)$/.test(name))).toEqual(
      [],
    );
  });
});

test('no JavaScript that is published calls a shell, or makes code of text', () => {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  for (const name of files) {
    const source = readFileSync(join(root, 'lib', name), 'utf8');
    // These start a program by its name, with arguments that no shell interprets.
    for (const [, imported = ''] of source.matchAll(/import (.*) from 'node:child_process'/g))
      expect(
        imported
          .match(/\w+/g)!
          .filter((word) => !/^(type|ChildProcess|SpawnOptions|(execFile|spawn)(Sync)?)$/.test(word)),
        name,
      ).toEqual([]);
    expect(source, name).not.toMatch(/\bshell:|\beval\(|new Function\(|['"]child_process['"]/);
  }
});
