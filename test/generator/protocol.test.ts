import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emitCallTable } from '../../generator/api/emit/calls.ts';
import { emitCallRows } from '../../generator/api/emit/native.ts';
import { protocolHash as hashOf } from '../../generator/api/protocol.ts';
import { eventSources, protocolHash, refusal } from '../../lib/native/generated/protocol.ts';
import { arg, fn, returns, rowOf } from './fixture.ts';

const header = readFileSync(join(import.meta.dirname, '../../native/generated/protocol.h'), 'utf8');

test('both halves have the same hash and the same numbers', () => {
  expect(header).toContain(`protocolHash[] = "${protocolHash}"`);
  const source = Object.fromEntries(Object.entries(eventSources).map(([name, { number }]) => [name, number]));
  for (const [name, values] of Object.entries({ Refusal: refusal, Source: source })) {
    const members = new RegExp(`enum class ${name} : uint8_t \\{ (.*) \\}`).exec(header)?.[1]?.split(', ') ?? [];
    expect(Object.keys(values)).toEqual(members);
    expect(Object.values(values)).toEqual(members.map((_, index) => index));
  }
});

test('the hash depends on the order, the kind, the version and the secrecy of what is called', () => {
  const row = (name: string, type = 'int', note?: string) =>
    rowOf(
      fn(
        name,
        returns('int', '0 in case of success, -1 in case of error'),
        arg('virDomainPtr', 'domain'),
        arg(type, 'value'),
      ),
      note === undefined ? {} : { functions: { [name]: { value: note } } },
    );
  const hash = (...rows: ReturnType<typeof row>[]) => hashOf([emitCallRows(rows), emitCallTable(rows)]);
  const tables = [
    hash(row('virA'), row('virB')),
    hash(row('virB'), row('virA')),
    hash(row('virA'), row('virB', 'long long')),
    hash(row('virA'), row('virB', 'int', 'boolean')),
    hash(row('virA'), row('virB', 'int', 'zero')),
    hash(row('virA'), row('virB', 'int', 'int32!')),
    hash(row('virA')),
  ];
  expect(new Set(tables).size).toBe(tables.length);
  expect(hash(row('virA'), row('virB'))).toBe(tables[0]);
});
