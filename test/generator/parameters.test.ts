import { describe, expect, it } from 'vitest';
import { enumerations } from '../../generator/api/enums.ts';
import { parameterGroups } from '../../generator/api/parameters.ts';
import { enumOf, modelOf, notes } from './fixture.ts';

function macro(name: string, string: string, info: string): string {
  return `<macro name='${name}' string='${string}' version='1.0.0'><info>${info}</info></macro>`;
}

function groupOf(...macros: string[]) {
  const own = notes({ parameterGroups: { Group: { macros: /^VIR_G_/ } } });
  const model = modelOf(macros.join('') + enumOf('virThing', { VIR_THING_ONE: 0, VIR_THING_OTHER: 1 }));
  return parameterGroups(model, own, enumerations(model, own))[0]?.parameters;
}

describe('typed parameters', () => {
  it.each([
    ['as VIR_TYPED_PARAM_ULLONG.', 'ullong'],
    ['as VIR_TYPED_PARAMS_STRING', 'string'],
    ['the weight, as a uint.', 'uint'],
    ['the size as unsigned long long.', 'ullong'],
    ['Accepted type is VIR_TYPED_PARAM_UINT or since 9.3.0 VIR_TYPED_PARAM_ULLONG.', 'uintOrUllong'],
    ['factor as an unsigned int or unsigned long long if exceeding range.', 'uintOrUllong'],
  ])('%s: %s', (info, type) => expect(groupOf(macro('VIR_G_A', 'a', info))).toMatchObject([{ name: 'a', type }]));

  it('whose text states no type fail until annotated', () => {
    expect(() => groupOf(macro('VIR_G_A', 'a', 'some number'))).toThrow(
      'the type of parameter VIR_G_A (some number) is unknown',
    );
  });

  it('of an enum have it, where they are an int', () => {
    const info = (type: string) => `which, as ${type} of the virThing enum`;
    expect(groupOf(macro('VIR_G_A', 'a', info('an int')), macro('VIR_G_B', 'b', info('a string')))).toMatchObject([
      { name: 'a', enum: 'Thing' },
      { name: 'b', enum: undefined },
    ]);
  });

  it('may be given several times when their text says so', () => {
    expect(groupOf(macro('VIR_G_A', 'a', 'multiple field: names, as VIR_TYPED_PARAM_STRING'))).toMatchObject([
      { isMultiple: true },
    ]);
  });

  it('of lists have an index between prefix and suffix', () => {
    const names = groupOf(
      macro('VIR_G_FS_PREFIX', 'fs.', 'prefix'),
      macro('VIR_G_FS_SUFFIX_NAME', '.name', 'as a string'),
      macro('VIR_G_FS_SUFFIX_DISK_PREFIX', '.disk.', 'prefix'),
      macro('VIR_G_FS_SUFFIX_DISK_SUFFIX_ALIAS', '.alias', 'as a string'),
      macro('VIR_G_FS_SUFFIX_DISK_SUFFIX_PREFIX', '.prefix', 'as an int'),
    )?.map(({ name }) => name);
    expect(names).toEqual(['fs.%u.name', 'fs.%u.disk.%u.alias', 'fs.%u.disk.%u.prefix']);
  });

  it('of several prefixes have a name for each', () => {
    const names = groupOf(
      macro('VIR_G_B_PREFIX', 'b.', 'prefix'),
      macro('VIR_G_B_SUFFIX_H_READ_PREFIX', '.h.read.', 'prefix'),
      macro('VIR_G_B_SUFFIX_H_WRITE_PREFIX', '.h.write.', 'prefix'),
      macro('VIR_G_B_SUFFIX_H_SUFFIX_COUNT', 'count', 'as unsigned int'),
    )?.map(({ name }) => name);
    expect(names).toEqual(['b.%u.h.read.count', 'b.%u.h.write.count']);
  });
});
