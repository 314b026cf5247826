import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fallbacks } from '../../generator/api/exposure.ts';
import { notMethods, notRows } from '../../generator/api/generated/exposure.ts';
import { enumName, enumValue, flagBits, flagNames } from '../../lib/native/enumeration.ts';
import { eventNamed, eventNames } from '../../lib/native/event.ts';
import { enums, flags } from '../../lib/native/generated/enums.ts';
import { eventDetails } from '../../lib/native/generated/events.ts';
import { parameters } from '../../lib/native/generated/parameters.ts';
import { structs } from '../../lib/native/generated/structs.ts';
import { parameterType } from '../../lib/native/parameters.ts';
import { callNames, type Signature, signatureOf } from '../../lib/native/signature.ts';
import { structureOf } from '../../lib/native/structure.ts';

const rowNames = [...native('calls.inc').matchAll(/^\{"(\w+)"/gm)].map(([, name]) => name);

function native(file: string): string {
  return readFileSync(join(import.meta.dirname, '../../native/generated', file), 'utf8');
}

/** The first words of a table's lines. */
function namesIn(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(' ')));
}

describe('the call table', () => {
  const signatures: readonly Signature[] = callNames().map(signatureOf);

  it('has the same rows in TypeScript and in C++', () => {
    expect(callNames()).toEqual(rowNames);
    expect(signatures.map(({ index }) => index)).toEqual(rowNames.map((_, index) => index));
  });

  it('holds, with the functions that have a reason to be left out, all of libvirt 12.8', () => {
    expect(new Set([...callNames(), ...Object.keys(notRows)]).size).toBe(568);
    expect(callNames().filter((name) => name in notRows)).toEqual([]);
  });

  it('has a row for whatever is no method or a fallback', () => {
    const rows: ReadonlySet<string> = new Set(callNames());
    const named = [...Object.keys(notMethods), ...Object.keys(fallbacks), ...Object.values(fallbacks)];
    expect(named.filter((name) => !rows.has(name))).toEqual([]);
  });

  it('names only enums, flags, structs and groups that exist', () => {
    const known = new Set([enums, flags, structs, parameters].flatMap(namesIn));
    const kinds = /^u?int32$|^out(Ui|I)nt32$|flags|Struct|^params$/;
    const words = signatures.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]);
    const details = words.filter(({ kind }) => kinds.test(kind)).flatMap((word) => word.details);
    expect(details.filter((detail) => !known.has(detail))).toEqual([]);
  });

  it('reads a row', () => {
    expect(signatureOf('virDomainGetState')).toMatchObject({
      library: 'libvirt',
      since: 9002,
      urgent: false,
      inputs: [
        { name: 'domain', kind: 'object', detail: 'Domain' },
        { name: 'flags', kind: 'flags', details: [] },
      ],
      outputs: [
        { name: 'state', kind: 'outInt32', detail: 'DomainState' },
        { name: 'reason', kind: 'outInt32', detail: '' },
      ],
    });
  });

  it('marks secrets, capacities and urgent rows', () => {
    expect(signatureOf('virDomainSetUserPassword').inputs.map(({ secret }) => secret)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(signatureOf('virSecretGetValue').outputs).toMatchObject([{ secret: true }]);
    expect(signatureOf('virDomainBlockPeek').inputs.filter(({ capacity }) => capacity)).toMatchObject([
      { name: 'size' },
    ]);
    expect(signatureOf('virDomainAbortJob').urgent).toBe(true);
  });
});

describe('enums', () => {
  it('are read in both directions, and let pass what is newer', () => {
    expect(enumName('DomainState', 5)).toBe('shutoff');
    expect(enumName('DomainState', 99)).toBe(99);
    expect(enumName('CPUCompareResult', -1)).toBe('error');
    expect(enumValue('DomainState', 'shutoff')).toBe(5);
    expect(enumValue('DomainState', 99)).toBe(99);
    expect(enumValue('DomainState', 'nonsense')).toBeUndefined();
  });

  it('take an alias, but give the canonical name', () => {
    expect(enumValue('DomainQemuAgentCommandTimeout', 'min')).toBe(-2);
    expect(enumName('DomainQemuAgentCommandTimeout', -2)).toBe('block');
  });
});

describe('flags', () => {
  it('are bits of options, of several tables if need be', () => {
    expect(flagBits(['DomainUndefineFlags'], { managedSave: true, nvram: true, keepNvram: false })).toBe(5);
    expect(flagBits(['DomainModificationImpact', 'TypedParameterFlags'], { config: true, stringOkay: true })).toBe(6);
  });

  it('keep the highest bit positive, and add raw bits', () => {
    expect(flagBits(['ConnectListAllNodeDeviceFlags'], { active: true })).toBe(0x80000000);
    expect(flagBits([], { flags: 0x80000001 })).toBe(0x80000001);
  });

  it('ignore a signal and refuse what no table knows', () => {
    expect(flagBits([], { signal: new AbortController().signal })).toBe(0);
    expect(() => flagBits(['DomainUndefineFlags'], { managedsave: true })).toThrow(
      "managedsave: unknown option; did you mean 'managedSave'?",
    );
    expect(() => flagBits(['DomainUndefineFlags'], { nvram: 1 })).toThrow(TypeError);
    for (const flags of [-1, 1.5, Number.NaN, 2 ** 32, 1n]) expect(() => flagBits([], { flags })).toThrow(TypeError);
  });

  it('are decoded to names, with the rest as bits', () => {
    expect(flagNames('DomainMessageType', 0x80000003)).toEqual({
      deprecation: true,
      tainting: true,
      flags: 0x80000000,
    });
    expect(flagNames('DomainMessageType', 0)).toEqual({});
  });
});

describe('structs', () => {
  it('have the same order in TypeScript and in C++', () => {
    const names = [...native('structs.inc').matchAll(/^\{"vir(\w+)"/gm)].map(([, name]) => name);
    expect(namesIn(structs)).toEqual(names);
  });

  it('are read with their fields', () => {
    expect(structureOf('DomainInterface').fields).toEqual([
      { name: 'name', kind: 'string', detail: '' },
      { name: 'hwaddr', kind: 'string', detail: '' },
      { name: 'addrs', kind: 'structs', detail: 'DomainIPAddress' },
    ]);
    expect(structureOf('DomainInfo').fields[0]).toEqual({ name: 'state', kind: 'uint8', detail: 'DomainState' });
  });
});

describe('events', () => {
  it('are all of libvirt 12.8, each with a callback', () => {
    expect(eventNames().length).toBe(38);
    expect(native('events.inc').match(/^EVENT\(/gm)?.length).toBe(38);
  });

  it('are named after their ids and bring what their callback takes', () => {
    expect(eventNamed('node-device-update')).toMatchObject({ source: 'nodeDevice', id: 1, payload: [] });
    expect(eventNamed('domain-lifecycle')).toMatchObject({
      source: 'domain',
      id: 0,
      subject: { type: 'Domain', name: 'dom' },
      payload: [
        { name: 'event', kind: 'int32', detail: 'DomainEventType' },
        { name: 'detail', kind: 'int32', detail: '' },
      ],
    });
    expect(eventNamed('domain-tunable')?.payload).toEqual([
      { name: 'params', kind: 'params', detail: 'DomainTunableParameters' },
    ]);
  });

  it("name the detail of each event of a domain's life cycle", () => {
    expect(Object.keys(eventDetails['domain-lifecycle'] ?? {})).toHaveLength(9);
    expect(eventDetails['domain-lifecycle']).toMatchObject({ pmsuspended: 'DomainEventPMSuspendedDetailType' });
  });
});

describe('typed parameters', () => {
  it('that go in have their C type', () => {
    expect(parameterType('DomainMemoryParameters', 'hard_limit')).toBe('ullong');
    expect(parameterType('DomainMigrateParameters', 'migrate_disks')).toBe('string');
    expect(parameterType('DomainMemoryParameters', 'newer')).toBeUndefined();
    expect(parameterType('NoSuchParameters', 'x')).toBeUndefined();
  });
});
