import { describe, expect, it } from 'vitest';
import type { Annotations } from '../../generator/api/annotations.ts';
import { enumerations } from '../../generator/api/enums.ts';
import { memberPrefix, typeName } from '../../generator/api/names.ts';
import { enumOf, modelOf, notes } from './fixture.ts';

/** The members that an enum of the given constants offers. */
function membersOf(
  type: string,
  values: Readonly<Record<string, number | string>>,
  own: Partial<Annotations> = {},
): Record<string, number> {
  const found = enumerations(modelOf(enumOf(type, values)), notes(own)).get(type);
  return Object.fromEntries((found?.members ?? []).map(({ name, value }) => [name, value]));
}

describe('names of types', () => {
  it.each([
    ['virDomainState', 'DomainState'],
    ['virDomainUndefineFlagsValues', 'DomainUndefineFlags'],
    ['virDomainRebootFlagValues', 'DomainRebootFlags'],
    ['virDomainAgentResponseTimeoutValues', 'DomainAgentResponseTimeout'],
  ])('%s is %s', (cName, name) => expect(typeName(cName)).toBe(name));
});

describe('names of members', () => {
  it('are hyphenated constants less the common words', () => {
    const values = { VIR_DOMAIN_NOSTATE: 0, VIR_DOMAIN_SHUTOFF: 1, VIR_DOMAIN_LAST: 2 };
    expect(membersOf('virDomainState', values)).toEqual({ nostate: 0, shutoff: 1 });
  });

  it('are camel case where they are options', () => {
    const values = { VIR_DOMAIN_UNDEFINE_MANAGED_SAVE: 1, VIR_DOMAIN_UNDEFINE_NVRAM: 4 };
    expect(membersOf('virDomainUndefineFlagsValues', values)).toEqual({ managedSave: 1, nvram: 4 });
  });

  it('of a single member are what the name of the enum leaves', () => {
    expect(memberPrefix('virDomainSnapshotXMLFlags', ['VIR_DOMAIN_SNAPSHOT_XML_SECURE'])).toBe(
      'VIR_DOMAIN_SNAPSHOT_XML',
    );
    expect(memberPrefix('virStreamFlags', ['VIR_STREAM_NONBLOCK'])).toBe('VIR_STREAM');
  });

  it('never lose their last word, even when one constant is the beginning of another', () => {
    expect(memberPrefix('virX', ['VIR_X_COPY', 'VIR_X_COPY_RAW'])).toBe('VIR_X');
  });

  it('may begin with a digit in a union', () => {
    expect(membersOf('virAddress', { VIR_ADDRESS_6: 0, VIR_ADDRESS_4: 1 })).toEqual({ 6: 0, 4: 1 });
  });

  it('keep what only looks like a sentinel', () => {
    const values = { VIR_C_ADD_FIRST: 0, VIR_C_ADD_LAST: 1, VIR_C_MODIFY: 2, VIR_C_LAST: 3 };
    expect(Object.keys(membersOf('virC', values))).toEqual(['add-first', 'add-last', 'modify']);
  });

  it('lose a sentinel under both of its names', () => {
    expect(Object.keys(membersOf('virTag', { VIR_TAG_A: 0, VIR_TAG_NR: 1, VIR_TAG_LAST: 'VIR_TAG_NR' }))).toEqual([
      'a',
    ]);
  });

  it('are resolved through other constants', () => {
    const symbols =
      enumOf('virOtherFlags', { VIR_O_LIVE: 'VIR_P_LIVE', VIR_O_FORCE: 4 }) + enumOf('virP', { VIR_P_LIVE: 1 });
    const found = enumerations(modelOf(symbols), notes()).get('virOtherFlags');
    expect(found?.members.map(({ name, value }) => [name, value])).toEqual([
      ['live', 1],
      ['force', 4],
    ]);
  });

  it('can be chosen by annotation', () => {
    const values = { VIR_R_DEFAULT: 0, VIR_R_SIGNAL: 8 };
    const own = { memberNames: { VIR_R_SIGNAL: 'sendSignal' } };
    expect(membersOf('virRFlags', values, own)).toEqual({ default: 0, sendSignal: 8 });
  });

  it('are refused where every method has that option already', () => {
    expect(() => membersOf('virRFlags', { VIR_R_DEFAULT: 0, VIR_R_SIGNAL: 8 })).toThrow(
      'VIR_R_SIGNAL must not be called signal',
    );
  });

  it('are refused when two are alike', () => {
    const own = { memberNames: { VIR_R_B: 'a' } };
    expect(() => membersOf('virR', { VIR_R_A: 0, VIR_R_B: 1 }, own)).toThrow('two members are called a');
  });
});
