/** scripts/check-layers.ts on a tree that breaks each of its rules once, and on one that keeps them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/paths.mjs';
import { temporaryFolder } from '../support/folder.ts';

/** What the script prints about a tree of these files, and its exit status. */
function check(files: Readonly<Record<string, string>>): { findings: string[]; status: number | null } {
  const folder = temporaryFolder('layers');
  const compilerOptions = { module: 'nodenext', noEmit: true, allowImportingTsExtensions: true, types: [] };
  const all = {
    'tsconfig.build.json': JSON.stringify({ compilerOptions, include: ['lib'] }),
    'package.json': '{ "type": "module" }',
    'native/addon.cc': '',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout, status } = spawnSync(
    join(root, 'node_modules/.bin/tsx'),
    [join(root, 'scripts/check-layers.ts'), '--root', folder],
    { encoding: 'utf8' },
  );
  return { findings: stdout.trimEnd().split('\n').slice(0, -1), status };
}

describe('check-layers', () => {
  it('names each import, cycle and file that breaks the order', () => {
    const { findings, status } = check({
      // Upwards: a value, a type, a type in the middle of another, and at need.
      'lib/core/value.ts': "import { b } from '../domain/b.ts';\nexport const a = b;",
      'lib/core/type.ts': "import type { B } from '../domain/b.ts';\nexport type A = B;",
      'lib/core/inner-type.ts': "export type A = import('../domain/b.ts').B;",
      'lib/core/lazy.ts': "export const load = () => import('../domain/b.ts');",
      'lib/core/entry.ts': "export * from '../index.ts';",
      'lib/domain/b.ts': 'export const b = 1;\nexport type B = number;',
      // Of the classes whose types may be imported from below, no values may.
      'lib/domain/domain.ts': 'export class Domain {}',
      'lib/core/parent.ts': "import { Domain } from '../domain/domain.ts';\nexport const domain = new Domain();",
      // Cycles, of values and through a type.
      'lib/pci/one.ts': "import { two } from './two.ts';\nexport const one = () => two;",
      'lib/pci/two.ts': "import { one } from './one.ts';\nexport const two = () => one;",
      'lib/view/one.ts': "import { two } from './two.ts';\nexport const one = two;\nexport type One = 1;",
      'lib/view/two.ts': "import type { One } from './one.ts';\nexport const two: One = 1;",
      'lib/native/addon.ts': 'export const addon = {};\nexport type Stats = number;',
      'lib/core/stats.ts': "import { addon } from '../native/addon.ts';\nexport const stats = addon;",
      // Pure folders that are not, directly and through another.
      'lib/config/file.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
      'lib/guest/probe.ts': "import { run } from '../core/run.ts';\nexport const probe = run;",
      'lib/core/run.ts': "export { spawn as run } from 'node:child_process';",
      'lib/attic/old.ts': 'export {};',
      'lib/loose.ts': 'export {};',
      'lib/index.ts': 'export {};',
      'native/loose.cc': '',
    });
    expect(findings.toSorted()).toEqual(
      [
        'lib/core/value.ts: imports upwards (value): lib/domain/b.ts',
        'lib/core/type.ts: imports upwards (type): lib/domain/b.ts',
        'lib/core/inner-type.ts: imports upwards (type): lib/domain/b.ts',
        'lib/core/lazy.ts: imports upwards (lazy): lib/domain/b.ts',
        'lib/core/entry.ts: imports upwards (value): lib/index.ts',
        'lib/core/parent.ts: imports upwards (value): lib/domain/domain.ts',
        'a cycle of values: lib/pci/one.ts, lib/pci/two.ts',
        'a cycle of types: lib/view/one.ts, lib/view/two.ts',
        'lib/core/stats.ts: imports the addon, which only lib/native may',
        'lib/config is to be pure: lib/config/file.ts → node:fs',
        'lib/guest is to be pure: lib/guest/probe.ts → lib/core/run.ts → node:child_process',
        'lib/attic: not in the list of layers',
        'lib/loose.ts: no entry point, and in no folder',
        'native/loose.cc: no entry point, and in no folder',
      ].toSorted(),
    );
    expect(status).toBe(1);
  });

  it('accepts imports downwards, and the types of the object that another came from', () => {
    const { findings, status } = check({
      'lib/index.ts':
        "export { Domain } from './domain/domain.ts';\nexport { Connection } from './connection/connection.ts';",
      'lib/connection/connection.ts':
        "import { Domain } from '../domain/domain.ts';\nexport class Connection { domain() { return new Domain(this); } }",
      'lib/domain/domain.ts':
        "import type { Connection } from '../connection/connection.ts';\nexport class Domain { constructor(readonly connection: Connection) {} }",
      'lib/native/addon.ts': 'export const addon = {};\nexport type Stats = number;',
      'lib/native/call.ts': "import { addon } from './addon.ts';\nexport const call = addon;",
      'lib/core/stats.ts': "import type { Stats } from '../native/addon.ts';\nexport type Lane = Stats;",
      'lib/guest/plan.ts':
        "import { inspect } from 'node:util';\nimport type { Stats as _ } from 'node:fs';\nexport const plan = inspect;",
    });
    expect(findings).toEqual([]);
    expect(status).toBe(0);
  });
});
