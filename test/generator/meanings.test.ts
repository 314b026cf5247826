import { describe, expect, it } from 'vitest';
import { documented } from '../../generator/api/emit/text.ts';
import { eventMeanings } from '../../generator/api/meanings/events.ts';
import { checkMeanings, meaningOf } from '../../generator/api/meanings/meaning.ts';
import { parameterMeanings } from '../../generator/api/meanings/parameters.ts';
import { structMeanings } from '../../generator/api/meanings/structs.ts';

const fields = (...names: string[]) => names.map((name) => ({ name }));

describe('meanings', () => {
  it('are found by name, by pattern and by index', () => {
    expect(meaningOf('virDomainInfo', 'memory')).toContain('KiB');
    expect(meaningOf('DomainBlockIoTuneParameters', 'read_bytes_sec_max_length')).toMatch(/, s\.$/);
    expect(meaningOf('DomainStatsParameters', 'block.%u.latency_histogram.read.bin.%u.start')).toContain('ns');
    expect(meaningOf('DomainTunableParameters', 'blkdeviotune.group_name')).toBe(
      meaningOf('DomainBlockIoTuneParameters', 'group_name'),
    );
  });

  it('of a whole name: a longer one is not meant', () => {
    expect(() => meaningOf('virDomainInfo', 'memory2')).toThrow('virDomainInfo.memory2 has no description');
  });

  it('are wanted of whatever is new', () => {
    expect(() => meaningOf('virDomainInfo', 'brandNew')).toThrow('virDomainInfo.brandNew has no description');
    expect(() => meaningOf('virBrandNew')).toThrow('virBrandNew has no description');
  });

  it('of nothing are refused', () => {
    const all = Object.keys({ ...structMeanings, ...parameterMeanings, ...eventMeanings });
    const owners = all.map((name) => ({ name, fields: fields() }));
    expect(() => checkMeanings(owners)).toThrow('nothing is called virDomainBlockInfo.capacity');
    expect(() => checkMeanings([])).toThrow('nothing is called virDomainBlockInfo.');
  });
});

describe('a doc comment', () => {
  it('names the C functions behind the words, or below them where the line is full', () => {
    expect(documented('Words.', 'x: bigint;', '  ', ['virTest'])).toBe('  /** Words. @see virTest */\n  x: bigint;');
    const long = documented('Words.', 'x: bigint;', '', ['virTest'.repeat(10), 'virOther'.repeat(10)]);
    expect(long.split('\n')).toEqual([
      '/**',
      ' * Words.',
      ' *',
      ` * @see ${'virTest'.repeat(10)}`,
      ` * @see ${'virOther'.repeat(10)}`,
      ' */',
      'x: bigint;',
    ]);
  });
});
