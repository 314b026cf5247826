import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DomainConfig, DomainHostdev } from '../../lib/config/index.ts';
import { changedLines, DOMAIN } from './fixtures.ts';

const PAGE = new URL('../../docs/config-recipes.md', import.meta.url);
const DIRECTORY = new URL('./.recipes/', import.meta.url);
const ENTRY = fileURLToPath(new URL('../../lib/config/index.ts', import.meta.url));

/** The functions of all code blocks of the page. */
const recipes = new Map<string, (...args: unknown[]) => unknown>();

function run(name: string, ...args: unknown[]): unknown {
  return recipes.get(name)!(...args);
}

beforeAll(async () => {
  mkdirSync(DIRECTORY, { recursive: true });
  const blocks = [...readFileSync(PAGE, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!);
  for (const [index, block] of blocks.entries()) {
    const file = fileURLToPath(new URL(`recipe-${index}.ts`, DIRECTORY));
    writeFileSync(file, block.replaceAll("'libvirt-native/config'", JSON.stringify(ENTRY)));
    for (const [name, recipe] of Object.entries(await import(file))) recipes.set(name, recipe as () => unknown);
  }
});

afterAll(() => rmSync(DIRECTORY, { recursive: true, force: true }));

describe('the recipes do what they say', () => {
  test('rename', () => {
    const { removed, added } = changedLines(DOMAIN, run('rename', DOMAIN, 'db') as string);
    expect([removed, added]).toEqual([['  <name>web &amp; more</name>'], ['  <name>db</name>']]);
  });

  test('add a disk, pin, tag: valid, and nothing lost on the way', () => {
    const config = DomainConfig.parse(
      "<domain type='kvm'><name>n</name><memory>1</memory><os><type>hvm</type></os></domain>",
    );
    run('addDisk', config, '/x.qcow2', 'vda');
    run('pin', config, [2, 3]);
    run('tag', config, 'ops');
    run('tag', config, 'ops2');
    expect(DomainConfig.validate(config)).toEqual([]);
    expect(config.metadata).toHaveLength(1);
    expect(run('lost', config, DomainConfig.format(config))).toBe('');
    expect(run('complain', DomainConfig.format(config).replace('virtio', 'no'))).toHaveLength(1);
  });

  test('pass through', () => {
    const device = run('passThrough', '0000:01:00.1') as DomainHostdev;
    expect(DomainHostdev.validate(device)).toEqual([]);
    expect(() => run('passThrough', '1:0')).toThrow(TypeError);
  });

  test('an attribute of tomorrow', () => {
    const disk = run('withNewAttribute', { type: 'file', target: { dev: 'vda' } }, 'soon', '1');
    expect(DomainConfig.format({ type: 'kvm', name: 'n', devices: { disk: [disk as never] } } as never)).toContain(
      "<disk type='file' soon='1'>",
    );
  });
});
