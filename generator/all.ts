/**
 * Generates everything that is generated: npm run generate -- [--libvirt DIR] [--data FILE] [--check]
 *
 * The options are those of the generators, which run in turn; each says what it did not do, and why.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { libvirt: { type: 'string' }, data: { type: 'string' }, check: { type: 'boolean' } },
});

/** The generators, and which of the options each knows beside `check`. */
const generators = { api: 'libvirt', schemas: 'libvirt', drivers: 'data' } as const;

const codes = Object.entries(generators).map(([name, option]) => {
  const given = values[option] === undefined ? [] : [`--${option}`, values[option]];
  const args = [join(import.meta.dirname, `${name}.ts`), ...given, ...(values.check ? ['--check'] : [])];
  // With tsx, as this program runs with it.
  return spawnSync(process.execPath, [...process.execArgv, ...args], { stdio: 'inherit' }).status ?? 1;
});
process.exitCode = Math.max(...codes);
