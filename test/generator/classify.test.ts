import { describe, expect, it } from 'vitest';
import type { Annotations } from '../../generator/api/annotations.ts';
import { arg, enumOf, fn, returns, rowOf } from './fixture.ts';

const status = returns('int', '0 on success, -1 on error');
const domain = arg('virDomainPtr', 'domain');

/** The kinds of the arguments of a function with the result `status`. */
function kinds(args: readonly string[], own: Partial<Annotations> = {}, symbols = ''): (string | undefined)[] {
  return rowOf(fn('virTest', status, ...args) + symbols, own).arguments.map(({ kind }) => kind);
}

describe('arguments', () => {
  it('that C types determine are derived', () => {
    const args = [
      domain,
      arg('const char *', 'name', 'name of it'),
      arg('unsigned long long', 'offset'),
      arg('virDomainPtr **', 'all'),
      arg('char ***', 'names'),
    ];
    expect(kinds(args)).toEqual(['object', 'string', 'uint64', 'outObjects', 'outStrings']);
  });

  it('may be NULL when their text says so, but not when it says null-terminated', () => {
    const nullable = ['the name, or NULL', '(optional) the name', 'Optional name'];
    for (const info of nullable) expect(kinds([arg('const char *', 'x', info)])).toEqual(['stringOrNull']);
    expect(kinds([arg('const char *', 'x', 'the MAC (null-terminated ASCII)')])).toEqual(['string']);
  });

  it('of typed parameters go in, come out, or are filled', () => {
    const own = { parameterGroups: { Group: { macros: /^$/, functions: ['virTest'] } } };
    const pair = (params: string, nparams: string) => kinds([arg(params, 'params'), arg(nparams, 'nparams')], own);
    expect(pair('virTypedParameterPtr', 'int')).toEqual(['params', 'lengthOf']);
    expect(pair('virTypedParameterPtr', 'int *')).toEqual(['fillParams', 'fillCount']);
    expect(pair('virTypedParameterPtr *', 'unsigned int *')).toEqual(['outParams', 'outParamsCount']);
  });

  it('of typed parameters must belong to a group', () => {
    const args = [arg('virTypedParameterPtr', 'params'), arg('int', 'nparams')];
    expect(() => kinds(args)).toThrow('virTest: argument params (params) needs a group of parameters');
  });

  it('that are pointers to a number fail until annotated', () => {
    const args = [domain, arg('int *', 'state')];
    expect(() => kinds(args)).toThrow('virTest: the kind of argument int * state is unknown; annotate it');
    expect(kinds(args, { functions: { virTest: { state: 'outInt32' } } })).toEqual(['object', 'outInt32']);
  });

  it('that are pointers to a struct fail until annotated', () => {
    const symbols =
      "<typedef name='virInfoPtr' type='virInfo *'/>" +
      "<struct name='virInfo' type='struct _virInfo' version='1.0.0'><field name='x' type='int'/></struct>";
    const args = [arg('virInfoPtr', 'info')];
    expect(() => kinds(args, {}, symbols)).toThrow('argument virInfoPtr info is unknown');
    expect(kinds(args, { functions: { virTest: { info: 'inStruct' } } }, symbols)).toEqual(['inStruct']);
    expect(kinds([arg('virInfoPtr **', 'infos')], {}, symbols)).toEqual(['outStructs']);
  });

  it('that may count something fail until annotated', () => {
    for (const name of ['nfiles', 'maxids', 'size', 'maplen'])
      expect(() => kinds([arg('int', name)])).toThrow(`argument int ${name} is unknown`);
    expect(kinds([arg('int', 'nparent')])).toEqual(['int32']);
  });

  it('that are enums know which', () => {
    const symbols = enumOf('virKind', { VIR_KIND_A: 0, VIR_KIND_B: 1 });
    const row = rowOf(fn('virTest', status, arg('int', 'kind', 'one of virKind')) + symbols);
    expect(row.arguments[0]).toMatchObject({ kind: 'int32', enum: 'Kind' });
  });
});

describe('annotations', () => {
  const annotated = (note: string) => () => kinds([domain, arg('int *', 'x')], { functions: { virTest: { x: note } } });

  it.each([
    ['outInt', 'virTest: argument x has an unknown kind, outInt'],
    ['outInt32 virNothing', 'an enum, which virNothing is not'],
    ['fillInt32s count=nobody', 'virTest: argument x (fillInt32s) needs the name of a sibling argument'],
    ['outStruct', 'virTest: argument x (outStruct) needs a pointer to a struct'],
    ['outBoolean domain', 'virTest: argument x (outBoolean) needs no detail'],
    ['outInt32 count=domain', 'virTest: argument x (outInt32) needs no count'],
    ['fillCpuMaps', 'virTest: argument x (fillCpuMaps) needs the name of a sibling argument'],
    ['out Int 32', "annotations: cannot read 'out Int 32'"],
  ])('%s fails: %s', (note, message) => expect(annotated(note)).toThrow(message));

  it('of an argument that is not there fail', () => {
    const own = { functions: { virTest: { y: 'outInt32' } } };
    expect(() => kinds([domain], own)).toThrow('annotations: virTest has no argument y');
  });

  it('mark secrets and capacities, and name results', () => {
    const own = {
      functions: {
        virTest: { password: 'string!', max: 'int32', ids: 'fillInt32s count=max', '=>': 'int32 as count' },
      },
    };
    const args = [arg('const char *', 'password'), arg('int *', 'ids'), arg('int', 'max')];
    const row = rowOf(fn('virTest', status, ...args), own);
    expect(row.arguments).toMatchObject([{ secret: true, capacity: false }, { count: 2 }, { capacity: true }]);
    expect(row.result).toMatchObject({ kind: 'int32', name: 'count' });
  });
});

describe('flags', () => {
  const symbols = enumOf('virFirstFlags', { VIR_FIRST_A: 1 }) + enumOf('virSecondFlags', { VIR_SECOND_B: 2 });
  const flagsOf = (info: string) =>
    rowOf(fn('virTest', status, arg('unsigned int', 'flags', info)) + symbols).arguments[0]?.flags;

  it('are those that the text names', () => {
    expect(flagsOf('bitwise-OR of supported virFirstFlags')).toEqual(['FirstFlags']);
    expect(flagsOf('bitwise-OR of virFirstFlags and virSecondFlags')).toEqual(['FirstFlags', 'SecondFlags']);
  });

  it('are none where the text says that they are unused', () => {
    for (const info of ['extra flags; not used yet, so callers should always pass 0', 'currently unused, pass 0'])
      expect(flagsOf(info)).toEqual([]);
  });

  it('fail where the text says nothing', () => {
    expect(() => flagsOf('execution flags')).toThrow("virTest: which flags does 'execution flags' mean? annotate it");
  });

  it('must not be an enum of one value', () => {
    const own = { functions: { virTest: { flags: 'flags virKind' } } };
    const kind = enumOf('virKind', { VIR_KIND_A: 0, VIR_KIND_B: 1 });
    expect(() => rowOf(fn('virTest', status, arg('unsigned int', 'flags')) + kind, own)).toThrow(
      'needs flags, which virKind is not',
    );
  });
});

describe('results', () => {
  const resultOf = (info: string, type = 'int', ...args: string[]) =>
    rowOf(fn('virTest', returns(type, info), domain, ...args)).result.kind;

  it.each([
    ['0 in case of success, -1 in case of failure', 'status'],
    ['-1 in case of error, 0 in case of success', 'status'],
    ['1 if running, 0 if inactive, -1 on error', 'boolean'],
    ['0 if no image is present, 1 if an image is present, and -1 in case of error', 'boolean'],
    ['the number of virtual CPUs or -1', 'int32'],
  ])('%s: %s', (info, kind) => expect(resultOf(info)).toBe(kind));

  it('that count a list are not delivered', () => {
    expect(resultOf('the number of domains found', 'int', arg('virDomainPtr **', 'domains'))).toBe('count');
  });

  it('that are neither fail', () => {
    expect(() => resultOf('an fd on success')).toThrow(
      'virTest: the kind of its result (int: an fd on success) is unknown',
    );
  });
});
